import { randomUUID } from 'node:crypto'
import addressparser from 'nodemailer/lib/addressparser'
import { type SigningKey, signedMessage } from './dkim/sign.ts'
import type { MailBytes } from './mail-bytes.ts'
import type { Mail } from './mailer.ts'

/** A mail as it goes over the wire, and its envelope. */
export interface Composed {
  readonly source: MailBytes
  readonly messageId: string
  readonly envelope: { readonly from: string; readonly to: string }
}

/** A mail that can't be composed: an address that is none, a name that is no field's. */
export class NoMail extends Error {
  override readonly name = 'NoMail'
}

/** What ends a line, or an SMTP command, in some program's eyes: never part of a header. */
const control = /[\p{Cc}\u2028\u2029]+/gu

const oneLine = (words: string): string => words.replace(control, ' ').trim()

/** One bare address as the envelope takes it. Quoted local parts and address literals are not for readers. */
const bareAddress = /^[^\s"(),:;<>@[\\\]\p{Cc}]{1,64}@[^\s"(),:;<>@[\\\]\p{Cc}]{1,255}$/u

/** The keys that mails from a domain are signed with. */
export type SigningOf = (senderDomain: string) => Promise<readonly SigningKey[]>

/**
 * Composes a mail, and signs it with the keys of the domain that it comes from. No word of it, wherever it comes from,
 * can become another header or recipient. Throws NoMail.
 */
export async function compose(mail: Mail, now: string, signing: SigningOf = async () => []): Promise<Composed> {
  if (!bareAddress.test(mail.to)) throw new NoMail(`“${oneLine(mail.to).slice(0, 80)}” is not one address`)
  const from = sender(mail.from, 'sender')
  const returnPath = mail.returnPath ?? from.address
  if (!bareAddress.test(returnPath)) throw new NoMail('The return path is not one address')
  const messageId = mail.messageId ?? `<${randomUUID()}@${from.address.split('@')[1]}>`
  if (!/^<[^\s<>]+@[^\s<>]+>$/.test(messageId)) throw new NoMail('The Message-ID is not of its form')
  // Loaded with the first mail: start stays fast.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const composer = new MailComposer({
    from,
    to: { name: '', address: mail.to },
    replyTo: mail.replyTo ? sender(mail.replyTo, 'reply address') : undefined,
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId,
    date: new Date(now),
    headers: Object.entries(mail.headers ?? {}).map(([key, value]) => ({ key: fieldName(key), value: oneLine(value) })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  })
  const keys = await signing(from.address.slice(from.address.lastIndexOf('@') + 1))
  const source = await signedMessage(keys, await composer.compile().build(), Math.floor(Date.parse(now) / 1000))
  return { source, messageId, envelope: { from: returnPath, to: mail.to } }
}

function sender(words: string, what: string): { name: string; address: string } {
  const [one, ...others] = addressparser(oneLine(words), { flatten: true })
  if (one === undefined || others.length > 0 || !bareAddress.test(one.address))
    throw new NoMail(`The ${what} “${oneLine(words).slice(0, 80)}” is not one address`)
  return { name: one.name, address: one.address }
}

const ours = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id', 'reply-to', 'sender'])

function fieldName(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name) || ours.has(name.toLowerCase()) || /^(?:content-|mime-)/i.test(name))
    throw new NoMail(`“${oneLine(name).slice(0, 60)}” can’t be a field of its own`)
  return name
}
