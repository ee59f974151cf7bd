import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Unreadable } from '../found.ts'
import { languageOf, lexiconFor, lexicons } from '../languages/index.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Page, Piece, Witness } from '../parts/page.ts'
import { labelOf } from '../parts/labels.ts'
import { daysIn } from '../parts/dates.ts'
import { guard } from './guard.ts'
import { Head } from './head.ts'
import { readStructured } from './structured.ts'
import { piecesOf } from './walk.ts'

/** Reads a page's markup. `address` is where it came from, "" when unknown. */
export function readMarkup(source: string, address: string): Page | Unreadable {
  const guarded = guard(source)
  if ('problem' in guarded) return guarded
  const document = parse(guarded.markup)
  const head = new Head(document, readStructured(guarded.structured))
  const where = head.address(address)
  const base = address || where?.value || ''
  const { language } = languageOf((document.body?.textContent ?? '').slice(0, 20_000).replace(/\s+/g, ' '), head.language)
  const lexicon = lexiconFor(language)
  const all = piecesOf(document.body, base, lexicon)
  const headline = head.headline()
  const standfirst = head.standfirst()
  const byline = head.byline()
  const witnesses = {
    declaredLanguage: head.language,
    headline,
    standfirst,
    byline,
    kicker: head.kicker(),
    published: head.published([lexicon, ...lexicons.filter((other) => other !== lexicon)], where?.value ?? address),
    publisher: head.publisher(),
    address: where,
    basedOn: readStructured(guarded.structured)?.basedOn ?? [],
  }
  const image = head.image(base)
  const main = mainOf(document)
  const chosen = main ? piecesOf(main, base, lexicon) : all
  const story = withoutHead(chosen, [headline, standfirst, byline], lexicon)
  const { pieces, lead } = takeLead(story, image, all)
  return { ...witnesses, lead, pieces, dropped: left(all, chosen), plain: false }
}

function parse(markup: string): Document {
  const whole = /<body[\s>]/i.test(markup) ? markup : `<html><head></head><body>${markup}</body></html>`
  const rooted = /<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`
  return (parseHTML(`<!doctype html>${rooted}`) as unknown as { document: Document }).document
}

/** The element that holds the main text, as Readability finds it. It takes the document apart on the way. */
function mainOf(document: Document): Element | null {
  try {
    const read = new Readability<Element>(document, { keepClasses: true, charThreshold: 250, disableJSONLD: true, serializer: (node) => node as Element }).parse()
    return read?.content ?? null
  } catch {
    return null
  }
}

/** Pieces without those at the start that repeat the head of the page: headline, standfirst, byline, date. */
function withoutHead(pieces: readonly Piece[], head: readonly (Witness | null)[], lexicon: Lexicon): Piece[] {
  const said = head.flatMap((witness) => (witness ? [key(witness.value)] : []))
  return pieces.filter((piece, i) => {
    if (piece.kind === 'picture') return true
    const own = key(piece.text)
    if (i < 12 && own !== '' && said.includes(own)) return false
    if (i > 5 || piece.text.length > 90) return true
    const days = daysIn(piece.text, lexicon)
    const isDate = days.length > 0 && days[0]!.at[1] - days[0]!.at[0] > piece.text.length * 0.4
    const label = labelOf(piece.text, lexicon)?.label
    return !isDate && !((label === 'byline' || label === 'published' || label === 'changed') && !/[.!?]$/.test(piece.text))
  })
}

/** The lead picture: the one above the first paragraph, or the one that the page's metadata show. */
function takeLead(pieces: readonly Piece[], image: string, all: readonly Piece[]): { pieces: readonly Piece[]; lead: Page['lead'] } {
  const first = pieces.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  const shown = pieces.findIndex(({ picture }) => picture && image !== '' && fileOf(picture.address) === fileOf(image))
  const above = pieces.findIndex(({ kind }, i) => kind === 'picture' && (first === -1 || i < first))
  const at = above !== -1 ? above : shown
  if (at !== -1) return { pieces: pieces.filter((_, i) => i !== at), lead: pieces[at]!.picture! }
  if (!image) return { pieces, lead: null }
  const elsewhere = all.find(({ picture }) => picture && fileOf(picture.address) === fileOf(image))
  return { pieces, lead: elsewhere?.picture ?? { address: image, alt: '', caption: '', credit: '' } }
}

const fileOf = (address: string): string => (address.split(/[?#]/)[0] ?? '').split('/').at(-1)!.toLowerCase()

/** What of the page was not chosen, in order, without repeats. */
function left(all: readonly Piece[], chosen: readonly Piece[]): string[] {
  const kept = new Set(chosen.map(({ text }) => key(text)))
  const seen = new Set<string>()
  return all.flatMap(({ text }) => {
    const own = key(text)
    if (own === '' || kept.has(own) || seen.has(own)) return []
    seen.add(own)
    return [text]
  })
}

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
