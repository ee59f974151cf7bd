import { isAmong, without } from '../languages/among.ts'
import { isBetween, type Lexicon, type Phrases, phraseAt } from '../languages/lexicon.ts'
import { isNoun } from './noun-or-verb.ts'
import { isCapital, type Token } from './tokens.ts'
import { hasArticle, isPreposition, isToParent } from './words-without-capitals.ts'

/** A verb of saying, a participle of one ("adding"), or "according to", at a token. */
export interface Verb {
  /** Index of its first token, and how many tokens its first part has. */
  readonly token: number
  readonly length: number
  readonly kind: 'saying' | 'participle' | 'accordingTo'
  readonly start: number
  /** Where its first part ends, and where its last one does: "hat" and "gesagt" of "hat Ruiz gesagt". */
  readonly end: number
  readonly closes: number
  /** Its words as printed, without what stands between its parts. */
  readonly printed: string
  /** Does the name stand before it: "Ruiz zufolge"? */
  readonly behind: boolean
  /** Does it end with a preposition that governs its subject: "si legge in"? */
  readonly governs: boolean
}

/** A token without a conjunction that is written onto it ("و" in "وقال"), and how many letters that cuts. */
export function stem(token: Token, lexicon: Lexicon): { folded: string; cut: number } {
  // "سألني", "أجابته": the object is written onto the verb.
  const bare = without(lexicon.words.grammar.objectPronouns, token.folded)
  if (bare.length > 2 && bare !== token.folded && lexicon.saying.has(bare) && !lexicon.saying.has(token.folded))
    return { folded: bare, cut: 0 }
  // "وسألها": a conjunction before it and an object behind.
  const both = bare !== token.folded && lexicon.words.joined.includes(bare[0] ?? '') ? bare.slice(1) : ''
  if (both.length > 2 && lexicon.saying.has(both) && !lexicon.saying.has(token.folded.slice(1)))
    return { folded: both, cut: 1 }
  const first = token.folded[0] ?? ''
  const cut = lexicon.words.joined.includes(first) && token.folded.length > 2 ? 1 : 0
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
export function verbAt(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): Verb | null {
  const token = tokens[i]
  if (!token) return null
  const twofold = inTwoParts(text, tokens, i, lexicon)
  if (twofold) return twofold
  const { folded, cut } = stem(token, lexicon)
  // "آمده": it stands so only in something written, else somebody has come.
  const { ofPapers, participlePassive: passive } = lexicon.words.grammar
  const papers = isAmong(ofPapers?.participles, folded) && !isAmong(ofPapers?.is, tokens[i + 1]?.folded ?? '')
  if (papers && !tokens.some((one) => lexicon.documents.has(one.folded))) return null
  // "خوانده می‌شود": what something is called.
  if (
    passive &&
    folded.endsWith(passive.participle) &&
    !lexicon.lightVerbs.has(folded) &&
    isAmong(passive.verbs, tokens[i + 1]?.folded ?? '') &&
    phraseAt(
      lexicon.impersonal,
      tokens.slice(i, i + 4).map((token) => token.folded),
      0,
    ) === 0
  )
    return null
  if (isPrepositionAlike(tokens, i, folded, lexicon)) return null
  // "لأم الربيع": "to" and a word of a name, which is written otherwise than the verb.
  if (isToParent(token.word, lexicon)) return null
  if (isNounAlike(tokens, i, folded, cut, lexicon)) return null
  if (isRelayed(text, tokens, i, lexicon)) return namesSource(text, token, i)
  if (!beginsVerb(folded, lexicon)) return isBeside(text, tokens, i, lexicon) ? namesSource(text, token, i) : null
  const words = [folded, ...tokens.slice(i + 1, i + 6).map((later) => later.folded)]
  if (phraseAt(lexicon.placards, words, 0) > 0) return null
  for (const [kind, phrases] of kindsOf(lexicon)) {
    const length = phraseAt(phrases, words, 0)
    if (length === 0) continue
    // "Trata-se, diz, de um animal": no verb goes on behind a comma.
    if (length > 1 && !lexicon.words.capitalNouns && /[,;:]/.test(text.slice(token.end, tokens[i + length - 1]!.start)))
      continue
    if (kind === 'saying' && isNoun(text, tokens, i, lexicon)) return null
    const last = tokens[i + length - 1]!
    const governs = kind === 'saying' && phraseAt(lexicon.governing, words, 0) === length
    const start = token.start + cut
    const printed = text.slice(start, governs ? tokens[i + length - 2]!.end : last.end)
    const behind = phrases === lexicon.accordingToBehind
    return { token: i, length, kind, start, end: last.end, closes: last.end, printed, behind, governs }
  }
  return isBeside(text, tokens, i, lexicon) ? namesSource(text, token, i) : null
}

/** The mark of a doubled letter. */
const doubled = '\u0651'

/** "عبر", "بين", "دون": prepositions where no doubled letter is written and nothing follows by which they are verbs. */
function isPrepositionAlike(tokens: readonly Token[], i: number, folded: string, { words }: Lexicon): boolean {
  const alike = words.grammar.prepositionsLikeVerbs?.find(({ word }) => word === folded)
  if (!alike || tokens[i]!.word.includes(doubled)) return false
  return !tokens.slice(i + 1, i + 3).some((token) => isAmong(alike.verbBefore, token.folded))
}

/** "عن أملها", "لن توقع", "رفض ذكر اسمه": what a noun with a possessive, or another verb, is written like. */
function isNounAlike(tokens: readonly Token[], i: number, folded: string, cut: number, lexicon: Lexicon): boolean {
  if (!lexicon.saying.has(folded)) return false
  const [token, before] = [tokens[i]!, tokens[i - 1]]
  if (!before) return false
  const possessed = token.folded.slice(cut) !== folded
  if (possessed && isPreposition(before, lexicon)) return true
  // "عرض نقل الآلات": nobody's words are passed on where nothing tells whose.
  const { owners, relayingNouns } = lexicon.words.grammar
  // "توضيح علقته على باب مقرها": behind a paper without the article, what was done with it; not "بيان نعته فيه".
  const { placingThem } = lexicon.words.grammar
  const bare = lexicon.documents.has(before.folded) && !hasArticle(before.folded, lexicon.words.grammar)
  if (possessed && bare && !isAmong(placingThem, tokens[i + 1]?.folded ?? '')) return true
  const tells = ({ folded: word }: Token) =>
    lexicon.complements.has(word) || [word, without(owners, word)].some((one) => lexicon.relaying.from.has(one))
  if (isAmong(relayingNouns, folded) && !tokens.slice(i + 1).some(tells)) return true
  return (lexicon.words.grammar.noVerbsBehind ?? []).some(
    ({ behind, words }) => isAmong(words, folded) && isAmong(behind, before.folded),
  )
}

/** May a verb, or what stands for one, begin with this word? Asked of every word: most are none. */
const beginsVerb = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.saying.has(folded) ||
  lexicon.accordingTo.has(folded) ||
  lexicon.participles.has(folded) ||
  lexicon.accordingToBehind.has(folded) ||
  lexicon.placards.has(folded)

/** A word that names a speaker, and is no verb. */
const namesSource = (text: string, { start, end }: Token, token: number): Verb => ({
  token,
  length: 1,
  kind: 'accordingTo',
  start,
  end,
  closes: end,
  printed: text.slice(start, end),
  behind: false,
  governs: false,
})

/** "نقلت وكالة البحر عن مسؤول": is token `i` the preposition before the one whose words are passed on? */
function isRelayed(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { from, verbs } = lexicon.relaying
  if (!from.has(tokens[i]!.folded)) return false
  const first = tokens.slice(Math.max(0, i - 7), i).find((token) => verbs.has(stem(token, lexicon).folded))
  return first !== undefined && !/[.,،;؛:!?؟]/.test(text.slice(first.end, tokens[i]!.start))
}

const kindsOf = ({
  accordingTo,
  accordingToBehind,
  participles,
  saying,
}: Lexicon): readonly (readonly [Verb['kind'], Phrases])[] => [
  ['accordingTo', accordingToBehind],
  ['accordingTo', accordingTo],
  ['participle', participles],
  ['saying', saying],
]

/** How many tokens at `i` are a verb of saying, from its first word on; 0 when none is. */
export function sayingAt(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  const folded = tokens.slice(i, i + 6).map((token) => token.folded)
  return phraseAt(lexicon.saying, folded, 0) || (inTwoParts(text, tokens, i, lexicon)?.length ?? 0)
}

/** "ha detto", "a-t-il ajouté", "hat Ruiz am Montag gesagt", "fügte sie hinzu". */
function inTwoParts(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): Verb | null {
  const printed = tokens[i]?.folded ?? ''
  // "واكتفى … بالقول": with "and" written onto it.
  const cut = lexicon.words.joined.includes(printed[0] ?? '') && lexicon.separable.has(printed.slice(1)) ? 1 : 0
  const opening = printed.slice(cut)
  if (!lexicon.auxiliaries.has(opening) && !lexicon.separable.has(opening)) return null
  const folded = tokens.slice(i, i + 20).map((token, k) => (k === 0 ? opening : token.folded))
  const far = lexicon.words.grammar.verbStandsSecond === true
  const auxiliary = phraseAt(lexicon.auxiliaries, folded, 0)
  if (auxiliary > 0)
    for (let k = auxiliary; k < folded.length && isNear(text, tokens, i + k, lexicon); ) {
      const length = phraseAt(lexicon.perfects, folded, k)
      if (length > 0) return made(auxiliary, k, length)
      const modal = phraseAt(lexicon.modals, folded, k)
      const infinitive = modal > 0 ? phraseAt(lexicon.perfects, folded, k + modal) : 0
      if (infinitive > 0) return made(auxiliary, k, modal + infinitive)
      const aside = far ? 1 : phraseAt(lexicon.asides, folded, k) || Number(isAside(folded[k]!, lexicon))
      if (aside === 0 || (far && lexicon.subordinate.has(folded[k]!))) break
      k += aside
    }
  for (const { first, last } of lexicon.separable.get(folded[0] ?? '') ?? []) {
    if (!first.every((word, k) => folded[k] === word)) continue
    for (let k = first.length; k < folded.length && isNear(text, tokens, i + k, lexicon); k++)
      if (last.every((word, n) => folded[k + n] === word)) return made(first.length, k, last.length)
  }
  return null

  function made(length: number, at: number, lastLength: number): Verb {
    const [start, end] = [tokens[i]!.start + cut, tokens[i + length - 1]!.end]
    const closes = tokens[i + at + lastLength - 1]!.end
    // "räumte „Fehler“ ein": what is quoted may stand between.
    const whole = at === length && /^\s*$/.test(text.slice(end, tokens[i + at]!.start))
    const printed = whole
      ? text.slice(start, closes)
      : `${text.slice(start, end)} ${text.slice(tokens[i + at]!.start, closes)}`
    return {
      token: i,
      length: whole ? at + lastLength : length,
      kind: 'saying',
      start,
      end: whole ? closes : end,
      closes,
      printed,
      behind: false,
      governs: false,
    }
  }
}

/** What stands inside a verb without being its subject, or is a subject written onto it. */
const isAside = (folded: string, lexicon: Lexicon): boolean =>
  isBetween(folded, lexicon) || lexicon.pronouns.has(folded)

/** Is token `i` in the clause of the one before? Words in quotation marks may stand between, and the full stop of "Dr.". */
function isNear(text: string, tokens: readonly Token[], i: number, { abbreviations, titles }: Lexicon): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (before && token && /^\. $/.test(text.slice(before.end, token.start)))
    return titles.has(before.folded) || abbreviations.has(before.folded)
  return !!before && !!token && !/[.;:!?–—\n]/.test(text.slice(before.end, token.start).replace(/[«“„"].*[»”“"]/su, ''))
}

