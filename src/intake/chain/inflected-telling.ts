import { endsIn, isAmong } from '../languages/among.ts'
import type { Sentence } from '../speech/clause.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isAgency, isOutlet } from './outlets.ts'
import type { Words } from './words.ts'

/** Reads which outlet somebody told something, where the case of its name says so. */
export class InflectedTelling {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.words = words
    this.names = names
    this.sentence = sentence
  }

  /** "рассказал «Проливу» Иван Лобов": where names are inflected, who speaks stands behind whom they told. */
  behind(i: number): Outlet | null {
    const { words, names, sentence } = this
    if (!words.lexicon.forms || !words.joins(i)) return null
    // "сказал он «Спорт-Маяку»"
    const speaker = sentence.mentions.find(({ kind, start }) => kind !== 'body' && start === words.all[i + 1]?.start)
    const behind = speaker ? words.range([speaker.start, speaker.end])[1] + 1 : 0
    // "пояснив директор «Зорі» Іван Лобода": of what he is the head.
    const own = speaker?.kind === 'role' && words.joins(behind) && words.isCapital(behind + 1)
    if (own) return null
    const wire = speaker && words.joins(behind - 1) ? names.sureAt(behind) : null
    const named = speaker && words.joins(behind - 1) ? (names.quotedAt(behind) ?? names.foreignAt(behind)) : null
    const told = wire && isAgency(wire.name) ? wire : named
    if (told && !speaker?.oblique) return told
    const outlet = names.quotedAt(i + 1)
    return outlet && this.speaksBehind(outlet.last) ? outlet : this.behindTime(i)
  }

  /** "Мэр сообщил во вторник «Заливу»": who speaks stands before the verb, and a time behind it. */
  private behindTime(i: number): Outlet | null {
    const { words, names, sentence } = this
    let k = i + 1
    while (k < words.length && words.joins(k - 1) && words.isLight(k) && !words.all[k]!.quoted) k++
    if (k === i + 1 || !words.joins(k - 1) || words.isPreposition(k - 1)) return null
    const from = words.all[i]!.start
    const speaks = sentence.mentions.some(
      ({ end, governed, kind, oblique }) =>
        kind !== 'body' && !governed && !oblique && end <= from && this.isLightBetween(end, from),
    )
    const { outletsSpokenTo } = words.lexicon.words.grammar
    const quoted = names.quotedAt(k)
    if (!speaks) return null
    if (quoted && (quoted.sure || endsIn(outletsSpokenTo, quoted.name.split(' ')[0]!))) return quoted
    const outlet = names.sureAt(k)
    return outlet && !outlet.linked && (words.has('outlet', k) === 0 || words.has('telling', k) > 0) ? outlet : null
  }

  /** "представник компанії заявив Forbes, що": a name in Latin letters right behind the verb of who stands before it. */
  toForeign(i: number): Outlet | null {
    const { words, names, sentence } = this
    const outlet = words.joins(i) ? names.foreignAt(i + 1) : null
    const from = words.all[i]!.start
    const speaks = sentence.mentions.some(
      ({ end, governed, kind, oblique }) =>
        kind !== 'body' &&
        !governed &&
        !oblique &&
        end <= from &&
        !/,/.test(words.text.slice(end, from)) &&
        this.isLightBetween(end, from),
    )
    return outlet && speaks ? outlet : null
  }

  /** "Про це «Українській правді» у вівторок розповів капітан": before the verb, with who speaks behind it. */
  ahead(i: number): Outlet | null {
    const { words, names, sentence } = this
    if (!words.lexicon.forms || !words.joins(i - 1)) return null
    // "В ассоциации РБК сообщили": one outlet does nothing in the plural.
    const { outletsSpokenTo, pluralVerbs } = words.lexicon.words.grammar
    const wire = endsIn(pluralVerbs, words.all[i]!.folded) ? names.before(i) : null
    const start = wire ? words.all[wire.first]!.start : -1
    const within = sentence.mentions.some(
      ({ end, governed, kind, start: from }) =>
        // "В Ассоциации платформ «РБК» заявили": a wire in marks is no part of a body's name.
        kind === 'body' && governed && from < start && start - end < 3,
    )
    if (wire && within) return wire
    if (!this.speaksBehind(i)) return null
    let last = i - 1
    while (last > 0 && words.joins(last - 1) && words.isLight(last) && !words.all[last]!.quoted) last--
    const quoted = names.quotedAt(last)
    if (quoted && endsIn(outletsSpokenTo, quoted.name.split(' ')[0]!)) return quoted
    const outlet = names.before(last + 1)
    if (!outlet || outlet.linked) return null
    let first = outlet.first
    while (first < outlet.last && words.has('outlet', first) === 0) first++
    if (words.has('outlet', first) === 0) return words.isPreposition(outlet.first - 1) ? null : outlet
    // "этом газете «Залив»", "корреспонденту газеты «Залив»"
    const told = words.has('telling', first) + words.has('telling', first - 1) > 0
    return told && !words.isPreposition(first - 1) ? outlet : null
  }

  /** Does somebody in the nominative stand behind a word, times between? */
  private speaksBehind(i: number): boolean {
    const { words, sentence } = this
    const speakerAt = (k: number) => {
      const start = words.all[k]?.start ?? -1
      return sentence.mentions.some(({ kind, oblique, start: at }) => at === start && kind !== 'body' && !oblique)
    }
    let k = i + 1
    while (k < words.length && words.joins(k - 1) && !speakerAt(k) && words.isLight(k)) k++
    return words.joins(k - 1) && speakerAt(k)
  }

  /** "с которым пообщался Forbes", "опрошенные «Заливом» юристы": the outlet right behind what it did. */
  spokeWith(i: number): Outlet | null {
    const { words, names } = this
    const told = words.lexicon.forms !== null || !words.lexicon.words.capitals
    const length = told && words.joins(i) ? words.has('spokeWith', i) : 0
    const outlet = length
      ? (names.sureAt(i + length) ?? names.quotedAt(i + length) ?? names.foreignAt(i + length))
      : null
    return outlet && !names.isPerson(outlet) ? outlet : null
  }

  /** "сообщил Интерфакс" tells who reported, "заявил Интерфаксу источник" whom somebody told. */
  isReporting(i: number, { name, first, last }: Outlet): boolean {
    const { words, sentence } = this
    if (!words.lexicon.forms || words.has('reported', i) === 0) return false
    const printed = words.slice(first, last)
    // "сообщил Интерфаксу"
    if (first === last && isInDative(printed, name, words)) return false
    // "сообщила газета «Залив»", but "сообщила газете «Залив»".
    const genus = words.all[first]!.folded
    // "сообщало радио «Залив»": a word that has one form for all cases says nothing.
    const { alikeInAllCases } = words.lexicon.words.grammar
    const alike = isAmong(alikeInAllCases, genus)
    if (printed !== name && !alike)
      return words.lexicon.nominatives.get(genus) === genus || words.has('telling', first) === 0
    const [from, to] = [words.all[i]!.start, words.all[last]!.end]
    // "Житель села, попросивший не называть имени, рассказал Би-би-си, что": of somebody named before.
    const told = sentence.mentions.some(
      ({ end, governed, kind, oblique, start }) =>
        (kind === 'name' || kind === 'role') &&
        !governed &&
        !oblique &&
        end <= from &&
        !isOutlet(words.text.slice(start, end)),
    )
    if (told && words.lexicon.complements.has(words.all[last + 1]?.folded ?? '') && words.text[to] === ',') return false
    const beside = sentence.mentions.some(
      ({ start, end, kind }) =>
        // "он рассказал «Заливу»"
        (kind !== 'pronoun' || (end <= from && !/,/.test(words.text.slice(end, from)))) &&
        ((end <= from && this.isLightBetween(end, from)) || (start >= to && this.isLightBetween(to, start))) &&
        !isOutlet(words.text.slice(start, end)),
    )
    return !beside
  }

  /** Is nothing between two places but times and small words? */
  private isLightBetween(from: number, to: number): boolean {
    const { words } = this
    if (to - from < 3) return true
    if (to - from > 40) return false
    const [first, last] = words.range([from, to])
    for (let k = first; k <= last; k++) if (!words.isLight(k) || words.all[k]!.quoted) return false
    return !/[,.;:!?—–]/.test(words.text.slice(from, to))
  }
}

/** "Интерфаксу" of "Интерфакс": another form than its name, with an ending of the dative. */
const isInDative = (printed: string, name: string, { lexicon }: Words): boolean =>
  printed !== name &&
  printed.slice(0, 3) === name.slice(0, 3) &&
  endsIn(lexicon.words.grammar.outletsSpokenTo, printed.split(' ')[0]!)
