import type { At } from '../found.ts'
import { isAmong } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Span, spansWithin } from './marks.ts'
import { tokensIn } from './tokens.ts'
import { sayingAt } from './verbs.ts'
import { endsWithVerb } from './words-without-capitals.ts'

const ends = /[.!?؟…]/
/** "«Why?» — asked Ruiz": a dash and a small letter begin nothing new. */
const dashed = /^\s+[—–]\s+\p{Ll}/u
const closing = /[”"»›’')\]]/

/**
 * The sentences of a paragraph. A quotation is one piece: what ends inside it ends no sentence, unless the quotation
 * ends with it and a new sentence begins. Abbreviations and initials end none.
 */
export function sentencesIn(text: string, [from, to]: At, spans: readonly Span[], lexicon: Lexicon): At[] {
  const sentences: At[] = []
  const inside = spansWithin(spans, [from, to])
  let start = from
  let next = 0
  for (let i = from; i < to; i++) {
    const span = inside[next]
    let last = i
    let quoted = false
    if (span && i >= span.outer[0]) {
      next++
      quoted = true
      last = Math.min(span.outer[1], to) - 1
      i = last
      if (
        !ends.test(
          text
            .slice(...span.inner)
            .trimEnd()
            .at(-1) ?? '',
        )
      )
        continue
      // A turn that does not fill its line goes on with who speaks.
      if (span.turn && /^\s*[—–―-]/u.test(text.slice(last + 1, last + 4))) continue
    } else if (text[i] === '\n') {
      if (start < i) sentences.push([start, i])
      start = i + 1
      continue
    } else if (!ends.test(text[i]!)) continue
    else if (text[i] === '.' && isAbbreviation(text, from, i, lexicon)) continue
    else while (last + 1 < to && (ends.test(text[last + 1]!) || closing.test(text[last + 1]!))) last++
    i = last
    if (
      last + 1 < to &&
      (!beginsSentence(text, last + 1, to) ||
        (quoted && (dashed.test(text.slice(last + 1, last + 6)) || isAttribution(text, last + 1, to, lexicon))))
    )
      continue
    sentences.push([start, last + 1])
    start = last + 1
    while (start < to && /\s/.test(text[start]!)) start++
    i = start - 1
  }
  if (start < to) sentences.push([start, to])
  return sentences
}

/**
 * Do the words after a quotation that ends with its own mark say who spoke: "“Why?” Ruiz asked."? A verb of saying within
 * a few words, and after it nothing that it tells itself.
 */
function isAttribution(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const rest = text.slice(from, Math.min(to, from + 160))
  // "“Why?” Ruiz asked.": where the subject need not stand first, the verb does, without a capital.
  if (!lexicon.words.grammar.subjectStandsFirst && lexicon.words.capitals && /^\s*\p{Lu}/u.test(rest)) return false
  const end = rest.search(/[.!?;:“"«„]/)
  const words = tokensIn(rest, 0, end === -1 ? rest.length : end, lexicon.joints)
  const folded = words.map((word) => word.folded)
  const verb = words.findIndex((_, i) => sayingAt(rest, words, i, lexicon) > 0)
  if (verb === -1) return false
  // "«صدا را می‌شنوی؟» می‌پرسد و …": where the verb ends a sentence it opens none.
  if (verb === 0 && endsWithVerb(lexicon)) return true
  const told = rest.slice(0, words[verb]!.start)
  const apposed = /^[^,،]*[,،][^,،]*[,،]\s*$/.test(told)
  if (verb > (apposed ? 14 : 6)) return false
  if (!apposed && folded.slice(0, verb).some((word) => lexicon.breaks.has(word) || lexicon.subordinate.has(word)))
    return false
  if (!apposed && /[,،]/.test(told)) return false
  const next = folded[verb + sayingAt(rest, words, verb, lexicon)]
  return (
    next === undefined ||
    folded.length - verb < 5 ||
    // "“How many?” Ruiz asked the minister, who was late."
    (verb > 0 && isAmong(lexicon.words.grammar.addressing, folded[verb] ?? '')) ||
    /^\s*[,،]/.test(rest.slice(words[verb]!.end)) ||
    isAside(next, lexicon)
  )
}

/** Words that go on after a verb of saying without being what is said: "in", "later", "on". */
const isAside = (folded: string, lexicon: Lexicon): boolean =>
  (lexicon.prepositions.has(folded) && !lexicon.articles.has(folded)) ||
  lexicon.between.has(folded) ||
  lexicon.participles.has(folded) ||
  lexicon.weekdays.has(folded) ||
  lexicon.subordinate.has(folded)

function beginsSentence(text: string, at: number, to: number): boolean {
  if (!/\s/.test(text[at]!)) return false
  let i = at
  while (i < to && /\s/.test(text[i]!)) i++
  return i >= to || /[\p{Lu}\p{Lo}\p{N}“"«‘'¿¡„‹‚([—–-]/u.test(text[i]!) || /^[»›]\p{L}/u.test(text.slice(i, i + 2))
}

function isAbbreviation(text: string, from: number, dot: number, lexicon: Lexicon): boolean {
  let start = dot
  while (start > from && /[\p{L}\p{M}\p{N}.]/u.test(text[start - 1]!)) start--
  const word = text.slice(start, dot)
  if (
    word.length === 1 &&
    (/\p{Lu}/u.test(word) || (!lexicon.words.capitals && /\p{Lo}/u.test(word) && word !== lexicon.words.grammar.and))
  )
    return true
  return word.length > 0 && lexicon.abbreviations.has(word.toLowerCase())
}
