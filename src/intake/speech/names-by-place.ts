import { isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { type Mention, plainMention } from './mention.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import {
  breaks,
  endsWithVerb,
  hasArticle,
  isGovernedDefinite,
  isHead,
  isInitial,
  isNounByEnding,
  isOrigin,
  isOwned,
  isPreposition,
  unjoined,
  withoutSome,
} from './words-without-capitals.ts'

/** "عالیه شمس‌آبادی می‌گوید": do a few words of no list fill a clause up to its verb of saying, where the subject stands? */
export function isSubjectSlot(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1]
  if (i === 0 && isToldOfAtHead(text, tokens, lexicon)) return true
  const close = before && /^[\s\u00a0]*$/.test(text.slice(before.end, tokens[i]!.start))
  // "این را پیرمردی می‌گوید": one word between an object and the verb.
  const some = withoutSome(tokens[i]!.folded, lexicon) !== ''
  const single = close && lexicon.objects.has(before.folded) && some
  if (close && !(single && verbAt(text, tokens, i + 1, lexicon)?.kind === 'saying')) return false
  for (let k = i; k < Math.min(tokens.length, i + 4); k++) {
    if (k > i && !/^\s*$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return false
    if (k > i && verbAt(text, tokens, k, lexicon)?.kind === 'saying') return true
    const { folded, word } = tokens[k]!
    if (matches(lexicon.words.grammar.adverbPrinted, word)) return false
    if (breaks(tokens[k]!, lexicon) || lexicon.prepositions.has(folded) || lexicon.between.has(folded)) return false
    if (lexicon.pronouns.has(folded) || lexicon.articles.has(folded) || lexicon.subordinate.has(folded)) return false
  }
  return false
}

/** "احمدی که سی سال معلم بوده، گفت": does a relative clause up to a comma follow the one word that opens a sentence, and a verb of saying that? */
function isToldOfAtHead(text: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [word, relative] = tokens
  const { finiteEnd, whiles } = lexicon.words.grammar
  if (!finiteEnd || !word || !relative || !lexicon.relatives.has(relative.folded)) return false
  const closed = [lexicon.breaks, lexicon.prepositions, lexicon.between, lexicon.pronouns, lexicon.subordinate]
  if (isAmong(whiles, word.folded) || closed.some((words) => words.has(word.folded))) return false
  const last = tokens.findIndex(({ end }, k) => k > 2 && /^\s*،/.test(text.slice(end, end + 3)))
  if (last === -1 || !finiteEnd.test(tokens[last]!.word)) return false
  return tokens.some((_, k) => k > last && verbAt(text, tokens, k, lexicon)?.kind === 'saying')
}

/** "یدالله صبوری، دهیار پل‌سفید، گفت": words that open a sentence, before a role between two commas, are a name. */
export function apposedName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon) {
  const before = tokens[i - 1]
  const said = before && (endsAccordingTo(tokens, i, lexicon) || (i === 1 && lexicon.joining.has(before.folded)))
  if (before && !said && !/[.؟!»"”:؛،]/.test(text.slice(before.end, tokens[i]!.start))) return null
  let last = i
  while (last - i < 3 && tokens[last + 1] && /^\s+$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start)))
    last++
  // "نوربیک سادیروف، از کارگران معدن،": one of several.
  const one = endsWithVerb(lexicon) && lexicon.roleLinks.has(tokens[last + 1]?.folded ?? '') ? 2 : 1
  const role = tokens[last + one]
  // "گلاب رستمی، ۸۴ ساله،": an age stands there as a role does.
  const aged =
    !!role && /^\p{Nd}+$/u.test(role.word) && isAmong(lexicon.words.grammar.yearsOld, tokens[last + 2]?.folded ?? '')
  // "پروکوپیوس، مورخ بیزانسی،": a word of no list that opens the sentence.
  const single = last === i && (i > 0 || !endsWithVerb(lexicon) || tokens[i]!.folded.length < 4)
  if (
    single ||
    !role ||
    !(aged || isHead(role.folded, lexicon) || isHead(withoutSome(role.folded, lexicon), lexicon)) ||
    !/^\s*،\s*$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))
  )
    return null
  const rest = text.slice(role.end, role.end + 62)
  const closed = /^[^،.:«»"؛]{0,60}،/.test(rest) || (endsWithVerb(lexicon) && isToldOf(rest, lexicon))
  const words = tokens.slice(i, last + 1)
  const known = words.some(
    (word, k) =>
      (isHead(word.folded, lexicon) && !(k === 0 && words.length > 1 && lexicon.titles.has(word.folded))) ||
      (lexicon.titles.has(word.folded) && !(k === 0 && words.length > 1)) ||
      ((breaks(word, lexicon) || lexicon.prepositions.has(word.folded)) &&
        !(k > 0 && lexicon.particles.has(word.folded) && lexicon.particles.has(words[k - 1]!.folded))) ||
      lexicon.pronouns.has(word.folded) ||
      verbAt(text, tokens, i + k, lexicon) !== null,
  )
  const small = [lexicon.between, lexicon.subordinate, lexicon.articles, lexicon.daysBack]
  if (
    !closed ||
    known ||
    (last === i && (small.some((set) => set.has(words[0]!.folded)) || lexicon.openers.has(words[0]!.folded)))
  )
    return null
  // "مولوی عزیزالرحمن مهاجر": a form of address is no part of the name.
  const titled = words.length > 1 && lexicon.titles.has(words[0]!.folded) ? 1 : 0
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  return { mention: { ...plainMention('name', start, end), name: text.slice(words[titled]!.start, end) }, last }
}

