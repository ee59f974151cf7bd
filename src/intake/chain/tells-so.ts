import type { Sentence } from '../speech/clause.ts'
import type { Bodies } from './bodies/bodies.ts'
import type { Cited } from './citations.ts'
import type { Words } from './words.ts'

/** "Das teilte die Polizei am Montag mit.", «Об этом сообщила мэрия»: a sentence that only says which body told the news. */
export function tellsSo(words: Words, bodies: Bodies, { mentions, spans, verbs }: Sentence): Cited | null {
  const opens = words.has('tellingSo', 0)
  if (opens === 0 || words.length > 14) return null
  // "teilte … mit": a verb right behind it, or right behind who told it.
  const says = (i: number) =>
    words.isSaying(i) || words.has('reported', i) > 0 || verbs.some(({ start }) => start === words.all[i]?.start)
  const body = bodies.all().find(({ free, is }) => free && (is === 'body' || is === 'again'))
  const other = mentions.some(({ kind, oblique, governed }) => kind !== 'body' && !oblique && !governed)
  // "Das Landgericht sprach ihn frei": right behind it stands the verb, where that is always second.
  const second = words.lexicon.words.grammar.verbStandsSecond === true
  const told = says(opens) || (!second && words.all.some((_, i) => i > opens && says(i)))
  if (!body || other || !told) return null
  const { first, is, last, name } = body
  const [from, to] = [words.all[first]!.start, words.all[last]!.end]
  if (spans.some(({ inner }) => inner[0] < from || inner[1] > to)) return null
  return {
    ...{ kind: 'statement', publisher: name, code: 'publishedNotice', again: is === 'again' },
    ...{ first: Math.min(first, opens), last: Math.max(last, opens) },
  }
}
