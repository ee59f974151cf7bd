import { isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { genderOfWord } from '../speech/gender.ts'
import { isNetwork } from './networks.ts'
import { agencyOf, isAgency, isBareTitle, isOutlet, isTitle, isWire, linksOutlets } from './outlets.ts'
import type { Words } from './words.ts'

/** Small words inside the English names of journals of science. */
const journalLinks = ['of', 'in', 'for', 'on', 'and', 'the']

/** How far the name of an outlet goes on among words with capitals. */
export class OutletExtent {
  private readonly words: Words
  private readonly lexicon: Lexicon

  constructor(words: Words) {
    this.words = words
    this.lexicon = words.lexicon
  }

  /** The last word of a name that begins at a word. */
  lastOfName(first: number): number {
    const { words, lexicon } = this
    let last = first
    if (isNetwork(words.all[first]!.folded)) return first
    while (last - first < 7 && words.joins(last)) {
      const next = words.all[last + 1]!
      if (next.quoted) break
      if (words.isCapital(last + 1) && !words.isTime(last + 1)) {
        // "Die Morgenseite Перебийніс": another script is another name.
        if (/^\p{Script=Latin}/u.test(words.all[first]!.word) !== /^\p{Script=Latin}/u.test(next.word)) break
        // "заявил ТАСС Иван Лобов": where who speaks stands right behind, a given name is theirs.
        if (lexicon.forms && lexicon.givenNames.has(next.folded) && this.isKnown(first, last)) break
        // German nouns have capitals too: what somebody is for an outlet is no part of its name.
        if (words.has('correspondent', last + 1) > 0 || words.has('interview', last + 1) > 0) break
        if (this.isSomebodyBehind(first, last)) break
        last++
        continue
      }
      // "Antena 1", "Sole 24 Ore"
      const number = /^\d{1,3}$/.test(next.word)
      if (number && words.joins(last + 1) && words.isCapital(last + 2) && !words.isTime(last + 2)) {
        last += 2
        continue
      }
      if (
        number &&
        isOutlet(words.slice(first, last)) &&
        !lexicon.months.has(words.all[last + 2]?.folded ?? '') &&
        (last === first || this.closesName(last + 1))
      ) {
        // "Canal 4 de Tilcara": where a numbered station is heard.
        last += 1 + (last + 2 < words.length && words.joins(last + 1) ? this.linksOn(last + 2) : 0)
        break
      }
      const skip = this.titleOn(first, last) || this.linksOn(last + 1, last)
      if (skip === 0) break
      last += skip
    }
    while (last > first && lexicon.particles.has(words.all[last]!.folded) && !words.isCapital(last)) last--
    return last + this.adjectiveOf(first, last)
  }

  /** "Press and Journal", "Mail on Sunday": how many words carry a name on to a title that is known. */
  private titleOn(first: number, last: number): number {
    const { words } = this
    const next = last + 2
    if (!words.joins(last + 1) || !words.isCapital(next) || words.isCapital(last + 1)) return 0
    return isTitle(words.slice(first, next)) ? 2 : 0
  }

  private isKnown(first: number, last: number): boolean {
    const { words, lexicon } = this
    return agencyOf(words.slice(first, last), lexicon) !== ''
  }

  /** "explicó al diario El Oriental Ana Ruiz", "afirmou à agência Lusa Amílcar Fontoura": who tells it stands behind. */
  private isSomebodyBehind(first: number, last: number): boolean {
    const { words, lexicon } = this
    const [next, after] = [last + 1, last + 2]
    if (!lexicon.words.grammar.nounStandsFirst || !words.isCapital(after) || !words.joins(next)) return false
    if (words.has('outlet', next) + words.has('outlet', after) > 0 || words.all[after]!.quoted) return false
    const { folded, word } = words.all[next]!
    const called = words.has('outlet', first - 1) > 0
    const given = genderOfWord(folded, lexicon) !== '' || lexicon.givenNames.has(folded)
    const known = isWire(words.slice(first, last)) && !/^\p{Lu}+$/u.test(word) && called
    const printed = words.slice(first, last)
    if (known) return true
    const named = called || isAgency(printed) || (last > first && isOutlet(printed))
    return (given && named) || ((given || isBareTitle(printed)) && this.isToldAt(first))
  }

  /** "ha detto ieri al Guardian": does a name stand right behind whom somebody tells something, and is it no body's? */
  private isToldAt(first: number): boolean {
    const { words, lexicon } = this
    if (!isAmong(lexicon.words.grammar.toThe, words.all[first - 1]?.folded ?? '')) return false
    const body = lexicon.bodies.has(words.all[first]!.folded) || words.has('company', first) > 0
    if (body && words.has('outlet', first) === 0 && !isBareTitle(words.all[first]!.word)) return false
    for (let k = first - 2; k >= Math.max(0, first - 5) && words.joins(k); k--) {
      if (words.isSaying(k)) return true
      if (!words.isLight(k)) return false
    }
    return false
  }

  /** "BBC Radio 5 on Tuesday", but neither "Radio Mora 12 people" nor "NDR 2 травня". */
  private closesName(i: number): boolean {
    const { words } = this
    if (!words.joins(i)) return true
    return words.isTime(i + 1) || words.isPreposition(i + 1) || words.isBreak(i + 1) || words.isSaying(i + 1)
  }

  /** "La Dépêche creusoise", "à L’Écho sportif": a title with its article goes on with where it is from or what it is about. */
  private adjectiveOf(first: number, last: number): number {
    const { words, lexicon } = this
    const { folded = '', quoted = true } = words.all[last + 1] ?? {}
    if (last > first + 1 || quoted || words.isCapital(last + 1) || !words.joins(last)) return 0
    const article = [first, first - 1].find((k) => words.isArticle(k) && words.isCapital(k))
    const from = matches(lexicon.words.grammar.placeAdjectives, folded)
    // "L’Écho" is one word where its article has a capital.
    const elided = words.isElided(first)
    if (!(article !== undefined || elided) || !from || words.isSaying(last + 1)) return 0
    // Inside a sentence an article with a capital is of a title.
    const titled = first > 0 && words.joins((article ?? first) - 1)
    return titled || isOutlet(words.slice(first, last)) ? 1 : 0
  }

  /** "la revue Frontiers in Physiology": journals have their names in English, wherever they are cited. */
  private isOfJournal(n: number, last: number): boolean {
    const { words } = this
    if (!isAmong(journalLinks, words.all[n]?.folded ?? '')) return false
    let first = last
    while (first > 0 && words.joins(first - 1) && words.has('scholarly', first - 1) === 0 && last - first < 6) first--
    return words.has('scholarly', first - 1) > 0 && !isOutlet(words.slice(first, n - 1))
  }

  /** How many words from `i` on carry a name on: "de la Costa", "12 de Octubre". */
  linksOn(i: number, first = i - 1): number {
    const { words, lexicon } = this
    let k = i
    if (/^\d{1,4}$/.test(words.all[k]!.word) && words.joins(k)) k++
    const from = k
    // "il rapporto Istat la Valserena": an article alone opens another noun.
    if (lexicon.words.grammar.nounStandsFirst && lexicon.definite.has(words.all[k]?.folded ?? '')) return 0
    const { modifiersStandBefore, nounStandsFirst } = lexicon.words.grammar
    const own = (n: number) => modifiersStandBefore && lexicon.prepositions.has(words.all[n]!.folded)
    const links = (n: number) =>
      lexicon.particles.has(words.all[n]?.folded ?? '') ||
      // "Journal of Tides", "Le Courrier du Finistère", in another language: what such names go on with.
      (linksOutlets(words.all[n]?.folded ?? '') &&
        (words.has('scholarly', n - 1) > 0 || (isOutlet(words.all[first]?.word ?? '') && !own(n)))) ||
      (nounStandsFirst && words.has('by', n) === 1 && words.has('agent', n) === 0) ||
      this.isOfJournal(n, first)
    while (k - from < 2 && links(k) && !words.isCapital(k) && words.joins(k)) k++
    return k > from && words.isCapital(k) && !words.all[k]!.quoted && !words.isTime(k) ? k - i + 1 : 0
  }
}
