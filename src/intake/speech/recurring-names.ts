import { isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { type Mention, plainMention } from './mention.ts'
import { type Token, tokensIn } from './tokens.ts'
import { verbAt } from './verbs.ts'
import { breaks, definite, isHead } from './words-without-capitals.ts'

/**
 * The full names, with given names of no list, of people whom a page names elsewhere by the surname alone, in a language
 * whose names have no capitals: who is first called "بلقيس أوهادي" is "أوهادي" from then on. Looked for where a surname
 * stands first in the text, else in its headline.
 */
export function recurringNames(text: string, elsewhere: string, sentences: readonly Sentence[], lexicon: Lexicon) {
  const surnames = surnamesAlone(sentences, lexicon)
  if (surnames.size === 0) return []
  const found: Mention[] = []
  const full = new Set<string>()
  for (const { tokens } of sentences) look(text, tokens, false)
  if (elsewhere) look(elsewhere, tokensIn(elsewhere, 0, elsewhere.length, lexicon.joints), true)
  return found

  function look(source: string, tokens: readonly Token[], head: boolean): void {
    tokens.forEach((token, i) => {
      if (!surnames.has(token.folded) || full.has(token.folded)) return
      const first = givenBefore(source, tokens, i, lexicon)
      if (first === -1) return
      full.add(token.folded)
      const [start, end] = [tokens[first]!.start, token.end]
      const name = source.slice(start, end)
      found.push({ ...plainMention('name', head ? -1 : start, head ? -1 : end), name })
    })
  }
}

/** The names of one word by which the page has somebody speak. */
function surnamesAlone(sentences: readonly Sentence[], lexicon: Lexicon): Set<string> {
  const alone = new Set<string>()
  for (const { mentions, tokens } of sentences)
    for (const { kind, end, name } of mentions) {
      if (kind !== 'name' || name.includes(' ')) continue
      const token = tokens.find((one) => one.end === end)
      if (token && !lexicon.givenNames.has(token.folded) && token.folded.length > 2) alone.add(token.folded)
    }
  return alone
}

/** Where the given name begins that may stand before the surname at token `i`; -1 where none does. */
function givenBefore(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  const stands = (k: number) => k >= 0 && /^ $/.test(text.slice(tokens[k]!.end, tokens[k + 1]!.start))
  let first = i
  while (stands(first - 1) && lexicon.particles.has(tokens[first - 1]!.folded)) first--
  if (!stands(first - 1)) return -1
  const given = tokens[first - 1]!
  const servant = stands(first - 2) && isAmong(lexicon.words.grammar.halfNames, tokens[first - 2]!.folded)
  if (!servant && !mayBeGiven(text, tokens, first - 1, given, lexicon)) return -1
  first -= servant ? 2 : 1
  while (stands(first - 1) && lexicon.particles.has(tokens[first - 1]!.folded)) first--
  return first
}

function mayBeGiven(text: string, tokens: readonly Token[], i: number, token: Token, lexicon: Lexicon): boolean {
  const { folded } = token
  if (lexicon.givenNames.has(folded)) return true
  if (folded.length < 3 || definite(folded, lexicon) || isHead(folded, lexicon) || breaks(token, lexicon)) return false
  if (matches(lexicon.words.grammar.notGiven, folded)) return false
  const small = [lexicon.titles, lexicon.prepositions, lexicon.pronouns, lexicon.between, lexicon.articles]
  return !small.some((words) => words.has(folded)) && !lexicon.notNames.has(folded) && !verbAt(text, tokens, i, lexicon)
}
