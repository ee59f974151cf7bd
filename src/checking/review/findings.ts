import type { Finding, FindingKind, Found } from '../../intake/index.ts'
import { foldedName } from '../../story/names.ts'
import type { Added, Answers, Changes, FieldName } from './answers.ts'

/** A finding with its numbers, in the order in which it is looked at. */
export interface Numbered {
  /**
   * Answers are kept by this: its place in what was found, which is kept with them. It stays the same when another version of
   * Dateline asks about fewer findings, more of them or in another order.
   */
  readonly number: number
  /** What the screen calls it: counted among those that are asked about. */
  readonly shown: number
  readonly finding: Finding
  readonly about: 'story' | 'text'
  /** Its place in the list of findings, or of those that a person added. */
  readonly index: number
  /** Did a person find it? */
  readonly added: boolean
}

/** What is about the story as a whole, in the order of its parts. The others are looked at in the order of the text. */
const storyKinds: readonly FindingKind[] = [
  'language',
  'section',
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'credit',
  'publishedOn',
  'changedOn',
  'publisher',
  'address',
  'leadImage',
  'dateline',
  'signOff',
]

/** Of these a story has one: another takes the place of the one before. */
export const singleKinds: readonly FindingKind[] = [
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'publishedOn',
  'leadImage',
  'dateline',
]

/** What a person can name words as. */
export const namedKinds = [
  'quotation',
  'source',
  'heading',
  'headline',
  'standfirst',
  'byline',
  'publishedOn',
  'leadImage',
  'credit',
  'kicker',
  'dateline',
] as const

/** Reasons that are weak: a person should look twice. */
const weak: ReadonlySet<string> = new Set([
  'nobodyNamed',
  'titleElement',
  'fileDate',
  'shortLine',
  'firstLine',
  'carriedOver',
])

export const isUnsure = ({ why }: Finding): boolean => weak.has(why.code)

/**
 * The findings in the order in which a person goes through them, with what they added themselves at its place. The office
 * of a speaker is part of its quotation; authors whose names are all of the byline are asked about there, and a section that
 * is called as the kicker with it. Numbers don't change when something is added.
 */
export function numbered(found: Found, added: readonly Added[] = []): Numbered[] {
  const all = found.findings.flatMap((finding, index) => (isAsked(finding, found) ? [{ finding, index }] : []))
  const byPlace = (a: Placed, b: Placed): number => startOf(a.finding, found) - startOf(b.finding, found)
  const [about, inText] = [all.filter(isAbout).sort(byKind), all.filter((each) => !isAbout(each)).sort(byPlace)]
  const own = [...about, ...inText].map((each, at) => ({
    ...each,
    number: each.index + 1,
    shown: at + 1,
    added: false,
  }))
  const theirs = added.map((each, index) => ({
    ...{ finding: findingOf(each), index, added: true },
    number: numberOfAdded(found, index),
    shown: own.length + index + 1,
  }))
  const list = [...own, ...theirs]
  return [
    ...list
      .filter(isAbout)
      .sort(byKind)
      .map((each) => ({ ...each, about: 'story' as const })),
    ...list
      .filter((each) => !isAbout(each))
      .sort(byPlace)
      .map((each) => ({ ...each, about: 'text' as const })),
  ]
}

/** The number of what a person added as the first, second … */
export const numberOfAdded = (found: Found, index: number): number => found.findings.length + index + 1

function isAsked({ kind, value, index = -1 }: Finding, found: Found): boolean {
  if (kind === 'credit')
    return found.credits[index]?.role !== 'author' || !authorsIn(found.byline, found).includes(value)
  return kind !== 'role' && !(kind === 'section' && isKicker(value, found))
}

/** The longest word between two names: "and", "und"; "with" is none. */
const longestBetween = 3

