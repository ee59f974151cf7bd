import { endsIn } from '../languages/among.ts'
import type { Sentence } from '../speech/clause.ts'
import type { Bodies, Named } from './bodies/bodies.ts'
import type { Cited } from './citations.ts'
import type { Words } from './words.ts'

/** "Das teilte die Polizei am Montag mit.", «Об этом сообщила мэрия», «О закрытии сообщило МЧС»: a sentence that only says which body told the news. */
export function tellsSo(words: Words, bodies: Bodies, { mentions, spans, verbs }: Sentence): Cited | null {
  const opens = words.has('tellingSo', 0) || words.has('tellingOf', 0)
  if (opens === 0 || words.length > 14) return null
  // "teilte … mit": a verb right behind it, or right behind who told it.
  const says = (i: number) =>
    words.isSaying(i) || words.has('reported', i) > 0 || verbs.some(({ start }) => start === words.all[i]?.start)
  const isNamed = ({ is }: Named) => is === 'body' || is === 'again'
  const other = mentions.some(({ kind, oblique, governed }) => kind !== 'body' && !oblique && !governed)
  const subject = bodies.all().find((named) => named.free && isNamed(named))
  const body =
    subject ?? (words.lexicon.forms ? bodies.all().find((named) => isNamed(named) && isWhere(named, words)) : undefined)
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

/** «Об этом сообщили в мэрии»: where a verb in the plural has no subject, it is those who are there who told it. */
function isWhere({ first }: Named, words: Words): boolean {
  const { pluralVerbs } = words.lexicon.words.grammar
  let verb = first - 2
  while (verb > 0 && words.joins(verb) && words.isLight(verb)) verb--
  return words.isPreposition(first - 1) && words.isSaying(verb) && endsIn(pluralVerbs, words.all[verb]!.folded)
}

/** «…, предупредил Банк России 29 июля.»: a body that told the news on a day, behind it: a notice, where somebody would only talk. */
export function tellsThatDay(words: Words, bodies: Bodies): Cited | null {
  if (!words.lexicon.forms) return null
  const last = words.length - 1
  for (const { first, free, is, last: end, name } of bodies.all()) {
    if (!free || is !== 'body' || first === 0) continue
    let to = end
    while (to < last && words.joins(to) && words.isLight(to + 1)) to++
    if (to !== last) continue
    let verb = first - 1
    while (verb > 0 && words.joins(verb) && words.isLight(verb)) verb--
    const says = words.has('reported', verb) > 0 || words.isSaying(verb)
    const opens = verb > 0 && /,/.test(words.text.slice(words.all[verb - 1]!.end, words.all[verb]!.start))
    const dated = (from: number, until: number) =>
      words.all.slice(from, until).some((_, k) => words.isTime(from + k) || words.opensDay(from + k))
    if (says && opens && words.joins(verb) && (dated(verb + 1, first) || dated(end + 1, to + 1)))
      return { kind: 'statement', publisher: name, code: 'publishedNotice', first: verb, last: to }
  }
  return null
}
