import { type Fields, groupsIn, headIn } from './fields.ts'
import { noticeIn } from './notice.ts'

/** A mail, taken apart as far as a report needs it. */
export interface Opened {
  readonly head: Fields
  /** What the machine, or the person, says: without the mail that is returned. */
  readonly notice: string
  /** The groups of a delivery status (RFC 3464) or feedback report (RFC 5965), wherever they stand. */
  readonly groups: readonly Fields[]
  /** The mail that is returned, or its head; empty where there is none. */
  readonly returned: string
  /** The media types of its parts. */
  readonly types: readonly string[]
}

/** A report says what it says at its beginning; what follows is the mail that it returns. */
const most = { bytes: 256 * 1024, text: 64 * 1024, line: 4000, depth: 20, headers: 256 * 1024 }

/** Takes a mail apart. Whatever the bytes are, there is an answer: what can't be parsed is read as plain lines. */
export async function open(bytes: Uint8Array): Promise<Opened> {
  const source = bytes.subarray(0, most.bytes)
  const { parts, subject } = (await partsOf(source)) ?? { parts: [], subject: undefined }
  const raw = textOf(source)
  const body = raw.slice(raw.search(/\r?\n\r?\n/) + 1)
  const told = parts.filter(({ type }) => /^text\/plain\b/.test(type)).map(({ text }) => text)
  const { notice, returned } = noticeIn(short(told.join('\n\n').trim() ? told.join('\n\n') : body))
  const status = parts.filter(({ type }) => /^message\/(?:global-)?(?:delivery-status|feedback-report)$/.test(type))
  const heads = parts.filter(({ type }) =>
    /^(?:message|text)\/(?:rfc822|rfc822-headers|global|global-headers|partial)$/.test(type),
  )
  const groups = [...status.map(({ text }) => text), notice].flatMap((text) => groupsIn(short(text)))
  return {
    head: decoded(headIn(raw.slice(0, most.headers)), subject),
    notice,
    groups: groups.filter((group) => marks.some((mark) => group.has(mark))),
    returned: short(heads.map(({ text }) => text).find((text) => text.trim()) ?? returned),
    types: parts.map(({ type }) => type),
  }
}

/** A head with its subject as people read it: encoded words (RFC 2047) undone. */
const decoded = (head: Fields, subject: string | undefined): Fields =>
  subject === undefined ? head : new Map([...head, ['subject', [subject]]])

/** Fields by which a group is known as part of a report, in a part of its own or among the lines of a text. */
const marks = ['reporting-mta', 'final-recipient', 'original-recipient', 'action', 'diagnostic-code', 'feedback-type']

interface Part {
  readonly type: string
  readonly text: string
}

async function partsOf(source: Uint8Array): Promise<{ parts: Part[]; subject: string | undefined } | null> {
  try {
    // Loaded when the first report comes: a newsroom that gets none pays nothing.
    const { default: PostalMime } = await import('postal-mime')
    const mail = await PostalMime.parse(source, {
      forceRfc822Attachments: true,
      maxNestingDepth: most.depth,
      maxHeadersSize: most.headers,
    })
    const parts = [
      { type: 'text/plain', text: mail.text?.trim() ? mail.text : plainOf(mail.html ?? '') },
      ...mail.attachments.map(({ mimeType, content }) => ({
        type: mimeType.toLowerCase(),
        text: typeof content === 'string' ? content : textOf(new Uint8Array(content)),
      })),
    ]
    return { parts, subject: mail.subject?.slice(0, 1000) }
  } catch {
    // Nested too deeply, or no mail at all: its lines are read as they are.
    return null
  }
}

/** UTF-8 where it is, else a letter for each byte: what matters in a report is ASCII. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

const plainOf = (html: string): string =>
  short(html)
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]{0,500}>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')

const short = (text: string): string =>
  text
    .slice(0, most.text)
    .split('\n')
    .map((line) => line.slice(0, most.line))
    .join('\n')
