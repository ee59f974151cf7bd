import type { At } from '../found.ts'
import { isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Span } from './marks.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'
import { sayingAt, stem } from './verbs.ts'

const opening = /^\s*(?:[—–―]\s*|-\s+)(?=\S)/u

/**
 * The turns of a dialogue that is set with dashes, one for each line that opens with one: "— Jamais, dit-elle. Un filet
 * qu’on laisse est perdu." A clause of saying inside a turn divides no quotation; one at its end is no part of it.
 * Lines with dashes are a dialogue where at least one of them has such a clause, or asks; else they may be a list.
 */
export function turnsIn(text: string, paragraphs: readonly At[], lexicon: Lexicon): Span[] {
  const turnsOf = (at: At) => linesIn(text, at).flatMap((line) => turnIn(text, line, lexicon))
  const byParagraph = paragraphs.map(turnsOf)
  const turns = byParagraph.flat()
  // Questions may stand without a dash: "¿Por qué cierra ahora?", "—Porque …".
  const isAsked = (i: number): boolean =>
    byParagraph[i]!.length > 0 && byParagraph[i - 1]?.length === 0 && /[?؟]\s*$/.test(text.slice(...paragraphs[i - 1]!))
  if (paragraphs.filter((_, i) => isAsked(i)).length > 1) return turns.map(({ span }) => span)
  const asks = turns.length > 1 && turns.some(({ span }) => /[?؟]\s*$/.test(text.slice(...span.inner)))
  return asks || turns.some(({ told }) => told) ? turns.map(({ span }) => span) : []
}

/** Quotations and turns together: what is quoted inside a turn is part of it. */
export function withTurns(spans: readonly Span[], turns: readonly Span[]): readonly Span[] {
  if (turns.length === 0) return spans
  const outside = spans.filter(
    ({ outer }) => !turns.some((turn) => outer[0] < turn.outer[1] && outer[1] > turn.outer[0]),
  )
  return [...outside, ...turns].sort((a, b) => a.outer[0] - b.outer[0])
}

/**
 * Quotations in marks, with the clause of saying that stands in them between dashes: "«A, — сказал он. — B»", or, where a
 * language does so, behind a comma: "« A, dit-il. B »", unless a colon says who speaks.
 */
export const withClauses = (text: string, spans: readonly Span[], lexicon: Lexicon): readonly Span[] =>
  spans.map((span) => {
    if (span.outer[1] - span.outer[0] > 4000) return span
    const announced = /[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))
    const shape = lexicon.words.insertsClauses && !announced ? insertedAlso : betweenDashes
    const clause = clauseIn(text, span.inner, lexicon, shape)
    return clause && !isSaidBehind(text, span, clause, lexicon) ? { ...span, clause } : span
  })

