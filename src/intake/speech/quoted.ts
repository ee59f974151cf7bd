import { isNetwork } from '../chain/networks.ts'
import type { At } from '../found.ts'
import { endsIn, isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { type Lexicon, type Phrases, phraseAt } from '../languages/lexicon.ts'
import { isCalledSo } from './called-without-capitals.ts'
import type { Sentence } from './clause.ts'
import type { Span } from './marks.ts'
import { isFree, type Mention } from './mention.ts'
import { isNamedInside } from './named-inside.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'
import { isTo, ungoverned, unjoined } from './words-without-capitals.ts'

/** Do the words before the marks say that what is in them is called so: "the film “Rain”"? */
export function isNamed(text: string, span: Span, sentence: Sentence, words: number, lexicon: Lexicon): boolean {
  if (words > 16 || (words > 8 && !isTitled(text, span, tokensIn(text, ...span.inner), lexicon))) return false
  // "قال لـ«المرفأ»": to whom, with the preposition written onto the mark.
  const before = words < 5 && sentence.tokens.findLast(({ end }) => end === span.outer[0])
  if (before && isTo(before.folded, lexicon)) return true
  if (words < 5 && isInsideName(text, span)) return true
  if (words < 6 && isNamedInside(text, span, sentence, lexicon)) return true
  // "على «فيسبوك»": where something was posted.
  if (words < 3 && !lexicon.words.capitals && isNetwork(foldWord(text.slice(...span.inner)))) return true
  const endsWith = (phrases: Phrases): boolean => isBehind(text, span, sentence, phrases, lexicon)
  if (!/[\p{L}\p{M}]\s*$/u.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))) return false
  // "Morvan, dit « le Suédois »" is called so, "la maire dit « comprendre »" says so.
  const called = sentence.tokens.findLast(({ end }) => end <= span.outer[0])
  const says =
    called &&
    phraseAt(lexicon.saying, [called.folded], 0) > 0 &&
    !/,\s*$/.test(text.slice(called.start - 2, called.start))
  // "dem „Alten Boten“": behind an article words that all have capitals are what something is called.
  const article = lexicon.words.capitalNouns && isBehindArticle(text, span, sentence, lexicon)
  if (
    article &&
    isProper(text, span) &&
    tokensIn(text, ...span.inner).every(({ word }) => isCapital(word) || /^\p{Nd}+$/u.test(word))
  )
    return true
  // "den Krabbenkutter „Anna Lucia“": right behind a German noun, which a colon parts from what somebody says.
  const noun = lexicon.words.capitalNouns && called && isCapital(called.word) && words < 4 && isProper(text, span)
  const named = sentence.mentions.some(({ end, kind }) => kind === 'name' && end === called?.end)
  if (noun && !named && tokensIn(text, ...span.inner).every(({ word }) => isCapital(word))) return true
  // "a tempestade “Leopoldina” causou": right behind a common noun.
  const common = !lexicon.forms && lexicon.words.capitals && called && words < 4 && isNoun(called, sentence, lexicon)
  if (common && isProper(text, span) && tokensIn(text, ...span.inner).every(({ word }) => isCapital(word))) return true
  if (!lexicon.forms) {
    // "dijo que la obra “se terminará en mayo”": a clause is no name.
    const opening = tokensIn(text, ...span.inner)[0]?.folded ?? ''
    const small = lexicon.words.capitals && !isCapital(text.slice(...span.inner))
    const opens = [lexicon.breaks, lexicon.pronouns, lexicon.between].some((words) => words.has(opening))
    // "El barco «no está para bromas», contó": nor are words that begin by denying something.
    if (small && isAmong(lexicon.words.grammar.negations, opening)) return false
    const clause = small && opens
    if (clause && sentence.verbs.some(({ closes, kind }) => kind !== 'participle' && closes < span.outer[0]))
      return false
    if (lexicon.words.grammar.modifiersStandBefore && isAttribute(text, span, sentence, lexicon)) return true
    const told =
      lexicon.words.capitals || !called ? undefined : isCalledSo(text, span, sentence, words, called, lexicon)
    if (told !== undefined) return told
    // "Demnach ist die Brücke „in schlechtem Zustand“": where all nouns have capitals, names open with one.
    const predicate = small && lexicon.words.capitalNouns === true
    const said = predicate || (small && sentence.verbs.some(({ closes }) => closes < span.outer[0]))
    return endsWith(said ? lexicon.calling : lexicon.naming) && !says
  }
  return endsWith(lexicon.calling) || (isProper(text, span) && (words <= 3 || endsWith(lexicon.naming)))
}

