import { isAmong, matches } from '../../languages/among.ts'
import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Outlet, OutletNames } from '../outlet-names.ts'
import { isAgency, isOutlet } from '../outlets.ts'
import type { Words } from '../words.ts'
import { Clauses } from './clauses.ts'
import { IssuerBefore } from './issuer-before.ts'
import { Issuers } from './issuers.ts'
import { IssuingSubject } from './issuing-subject.ts'
import { Journals } from './journals.ts'
import { Judgments } from './judgments.ts'
import { isOtherAgency, made, type Paper } from './paper.ts'
import { PressServices } from './press-services.ts'
import { publishedFigures } from './published-figures.ts'
import { isJournal } from './science.ts'

/** Reads what a sentence cites in writing: a body's notice, a survey, an outlet's report. */
export class Papers {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly bodies: Bodies
  private readonly issuers: Issuers
  private readonly clauses: Clauses
  private readonly before: IssuerBefore
  private readonly journals: Journals
  private readonly subject: IssuingSubject
  private readonly judgments: Judgments
  private readonly pressServices: PressServices

  constructor(words: Words, names: OutletNames, bodies: Bodies) {
    this.words = words
    this.names = names
    this.bodies = bodies
    this.issuers = new Issuers(words, names, bodies)
    this.clauses = new Clauses(words, bodies, this.issuers)
    this.before = new IssuerBefore(words, names, bodies)
    this.journals = new Journals(words, names, bodies)
    this.subject = new IssuingSubject(words, names, bodies)
    this.judgments = new Judgments(words)
    this.pressServices = new PressServices(words, names, bodies)
  }

  /** "a report of the School Council, published on 20 January", "said in a statement", at a word. */
  at(i: number): Cited | null {
    const { before, clauses, issuers, journals, judgments, pressServices, subject, words } = this
    const [statement, document] = [this.lengthAt('statement', i), this.lengthAt('document', i)]
    // "به گزارش روابط عمومی": what a press service reports is a notice.
    const released = document > 0 && words.has('pressService', i + document) > 0
    // "une note de conjoncture": the longer of two.
    const isStatement = released || (statement > 0 && statement >= document)
    const kind = isStatement ? 'statement' : document ? 'document' : null
    if (!kind)
      return (
        judgments.at(i) ??
        publishedFigures(i, words, this.bodies) ??
        this.ownedAt(i) ??
        this.resultsAt(i) ??
        pressServices.at(i) ??
        journals.aloneAt(i) ??
        subject.postAt(i) ??
        issuers.standsOnSite(i)
      )
    const next = i + Math.max(statement, document)
    if (this.isOfThisPage(i, next) || this.isHandled(i, next) || this.isOnlyFiled(i, next)) return null
    if (statement && this.isAct(i, next)) return null
    // "решение суда": of a court that has its name elsewhere.
    if (kind === 'document' && words.has('courts', next) > 0 && words.lexicon.forms && !words.isCapital(next + 1))
      return judgments.at(i)
    const cited =
      before.writtenOnto(kind, i) ??
      (kind === 'document' ? this.ofOutlet(i, next) : this.toOutlet(next)) ??
      journals.at(kind, i, next) ??
      issuers.by(kind, i, next) ??
      before.at(kind, i) ??
      clauses.behindClause(kind, i, next) ??
      clauses.inClause(kind, i, next) ??
      journals.inPrint(kind, i, next) ??
      issuers.onItsPage(kind, i, next) ??
      issuers.onSite(kind, i) ??
      issuers.ofIts(kind, i, next) ??
      subject.ofSubject(kind, i) ??
      judgments.at(i)
    return cited?.kind === 'document' ? this.putOut(cited) : cited
  }

  /** "la primera estimación de Agroseguro, difundida ayer en una nota": what was put out in a notice stands in that. */
  private putOut(cited: Cited): Cited {
    const { words } = this
    let issued = false
    for (let k = cited.last + 1; k < Math.min(words.length, cited.last + 10); k++) {
      const at = words.isArticle(k + 1) ? k + 2 : k + 1
      const notice = issued && words.isPreposition(k) ? words.has('statement', at) : 0
      if (notice > 0 && words.has('by', k) === 0)
        return { ...cited, kind: 'statement', code: 'publishedNotice', last: at + notice - 1 }
      const did = Math.max(words.has('issuing', k), words.has('dated', k))
      issued ||= did > 0
      if (did > 1) k += did - 1
      else if (did === 0 && !words.isLight(k)) break
    }
    return cited
  }

