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
/** Which languages have a small word or verb of saying, and a letter of their own, as indices of `lexicons`. */
const byWord = new Map<string, number[]>()
const byLetter = new Map<string, number[]>()
for (const [i, lexicon] of lexicons.entries()) {
  for (const word of new Set([...lexicon.words.common, ...verbsOf(lexicon)].map(foldWord)))
    byWord.set(word, [...(byWord.get(word) ?? []), i])
  for (const letter of new Set(lexicon.words.letters)) byLetter.set(letter, [...(byLetter.get(letter) ?? []), i])
}
const ownLetters = new RegExp(`[${[...byLetter.keys()].join('')}]`, 'gu')

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
  const folded: string[] = []
  const [heard, weights] = [lexicons.map(() => 0), lexicons.map(() => 0)]
  for (const word of words) {
    const whole = foldWord(word)
    const known = byWord.has(whole) ? whole : whole.replace("'", '')
    folded.push(known)
    const languages = byWord.get(known)
    if (!languages) continue
    for (const i of languages) {
      heard[i]!++
      // A word that few languages share says more.
      weights[i]! += 1 / languages.length
    }
  }
  const own = lexicons.map(() => 0)
  for (const letter of sample.match(ownLetters) ?? []) for (const i of byLetter.get(letter)!) own[i]!++
  let best = { tag: '', share: 0, weighed: 0 }
  for (const [i, { words: language }] of lexicons.entries()) {
    const share = heard[i]! / Math.max(1, folded.length)
    const others = language.letters ? Math.max(...own.filter((_, k) => k !== i)) : 0
    const told = (own[i]! + 1) / (own[i]! + others + 1)
    const weighed = (weights[i]! / Math.max(1, folded.length)) * told
    if (weighed > best.weighed) best = { tag: language.tag, share: share * told, weighed }
  }
  const enough = folded.length >= 20 ? 0.14 : 0.25
  if (best.share >= enough && (!said || said === best.tag || byTag.has(said) || best.share > 0.3))
    return { language: best.tag, by: 'smallWords' }
  if (said) return { language: said, by: 'declared' }
  if (best.share >= 0.08 && folded.length > 3) return { language: best.tag, by: 'smallWords' }
  const most = Math.max(...own)
  if (most > 0) return { language: lexicons[own.indexOf(most)]!.words.tag, by: 'smallWords' }
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
