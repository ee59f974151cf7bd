import { type Unreadable, unreadable } from '../found.ts'
import { languageOf, lexiconFor } from '../languages/index.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { endsSentence, headDay, isMenuEntry, isNames } from '../parts/above.ts'
import { isAdvert } from '../parts/adverts.ts'
import { withoutLabel } from '../parts/byline.ts'
import { withCaptions } from '../parts/captions.ts'
import { peopleNamed } from '../parts/credits.ts'
import { daysIn } from '../parts/dates.ts'
import { trimmed } from '../parts/edges.ts'
import { boilerplateIn, isBoilerplate, labelOf } from '../parts/labels.ts'
import { datedSignOffs, readLine } from '../parts/lines.ts'
import { peopleIn } from '../parts/names.ts'
import { tellsOrigin } from '../parts/notes.ts'
import type { Page, Piece, Witness } from '../parts/page.ts'
import { signatureOf } from '../parts/signature.ts'
import { clearAround } from './body/around.ts'
import { noArticle, signsOf } from './body/article.ts'
import { storiesBeneath } from './body/beneath.ts'
import { likelyOf, witnessed } from './body/likely.ts'
import { nameCaptions, nameParts, type Telling } from './body/parts.ts'
import { bounded, contradicts, witnessOf } from './body/witness.ts'
import { withoutCustom } from './custom.ts'
import { parse } from './document.ts'
import { openingOf } from './elements.ts'
import { guard } from './guard.ts'
import { Head, isStandfirst, titlesOf } from './head.ts'
import { canonicalOrigin } from './origin.ts'
import { piecesOf } from './pieces/walk.ts'
import { goesOn, keyOf, linesApart, type PrintedHead, printedHead, wordsOf } from './printed.ts'
import { readStructured } from './structured.ts'

/** Pieces of the main text among which lines of the page's head are looked for. */
const most = 14
/** Lines below the story that are looked at. */
const mostBelow = 6
/** Letters of a name that signs a story at most. */
const longestName = 50
/** Letters of what stands above the headline at most: more is the story. */
const mostAbove = 400

/**
 * Reads a page's markup. `address` is where it came from, "" when unknown; `alone`: it is the story and nothing around
 * it, of which nothing is left out.
 */
