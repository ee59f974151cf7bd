import { isShare } from '../parts/above.ts'
import type { Piece } from '../parts/page.ts'
import { keyOf } from './printed.ts'

/** Entries of a site's menu at least, and letters of one at most. */
const fewest = 4
const longest = 40

/** A name's letters without their accents, as addresses write it: "España" as "espana". */
export const plainKey = (text: string): string =>
  text.length > longest
    ? ''
    : text
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .toLowerCase()

/**
 * What the menus above a headline lead to, by `plainKey`: lists of short lines, with what they unfold to, and links
 * that stand side by side. The story's own headline is none of it.
 */
export function menuOf(all: readonly Piece[], headline: string): ReadonlyMap<string, string> {
  const title = all.findIndex(({ text }) => headline !== '' && keyOf(text) === keyOf(headline))
  const made = new Map<string, string>()
  for (const { kind, text } of all.slice(0, Math.max(0, title))) {
    const entries = text.split(kind === 'list' ? '\n' : ' · ')
    if (entries.length < fewest) continue
    for (const entry of entries) {
      const key = plainKey(entry)
      const known = made.get(key)
      // Of two ways to print it, the one that is not all in capitals.
      if (key.length > 2 && !isShare(entry) && (known === undefined || known === known.toUpperCase()))
        made.set(key, entry.trim())
    }
  }
  return made
}

/** A section's name as the menu prints it, where metadata write it without capitals or accents; "" when it has none. */
export const printedAs = (name: string, menu: ReadonlyMap<string, string>): string => menu.get(plainKey(name)) ?? ''
