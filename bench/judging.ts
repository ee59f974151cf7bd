import type { Found } from '../src/intake/found.ts'

/** What must be found in a page, as a sub-editor would put it. "a|b" takes either. */
export interface Expected {
  readonly language: string
  readonly publishedOn: string
  readonly publishedAt?: string
  readonly headline: string
  readonly standfirst: string
  readonly byline: string
  readonly headings: readonly string[]
  readonly related: readonly string[]
  readonly sources: readonly Record<'kind' | 'publisher' | 'author' | 'publishedOn', string>[]
  /** Kind and publisher of sources that may be given and need not. */
  readonly opt: readonly (readonly [string, string])[]
  readonly quotations: readonly ExpectedQuotation[]
  readonly leadImage: { readonly caption?: string; readonly credit?: string } | null
  readonly credits: readonly { readonly role: string; readonly name: string }[]
  readonly signOffs: readonly string[]
  readonly text: string
}

interface ExpectedQuotation {
  readonly text: string
  readonly at: readonly [number, number]
  readonly speaker: string
  /** Every place that names the speaker. */
  readonly mentions: readonly (readonly [number, number])[]
  readonly verb: string
}

/** How often something was right, of how often it was asked. */
export type Score = Record<string, { right: number; of: number }>

export interface Fault {
  readonly what: string
  readonly wanted: string
  readonly given: string
}

/** Compares what was found in a page with what must be found in it. */
export function judge(expected: Expected, found: Found | null): { score: Score; faults: Fault[] } {
  const score: Score = {}
  const faults: Fault[] = []
  const count = (what: string, right: number, wanted = '', given = '', of = 1) => {
    const sum = score[what] ?? { right: 0, of: 0 }
    score[what] = sum
    sum.right += right
    sum.of += of
    if (right < of) faults.push({ what, wanted, given })
  }
  const field = (name: string, wanted: string, given: string) =>
    count('fields', Number(either(wanted, given)), `${name}: ${wanted}`, given)
  const lines = (list: readonly string[] | undefined) => (list ?? []).map(folded).join('; ')
  /** Lists are right when each has its match, in any of its forms. */
  const each = (name: string, wanted: readonly string[], given: readonly string[]) =>
    count(
      'fields',
      Number(wanted.length === given.length && wanted.every((one, i) => either(one, given[i] ?? ''))),
      `${name}: ${lines(wanted)}`,
      lines(given),
    )
  const credits = (list: Found['credits'] | Expected['credits']) =>
    list
      .map(({ role, name }) => `${role} ${folded(name.split('|')[0]!)}`)
      .sort()
      .join('; ')
  for (const name of ['language', 'publishedOn', 'headline', 'standfirst', 'byline'] as const)
    field(name, expected[name], found?.[name] ?? '')
  field('publishedAt', (expected.publishedAt ?? '').slice(0, 16), (found?.publishedAt ?? '').slice(0, 16))
  for (const name of ['headings', 'related', 'signOffs'] as const) each(name, expected[name] ?? [], found?.[name] ?? [])
  field('caption', expected.leadImage?.caption ?? '', found?.leadImage?.caption ?? '')
  field('credit', expected.leadImage?.credit ?? '', found?.leadImage?.credit ?? '')
  field('credits', credits(expected.credits), credits(found?.credits ?? []))
  body(expected.text, found?.text ?? '', count)
  sources(expected, found?.sources ?? [], count)
  quotations(expected, found?.quotations ?? [], count)
  return { score, faults }
}

type Count = (what: string, right: number, wanted?: string, given?: string, of?: number) => void

function body(wanted: string, given: string, count: Count): void {
  const [a, b] = [wordsIn(wanted), wordsIn(given)]
  const [own, theirs] = [runsOf(a, 4), runsOf(b, 4)]
  const both = shared(own, theirs)
  count('body F1', (2 * both) / (sizeOf(own) + sizeOf(theirs) || 1), '', '')
  count('body exact', Number(a.join(' ') === b.join(' ')), ...difference(a, b))
}

function sources({ sources: wanted, opt }: Expected, given: Found['sources'], count: Count): void {
  const left = [...given]
  for (const source of wanted) {
    const at = left.findIndex(
      ({ kind, publisher }) => source.kind.split('|').includes(kind) && either(source.publisher, publisher, bare),
    )
    const [match] = at === -1 ? [] : left.splice(at, 1)
    const told = `${source.kind} ${source.publisher}`
    count(
      'sources found',
      Number(match !== undefined),
      told,
      left.map(({ kind, publisher }) => `${kind} ${publisher}`).join('; '),
    )
    if (match) count('sources right', 1)
    if (match)
      count(
        'source dates',
        Number(source.publishedOn.split('|').includes(match.publishedOn)),
        `${told} ${source.publishedOn}`,
        match.publishedOn,
      )
  }
  for (const { kind, publisher, words } of left)
    if (!opt.some(([k, p]) => k === kind && (p === '*' || folded(publisher).includes(folded(p)))))
      count('sources right', 0, '', `${kind} ${publisher} (${words})`)
}

