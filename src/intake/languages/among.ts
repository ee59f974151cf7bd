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

/** Lists of beginnings and endings, folded, made when a page first asks. */
const folded = new WeakMap<readonly string[], readonly string[]>()

function foldedOf(list: readonly string[]): readonly string[] {
  const known = folded.get(list)
  if (known) return known
  const made = list.map(foldWord)
  folded.set(list, made)
  return made
}

/** A folded word without the first of a list of endings that it has; as it is where it has none. */
export function without(endings: readonly string[] | undefined, word: string): string {
  const ending = endings && foldedOf(endings).find((one) => word.endsWith(one))
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Does a folded word begin with one of a list, and have so many letters more? Of no list it doesn’t. */
export const beginsIn = (list: readonly string[] | undefined, word: string, more = 0): boolean =>
  list !== undefined && foldedOf(list).some((one) => word.length >= one.length + more && word.startsWith(one))

/** Does a folded word end with one of a list, and have so many letters more? Of no list it doesn’t. */
export const endsIn = (list: readonly string[] | undefined, word: string, more = 0): boolean =>
  list !== undefined && foldedOf(list).some((one) => word.length >= one.length + more && word.endsWith(one))
