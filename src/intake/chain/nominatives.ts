import { isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { isOutletCompound } from './outlets.ts'
import type { Words } from './words.ts'

/**
 * A name whose adjectives have the weak ending that an article in another case gives them, as it stands alone: "Deutsche
 * Presse-Agentur" of "der Deutschen Presse-Agentur", "Westdeutscher Rundfunk" of "dem Westdeutschen Rundfunk".
 */
export function nominativeOf(printed: string, first: number, words: Words): string {
  const { neuter = [], weakAdjectives } = words.lexicon.words.chain
  const article = words.all[words.isArticle(first) ? first : first - 1]?.folded ?? ''
  const { nominative, weak = '' } = words.lexicon.words.grammar.adjectiveBehind ?? {}
  const endings = nominative?.[article]
  // "des „Sundkuriers“", "des Mitteldeutschen Rundfunks"
  const ending = words.lexicon.words.grammar.nounGenitives?.any
  const stem = ending && isAmong(words.lexicon.words.chain.genitive, article) ? printed.replace(ending, '') : printed
  const name = isOutletCompound(foldWord(stem.split(' ').at(-1)!)) ? stem : printed
  if (!weakAdjectives || !name.includes(' ') || !endings) return name
  const noun = foldWord(name.split(' ').at(-1)!)
  const strong = neuter.some((end) => noun.endsWith(end)) ? endings.neuter : endings.any
  return name
    .split(' ')
    .map((word, i, all) => {
      const adjective = i < all.length - 1 && weakAdjectives.some((end) => word.toLowerCase().endsWith(end))
      return adjective && /^\p{Lu}/u.test(word) ? word.slice(0, -weak.length) + strong : word
    })
    .join(' ')
}
