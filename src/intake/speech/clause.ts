import type { At } from '../found.ts'
import { matches } from '../languages/among.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Capitals } from './capitals.ts'
import { type Span, spansWithin } from './marks.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'
import { type Verb, verbsIn } from './verbs.ts'

/** A sentence taken apart: what is told in it outside quotation marks, and what is quoted. */
export interface Sentence {
  readonly at: At
  readonly paragraph: number
  readonly spans: readonly Span[]
  readonly tokens: readonly Token[]
  readonly verbs: readonly Verb[]
  readonly mentions: readonly Mention[]
}

export function takeApart(
  text: string,
  at: At,
  paragraph: number,
  spans: readonly Span[],
  lexicon: Lexicon,
  capitals?: Capitals,
  surnames?: ReadonlySet<string>,
): Sentence {
  const inside = spansWithin(spans, at)
  const told: At[] = []
  let from = at[0]
  for (const { outer, clause } of inside) {
    if (outer[0] > from) told.push([from, outer[0]])
    if (clause) told.push(clause)
    from = Math.max(from, outer[1])
  }
  if (from < at[1]) told.push([from, at[1]])
  const opensQuoted = inside[0] !== undefined && inside[0].outer[0] <= (told[0]?.[0] ?? at[0])
  const tokens = told
    .flatMap(([start, end]) => tokensIn(text, start, end, lexicon.joints))
    .map((token, i, all) =>
      isAcronym(token, all[i - 1], all[i + 1], lexicon) ? { ...token, folded: token.word } : token,
    )
  return {
    at,
    paragraph,
    spans: inside,
    tokens,
    verbs: verbsIn(text, tokens, lexicon),
    mentions: mentionsIn(text, tokens, lexicon, opensQuoted ? undefined : capitals, surnames).filter(
      ({ end, kind, start }) => kind !== 'body' || !isOwnOutlet(text.slice(start, end), lexicon),
    ),
  }
}

/** "este periódico": what the outlet that prints the page calls itself is nobody who is quoted in it. */
function isOwnOutlet(printed: string, { joints, ownOutlet }: Lexicon): boolean {
  const folded = tokensIn(printed, 0, printed.length, joints).map((token) => token.folded)
  return folded.length > 1 && phraseAt(ownOutlet, folded, 0) === folded.length
}

/** "says WHO": capitals alone among other words are a name, also where they spell a small word. */
const isAcronym = (token: Token, before: Token | undefined, next: Token | undefined, lexicon: Lexicon): boolean =>
  inCapitals.test(token.word) &&
  ![before, next].some((one) => one && inCapitals.test(one.word)) &&
  [lexicon.relatives, lexicon.pronouns, lexicon.breaks].some((words) => words.has(token.folded))

const inCapitals = /^\p{Lu}{2,}$/u

/** Does a verb say that the sentence is somebody else's words: "Seine Frau habe gewartet", without one of saying? */
export const isReported = ({ tokens, verbs }: Sentence, lexicon: Lexicon): boolean =>
  lexicon.reporting.size > 0 &&
  verbs.length === 0 &&
  tokens.some(
    ({ folded, word }, i) =>
      (lexicon.reporting.has(folded) && !isCapital(word)) || isReporting(word, tokens, i, lexicon),
  )

/** "Bedarf sehe man keinen", "Man halte es für klug": right before the pronoun of its subject, or behind one that opens. */
function isReporting(
  word: string,
  tokens: readonly Token[],
  i: number,
  { pronouns, unnamed, words }: Lexicon,
): boolean {
  const { reportingVerbs } = words.grammar
  const isSubject = (token: Token | undefined) =>
    token !== undefined && (unnamed.has(token.folded) || pronouns.has(token.folded))
  return matches(reportingVerbs, word) && (isSubject(tokens[i + 1]) || (i === 1 && isSubject(tokens[0])))
}
