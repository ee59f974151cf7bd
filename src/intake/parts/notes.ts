import type { Day } from '../../story/time.ts'
import { OutletNames } from '../chain/outlet-names.ts'
import { isAgency, isOutlet } from '../chain/outlets.ts'
import { Words } from '../chain/words.ts'
import type { FoundCredit } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { takeApart } from '../speech/clause.ts'
import { spansIn } from '../speech/marks.ts'
import { type CreditLine, creditLine } from './credits.ts'
import { daysIn } from './dates.ts'
import { foldPhrase } from './labels.ts'
import { appearedAt, speaksOfAppearing } from './this-story.ts'

/** The outlet that had the story first, when, and who wrote it there. */
export interface Origin {
  readonly publisher: string
  readonly publishedOn: Day | ''
  readonly author?: string
  readonly words: string
}

/** A line about the story: which outlet had it first, who translated it, who had which part in it. */
export interface Note {
  readonly origins: readonly Origin[]
  readonly credits: readonly FoundCredit[]
}

/**
 * Reads a note: "This article was originally published by Open Water and is republished under CC BY", "Translated from
 * the French by Ada Lindqvist", "Reporting by Ana Ruiz; editing by Tom Arden". Null when a line is none.
 */
export function noteOf(text: string, lexicon: Lexicon, pageDay: Day | '' = ''): Note | null {
  const line = text.trim()
  if (line.length > 500) return null
  // Not after the number of a day, "am 3. Mai", or before one, "Nov. 2".
  const clauses = line.split(/(?<=[.;])(?<!(?<!\p{Nd})\p{Nd}{1,2}\.)\s+(?!\p{Nd})|\n/u)
  const origins = speaksOfOrigin(line, lexicon) ? clauses.flatMap((clause) => originIn(clause, lexicon, pageDay)) : []
  if (origins.length > 0) {
    // "… published by X and translated by Ada Lindqvist": who translated it may stand in the same clause.
    const parts = clauses.flatMap((clause) =>
      origins.some(({ words }) => words === clause) ? translationIn(clause, lexicon) : [clause],
    )
    return { origins, credits: parts.flatMap((part) => creditLine(part, lexicon).credits) }
  }
  if (line.length > 240) return null
  const elsewhere = writtenElsewhere(line, lexicon, pageDay)
  if (elsewhere) return elsewhere
  const { credits, outlets, whole } = creditLine(line, lexicon)
  if (!whole || credits.length + outlets.length === 0) return null
  return { origins: outlets.map((publisher) => ({ publisher, publishedOn: '', words: line })), credits }
}

/** Does a line say which outlet had the story first? */
export const tellsOrigin = (text: string, lexicon: Lexicon): boolean =>
  text.length < 500 && speaksOfOrigin(text, lexicon) && (noteOf(text, lexicon)?.origins.length ?? 0) > 0

