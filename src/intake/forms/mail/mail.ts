import PostalMime, { type Email } from 'postal-mime'
import type { PageInput } from '../../found.ts'
import { anyInAll } from '../../languages/every.ts'
import { type Body, bodyOf, type Item, instantOf, nothingSaid, plainOf } from '../item.ts'
import { letters, storyIn } from './letter.ts'

/** Attachments of one mail that are read at most. */
const maxAttachments = 10

export interface OpenedMail {
  readonly items: readonly Item[]
  /** Attached documents and pages, to be opened like what is given by itself. */
  readonly attached: readonly (PageInput & { readonly name: string })[]
}

/**
 * A mail (RFC 5322) or a web page that a browser saved as one (MHTML, RFC 2557): then its page is the only item. A
 * mail's story is its text, or what is forwarded in it; quoted answers are no part of it, and greetings, notes to the desk
 * and signatures stand beside it.
 */
export async function openMail(bytes: Uint8Array): Promise<OpenedMail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 })
  const saved = savedPage(mail)
  if (saved) return { items: [{ said: nothingSaid, body: saved }], attached: [] }
  return { items: [itemOf(mail)], attached: attachedTo(mail) }
}

const headerOf = (mail: Email, name: string): string => mail.headers.find(({ key }) => key === name)?.value ?? ''

/** The page of an MHTML file: its first HTML part, with the address that the browser noted. */
function savedPage(mail: Email): Body | null {
  const address = headerOf(mail, 'snapshot-content-location') || headerOf(mail, 'content-location')
  const isPage = /^https?:\/\//i.test(address) || /multipart\/related/i.test(headerOf(mail, 'content-type'))
  if (!mail.html || !isPage || (mail.messageId && mail.from?.address)) return null
  return { kind: 'page', text: mail.html, address: /^https?:/i.test(address) ? address : '' }
}

/** "Re: Fwd: [press] Two piers close" */
const beforeSubject = new RegExp(
  `^(?:\\s*${anyInAll(({ pages }) => pages?.replies)}\\s*:|\\s*\\[[^\\]]{1,40}\\])+\\s*`,
  'i',
)

function itemOf(mail: Email): Item {
  const text = (mail.text ?? '').replace(/\r\n?/g, '\n')
  const forwarded = forwardedIn(text)
  const headline = (forwarded?.subject || mail.subject || '').replace(beforeSubject, '')
  const from = forwarded?.from || mail.from?.name || ''
  const said = {
    ...nothingSaid,
    headline: headline.trim(),
    publisher: from.replace(/["<].*$/, '').trim(),
    // As the head has it: the parser's own date is moved to UTC, on which it may be another day.
    published: instantOf(forwarded?.date || headerOf(mail, 'date')),
  }
  if (mail.html && !forwarded) {
    const { story, beside } = apart(blocksOf(withoutQuoted(mail.html)), said.headline, plainOf)
    return { said, body: bodyOf(story.join('')), beside }
  }
  const { story, beside } = apart(withoutAnswered(forwarded?.text ?? text).split('\n'), said.headline)
  return { said, body: { kind: 'text', text: story.join('\n').trim() }, beside }
}

const forwardLine = new RegExp(`^[-_ ]{2,}\\s*${anyInAll(({ pages }) => pages?.forwarded)}\\s*[-_ ]{2,}$`, 'im')

const fieldOf = (name: 'subject' | 'from' | 'date') =>
  new RegExp(`^${anyInAll(({ pages }) => pages?.fields?.[name])}\\s*:\\s*(.+)$`, 'im')

const fields = { subject: fieldOf('subject'), from: fieldOf('from'), date: fieldOf('date') }

/** The mail that a forwarded one holds, with what stands in its own head. */
function forwardedIn(text: string): { subject: string; from: string; date: string; text: string } | null {
  const line = forwardLine.exec(text)
  if (!line) return null
  const rest = text.slice(line.index + line[0].length).trimStart()
  const end = rest.search(/\n\s*\n/)
  if (end === -1 || end > 1500) return null
  const head = rest.slice(0, end)
  const field = (name: keyof typeof fields) => fields[name].exec(head)?.[1]?.trim() ?? ''
  return {
    subject: field('subject'),
    from: field('from'),
    date: field('date'),
    text: rest.slice(end).trim(),
  }
}

/** The lines or blocks of a mail that are its story, and as text what stands beside it. */
function apart(parts: readonly string[], subject: string, plain = (part: string) => part) {
  const texts = parts.map(plain)
  const { from, to } = storyIn(texts, subject)
  const around = [texts.slice(0, from), texts.slice(to)].map((lines) =>
    lines.map((line) => line.trim()).filter((line) => line !== '' && letters(line) !== letters(subject)),
  )
  return { story: parts.slice(from, to), beside: around.flatMap((lines) => lines.join('\n') || []) }
}

/** Markup cut behind each of its blocks and broken lines. */
const blocksOf = (markup: string): string[] =>
  markup
    .replace(/<(style|script|head)\b[\s\S]{0,200000}?<\/\1\s*>/gi, '')
    .split(/(?<=<\/(?:p|div|h[1-6]|li|td|table|blockquote|figure)\s*>|<br\s*\/?>)/i)

const quotedFrom =
  /<(?:blockquote[^<>]{0,200}\btype\s*=\s*"?cite|div[^<>]{0,200}\b(?:gmail_quote|divRplyFwdMsg|appendonsend|moz-cite-prefix))/i

/** Markup up to the earlier mail that it quotes, as programs mark it; all of it where the mail says nothing before that. */
function withoutQuoted(markup: string): string {
  const at = markup.search(quotedFrom)
  const own = at === -1 ? markup : markup.slice(0, at)
  return plainOf(own).length > 100 ? own : markup
}

/** A text without the lines that quote an earlier mail. */
const withoutAnswered = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')

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
