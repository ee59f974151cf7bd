import { isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { phraseAt } from '../languages/lexicon.ts'
import type { Sentence } from '../speech/clause.ts'
import { endsWithVerb } from '../speech/words-without-capitals.ts'
import { MentionedNames } from './bodies/mentioned-names.ts'
import { type Cited, citedAs } from './citations.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isSurelyOutlet } from './outlets.ts'
import { isJournal, isScience } from './papers/science.ts'
import { Revealing } from './revealing.ts'
import type { Words } from './words.ts'
import { wroteIn } from './wrote-in.ts'

/** Reads which outlet reported something, and whom it has it from. */
export class Reports {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence
  private readonly mentions: MentionedNames
  private readonly revealing: Revealing

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.words = words
    this.names = names
    this.sentence = sentence
    this.mentions = new MentionedNames(words)
    this.revealing = new Revealing(words, names)
  }

  /** "Reuters reported", "informó el miércoles la agencia EFE", "according to the newspaper X". */
  at(i: number): Cited | null {
    const { names, words } = this
    return (
      this.heldAt(i) ??
      this.accordingAt(i) ??
      this.revealing.at(i) ??
      wroteIn(i, words, names, (outlet) => this.isOnPage(outlet)) ??
      this.reportedAt(i) ??
      this.strangerAt(i) ??
      this.informantAt(i)
    )
  }

  /** "das der Zeitung vorliegt": the outlet that has a paper in its hands. */
  private heldAt(i: number): Cited | null {
    const { words, names } = this
    if (words.has('held', i) === 0) return null
    const outlet = names.before(i) ?? (words.joins(i - 1) ? names.quotedAt(i - 1) : null)
    return outlet && !outlet.linked ? citedAs('report', outlet, outlet.first, i, 'outletReported') : null
  }

  /** "источник «Интерфакса» в правительстве": what an outlet has from somebody of its own. */
  private informantAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('informant', i)
    const outlet =
      length && words.joins(i + length - 1)
        ? (names.sureAt(i + length) ?? names.quotedAt(i + length) ?? names.foreignAt(i + length))
        : null
    return outlet && !outlet.linked ? citedAs('report', outlet, i, outlet.last, 'outletReported') : null
  }

  /** "according to the newspaper X", "»Sundspiegel« zufolge". */
  private accordingAt(i: number): Cited | null {
    const { words, names } = this
    const by = words.accordingTo(i)
    // "Nach einem Bericht von Radio Mora": whose report it is.
    const report = by > 1 && words.has('document', i + by - 1) > 0
    const of = by > 1 ? i + by + words.has('by', i + by) : 0
    const outlet = by
      ? (names.joinedAt(i + by) ??
        names.sureAt(i + by) ??
        this.foreignAt(i + by) ??
        this.markedAt(i + by) ??
        (of > 0 ? (names.sureAt(of) ?? (report ? names.quotedAt(of) : null)) : null))
      : null
    if (outlet) return citedAs(this.isBody(outlet) ? 'document' : 'report', outlet, i, outlet.last, 'outletReported')
    const folded = words.all.map(({ folded }) => folded)
    if (phraseAt(words.lexicon.accordingToBehind, folded, i) === 0) return null
    // "il New York Times, secondo cui"
    const apart = i > 0 && /^,\s$/.test(words.text.slice(words.all[i - 1]!.end, words.all[i]!.start))
    const before = names.before(i, apart) ?? (words.joins(i - 1) ? names.quotedAt(i - 1) : null)
    return before ? citedAs('report', before, before.first, i, 'outletReported') : null
  }

  /** "Selon « Le Phare »,": a name in quotation marks alone, which has no body before it. */
  private markedAt(i: number): Outlet | null {
    const { words, names } = this
    const quoted = words.lexicon.forms ? null : names.quotedAt(i)
    return quoted && !words.joins(i) && words.joins(i - 1) ? quoted : null
  }

  /** "…, Stuff reported.", "The Mora Nation reported that": where bodies need no article, a name that is nobody's and no body's is an outlet's. */
  private strangerAt(i: number): Cited | null {
    const { words, names, sentence } = this
    const { folded = '' } = words.all[i] ?? {}
    const { articlesOpeningClauses, namedWithoutArticle, reporting } = words.lexicon.words.grammar
    if (!namedWithoutArticle || !isAmong(reporting, folded)) return null
    const behind = words.text.slice(words.all[i]!.end, words.all[i + 1]?.start ?? sentence.at[1])
    const opens = isAmong(articlesOpeningClauses, words.all[i + 1]?.folded ?? '')
    if (
      !/^\s*[.,]/.test(behind) &&
      !opens &&
      !words.isTime(i + 1) &&
      !(words.isPreposition(i + 1) && words.isTime(i + 2))
    )
      return null
    let last = i - 1
    while (last > 0 && !words.isCapital(last) && words.isLight(last)) last--
    for (let k = Math.max(0, last - 4); k <= last; k++) {
      const outlet = words.isCapital(k) ? names.at(k) : null
      if (outlet?.last !== last || words.isPreposition(k - 1) || names.isPerson(outlet)) continue
      const { bodies, roles } = words.lexicon
      const other = words.all
        .slice(outlet.first, last + 1)
        .some(({ folded: word }) => bodies.has(word) || roles.has(word))
      return other || words.isTime(last) ? null : citedAs('report', outlet, outlet.first, i, 'outletReported')
    }
    return null
  }

  private reportedAt(i: number): Cited | null {
    const { words } = this
    const cites = words.some('reported') ? 0 : words.citing(i)
    const length = words.has('reported', i) || cites
    const says = length || (words.isSaying(i) ? 1 : 0)
    if (!says) return null
    const ahead = (cites ? null : this.ahead(i + says)) ?? this.quoting(i, says)
    const before = ahead ? null : (this.behind(i) ?? (words.has('reported', i) ? this.farBehind(i) : null))
    const outlet = ahead ?? before
    // "berichten in der Fachzeitschrift Sundkunde": a study.
    if (!outlet || this.isOnPage(outlet) || (outlet === ahead && this.isTold(outlet))) return null
    for (let k = outlet.first; k <= outlet.last; k++) if (isScience(k, words)) return null
    const said =
      !length && (words.some('statement') || outlet === ahead || !(outlet.called || isSurelyOutlet(outlet.name)))
    if (said) return null
    // «Статью о нём опубликовал журнал X»
    const study = isJournal(outlet, words) && words.lexicon.forms !== null && words.some('studies')
    return citedAs(
      study ? 'document' : 'report',
      outlet,
      Math.min(i, outlet.first),
      Math.max(i + says - 1, outlet.last),
      'outletReported',
    )
  }

  /** «Как рассказал «Заливу» матрос», "опубликовали в журнале": who tells stands behind, or a preposition before. */
  private isTold({ first, last }: Outlet): boolean {
    const { words, sentence } = this
    if (!words.lexicon.forms) return false
    if (words.isPreposition(first - 1)) return true
    const next = words.joins(last) ? (words.all[last + 1]?.start ?? -1) : -1
    return sentence.mentions.some(({ start, kind, oblique }) => start === next && kind !== 'body' && !oblique)
  }

  /** "в телеграм-канале МЧС": a body's own page, which is no outlet. */
  private isOnPage({ called, first, quoted }: Outlet): boolean {
    const { words } = this
    return (
      called &&
      !quoted &&
      [1, 2, 3].some((n) => words.has('site', first - n) > 1 && first - n + words.has('site', first - n) >= first)
    )
  }

  /** Is it a body, whose own words a link leads to: "according to the WHO"? */
  private isBody({ linked, name, first, last }: Outlet): boolean {
    const { words, sentence } = this
    const [from, to] = [words.all[first]!.start, words.all[last]!.end]
    const body = sentence.mentions.some(({ kind, start, end }) => kind === 'body' && start < to && end > from)
    return linked && (body || /^\p{Lu}{2,5}$/u.test(name))
  }

  /** The outlet that is the subject behind a verb, light words between. */
  private ahead(from: number): Outlet | null {
    const { words, names } = this
    for (let k = from; k < Math.min(words.length, from + 6); k++) {
      const outlet =
        names.sureAt(k) ??
        this.quotedSubject(k) ??
        (k === from ? this.foreignAt(k) : null) ??
        (words.lexicon.words.subject === 'after' ? names.calledAt(k) : null)
      // "se publica hoy en la revista X": where a study stands.
      if (outlet && isJournal(outlet, words) && words.lexicon.words.adjectivesBehind) return null
      if (outlet) return outlet
      // "contó, el 2 de junio, el diario X"
      const divided = /^,\s$/.test(words.text.slice(words.all[k]!.end, words.all[k + 1]?.start))
      if (!words.isLight(k) || !(words.joins(k - 1) || k > from || divided)) return null
    }
    return null
  }

  /** "écrit « Le Phare »", but not "écrit « Bonne chance le toit »": where words are quoted too, a name that reads as a title. */
  private quotedSubject(k: number): Outlet | null {
    const { words, names } = this
    const quoted = names.quotedAt(k)
    if (!quoted || quoted.sure || words.lexicon.forms || !words.lexicon.words.grammar.nounStandsFirst) return quoted
    const [first = '', ...others] = quoted.name.split(/\s+/)
    const plain = others.some((word) => /^\p{Ll}{4}/u.test(word))
    return words.lexicon.articles.has(foldWord(first)) || !plain ? quoted : null
  }

  /** «…», цитирует главу города ТАСС: behind whom it quotes, who is no subject. */
  private quoting(i: number, says: number): Outlet | null {
    const { words, names, sentence } = this
    const { citing } = words.lexicon.words.grammar
    const next = words.all[i + says]
    if (!next || !citing?.some((stem) => words.all[i]!.folded.startsWith(stem))) return null
    const whom = sentence.mentions.find(({ kind, start }) => start === next.start && kind !== 'body')
    const behind = whom ? words.range([whom.start, whom.end])[1] + 1 : 0
    return behind && words.joins(behind - 1) ? (names.sureAt(behind) ?? names.quotedAt(behind)) : null
  }

  /** "пишет Politico", "за інформацією Sport Arena": a name in Latin letters behind what is said of outlets alone. */
  private foreignAt(k: number): Outlet | null {
    const { words, names } = this
    const only = [1, 2, 3].some((n) => k >= n && words.has('outletsOnly', k - n) === n)
    if (!only) return null
    return words.lexicon.words.capitals ? names.foreignAt(k) : this.unknownAt(k)
  }

  /** "به گزارش همشهری آنلاین‌نو،": where no capital tells a name, a few words up to a comma that are nobody's and no body's. */
  private unknownAt(k: number): Outlet | null {
    const { words, names, sentence } = this
    const named = words.all[k]?.quoted ? null : names.at(k)
    if (!named || names.isPerson(named) || words.has('this', k) > 0 || words.isArticle(k)) return null
    const [start, end] = [words.all[k]!.start, words.all[named.last]!.end]
    const known = sentence.mentions.some((mention) => mention.start < end && mention.end > start)
    const roles = words.all.slice(k, named.last + 1).some(({ folded }) => words.lexicon.roles.has(folded))
    return !known && !roles && /^\s*[،,]/.test(words.text.slice(end)) ? named : null
  }

  /** The outlet that is the subject before a verb: "Reuters on Tuesday first reported". */
  private behind(i: number): Outlet | null {
    const { words, names } = this
    for (let k = i; k > Math.max(0, i - 6); k--) {
      const outlet = names.before(k)
      // "after The Times published": a preposition may open a clause.
      const opening = words.all[outlet ? outlet.first - 1 : 0]?.folded ?? ''
      const clause = words.lexicon.words.grammar.prepositionsOpenClauses && words.lexicon.subordinate.has(opening)
      if (outlet) return words.isPreposition(outlet.first - 1) && !clause ? null : outlet
      const paper = !words.lexicon.words.capitals && words.has('document', k - 1) > 0
      if (!words.isLight(k - 1) && !paper) break
    }
    // "«Залив» во вторник пишет": what outlets alone do.
    let named = i - 1
    while (named > 0 && words.joins(named - 1) && words.isLight(named) && !words.all[named]!.quoted) named--
    const quoted = words.has('outletsOnly', i) > 0 && words.joins(named) ? names.quotedAt(named) : null
    if (quoted && !words.isPreposition(named - 1)) return quoted
    // "el semanario Contrapunto, que publicó el reportaje"
    const relative = words.lexicon.words.adjectivesBehind && words.lexicon.relatives.has(words.all[i - 1]?.folded ?? '')
    const told = relative ? names.before(i - 1, true) : null
    if (told && (told.called || isSurelyOutlet(told.name)) && !isJournal(told, words)) return told
    // "خبرگزاری پرتو به نقل از یک معلم نوشت": whom it cites stands between.
    for (let k = i - 1; k > Math.max(0, i - 12); k--) {
      if (words.citing(k) === 0) continue
      let from = k
      while (from > 0 && words.isLight(from - 1)) from--
      const outlet = names.before(from, true) ?? (words.lexicon.forms ? names.quotedAt(from - 1) : null)
      return outlet && !words.isPreposition(outlet.first - 1) ? outlet : null
    }
    return null
  }

  /** "Wie die Zeitung Sundspiegel unter Berufung auf den Sender meldete": the verb is last, and the outlet free. */
  private farBehind(i: number): Outlet | null {
    const { words, names, sentence } = this
    if (words.lexicon.words.capitalNouns !== true && words.lexicon.words.capitals) return null
    for (let k = i - 1; k >= Math.max(0, i - 16); k--) {
      // "hatte am 3. Februar berichtet"
      const gap = words.text.slice(words.all[k]!.end, words.all[k + 1]!.start)
      if (/[,;:]/.test(gap) || (/\./.test(gap) && !/^\p{Nd}+$/u.test(words.all[k]!.word))) return null
      const outlet = names.sureAt(k) ?? names.quotedAt(k)
      if (!outlet || outlet.last >= i || this.isBodys(outlet)) continue
      let from = outlet.first
      // "پیش از این رکنا": what points stands before no name.
      const bare = !words.lexicon.words.capitals && !outlet.called
      while (from > 0 && !bare && (words.isArticle(from - 1) || words.has('outlet', from - 1) > 0)) from--
      const governed =
        words.isPreposition(from - 1) || (words.has('telling', from) > 0 && words.all[from]!.folded === 'dem')
      const people = sentence.mentions.some(
        ({ kind, end, governed: of, start }) =>
          kind === 'name' &&
          !(of && endsWithVerb(words.lexicon)) &&
          end < words.all[i]!.start &&
          start > words.all[outlet.last]!.end,
      )
      if (!governed && !people) return names.before(outlet.last + 1) ?? outlet
    }
    return null
  }

  /** "Die Initiative „Maria 2.0“": a name in quotation marks behind what bodies are called, and no outlet. */
  private isBodys({ called, first, quoted }: Outlet): boolean {
    const { words } = this
    const { folded = '' } = words.all[first - 1] ?? {}
    return quoted && !called && words.lexicon.bodies.has(folded) && words.has('outlet', first - 1) === 0
  }

  /** "citing Radio Mora", "со ссылкой на министерство": the one that another outlet has it from. */
  citedAt(i: number): Cited | null {
    const { words, names, sentence } = this
    const length = words.citing(i)
    if (!length) return null
    const outlet =
      names.joinedAt(i + length) ?? names.sureAt(i + length) ?? names.quotedAt(i + length) ?? this.foreignAt(i + length)
    if (outlet) return { ...citedAs('report', outlet, i, outlet.last, 'outletReported'), older: true }
    const start = words.all[i + length]?.start ?? -1
    const body = sentence.mentions.find(
      (mention) =>
        mention.kind === 'body' &&
        !words.lexicon.documents.has(mention.head) &&
        (mention.start === start ||
          (words.isArticle(i + length) && mention.start === words.all[i + length + 1]?.start)),
    )
    if (!body || !(words.some('reported') || this.behind(i))) return null
    // "citó a la empresa armadora": any company.
    const [first = '', ...others] = this.mentions.ofMention(body).name.split(' ')
    if (others.length < 2 && words.lexicon.bodiesAgain.has(foldWord(first))) return null
    return {
      ...citedAs('statement', this.mentions.ofMention(body), i, this.mentions.ofMention(body).last, 'publishedNotice'),
      older: true,
    }
  }
}
