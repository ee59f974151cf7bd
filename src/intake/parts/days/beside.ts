import { isAmong } from '../../languages/among.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Token } from '../../speech/tokens.ts'

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

/** Does a word before or behind a weekday say that it is the one before: "last Tuesday"? */
export const isPast = (tokens: readonly Token[], i: number, length: number, { words: { dates } }: Lexicon): boolean =>
  isAmong(dates.past, tokens[i - 1]?.folded ?? '') || isAmong(dates.past, tokens[i + length]?.folded ?? '')

/** "накануне выборов", "la veille du scrutin": the day before something else than the page. */
export function isEveOf(tokens: readonly Token[], i: number, length: number, { words: { dates } }: Lexicon): boolean {
  const word = tokens[i + length - 1]!
  const next = tokens[i + length]
  const { eve } = dates
  if (!eve || !next || !isAmong(eve.words, word.folded) || next.start - word.end > 1) return false
  return eve.of.test(next.folded) && !eve.not?.test(next.folded)
}

/** "last week's Tuesday", "next Friday", "every Monday", "el lunes que viene" say no day. */
export function isVague(tokens: readonly Token[], i: number, length: number, { words: { dates } }: Lexicon): boolean {
  const [next, second] = [tokens[i + length]?.folded ?? '', tokens[i + length + 1]?.folded ?? '']
  return (
    isAmong(dates.otherAhead, tokens[i - 1]?.folded ?? '') ||
    isAmong(dates.otherBehind, next) ||
    isAmong(dates.otherBehind, `${next} ${second}`)
  )
}
