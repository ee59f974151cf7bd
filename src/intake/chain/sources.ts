import type { Day } from '../../story/time.ts'
import type { Finding, Source } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isPersonName } from '../parts/names.ts'
import type { Citation } from './citations.ts'
import { isCaseOfOutlet, sameOutlet } from './outlets.ts'
import { translatedFor } from './translated-for.ts'

interface Given {
  readonly citations: readonly Citation[]
  readonly dateline: {
    readonly agencies: readonly string[]
    readonly publishedOn: Day | ''
    readonly words: string
  } | null
  readonly sourceLines: readonly { readonly publisher: string; readonly words: string }[]
  /** Outlets that a note says had the story first. */
  readonly origins: readonly { readonly publisher: string; readonly publishedOn: Day | ''; readonly words: string }[]
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
    const own = given.outlet !== '' && isCaseOfOutlet(source.publisher, given.outlet, given.lexicon) && !mayBeOwn
    const known = steps.findIndex(
      (step) => sameOutlet(step.source.publisher, source.publisher) && step.source.kind !== 'translation',
    )
    if (own || (known !== -1 && source.kind !== 'translation')) return
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
      { in: 'text', at: [0, dateline!.words.length] },
      'agencyDateline',
    )
  for (const { publisher, publishedOn, words } of given.origins)
    add(report(publisher, words, publishedOn), { in: 'tail' }, 'sourceLine', { words })
  for (const name of given.byline) add(report(name, name), { in: 'head' }, 'byline')
  for (const name of given.basedOn) add(report(name, name), { in: 'metadata' }, 'structuredData')
  for (const { publisher, words } of given.sourceLines)
    add(report(publisher, words), { in: 'tail' }, 'sourceLine', { words })
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