  /** "A ação foi movida pela Defensoria", "el recurso interpuesto por el sindicato": filed, with nothing said in it. */
  private isOnlyFiled(i: number, next: number): boolean {
    const { words } = this
    if (words.has('suits', i) === 0) return false
    const { folded: article = '' } = words.all[i - 1] ?? {}
    const before = words.isArticle(i - 1) && !words.lexicon.contracted.has(article) ? i - 2 : i - 1
    if (words.isPreposition(before) && words.has('by', before) === 0) return false
    for (let k = next; k < words.length; k++) {
      if (words.isBreak(k) && !words.isLight(k)) return true
      if (words.isSaying(k) && words.has('issuing', k) + words.has('dated', k) === 0) return false
    }
    return true
  }

  /** "в ответе министерства", "у матеріалі видання": what is a paper only with who made it right behind. */
  private ownedAt(i: number): Cited | null {
    const length = this.words.has('owned', i)
    // "Con información de Prensa Austral y Radio Costa": a source line.
    if (!length || this.isOfThisPage(i, i + length) || this.words.has('alongside', i - 1) > 0) return null
    return this.ofOutlet(i, i + length) ?? this.issuers.behind(i, i + length)
  }

  /** "Ses résultats, publiés lundi": what came of a study of those of whom the sentence before tells. */
  private resultsAt(i: number): Cited | null {
    const { words } = this
    return words.has('results', i) > 0 ? this.issuers.ofIts('document', i, i + 1) : null
  }

  /** "no respondió hasta la publicación de este artículo": when the page itself was printed. */
  private isOfThisPage(i: number, next: number): boolean {
    const { words } = this
    // "disse à reportagem", "até a publicação desta reportagem"
    const { folded = '' } = words.all[i - 1] ?? {}
    const its = words.has('this', i - 1) > 0 || isAmong(words.lexicon.words.grammar.toWhom, folded)
    const another = words.has('by', next) > 0 && words.joins(next - 1)
    if (its && words.has('thisStory', i) > 0 && !another) return true
    return (
      // "در جوابیه‌ای این خبر را": behind a paper with the ending of "a", it is what that is about.
      (!this.isSome(i) && [next, next + 1].some((k) => words.has('thisStory', k) > 1)) ||
      // "в распоряжении «Маяка»": at the disposal of an outlet.
      words.has('informant', i - 1) > 1 ||
      // "تا لحظه انتشار این گزارش"
      (words.has('this', i - 1) > 0 && words.has('moment', i - 3) > 0) ||
      words.has('another', next) > 0 ||
      (words.has('this', next) > 0 && words.has('thisStory', next + 1) > 0) ||
      words.has('moment', i - 1) > 0
    )
  }

  private isSome(i: number): boolean {
    const { words } = this
    return matches(words.lexicon.words.grammar.someAsPrinted, words.all[i]!.word)
  }

  /** "a declaração de calamidade", "la declaración de emergencia": what is declared is of no body and nobody's. */
  private isAct(i: number, next: number): boolean {
    const { words } = this
    const of = words.has('acts', i) > 0 ? words.has('by', next) : 0
    const noun = words.all[next + of]
    if (!of || !noun || words.isArticle(next + of) || words.isCapital(next + of)) return false
    return !this.bodies.all().some(({ first, is }) => first === next + of && (is === 'body' || is === 'person'))
  }

  /** "рассмотрит иск", "ухвалити висновок": a paper that somebody only does something with, and of which nothing is told. */
  private isHandled(i: number, next: number): boolean {
    const { words } = this
    // "подал иск, в котором": something is told of it.
    for (let k = next; k < Math.min(words.length - 1, next + 4); k++)
      if (words.isPreposition(k) && words.has('which', k + 1) > 0) return false
    // "گزارش را تصویب کند": an object, and nobody issues it.
    if (words.lexicon.objects.has(words.all[next]?.folded ?? '') && !words.some('issuing')) return true
    // Arabic and Persian set other words between a verb and its object.
    const { capitals } = words.lexicon.words
    for (let k = i - 1; k >= Math.max(0, i - (capitals ? 3 : 9)) && words.joins(k); k--) {
      if (words.has('handling', k) > 0) return true
      // "направила в суд заключение"
      const goal = k < i - 1 && words.lexicon.bodies.has(words.all[k + 1]!.folded)
      if ((capitals && words.isPreposition(k) && !goal) || words.isSaying(k)) return false
    }
    return false
  }