/** "so Ruiz" right after the quotation, "Pour Ruiz, «…»" where it opens the sentence. */
function isBeside(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (!next || !lexicon.accordingToBeside.has(token.folded)) return false
  if (!/^[ \u00a0]$/.test(text.slice(token.end, next.start))) return false
  const names =
    isCapital(next.word) ||
    [lexicon.articles, lexicon.pronouns, lexicon.obliquePronouns].some((words) => words.has(next.folded))
  if (!names) return false
  const preposed = lexicon.prepositions.has(token.folded)
  const before = text.slice(Math.max(0, token.start - 5), token.start)
  // "«…»: così la ministra"
  // "doit ouvrir « dès juillet » pour les consultations": inside a sentence, without a comma, whom or what it is for.
  const noun = lexicon.articles.has(next.folded) ? (tokens[i + 2]?.word ?? '') : next.word
  const small = !lexicon.words.capitalNouns && !isCapital(noun) && !lexicon.roles.has(noun)
  const parted = !preposed || !small || i === 0 || /[,–—-]\s*$/.test(before)
  const quoted = (parted && /[”"»“‘’›«]\s*[,–—-]?\s*$/u.test(before)) || (!preposed && /[”"»“]:\s*$/u.test(before))
  const closed = /^(?:[^.;:!?«“"„]|(?<=\s\p{Lu})\.){2,90}(?:[,«“"„]|:\s*[«“"„])/u.test(
    text.slice(token.end, token.end + 94),
  )
  // "Er wohne, so Lüdke, seit 1971 dort": between commas.
  const inserted =
    !preposed &&
    /,\s*$/.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    /^(?:\s+\p{L}[\p{L}.-]*){1,4},/u.test(text.slice(token.end, token.end + 70))
  return quoted || inserted || (i === 0 && closed && isCapital(token.word) && preposed)
}

export function verbsIn(text: string, tokens: readonly Token[], lexicon: Lexicon): Verb[] {
  const verbs: Verb[] = []
  for (let i = 0; i < tokens.length; i++) {
    const verb = verbAt(text, tokens, i, lexicon)
    // The last part of a verb is no verb of its own.
    if (!verb || verbs.some(({ end, closes }) => verb.start >= end && verb.start < closes && verb.end >= closes))
      continue
    verbs.push(verb)
    i += verb.length - 1
  }
  return lexicon.forms ? verbs.filter((verb, i) => !isPassingOn(text, tokens, verb, verbs[i + 1], lexicon)) : verbs
}

/** "Передаёт ТАСС слова министра", "пишет газета со ссылкой на источник": not who passes them on speaks. */
const isPassingOn = (
  text: string,
  tokens: readonly Token[],
  verb: Verb,
  next: Verb | undefined,
  { relaying }: Lexicon,
): boolean =>
  next?.kind === 'accordingTo' &&
  relaying.from.has(tokens[next.token]!.folded) &&
  relaying.verbs.has(tokens[verb.token]!.folded) &&
  !/[.,;:!?]/.test(text.slice(verb.end, next.start).replace(/[«"„“][^»"“”]*[»"“”]/gu, ''))
