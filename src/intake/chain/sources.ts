import type { Day } from '../../story/time.ts'
import type { Finding, Source } from '../found.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { daysIn } from '../parts/dates.ts'
import { isPersonName } from '../parts/names.ts'
import type { Origin } from '../parts/notes.ts'
import type { Citation } from './citations.ts'
import { isAgency, isCaseOfOutlet, isOutlet, isWire, sameOutlet } from './outlets.ts'
import { translatedFor } from './translated-for.ts'

interface Given {
  readonly citations: readonly Citation[]
  readonly dateline: {
    readonly agencies: readonly string[]
    readonly publishedOn: Day | ''
    readonly words: string
    /** Where it stands in the text. */
    readonly at: number
  } | null
  readonly sourceLines: readonly { readonly publisher: string; readonly words: string }[]
  /** Outlets that a note says had the story first. */
  readonly origins: readonly Origin[]
  readonly basedOn: readonly string[]
  /** Agencies that stand where the author does. */
  readonly byline: readonly string[]
  readonly translations: readonly { readonly by: string; readonly words: string }[]
  /** The outlet that prints the page, which is no source of it. */
  readonly outlet: string
  readonly pageDay: Day | ''
  readonly language: string
  readonly lexicon: Lexicon
}

/**
 * The source chain that a page names, oldest first: what the text cites (by date where it has dates), then what the
 * page was taken from, then the translation. A source named twice is one.
 */
export function sourcesOf(given: Given): { sources: Source[]; findings: Finding[] } {
  const steps: { source: Source; finding: Omit<Finding, 'index'> }[] = []
  const add = (
    source: Source,
    place: Finding['place'],
    code: Finding['why']['code'],
    data: Record<string, string> = {},
  ) => {
    const mayBeOwn = source.kind === 'translation' || source.kind === 'observation'
    const own =
      given.outlet !== '' &&
      !mayBeOwn &&
      (isOwn(source.publisher, given.outlet, given.lexicon) ||
        (source.kind === 'report' && isShortOfOwn(source.publisher, given.outlet, given.lexicon)))
    const known = steps.findIndex(
      (step) =>
        isTranslation(step.source) === isTranslation(source) &&
        (!isTranslation(source) || step.source.author === source.author) &&
        ((sameSource(step.source.publisher, source.publisher, given.lexicon) && !areTwoPapers(step.source, source)) ||
          (step.source.kind === source.kind && isFirstOf(source.publisher, step.source.publisher))),
    )
    if (
      given.lexicon.words.capitals &&
      source.kind === 'report' &&
      !/\p{Lu}/u.test(source.publisher) &&
      !isAgency(source.publisher) &&
      place.in === 'tail'
    )
      return
    // A wire that the dateline or source line names had the report, whatever it was told.
    const wire = steps[known]
    if (
      (wire?.source.kind === 'interview' || wire?.source.kind === 'observation') &&
      source.kind === 'report' &&
      !own &&
      place.in !== 'metadata' &&
      isWire(source.publisher)
    )
      wire.source = { ...wire.source, kind: 'report', publishedOn: source.publishedOn || wire.source.publishedOn }
    if (
      wire &&
      wire.source.kind === 'report' &&
      source.kind === 'report' &&
      !wire.source.publishedOn &&
      isWire(source.publisher)
    )
      wire.source = { ...wire.source, publishedOn: source.publishedOn }
    // "в сообщении минтранса … министерство транспорта края": the longer name.
    if (wire && wire.source.kind === source.kind && isShortFor(wire.source.publisher, source.publisher, given.lexicon))
      wire.source = {
        ...wire.source,
        publisher: source.publisher,
        publishedOn: wire.source.publishedOn || source.publishedOn,
      }
    if (own || known !== -1) return
    steps.push({
      source,
      finding: { kind: 'source', value: source.publisher || source.author || source.words, place, why: { code, data } },
    })
  }
  for (const { source, at, code } of byDate(given.citations))
    add(source, { in: 'text', at }, code, { words: source.words })
  const report = (publisher: string, words: string, publishedOn: Day | '' = ''): Source => ({
    kind: 'report',
    publisher,
    author: '',
    publishedOn,
    language: '',
    words,
  })
  const { dateline } = given
  for (const agency of dateline?.agencies ?? [])
    add(
      report(agency, dateline!.words, dateline!.publishedOn),
      { in: 'text', at: [dateline!.at, dateline!.at + dateline!.words.length] },
      'agencyDateline',
    )
  for (const { author = '', publisher, publishedOn, words } of given.origins)
    add({ ...report(publisher, words, publishedOn), author }, { in: 'tail' }, 'sourceLine', { words })
  for (const name of given.byline) add(report(name, name), { in: 'head' }, 'byline')
  for (const name of given.basedOn) add(report(name, name), { in: 'metadata' }, 'structuredData')
  for (const { publisher, words } of given.sourceLines) {
    const days = words.length < 200 ? daysIn(words, given.lexicon, given.pageDay) : []
    add(report(publisher, words, days.length === 1 ? days[0]!.day : ''), { in: 'tail' }, 'sourceLine', { words })
  }
  for (const { by, words } of given.translations) {
    const person = isPersonName(by, given.lexicon)
    const author = person ? by : ''
    const publisher = person ? given.outlet || translatedFor(words, by, given.lexicon) : by
    add(
      { kind: 'translation', publisher, author, publishedOn: given.pageDay, language: given.language, words },
      { in: 'tail' },
      'translationLine',
      { words },
    )
  }
  return {
    sources: steps.map(({ source }) => source),
    findings: steps.map(({ finding }, index) => ({ ...finding, index })),
  }
}