  /** How many words at `i` are a paper's kind, a preposition written onto it or not: "لتقرير". */
  private lengthAt(kind: Paper, i: number): number {
    const { words } = this
    const length = this.kindAt(kind, i)
    if (length === 0) return 0
    // "Nach Einschätzung der Polizei": what somebody thinks is no paper.
    if (words.lexicon.words.capitalNouns && [1, 2, 3].some((n) => words.accordingTo(i - n) > n)) return 0
    // "an Audit Wessex report": part of a name.
    const beside = words.isCapital(i) && i > 0 && words.lexicon.words.capitalNouns !== true
    if (beside && (words.isCapital(i + 1) || words.isCapital(i - 1))) return 0
    // "told the Ledger": a word with a capital that other papers are called too.
    if (beside && isOutlet(words.all[i]!.word)) return 0
    // "publiée par le site Hospimedia": an outlet, by what it is called.
    const { capitals, grammar } = words.lexicon.words
    if (
      capitals &&
      grammar.nounStandsFirst &&
      kind === 'statement' &&
      words.has('outlet', i) > 0 &&
      this.names.at(i)?.called
    )
      return 0
    // "ha comunicato"
    if (words.lexicon.auxiliaries.has(words.all[i - 1]?.folded ?? '') && !words.isCapital(i)) return 0
    // "a Prefeitura alerta, num relatório": right behind its subject it is a verb.
    if (words.isSaying(i) && words.lexicon.words.grammar.nounStandsFirst && this.isBehindSubject(i)) return 0
    // "گزارش داد": the noun of a verb.
    if (words.has('reported', i) > Math.max(1, words.has(kind, i))) return 0
    return length
  }

  /** Does a body that is nobody's object stand right before a word? */
  private isBehindSubject(i: number): boolean {
    const subject = this.bodies.all().find(({ last }) => last === i - 1)
    return subject?.free === true && (subject.is === 'body' || subject.is === 'again') && this.words.joins(i - 1)
  }

  private kindAt(kind: Paper, i: number): number {
    const { words } = this
    const { by, to } = words.lexicon.words.grammar
    const { folded = '' } = words.all[i] ?? {}
    const joined = [by, to].some((letter) => letter !== undefined && folded.length > 1 && folded.startsWith(letter))
    return words.has(kind, i) || words.endsAs(kind, i) || (joined ? words.hasJoined(kind, i) : 0)
  }

  /** "a report in the Tide Weekly", "a Reuters report", "einem Bericht der Zeitung Küstenblatt". */
  private ofOutlet(i: number, next: number): Cited | null {
    const { words, names } = this
    // "Umfrage des SWR": counted for it, not told by it.
    if (words.has('polls', i) + words.endsAs('polls', i) > 0) return null
    const before = names.before(i)
    if (before && isAgency(before.name)) return made('report', before, before.first, i)
    for (let k = next; k < Math.min(words.length, next + 3) && words.isLight(k); k++) {
      const outlet = names.joinedAt(k + 1) ?? names.sureAt(k + 1)
      // "a paper published in the journal Marine Letters"
      const printed = outlet !== null && isOutlet(outlet.name) && !this.isScholarly(outlet)
      const journal = words.has('dated', next) > 0 && !printed && !outlet?.called
      if (outlet && (isJournal(outlet, words) || isOtherAgency(outlet, words))) return null
      if (outlet) return made(journal ? 'document' : 'report', outlet, i, outlet.last)
    }
    // "تقرير لوكالة فرانس برس": "of" written onto what an outlet is called.
    const joined = words.joins(next - 1) ? names.joinedAt(next) : null
    if (joined && !isOtherAgency(joined, words)) return made('report', joined, i, joined.last)
    const direct = words.joins(next - 1) ? names.sureAt(next) : null
    // "исследование агентства X": what is only called an agency may count and study for others.
    if (direct?.called && words.lexicon.forms && words.has('studies', i) > 0 && !isOutlet(direct.name)) return null
    return direct && !isJournal(direct, words) ? made('report', direct, i, direct.last) : null
  }

  private isScholarly({ first, last }: Outlet): boolean {
    const { words } = this
    return words.all.slice(first, last + 1).some((_, n) => words.has('scholarly', first + n) > 0)
  }

  /** "in a statement to Radio Mora": what an outlet was told. */
  private toOutlet(next: number): Cited | null {
    const { words, names } = this
    // "a statement to X", "a statement emailed to X".
    const at = words.has('to', next) > 0 ? next : next + 1
    const outlet = words.has('to', at) ? names.sureAt(at + words.has('to', at)) : null
    return outlet && !outlet.linked && words.has('by', at) === 0
      ? { ...made('report', outlet, next - 1, outlet.last), kind: 'interview', code: 'toldOutlet' }
      : null
  }
}
