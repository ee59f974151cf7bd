import { createHash } from 'node:crypto'
import {
  bodyHash,
  type MailBytes,
  namesOf,
  relaxedField,
  type Signer,
  type SigningKey,
  signerOf,
} from '../../platform/mail/index.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { divide, type SlotName, type SlotValues } from './slots.ts'

/** A mail of an edition in one language, as fixed bytes with a few slots. */
export interface CompiledMail {
  /** The header fields that are the same for every reader: as they are sent, and as they are signed. */
  readonly head: string
  readonly relaxed: readonly string[]
  /** The body after the empty line, in ASCII: what is fixed, and between it the slots. What is long is one piece of every mail. */
  readonly parts: readonly (Buffer | string | Slot)[]
  /** One for each key that its messages are signed with. */
  readonly signers: readonly Signer[]
}

interface Slot {
  readonly slot: SlotName
  readonly html: boolean
}

/** What goes into one reader's mail. */
export interface Recipient {
  readonly address: string
  readonly messageId: string
  readonly date: Date
  readonly slots: SlotValues
}

export interface MailSource {
  readonly subject: string
  readonly html: string
  readonly plain: string
  /** `"The Harbour Desk" <week@harbourdesk.example>` */
  readonly from: { readonly name: string; readonly address: string }
  readonly replyTo: string
  /** RFC 2919: "The Week <the-week.harbourdesk.example>" */
  readonly listId: { readonly name: string; readonly id: string }
  readonly language: string
}

/** The fields of one reader's own, which stand before the others, in this order. */
const ownNames = ['date', 'message-id', 'to', 'list-unsubscribe', 'list-unsubscribe-post']

/**
 * Makes the bytes that every reader's mail has in common, to be signed with each key. Each fixed part is encoded on its
 * own and ends with a soft line break, so that a reader's values stand between them without anything being encoded again.
 */
export async function compileMail(source: MailSource, keys: readonly SigningKey[] = []): Promise<CompiledMail> {
  const boundary = `=_${createHash('sha256').update(source.html).update(source.plain).digest('hex').slice(0, 32)}`
  const fields = [
    field('From', await mailboxField(source.from)),
    ...(source.replyTo === '' ? [] : [field('Reply-To', source.replyTo)]),
    field('Subject', await encoded(source.subject)),
    field('List-Id', `${await encoded(source.listId.name)} <${source.listId.id}>`),
    field('Content-Language', source.language),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ]
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  const relaxed = fields.map(relaxedField)
  const names = [...ownNames, ...namesOf(relaxed)]
  return {
    head: fields.join('\r\n'),
    relaxed,
    signers: keys.map((key) => signerOf(key, names)),
    parts: joined([
      part('text/plain'),
      ...bodyOf(source.plain, false),
      `\r\n${part('text/html')}`,
      ...bodyOf(source.html, true),
      `\r\n--${boundary}--\r\n`,
    ]),
  }
}

const bodyOf = (text: string, html: boolean): (string | Slot)[] =>
  divide(text).map((part) => (typeof part === 'string' ? quotedPrintable(part) : { slot: part.slot, html }))

/** Shorter than this it is copied into each mail: a piece of its own would cost more. */
const worthSharing = 1024

/** What stands together as one, and as bytes where it is long. */
function joined(parts: readonly (string | Slot)[]): CompiledMail['parts'] {
  const together: (string | Slot)[] = []
  for (const part of parts) {
    const last = together.at(-1)
    if (typeof part === 'string' && typeof last === 'string') together[together.length - 1] = last + part
    else together.push(part)
  }
  return together.map((part) => (typeof part === 'string' && part.length >= worthSharing ? Buffer.from(part) : part))
}

/**
 * One reader's whole message, ready for DATA (dots are doubled by whoever sends it), with its signatures before it. The
 * body is hashed as it stands: it is its own canonical form.
 */
export async function messageFor(mail: CompiledMail, recipient: Recipient): Promise<MailBytes> {
  const { address, messageId, date, slots } = recipient
  const own = [
    `Date: ${rfc5322(date)}`,
    `Message-ID: ${messageId}`,
    field('To', address),
    // RFC 8058: both fields, and signed when mail is signed.
    field('List-Unsubscribe', `<${slots.leave}>`),
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ]
  const body = filledWith(mail.parts, slots)
  const head = `${own.join('\r\n')}\r\n${mail.head}\r\n\r\n`
  if (mail.signers.length === 0) return [Buffer.from(head), ...body]
  const fields = [...own.map(relaxedField), ...mail.relaxed]
  const hash = bodyHash(body)
  const seconds = Math.floor(date.getTime() / 1000)
  const signatures = await Promise.all(mail.signers.map((sign) => sign(fields, hash, seconds)))
  return [Buffer.from(signatures.join('') + head), ...body]
}

/** The body with a reader's values in its slots. */
function filledWith(parts: CompiledMail['parts'], slots: SlotValues): Buffer[] {
  const pieces: Buffer[] = []
  let own = ''
  const end = () => {
    // In ASCII, which is copied sooner than it is encoded.
    if (own !== '') pieces.push(Buffer.from(own, 'latin1'))
    own = ''
  }
  for (const part of parts) {
    if (typeof part === 'string') own += part
    else if (Buffer.isBuffer(part)) {
      end()
      pieces.push(part)
    } else own += quotedPrintable(part.html ? escapeHtml(slots[part.slot]) : slots[part.slot])
  }
  end()
  return pieces
}

/** A header field, folded before 78 signs where it has spaces (RFC 5322, 2.2.3). No value can end it. */
function field(name: string, value: string): string {
  // A reader's address or link in each of a million mails.
  if (!/[ \r\n]/.test(value)) return `${name}: ${value}`
  const words = `${name}: ${value.replace(/[\r\n]+/g, ' ')}`.split(' ')
  const lines: string[] = []
  let line = words[0] ?? ''
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length > 76 && line !== `${name}:`) {
      lines.push(line)
      line = ` ${word}`
    } else {
      line += ` ${word}`
    }
  }
  return [...lines, line].join('\r\n')
}

/** Words of a header in ASCII (RFC 2047). What encodes them brings a table of all media types: it is loaded when asked for. */
async function encoded(words: string): Promise<string> {
  if (/^[\x20-\x7e]*$/.test(words) && !words.includes('=?')) return words
  const { encodeWord } = await import('nodemailer/lib/mime-funcs')
  return encodeWord(words.replace(/[\r\n]+/g, ' '), 'Q', 52)
}

async function mailboxField({ name, address }: { name: string; address: string }): Promise<string> {
  if (name === '') return address
  const plain = /^[\x20-\x7e]*$/.test(name)
  return `${plain ? `"${name.replace(/(["\\])/g, '\\$1')}"` : await encoded(name)} <${address}>`
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** "Mon, 02 Feb 2026 07:00:00 +0000" (RFC 5322, 3.3). */
const rfc5322 = (date: Date): string => date.toUTCString().replace('GMT', '+0000')
