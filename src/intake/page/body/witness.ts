import type { Piece } from '../../parts/page.ts'

/** Letters that a witness has at least, and those of each sample of it. */
const enough = 160
const sampled = 40
const places = [0.05, 0.25, 0.5, 0.75, 0.95]
/** Paragraphs of the page that structured data must have before it may say where the story begins and ends. */
const fewest = 5
/** Letters of a line above the story at most. */
const opening = 80

/**
 * What a page itself gives as the article's text, by microdata or structured data: a witness for where the main text
 * is. "" when it gives none, or a teaser.
 */
export function witnessOf(document: Document, markup: string, structured: string): string {
  const isMarked = markup.includes('articleBody')
  const marked = (isMarked && document.querySelector('[itemprop~="articleBody"]')?.textContent) || ''
  const witness = key(marked.length > structured.length / 2 ? marked : structured)
  return witness.length < enough ? '' : witness
}

/** Is most of what the witness says not in what was taken for the main text? */
export const contradicts = (witness: string, main: Element | null): boolean =>
  witness !== '' && samplesIn(main, witness) < places.length / 2

/** The smallest element that holds what the witness says; null when it is not printed, and so not believed. */
export function holderOf(body: Element, witness: string): Element | null {
  let holder: Element | null = null
  for (let next: Element | undefined = body; next; ) {
    if (samplesIn(next, witness) < places.length - 1) break
    holder = next
    next = Array.from(next.children).find((child) => samplesIn(child, witness) >= places.length - 1)
  }
  return holder === body ? null : holder
}

function samplesIn(element: Element | null, witness: string): number {
  const text = key(element?.textContent ?? '')
  return places.filter((place) => {
    const at = Math.floor((witness.length - sampled) * place)
    return text.includes(witness.slice(at, at + sampled))
  }).length
}

/**
 * The pieces between the first and the last that structured data has, where it begins and ends with them: what is
 * beyond stands beside the story. A body that is cut short, or has little of the page, says nothing.
 */
export function bounded(pieces: readonly Piece[], structured: string): readonly Piece[] {
  if (structured.length < enough) return pieces
  const body = key(structured)
  const keys = pieces.map(({ text }) => key(text))
  const has = keys.map((own) => own.length > sampled && body.includes(own))
  const [first, last] = [has.indexOf(true), has.lastIndexOf(true)]
  if (has.filter(Boolean).length < fewest) return pieces
  const lengthOf = (from: number, to: number): number => keys.slice(from, to).join('').length
  const begins = body.startsWith(keys[first]!.slice(0, sampled))
  const isWhole = lengthOf(last + 1, keys.length) < lengthOf(first, last + 1) / 2
  const ends = isWhole && body.endsWith(keys[last]!.slice(-sampled))
  return pieces.filter(({ kind, text }, i) => {
    if (kind === 'picture' || kind === 'embed' || kind === 'related') return true
    // Structured data often leaves out the paragraph that opens the story.
    return !((begins && i < first && text.length < opening) || (ends && i > last))
  })
}

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
