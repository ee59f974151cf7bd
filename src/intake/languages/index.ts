import type { Language } from '../../story/language.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { persian } from './fa.ts'
import { foldWord } from './fold.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { ukrainian } from './uk.ts'

/** Every language that intake reads. A new one is a file and a line here. */
export const lexicons: readonly Lexicon[] = [
  english,
  spanish,
  arabic,
  french,
  portuguese,
  italian,
  german,
  russian,
  ukrainian,
  persian,
].map(lexiconOf)

const byTag = new Map(lexicons.map((lexicon) => [lexicon.words.tag, lexicon]))
/** In short texts of news the verbs of saying tell the language too. */
const verbsOf = ({ words: { perfects = [], saying } }: Lexicon): readonly string[] =>
  [...saying, ...perfects].filter((verb) => !/[ …]/.test(verb))
const common = lexicons.map((lexicon) => ({
  tag: lexicon.words.tag,
  words: new Set([...lexicon.words.common, ...verbsOf(lexicon)].map(foldWord)),
  letters: new Set(lexicon.words.letters),
}))
/** How many languages share a small word: one that is their own says more. */
const sharedBy = new Map<string, number>()
for (const { words } of common) for (const word of words) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1)

/** The words of a language; English's marks and shapes where we don't have it: its text is read, little is found. */
export const lexiconFor = (language: Language | ''): Lexicon => byTag.get(language.split('-')[0] ?? '') ?? lexicons[0]!

export interface Heard {
  readonly language: Language | ''
  readonly by: 'smallWords' | 'declared' | ''
}

/**
 * The language of a text: by its small words and the letters that only it has, over its first 4,000 characters. What
 * the page declares is believed only where these don't decide, or where it names a language that we have no words of.
 */
export function languageOf(text: string, declared: string): Heard {
  const said = /^[a-z]{2,3}/.exec(declared.toLowerCase())?.[0] ?? ''
  const sample = text.slice(0, 4000)
  const words = sample.match(/[\p{L}\p{M}]+(?:['’](?=\p{L}))?/gu) ?? []
  const folded = words.map((word) => (sharedBy.has(foldWord(word)) ? foldWord(word) : foldWord(word).replace("'", '')))
  let best = { tag: '', share: 0, weighed: 0 }
  const own = common.map(({ letters }) =>
    letters.size > 0 ? [...sample].filter((char) => letters.has(char)).length : 0,
  )
  for (const [i, { tag, words: small, letters }] of common.entries()) {
    const heard = folded.filter((word) => small.has(word))
    const share = heard.length / Math.max(1, folded.length)
    const weight = heard.reduce((sum, word) => sum + 1 / sharedBy.get(word)!, 0) / Math.max(1, folded.length)
    const others = letters.size > 0 ? Math.max(...own.filter((_, k) => k !== i)) : 0
    const told = (own[i]! + 1) / (own[i]! + others + 1)
    if (weight * told > best.weighed) best = { tag, share: share * told, weighed: weight * told }
  }
  const enough = folded.length >= 20 ? 0.14 : 0.25
  if (best.share >= enough && (!said || said === best.tag || byTag.has(said) || best.share > 0.3))
    return { language: best.tag, by: 'smallWords' }
  if (said) return { language: said, by: 'declared' }
  if (best.share >= 0.08 && folded.length > 3) return { language: best.tag, by: 'smallWords' }
  const most = Math.max(...own)
  if (most > 0) return { language: common[own.indexOf(most)]!.tag, by: 'smallWords' }
  const tag = ofWords(folded)
  return { language: tag, by: tag ? 'smallWords' : '' }
}

/** The one language whose verbs of saying, roles and prepositions most words of a line are; "" when there is none. */
function ofWords(folded: readonly string[]): Language | '' {
  const known = lexicons.map(({ prepositions, roles, saying, words: { tag } }) => ({
    tag,
    count: folded.filter((word) => saying.has(word) || roles.has(word) || prepositions.has(word)).length,
  }))
  const most = Math.max(...known.map(({ count }) => count))
  const best = known.filter(({ count }) => count === most)
  return most > 0 && best.length === 1 ? best[0]!.tag : ''
}
