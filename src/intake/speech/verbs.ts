import { type Lexicon, type Phrases, phraseAt } from '../languages/lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** A verb of saying, a participle of one ("adding"), or "according to", at a token. */
export interface Verb {
  /** Index of its first token, and how many tokens it has. */
  readonly token: number
  readonly length: number
  readonly kind: 'saying' | 'participle' | 'accordingTo'
  readonly start: number
  readonly end: number
}

/** A token without a conjunction that is written onto it ("و" in "وقال"), and how many letters that cuts. */
export function stem(token: Token, lexicon: Lexicon): { folded: string; cut: number } {
  const first = token.folded[0] ?? ''
  const cut = lexicon.words.joined.includes(first) && token.folded.length > 3 ? 1 : 0
  if (cut === 0) return { folded: token.folded, cut }
  const rest = token.folded.slice(1)
  const known =
    lexicon.saying.has(rest) ||
    lexicon.participles.has(rest) ||
    lexicon.accordingTo.has(rest) ||
    lexicon.roles.has(rest) ||
    lexicon.bodies.has(rest) ||
    lexicon.givenNames.has(rest)
  return known && !lexicon.saying.has(token.folded) ? { folded: rest, cut } : { folded: token.folded, cut: 0 }
}

/** The verb that begins at token `i`. A noun of the same form is none. */
export function verbAt(tokens: readonly Token[], i: number, lexicon: Lexicon): Verb | null {
  const token = tokens[i]
  if (!token) return null
  const { folded, cut } = stem(token, lexicon)
  const words = [folded, ...tokens.slice(i + 1, i + 5).map((later) => later.folded)]
  for (const [kind, phrases] of kindsOf(lexicon)) {
    const length = phraseAt(phrases, words, 0)
    if (length === 0) continue
    if (kind === 'saying' && isNoun(tokens, i, lexicon)) return null
    return { token: i, length, kind, start: token.start + cut, end: tokens[i + length - 1]!.end }
  }
  return null
}

const kindsOf = ({ accordingTo, participles, saying }: Lexicon): readonly (readonly [Verb['kind'], Phrases])[] => [
  ['accordingTo', accordingTo],
  ['participle', participles],
  ['saying', saying],
]

/** Of the same form as a verb: "the claims", "States". */
function isNoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1]
  if (!before) return false
  const article = lexicon.articles.has(before.folded) && !lexicon.standalone.has(before.folded)
  return article || (lexicon.words.capitals && isCapital(tokens[i]!.word))
}

export function verbsIn(tokens: readonly Token[], lexicon: Lexicon): Verb[] {
  const verbs: Verb[] = []
  for (let i = 0; i < tokens.length; i++) {
    const verb = verbAt(tokens, i, lexicon)
    if (!verb) continue
    verbs.push(verb)
    i += verb.length - 1
  }
  return verbs
}
