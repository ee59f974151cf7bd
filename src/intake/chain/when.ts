import type { Day } from '../../story/time.ts'
import { isAmong } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { daysIn, type PrintedDay } from '../parts/dates.ts'
import type { Sentence } from '../speech/clause.ts'
import type { Cited } from './citations.ts'
import { isNetwork } from './networks.ts'
import type { Words } from './words.ts'

/**
 * The day of each source that a sentence names, where the sentence gives it: in the source's own words, or beside them
 * with nothing between that is told of something else.
 */
export function daysOf(
  found: readonly Cited[],
  words: Words,
  sentence: Sentence,
  { lexicon, pageDay }: { readonly lexicon: Lexicon; readonly pageDay: Day | '' },
): ReadonlyMap<Cited, PrintedDay> {
  const given = new Map<Cited, PrintedDay>()
  const days = daysIn(words.text, lexicon, pageDay, sentence.at)
    .map((day) => ({ day, range: words.range(day.at) }))
    .filter(({ day, range: [first, last] }) => first !== -1 && first <= last && !isInName(day, words))
    .filter(({ range: [first] }) => !isUntil(first, words) && !isBeginning(first, words))
  const isInside = (cited: Cited, [first, last]: readonly [number, number]) =>
    cited.first <= first && last <= cited.last
  // A day in a source's own words comes before one beside it.
  days.sort((a, b) => Number(found.some((c) => isInside(c, b.range))) - Number(found.some((c) => isInside(c, a.range))))
  for (const { day, range } of days) {
    const [first, last] = range
    // Of two that the day stands in, the shorter one has it.
    const inside = found
      .filter((cited) => isInside(cited, range))
      .reduce<Cited | undefined>((a, b) => (a && a.last - a.first <= b.last - b.first ? a : b), undefined)
    const behind = found
      .filter((cited) => cited.last < first && isBeside(cited.last + 1, first, words, sentence))
      .at(-1)
    // "Ayer por la tarde, la Fiscalía"
    const hours = words.has('hours', last + 1)
    const end = hours > 0 ? words.all[last + hours]!.end : endOf(range, words, day.at[1])
    // "había zarpado el viernes, de acuerdo con El Oriental": behind a comma another clause begins.
    const ahead = (cited: Cited) =>
      !/^(?!\s*\(?\p{Nd}*\)?,).*,/u.test(words.text.slice(end, words.all[cited.first]!.start))
    const before = found.find(
      (cited) => cited.first > last + hours && ahead(cited) && isBeside(last + 1 + hours, cited.first, words, sentence),
    )
    // Whoever saw it tells of the day on which they did.
    const seen = found.find(({ kind }) => kind === 'observation')
    const cited = inside ?? behind ?? before ?? seen
    if (cited && !given.has(cited)) given.set(cited, day)
  }
  for (const cited of found) {
    const day = given.has(cited) ? null : sameDayOf(cited, words, sentence, lexicon, pageDay)
    if (day) given.set(cited, day)
  }
  for (const cited of found)
    if (!given.has(cited) && (cited.kind === 'statement' || cited.kind === 'interview')) {
      const day = dayOfHour(cited, words, sentence, lexicon, pageDay)
      if (day) given.set(cited, day)
    }
  return given
}

/** "Jeudi matin, dans un entretien", "Lundi encore, au micro de": where a day opens a sentence, to the comma behind it. */
function endOf([first, last]: readonly [number, number], words: Words, end: number): number {
  for (let k = 0; k < first; k++) if (!words.isLight(k)) return end
  let to = last
  while (to - last < 3 && words.joins(to) && words.isLight(to + 1) && !words.isPreposition(to + 1)) to++
  return words.text[words.all[to]!.end] === ',' ? words.all[to]!.end : end
}

/** "того ж дня": beside a source, the day named last before it in the story. */
function sameDayOf(
  { first, last }: Cited,
  words: Words,
  sentence: Sentence,
  lexicon: Lexicon,
  pageDay: Day | '',
): PrintedDay | null {
  if (!words.some('sameDay')) return null
  const at = words.all.findIndex((_, i) => words.has('sameDay', i) > 0)
  const end = at + words.has('sameDay', at)
  const inside = first <= at && end <= last + 1
  const beside = at > last ? isBeside(last + 1, at, words, sentence) : isBeside(end, first, words, sentence)
  if (!inside && !beside) return null
  const from = sentence.at[0]
  const before = daysIn(words.text, lexicon, pageDay, [Math.max(0, from - 1200), from]).at(-1)
  const place: PrintedDay['at'] = [words.all[at]!.start, words.all[end - 1]!.end]
  return before ? { day: before.day, at: place, hour: '', counted: true } : null
}

/** In milliseconds. */
const aDay = 86_400_000

