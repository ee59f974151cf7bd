import type { Words } from './words.ts'

/**
 * A name whose adjectives have the weak ending that an article in another case gives them, as it stands alone: "Deutsche
 * Presse-Agentur" of "der Deutschen Presse-Agentur", "Westdeutscher Rundfunk" of "dem Westdeutschen Rundfunk".
 */
export function nominativeOf(name: string, first: number, last: number, words: Words): string {
  const { neuter = [], weakAdjectives } = words.lexicon.words.chain
  const article = words.all[words.isArticle(first) ? first : first - 1]?.folded ?? ''
  const { nominative, weak = '' } = words.lexicon.words.grammar.adjectiveBehind ?? {}
  const endings = nominative?.[article]
  if (!weakAdjectives || last === first || !endings) return name
  const noun = words.all[last]!.folded
  const ending = neuter.some((end) => noun.endsWith(end)) ? endings.neuter : endings.any
  return name
    .split(' ')
    .map((word, i, all) => {
      const adjective = i < all.length - 1 && weakAdjectives.some((end) => word.toLowerCase().endsWith(end))
      return adjective && /^\p{Lu}/u.test(word) ? word.slice(0, -weak.length) + ending : word
    })
    .join(' ')
}
