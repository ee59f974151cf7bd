import type { Language } from '../story/language.ts'
import { decode } from './decode.ts'
import { openForm } from './forms/index.ts'
import { type Item, nothingSaid, type Said } from './forms/item.ts'
import { type PageInput, type Reading, unreadable } from './found.ts'
import { languageOf, lexiconFor } from './languages/index.ts'
import { readMarkup } from './page/read.ts'
import type { Page, Piece, Witness } from './parts/page.ts'
import { readPlain } from './plain/read.ts'
import { foundIn, readText } from './read.ts'

/** One of several stories that a feed, wire file or mail carries, as one chooses among them. */
export interface Choice {
  readonly headline: string
  readonly address: string
  readonly published: string
  /** Of all of them together, as their headlines tell. */
  readonly language: Language | ''
}

/** What was found in what was given; several stories are only listed, until one of them is asked for. */
export type ReadInput = Reading | { readonly ok: true; readonly choices: readonly Choice[] }

/** Choices that are listed at most. */
const maxChoices = 200

/**
 * Reads whatever is given: a page, a text, a feed, a wire file, a mail, a saved page, a document. `item` asks for one of
 * the stories of those that carry several. Never throws for bad input.
 */
export async function readInput(input: PageInput, item?: number): Promise<ReadInput> {
  if (input.alone) return readAlone(input)
  const opened = await openForm(input)
  if (typeof opened === 'string') return readText(opened, input.address ?? '')
  if ('problem' in opened) return opened
  if (item === undefined && opened.length > 1) return { ok: true, choices: choicesOf(opened.slice(0, maxChoices)) }
  const chosen = opened[item ?? 0]
  return chosen ? readItem(chosen, input) : unreadable('empty')
}

function choicesOf(items: readonly Item[]): Choice[] {
  const headlines = items.map(({ said }) => said.headline).join('. ')
  const { language } = languageOf(headlines.slice(0, 20_000), items[0]?.said.language ?? '')
  return items.map(({ said: { headline, address, published } }) => ({ headline, address, published, language }))
}

function readAlone(input: PageInput): Reading {
  const decoded = decode(input)
  return decoded.ok ? readItem({ said: nothingSaid, body: { kind: 'markup', markup: decoded.text } }, input) : decoded
}

function readItem({ said, body, beside = [] }: Item, input: PageInput): Reading {
  if (body.kind === 'page') return readText(body.text, body.address || said.address)
  const words = body.kind === 'markup' ? body.markup.replace(/<[^<>]*>/g, ' ') : body.text
  const { language } = languageOf(`${said.headline}. ${said.standfirst} ${words.slice(0, 20_000)}`, said.language)
  const lexicon = lexiconFor(language)
  const page =
    body.kind === 'markup' ? readMarkup(markupOf(said, body.markup), said.address, true) : readPlain(body.text, lexicon)
  if ('problem' in page) return page
  const { dropped, ...rest } = withSaid(page, { ...said, address: said.address || (input.address ?? '') })
  const told = { ...rest, dropped: [...dropped, ...beside] }
  if (told.pieces.length === 0 && !told.headline) return unreadable('empty')
  return { ok: true, found: foundIn(told, lexicon) }
}

/** The page of a story that is nothing else: its headline, so that what stands under it is known, and its text. */
const markupOf = ({ headline }: Said, markup: string): string =>
  `<html><head></head><body>${headline ? `<h1>${headline.replace(/[<&]/g, ' ')}</h1>` : ''}${markup}</body></html>`

/** What the item's fields say stands over what its text looks like; what the text had in its place stays in the text. */
function withSaid(page: Page, said: Said): Page {
  const witness = (value: string): Witness | null =>
    value ? { value, code: 'itemField', place: { in: 'metadata' } } : null
  const over = (value: string, own: Witness | null) => ({
    kept: witness(value) ?? own,
    displaced: value && own && own.value !== value ? own.value : '',
  })
  const headline = over(said.headline, page.headline)
  const standfirst = over(said.standfirst, page.standfirst)
  const displaced = [headline.displaced, standfirst.displaced].filter(Boolean)
  const pieces = withoutRepeats(page.pieces, [said.headline, said.standfirst])
  return {
    ...page,
    declaredLanguage: said.language || page.declaredLanguage,
    headline: headline.kept,
    standfirst: standfirst.kept,
    kicker: witness(said.kicker) ?? page.kicker,
    byline: witness(said.byline) ?? page.byline,
    authors: said.authors.length > 0 ? said.authors : page.authors,
    published: witness(said.published) ?? page.published,
    publisher: witness(said.publisher) ?? page.publisher,
    address: witness(said.address) ?? page.address,
    lead: said.picture ?? page.lead,
    basedOn: [...page.basedOn, ...said.basedOn],
    pieces: [...displaced.map((text): Piece => ({ kind: 'paragraph', text, marks: [] })), ...pieces],
  }
}

/** Items often begin their text with their own headline: it is not said twice. */
function withoutRepeats(pieces: readonly Piece[], head: readonly string[]): readonly Piece[] {
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const said = head.map(key).filter(Boolean)
  return pieces.filter((piece, i) => i > 2 || piece.text === '' || !said.includes(key(piece.text)))
}