/** "«Se chiude il bar, chiude la scuola», ha detto": the last clause inside the marks is said too, where one of saying stands right behind them. */
function isSaidBehind(text: string, { inner, outer }: Span, clause: At, lexicon: Lexicon): boolean {
  const { end, rest = '' } =
    /^(?<end>,\s)(?<rest>[^.;:«“"]{3,60})/u.exec(text.slice(outer[1], outer[1] + 64))?.groups ?? {}
  if (!end || /\p{L}/u.test(text.slice(clause[1], inner[1]))) return false
  const from = outer[1] + end.length
  return saysAtOnce(text, tokensIn(text, from, from + rest.length, lexicon.joints), 0, lexicon)
}

function linesIn(text: string, [from, to]: At): At[] {
  const lines: At[] = []
  let start = from
  for (let i = from; i <= to; i++)
    if (i === to || text[i] === '\n') {
      if (i > start) lines.push([start, i])
      start = i + 1
    }
  return lines
}

function turnIn(text: string, [from, to]: At, lexicon: Lexicon): { span: Span; told: boolean }[] {
  const dash = opening.exec(text.slice(from, Math.min(to, from + 8)))
  if (!dash) return []
  const start = from + dash[0].length
  const clause = clauseIn(text, [start, to], lexicon)
  if (!clause) {
    // "— Marta Olivera" signs what stands above it.
    const sentence = /[.!?؟…»”"]\s*$/u.test(text.slice(start, to))
    return sentence ? [{ span: { outer: [from, to], inner: [start, to], turn: true }, told: false }] : []
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(clause[1], to)))
    return [{ span: { outer: [from, to], inner: [start, to], turn: true, clause }, told: true }]
  const end = start + text.slice(start, clause[0]).replace(/[\s,،—–―-]+$/u, '').length
  return [{ span: { outer: [from, end], inner: [start, end], turn: true }, told: true }]
}

const besides = /(?<=\s)[—–―-]\s?(?=\p{Ll})|(?<=[,?!…»”"])\s+(?=\p{Ll})/gu
const insertedAlso = /(?<=\s)[—–―-]\s+(?=\p{Ll})|(?<=[,?!…])\s+(?=\p{Ll})/gu
const betweenDashes = /(?<=[,.?!…»”]\s{1,2})[—–―-]\s+(?=\p{Ll})/gu

/** The clause of saying in a turn: between dashes, or behind a comma or a mark that ends a sentence. */
function clauseIn(text: string, [from, to]: At, lexicon: Lexicon, shape = besides): At | null {
  const line = text.slice(from, to)
  if (shape === besides && !lexicon.words.capitals) return lastClause(text, [from, to], lexicon)
  const all = [...line.matchAll(shape)]
  const opens = ({ 0: lead, index }: RegExpExecArray) =>
    /\S/.test(lead) || namesSubject(line.slice(index + lead.length, index + lead.length + 60), lexicon)
  const found = shape === insertedAlso ? all.filter(opens) : all
  // A clause between dashes tells more than words behind a comma.
  const ordered = [...found.filter(([lead]) => /\S/.test(lead)), ...found.filter(([lead]) => !/\S/.test(lead))]
  for (const match of ordered) {
    const at = from + match.index + match[0].length
    const dashed = /\S/.test(match[0])
    const end = dashed ? line.slice(at - from).search(/\s?[—–―]|\s-\s/) : clauseEnd(line.slice(at - from), lexicon)
    const clause: At = [at, end === -1 ? to : at + end + apposedName(line.slice(at - from + end), lexicon)]
    const tokens = tokensIn(text, ...clause, lexicon.joints)
    if (saysAtOnce(text, tokens, dashed ? 3 : 0, lexicon) || (dashed && actsAtOnce(tokens, lexicon))) return clause
  }
  return null
}

/** How long a name is that stands behind a comma and ends there: ", Thierry Mbarga" in "dit son entraîneur, Thierry Mbarga. …". */
function apposedName(rest: string, { joining, particles }: Lexicon): number {
  const [name = ''] = /^,\s\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){1,8}(?=[.,;])/u.exec(rest) ?? []
  const small = name
    .split(' ')
    .filter((word, i) => i > 0 && !isCapital(word))
    .map(foldWord)
  return small.every((word) => particles.has(word) || joining.has(word)) ? name.length : 0
}

/** "répond-elle", "lança alors le maire": does a verb stand there with its pronoun, or within two words before a name or an article? */
function namesSubject(clause: string, { joints, words }: Lexicon): boolean {
  const [, verb = '', rest = ''] = /^(\p{Ll}[^\s,]*)\s*(.*)$/su.exec(clause) ?? []
  if (/-\p{Ll}/u.test(verb)) return true
  const isSubject = (told: string) => {
    const [first] = tokensIn(told, 0, told.length, joints)
    return first !== undefined && (isCapital(first.word) || isAmong(words.grammar.insertedArticles, first.folded))
  }
  return isSubject(rest) || isSubject(/^\p{Ll}[^\s,]*\s+(.*)$/su.exec(rest)?.[1] ?? '')
}

/** Where a clause ends: at a mark that is no title's full stop; -1 where it goes on to the end. */
function clauseEnd(clause: string, { titles }: Lexicon): number {
  for (const { 0: mark, index } of clause.matchAll(/[,;:!?….]/g)) {
    const title = mark === '.' && /(?<=\s)\p{L}+$/u.exec(clause.slice(0, index))?.[0]
    if (!title || !titles.has(foldWord(title))) return index
  }
  return -1
}

/** "— … — пожимает плечами Галина": does the clause open with a verb, by its ending, and name somebody soon? */
function actsAtOnce(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = tokens
  const verb = first && (lexicon.words.verbEndings ?? []).some((ending) => first.folded.endsWith(ending))
  return verb === true && tokens.slice(1, 5).some(({ folded, word }) => isCapital(word) || lexicon.pronouns.has(folded))
}

/** "أين البحر؟ سألني جدي.": where no letter tells a clause, a few last words with a verb of saying are one. */
function lastClause(text: string, [from, to]: At, lexicon: Lexicon): At | null {
  const match = /^(.*[،؟!.…»"])\s+(?=\p{Lo})/su.exec(text.slice(from, to))
  if (!match) return null
  const clause: At = [from + match[0].length, to]
  const tokens = tokensIn(text, ...clause)
  if (tokens.length > 6) return null
  const says = tokens.some(
    (token, i) => sayingAt(text, tokens, i, lexicon) > 0 || lexicon.saying.has(stem(token, lexicon).folded),
  )
  return says ? clause : null
}

/** Is there a verb of saying at the head of the clause, or after at most so many words? */
function saysAtOnce(text: string, tokens: readonly Token[], reach: number, lexicon: Lexicon): boolean {
  let left = reach
  for (let i = 0; i < tokens.length; i++) {
    if (sayingAt(text, tokens, i, lexicon) > 0 && !isCapital(tokens[i]!.word)) return true
    if (!isBetween(tokens[i]!.folded, lexicon) && left-- <= 0) return false
  }
  return false
}
