import { type Unreadable, unreadable } from '../found.ts'
import { languageOf, lexiconFor } from '../languages/index.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { endsSentence, isShareBar, wordsIn } from '../parts/above.ts'
import { isAdvert } from '../parts/adverts.ts'
import { withoutLabel } from '../parts/byline.ts'
import { withCaptions, withCredits } from '../parts/captions.ts'
import { peopleNamed } from '../parts/credits.ts'
import { trimmed } from '../parts/edges.ts'
import { isBoilerplate, labelOf } from '../parts/labels.ts'
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
import { keyOf, linesApart, type PrintedHead, printedHead } from './printed.ts'
import { takeLead } from './story/lead.ts'
import { linesBelow } from './story/lines-below.ts'
import { nowhere, somewhere, withoutBase } from './story/nowhere.ts'
import { boldOpening, isAbove, isInText } from './story/standfirst.ts'
import { below, isDateLine, withoutHead } from './story/without-head.ts'
import { readStructured } from './structured.ts'

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
  const all = withCredits(
    linesApart(piecesOf(document.body, base, lexicon, true), headline?.value ?? ''),
    lexicon,
  ).filter(({ picture }) => !picture || isShown(picture))
  const marked = head.standfirst()
  const printed = marked && isShareBar(marked.value) ? null : marked
  const sites = [head.publisher()?.value ?? '', ...titlesOf(document), ...head.sites].join(' ')
  const authors = head.authors
  const printedAround = printedHead(all, headline?.value ?? '', sites, authors, lexicon)
  const section = head.section(all, lexicon)
  const own = new Set([...head.sites, headline?.value ?? '', section?.value ?? ''].map(keyOf))
  const markedBy = head.byline('marked')
  const namedIn = (line: string): number => authors.filter((author) => line.includes(author)).length
  const isLess = markedBy !== null && namedIn(markedBy.value) < namedIn(printedAround.byline)
  const byline =
    [
      isLess ? null : markedBy,
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
    section,
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
  // It may have been taken for a line of the head, above the byline.
  const bold = alone ? '' : boldOpening(under, lexicon) || boldOpening(chosen, lexicon)
  const standfirst = isInText(printed, under)
    ? null
    : (printed ??
      [printedAround.standfirst, deck, bold]
        .filter((words) => isStandfirst(words, headline?.value ?? '') && !isShareBar(words))
        .map((words) => inHead(words, 'underHeadline'))[0] ??
      null)
  const above = [headline, standfirst, byline, witnesses.kicker]
  const story = withCaptions(withoutHead(under, above, lexicon), lexicon).filter(
    ({ picture }) => !picture || isShown(picture),
  )
  const { pieces: told, lead } = takeLead(story, image, all, printedAround.picture, headline?.value ?? '', lexicon)
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

/** Is there more of a picture than that one is there? */
const isShown = ({ address, caption }: NonNullable<Piece['picture']>): boolean => address !== '' || caption !== ''

const inHead = (value: string, code: Witness['code']): Witness => ({ value, code, place: { in: 'head' } })

/** The lines of the head that say who translated the story, took its pictures or edited it: they are read with those below it. */
const creditsAbove = ({ credits }: PrintedHead, story: readonly Piece[]): Piece[] =>
  credits
    .filter((line) => !story.some(({ text }) => text === line))
    .map((text) => ({ kind: 'paragraph', text, marks: [] }))

/** Words of a byline with a full stop at most. */
const mostWords = 8

/** A line under the headline that opens with "By" and names somebody. */
function labelledByline(all: readonly Piece[], headline: Witness | null, lexicon: Lexicon): Witness | null {
  const title = all.findIndex(({ text }) => headline !== null && keyOf(text) === keyOf(headline.value))
  const lines = all.slice(title + 1, title + 7).filter(({ text }) => {
    const labelled = text.length < 140 ? labelOf(text, lexicon) : null
    // "Por teléfono, Juan Prado dijo: «…».": a sentence may open as a byline does.
    const sentence = !labelled?.sure && endsSentence(text) && wordsIn(text) > mostWords
    return labelled?.label === 'byline' && !sentence && !tellsOrigin(text, lexicon)
  })
  // "Hanna Roy (The Tide, 20 May 2025)": who it is stands before the brackets.
  const names = (text: string): string => withoutLabel(text.replace(/\s*\([^()]*\)\s*$/u, ''), lexicon)
  const line = lines.find(({ text }) => peopleNamed(names(text), lexicon).length > 0)
  return line ? { value: line.text, code: 'label', place: { in: 'head' } } : null
}

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
