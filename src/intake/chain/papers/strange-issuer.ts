import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Words } from '../words.ts'
import { made } from './paper.ts'

/** Reads who issued a statement where nothing but that says that they are a body. */
export class StrangeIssuer {
  private readonly words: Words
  private readonly bodies: Bodies

  constructor(words: Words, bodies: Bodies) {
    this.words = words
    this.bodies = bodies
  }

  /**
   * "گارد ساحلی یونان در بیانیه‌ای گفت", "وقال الحرس الساحلي في بيان": whoever issues a statement without a word for a
   * body, from the opening of the sentence or its verb up to the paper.
   */
  before(i: number): Cited | null {
    const { words } = this
    let end = i - 1
    while (end > 0 && !words.isPreposition(end)) end--
    let last = end - 1
    while (last > 0 && (words.isTime(last) || words.isLight(last))) last--
    let first = 0
    for (let k = last; k >= 0; k--)
      if (words.isSaying(k) || (k < last && !words.joins(k))) {
        first = k + 1
        break
      }
    while (first < last && (words.isTime(first) || words.isLight(first) || words.isBreak(first))) first++
    const inside = words.all.slice(first, last + 1)
    const person = this.bodies
      .people()
      .some(({ start, end: to }) => inside.some((word) => word.start < to && word.end > start))
    const plain =
      inside.length > 0 && inside.length < 6 && inside.every((word, k) => !word.quoted && !words.isBreak(first + k))
    if (person || !plain || (words.lexicon.words.subject === 'after' && first === 0)) return null
    const name = words.slice(first, last)
    return made('statement', { name, first, last, sure: false, called: false, linked: false, quoted: false }, first, i)
  }

  /**
   * "Dans un communiqué diffusé lundi, le golf de Vell regrette", "In una nota il circolo Canottieri di Mora annuncia": a noun of
   * no list and what it is of, with a capital, where a subject stands and its verb behind it.
   */
  behind(i: number): Cited | null {
    const { words } = this
    const { grammar } = words.lexicon.words
    if (!grammar.nounStandsFirst || !grammar.articlesAgree) return null
    let first = i + 1
    while (first < words.length && !words.isArticle(first) && (words.isLight(first) || words.has('to', first) > 0))
      first++
    const noun = first + 1
    if (!words.isArticle(first) || words.lexicon.indefinite.has(words.all[first]!.folded)) return null
    if (!words.joins(first) || words.isCapital(noun) || words.isTime(noun) || words.isLight(noun)) return null
    const { folded } = words.all[noun]!
    if (words.lexicon.roles.has(folded) || words.lexicon.crowds.has(folded)) return null
    let last = noun
    while (last - noun < 6 && words.joins(last)) {
      const linked = words.has('by', last + 1) === 1 && words.has('agent', last + 1) === 0
      const to = linked && words.isArticle(last + 2) ? last + 3 : linked ? last + 2 : last + 1
      if (!words.isCapital(to) || words.isTime(to)) break
      last = to
    }
    if (last === noun || !words.isSaying(last + 1)) return null
    const name = words.slice(noun, last)
    return made(
      'statement',
      { name, first: noun, last, sure: false, called: false, linked: false, quoted: false },
      i,
      last,
    )
  }
}
