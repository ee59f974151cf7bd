import { decode } from '../decode.ts'
import { type PageInput, type Unreadable, unreadable } from '../found.ts'
import { readJsonFeed, readXmlFeed } from './feed.ts'
import type { Item } from './item.ts'
import { readNewsml } from './newsml.ts'
import { readNinjs } from './ninjs.ts'
import { parseXml } from './xml.ts'

export type { Item } from './item.ts'

/** Mails in mails, and documents in them, are opened so deep. */
const maxDepth = 2

/**
 * The stories that something carries which is neither a page nor a text: a feed, a wire file, a mail, a saved page as
 * MHTML, a DOCX or PDF. Told by the content alone. Of what is a page or a text itself, its text.
 */
export async function openForm(input: PageInput, depth = 0): Promise<readonly Item[] | Unreadable | string> {
  const { bytes } = input
  if (startsWith(bytes, '%PDF-')) return listed(await (await import('./pdf/pdf.ts')).openPdf(bytes))
  if (startsWith(bytes, 'PK\u0003\u0004')) return listed((await import('./docx.ts')).openDocx(bytes))
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return unreadable(
      latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e') ? 'encrypted' : 'notText',
      { kind: 'OLE' },
    )
  const decoded = decode(input)
  if (!decoded.ok) return decoded
  const text = decoded.text.trimStart()
  if (/^[{[]/.test(text)) return jsonItems(text) ?? decoded.text
  if (isXml(text)) return xmlItems(text)
  return isMail(text) ? mailItems(bytes, depth) : decoded.text
}

function jsonItems(text: string): readonly Item[] | Unreadable | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // A text may begin with a bracket: "[Video] The harbour …".
    return null
  }
  const feed = readJsonFeed(json)
  if (feed) return feed.items.length > 0 ? feed.items : unreadable('empty')
  const items = (Array.isArray(json) ? json : [json]).flatMap((one) => readNinjs(one) ?? [])
  return items.length > 0 ? items : unreadable('notText', { kind: 'JSON' })
}

function xmlItems(text: string): readonly Item[] | Unreadable {
  const root = parseXml(text)
  if (!root) return unreadable('tooLarge')
  const items = readXmlFeed(root)?.items ?? readNewsml(root)
  return items.length > 0 ? items : unreadable('empty')
}

async function mailItems(bytes: Uint8Array, depth: number): Promise<readonly Item[] | Unreadable> {
  const { openMail } = await import('./mail/mail.ts')
  try {
    const { items, attached } = await openMail(bytes)
    const inside: Item[] = []
    for (const document of depth < maxDepth ? attached : []) {
      const opened = await openForm(document, depth + 1)
      if (typeof opened === 'string')
        inside.push({ said: { ...items[0]!.said, headline: '' }, body: { kind: 'page', text: opened, address: '' } })
      else if (!('problem' in opened)) inside.push(...opened)
    }
    return [...items, ...inside]
  } catch {
    return unreadable('broken')
  }
}

const listed = (opened: Item | Unreadable): readonly Item[] | Unreadable => ('problem' in opened ? opened : [opened])

const isXml = (text: string): boolean =>
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!DOCTYPE\s+(?:nitf|rss)[^>]*>\s*)?<(?:[\w-]+:)?(?:rss|feed|RDF|newsMessage|newsItem|packageItem|nitf)[\s>]/.test(
    text.slice(0, 4000),
  )

/** Begins it with the head of a mail: lines of fields, at least two of those that mails have? */
function isMail(text: string): boolean {
  const head = text
    .slice(0, 8000)
    .split(/\r?\n\r?\n/)[0]!
    .split(/\r?\n(?![ \t])/)
  if (head.length < 2 || !head.every((line) => /^[!-9;-~]{1,60}:/.test(line))) return false
  const known =
    /^(?:from|to|date|subject|message-id|mime-version|received|return-path|content-type|snapshot-content-location):/i
  return (
    head.filter((line) => known.test(line)).length > 1 &&
    /^(?:from|mime-version|received|content-type):/im.test(head.join('\n'))
  )
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((char, i) => bytes[i] === char.charCodeAt(0))
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000))
