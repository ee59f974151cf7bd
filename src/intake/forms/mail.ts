import PostalMime, { type Email } from 'postal-mime'
import type { PageInput } from '../found.ts'
import { type Body, bodyOf, type Item, instantOf, nothingSaid } from './item.ts'

/** Attachments of one mail that are read at most. */
const maxAttachments = 10

export interface OpenedMail {
  readonly items: readonly Item[]
  /** Attached documents and pages, to be opened like what is given by itself. */
  readonly attached: readonly (PageInput & { readonly name: string })[]
}

/**
 * A mail (RFC 5322) or a web page that a browser saved as one (MHTML, RFC 2557): then its page is the only item. A
 * mail's story is its text, or what is forwarded in it; signatures and quoted answers are no part of it.
 */
export async function openMail(bytes: Uint8Array): Promise<OpenedMail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 })
  const saved = savedPage(mail)
  if (saved) return { items: [{ said: nothingSaid, body: saved }], attached: [] }
  return { items: [itemOf(mail)], attached: attachedTo(mail) }
}

/** The page of an MHTML file: its first HTML part, with the address that the browser noted. */
function savedPage(mail: Email): Body | null {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? ''
  const address = header('snapshot-content-location') || header('content-location')
  const isPage = /^https?:\/\//i.test(address) || /multipart\/related/i.test(header('content-type'))
  if (!mail.html || !isPage || (mail.messageId && mail.from?.address)) return null
  return { kind: 'page', text: mail.html, address: /^https?:/i.test(address) ? address : '' }
}

function itemOf(mail: Email): Item {
  const text = (mail.text ?? '').replace(/\r\n?/g, '\n')
  const forwarded = forwardedIn(text)
  const headline = (forwarded?.subject || mail.subject || '').replace(
    /^(?:\s*(?:re|fwd?|wg|tr|rv|i|enc|отв)\s*:|\s*\[[^\]]{1,40}\])+\s*/i,
    '',
  )
  const from = forwarded?.from || mail.from?.name || ''
  const said = {
    ...nothingSaid,
    headline: headline.trim(),
    publisher: from.replace(/["<].*$/, '').trim(),
    published: instantOf(forwarded?.date || mail.date || ''),
  }
  const own = withoutSignature(forwarded?.text ?? text)
  const useMarkup = mail.html && !forwarded
  return { said, body: useMarkup ? bodyOf(mail.html!) : { kind: 'text', text: own } }
}

const forwardLine =
  /^[-_ ]{2,}\s*(?:forwarded message|original message|mensaje reenviado|message transféré|weitergeleitete nachricht|пересылаемое сообщение|الرسالة المعاد توجيهها)\s*[-_ ]{2,}$/im

/** The mail that a forwarded one holds, with what stands in its own head. */
function forwardedIn(text: string): { subject: string; from: string; date: string; text: string } | null {
  const line = forwardLine.exec(text)
  if (!line) return null
  const rest = text.slice(line.index + line[0].length).trimStart()
  const end = rest.search(/\n\s*\n/)
  if (end === -1 || end > 1500) return null
  const head = rest.slice(0, end)
  const field = (names: string) => new RegExp(`^(?:${names})\\s*:\\s*(.+)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  return {
    subject: field('subject|asunto|objet|betreff|тема|assunto|oggetto|الموضوع'),
    from: field('from|de|von|от|da|من'),
    date: field('date|sent|fecha|datum|дата|data|التاريخ'),
    text: rest.slice(end).trim(),
  }
}

/** A text without its signature ("-- ", RFC 3676 4.3) and without the lines that quote an earlier mail. */
function withoutSignature(text: string): string {
  const own = text.split(/^-- $/m)[0]!
  return own
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim()
}

const readable = /\.(?:html?|mhtml?|docx|pdf|txt|xml|json|eml)$/i

const attachedTo = (mail: Email): (PageInput & { name: string })[] =>
  mail.attachments
    .filter(
      ({ filename, disposition, related }) => !related && disposition !== 'inline' && readable.test(filename ?? ''),
    )
    .slice(0, maxAttachments)
    .map(({ content, mimeType, filename }) => ({
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      contentType: mimeType,
      name: filename ?? '',
    }))
