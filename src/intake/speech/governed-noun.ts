import { beginsIn, endsIn, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import { breaks, definite, isHead, isPreposition } from './words-without-capitals.ts'

/**
 * What token `i` is to a noun behind a preposition, in a language with its article written onto nouns: its `owner` in "في
 * افتتاح المدرسة", an `adjective` in "في مؤتمر صحفي", and then neither names who speaks; null where it is of no such noun.
 */
export function ofGovernedNoun(
  text: string,
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
): 'owner' | 'adjective' | null {
  const { article, originEndings, prepositionsOn } = lexicon.words.grammar
  if (!article) return null
  const close = (k: number) => /^\s+$/.test(text.slice(tokens[k]!.end, tokens[k + 1]?.start ?? tokens[k]!.end))
  // "بجامعة السلطان سليمان": after whom a body is called, a preposition written onto its noun.
  const on = tokens[i - 1]?.folded ?? ''
  if (beginsIn(prepositionsOn, on, 3) && lexicon.bodies.has(on.slice(1)) && !lexicon.documents.has(on.slice(1)))
    if (!lexicon.bodies.has(on) && !lexicon.outlets.has(on.slice(1)) && close(i - 1)) return 'owner'
  let first = i
  while (first > 0 && i - first < 3 && close(first - 1) && isBareNoun(text, tokens, first - 1, lexicon)) first--
  const before = tokens[first - 1]
  if (first === i || !before || !close(first - 1) || !isPreposition(before, lexicon)) return null
  // "على صفحة البلدية": whose page it is may speak there.
  if (lexicon.words.chain.site?.includes(`${before.word} ${tokens[first]!.word}`)) return null
  const { folded } = tokens[i]!
  // "في مقابلة تلفزيونية المتحدث": a noun with its adjective is nobody's.
  const closed = first < i - 1 && endsIn(originEndings, tokens[i - 1]!.word)
  if (definite(folded, lexicon)) return closed ? null : 'owner'
  const next = tokens[i + 1]
  const described = next !== undefined && close(i) && definite(next.folded, lexicon)
  // "عقب اجتماع مجلس الإدارة"
  if (described && !closed && lexicon.bodies.has(folded) && !lexicon.documents.has(folded)) return 'owner'
  return first === i - 1 && (endsIn(originEndings, tokens[i]!.word) || !described) ? 'adjective' : null
}

/** "مؤتمر": a noun of no list without the article or a pronoun. */
function isBareNoun(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { folded } = tokens[i]!
  return (
    folded.length > 2 &&
    !definite(folded, lexicon) &&
    !isHead(folded, lexicon) &&
    !breaks(tokens[i]!, lexicon) &&
    !isPreposition(tokens[i]!, lexicon) &&
    !matches(lexicon.words.grammar.ownedNoun, folded) &&
    ![lexicon.givenNames, lexicon.titles, lexicon.particles, lexicon.between, lexicon.relatives].some((words) =>
      words.has(folded),
    ) &&
    verbAt(text, tokens, i, lexicon) === null
  )
}