export function readMarkup(source: string, address: string, alone = false): Page | Unreadable {
  const guarded = guard(source)
  if ('problem' in guarded) return guarded
  const markup = withoutCustom(guarded.markup, parse)
  const document = parse(markup)
  const structured = readStructured(guarded.structured, titlesOf(document))
  const head = new Head(document, structured)
  const where = head.address(address)
  const base = address || where?.value || nowhere
  const { language } = languageOf(openingOf(document.body), head.language)
  const lexicon = lexiconFor(language)
  const headline = head.headline()
  const sizes = alone ? undefined : nameCaptions(document.body)
  const all = linesApart(piecesOf(document.body, base, lexicon, true), headline?.value ?? '').filter(
    ({ picture }) => !picture || isShown(picture),
  )
  const printed = head.standfirst()
  const sites = [head.publisher()?.value ?? '', ...titlesOf(document), ...head.sites].join(' ')
  const authors = head.authors
  const printedAround = printedHead(all, headline?.value ?? '', sites, authors, lexicon)
  const own = new Set(head.sites.map(keyOf))
  const marked = head.byline('marked')
  const namedIn = (line: string): number => authors.filter((author) => line.includes(author)).length
  const isLess = marked !== null && namedIn(marked.value) < namedIn(printedAround.byline)
  const byline =
    [
      isLess ? null : marked,
      printedAround.byline ? inHead(printedAround.byline, 'label') : null,
      head.byline('anywhere'),
    ].find((witness) => witness !== null && !own.has(keyOf(withoutLabel(witness.value, lexicon)))) ??
    labelledByline(all, headline, lexicon)
  const witnesses = {
    declaredLanguage: head.language,
    headline,
    byline,
    kicker: head.kicker(),
    ...head.days(lexicon, where?.value ?? address),
    section: head.section(all, lexicon),
    publisher: head.publisher(),
    address: where,
    basedOn: [...(structured?.basedOn ?? []), ...canonicalOrigin(document, address)],
    authors,
    translators: structured?.translators ?? [],
  }
  const image = head.image(base)
  const called = [...titlesOf(document), document.querySelector('h1')?.textContent ?? '']
  const signs = signsOf(markup, base, structured !== null)
  const tells: Telling = {
    leads: (line) => labelOf(line, lexicon)?.label === 'related',
    advertises: (line) => isAdvert(line, lexicon),
  }
  if (!alone) nameParts(document.body, tells, sizes)
  const witness = alone ? '' : witnessOf(document, markup, structured?.body ?? '')
  const likely = guarded.flattened || alone ? null : likelyOf(document, markup, tells)
  const main = likely && contradicts(witness, likely) ? (witnessed(markup, witness, tells) ?? likely) : likely
  const named = main ? clearAround(main, headline?.value ?? '').standfirst : ''
  const deck = isAbove(all, named, headline?.value ?? '') ? '' : named
  const chosen = alone
    ? all
    : main
      ? linesApart(piecesOf(main, base, lexicon), headline?.value ?? '')
      : all.filter(({ text }) => !isBoilerplate(text, lexicon))
  const under = alone ? chosen : below(chosen, printedAround, lexicon)
  const bold = alone ? '' : boldOpening(under, lexicon)
  const standfirst = isInText(printed, under)
    ? null
    : (printed ??
      [printedAround.standfirst, deck, bold]
        .filter((words) => isStandfirst(words, headline?.value ?? ''))
        .map((words) => inHead(words, 'underHeadline'))[0] ??
      null)
  const above = [headline, standfirst, byline, witnesses.kicker]
  const story = withCaptions(withoutHead(under, above, lexicon), lexicon).filter(
    ({ picture }) => !picture || isShown(picture),
  )
  const { pieces: told, lead } = takeLead(story, image, all, printedAround.picture, headline?.value ?? '')
  const whole = alone ? told : [...told, ...linesBelow(all, told, byline === null, lexicon)]
  const signature = byline ? null : signatureOf(whole, lexicon)
  const known = { ...witnesses, byline: byline ?? signature?.by ?? null }
  const signed = signature?.pieces ?? whole
  const kept = alone ? signed : trimmed(bounded(signed, structured?.body ?? ''), known, lexicon)
  const pieces = alone ? kept : [...kept, ...storiesBeneath(all, kept, lexicon), ...creditsAbove(printedAround, kept)]
  const about = { headline: headline?.value ?? '', titles: called, byline: known.byline?.value ?? '' }
  const other = alone ? null : noArticle(signs, about, pieces, all)
  if (other) return unreadable(other, { headline: headline?.value ?? '' })
  return {
    ...known,
    standfirst,
    lead: lead && { ...lead, address: somewhere(lead.address) },
    pieces: base === nowhere ? pieces.map(withoutBase) : pieces,
    dropped: left(all, alone ? chosen : pieces, [...above.map((witness) => witness?.value), lead?.caption], lexicon),
    plain: false,
  }
}

/** Where a page stands of which nobody says where: its links and pictures are such all the same, and lose their addresses. */
const nowhere = 'https://nowhere.invalid/'

const somewhere = (address: string): string => (address.startsWith(nowhere) ? '' : address)

function withoutBase(piece: Piece): Piece {
  const marks = piece.marks.filter(({ address = '' }) => !address.startsWith(nowhere))
  const { picture, embed } = piece
  return {
    ...piece,
    marks,
    ...(picture ? { picture: { ...picture, address: somewhere(picture.address) } } : {}),
    ...(embed ? { embed: { ...embed, address: somewhere(embed.address) } } : {}),
  }
}

/** Is there more of a picture than that one is there? */
const isShown = ({ address, caption }: NonNullable<Piece['picture']>): boolean => address !== '' || caption !== ''

const inHead = (value: string, code: Witness['code']): Witness => ({ value, code, place: { in: 'head' } })

