import { isAmong } from '../languages/among.ts'
import { type Cited, citedAs } from './citations.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isOutlet } from './outlets.ts'
import type { Words } from './words.ts'

/** Reads which outlet told something before all others. */
export class Revealing {
  private readonly words: Words
  private readonly names: OutletNames

  constructor(words: Words, names: OutletNames) {
    this.words = words
    this.names = names
  }

  at(i: number): Cited | null {
    return this.revealedAt(i) ?? this.brokenAt(i) ?? this.firstAt(i)
  }

  /** "fue adelantada el lunes por Radio Marea": who did it stands behind, times between. */
  private revealedAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('revealed', i)
    for (let k = i + length; length && k < Math.min(words.length, i + length + 6); k++) {
      const by = words.has('agent', k) || words.has('by', k)
      const outlet = by ? names.sureAt(k + by) : null
      if (outlet && (isOutlet(outlet.name) || outlet.called))
        return citedAs('report', outlet, i, outlet.last, 'outletReported')
      if (!words.isLight(k)) return null
    }
    return null
  }

  /** "X, which broke the news", "first reported by X": what only an outlet does, whatever it is called. */
  private brokenAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('broke', i)
    // "la operación «Marea Limpia» se adelantó": what is done to something.
    if (!length || words.lexicon.passive.has(words.all[i - 1]?.folded ?? '')) return null
    const isWas = (k: number) =>
      words.has('was', k) > 0 || (words.has('was', k + 1) > 0 && words.all[k]!.word.length < 4)
    for (let k = i + length; k < Math.min(words.length, i + length + 8); k++) {
      const outlet =
        names.calledAt(k) ?? names.joinedAt(k) ?? (words.lexicon.words.capitals ? names.at(k) : names.sureAt(k))
      if (outlet && !names.isPerson(outlet) && words.joins(k - 1))
        return citedAs('report', outlet, i, outlet.last, 'outletReported')
      // "A rivelarlo, lunedì, è stato Il Faro".
      const helps = words.lexicon.auxiliaries.has(words.all[k]!.folded)
      if (!words.isLight(k) && words.has('by', k) === 0 && !isWas(k) && !helps) break
    }
    const first = this.firstTo(i + length)
    if (first) return citedAs('report', first, i, first.last, 'outletReported')
    for (let k = i - 1; k >= Math.max(0, i - 9); k--) {
      const outlet = words.lexicon.words.capitals ? names.at(k) : names.sureAt(k)
      const free = outlet && !names.isPerson(outlet) && !words.isPreposition(k - 1) && !words.isTime(k)
      if (!free || outlet.last >= i || !this.leadsTo(outlet.last, i)) continue
      let widest = outlet
      for (let n = k - 1; n >= Math.max(0, k - 7); n--) {
        const wider = words.lexicon.words.capitals ? names.at(n) : null
        if (wider?.last === outlet.last && !words.isPreposition(n - 1)) widest = wider
      }
      return citedAs('report', widest, widest.first, i + length - 1, 'outletReported')
    }
    return null
  }

  /** "Se n'era accorta per prima la TGR": what surely is an outlet, right behind that it was before all others. */
  private firstAt(i: number): Cited | null {
    const length = this.words.has('ahead', i)
    const outlet = length ? this.names.sureAt(i + length) : null
    return outlet && !outlet.linked ? citedAs('report', outlet, i, outlet.last, 'outletReported') : null
  }

  /** "La prima a smontare la notizia era stata la testata": the outlet behind "was", where what it did first stands between. */
  private firstTo(next: number): Outlet | null {
    const { words, names } = this
    if (
      !words.lexicon.words.grammar.nounStandsFirst ||
      !isAmong(words.lexicon.words.grammar.toWhom, words.all[next - 1]!.folded)
    )
      return null
    for (let k = next; k < Math.min(words.length - 1, next + 6) && words.joins(k - 1); k++)
      if (words.has('was', k) > 0) return names.sureAt(k + 1)
    return null
  }

  /** Is nothing between a name and a verb but small words, times, and what opens a clause about the name? */
  private leadsTo(last: number, i: number): boolean {
    const { words } = this
    for (let k = last + 1; k < i; k++)
      if (!words.isLight(k) && !words.lexicon.relatives.has(words.all[k]!.folded) && words.has('reported', k) === 0)
        return false
    return true
  }
}
