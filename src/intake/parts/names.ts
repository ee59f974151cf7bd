import { isOutlet } from '../chain/outlets.ts'
import { anyInAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { foldPhrase } from './labels.ts'

const divides = new RegExp(
  `\\s*(?:[,;|/•·،\\n]|\\s(?:[–—&-]|${anyInAll(({ pages }) => pages?.betweenNames)})\\s)\\s*`,
  'u',
)
const outletArticle = new RegExp(`^${anyInAll(({ pages }) => pages?.outletArticle)}`, 'u')

/**
 * The people that a byline names, its label taken off: "Ana Ruiz and Pau Serra, Costa Hoy" has two. Desks, agencies and outlets are no
 * people.
 */
export function peopleIn(byline: string, lexicon: Lexicon): string[] {
  const names = byline.split(divides)
  return names
    .flatMap((name) => joinedNames(name.trim(), lexicon))
    .filter((name, i) => isPersonName(name, lexicon) && !(i > 0 && isOffice(name, lexicon)))
}

/** "Élodie Maurin et Pascal Tissot" is two, where each is a whole name; "Ortega y Gasset" is one. */
function joinedNames(name: string, lexicon: Lexicon): string[] {
  const words = name.split(/\s+/)
  const at = words.findIndex((word, i) => i > 1 && i < words.length - 2 && lexicon.joining.has(foldPhrase(word)))
  if (at === -1) return [name]
  const both = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')]
  return both.every((one) => isPersonName(one, lexicon)) ? both : [name]
}

/** Behind a name, "National Political Writer" is the office of the one before it; "سالم حداد" (smith) opens with a given name. */
export function isOffice(name: string, { givenNames, roles, words }: Lexicon): boolean {
  const all = name.split(/\s+/).map(foldPhrase)
  return roles.has(all.at(-1)!) && (words.capitals || !givenNames.has(all[0]!))
}

/** Does it read as a person's name: two to five words, each a capital or a particle, no outlet and no desk? */
export function isPersonName(name: string, lexicon: Lexicon): boolean {
  const words = name.split(/\s+/).filter(Boolean)
  if (words.length < 2 || words.length > 5 || /[\d@:]/.test(name)) return false
  // "A A A" makes letters larger.
  if (!words.some((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 1)) return false
  if ([name, words.at(-1)!].some((part) => lexicon.nobody.has(foldPhrase(part))) || isOutlet(name)) return false
  // "L'Écho du Lac"
  if (outletArticle.test(words[0]!) || lexicon.articles.has(foldPhrase(words[0]!))) return false
  if (words.some((word) => lexicon.bodies.has(foldPhrase(word)))) return false
  // Where no capital tells a name, small words tell what is none: "کتابخانه‌ای که روی الاغ می‌رود".
  const isSmall = (word: string): boolean =>
    [lexicon.prepositions, lexicon.joining].some((list) => list.has(foldPhrase(word))) ||
    lexicon.words.relatives.includes(word)
  if (!lexicon.words.capitals && words.slice(1).filter(isSmall).length > 1) return false
  return words.every(
    (word) => !lexicon.words.capitals || /^[\p{Lu}\p{Lo}]/u.test(word) || lexicon.particles.has(foldPhrase(word)),
  )
}