/** The pieces without what is printed above the headline, and between it and the story. */
function below(
  pieces: readonly Piece[],
  { lines, texts, words, before, after, together }: PrintedHead,
  lexicon: Lexicon,
): Piece[] {
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  let above = 0
  let goesOn = true
  const own = pieces.map((piece, i) => (i < most ? withoutOpening(piece, texts, i >= 4) : piece))
  return own.filter(({ kind, text }, i) => {
    const key = keyOf(text)
    if (key === '') return true
    if (i < most && kind !== 'picture' && lines.has(key)) return false
    // Such lines, run together.
    if (i < 4 && kind !== 'picture' && text.length < mostAbove && key.length > 12 && together.includes(key))
      return false
    const isRun = kind !== 'picture' && text.length < mostAbove && text.length > (i < 4 ? 0 : fewestRun)
    if (isRun && i < most && isOfStretches(key, together)) return false
    // A part of such a line, of which another was taken out.
    if (i < 4 && text.length < 80 && wordsOf(text).every((word) => words.has(word))) return false
    goesOn &&= !isProse(text, lexicon) && before.includes(key) && !after.has(key)
    above += text.length
    return !(goesOn && above < Math.min(letters * 0.2, mostAbove))
  })
}

/** Stretches of the head that stand in lines run together, of which some were taken out, at most; letters in one; and letters of all, further down. */
const [mostStretches, fewestLetters, fewestRun] = [3, 6, 60]

/** Are letters made of few stretches of others: "Ana Ruiz, Vell" and "Updated 3 May", of which the date between was taken out? */
function isOfStretches(key: string, others: string): boolean {
  let rest = key
  for (let n = 0; n < mostStretches && rest !== ''; n++) {
    // Of most keys not even the first letters are among the others.
    if (!others.includes(rest.slice(0, fewestLetters))) return false
    let length = rest.length
    while (length >= fewestLetters && !others.includes(rest.slice(0, length))) length--
    if (length < fewestLetters) return false
    rest = rest.slice(length)
  }
  return rest === '' && key.length > fewestLetters * 2
}

/** A paragraph without the lines of the page's head onto which the search for the main text ran it; `isGlued`: without a space between. */
function withoutOpening(piece: Piece, lines: readonly string[], isGlued: boolean): Piece {
  const opening = lines.find(
    (line) =>
      line.length > 8 &&
      piece.text.startsWith(line) &&
      piece.text.length > line.length + 40 &&
      (!isGlued || /\p{L}/u.test(piece.text[line.length]!)),
  )
  if (piece.kind !== 'paragraph' || !opening) return piece
  const text = piece.text.slice(opening.length).trimStart()
  const by = piece.text.length - text.length
  const marks = piece.marks.flatMap((mark) =>
    mark.at[0] >= by ? [{ ...mark, at: [mark.at[0] - by, mark.at[1] - by] as const }] : [],
  )
  return withoutOpening({ ...piece, text, marks }, lines, isGlued)
}

/** Many words that speak of no cookies and the like may be the story's. */
const isProse = (text: string, lexicon: Lexicon): boolean =>
  text.length > 100 && boilerplateIn(text, lexicon).hits === 0

/** A name and no more: none of its words is pressed on a page. */
const signsAlone = (text: string, lexicon: Lexicon): boolean =>
  isNames(text, lexicon) && !text.split(/\s+/).some((word) => isMenuEntry(word, lexicon) || /^\p{Lu}{2}$/u.test(word))

