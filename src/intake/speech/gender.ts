import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Mention } from './mention.ts'
import { tokensIn } from './tokens.ts'

/** Is a woman or a man spoken of? "" where the words don't say. */
export type Gender = 'woman' | 'man' | ''

/** What a word says by itself: a pronoun, an article, a title, a noun of the lists. */
export function genderOfWord(folded: string, { men, women }: Lexicon): Gender {
  const word = folded.replaceAll('\u200c', '')
  if (women.has(folded) || women.has(word)) return 'woman'
  return men.has(folded) || men.has(word) ? 'man' : ''
}

/** Whose name it surely is: by a given name of the lists or the father's name. */
export function genderOfGivenName(name: string, lexicon: Lexicon): Gender {
  const [first = '', ...others] = name.split(/\s+/).map(foldWord)
  const given = lexicon.nominatives.get(first) ?? first
  const { mensFathers = [], womensFathers = [] } = lexicon.words.people
  // "Нелли Аркадьевна": the father's name says it whatever the given one does.
  if (others.some((word) => womensFathers.some((ending) => word.endsWith(ending)))) return 'woman'
  if (others.some((word) => mensFathers.some((ending) => word.endsWith(ending)))) return 'man'
  return genderOfWord(given, lexicon) || genderOfWord(given.split('-')[0]!, lexicon)
}

/** Whose name it is, by the given name that opens it, or by the ending of that. */
export function genderOfName(name: string, lexicon: Lexicon): Gender {
  const told = genderOfGivenName(name, lexicon)
  const [first = '', ...others] = name.split(/\s+/).map(foldWord)
  const given = lexicon.nominatives.get(first) ?? first
  if (told || (others.length === 0 && !lexicon.givenNames.has(given))) return told
  const { mensNames = [], womensNames = [], womensSurnames } = lexicon.words.people
  // "Айнур Жаксыбекова": a man's name that ends so would have another case.
  if (womensSurnames?.test(others.at(-1) ?? '') && /\p{L}[^аеёиоуыэюяьії.]$/u.test(first)) return 'woman'
  if (womensNames.some((ending) => given.endsWith(ending))) return 'woman'
  if (mensNames.some((ending) => given.endsWith(ending))) return 'man'
  return lexicon.forms && lexicon.givenNames.has(given) ? 'man' : ''
}

/** Whom a role or title means, with its article: "la regidora", "Frau", "the former soldier". */
export function genderOfRole(words: string, lexicon: Lexicon): Gender {
  const folded = tokensIn(words, 0, words.length, lexicon.joints).map((token) => token.folded)
  const nouns = folded.filter((word) => !lexicon.articles.has(word))
  // "his neighbour" may be a woman: an article that agrees with its noun tells whom a role means.
  for (const word of lexicon.words.grammar.articlesAgree ? [...nouns, ...folded] : nouns) {
    const told = genderOfWord(word, lexicon)
    if (told) return told
  }
  const { mensRoles, womensRoles = [] } = lexicon.words.people
  const role = nouns.find((word) => lexicon.roles.has(word))
  if (!role) return ''
  if (womensRoles.some((ending) => role.endsWith(ending))) return 'woman'
  return mensRoles ? 'man' : ''
}

/** Of whom a verb tells, where its form says so: "сказала", "قالت". */
export function genderOfVerb(verb: string, lexicon: Lexicon): Gender {
  const folded = foldWord(verb.split(/\s+/)[0] ?? '')
  const { mensVerbs = [], womensVerbs = [] } = lexicon.words.people
  const fits = (shape: string): boolean =>
    shape.endsWith('…') ? folded.startsWith(shape.slice(0, -1)) : folded.endsWith(shape)
  if (womensVerbs.some(fits)) return 'woman'
  return mensVerbs.some(fits) ? 'man' : ''
}

/** Whom a mention means by its own words. */
export function genderOf({ end, kind, name, start }: Mention, text: string, lexicon: Lexicon): Gender {
  if (kind === 'body' || start < 0) return name && kind === 'name' ? genderOfName(name, lexicon) : ''
  const printed = text.slice(start, end)
  if (kind !== 'name') return genderOfRole(printed, lexicon)
  return genderOfName(name, lexicon) || genderOfRole(printed.slice(0, printed.length - name.length), lexicon)
}
