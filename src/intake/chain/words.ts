import type { At } from '../found.ts'
import { isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { type Lexicon, type Phrases, phraseAt, phrasesOf } from '../languages/lexicon.ts'
import type { Sentence } from '../speech/clause.ts'
import { isCapital, type Token } from '../speech/tokens.ts'
import { withoutTo } from '../speech/words-without-capitals.ts'
import { isTitle } from './outlets.ts'

/** A word of a sentence. A name in quotation marks is one word. */
export interface Word extends Token {
  readonly quoted: boolean
}

export type ChainList = keyof Lexicon['words']['chain']

/** The words of a sentence, and which of them a language's file lists for the source chain. */
export class Words {
  readonly text: string
  readonly all: readonly Word[]
  readonly lexicon: Lexicon
  private readonly folded: readonly string[]
  private readonly phrases: ChainPhrases
  /** Of each word the lists of which it opens a phrase: most open none, others one or two. */
  private readonly opens: readonly (ReadonlySet<ChainList> | undefined)[]
  /** Does the language write a small word onto the next one? */
  private readonly isJoined: boolean
  private readonly heard = new Map<ChainList, boolean>()

  constructor(text: string, sentence: Sentence, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
    const { phrases, opening } = phrasesFor(lexicon)
    this.phrases = phrases
    this.isJoined = lexicon.words.joined.length > 0
    const told = sentence.tokens.map((token) => ({ ...token, quoted: false }))
    this.all = [...told, ...quotedNames(text, sentence, lexicon)].sort((a, b) => a.start - b.start)
    this.folded = this.all.map(({ folded }) => folded)
    this.opens = this.folded.map((word) => opening.get(word))
  }

  get length(): number {
    return this.all.length
  }

  /** How many words at `i` are a phrase of that list; 0 when none. */
  has(list: ChainList, i: number): number {
    const first = this.folded[i]
    if (first === undefined || this.all[i]!.quoted) return 0
    const plain = this.opens[i]?.has(list) ? phraseAt(this.phrases[list], this.folded, i) : 0
    if (plain || !this.isJoined || !this.lexicon.words.joined.includes(first[0] ?? '')) return plain
    return phraseAt(this.phrases[list], [first.slice(1), ...this.folded.slice(i + 1, i + 5)], 0)
  }

  /** A noun with a capital whose end is one of that list: "Jahresbericht", "Hafenmitteilung". */
  endsAs(list: ChainList, i: number): number {
    const { folded = '', word = '' } = this.all[i] ?? {}
    const { words } = this.lexicon
    if (words.capitalNouns !== true || this.all[i]?.quoted || !isCapital(word) || this.lexicon.roles.has(folded))
      return 0
    return words.chain[list]?.some((end) => folded.length > end.length + 2 && folded.endsWith(end)) ? 1 : 0
  }

  /** Is a phrase of that list there only without the letter that is written onto it: "ووكالة"? */
  isCut(list: ChainList, i: number): boolean {
    return this.has(list, i) > 0 && phraseAt(this.phrases[list], this.folded, i) === 0
  }

  /** Is a phrase of that list written onto a preposition: "لوكالة", "للوكالة"? */
  hasJoined(list: ChainList, i: number): number {
    const first = this.folded[i] ?? ''
    const next = this.folded.slice(i + 1, i + 5)
    const bare = [first.slice(1), withoutTo(first, this.lexicon)].map((rest) =>
      phraseAt(this.phrases[list], [rest, ...next], 0),
    )
    return bare[0] || bare[1] || 0
  }

  /** Does a phrase of that list stand anywhere in the sentence? */
  some(list: ChainList): boolean {
    const heard = this.heard.get(list)
    if (heard !== undefined) return heard
    const found = this.all.some((_, i) => this.has(list, i) > 0)
    this.heard.set(list, found)
    return found
  }

  /** How many words at `i` are "citing"; a small word is one only where an outlet reports. */
  citing(i: number): number {
    const length = this.has('citing', i)
    const small = length === 1 && this.all[i]!.word.length < 4
    // "تقرير صادر عن شركة": whose paper it is.
    return small && (!this.some('reported') || this.has('dated', i - 1) > 0) ? 0 : length
  }

  accordingTo(i: number): number {
    const { accordingTo, words } = this.lexicon
    const length = phraseAt(accordingTo, this.folded, i)
    const [first = '', ...others] = this.folded.slice(i, i + 4)
    // "وبحسب"
    const and =
      length === 0 && first.length > 3 && words.grammar.and !== undefined && first.startsWith(words.grammar.and)
    return and ? phraseAt(accordingTo, [first.slice(1), ...others], 0) : length
  }

  isSaying(i: number): boolean {
    const first = this.folded[i] ?? ''
    const { lexicon } = this
    if (phraseAt(lexicon.saying, this.folded, i) > 0 || phraseAt(lexicon.perfects, this.folded, i) > 0) return true
    return lexicon.words.joined.includes(first[0] ?? '') && phraseAt(lexicon.saying, [first.slice(1)], 0) > 0
  }

  isCapital(i: number): boolean {
    const word = this.all[i]
    return !!word && (word.quoted || isCapital(word.word))
  }

  isArticle(i: number): boolean {
    return !this.all[i]?.quoted && this.lexicon.articles.has(this.folded[i] ?? '')
  }

  /** "L’Écho": a word with an article with a capital written onto it. */
  isElided(i: number): boolean {
    const [, article] = /^(\p{Lu}\p{L}?['’])\p{Lu}/u.exec(this.all[i]?.word ?? '') ?? []
    return article !== undefined && this.lexicon.articles.has(foldWord(article))
  }

  isPreposition(i: number): boolean {
    const folded = this.folded[i] ?? ''
    const { prepositions, words } = this.lexicon
    if (this.all[i]?.quoted) return false
    return prepositions.has(folded) || (words.joined.includes(folded[0] ?? '') && prepositions.has(folded.slice(1)))
  }

  isBreak(i: number): boolean {
    const folded = this.folded[i] ?? ''
    return this.lexicon.breaks.has(folded) || this.lexicon.subordinate.has(folded)
  }

  /** A weekday, month or "today". With a capital it is one only where its language writes it so. */
  isTime(i: number): boolean {
    const { lexicon } = this
    const folded = this.folded[i] ?? ''
    if (lexicon.daysBack.has(folded)) return !(lexicon.words.capitals && i > 0 && this.isCapital(i))
    if (this.opensMonth(i) || this.opensMonth(i - 1)) return true
    if (!lexicon.weekdays.has(folded) && !lexicon.months.has(folded)) return false
    return !lexicon.words.capitals || i === 0 || !this.isCapital(i) || lexicon.words.grammar.daysHaveCapitals === true
  }

  /** "تشرين الأول": the first word of a month of two. */
  private opensMonth(i: number): boolean {
    return this.lexicon.monthsOfTwo.get(this.folded[i] ?? '')?.has(this.folded[i + 1] ?? '') === true
  }

  /** "۱۴ بهمن": is it the number of a day, its month behind it? */
  opensDay(i: number): boolean {
    if (!/^\p{Nd}{1,2}$/u.test(this.all[i]?.word ?? '') || !this.joins(i)) return false
    const { folded, word } = this.all[i + 1]!
    const { months, words } = this.lexicon
    return months.has(folded) || (words.dates.persianMonths ?? []).some((names) => names.includes(word))
  }

  /** "الشهر الماضي": does a word open a time that is over? */
  opensPast(i: number): boolean {
    if (this.lexicon.words.capitals || !this.joins(i)) return false
    // "مهر ماه"
    const { dates, grammar } = this.lexicon.words
    const month = (dates.persianMonths ?? []).some((names) => names.includes(this.all[i]!.word))
    if (month && isAmong(grammar.monthBehind, this.folded[i + 1]!)) return true
    // "پاییز ۱۴۰۳"
    return this.has('past', i + 1) > 0 || /^\p{Nd}{4}$/u.test(this.all[i + 1]!.word)
  }

  /** May it stand between a verb and its subject, or a source and its day: prepositions, articles, times, adverbs? */
  isLight(i: number): boolean {
    const folded = this.folded[i] ?? ''
    if (this.has('past', i) > 0 || this.has('times', i) > 0) return true
    // "того ж дня"
    if ([0, 1, 2].some((n) => this.has('sameDay', i - n) > n)) return true
    if (this.isTime(i) || this.isArticle(i) || this.isNumber(folded)) return true
    const { lexicon } = this
    // "mercredi soir"
    if (!this.isCapital(i) && isAmong(lexicon.words.grammar.partsBehindDays, folded) && this.isTime(i - 1)) return true
    // "مساء الاثنين", "هفته گذشته"
    const time = !lexicon.words.capitals && (this.isTime(i + 1) || this.opensPast(i))
    if (lexicon.breaks.has(folded) && time) return true
    return (
      (!this.isCapital(i) && (lexicon.prepositions.has(folded) || lexicon.between.has(folded))) ||
      this.has('dated', i) > 0
    )
  }

  /** "12", "12th" */
  private isNumber(folded: string): boolean {
    const [number = ''] = /^\p{Nd}+/u.exec(folded) ?? []
    return (
      number !== '' && (number === folded || isAmong(this.lexicon.words.grammar.ordinals, folded.slice(number.length)))
    )
  }

  /** Is there nothing but space and quotation marks between word `i` and the next? */
  joins(i: number): boolean {
    const [a, b] = [this.all[i], this.all[i + 1]]
    if (!a || !b) return false
    const between = this.text.slice(a.end, b.start)
    // "Universität St. Gallen": the full stop is the abbreviation’s.
    if (between === '. ') return this.lexicon.abbreviations.has(a.folded) && isCapital(a.word) && isCapital(b.word)
    return /^(?:[\s“”"«»„‘’‹›]*|\s[&+]\s)$/.test(between)
  }

  /** Does a comma stand right before word `i`? */
  divides(i: number): boolean {
    const [a, b] = [this.all[i - 1], this.all[i]]
    return !!a && !!b && /[,،]/.test(this.text.slice(a.end, b.start))
  }

  isAuxiliary(i: number): boolean {
    return this.lexicon.auxiliaries.has(this.folded[i] ?? '')
  }

  slice(first: number, last: number): string {
    return this.text.slice(this.all[first]!.start, this.all[last]!.end)
  }

  /** The same with the mark that closes a name in it: «компания «Север»»; `name` where no mark is open. */
  whole(first: number, last: number, name = this.slice(first, last)): string {
    const printed = this.slice(first, last)
    const end = this.all[last]!.end
    return /[«“„"][^«»“”„"]*$/u.test(printed) && /[»”“"]/.test(this.text[end] ?? '') ? printed + this.text[end] : name
  }

  /** The first word that ends behind a place, and the last that begins before one. */
  range([start, end]: At): readonly [first: number, last: number] {
    return [this.all.findIndex((word) => word.end > start), this.all.findLastIndex((word) => word.start < end)]
  }
}

/** The stretches in quotation marks that may name an outlet: few words, no sentence, and not what a colon introduces. */
function quotedNames(text: string, { spans }: Sentence, { words: { capitals } }: Lexicon): Word[] {
  return spans.flatMap(({ outer, inner }) => {
    // « Le Phare »: the space is the mark's.
    const printed = text.slice(...inner)
    const start = inner[0] + printed.search(/\S|$/)
    const end = start + printed.trim().length
    if (/:\s*$/.test(text.slice(Math.max(0, outer[0] - 3), outer[0]))) return []
    const word = text.slice(start, end)
    // «Бігус.Інфо»
    const isName = word.length < 50 && word.split(/\s+/).length < 6 && !/[,!?…:;،؟]|\.(?![\p{Lu}\p{Nd}])/u.test(word)
    // «20 Minuten»
    const large = isCapital(word) || /^\p{Nd}+\s\p{Lu}/u.test(word) || isTitle(word)
    return isName && (!capitals || large) ? [{ start, end, word, folded: foldWord(word), quoted: true }] : []
  })
}

type ChainPhrases = Readonly<Record<ChainList, Phrases>>
interface Prepared {
  readonly phrases: ChainPhrases
  /** The first words of all of them, and of which. */
  readonly opening: ReadonlyMap<string, ReadonlySet<ChainList>>
}

const prepared = new WeakMap<Lexicon, Prepared>()
const none: Phrases = new Map()
const optional = [
  'telling',
  'blaming',
  'alongside',
  'weakAdjectives',
  'neuter',
  'posting',
  'studies',
  'aired',
  'confided',
  'polls',
  'acts',
  'rankings',
  'revealed',
  'company',
  'companyEndings',
  'genitive',
  'charge',
  'over',
  'results',
  'firms',
  'authorities',
  'associations',
  'ahead',
  'causes',
  'issuing',
  'agent',
  'scholarly',
  'learnedOnly',
  'broke',
  'again',
  'showing',
  'site',
  'informant',
  'spokeWith',
  'wrote',
  'utilities',
  'outletsOnly',
  'held',
  'programme',
  'past',
  'times',
  'sameDay',
  'hours',
  'handling',
  'which',
  'judgment',
  'courts',
  'branches',
  'numbers',
  'stands',
  'tellingSo',
  'tellingOf',
  'owned',
  'its',
  'itsOwn',
  'pressService',
  'public',
  'opened',
  'moment',
  'this',
  'another',
  'was',
  'pages',
  'declared',
  'reckoned',
  'figures',
  'offices',
  'refusals',
  'suits',
  'towns',
] as const

function phrasesFor(lexicon: Lexicon): Prepared {
  const ready = prepared.get(lexicon)
  if (ready) return ready
  const { chain } = lexicon.words
  const made = Object.fromEntries(optional.map((list) => [list, none])) as Record<ChainList, Phrases>
  for (const [list, phrases] of Object.entries(chain)) made[list as ChainList] = phrasesOf(phrases, lexicon.joints)
  const opening = new Map<string, Set<ChainList>>()
  for (const [list, phrases] of Object.entries(made) as [ChainList, Phrases][])
    for (const word of phrases.keys()) opening.set(word, (opening.get(word) ?? new Set()).add(list))
  const all = { phrases: made, opening }
  prepared.set(lexicon, all)
  return all
}
