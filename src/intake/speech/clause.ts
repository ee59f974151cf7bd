import type { At } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Span } from './marks.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { type Token, tokensIn } from './tokens.ts'
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

export function takeApart(text: string, at: At, paragraph: number, spans: readonly Span[], lexicon: Lexicon): Sentence {
  const inside = spans.filter(({ outer }) => outer[0] < at[1] && outer[1] > at[0])
  const told: At[] = []
  let from = at[0]
  for (const { outer } of inside) {
    if (outer[0] > from) told.push([from, outer[0]])
    from = Math.max(from, outer[1])
  }
  if (from < at[1]) told.push([from, at[1]])
  const tokens = told.flatMap(([start, end]) => tokensIn(text, start, end))
  return {
    at,
    paragraph,
    spans: inside,
    tokens,
    verbs: verbsIn(tokens, lexicon),
    mentions: mentionsIn(text, tokens, lexicon),
  }
}

/** Who speaks by a verb: the mention, and whether it stands before or after the verb. */
export interface Subject {
  readonly mention: Mention
  readonly side: 'before' | 'after'
}

/**
 * The subject of a verb in its sentence, between `from` and `to`. After "according to" what follows; else the nearest
 * mention that no preposition governs, on the side that the language prefers (the other one after a quotation).
 */
export function subjectOf(
  text: string,
  sentence: Sentence,
  verb: Verb,
  [from, to]: At,
  lexicon: Lexicon,
  leads: boolean,
): Subject | null {
  const mentions = sentence.mentions.filter(({ start, end }) => start >= from && end <= to)
  if (verb.kind === 'accordingTo') {
    const next = mentions.find(({ start }) => start >= verb.end && start - verb.end < 60)
    return next ? { mention: lifted(text, mentions, next), side: 'after' } : null
  }
  const other = sentence.verbs.find(({ start }) => start > verb.end)
  const after = mentions.find(
    ({ start, governed }) =>
      start >= verb.end && !governed && (!other || start < other.start) && start - verb.end < 120,
  )
  const before = beforeVerb(text, sentence, mentions, verb)
  const preferAfter = leads || lexicon.words.subject === 'after'
  const [first, second] = preferAfter ? [after, before] : [before, after]
  const chosen = first ?? (lexicon.words.tag === 'en' && !preferAfter ? null : second)
  if (!chosen) return null
  return { mention: lifted(text, mentions, chosen), side: chosen === after ? 'after' : 'before' }
}

function beforeVerb(text: string, sentence: Sentence, mentions: readonly Mention[], verb: Verb): Mention | undefined {
  const left = mentions.filter(({ end }) => end <= verb.start)
  const free = left.filter(({ governed }) => !governed)
  const nearest = free.at(-1)
  if (!nearest) return undefined
  // "Smith, a farmer from Vell, said": between two commas stands what only describes the one before them.
  const earlier = free.at(-2)
  if (earlier && /^\s*,\s*$/.test(text.slice(earlier.end, nearest.start))) return earlier
  const gap = text.slice(nearest.end, verb.start)
  if (
    earlier &&
    gap.includes(',') &&
    openComma(text.slice(earlier.end, nearest.start)) &&
    !sentence.verbs.some((v) => v.start > earlier.end && v.end < nearest.start)
  )
    return earlier.kind === 'pronoun' || earlier.kind === 'name' || earlier.kind === 'role'
      ? gap.trim().endsWith(',')
        ? earlier
        : nearest
      : nearest
  return nearest
}

const openComma = (gap: string): boolean => (gap.match(/[,—–]/g)?.length ?? 0) % 2 === 1

/** Of a name and a role that stand side by side for one person, the name. */
function lifted(text: string, mentions: readonly Mention[], mention: Mention): Mention {
  if (mention.kind !== 'role') return mention
  const i = mentions.indexOf(mention)
  const next = mentions[i + 1]
  if (next?.kind === 'name' && !next.governed && /^\s*[,،]\s*$/.test(text.slice(mention.end, next.start)))
    return { ...next, start: mention.start, role: mention.role }
  return mention
}