/** "که در معدن کار می‌کرد": does a relative stand a few words on, with no mark between? */
const isToldOf = (rest: string, { relatives }: Lexicon): boolean =>
  /^[^،.:«»"؛]{0,44}/
    .exec(rest)![0]
    .split(/\s+/)
    .slice(1, -1)
    .some((word) => relatives.has(foldWord(word)))

/** "به گفته محمدجواد صالحی، رئیس …": does what names a source end right before token `i`? */
const endsAccordingTo = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean =>
  [1, 2, 3].some(
    (length) =>
      i >= length &&
      phraseAt(
        lexicon.accordingTo,
        tokens.slice(i - length, i).map(({ folded }) => folded),
        0,
      ) === length,
  )

/** "جوانی ۲۲ ساله به نام آزامات ژوماگولوف", "شاب يدعى كريم": what follows such words is a name. */
export function introducedName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon) {
  const length = phraseAt(
    lexicon.introducing,
    tokens.slice(i, i + 3).map(({ folded }) => folded),
    0,
  )
  if (length === 0) return null
  const first = i + length
  let last = first - 1
  while (
    last + 1 < Math.min(tokens.length, first + 3) &&
    /^[\s\u00a0]+$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start)) &&
    !isHead(tokens[last + 1]!.folded, lexicon) &&
    !breaks(tokens[last + 1]!, lexicon) &&
    !(last >= first && lexicon.prepositions.has(tokens[last + 1]!.folded)) &&
    !verbAt(text, tokens, last + 1, lexicon)
  )
    last++
  if (last < first) return null
  const [start, end] = [tokens[first]!.start, tokens[last]!.end]
  return { mention: { ...plainMention('name', start, end), name: text.slice(start, end) }, last }
}

/** "مدرب الفريق، البرتغالي باولو فيريرا،": two to four words of no list between commas, behind a role, are a name. */
export function nameBehindRole(
  text: string,
  tokens: readonly Token[],
  i: number,
  before: Mention | undefined,
  lexicon: Lexicon,
) {
  if (before?.kind !== 'role' || !/^[^«».،؛:!؟"“”]{0,30}،\s*$/.test(text.slice(before.end, tokens[i]!.start)))
    return null
  if (!/^\s*،\s*$/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) return null
  const origin = tokens[i + 1] && isOrigin(tokens[i]!.folded, lexicon) ? i + 1 : i
  let last = origin
  while (tokens[last + 1] && /^\s+$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))) last++
  // "مربی تیم، ژوائو آلمیدا در پاسخ گفت": in a sentence that opens so, before where or how it is said.
  const beside = before.start === tokens[0]!.start && /^\s*،\s*$/.test(text.slice(before.end, tokens[i]!.start))
  const stop = endsWithVerb(lexicon) && beside ? clauseBehind(text, tokens, origin, last, lexicon) : -1
  const words = tokens.slice(origin, stop === -1 ? last + 1 : stop)
  // "همسرش، زری،": of kin one word is enough.
  const kin = lexicon.family.has(before.head) || isOwned(before.head, lexicon)
  if (words.length < (kin && stop === -1 ? 1 : 2) || words.length > (stop === -1 ? 4 : 3)) return null
  if (stop === -1 && !/^\s*،/.test(text.slice(words.at(-1)!.end, words.at(-1)!.end + 2))) return null
  const known = words.some(
    (word, k) =>
      isHead(word.folded, lexicon) ||
      breaks(word, lexicon) ||
      isNounByEnding(word, lexicon) ||
      lexicon.titles.has(word.folded) ||
      lexicon.pronouns.has(word.folded) ||
      lexicon.between.has(word.folded) ||
      lexicon.subordinate.has(word.folded) ||
      lexicon.gestures.has(withoutSome(word.folded, lexicon)) ||
      isPreposition(word, lexicon) ||
      lexicon.articles.has(word.folded) ||
      isGovernedDefinite(word.folded, lexicon) ||
      verbAt(text, tokens, origin + k, lexicon) !== null,
  )
  if (known) return null
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  if (stop !== -1) last = stop - 1
  return { mention: { ...plainMention('name', start, end), name: text.slice(start, end) }, last }
}

