import type { Piece } from '../../parts/page.ts'

/**
 * The element in a block quotation that names its speaker: a footer, or a `<cite>` on a line of its own. A `<cite>`
 * inside a sentence is the title of a work.
 */
export function citeIn(quotation: Element): Element | null {
  const footer = quotation.querySelector('footer')
  if (footer) return footer
  return (
    Array.from(quotation.querySelectorAll('cite'))
      .reverse()
      .find((cite) => standsAlone(cite)) ?? null
  )
}

function standsAlone(cite: Element): boolean {
  if (spoken(textAfter(cite))) return false
  let before = cite.previousSibling
  while (before && before.nodeType === 3 && !/\S/.test(before.nodeValue ?? '')) before = before.previousSibling
  if (!before || before.nodeType === 1) return !before || /^(?:BR|P|DIV|UL|OL|HR)$/i.test((before as Element).tagName)
  return /[—–-]\s*$/.test(before.nodeValue ?? '') || /^BLOCKQUOTE$/i.test(cite.parentElement?.tagName ?? '')
}

function textAfter(element: Element): string {
  let text = ''
  for (let next = element.nextSibling; next; next = next.nextSibling) text += next.textContent ?? ''
  return text
}

const spoken = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The words of a `<cite>`, without the dash before them. */
export const citeWords = (element: Element | null): string => bare(element?.textContent ?? '')

/** Is a block quotation a post of a network that is shown inside the page? */
export const isPost = (quotation: Element): boolean =>
  /(?:^|[\s-])(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:card|embed-bq)|fb-(?:post|video))/.test(
    quotation.getAttribute('class') ?? '',
  )

/** Where a post leads of which the page holds nothing but a link to it: "See the post on …"; "" when there is more. */
export function linkAlone(pieces: readonly Piece[]): string {
  const [piece, ...others] = pieces.filter(({ text }) => spoken(text))
  const link = piece?.marks.find(({ kind }) => kind === 'link')
  const isAll = link && piece && link.at[1] - link.at[0] >= piece.text.length - 1
  return others.length === 0 && isAll ? (link.address ?? '') : ''
}

/** The pieces of a post: the line that signs it, "— Name (@name) 3 May 2026", stays as a paragraph and names its speaker. */
export function signed(pieces: readonly Piece[]): Piece[] {
  const own = pieces.filter(({ kind, text }) => kind !== 'blockQuotation' || spoken(text))
  const last = own.at(-1)
  const line = last ? /^[—–-]\s*([^\n]{1,120}?)\s*\(@[^\s()]{1,60}\)/u.exec(last.text) : null
  if (!last || !line) return own
  const cite = bare(line[1]!)
  return [
    ...own.slice(0, -1).map((piece) => (piece.kind === 'blockQuotation' ? { ...piece, cite } : piece)),
    { ...last, kind: 'paragraph' },
  ]
}

const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–-]+|[\s.]+$/g, '')
    .slice(0, 200)

/** The pieces of a block quotation with the one who is named under it, in an element or on a last line after a dash. */
export function attributed(pieces: readonly Piece[], named: string): Piece[] {
  const own = pieces.filter(({ kind, text }) => kind === 'picture' || spoken(text))
  const last = own.at(-1)
  const line = named || !last ? null : /(?:^|\n)\s*[—–-]{1,2}\s?(\p{L}[^\n]{1,80})$/u.exec(last.text)
  if (line && last && (line.index > 0 || own.length > 1)) {
    own.pop()
    const text = last.text.slice(0, line.index).trimEnd()
    if (text) own.push({ ...last, text, marks: last.marks.filter(({ at: [, end] }) => end <= text.length) })
  }
  const cite = named || bare(line?.[1] ?? '')
  return cite ? own.map((piece) => (piece.kind === 'blockQuotation' ? { ...piece, cite } : piece)) : own
}
