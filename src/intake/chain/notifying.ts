import { isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Sentence } from '../speech/clause.ts'
import type { Verb } from '../speech/verbs.ts'
import type { Bodies, Named } from './bodies/bodies.ts'
import type { Cited } from './citations.ts'
import type { Words } from './words.ts'

/** "Der Verein teilte am Mittwoch mit, man sei froh": a body that lets everybody know something has published it. */
export function notified(words: Words, bodies: Bodies, { verbs, mentions }: Sentence): Cited | null {
  const { notifying } = words.lexicon.words.chain
  if (!notifying) return null
  for (const verb of verbs) {
    if (verb.kind !== 'saying' || !isNotifying(verb, notifying)) continue
    const [first, last] = [words.range([verb.start, verb.end])[0], words.range([verb.start, verb.closes])[1]]
    const clause = clauseOf(first, last, words)
    if (isToldTo(clause, words)) return null
    const subject = subjectOf(clause, first, words, bodies)
    if (!subject) continue
    if (subject.is !== 'body' && subject.is !== 'again') return null
    const [start, end] = [words.all[subject.first]!.start, words.all[subject.last]!.end]
    // "Eine Sprecherin der Stadt": she speaks, and only the body of which she is stands by itself.
    if (mentions.some((one) => one.kind !== 'body' && one.start < start && one.end >= end)) return null
    return {
      ...{ kind: 'statement', publisher: subject.name, code: 'publishedNotice', again: subject.is === 'again' },
      ...{ first: Math.min(first, subject.first), last: Math.max(last, subject.last) },
    }
  }
  return null
}

function isNotifying({ printed }: Verb, notifying: readonly string[]): boolean {
  const parts = foldWord(printed).split(/\s+/)
  return [parts.join(' '), parts.slice(-2).join(' '), parts.at(-1)!].some((form) => isAmong(notifying, form))
}

type Clause = readonly [first: number, last: number]

/** The clause of a verb: from a mark or a conjunction before it up to its last word. */
function clauseOf(first: number, last: number, words: Words): Clause {
  let from = first
  // "am 3. Februar": the full stop is the day's.
  const ends = (i: number) => {
    const between = words.text.slice(words.all[i - 1]!.end, words.all[i]!.start)
    return /[,;:–—.?!»”“"]/.test(between) && !(between === '. ' && /^\p{Nd}{1,2}$/u.test(words.all[i - 1]!.word))
  }
  while (from > 0 && !ends(from)) from--
  return [from, last]
}

/** Who it is that lets know: the nearest that may be a subject, or the body before of which a pronoun stands. */
function subjectOf([from, last]: Clause, verb: number, words: Words, bodies: Bodies): Named | undefined {
  const all = bodies.all()
  const inside = all.filter((named) => named.free && named.first >= from && named.first <= last)
  const subject = inside.find(({ first }) => first > verb) ?? inside.findLast(({ first }) => first < verb)
  if (!subject) return strangerAt(verb + 2, words) ?? (verb - 2 === from ? strangerAt(verb - 1, words) : undefined)
  const { pronouns } = words.lexicon
  if (subject?.is !== 'person' || !pronouns.has(words.all[subject.first]!.folded)) return subject
  // "486 Meldungen gingen bei der Kantonspolizei ein, wie sie am Montag mitteilte"
  const before = all.filter(({ first }) => first < from)
  return before.some(({ is }) => is === 'person' || is === 'name')
    ? subject
    : before.findLast(({ is }) => is === 'body')
}

/** "teilte die Leitebahn mit": right beside the verb, behind an article of the nominative, a noun of no list that is nobody’s work. */
function strangerAt(i: number, words: Words): Named | undefined {
  const { grammar } = words.lexicon.words
  const { folded = '', word = '', quoted = true } = words.all[i] ?? {}
  const article = isAmong(grammar.subjectArticles, words.all[i - 1]?.folded ?? '') && words.joins(i - 1)
  const plain = article && !quoted && words.isCapital(i) && !words.isTime(i) && !words.lexicon.roles.has(folded)
  if (!plain || !grammar.personalNouns || matches(grammar.personalNouns, folded)) return undefined
  const named = { name: word, first: i, last: i, sure: false, called: false, linked: false, quoted }
  return { ...named, is: 'body', free: true }
}

/** "teilte dem Verein mit", "teilt auf Anfrage mit": what one tells somebody, or whoever asks, is not published. */
function isToldTo([from, last]: Clause, words: Words): boolean {
  const { obliqueArticles, articlesAreObjects } = words.lexicon.words.grammar
  for (let k = from; k <= last; k++) {
    if (words.has('interview', k) > 1) return true
    const { folded } = words.all[k]!
    const object = articlesAreObjects && matches(obliqueArticles, folded) && words.isCapital(k + 1)
    if (object && !words.isTime(k + 1) && k > 0 && !words.isPreposition(k - 1) && words.has('telling', k) > 0)
      return true
  }
  return false
}
