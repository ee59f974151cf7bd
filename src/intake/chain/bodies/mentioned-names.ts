import { isAmong, matches } from '../../languages/among.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Mention } from '../../speech/mention.ts'
import { hasArticle, unjoined, withoutTo } from '../../speech/words-without-capitals.ts'
import type { Outlet } from '../outlet-names.ts'
import type { Words } from '../words.ts'

/** Reads the names of bodies that the speech of a page takes for mentions. */
export class MentionedNames {
  private readonly words: Words
  private readonly lexicon: Lexicon

  constructor(words: Words) {
    this.words = words
    this.lexicon = words.lexicon
  }

  /** "Державної служби архівів ішлося": a verb ends a name of nouns; so does what opens a citation. */
  private isVerb(i: number): boolean {
    const { words, lexicon } = this
    const { folded = '' } = words.all[i] ?? {}
    if (words.isCapital(i)) return false
    if (words.isSaying(i) || words.has('citing', i) > 0) return true
    return (lexicon.words.verbEndings ?? []).some((ending) => ending.length > 2 && folded.endsWith(ending))
  }

  /** "Comune di Mora con un avviso": is it what a body does something with, not part of its name as in "Bureau d’enquête"? */
  private isPaper(i: number): boolean {
    const { words } = this
    if (words.has('statement', i) === 0 && words.has('document', i) === 0)
      return (
        !words.lexicon.words.capitals &&
        (words.has('issuing', i) > 0 || words.has('showing', i) > 0 || words.has('broke', i) > 0 || words.isSaying(i))
      )
    // "سازمان بنادر بیانیه‌ای منتشر کرد": a paper with the ending of "a", and what became of it.
    const { someAsPrinted } = words.lexicon.words.grammar
    const some = matches(someAsPrinted, words.all[i]!.word) && words.has('issuing', i + 1) > 0
    return some || words.isArticle(i - 1) || (words.isPreposition(i - 1) && words.has('by', i - 1) === 0)
  }

  /** "30 вересня Рахункова палата", "минулої осені Інститут": what says when is no part of a name behind it. */
  private isBefore(i: number): boolean {
    const { words } = this
    return words.lexicon.forms !== null && (words.isPreposition(i) || words.isLight(i)) && words.joins(i)
  }

  /** "Сама больница", "самому клубі": what only points at a body is no part of its name. */
  private isItself(i: number): boolean {
    const { words } = this
    return words.joins(i) && isAmong(words.lexicon.words.grammar.itselfBefore, words.all[i]!.folded)
  }

  /** "informó el lunes Naviera Nordkap": a day in small letters is no part of a name in capitals. */
  private isDay(i: number): boolean {
    const { words } = this
    let k = i
    while (!words.isCapital(k) && (words.isTime(k) || words.has('past', k) > 0)) k++
    return words.lexicon.words.capitals && k > i && words.isCapital(k)
  }

  /** "نادي المرسى تأجيل السباق": where the article is written onto nouns, one with it ends a name, unless an adjective or a person follows. */
  private isClosed(i: number): boolean {
    const { words, lexicon } = this
    const [a, b] = [words.all[i]!.folded, words.all[i + 1]!.folded]
    const has = (word: string) => unjoined(word, lexicon).some((one) => hasArticle(one, lexicon.words.grammar, 2))
    const to = (word: string) => unjoined(word, lexicon).some((one) => withoutTo(one, lexicon).length > 1)
    if (!has(a) || has(b) || to(b)) return false
    return !(lexicon.roles.has(a) || lexicon.titles.has(a) || lexicon.givenNames.has(b) || words.isPreposition(i + 1))
  }

  /** "kommt das Institut zu dem Schluss": in a name a preposition and its article are one word, unless it says what it is for. */
  private isElsewhere(i: number): boolean {
    const { words } = this
    if (!words.lexicon.words.capitalNouns || !words.isPreposition(i) || !words.isArticle(i + 1)) return false
    return words.has('by', i) + words.has('charge', i) === 0
  }

  /** The same as a stretch of what it wrote: "the Coast Institute" of "a poll by the Coast Institute shows". */
  ofPart(mention: Mention): Outlet {
    const { words, lexicon } = this
    const body = this.ofMention(mention)
    if (!lexicon.words.capitals || lexicon.forms || lexicon.words.capitalNouns || !words.isCapital(body.first))
      return body
    let { last } = body
    const linked = (i: number) => words.isPreposition(i) || words.isArticle(i) || words.has('by', i) > 0
    while (last > body.first && !words.isCapital(last) && !linked(last - 1)) last--
    return last === body.last ? body : { ...body, last, name: words.slice(body.first, last) }
  }

  /** A body that is mentioned: with what it is called where that is part of its name, without its article. */
  ofMention({ start, end, name, role }: Mention): Outlet {
    const { words, lexicon } = this
    const [first, last] = words.range([start, end])
    let from = first
    while (from < last && (words.isArticle(from) || this.isBefore(from) || this.isDay(from) || this.isItself(from)))
      from++
    const whole = name === '' || role === name || words.isCapital(from) || lexicon.words.capitalNouns === true
    if (!whole) return { name, first, last, sure: true, called: false, linked: false, quoted: false }
    let to = from
    while (
      to < last &&
      !words.isTime(to + 1) &&
      !words.opensPast(to + 1) &&
      !this.isElsewhere(to + 1) &&
      // "the police last week"
      words.has('times', to + 1) < 2 &&
      !(words.has('past', to + 1) > 0 && words.has('times', to + 2) > 0) &&
      !(!lexicon.words.capitals && words.has('times', to + 1) > 0) &&
      !words.has('dated', to + 1) &&
      !(words.lexicon.forms && (words.isBreak(to + 1) || this.isVerb(to + 1))) &&
      !this.isPaper(to + 1) &&
      !this.isClosed(to) &&
      // "دادگاه مالک را": what is done to somebody.
      !words.lexicon.objects.has(words.all[to + 2]?.folded ?? '') &&
      !/^\p{Nd}/u.test(words.all[to + 1]!.word)
    )
      to++
    while (to > from && (words.has('by', to) > 0 || words.isPreposition(to) || words.isArticle(to))) to--
    const begins = this.isBefore(first) ? from : first
    return {
      name: words.slice(from, to),
      first: begins,
      last: to,
      sure: true,
      called: false,
      linked: false,
      quoted: false,
    }
  }
}
