import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { type Gender, genderOfRole, genderOfWord } from './gender.ts'
import { isFree, type Mention } from './mention.ts'
import { tokensIn } from './tokens.ts'

/** Who is named in one of two sentences, and what the other says of them: a woman or a man. */
export interface ToldGender {
  readonly mention: Mention
  readonly gender: Gender
}

/**
 * What two sentences of a paragraph, one behind the other, say together of somebody: "Oda Lund repairs nets. She is 60.",
 * "Her husband knew nothing. Ari Lund, an engineer, wrote."
 */
export function genderTold(before: Sentence, { mentions, tokens }: Sentence, text: string, lexicon: Lexicon) {
  const opening = mentions.find(isFree)
  if (!opening || opening.start !== tokens[0]?.start) return null
  if (opening.kind === 'pronoun') return byPronoun(before, opening, text, lexicon)
  return opening.kind === 'name' && opening.name.includes(' ') ? byKin(before, opening, lexicon) : null
}

/** A pronoun that opens a sentence means the only person of the one before. */
function byPronoun(before: Sentence, { end, start }: Mention, text: string, lexicon: Lexicon): ToldGender | null {
  const gender = genderOfWord(tokensIn(text, start, end, lexicon.joints).at(-1)?.folded ?? '', lexicon)
  const people = before.mentions.filter(({ kind }) => kind === 'name' || kind === 'role')
  const [mention] = people
  if (!gender || people.length !== 1 || mention!.kind !== 'name' || !isFree(mention!)) return null
  return before.mentions.some(({ kind }) => kind === 'body') ? null : { mention: mention!, gender }
}

/** A whole name that opens a sentence is the one of whose kin the sentence before tells without a name. */
function byKin(before: Sentence, mention: Mention, lexicon: Lexicon): ToldGender | null {
  const people = before.mentions.filter(({ kind }) => kind !== 'pronoun')
  const [kin] = people
  if (people.length !== 1 || kin!.kind !== 'role' || !isFree(kin!) || !lexicon.family.has(kin!.head)) return null
  const gender = genderOfRole(kin!.head, lexicon)
  return gender ? { mention, gender } : null
}
