import type { House } from '../../house.ts'
import type { FindingKind } from '../../intake/index.ts'
import type { Review } from '../bring-in/kept.ts'
import { type Numbered, numbered, valuesNow, valuesOf } from './findings.ts'

/** What can be counted: the kinds of findings, pieces that were left out, blocks of the text. */
export type TallyKind = FindingKind | 'leftOut' | 'body'
export type TallyAnswer = 'right' | 'wrong' | 'changed' | 'added'

/** How often something was said of a kind of finding, of the pages of a site in a language. */
export interface Tally {
  readonly site: string
  readonly language: string
  readonly kind: TallyKind
  readonly answer: TallyAnswer
  readonly times: number
}

/** The host of a page, without "www."; "" for what came without an address. */
export function siteOf({ address, found }: Pick<Review, 'address' | 'found'>): string {
  const where = address || (found.findings.find(({ kind }) => kind === 'address')?.value ?? '')
  return URL.canParse(where) ? new URL(where).hostname.replace(/^www\./, '') : ''
}

/** What the answers of a review say of intake. What nobody looked at counts for nothing. */
export function talliesOf(review: Review): Tally[] {
  const { found, verdicts, back, gone } = review
  const told: [TallyKind, TallyAnswer][] = [
    ...numbered(found, review.added).flatMap((each): [TallyKind, TallyAnswer][] => {
      const verdict = verdicts[String(each.number)]
      if (each.added) return verdict?.is === 'wrong' ? [] : [[each.finding.kind, 'added']]
      return verdict ? [[each.finding.kind, isAsFound(each, review) ? 'right' : verdict.is]] : []
    }),
    ...back.map((): [TallyKind, TallyAnswer] => ['leftOut', 'wrong']),
    ...gone.map((): [TallyKind, TallyAnswer] => ['body', 'wrong']),
  ]
  const times = new Map<string, number>()
  for (const one of told) times.set(one.join(), (times.get(one.join()) ?? 0) + 1)
  return [...times].sort().map(([key, count]) => {
    const [kind, answer] = key.split(',') as [TallyKind, TallyAnswer]
    return { site: siteOf(review), language: found.language, kind, answer, times: count }
  })
}

/** Changed into what it was is right. */
function isAsFound(each: Numbered, review: Review): boolean {
  if (review.verdicts[String(each.number)]?.is !== 'changed') return false
  const [was, is] = [valuesOf(each, review.found), valuesNow(each, review.found, review)]
  return Object.entries(is).every(([name, value]) => was[name as keyof typeof was] === value)
}

/** Adds counts to those that are kept. They stay in this newsroom's database. */
export async function keepTallies(house: House, tallies: readonly Tally[]): Promise<void> {
  if (tallies.length === 0) return
  await house.store.write
    .insertInto('intakeTally')
    .values(tallies)
    .onConflict((conflict) =>
      conflict
        .columns(['site', 'language', 'kind', 'answer'])
        .doUpdateSet((to) => ({ times: to('intakeTally.times', '+', to.ref('excluded.times')) })),
    )
    .execute()
}

/** Sites that are read at most. */
const mostRows = 5_000

/** The counts, of one site or of all. */
export function keptTallies(house: House, site?: string): Promise<Tally[]> {
  const all = house.store.read.selectFrom('intakeTally').selectAll().orderBy('times', 'desc').limit(mostRows)
  return (site === undefined ? all : all.where('site', '=', site)).execute() as Promise<Tally[]>
}

/** Counts taken together. */
export interface Sum {
  readonly right: number
  readonly wrong: number
  readonly changed: number
  readonly added: number
  /** What intake had found, and somebody looked at. */
  readonly looked: number
  /** What it got wrong: said to be wrong, changed, or missed. */
  readonly mended: number
}

export function sumOf(tallies: readonly Tally[]): Sum {
  const count = (answer: TallyAnswer) =>
    tallies.reduce((sum, each) => (each.answer === answer ? sum + each.times : sum), 0)
  const [right, wrong, changed, added] = [count('right'), count('wrong'), count('changed'), count('added')]
  return { right, wrong, changed, added, looked: right + wrong + changed, mended: wrong + changed + added }
}

/** Counts by something of them, what was mended most first. */
export function sumsBy<K extends string>(
  tallies: readonly Tally[],
  by: (tally: Tally) => K,
): { readonly of: K; readonly sum: Sum; readonly tallies: readonly Tally[] }[] {
  const groups = Map.groupBy(tallies, by)
  return [...groups]
    .map(([of, group]) => ({ of, sum: sumOf(group), tallies: group }))
    .sort((a, b) => b.sum.mended - a.sum.mended || b.sum.looked - a.sum.looked || (a.of < b.of ? -1 : 1))
}
