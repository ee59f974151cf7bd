import type { Cited } from './citations.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isCaseOfOutlet } from './outlets.ts'
import type { Words } from './words.ts'

/** Reads what an outlet's own people were there for: "a Courier correspondent at the scene saw". */
export class Observing {
  private readonly words: Words
  private readonly names: OutletNames
  /** The outlet that prints the page. */
  private readonly outlet: string

  constructor(words: Words, names: OutletNames, outlet: string) {
    this.words = words
    this.names = names
    this.outlet = outlet
  }

  at(i: number): Cited | null {
    return this.correspondentAt(i) ?? this.witnessAt(i)
  }

  /** A correspondent of an outlet, in a sentence that says that they saw it; of the page's own, that they report it. */
  private correspondentAt(i: number): Cited | null {
    const { words } = this
    const length = words.has('correspondent', i)
    if (!length) return null
    const its = this.outletOf(i, length)
    const own = this.isOwn(i) || (its !== null && this.isPrinter(its.name))
    if (!its && !own) return null
    // «рассказала она корреспонденту «Маяка»»: whom one tells saw nothing by that.
    if (words.lexicon.forms && words.has('telling', i) > 0 && !words.some('witness')) return null
    const reports = words.some('reported') || words.all.some((_, k) => words.accordingTo(k) > 0)
    // "De notre envoyée spéciale à Mora": at the head of the text.
    const signed = own && i < 3 && words.isPreposition(0)
    if (!words.some('witness') && !(own && reports) && !signed) return null
    const publisher = own ? this.outlet : its!.name
    if (!publisher) return null
    const [first, last] = [Math.min(i, its?.first ?? i), Math.max(i + length - 1, its?.last ?? i)]
    return { kind: 'observation', publisher, first, last, code: 'ownCorrespondent' }
  }

  /** "according to what El Faro could see", "as this newspaper saw": the page's own outlet alone. */
  private witnessAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('witness', i)
    if (!length || !this.outlet) return null
    for (let k = i + length; k < Math.min(words.length, i + length + 3); k++) {
      const its = names.at(k)
      // "seen by the newspaper Costa Hoy"
      if ((words.has('own', k) > 1 && !its) || (its && this.isPrinter(its.name))) return this.own(i, its?.last ?? k)
      if (!words.isLight(k)) break
    }
    const before = names.before(i)
    if (before && this.isPrinter(before.name)) return this.own(before.first, i)
    for (let k = i - 1; k >= Math.max(0, i - 4); k--)
      if (words.has('own', k) > 1 && k + words.has('own', k) >= i - 1) return this.own(k, i)
    return null
  }

  private own(first: number, last: number): Cited {
    return { kind: 'observation', publisher: this.outlet, first, last, code: 'ownCorrespondent' }
  }

  private outletOf(i: number, length: number): Outlet | null {
    const { words, names } = this
    const before = names.before(i)
    if (before) return before
    for (let k = i + length; k < Math.min(words.length, i + length + 3); k++) {
      const its = names.at(k)
      if (its && (its.sure || its.quoted || this.isPrinter(its.name))) return its
      if (!words.isLight(k) && words.has('by', k) === 0) return null
    }
    return null
  }

  private isOwn(i: number): boolean {
    const { words } = this
    return words.has('own', i) > 0 || words.has('own', i - 1) === 1
  }

  private isPrinter(name: string): boolean {
    return this.outlet !== '' && isCaseOfOutlet(name, this.outlet, this.words.lexicon)
  }
}