const fewestInSpan = 4

function quotations(expected: Expected, given: Found['quotations'], count: Count): void {
  const used = new Set<number>()
  for (const quotation of expected.quotations) {
    const words = runsOf(wordsIn(quotation.text), 1)
    let [best, most] = [-1, 0]
    for (const [i, { text }] of given.entries()) {
      const own = runsOf(wordsIn(text), 1)
      const both = shared(words, own)
      const [covered, close] = [both / sizeOf(words), both / Math.max(1, sizeOf(own))]
      if (!used.has(i) && covered >= 0.8 && close >= 0.5 && covered + close > most) [best, most] = [i, covered + close]
    }
    used.add(best)
    const match = given[best]
    const context = `${quotation.speaker || '(nobody)'} […${expected.text.slice(Math.max(0, quotation.at[0] - 60), quotation.at[1] + 70).replace(/\s+/g, ' ')}]`
    const speaker = match
      ? quotation.speaker === ''
        ? match.speaker === ''
        : either(quotation.speaker, match.speaker, bare)
      : false
    const mention = match ? named(quotation, match) : false
    const verb = match ? quotation.verb.split('|').some((one) => sameVerb(folded(one), folded(match.verb))) : false
    count('quotations found', Number(match !== undefined), context, '')
    count('speaker', Number(speaker), context, match?.speaker ?? '')
    count('mention', Number(mention), context, match?.mention ?? '')
    count('verb', Number(verb), `${quotation.verb} […${quotation.text.slice(0, 60)}]`, match?.verb ?? '')
    count('quotations right', Number(speaker && mention && verb), context, match?.speaker ?? '')
    // As bench:intake counts them: spans of four words or more whose speaker the story names.
    if (quotation.mentions.length > 0 && sizeOf(words) >= fewestInSpan) {
      count('spans found', Number(match !== undefined))
      count('spans right', Number(mention))
      if (match?.mentionAt) count('spans precision', Number(mention))
    }
  }
  const head = [expected.headline, expected.standfirst, ...expected.headings].map(folded).join(' | ')
  for (const [i, { text, speaker }] of given.entries())
    if (!used.has(i) && !head.includes(folded(text)))
      count('false quotations', 0, '', `«${text.slice(0, 100)}» ${speaker}`)
}

/** Does the mention overlap one of the places that name the speaker? Its text may stand a little elsewhere than ours. */
function named({ at, mentions }: ExpectedQuotation, match: Found['quotations'][number]): boolean {
  if (mentions.length === 0) return match.mention === ''
  const { mentionAt } = match
  if (!mentionAt) return false
  const [from, to] = mentionAt.map((place) => place - match.at[0]) as [number, number]
  return mentions.some(([start, end]) => from < end - at[0] + 3 && to > start - at[0] - 3)
}

/** "ha detto" and "detto" are the same verb. */
const sameVerb = (a: string, b: string): boolean =>
  a === b ||
  (a !== '' &&
    b !== '' &&
    (` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `)))

const either = (wanted: string, given: string, form = folded): boolean =>
  wanted.split('|').some((one) => form(one) === form(given))

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u200c\u200e\u200f\u0640]/gu, '')
    .replaceAll('ي', 'ی')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name without the article that opens it. */
const bare = (text: string): string =>
  folded(text).replace(
    /^(?:the|an?|el|las?|los|il|lo|i|gli|les?|l|os?|as|der|die|das|des|dem|una?|uno|une|uma?|eine?r?|یک) /,
    '',
  )

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0640\u200c]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? []

function runsOf(words: readonly string[], length: number): Map<string, number> {
  const runs = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - length + 1); i++) {
    const run = words.slice(i, i + length).join(' ')
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const sizeOf = (runs: Map<string, number>): number => [...runs.values()].reduce((sum, n) => sum + n, 0)
const shared = (a: Map<string, number>, b: Map<string, number>): number =>
  [...a].reduce((sum, [run, n]) => sum + Math.min(n, b.get(run) ?? 0), 0)

/** The words of each that the other lacks, between what both begin and end with. */
function difference(a: readonly string[], b: readonly string[]): [string, string] {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const between = (words: readonly string[]) =>
    words
      .slice(start, words.length - end)
      .join(' ')
      .slice(0, 200)
  return [between(a), between(b)]
}
