import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { OutletNames } from '../outlet-names.ts'
import type { Words } from '../words.ts'
import { made } from './paper.ts'

/** Reads what press services let the press know: they publish where people only talk. */
export class PressServices {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly bodies: Bodies

  constructor(words: Words, names: OutletNames, bodies: Bodies) {
    this.words = words
    this.names = names
    this.bodies = bodies
  }

  /** «сообщает пресс-служба прокуратуры»: a press service that is the subject of a verb of reporting. */
  at(i: number): Cited | null {
    const { words, names, bodies } = this
    const length = words.has('pressService', i)
    if (!length || words.isPreposition(i - 1)) return null
    // "пресс-служба сообщила ТАСС": it talked to an outlet.
    if (words.all.some((_, k) => names.quotedAt(k) === null && names.sureAt(k)?.called === false)) return null
    const named = bodies.all().find(({ first, last, is }) => is === 'body' && first <= i + length && last >= i + length)
    if (!named) return null
    const says = (k: number) => words.has('reported', k) > 0 || words.isSaying(k)
    let before = Math.min(i, named.first) - 1
    // "повідомила у четвер пресслужба"
    while (before > 0 && !says(before) && words.isLight(before)) before--
    const told = says(before) ? before : says(before - 1) ? before - 1 : -1
    if (told === -1 && ![1, 2, 3].some((n) => says(named.last + n))) return null
    return made('statement', named, told === -1 ? Math.min(i, named.first) : told, named.last)
  }
}