/** "Ramón «El Mudo» Godoy": what stands between the words of a name belongs to it. */
const isInsideName = (text: string, { outer }: Span): boolean =>
  /(?:^|\s)\p{Lu}[\p{L}'’-]+ $/u.test(text.slice(Math.max(0, outer[0] - 25), outer[0])) &&
  /^ \p{Lu}[\p{L}'’-]+/u.test(text.slice(outer[1], outer[1] + 25)) &&
  !/[.!?…,]$/.test(text.slice(outer[0], outer[1] - 1))

/** "the “Mend it.” campaign": behind an article or a possessive, with the noun that it names behind it. */
function isAttribute(text: string, { inner, outer }: Span, { tokens, verbs }: Sentence, lexicon: Lexicon): boolean {
  const next = tokens.findIndex(({ start }) => start >= outer[1])
  if (next === -1 || !isCapital(text.slice(...inner).trimStart()) || text[inner[1] - 1] === ',') return false
  const behind = tokens.slice(next, next + 2)
  const noun = behind.findIndex(({ folded }) => lexicon.naming.has(folded) || lexicon.bodies.has(folded))
  if (noun === -1 || !/^\s*$/.test(text.slice(outer[1], behind[0]!.start))) return false
  const before = tokens.slice(Math.max(0, next - 3), next).filter(({ end }) => end <= outer[0])
  const opens = before.some(
    ({ end, folded }) => lexicon.articles.has(folded) || /^['’]s?\s/.test(text.slice(end, end + 3)),
  )
  return opens && !verbs.some(({ token }) => token >= next && token <= next + noun)
}

/** Is a word without a capital nothing else that may stand before words in marks: no verb, and none of the small words? */
const isNoun = ({ end, folded, word }: Token, { verbs }: Sentence, lexicon: Lexicon): boolean =>
  !isCapital(word) &&
  folded.length > 3 &&
  !endsIn(lexicon.words.grammar.negatives, folded) &&
  !verbs.some(({ closes, start }) => closes >= end && start <= end) &&
  ![
    lexicon.saying,
    lexicon.perfects,
    lexicon.prepositions,
    lexicon.articles,
    lexicon.breaks,
    lexicon.pronouns,
    lexicon.joining,
    lexicon.subordinate,
    lexicon.between,
    lexicon.crowds,
    lexicon.signs,
  ].some((set) => set.has(folded))

function isBehindArticle(text: string, { outer }: Span, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const before = tokens.findLast(({ end }) => end <= outer[0])
  return !!before && lexicon.articles.has(before.folded) && /^\s*$/.test(text.slice(before.end, outer[0]))
}

/** Does a stretch in marks stand right behind a phrase? A colon may stand between. */
export function isBehind(text: string, span: Span, sentence: Sentence, phrases: Phrases, lexicon: Lexicon): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= span.outer[0]).slice(-3)
  if (before.length === 0 || !/^\s*:?\s*$/.test(text.slice(before.at(-1)!.end, span.outer[0]))) return false
  const folded = before.map((token) => token.folded)
  const bare = folded.map((word) => (word.length > 2 ? unjoined(word, lexicon).at(-1)! : word))
  // "لموقع «…»", "للصحيفة «…»": a preposition is written onto what it is called by.
  const free = bare.map((word) => ungoverned(word, lexicon))
  return [folded, bare, free].some((words) =>
    words.some((_, i) => {
      const length = phraseAt(phrases, words, i)
      return length > 0 && i + length === words.length
    }),
  )
}

/**
 * Do the words beside the marks say that what is in them stands written somewhere: "a placard read “…”", "“…” steht auf
 * einem Schild"? The sentence tells of a sign, and of nobody who might speak.
 */
export function isWritten(text: string, span: Span, sentence: Sentence, lexicon: Lexicon): boolean {
  const earlier = sentence.spans.findLast(({ outer }) => outer[1] <= span.outer[0])
  const behind = earlier?.outer[1] ?? sentence.at[0]
  // "riefen sie; auf einem Laken stand: “…”": behind a semicolon stands a clause of its own.
  const from = behind + (text.slice(behind, span.outer[0]).lastIndexOf(';') + 1)
  const before = sentence.tokens.filter(({ end, start }) => start >= from && end <= span.outer[0])
  const opens = before.length === 0
  const told = opens ? sentence.tokens.filter(({ start }) => start >= span.outer[1]).slice(0, 9) : before
  const isSign = ({ end, folded, start }: Token) =>
    lexicon.signs.has(folded) && !sentence.verbs.some((verb) => verb.start <= start && verb.end >= end)
  // "red flags and signs reading “…”": the sign next to the words.
  const nearest = opens ? undefined : told.slice(-2).find(isSign)
  const sign = nearest ?? told.find(isSign)
  if (!sign) return false
  const [first, last] = [told[0]!.start, told.at(-1)!.end]
  if (opens && !/^\s*,?\s*$/.test(text.slice(span.outer[1], first))) return false
  if (!opens && !/^\s*:?\s*$/.test(text.slice(last, span.outer[0]))) return false
  // "behind a banner “…”", "unrolled a banner that read: “…”": the sign is next to what it says.
  const between = told.slice(told.indexOf(sign) + 1)
  // "گفت که در ساخت دیوار «…»": somebody says it of the wall.
  const says = sentence.verbs.some(
    ({ closes, kind, start }) =>
      kind === 'saying' &&
      start >= from &&
      closes <= sign.start &&
      told.some((token) => lexicon.breaks.has(token.folded) && token.start >= closes && token.end <= sign.start),
  )
  if (says && !opens && between.length === 0) return false
  if (
    !opens &&
    (between.length === 0 || (readsAt(sentence, between.at(-1)!) && !isGovernedSign(sentence, sign, lexicon))) &&
    between.length < 3 &&
    between.every(
      (token) => lexicon.relatives.has(token.folded) || readsAt(sentence, token) || lexicon.breaks.has(token.folded),
    )
  )
    return true
  // "El muro aguantará «con vigilancia diaria», según el alcalde": who says so stands right behind the words.
  const said = sentence.verbs.find(({ start }) => start >= span.outer[1])
  if (!opens && said && /^,\s$/.test(text.slice(span.outer[1], said.start))) return false
  return !sentence.mentions.some(
    (mention) =>
      mention.start >= first &&
      mention.end <= last &&
      isFree(mention) &&
      mention.start !== sign.start &&
      !isUnknown(text, mention, lexicon) &&
      (mention.kind === 'name' ||
        mention.kind === 'pronoun' ||
        mention.start < sign.start ||
        saysBehind(text, sentence, sign, mention)),
  )
}

/** "Pointing to the wall, the mayor said": does somebody say something right behind a comma and what tells of a sign? */
const saysBehind = (text: string, { verbs }: Sentence, sign: Token, { end, kind, start }: Mention): boolean =>
  kind === 'role' &&
  /,\s$/.test(text.slice(sign.end, start)) &&
  verbs.some((verb) => verb.kind === 'saying' && text.slice(end, verb.start) === ' ')

/** "на стене кто-то вывел": is it somebody whom nobody knows? */
const isUnknown = (text: string, { end, kind, start }: Mention, { joints, somebody }: Lexicon): boolean =>
  kind === 'pronoun' && tokensIn(text, start, end, joints).some(({ folded }) => somebody.has(folded))

/** "a letter about the wall said": is the sign only what something else is of? */
function isGovernedSign({ tokens }: Sentence, sign: Token, lexicon: Lexicon): boolean {
  let i = tokens.indexOf(sign) - 1
  while (i > 0 && (lexicon.articles.has(tokens[i]!.folded) || lexicon.signs.has(tokens[i]!.folded))) i--
  return lexicon.prepositions.has(tokens[i]?.folded ?? '')
}

/** Is the word a verb of a sign: "read", "decía"? */
const readsAt = ({ verbs }: Sentence, { end, start }: Token): boolean =>
  verbs.some((verb) => verb.start <= start && verb.end >= end)

/** Where a quotation behind a word of its own sentence has no capital: a name has one, and ends no sentence. */
export const isProper = (text: string, { inner }: Span): boolean =>
  isCapital(text.slice(...inner)) &&
  tokensIn(text, ...inner).length < 5 &&
  !/[.!?…,]$/.test(text.slice(...inner).trimEnd())

/** Has each word that counts a capital, as in a title, and is it no sentence? */
export function isTitled(text: string, span: Span, words: readonly Token[], lexicon: Lexicon): boolean {
  if (!lexicon.words.capitals || lexicon.words.capitalNouns) return false
  // The comma of the sentence around may stand inside the marks.
  const closed = /[.?!,]/.test(text[span.inner[1] - 1] ?? '')
  const { commasInsideMarks, titleLetters = 3 } = lexicon.words.grammar
  if (closed && (!commasInsideMarks || words.length < 2 || /[?!]$/.test(text.slice(...span.inner)))) return false
  const isNumber = ({ word }: Token) => /^\d/.test(word)
  const capitals = words.every((one) => isCapital(one.word) || one.word.length <= titleLetters || isNumber(one))
  const first = words.find((one) => !isNumber(one))
  const many = words.filter(({ word }) => isCapital(word)).length
  return words.length > 1 && capitals && first !== undefined && isCapital(first.word) && many * 2 > words.length
}

/** Does it stand inside its sentence with neither comma nor colon before it, behind a word that says nothing: "after “Rain,”"? */
export function isPartOf(text: string, { outer }: Span, { tokens, verbs }: Sentence): boolean {
  const before = tokens.findLast(({ end }) => end <= outer[0])
  const told = verbs.some(({ closes }) => closes <= outer[0])
  return before !== undefined && !told && /^\s*$/.test(text.slice(before.end, outer[0]))
}

/** A stretch without white space at its ends. */
export function trimmedAt(text: string, [from, to]: At): At {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return [start, end]
}
