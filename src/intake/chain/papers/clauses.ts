import { endsWithVerb } from '../../speech/words-without-capitals.ts'
import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import { isOutlet } from '../outlets.ts'
import type { Words } from '../words.ts'
import type { Issuers } from './issuers.ts'
import { made, type Paper } from './paper.ts'

/** Reads who issued a paper that has a clause of its own behind it: in that clause, or behind its end. */
export class Clauses {
  private readonly words: Words
  private readonly bodies: Bodies
  private readonly issuers: Issuers

  constructor(words: Words, bodies: Bodies, issuers: Issuers) {
    this.words = words
    this.bodies = bodies
    this.issuers = issuers
  }

  /** "the report, which the consultants Moss published in 2021", «заключению, которое подготовил институт». */
  inClause(kind: Paper, i: number, next: number): Cited | null {
    const { words, bodies, issuers } = this
    const { relatives, words: own } = words.lexicon
    const opens = [next, next + 1, next + 2].find((k) => {
      const { folded = '' } = words.all[k] ?? {}
      return relatives.has(folded) || words.has('which', k) > 0
    })
    if (opens === undefined || (own.capitals && opens - next > 1)) return null
    let end = opens + 1
    while (
      end < words.length &&
      end - opens < 14 &&
      (!/[,،.;:]/.test(words.text.slice(words.all[end - 1]!.end, words.all[end]!.start)) ||
        /^\p{Nd}{1,2}$/u.test(words.all[end - 1]!.word))
    )
      end++
    const issued = [...Array(end - opens).keys()]
      .map((n) => opens + n)
      .find((k) => words.has('issuing', k) > 0 || words.has('dated', k) > 0)
    if (issued === undefined) return null
    // "Unterlagen, die dem Magazin vorliegen": it only has them.
    for (let k = opens + 1; k < end; k++) if (words.has('held', k) > 0) return null
    // "بیانیه‌ای که دوشنبه منتشر شد اعلام کرد بندر": where the verb is last, it ends the clause.
    if (endsWithVerb(words.lexicon)) end = issued
    for (let k = opens + 1; k < end; k++) {
      if (words.isPreposition(k) || words.isTime(k) || words.has('issuing', k) > 0) continue
      const body = words.isPreposition(k - 1) ? null : bodies.at(k)
      if (!body || body.last >= end || words.isTime(body.first)) continue
      // "el sumario que publica hoy elDiario.es"
      const printed = words.lexicon.words.capitals && isOutlet(body.name) && !issuers.isBody(body)
      return printed ? made('report', body, i, body.last) : made(kind, body, i, body.last, issuers.isThis(body))
    }
    return null
  }

  /** "Ce document, que Le Phare a révélé mardi, a été remis par le cabinet Arva", "Lo studio che la accompagna è della SUPSI". */
  behindClause(kind: Paper, i: number, next: number): Cited | null {
    const { words, issuers } = this
    const { grammar } = words.lexicon.words
    const { folded = '' } = words.all[next] ?? {}
    if (!grammar.nounStandsFirst || !(words.lexicon.relatives.has(folded) || words.has('which', next) > 0)) return null
    const divides = (k: number) => /,/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))
    const divided = divides(next)
    for (let k = next + 2; k < Math.min(words.length, next + 14); k++) {
      if (divided !== divides(k)) {
        if (divided) continue
        return null
      }
      let from = k
      while (this.isWas(from) || words.isAuxiliary(from)) from++
      if (from === k && words.isBreak(k)) return null
      const issued = words.has('issuing', from) > 0 || (from > k && words.has('by', from) > 0)
      const cited = issued ? issuers.by(kind, i, from) : null
      // What an outlet has done with it between the commas has a day of its own.
      if (issued || divided) return cited && divided ? { ...cited, first: k } : cited
    }
    return null
  }

  /** "è", but not "e". */
  private isWas(i: number): boolean {
    const { folded = '', word = '' } = this.words.all[i] ?? {}
    return this.words.has('was', i) > 0 && !(this.words.lexicon.joining.has(folded) && word.toLowerCase() === folded)
  }
}