/** "By Hanna Roy (The Tide, 20 May 2025)": behind an author's name, in brackets, the outlet that printed it, and its day or none. */
export function writtenElsewhere(line: string, lexicon: Lexicon, pageDay: Day | ''): Note | null {
  const [, names = '', place = ''] = /^([^()]{6,80}?)\s*\(([^()]{3,70})\)\.?$/u.exec(line) ?? []
  const { outlets, credits, whole } = names === '' ? noCredits : creditLine(names, lexicon)
  if (!whole || outlets.length > 0 || credits.length !== 1 || credits[0]!.role !== 'author') return null
  const [day] = daysIn(place, lexicon, pageDay)
  const printed = (day ? place.slice(0, day.at[0]) : place).replace(/[\s,،;.–—-]+$/u, '')
  const publisher = printed.replace(/^[«“„"]([^«»“”„"]+)[»”“"]$/u, '$1')
  const sure = isOutlet(publisher) || publisher !== printed || isForeign(publisher, lexicon)
  if (!sure || (isAgency(publisher) && !day)) return null
  return { origins: [{ publisher, publishedOn: day?.day ?? '', author: credits[0]!.name, words: line }], credits }
}

const noCredits: CreditLine = { credits: [], outlets: [], whole: false }

/** A name in Latin letters on a page that is written in others. */
const isForeign = (name: string, { forms }: Lexicon): boolean => forms !== null && /^\p{Script=Latin}/u.test(name)

const prepared = new WeakMap<Lexicon, readonly string[]>()

/** Letters of a note at most that says it in other words than a language's file lists. */
const longestNote = 260

/** A quick look, before a line is taken apart. */
function speaksOfOrigin(line: string, lexicon: Lexicon): boolean {
  const known = prepared.get(lexicon) ?? lexicon.words.chain.firstPublished.map(foldPhrase)
  prepared.set(lexicon, known)
  const folded = foldPhrase(line)
  return known.some((phrase) => folded.includes(phrase)) || (line.length < longestNote && speaksOfAppearing(folded))
}

/** A clause from the words on that say who translated it; none where it has no such words. */
function translationIn(clause: string, lexicon: Lexicon): string[] {
  const folded = foldPhrase(clause)
  const label = lexicon.words.labels.translation
    .map(foldPhrase)
    .filter((phrase) => phrase.includes(' ') && folded.includes(` ${phrase} `))
    .sort((a, b) => b.length - a.length)[0]
  if (label === undefined) return []
  const before = folded.slice(0, folded.indexOf(` ${label} `) + 1).split(' ').length - 1
  return [clause.split(/\s+/).slice(before).join(' ')]
}

/** The outlet that a clause says had the story first, and when. */
function originIn(clause: string, lexicon: Lexicon, pageDay: Day | ''): Origin[] {
  const sentence = takeApart(clause, [0, clause.length], 0, spansIn(clause, [[0, clause.length]], lexicon), lexicon)
  const words = new Words(clause, sentence, lexicon)
  const names = new OutletNames(words, {
    links: [],
    isBody: () => false,
    isPerson: () => false,
    isSomebody: () => false,
  })
  const told = words.all.findIndex((_, i) => words.has('firstPublished', i) > 0)
  const places = told !== -1 && isOfThisStory(words, told) ? [told] : appearedAt(words)
  for (const at of places) {
    const publisher = outletBehind(words, names, at)
    if (!publisher) continue
    const day = daysIn(clause.replace(quoted, ' '), lexicon, pageDay)[0]
    return [{ publisher, publishedOn: day?.day ?? '', words: clause }]
  }
  return []
}

/** Words in marks: a date in an outlet's name is none. */
const quoted = /[«„“"»][^«»„“”"]{1,80}[»”"«“]/gu

/** The outlet that is named behind a word, before the sentence goes on to something else; "" when none is. */
function outletBehind(words: Words, names: OutletNames, at: number): string {
  const { languages: called, pages } = words.lexicon.words
  const languages = new Set(Object.values(called).flat().map(foldPhrase))
  // "بالفرنسية": the preposition is written onto it.
  const [written = '', alone = ''] = pages.inLanguage ?? []
  const isLanguage = (folded: string): boolean =>
    languages.has(folded) || (folded.startsWith(written) && languages.has(alone + folded.slice(written.length)))
  for (let k = at + Math.max(1, words.has('firstPublished', at)); k < words.length; k++) {
    if (isLanguage(words.all[k]!.folded)) continue
    const outlet = words.isLight(k) || words.has('by', k) > 0 ? null : names.at(k)
    const article = outlet ?? (words.isArticle(k) && words.isCapital(k) ? names.at(k) : null)
    if (article && (isAgency(article.name) || !isZone(article.name))) return article.name
    if (words.isBreak(k) && !words.isLight(k)) return ''
  }
  return ''
}

/** "AM", "IST": what stands with an hour. */
const isZone = (name: string): boolean => /^\p{Lu}{1,4}$/u.test(name)

/** Is the first word what a story is called, "Article taken from …"? */
function isCalled(words: Words): boolean {
  const first = words.all[0]!.folded
  return words.lexicon.words.chain.thisStory.some((phrase) => foldPhrase(phrase).split(/[\s']/).at(-1) === first)
}

/** Is nothing before a word but what calls the story: "This article was", "An earlier version of this story"? */
function isOfThisStory(words: Words, at: number): boolean {
  if (at === 0) return words.text.length < 160
  if (at === 1 && isCalled(words)) return true
  const first = [0, 1, 2].find((i) => words.has('thisStory', i) > 0)
  if (first === undefined || at > 12) return false
  const called = first + words.has('thisStory', first)
  for (let k = called; k < at; k++) if (words.isCapital(k) && !words.all[k]!.quoted) return false
  return at - called < 5
}
