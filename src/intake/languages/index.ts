import type { Language } from '../../story/language.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { foldWord } from './fold.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { portuguese } from './pt.ts'

/** Every language that intake reads. A new one is a file and a line here. */
export const lexicons: readonly Lexicon[] = [english, spanish, arabic, french, portuguese, italian, german].map(
  lexiconOf,
)

const byTag = new Map(lexicons.map((lexicon) => [lexicon.words.tag, lexicon]))
const common = lexicons.map((lexicon) => ({
  tag: lexicon.words.tag,
  words: new Set(lexicon.words.common.map(foldWord)),
}))

/** The words of a language; English's marks and shapes where we don't have it: its text is read, little is found. */
export const lexiconFor = (language: Language | ''): Lexicon => byTag.get(language.split('-')[0] ?? '') ?? lexicons[0]!

export interface Heard {
  readonly language: Language | ''
  readonly by: 'smallWords' | 'declared' | ''
}

/**
 * The language of a text: by its script and its small words, over its first 4,000 characters. What the page declares
 * is believed only where the words don't decide, or where it names a language that we have no words of.
 */
export function languageOf(text: string, declared: string): Heard {
  const said = /^[a-z]{2,3}/.exec(declared.toLowerCase())?.[0] ?? ''
  const sample = text.slice(0, 4000)
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const folded = words.map(foldWord)
  let best = { tag: '', share: 0 }
  for (const { tag, words: small } of common) {
    const share = folded.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0) / Math.max(1, folded.length)
    if (share > best.share) best = { tag, share }
  }
  const enough = folded.length >= 20 ? 0.14 : 0.25
  if (best.share >= enough && (!said || said === best.tag || byTag.has(said) || best.share > 0.3))
    return { language: best.tag, by: 'smallWords' }
  if (said) return { language: said, by: 'declared' }
  return best.share >= 0.08 && folded.length > 3 ? { language: best.tag, by: 'smallWords' } : { language: '', by: '' }
}
