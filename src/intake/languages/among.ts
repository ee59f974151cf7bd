import { foldWord } from './fold.ts'

/** Lists of a grammar as sets of folded words, made when a page first asks. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Is a folded word one of a list? No list has none. */
export function isAmong(list: readonly string[] | undefined, folded: string): boolean {
  if (!list) return false
  let set = sets.get(list)
  if (!set) {
    set = new Set(list.map(foldWord))
    sets.set(list, set)
  }
  return set.has(folded)
}

/** Does a pattern of a grammar fit? No pattern fits nothing. */
export const matches = (pattern: RegExp | undefined, text: string): boolean => pattern?.test(text) ?? false

/** Does a folded word end with one of a list? Of no list it doesn't. */
export const endsIn = (endings: readonly string[] | undefined, folded: string): boolean =>
  endings?.some((ending) => folded.endsWith(ending)) ?? false

/** Does a folded word begin with one of a list? Of no list it doesn’t. */
export const beginsIn = (beginnings: readonly string[] | undefined, folded: string): boolean =>
  beginnings?.some((beginning) => folded.startsWith(beginning)) ?? false
