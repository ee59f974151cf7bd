import type { Language } from '../../story/language.ts'
import { arabic } from './ar/words.ts'
import { german } from './de/words.ts'
import { english } from './en/words.ts'
import { spanish } from './es/words.ts'
import { persian } from './fa/words.ts'
import { foldWord } from './fold.ts'
import { french } from './fr/words.ts'
import { italian } from './it/words.ts'
import type { LanguageWords } from './language.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { portuguese } from './pt/words.ts'
import { russian } from './ru/words.ts'
import { ukrainian } from './uk/words.ts'

/** Every language that intake reads. A new one is a file and a line here. */
export const languages: readonly LanguageWords[] = [
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
]

/** A language's words are made ready when a page first needs them: ten of them take 60 MB. */
const made = new Map<string, Lexicon>()

function ready(words: LanguageWords): Lexicon {
  const lexicon = made.get(words.tag) ?? lexiconOf(words)
  made.set(words.tag, lexicon)
  return lexicon
}

/** The words of a language; English's marks and shapes where we don't have it: its text is read, little is found. */
export function lexiconFor(language: Language | ''): Lexicon {
  const tag = language.split('-')[0] ?? ''
  return ready(languages.find((words) => words.tag === tag) ?? english)
}

/** Which languages have a small word or verb of saying, and a letter of their own, as indices of `languages`. */
interface Signs {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byLetter: ReadonlyMap<string, readonly number[]>
  readonly ownLetters: RegExp
}

let known: Signs | undefined

/** In short texts of news the verbs of saying tell the language too. */
const verbsOf = ({ perfects = [], saying }: LanguageWords): readonly string[] =>
  [...saying, ...perfects].filter((verb) => !/[ …]/.test(verb))

function signs(): Signs {
  if (known) return known
  const byWord = new Map<string, number[]>()
  const byLetter = new Map<string, number[]>()
  for (const [i, words] of languages.entries()) {
    for (const word of new Set([...words.common, ...verbsOf(words)].map(foldWord)))
      byWord.set(word, [...(byWord.get(word) ?? []), i])
    for (const letter of new Set(words.letters)) byLetter.set(letter, [...(byLetter.get(letter) ?? []), i])
  }
  known = { byWord, byLetter, ownLetters: new RegExp(`[${[...byLetter.keys()].join('')}]`, 'gu') }
  return known
}

export interface Heard {
  readonly language: Language | ''
  readonly by: 'smallWords' | 'declared' | ''
}

/**
 * The language of a text: by its small words and the letters that only it has, over its first 4,000 characters. What
 * the page declares is believed only where these don't decide, or where it names a language that we have no words of.
 */
export function languageOf(text: string, declared: string): Heard {
  const { byWord, byLetter, ownLetters } = signs()
  const said = /^[a-z]{2,3}/.exec(declared.toLowerCase())?.[0] ?? ''
  const sample = text.slice(0, 4000)
  const words = sample.match(/[\p{L}\p{M}]+(?:['’](?=\p{L}))?/gu) ?? []
  const folded: string[] = []
  const [heard, weights] = [languages.map(() => 0), languages.map(() => 0)]
  for (const word of words) {
    const whole = foldWord(word)
    const known = byWord.get(whole)
    const plain = known || !whole.includes("'") ? whole : whole.replace("'", '')
    folded.push(plain)
    const having = known ?? (plain === whole ? undefined : byWord.get(plain))
    if (!having) continue
    for (const i of having) {
      heard[i]!++
      // A word that few languages share says more.
      weights[i]! += 1 / having.length
    }
  }
  const own = languages.map(() => 0)
  for (const letter of sample.match(ownLetters) ?? []) for (const i of byLetter.get(letter)!) own[i]!++
  let best = { tag: '', share: 0, weighed: 0 }
  for (const [i, language] of languages.entries()) {
    const share = heard[i]! / Math.max(1, folded.length)
    const others = language.letters ? Math.max(...own.filter((_, k) => k !== i)) : 0
    const told = (own[i]! + 1) / (own[i]! + others + 1)
    const weighed = (weights[i]! / Math.max(1, folded.length)) * told
    if (weighed > best.weighed) best = { tag: language.tag, share: share * told, weighed }
  }
  const enough = folded.length >= 20 ? 0.14 : 0.25
  if (
    best.share >= enough &&
    (!said || said === best.tag || languages.some(({ tag }) => tag === said) || best.share > 0.3)
  )
    return { language: best.tag, by: 'smallWords' }
  if (said) return { language: said, by: 'declared' }
  if (best.share >= 0.08 && folded.length > 3) return { language: best.tag, by: 'smallWords' }
  const most = Math.max(...own)
  if (most > 0) return { language: languages[own.indexOf(most)]!.tag, by: 'smallWords' }
  const tag = ofWords(folded)
  return { language: tag, by: tag ? 'smallWords' : '' }
}

/** The one language whose verbs of saying, roles and prepositions most words of a line are; "" when there is none. */
function ofWords(folded: readonly string[]): Language | '' {
  const counts = languages.map(ready).map(({ prepositions, roles, saying, words: { tag } }) => ({
    tag,
    count: folded.filter((word) => saying.has(word) || roles.has(word) || prepositions.has(word)).length,
  }))
  const most = Math.max(...counts.map(({ count }) => count))
  const best = counts.filter(({ count }) => count === most)
  return most > 0 && best.length === 1 ? best[0]!.tag : ''
}

/** A phrase as it is compared with others: its words folded, one space between them, without stops at its ends. */
export const foldedPhrase = (text: string): string =>
  text
    .split(/\s+/)
    .map(foldWord)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

interface NoStory {
  readonly gone: readonly string[]
  readonly wall: readonly string[]
  readonly aboutSite: ReadonlySet<string>
}

let noStory: NoStory | undefined

/** What stands on pages that are no story, in every language, folded: such a page may have too few words to tell its own. */
export function noStoryWords(): NoStory {
  const all = (of: keyof NoStory) => languages.flatMap((language) => language.noStory[of]).map(foldedPhrase)
  noStory ??= { gone: all('gone'), wall: all('wall'), aboutSite: new Set(all('aboutSite')) }
  return noStory
}