/** "in mattinata", "am Nachmittag", "por la tarde": of the day named last in the paragraph, else of the page's. */
function dayOfHour(
  { first, last }: Cited,
  words: Words,
  { at }: Sentence,
  lexicon: Lexicon,
  pageDay: Day | '',
): PrintedDay | null {
  if (!pageDay) return null
  const { all, text } = words
  const [near, far] = [all[first]!.start - 40, all[last]!.end + 40]
  const hour = all.findIndex((word, i) => word.start >= near && word.end <= far && words.has('hours', i) > 0)
  if (hour === -1) return null
  const paragraph = text.lastIndexOf('\n', at[0]) + 1
  const previous = text.lastIndexOf('\n', text.slice(0, paragraph).trimEnd().length - 1) + 1
  const from = Math.max(previous, at[0] - 600)
  // "Ieri l'incontro. ¶ In serata": of the paragraph before only "yesterday", on which a morning paper's evening was.
  const before = daysIn(text, lexicon, pageDay, [from, at[0]]).findLast(
    (day) => day.counted && (day.at[0] >= paragraph || Date.parse(pageDay) - Date.parse(day.day) <= aDay),
  )
  const { start } = all[hour]!
  const { end } = all[hour + words.has('hours', hour) - 1]!
  return { day: before?.day ?? pageDay, at: [start, end], hour: '', counted: true }
}

/** "Costa Hoy", "Le Monde du lundi": a day's word that is part of a name. */
const isInName = ({ at, counted }: PrintedDay, words: Words): boolean => {
  const [first, last] = words.range(at)
  // "der Zeitschrift „Landleben heute“"
  if (words.all[first]!.quoted) return counted
  // A German weekday is a noun, with a part of the day written onto it or not.
  if (words.lexicon.words.capitalNouns === true) return false
  return counted && first === last && !words.isTime(first) && words.isCapital(first)
}

/** "jusqu’à vendredi", "fino a venerdì", "d’ici à lundi", «с 10 февраля»: the end or beginning of a time is no day of a source. */
const isUntil = (first: number, { all, lexicon }: Words): boolean =>
  // "подана до суду 5 лютого": where prepositions govern cases, it stands right before the day.
  (lexicon.forms ? [1] : [1, 2, 3]).some((n) => isAmong(lexicon.words.grammar.until, all[first - n]?.folded ?? '')) &&
  !isAmong(lexicon.words.grammar.since, all[first - 1]?.folded ?? '')

const isBeginning = (first: number, { all, lexicon }: Words): boolean =>
  isAmong(lexicon.words.grammar.beginning, all[first - 1]?.folded ?? '')

/** Is there, from one word up to another, nothing but light words, names, verbs of saying, and at most one other? */
function isBeside(first: number, to: number, words: Words, { mentions }: Sentence): boolean {
  let others = 0
  let divided = false
  let from = first
  while (from < to && isInBrackets(words.text, words.all[from]!.start, words.all[from]!.end)) from++
  for (let k = from; k < to; k++) {
    // "по сообщению порта, капитана задержали 8 февраля": behind a comma, what was done on that day.
    const opens = words.has('dated', k) + words.has('issuing', k) > 0
    if (k > 0 && /,/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))) divided = !opens
    const phrase = ofSource.map((list) => words.has(list, k)).find((length) => length > 0)
    if (phrase) {
      k += phrase - 1
      continue
    }
    const { folded, start, end } = words.all[k]!
    if (isNetwork(folded)) continue
    // "(Companhia Ambiental do Estado)"
    if (isInBrackets(words.text, start, end)) continue
    const { lexicon } = words
    const { auxiliaries, roles, titles } = lexicon
    // "anticipata dal Mattino, è stata confermata mercoledì": what was done to something else.
    const passive = words.has('was', k) > 0 && words.has('dated', k + 1) + words.has('issuing', k + 1) === 0
    if (divided && passive && words.lexicon.words.grammar.nounStandsFirst) return false
    // "بلاغ لها"
    if (words.has('its', k) > 0) continue
    if (words.has('was', k) > 0 || auxiliaries.has(folded) || roles.has(folded) || titles.has(folded)) continue
    // "a notice which on 12 March": the clause is about the source.
    // "в ефірі радіо «Берег», де він виступив у вівторок"
    const there = words.lexicon.placedRelatives.has(folded)
    const itsOwn = k === from && (there || words.lexicon.relatives.has(folded) || words.has('which', k) > 0)
    if (itsOwn && there) {
      divided = false
      continue
    }
    // "menée par l’institut et publiée lundi"
    if (words.lexicon.joining.has(folded) && words.has('dated', k + 1) + words.has('issuing', k + 1) > 0) continue
    // "el lunes, cuando Diario del Cabo publicó": what was done on the day right before it.
    const thatDay = k === from && isAmong(words.lexicon.words.grammar.thatDay, folded) && words.isTime(k - 1)
    if (words.isBreak(k) && !words.isLight(k) && !itsOwn && !thatDay) return false
    if (thatDay) {
      divided = false
      continue
    }
    const named = mentions.some((mention) => mention.start <= start && mention.end >= end)
    if (divided && words.lexicon.forms && !words.isLight(k) && !words.isSaying(k) && !itsOwn) return false
    // "pubblicato anch’esso lunedì"
    const itself = [1, 2].some((n) => words.has('dated', k - n) > 0)
    if (!words.isLight(k) && !named && !itself && !words.isSaying(k)) others++
  }
  const [a, b] = [words.all[from - 1], words.all[to]]
  return others < 2 && !/[;:!?]/.test(words.text.slice(a?.end ?? 0, b?.start))
}

const isInBrackets = (text: string, start: number, end: number): boolean =>
  /\([^()]*$/.test(text.slice(Math.max(0, start - 80), start)) && /^[^()]*\)/.test(text.slice(end, end + 80))

const ofSource = [
  'interview',
  'statement',
  'document',
  'dated',
  'reported',
  'witness',
  'broke',
  'issuing',
  'posting',
  'site',
] as const
