import { foldWord } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Token } from '../../speech/tokens.ts'

/** What stands beside a weekday in a language, as folded words. */
interface Beside {
  readonly past: ReadonlySet<string>
  readonly otherAhead: ReadonlySet<string>
  /** Of one word or two. */
  readonly otherBehind: ReadonlySet<string>
  readonly eves: ReadonlySet<string>
}

const prepared = new WeakMap<Lexicon, Beside>()

export function besideOf(lexicon: Lexicon): Beside {
  const known = prepared.get(lexicon)
  if (known) return known
  const { past, otherAhead, otherBehind, eve } = lexicon.words.dates
  const setOf = (words: readonly string[] = []) => new Set(words.map(foldWord))
  const made = {
    past: setOf(past),
    otherAhead: setOf(otherAhead),
    otherBehind: setOf(otherBehind),
    eves: setOf(eve?.words),
  }
  prepared.set(lexicon, made)
  return made
}

/** Which weekday a folded name is, 0 for Sunday, also with a part of the day written onto it: "donnerstagabend". */
export function weekdayNamed(name: string, { weekdays, words: { dates } }: Lexicon): number | undefined {
  const known = weekdays.get(name)
  if (known !== undefined || !dates.partsOfDay) return known
  for (const part of dates.partsOfDay) {
    if (!name.endsWith(part)) continue
    const day = name.slice(0, -part.length)
    // "dienstagsabend"
    const found = weekdays.get(day) ?? weekdays.get(day.replace(/s$/, ''))
    if (found !== undefined) return found
  }
  return undefined
}

/** "накануне выборов", "la veille du scrutin": the day before something else than the page. */
export function isEveOf(tokens: readonly Token[], i: number, length: number, lexicon: Lexicon): boolean {
  const word = tokens[i + length - 1]!
  const next = tokens[i + length]
  const { eve } = lexicon.words.dates
  if (!eve || !next || !besideOf(lexicon).eves.has(word.folded) || next.start - word.end > 1) return false
  return eve.of.test(next.folded) && !eve.not?.test(next.folded)
}

/** "last week's Tuesday", "next Friday", "every Monday", "el lunes que viene" say no day. */
export function isVague(tokens: readonly Token[], i: number, length: number, lexicon: Lexicon): boolean {
  const { otherAhead, otherBehind } = besideOf(lexicon)
  const [next, second] = [tokens[i + length]?.folded ?? '', tokens[i + length + 1]?.folded ?? '']
  return otherAhead.has(tokens[i - 1]?.folded ?? '') || otherBehind.has(next) || otherBehind.has(`${next} ${second}`)
}