/** The lines right below the story that say who had a part in it, which stand outside the element of the main text. */
function linesBelow(all: readonly Piece[], story: readonly Piece[], unsigned: boolean, lexicon: Lexicon): Piece[] {
  const last = story.findLast(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  const at = last ? all.findLastIndex(({ text }) => text === last.text) : -1
  if (at === -1) return []
  const has = new Set(story.map(({ text }) => text))
  const made: Piece[] = []
  for (const piece of all.slice(at + 1, at + 1 + mostBelow)) {
    if (piece.kind === 'picture' || has.has(piece.text)) continue
    const is = piece.kind === 'paragraph' ? readLine(piece.text, lexicon, true)?.is : undefined
    const isSigned = is === 'signOffs' && /[/.]/.test(piece.text)
    const isName = unsigned && piece.text.length < longestName && signsAlone(piece.text, lexicon)
    if (!isSigned && !isName && is !== 'source' && is !== 'translation') break
    made.push(piece)
  }
  return made
}

/** The first paragraph, where it is short and all in bold, and none of those after it is. */
function boldOpening(pieces: readonly Piece[], lexicon: Lexicon): string {
  const [first, ...others] = pieces.filter(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  if (!first || others.length < 3 || !isBold(first) || others.some(isBold) || goesOn(others[0]!.text, lexicon))
    return ''
  return first.text.length < 400 && endsSentence(first.text) ? first.text : ''
}

const isBold = ({ text, marks }: Piece): boolean =>
  marks.reduce((sum, { kind, at }) => sum + (kind === 'strong' ? at[1] - at[0] : 0), 0) > text.length * 0.95

/** The lines of the head that say who translated the story, took its pictures or edited it: they are read with those below it. */
const creditsAbove = ({ credits }: PrintedHead, story: readonly Piece[]): Piece[] =>
  credits
    .filter((line) => !story.some(({ text }) => text === line))
    .map((text) => ({ kind: 'paragraph', text, marks: [] }))

/** Do words stand above the headline, as a site's own motto does? */
function isAbove(all: readonly Piece[], words: string, headline: string): boolean {
  const at = (text: string): number => all.findIndex((piece) => keyOf(piece.text) === keyOf(text))
  return words !== '' && at(words) !== -1 && at(words) < at(headline)
}

/** Does a standfirst stand in the text, after its first paragraph? Then it is a paragraph of it. */
function isInText(standfirst: Witness | null, pieces: readonly Piece[]): boolean {
  if (!standfirst) return false
  const own = keyOf(standfirst.value)
  const at = pieces.findIndex(({ text }) => keyOf(text) === own)
  return pieces.slice(0, Math.max(0, at)).some(({ kind, text }) => kind === 'paragraph' && text.length > 80)
}

/** A line under the headline that opens with "By" and names somebody. */
function labelledByline(all: readonly Piece[], headline: Witness | null, lexicon: Lexicon): Witness | null {
  const title = all.findIndex(({ text }) => headline !== null && keyOf(text) === keyOf(headline.value))
  const lines = all
    .slice(title + 1, title + 7)
    .filter(
      ({ text }) => text.length < 140 && labelOf(text, lexicon)?.label === 'byline' && !tellsOrigin(text, lexicon),
    )
  const line = lines.find(({ text }) => peopleNamed(withoutLabel(text, lexicon), lexicon).length > 0)
  return line ? { value: line.text, code: 'label', place: { in: 'head' } } : null
}

/** Pieces without those at the start that repeat the head of the page: headline, standfirst, byline, date. */
function withoutHead(pieces: readonly Piece[], head: readonly (Witness | null)[], lexicon: Lexicon): Piece[] {
  const opening = pieces.findIndex(
    ({ kind, text }) => text.length > 80 || kind === 'blockQuotation' || kind === 'embed',
  )
  const said = head.flatMap((witness) => (witness ? [keyOf(witness.value)] : []))
  return pieces.filter((piece, i) => {
    if (piece.kind === 'picture') return true
    const own = keyOf(piece.text)
    if (i < 12 && own !== '' && said.includes(own)) return false
    if (i > 5 || piece.text.length > 90 || tellsOrigin(piece.text, lexicon)) return true
    if (i < opening ? headDay(piece.text, lexicon) : isDateLine(piece.text, lexicon))
      return datedSignOffs(piece.text, lexicon) !== null
    const label = labelOf(piece.text, lexicon)?.label
    // "By" opens a heading too: it is a byline where somebody is named.
    if (label === 'byline' && piece.kind === 'heading')
      return peopleIn(withoutLabel(piece.text, lexicon), lexicon).length === 0
    return !((label === 'byline' || label === 'published' || label === 'changed') && !/[.!?]$/.test(piece.text))
  })
}

/** A line that is a date and little else. */
function isDateLine(text: string, lexicon: Lexicon): boolean {
  const first = text.length < 90 && /\p{Nd}/u.test(text) ? daysIn(text, lexicon)[0] : undefined
  return first !== undefined && first.at[1] - first.at[0] > text.length * 0.4
}

/** The lead picture: the one above the first paragraph, or the one that the page's metadata show. */
function takeLead(
  pieces: readonly Piece[],
  image: string,
  all: readonly Piece[],
  shownAbove: Page['lead'],
  headline: string,
): { pieces: readonly Piece[]; lead: Page['lead'] } {
  const first = pieces.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  const shown = pieces.findIndex(({ picture }) => picture && image !== '' && fileOf(picture.address) === fileOf(image))
  const isAbove = ({ kind }: Piece, i: number): boolean => kind === 'picture' && (first === -1 || i < first)
  // A site's own sign may stand above the picture that has words.
  const told = pieces.findIndex((piece, i) => isAbove(piece, i) && piece.picture?.caption)
  const above = told !== -1 ? told : pieces.findIndex(isAbove)
  const at = above !== -1 ? above : shown
  const isSign = ({ kind, picture }: Piece, i: number): boolean => kind === 'picture' && i < told && !picture?.caption
  if (at !== -1)
    return {
      pieces: pieces.filter((piece, i) => i !== at && !isSign(piece, i)),
      lead: addressed(pieces[at]!.picture!, image),
    }
  const elsewhere =
    image === '' ? undefined : all.find(({ picture }) => picture && fileOf(picture.address) === fileOf(image))
  const printed = elsewhere?.picture ?? shownAbove ?? betweenHead(all, pieces, headline) ?? aboveHead(all, headline)
  if (!image) return { pieces, lead: printed }
  return { pieces, lead: printed ? addressed(printed, image) : { address: image, alt: '', caption: '', credit: '' } }
}

/** Pieces above the headline among which is a picture that a page opens with. */
const mostAboveHead = 4

/** The picture with words that stands right above the headline. */
function aboveHead(all: readonly Piece[], headline: string): Page['lead'] {
  const title = all.findIndex(({ kind, text }) => kind === 'heading' && keyOf(text).endsWith(keyOf(headline)))
  const above = all.slice(Math.max(0, title - mostAboveHead), Math.max(0, title))
  return above.findLast(({ picture }) => picture?.caption)?.picture ?? null
}

/** The picture with words that stands between the headline and the story, outside the element of the main text. */
function betweenHead(all: readonly Piece[], story: readonly Piece[], headline: string): Page['lead'] {
  const opening = story.find(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  const to = opening ? all.findIndex(({ text }) => text === opening.text) : -1
  const above = all.slice(0, Math.max(0, to))
  const from = above.findLastIndex(
    ({ kind, text }) =>
      keyOf(text) === keyOf(headline) || (kind === 'heading' && keyOf(text).endsWith(keyOf(headline))),
  )
  return from === -1 ? null : (above.slice(from).find(({ picture }) => picture?.caption)?.picture ?? null)
}

/** A picture whose own address can't be made absolute is the one that the metadata show, if it stands on top. */
const addressed = (picture: NonNullable<Page['lead']>, image: string): NonNullable<Page['lead']> =>
  somewhere(picture.address) ? picture : { ...picture, address: image }

const fileOf = (address: string): string => (address.split(/[?#]/)[0] ?? '').split('/').at(-1)!.toLowerCase()

/** What of the page was not chosen, in order, without repeats. */
function left(
  all: readonly Piece[],
  chosen: readonly Piece[],
  said: readonly (string | undefined)[],
  lexicon: Lexicon,
): string[] {
  const kept = new Set([
    ...chosen.map(({ text, picture }) => keyOf(picture?.caption ?? text)),
    ...said.map((words) => keyOf(words ?? '')),
  ])
  const seen = new Set<string>()
  return all.flatMap(({ text }) => {
    const own = keyOf(text)
    if (own === '' || kept.has(own) || seen.has(own) || isDateLine(text, lexicon)) return []
    seen.add(own)
    return [text]
  })
}