/** Who translated a page is a source of it besides where it was printed first, though that is the same outlet. */
const isTranslation = ({ kind }: Source): boolean => kind === 'translation'

/** The outlet that prints the page, in full or in short: "the Courier" of "The Vell Courier". */
function isOwn(name: string, outlet: string, lexicon: Lexicon): boolean {
  if (isCaseOfOutlet(name, outlet, lexicon)) return true
  // "the Ledger’s Water Watch": what it makes is its own.
  const maker = /^(.+?)['’]s\s/u.exec(name)?.[1]
  if (maker && isOwn(maker, outlet, lexicon)) return true
  const words = outlet.split(/\s+/)
  if (words.length < 2 || /\s/.test(name)) return false
  // "разговоре с «Вестником»": of "Вестник Вареды".
  return words.some(
    (word, i) =>
      isOutlet(word) && (i === words.length - 1 || lexicon.forms !== null) && isCaseOfOutlet(name, word, lexicon),
  )
}

/** "un courrier que Le Réveil a pu consulter", in "Le Réveil du Jura": its name up to what it is of. */
function isShortOfOwn(name: string, outlet: string, { particles }: Lexicon): boolean {
  const rest = outlet.startsWith(`${name} `) ? outlet.slice(name.length + 1).split(' ')[0]! : ''
  return particles.has(foldWord(rest)) && !/^\p{Lu}/u.test(rest)
}

/** "the Halvor report" of the "Halvor Group" of which one was cited before: the first word of a longer name. */
const isFirstOf = (short: string, name: string): boolean =>
  /^\p{Lu}\S{3,}$/u.test(short) && name.startsWith(`${short} `)

/** The same outlet, by its name or by its initials: "ALN" is "Agência Lusitana de Notícias". */
const sameSource = (a: string, b: string, lexicon: Lexicon): boolean =>
  sameOutlet(a, b) || isShortFor(a, b, lexicon) || isShortFor(b, a, lexicon)

/** An open letter of Monday and a notice of Friday are two papers of the same body. */
const areTwoPapers = (a: Source, b: Source): boolean =>
  ((a.kind === 'statement' && b.kind === 'document') || (a.kind === 'document' && b.kind === 'statement')) &&
  a.publishedOn !== '' &&
  b.publishedOn !== '' &&
  a.publishedOn !== b.publishedOn &&
  // "la coalition, dans un communiqué": named there, and not only meant.
  b.publisher.split(' ').some((word) => word.length > 3 && b.words.toLowerCase().includes(word.toLowerCase()))

const isShortFor = (short: string, name: string, { articles, particles, words: { grammar } }: Lexicon): boolean => {
  // "минтранс" is "министерство транспорта".
  const { ministries } = grammar
  const ministry = ministries && short.toLowerCase().startsWith(ministries.short)
  const charge = ministry ? short.toLowerCase().slice(ministries.short.length) : ''
  if (ministry && /^\p{Ll}{3}/u.test(charge))
    return name.startsWith(ministries.whole) && name.split(' ').some((word) => word.startsWith(charge.slice(0, 4)))
  if (!/^\p{Lu}{3,6}$/u.test(short)) return false
  const words = name.split(/[\s'’]+/)
  const large = words.filter((word) => /^\p{Lu}/u.test(word))
  // "ARS" is "agence régionale de santé": without its small words.
  const whole = words.filter((word) => !articles.has(foldWord(word)) && !particles.has(foldWord(word)))
  const isOf = (parts: readonly string[]) =>
    parts.length > 2 && parts.map((word) => word[0]!.toUpperCase()).join('') === short
  return isOf(large) || isOf(whole)
}

/** Cited sources by their day where the page fixes it; the others stay where they were named. */
function byDate(citations: readonly Citation[]): readonly Citation[] {
  const dated = citations
    .filter(({ source }) => source.publishedOn)
    .sort((a, b) =>
      a.source.publishedOn < b.source.publishedOn
        ? -1
        : a.source.publishedOn > b.source.publishedOn
          ? 1
          : a.at[0] - b.at[0],
    )
  let next = 0
  return citations.map((citation) => (citation.source.publishedOn ? dated[next++]! : citation))
}
