import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Words } from '../words.ts'
import { made } from './paper.ts'

/**
 * «По данным Центра занятости, обнародованным в январе»: what one has from a body is a source where the page says that it
 * published it: a participle of that right behind the body, in a language where that goes with the figures by its case.
 */
export function publishedFigures(i: number, words: Words, bodies: Bodies): Cited | null {
  const by = words.lexicon.forms ? words.accordingTo(i) : 0
  const noun = i + by - 1
  const from = i + by
  // "По заключению института, опубликованному вчера", "по данным опроса центра": a paper is read as one.
  const isPaper = [noun, from].some((k) => words.has('document', k) + words.has('statement', k) > 0)
  if (by < 2 || isPaper) return null
  // "обласного управління": an adjective of which the case is plain may stand before the name.
  const body = bodies
    .all()
    .find(({ first, is }) => first >= from && first - from < 2 && (is === 'body' || is === 'again'))
  const next = body ? body.last + 1 : words.length
  if (!body || !words.divides(next)) return null
  if (words.has('issuing', next) + words.has('dated', next) === 0 || words.isPreposition(next)) return null
  const kind = words.has('figures', noun) > 0 ? 'document' : 'statement'
  const named = body.first > from ? { ...body, name: words.whole(from, body.last) } : body
  return made(kind, named, i, next, body.is === 'again')
}
