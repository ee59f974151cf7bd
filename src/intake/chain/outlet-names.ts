import type { At } from '../found.ts'
import { isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { withoutTo } from '../speech/words-without-capitals.ts'
import { isNetwork } from './networks.ts'
import { nominativeOf } from './nominatives.ts'
import { OutletExtent } from './outlet-extent.ts'
import { agencyOf, isAgency, isBareTitle, isOutlet, isOutletCompound, isTitle, isWire } from './outlets.ts'
import { UncapitalisedNames } from './uncapitalised-names.ts'
import type { Words } from './words.ts'

/** An outlet or body that a sentence names, from its first to its last word. */
export interface Outlet {
  readonly name: string
  readonly first: number
  readonly last: number
  /** Is it surely an outlet: called one ("the newspaper X"), known, named like one, or a link's whole text? */
  readonly sure: boolean
  /** Does the text call it an outlet: "the newspaper X"? */
  readonly called: boolean
  /** Does only the link say so? */
  readonly linked: boolean
  /** Does it stand in quotation marks? */
  readonly quoted: boolean
}

/** What the page says of names elsewhere. */
export interface Elsewhere {
  /** Links with their places in the text. */
  readonly links: readonly At[]
  readonly isPerson: (name: string) => boolean
  readonly isBody: (name: string) => boolean
  /** Does it begin with a given name? */
  readonly isSomebody: (name: string) => boolean
}

/** Reads the names of outlets among the words of a sentence. */
export class OutletNames {
  private readonly words: Words
  private readonly lexicon: Lexicon
  private readonly elsewhere: Elsewhere
  private readonly bare: UncapitalisedNames
  private readonly extent: OutletExtent

  constructor(words: Words, elsewhere: Elsewhere) {
    this.words = words
    this.lexicon = words.lexicon
    this.elsewhere = elsewhere
    this.extent = new OutletExtent(words)
    this.bare = new UncapitalisedNames(words, (...at) => this.made(...at))
  }

  /** An outlet's name at a word: "Russian news agency Sputnik", "the newspaper Costa Hoy", "Onda Norte". */
  at(i: number): Outlet | null {
    if (i < 0 || i >= this.words.length || this.words.has('correspondent', i) > 0) return null
    const named = this.lexicon.words.capitals ? this.withCapitals(i) : this.bare.at(i, false)
    // A letter alone is part of something else: "N + 1".
    return named && (named.name.length === 1 || isNetwork(foldWord(named.name))) ? null : named
  }

  /** The same, where it is surely an outlet and no person. */
  sureAt(i: number): Outlet | null {
    const outlet = this.at(i)
    return outlet?.sure && !this.isPerson(outlet) ? outlet : null
  }

  /** A name in quotation marks, where names have capitals: "пишет «Залив»". */
  quotedAt(i: number): Outlet | null {
    return this.lexicon.words.capitals && this.words.all[i]?.quoted ? this.at(i) : null
  }

  /** A name in Latin letters among others, of nobody whom the page knows: "пообщался Forbes". */
  foreignAt(i: number): Outlet | null {
    if (!this.lexicon.forms || !/^\p{Script=Latin}/u.test(this.words.all[i]?.word ?? '')) return null
    const outlet = this.at(i)
    return outlet && !this.isPerson(outlet) ? outlet : null
  }

  /** The same, or the outlet whose correspondent stands there: "with a correspondent of Radio Mora". */
  calledAt(i: number): Outlet | null {
    const { words } = this
    let k = i
    while (words.isArticle(k)) k++
    const person = words.has('correspondent', k)
    if (person === 0) return null
    const next = k + person
    const from = words.isPreposition(next) || words.has('by', next) > 0 ? next + 1 : next
    return this.sureAt(from) ?? this.quotedAt(from)
  }

  /** The outlet that the words up to `i` name: "Reuters" before "reported", "AFP" before "journalist". */
  before(i: number, divided = false): Outlet | null {
    for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
      const outlet = this.sureAt(k)
      if (outlet?.last === i - 1 && (divided || this.words.joins(i - 1))) {
        // "نخستین بار روزنامه ساحل": what it is called by opens a name without capitals.
        if (outlet.called && !this.lexicon.words.capitals) return outlet
        // "o Jornal de Notícias publicou": a name of more words ends with the name of another.
        const longer = this.words.has('by', k - 1) > 0 && this.words.isCapital(k - 2) ? this.sureAt(k - 2) : null
        if (longer?.first === k - 2 && longer.last === i - 1) return this.widest(k - 2, i) ?? longer
        const wider = this.sureAt(k - 1)
        // "نخستین بار روزنامه گاردین": a known name without capitals is only widened by what it is called.
        if (!this.lexicon.words.capitals && isAgency(outlet.name))
          return wider?.called && wider.last === i - 1 ? wider : outlet
        const widest = wider?.last === i - 1 ? (this.widest(k - 1, i) ?? wider) : outlet
        return widest
      }
    }
    return null
  }

  private widest(from: number, i: number): Outlet | null {
    let found: Outlet | null = null
    for (let k = from; k >= Math.max(0, i - 8); k--) {
      const outlet = this.sureAt(k)
      if (outlet?.last !== i - 1) break
      found = outlet
    }
    return found
  }

  /** "لصوت الميناء": the preposition is written onto the name. */
  joinedAt(i: number): Outlet | null {
    if (withoutTo(this.words.all[i]?.folded ?? '', this.lexicon) === '') return null
    const outlet = this.bare.at(i, true)
    return outlet?.sure ? outlet : null
  }

  isPerson({ called, name, quoted, sure }: Outlet): boolean {
    if ((sure && (isOutlet(name) || isBareTitle(name))) || (called && this.lexicon.words.capitals)) return false
    // Among names in other letters people have theirs in these.
    if (this.lexicon.forms && /^\p{Script=Latin}/u.test(name)) return false
    return this.elsewhere.isPerson(name) || (!called && !quoted && this.elsewhere.isSomebody(name))
  }

  /** Does the page name it elsewhere as a body? */
  isBody(name: string): boolean {
    return this.elsewhere.isBody(name)
  }

  private withCapitals(i: number): Outlet | null {
    const { words, lexicon } = this
    let k = i
    let called = false
    for (let steps = 0; steps < 6 && k < words.length; steps++) {
      const length = words.has('outlet', k) || (words.isCapital(k + 1) ? words.endsAs('outlet', k) : 0)
      const national = this.nationalEnd(k, length)
      if (national > k) return this.made(i, k, national, true)
      if (length && !this.isPartOfName(k, length)) {
        called = true
        k += length
        // "al quotidiano olandese Oceaan Vandaag"
        if (this.isAdjective(k)) k++
      } else if (words.isArticle(k) && (!words.isCapital(k) || k === 0)) k++
      else if (this.describesOutlet(k)) k++
      else break
      if (k > i && k < words.length && !words.joins(k - 1)) return null
    }
    const word = words.all[k]
    // "404 Media"
    if (
      word &&
      /^\p{Nd}{1,3}$/u.test(word.word) &&
      words.isCapital(k + 1) &&
      words.joins(k) &&
      !words.all[k + 1]!.quoted
    ) {
      const end = this.extent.lastOfName(k + 1)
      return isOutlet(words.slice(k, end)) && k > 0 ? this.made(i, k, end, called) : null
    }
    if (!word || !(words.isCapital(k) || isAgency(word.word) || isTitle(word.word))) return null
    if (word.quoted) return this.made(i, k, k, called)
    // "Mr Hale"
    if (isAmong(lexicon.words.grammar.peoplesTitles, word.folded)) return null
    const alone = !words.isCapital(k + 1) || !words.joins(k)
    const small = words.has('notOutlet', k) > 0 || lexicon.pronouns.has(word.folded)
    if ((small && alone) || words.isTime(k)) return null
    // "Gegenüber der Deutschen Presse-Agentur"
    if (!called && k === 0 && lexicon.words.capitalNouns && words.isPreposition(k)) return null
    if (!called && k === 0 && lexicon.notNames.has(word.folded) && !isAgency(word.word)) return null
    // "РИА Новости Иван Лобов": none begins with the last word of a wire's name.
    const next = words.all[k + 1]?.folded ?? ''
    if (
      lexicon.forms &&
      k > 0 &&
      words.joins(k - 1) &&
      words.joins(k) &&
      isAgency(words.slice(k - 1, k)) &&
      lexicon.givenNames.has(next)
    )
      return null
    const last = this.extent.lastOfName(k)
    const { capitalNouns } = lexicon.words
    const printed = words.slice(k, last)
    if (
      capitalNouns &&
      !isTitle(printed) &&
      words.all.slice(k, last + 1).some(({ folded }) => lexicon.roles.has(folded))
    )
      return null
    // "радио «Мора»": the name in quotation marks goes on what it is called by.
    if (words.all[last + 1]?.quoted && words.has('outlet', last) > 0 && words.joins(last))
      return this.made(i, last + 1, last + 1, true)
    // "the Lantern newspaper"
    const behind = words.has('outlet', last + 1)
    const genus =
      lexicon.words.grammar.modifiersStandBefore === true &&
      behind > 0 &&
      words.joins(last) &&
      !words.isCapital(last + 1)
    // "State television said": at the head of a sentence, without an article, any word has a capital.
    if (genus && k === 0 && last === 0 && !isOutlet(printed)) return null
    return this.made(i, k, last, called || genus, genus ? last + behind : last)
  }

  /** "l’Agence de presse sénégalaise": the last word of a name that has only what an outlet is called and of which country. */
  private nationalEnd(k: number, length: number): number {
    const { words, lexicon } = this
    const last = k + length
    if (length < 2 || !words.isCapital(k) || !words.joins(last - 1) || words.isCapital(last)) return -1
    return matches(lexicon.words.grammar.placeAdjectives, words.all[last]?.folded ?? '') ? last : -1
  }

  /** A word between what an outlet is called by and its name: "olandese". */
  private isAdjective(k: number): boolean {
    const { words, lexicon } = this
    if (!lexicon.words.grammar.nounStandsFirst) return false
    if (words.isCapital(k) || !words.isCapital(k + 1) || !words.joins(k) || !words.joins(k - 1)) return false
    return (
      !words.isPreposition(k) &&
      !words.isBreak(k) &&
      !words.isSaying(k) &&
      !words.isArticle(k) &&
      !words.isTime(k) &&
      words.has('by', k) === 0
    )
  }

  /** "Radio Mora", "The Daily Tide": a word for an outlet with a capital before another capital is part of the name. */
  private isPartOfName(k: number, length: number): boolean {
    const { words, lexicon } = this
    const next = words.all[k + length]
    // "told Business Daily": of several words with capitals each, and no other behind them, it is the name itself.
    const whole = length > 1 && words.isCapital(k) && words.isCapital(k + length - 1)
    const ends = !words.joins(k + length - 1) || !words.isCapital(k + length)
    if (whole && ends && lexicon.words.capitalNouns !== true) return true
    if (!next || next.quoted || !words.joins(k + length - 1)) return false
    // "Jornal do Cabo"
    const linked = words.isCapital(k) && this.extent.linksOn(k + length) > 0
    // "Channel 5"
    const numbered = words.isCapital(k) && /^\d{1,2}$/.test(next.word)
    if (!words.isCapital(k + length) && !linked && !numbered) return false
    if (words.has('kept', k) > 0) return true
    return words.isCapital(k) && lexicon.words.capitalNouns !== true
  }

  /** "Russian" in "Russian news agency Sputnik". */
  private describesOutlet(k: number): boolean {
    const { words, lexicon } = this
    for (let n = 1; n <= 2; n++) {
      if (!words.joins(k + n - 1) || words.isTime(k) || words.isBreak(k) || words.isPreposition(k) || words.isSaying(k))
        return false
      const length = words.has('outlet', k + n)
      const large = words.isCapital(k + n) && lexicon.words.capitalNouns !== true
      if (length && !large && words.isCapital(k + n + length) && !this.isPartOfName(k + n, length)) return true
    }
    return false
  }

  private made(first: number, from: number, last: number, called: boolean, to = last): Outlet {
    const { words } = this
    const printed = nominativeOf(words.slice(from, last), from, words)
    const agency = agencyOf(printed, this.lexicon)
    const [start, end] = [words.all[from]!.start, words.all[last]!.end]
    const linked = this.elsewhere.links.some((at) => at[0] <= start && Math.abs(at[1] - end) < 2 && at[1] - at[0] < 60)
    const quoted = words.all[from]!.quoted
    // "Le Large", "El Faro": an article with a capital inside a sentence is of a title.
    const inside = /[\p{L}\p{N},]\s+$/u.test(words.text.slice(Math.max(0, start - 4), start))
    const titled = inside && words.isCapital(from) && ((from < last && words.isArticle(from)) || words.isElided(from))
    // "au Télégramme", "alla Stampa": its article is in the preposition.
    const told =
      from === last &&
      isAmong(this.lexicon.words.grammar.toThe, words.all[from - 1]?.folded ?? '') &&
      isBareTitle(printed)
    // A German noun alone may be any newspaper.
    const noun =
      this.lexicon.words.capitalNouns === true &&
      from === last &&
      !quoted &&
      !isWire(printed) &&
      !this.isCompoundOutlet(from, printed) &&
      !/\p{L}-\p{Lu}/u.test(printed)
    const named = called || agency !== '' || (isOutlet(printed) && !noun) || titled || told
    return { name: agency || printed, first, last: to, sure: named || linked, called, linked: !named && linked, quoted }
  }

  /** "Deutschlandfunk", "Sundkurier": of German nouns, those that outlets alone end with. */
  private isCompoundOutlet(i: number, name: string): boolean {
    const { words, lexicon } = this
    const folded = foldWord(name)
    return isOutletCompound(folded) && !lexicon.roles.has(folded) && words.has('outlet', i) === 0
  }
}
