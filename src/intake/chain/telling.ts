import { endsIn, isAmong, matches } from '../languages/among.ts'
import { phraseAt } from '../languages/lexicon.ts'
import type { Sentence } from '../speech/clause.ts'
import { isFree } from '../speech/mention.ts'
import { type Cited, citedAs } from './citations.ts'
import { InflectedTelling } from './inflected-telling.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isAgency, isOutlet } from './outlets.ts'
import { isJournal } from './papers/science.ts'
import { Programmes } from './programmes.ts'
import { ToldOutlets } from './told-outlets.ts'
import type { Words } from './words.ts'

const unknown: Outlet = { name: '', first: 0, last: 0, sure: false, called: false, linked: false, quoted: false }

/** Reads which outlet somebody spoke to. */
export class Telling {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence
  private readonly programmes: Programmes
  private readonly inflected: InflectedTelling
  private readonly told: ToldOutlets

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.programmes = new Programmes(words, names)
    this.inflected = new InflectedTelling(words, names, sentence)
    this.told = new ToldOutlets(words, names, sentence)
    this.words = words
    this.names = names
    this.sentence = sentence
  }

  at(i: number): Cited | null {
    const cited =
      this.airedAt(i) ??
      this.hyphenedAt(i) ??
      this.interviewAt(i) ??
      this.toldAt(i) ??
      this.toldAhead(i) ??
      this.programmes.at(i)
    if (cited && this.words.some('refusals')) return null
    return cited && this.programmes.outletOf(cited)
  }

  /** "ai microfoni di TeleMora", "dans les colonnes du Phare": whatever stands there is an outlet, or a programme of one. */
  private airedAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('aired', i)
    const outlet = length ? names.at(i + length) : null
    if (!outlet || names.isPerson(outlet) || !(outlet.sure || outlet.quoted || this.told.mayBe(outlet))) return null
    return citedAs('interview', outlet, this.verbBefore(i), outlet.last, 'toldOutlet')
  }

  /** "ha raccontato ieri la donna, ai microfoni di": where what was said there is told, the word itself where it is not. */
  private verbBefore(i: number): number {
    const { words } = this
    for (let k = i - 1; k >= Math.max(0, i - 10); k--) {
      if (/[.;:»”]/.test(words.text.slice(words.all[k]!.end, words.all[k + 1]!.start))) return i
      if (words.isSaying(k)) return k
      if (words.isBreak(k) && !words.isLight(k)) return i
    }
    return i
  }

  /** "In der ARD-Sendung", "im dpa-Interview": the outlet is written onto what it made. */
  private hyphenedAt(i: number): Cited | null {
    const { words } = this
    const { quoted, word } = words.all[i]!
    if (words.lexicon.words.capitalNouns !== true || quoted) return null
    // "Das ZDF-Morgenmagazin hatte übertragen": nobody speaks in it.
    if (![1, 2].some((n) => words.isPreposition(i - n))) return null
    const [, name = '', kind = ''] = /^(.+)-(\p{Lu}\p{L}+)$/u.exec(word) ?? []
    if (!name || !(isAgency(name) || /^\p{Lu}{2,5}$/u.test(name))) return null
    return endsIn(words.lexicon.words.chain.madeByOutlets, kind.toLowerCase())
      ? { kind: 'interview', publisher: name, first: i, last: i, code: 'interview' }
      : null
  }

  /** "interview with Radio Mora", "entrevista concedida al diario Costa Hoy", "a Reuters interview". */
  private interviewAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('interview', i)
    if (!length) return null
    const before = names.before(i)
    if (before) return citedAs('interview', before, before.first, i, 'interview')
    const next = i + length
    const direct = names.joinedAt(next) ?? names.sureAt(next) ?? (words.joins(next - 1) ? names.quotedAt(next) : null)
    if (direct) return citedAs('interview', direct, i, direct.last, 'interview')
    // "в інтерв'ю Суспільному": a name in the dative right behind, of nobody who is known.
    const dative = words.lexicon.forms && words.joins(next - 1) && words.isCapital(next) ? names.at(next) : null
    if (
      dative &&
      !names.isPerson(dative) &&
      !this.isTeller(dative) &&
      this.told.mayBe(dative) &&
      (dative.first === dative.last || dative.quoted)
    )
      return citedAs('interview', dative, i, dative.last, 'interview')
    for (let k = next; k < Math.min(words.length, next + 9); k++) {
      const time = !words.lexicon.words.capitals && words.isLight(k)
      if (words.isBreak(k) && !time && !words.has('to', k) && !words.lexicon.relatives.has(words.all[k]!.folded))
        return null
      const to = words.has('to', k)
      // "أجرتها معه إذاعة"
      const with_ = to && isAmong(words.lexicon.words.grammar.withThem, words.all[k + to]?.folded ?? '') ? 1 : 0
      const outlet = with_
        ? names.sureAt(k + to + 1)
        : to
          ? (names.joinedAt(k + to) ?? names.at(k + to) ?? names.calledAt(k + to))
          : names.joinedAt(k)
      if (outlet && this.isSpokenTo(outlet, i)) return citedAs('interview', outlet, i, outlet.last, 'interview')
    }
    return null
  }

  /** "À Rádio Planalto, ele já havia dito": whom somebody told something, at the head of the sentence. */
  private toldAhead(i: number): Cited | null {
    const { words, names, sentence } = this
    const { capitals, grammar } = words.lexicon.words
    if (!capitals || grammar.subjectStandsFirst || i > 7 || !words.has('telling', i)) return null
    for (let k = 0; k < i; k++)
      if (!words.isTime(k) && !words.isLight(k) && !words.isPreposition(k) && !/^\d/.test(words.all[k]!.word))
        return null
    const named = i + words.has('telling', i)
    const programme = names.quotedAt(named)
    // "Ao “Bom Dia Cidade”, da TV Baía, o comandante reconheceu"
    const outlet = names.sureAt(named) ?? (programme && this.programmes.stationOf(programme.last)) ?? programme
    if (!outlet || outlet.linked || !(isOutlet(outlet.name) || (outlet.quoted && i === 0 && sentence.spans.length > 1)))
      return null
    // "Der NDR berichtete", "Der NDR hatte berichtet": what outlets do.
    const next = outlet.last + 1
    const reports = words.has('reported', next) > 0 || words.lexicon.auxiliaries.has(words.all[next]?.folded ?? '')
    if (reports && words.some('reported')) return null
    const end = words.all[outlet.last]!.end
    const says = sentence.verbs.some(({ kind, start }) => kind === 'saying' && start >= end && start - end < 90)
    const speaks = sentence.mentions.some(({ governed, kind, start }) => start > end && !governed && kind !== 'body')
    return says && speaks ? citedAs('interview', outlet, i, outlet.last, 'toldOutlet') : null
  }

  /** May it be whom somebody gave an interview, and not who gave it? */
  private isSpokenTo(outlet: Outlet, i: number): boolean {
    if (this.names.isPerson(outlet)) return false
    return outlet.sure || outlet.quoted || (this.isIn(i) && this.told.mayBe(outlet) && this.isThings(outlet))
  }

  /** People have no article and more than one name: "the Lantern", "Skerry FM". */
  private isThings({ first, last }: Outlet): boolean {
    const { words } = this
    const before = words.all[first - 1]?.folded ?? ''
    const article = words.isArticle(first) || words.isArticle(first - 1) || this.told.isContracted(before)
    return (
      first === last ||
      article ||
      words.all.slice(first, last + 1).some(({ word }) => /^[\p{Lu}\p{N}]{2,}$/u.test(word))
    )
  }

  /** Is it what somebody spoke in: "in an interview", "em entrevista"? */
  private isIn(i: number): boolean {
    const { words } = this
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (words.isPreposition(k)) return words.has('to', k) === 0 || !words.lexicon.words.grammar.tellingVerbs
      if (words.isBreak(k)) return false
    }
    return false
  }

  /** "told the Harbour Wire on Saturday", "dijo la capitana a Onda Norte", "به روزنامه ساحل گفت". */
  private toldAt(i: number): Cited | null {
    const { words, names, sentence } = this
    const verb = sentence.verbs.find(({ kind, start }) => kind !== 'accordingTo' && start === words.all[i]!.start)
    const noun = words.lexicon.words.capitalNouns === true && words.isCapital(i)
    const isVerb =
      words.citing(i) === 0 && words.has('blaming', i) === 0 && (verb !== undefined || (words.isSaying(i) && !noun))
    if (isVerb) {
      for (let k = i + 1; k < Math.min(words.length, i + 12) && !this.isClauseEnd(i, k); k++) {
        // "a review leaked to the Courier": no one is told.
        if ([0, 1, 2].some((n) => k - n > i && words.has('reported', k - n) > n)) return null
        const outlet = this.told.at(k, i) ?? this.told.wireAt(k, i)
        // "se publica hoy en la revista X", "aponta estudo publicado na revista X"
        if (outlet && isJournal(outlet, words) && (words.has('issuing', i) > 0 || this.isOfStudy(i, k))) return null
        // "сообщало радио «Залив»"
        const reports = outlet?.first === i + 1 && words.lexicon.forms !== null && this.inflected.isReporting(i, outlet)
        if (!outlet || this.isSubject(outlet) || this.isCited(outlet) || reports) continue
        if (this.isInPaper(i, k)) return null
        const cited = citedAs('interview', outlet, i, outlet.last, 'toldOutlet')
        return verb && verb.closes > verb.end ? { ...cited, closes: verb.closes } : cited
      }
    }
    const told = words.has('told', i)
    if (told) {
      const outlet = names.joinedAt(i + told) ?? names.at(i + told)
      const may = outlet && !names.isPerson(outlet) && !this.inflected.isReporting(i, outlet) && !this.isTeller(outlet)
      const written = words.all[i + told - 1]?.folded ?? ''
      const spoken = told > 1 && this.told.isContracted(written) && this.told.mayBe(outlet ?? unknown)
      // "told KETV", "told Newstalk ZB": capitals at the end of a name, where the clause ends, are a station's.
      const { grammar } = words.lexicon.words
      const station =
        isAmong(grammar.tellingVerbs, written) &&
        outlet !== null &&
        matches(grammar.callSigns, outlet.name) &&
        /^\s*[.,]/.test(words.text.slice(words.all[outlet.last]!.end))
      const lettered = station && / /.test(outlet.name)
      if (
        (may || lettered) &&
        (station || outlet.sure || outlet.quoted || this.told.isTimeAfter(outlet.last) || spoken)
      )
        return citedAs('interview', outlet, i, outlet.last, 'toldOutlet')
    }
    const asked = this.inflected.spokeWith(i)
    if (asked) return citedAs('interview', asked, i, asked.last, 'toldOutlet')
    const ended = isVerb ? this.toldBefore(i) : null
    if (ended) return citedAs('interview', ended, ended.first, i, 'toldOutlet')
    const quoted = isVerb ? (this.inflected.behind(i) ?? this.inflected.toForeign(i) ?? this.inflected.ahead(i)) : null
    if (quoted) return citedAs('interview', quoted, i, quoted.last, 'toldOutlet')
    // "به روزنامه ساحل گفت": the verb is last.
    const telling = words.lexicon.words.capitals ? null : this.told.at(i)
    // "كانت الأولوية لشبكة المياه، وقال": where the verb comes first, it tells nobody behind a comma before it.
    const next = telling && (words.lexicon.words.subject !== 'after' || words.joins(telling.last))
    const after = next ? [1, 2].some((n) => words.isSaying(telling.last + n)) : false
    return telling && after ? citedAs('interview', telling, i, telling.last, 'toldOutlet') : null
  }

  /** "wie eine Sprecherin dem Sender sagte": whom it was told stands before a verb at the end, behind who tells. */
  private toldBefore(i: number): Outlet | null {
    const { words, sentence } = this
    if (!words.lexicon.words.grammar.verbStandsSecond || words.has('reported', i) > 0) return null
    // "im Ort nur der „Kreisel“ genannt"
    if (words.lexicon.nicknaming.has(words.all[i]!.folded)) return null
    for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
      const outlet = words.has('telling', k) > 0 ? this.told.at(k) : null
      if (!outlet || outlet.last >= i) continue
      for (let n = outlet.last + 1; n < i; n++) if (!words.isLight(n)) return null
      const { start } = words.all[k]!
      const teller = sentence.mentions.findLast(
        ({ end, governed, kind }) => end <= start && !governed && kind !== 'body',
      )
      return teller ? outlet : null
    }
    return null
  }

  /** Is a study spoken of between a verb and a journal? */
  private isOfStudy(i: number, k: number): boolean {
    for (let n = i + 1; n < k; n++) if (this.words.has('studies', n) > 0) return true
    return false
  }

  /** "descrito em artigo publicado na revista": is it a paper that stands there? */
  private isInPaper(i: number, k: number): boolean {
    const { words } = this
    // "bestätigte einen Bericht der Agentur": whose report it is.
    const report = words.has('document', k - 1) > 0
    const { genitiveArticles } = words.lexicon.words.grammar
    if (report && isAmong(genitiveArticles, words.all[k]!.folded)) return true
    for (let n = i + 1; n < k; n++)
      if (words.has('studies', n) > 0 && words.isPreposition(n - 1) && words.has('about', n - 1) === 0) return true
    return false
  }

  /** "Das berichtete am Montag der „Sundspiegel“": where nobody else speaks, the article is the nominative's. */
  private isSubject({ first }: Outlet): boolean {
    const { words, sentence } = this
    const { mensArticles } = words.lexicon.words.grammar
    if (!mensArticles || !words.some('reported')) return false
    const article = [first, first - 1].find((k) => words.isArticle(k))
    if (article === undefined || !isAmong(mensArticles, words.all[article]!.folded)) return false
    return !sentence.mentions.some(({ kind, governed }) => kind !== 'body' && !governed)
  }

  /** "dem »Tagblatt« zufolge": an outlet that the sentence has it from. */
  private isCited({ last }: Outlet): boolean {
    const { accordingToBehind } = this.words.lexicon
    return phraseAt(accordingToBehind, [this.words.all[last + 1]?.folded ?? ''], 0) > 0
  }

  private isClauseEnd(i: number, k: number): boolean {
    const { words } = this
    // "verlangt, den „Sund-Frieden“ zu kündigen": where a comma opens every clause, one opens right behind the verb.
    const comma = words.text.slice(words.all[i]!.end, words.all[i + 1]?.start).startsWith(',')
    if (comma && words.lexicon.words.grammar.verbStandsSecond) return true
    // "قال أحد المتظاهرين، ويدعى حيدر كاظم، لوكالة": what somebody is called stands between.
    if (phraseAt(words.lexicon.introducing, [words.all[k]!.folded], 0) > 0) return false
    // "أحد الناجين، وهو شاب، لجريدة": nor does an aside that says who somebody is end it.
    const bare = !words.lexicon.words.capitals
    if (bare && this.isAside(k)) return false
    return (
      (words.isBreak(k) && !words.isPreposition(k) && !words.isTime(k) && !(bare && words.isLight(k))) ||
      /[;:]/.test(words.text.slice(words.all[i]!.end, words.all[k]!.start))
    )
  }

  /** "، وهو": behind a comma, a pronoun with "and" written onto it. */
  private isAside(k: number): boolean {
    const { words } = this
    const { folded, start } = words.all[k]!
    const joined = words.lexicon.words.joined.includes(folded[0] ?? '') && words.lexicon.pronouns.has(folded.slice(1))
    return joined && /،\s*$/.test(words.text.slice(words.all[k - 1]?.end ?? start, start))
  }

  /** "сказала Белова в разговоре": a name that is nobody's but in the nominative is who tells. */
  private isTeller({ first, sure, quoted }: Outlet): boolean {
    const { words, sentence } = this
    if (sure || quoted) return false
    const { start } = words.all[first]!
    // "صرح أحد سكان الحي أمس": right behind a verb that comes first.
    if (words.lexicon.words.subject === 'after')
      return sentence.mentions.some((mention) => mention.start === start && mention.kind === 'role' && isFree(mention))
    if (!words.lexicon.forms) return false
    return sentence.mentions.some((mention) => mention.start === start && mention.kind === 'name' && !mention.oblique)
  }
}