/** The authors whom a byline names and nothing else, "Ana Ruiz and Pau Serra": they are asked about there. */
export function authorsIn(byline: string, { credits }: Found): readonly string[] {
  const authors = credits.flatMap(({ role, name }) => (role === 'author' ? [name] : []))
  let rest = byline
  const names = [...authors]
    .sort((a, b) => b.length - a.length)
    .filter((name) => {
      const at = rest.indexOf(name)
      const isWhole = at >= 0 && !/^\p{L}/u.test(rest.slice(at + name.length))
      if (isWhole) rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`
      return isWhole
    })
  const between = rest.split(/[^\p{L}\p{M}\p{N}]+/u)
  return between.every((word) => word.length <= longestBetween) ? authors.filter((name) => names.includes(name)) : []
}

/** Is the kicker found to be these words, whatever their capitals? It is asked about, and the section with it. */
export const isKicker = (section: string, { findings }: Found): boolean =>
  findings.some(({ kind, value }) => kind === 'kicker' && foldedName(value) === foldedName(section))

type Placed = { readonly finding: Finding }
const isAbout = ({ finding }: Placed): boolean => storyKinds.includes(finding.kind)
const byKind = (a: Placed, b: Placed): number => storyKinds.indexOf(a.finding.kind) - storyKinds.indexOf(b.finding.kind)

/** Where one comes to it in the text. A related line is none of the text: it stands behind the block before it. */
function startOf({ kind, place, index }: Finding, found: Found): number {
  if (place.in === 'text') return place.at[0]
  if (kind !== 'related') return Number.MAX_SAFE_INTEGER
  const before = found.blocks.slice(0, relatedIn(found)[index ?? -1])
  return before.reduce((end, block) => ('at' in block ? block.at[1] : end), 0)
}

const findingOf = ({ kind, words, at }: Added): Finding => ({
  kind,
  value: words,
  place: at ? { in: 'text', at } : { in: 'body' },
  why: { code: 'label', data: {} },
})

/**
 * What is asked about: a finding that a person added and took back is none, and words that stand in nothing but paragraphs
 * which are not the story's are no quotation, heading or related line of it. A source may well be named there, and what
 * somebody names there themselves stands.
 */
export function standingOf(
  found: Found,
  { verdicts, added, gone }: Pick<Answers, 'verdicts' | 'added' | 'gone'>,
): Numbered[] {
  const lines = relatedIn(found)
  const isGone = ({ added: named, finding: { kind, place, index } }: Numbered): boolean => {
    if (kind === 'related') return gone.includes(lines[index ?? -1] ?? -1)
    if (named || place.in !== 'text' || (kind !== 'quotation' && kind !== 'heading')) return false
    const [from, to] = place.at
    const own = found.blocks.flatMap((block, at) =>
      'at' in block && block.at[0] < to && from < block.at[1] ? [at] : [],
    )
    return own.length > 0 && own.every((at) => gone.includes(at))
  }
  return numbered(found, added).filter(
    (each) => !(each.added && verdicts[String(each.number)]?.is === 'wrong') && !isGone(each),
  )
}

/** The places of the related lines among the blocks, in their order. */
const relatedIn = ({ blocks }: Found): number[] => blocks.flatMap(({ kind }, at) => (kind === 'related' ? [at] : []))

/** What of a finding can be changed. What is only a way of reading a line (a heading) is right or wrong. */
export function fieldsOf(kind: FindingKind): readonly FieldName[] {
  if (kind === 'heading' || kind === 'related' || kind === 'signOff') return []
  if (kind === 'quotation') return ['speaker', 'role', 'mention', 'verb', 'at', 'mentionAt']
  if (kind === 'source') return ['kind', 'publisher', 'author', 'publishedOn']
  if (kind === 'leadImage') return ['caption', 'credit']
  if (kind === 'credit') return ['value', 'kind']
  return ['value']
}

/** The values that a change begins from: what was found. */
export function valuesOf({ finding, added }: Numbered, found: Found): Changes {
  const at = finding.index ?? -1
  if (finding.kind === 'quotation') {
    const place = finding.place.in === 'text' ? finding.place.at.join('-') : ''
    const quotation = added ? undefined : found.quotations[at]
    if (!quotation) return { speaker: '', role: '', mention: '', verb: '', at: place, mentionAt: '' }
    const { speaker, mention, mentionAt, verb } = quotation
    const role = found.findings.find((each) => each.kind === 'role' && each.index === at)?.value ?? ''
    return { speaker, role, mention, verb, at: place, mentionAt: mentionAt?.join('-') ?? '' }
  }
  if (finding.kind === 'source') {
    const source = added ? undefined : found.sources[at]
    if (!source) return { kind: 'report', publisher: finding.value, author: '', publishedOn: '' }
    const { kind, publisher, author, publishedOn } = source
    return { kind, publisher, author, publishedOn }
  }
  if (finding.kind === 'leadImage')
    return {
      caption: added ? finding.value : (found.leadImage?.caption ?? ''),
      credit: found.leadImage?.credit ?? '',
    }
  if (finding.kind === 'credit') return { value: finding.value, kind: found.credits[at]?.role ?? 'author' }
  return { value: finding.value }
}

/** The values as they stand after what was said. */
export const valuesNow = (each: Numbered, found: Found, { verdicts }: Pick<Answers, 'verdicts'>): Changes => {
  const verdict = verdicts[String(each.number)]
  return { ...valuesOf(each, found), ...(verdict?.is === 'changed' ? verdict.to : {}) }
}

/** So much running text has even the shortest report, in letters. */
const leastProse = 180

/** Does a page read as no article: no running text worth the name, but much around it? */
export function isNoArticle({ blocks, dropped }: Found): boolean {
  const letters = (texts: readonly number[]) => texts.reduce((sum, length) => sum + length, 0)
  const prose = letters(blocks.flatMap((block) => ('at' in block ? [block.at[1] - block.at[0]] : [])))
  return prose < leastProse && letters(dropped.map((piece) => piece.length)) > 2 * prose
}
