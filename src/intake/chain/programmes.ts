import { type Cited, citedAs } from './citations.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isAgency, isOutlet } from './outlets.ts'
import type { Words } from './words.ts'

/** Reads whose programme somebody spoke on: the station that broadcasts it is the outlet, not what it broadcasts. */
export class Programmes {
  private readonly words: Words
  private readonly names: OutletNames

  constructor(words: Words, names: OutletNames) {
    this.words = words
    this.names = names
  }

  /** "En el programa «Buenos Días», de Canal 4, la alcaldesa dijo": where a sentence says nothing else of an interview. */
  at(i: number): Cited | null {
    const { words } = this
    const length = words.has('programme', i)
    if (!length || ![1, 2].some((n) => words.isPreposition(i - n))) return null
    const outlet = this.behind(i, i + length - 1)
    if (!outlet || !words.all.some((_, k) => words.isSaying(k))) return null
    return citedAs('interview', outlet, i, outlet.last, 'toldOutlet')
  }

  /** A source that is a programme by the outlet that it runs on; the source itself where it is none. */
  outletOf(cited: Cited): Cited {
    const { words } = this
    const made = this.madeBy(cited.last)
    if (made > cited.last) return { ...cited, last: made }
    for (let k = cited.first; k <= cited.last; k++) {
      const outlet = words.has('programme', k) ? this.behind(k, cited.last, cited.publisher) : null
      if (outlet) return { ...cited, publisher: outlet.name, last: Math.max(cited.last, outlet.last) }
    }
    const station = isAgency(cited.publisher) ? null : this.stationOf(cited.last)
    return station && station.name !== cited.publisher
      ? { ...cited, publisher: station.name, last: station.last }
      : cited
  }

  /** "BBC Radio 4’s Today programme": where the outlet's programme ends that stands behind it. */
  private madeBy(last: number): number {
    const { words } = this
    if (!/^['’]s\s$/.test(words.text.slice(words.all[last]!.end, words.all[last + 1]?.start))) return last
    for (let k = last + 1; k < last + 5; k++) {
      if (words.has('programme', k)) return k
      if (!words.isCapital(k)) return last
    }
    return last
  }

  /** The outlet that a word behind a programme joins to it: "of Canal 4", "auf Radio Sund". */
  private behind(programme: number, last: number, but = ''): Outlet | null {
    const { words, names } = this
    for (let n = programme + words.has('programme', programme); n < Math.min(words.length, programme + 11); n++) {
      // "برنامه «صف اول» شبکه خبر": right behind a title, where the genitive needs no word.
      const titled = !words.lexicon.words.capitals && words.all[n]!.quoted && words.joins(n) ? 1 : 0
      const link = words.has('by', n) || titled || (words.isPreposition(n) ? 1 : 0)
      const outlet = link ? (names.sureAt(n + link) ?? (n > last && but ? names.at(n + link) : null)) : null
      if (outlet && !names.isPerson(outlet) && outlet.name !== but) return outlet
      if (words.isSaying(n) || (words.isBreak(n) && !words.isLight(n))) return null
    }
    return null
  }

  /** "«Radio aperta», su Rai Radio 3": what a title runs on, right behind it. */
  stationOf(last: number): Outlet | null {
    const { words, names } = this
    const [end, next] = [words.all[last]!.end, words.all[last + 1]]
    if (!next || !words.isPreposition(last + 1) || !/^[»”"’]?,?\s$/.test(words.text.slice(end, next.start))) return null
    const station = names.sureAt(last + 2)
    const runs = station !== null && (isOutlet(station.name) || station.called || words.isArticle(station.first))
    return runs && !station.linked ? station : null
  }
}