/** The token behind `from` that begins where, when or how a verb of saying at the end of the sentence is done; -1 where none does. */
function clauseBehind(text: string, tokens: readonly Token[], from: number, last: number, lexicon: Lexicon): number {
  const stop = tokens.findIndex(
    (token, k) =>
      k > from &&
      k <= last &&
      (breaks(token, lexicon) ||
        [lexicon.prepositions, lexicon.articles, lexicon.between].some((words) => words.has(token.folded)) ||
        verbAt(text, tokens, k, lexicon)?.kind === 'saying'),
  )
  if (stop === -1 || lexicon.objects.has(tokens[stop]!.folded)) return -1
  return tokens.some((_, k) => k >= stop && verbAt(text, tokens, k, lexicon)?.kind === 'saying') ? stop : -1
}

/** "لكن مهندساً سابقاً فيها، … قال", "إن مصدراً أمنياً": behind "but" and "that" somebody new has the ending of the accusative. */
export function indefiniteSubject(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon) {
  const before = tokens[i - 1]
  const { grammar } = lexicon.words
  const { accusative } = grammar
  if (
    !accusative ||
    !before ||
    !unjoined(before.folded, lexicon).some((word) => isAmong(grammar.beforeAccusatives, word))
  )
    return null
  const bare = ({ folded }: Token) => (folded.endsWith(accusative) ? folded.slice(0, -accusative.length) : folded)
  const first = tokens[i]!
  if (!first.folded.endsWith(accusative) || isHead(first.folded, lexicon) || !lexicon.roles.has(bare(first)))
    return null
  const close = (k: number) => /^\s+$/.test(text.slice(tokens[k]!.end, tokens[k + 1]?.start ?? tokens[k]!.end))
  let last = i
  while (last - i < 3 && close(last) && matches(grammar.accusativeAdjective, tokens[last + 1]!.folded)) last++
  const link = tokens[last + 1]
  if (link && close(last)) {
    const held = tokens[last + 2]
    if (isAmong(grammar.placingThem, link.folded)) last++
    else if (isAmong(grammar.placing, link.folded) && held && close(last + 1) && hasArticle(held.folded, grammar))
      last += 2
  }
  const [start, end] = [first.start, tokens[last]!.end]
  const role = text.slice(start, end)
  return { mention: { ...plainMention('role', start, end), role, head: bare(first), indefinite: true }, last }
}

/** "م. ر. کاظمی‌فر": a name with letters for the given names. */
export function initialledName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon) {
  let last = i
  while (isInitial(text, tokens, last)) last++
  const surname = tokens[last]!
  if (last === i || breaks(surname, lexicon) || isHead(surname.folded, lexicon)) return null
  const [start, end] = [tokens[i]!.start, surname.end]
  return { mention: { ...plainMention('name', start, end), name: text.slice(start, end) }, last }
}

/** "رئيس البلدية أنطوان فرح متحفظ.": where a sentence has no other word, is the one at token `i`, behind a name, what is told of who it names? */
export function isToldOfName(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { folded, end } = tokens[i]!
  return (
    i === tokens.length - 1 &&
    text[end] === '.' &&
    matches(lexicon.words.grammar.tellsOfHim, folded) &&
    !lexicon.givenNames.has(folded)
  )
}
