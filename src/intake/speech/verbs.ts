import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** A verb of saying, or "according to", at a token. */
export interface Verb {
  /** Index of its first token, and how many tokens it has. */
  readonly token: number
  readonly length: number
  readonly kind: 'saying' | 'accordingTo'
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
    lexicon.accordingTo.has(rest) ||
    lexicon.roles.has(rest) ||
    lexicon.bodies.has(rest) ||
    lexicon.givenNames.has(rest)
  return known && !lexicon.saying.has(token.folded) ? { folded: rest, cut } : { folded: token.folded, cut: 0 }
}

/** The verb that begins at token `i`. A noun of the same form ("the claims", "States") is none. */
export function verbAt(tokens: readonly Token[], i: number, lexicon: Lexicon): Verb | null {
  const token = tokens[i]
  if (!token) return null
  const { folded, cut } = stem(token, lexicon)
  if (!lexicon.saying.has(folded) && !lexicon.accordingTo.has(folded)) return null
  const words = [folded, ...tokens.slice(i + 1, i + 5).map((later) => later.folded)]
  const by = phraseAt(lexicon.accordingTo, words, 0)
  const length = by || phraseAt(lexicon.saying, words, 0)
  if (length === 0) return null
  const before = tokens[i - 1]
  if (!by && before) {
    if (lexicon.articles.has(before.folded)) return null
    if (lexicon.words.capitals && isCapital(token.word)) return null
  }
  return {
    token: i,
    length,
    kind: by ? 'accordingTo' : 'saying',
    start: token.start + cut,
    end: tokens[i + length - 1]!.end,
  }
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
