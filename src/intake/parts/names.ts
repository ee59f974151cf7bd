import { isOutlet } from '../chain/outlets.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { foldPhrase } from './labels.ts'

/**
 * The people that a byline names, its label taken off: "Ana Ruiz and Pau Serra, Costa Hoy" has two. Desks, agencies and outlets are no
 * people.
 */
export function peopleIn(byline: string, lexicon: Lexicon): string[] {
  const names = byline.split(/\s*(?:[,;|/•·،]|\band\b|\s[–—-]\s|\sy\s|\s&\s|\sو\s|\n)\s*/u)
  return names
    .map((name) => name.trim())
    .filter((name, i) => isPersonName(name, lexicon) && !(i > 0 && lexicon.roles.has(lastWord(name))))
}

/** Behind a name, "National Political Writer" is the office of the one before it. */
const lastWord = (name: string): string => foldPhrase(name.split(/\s+/).at(-1)!)

/** Does it read as a person's name: two to five words, each a capital or a particle, no outlet and no desk? */
export function isPersonName(name: string, lexicon: Lexicon): boolean {
  const words = name.split(/\s+/).filter(Boolean)
  if (words.length < 2 || words.length > 5 || /[\d@:]/.test(name)) return false
  if ([name, words.at(-1)!].some((part) => lexicon.nobody.has(foldPhrase(part))) || isOutlet(name)) return false
  if (lexicon.articles.has(foldPhrase(words[0]!))) return false
  if (words.some((word) => lexicon.bodies.has(foldPhrase(word)))) return false
  return words.every(
    (word) => !lexicon.words.capitals || /^[\p{Lu}\p{Lo}]/u.test(word) || lexicon.particles.has(foldPhrase(word)),
  )
}
