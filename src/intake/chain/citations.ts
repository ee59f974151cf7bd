import type { HopKind } from '../../story/hop.ts'
import type { Day } from '../../story/time.ts'
import type { At, ReasonCode, Source } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { labelOf } from '../parts/labels.ts'
import type { Sentence } from '../speech/clause.ts'
import type { People } from '../speech/people.ts'
import { Observing } from './observing.ts'
import { type Elsewhere, type Outlet, OutletNames } from './outlet-names.ts'
import { isOutlet, outletsIn, sameOutlet } from './outlets.ts'
import { Papers } from './papers.ts'
import { daysOf } from './when.ts'
import { Words } from './words.ts'

/** A source that a sentence of the text cites, and where. */
export interface Citation {
  readonly source: Source
  readonly at: At
  readonly code: ReasonCode
}

/** A source as a sentence names it: from its first to its last word. */
export interface Cited {
  readonly kind: HopKind
  readonly publisher: string
  readonly first: number
  readonly last: number
  readonly code: ReasonCode
  /** Do the words go on to here: the last part of a verb, "hat … gesagt"? */
  readonly closes?: number
  /** Does another source of the sentence have it from this one? */
  readonly older?: boolean
}

/** What is known of the page whose text is read. */
export interface Context {
  readonly people: People
  readonly lexicon: Lexicon
  readonly pageDay: Day | ''
  /** The outlet that prints the page. */
  readonly outlet: string
  /** Links with their places in the text. */
  readonly links: readonly At[]
}

/**
 * The sources that the sentences of a text cite: interviews, what somebody told an outlet, reports of outlets and whom
 * these cite, published notices and documents, what an outlet's own people saw. Dates are those that stand with them,
 * counted from the page's day.
 */
export function citationsIn(text: string, sentences: readonly Sentence[], context: Context): Citation[] {
  return sentences.flatMap((sentence) => new Citing(text, sentence, context).read())
}

class Citing {
  private readonly text: string
  private readonly sentence: Sentence
  private readonly context: Context
  private readonly words: Words
  private readonly names: OutletNames
  private readonly papers: Papers
  private readonly observing: Observing

  constructor(text: string, sentence: Sentence, context: Context) {
    const { people, outlet, links } = context
    this.text = text
    this.sentence = sentence
    this.context = context
    this.words = new Words(text, sentence, context.lexicon)
    const elsewhere: Elsewhere = {
      links,
      isPerson: (name) => people.officeOf(name) !== '' || people.isPerson(name),
    }
    this.names = new OutletNames(this.words, elsewhere)
    this.papers = new Papers(this.words, this.names, sentence)
    this.observing = new Observing(this.words, this.names, outlet)
  }

  read(): Citation[] {
    const found: Cited[] = []
    for (let i = 0; i < this.words.length; i++) {
      const told = this.observing.at(i) ?? this.interviewAt(i) ?? this.toldAt(i)
      for (const cited of told ? [told] : [this.reportedAt(i), this.citedAt(i) ?? this.papers.at(i)])
        if (cited && !found.some(({ publisher }) => sameOutlet(publisher, cited.publisher))) found.push(cited)
    }
    return found.length > 0 ? this.citations(found) : this.sourceLine()
  }

  private citations(found: readonly Cited[]): Citation[] {
    const { text, words, sentence, context } = this
    const from = words.all.findIndex((_, i) => this.citing(i) > 0)
    const isOlder = ({ first, older }: Cited): boolean => older === true || (from !== -1 && first >= from)
    const reporter = found.some((cited) => !isOlder(cited))
    const ordered = reporter ? [...found.filter(isOlder), ...found.filter((cited) => !isOlder(cited))] : found
    const days = daysOf(found, words, sentence, context)
    return ordered.map((cited) => {
      const { kind, code } = cited
      const publisher = context.people.asNamed(cited.publisher)
      const day = days.get(cited)
      const start = words.all[cited.first]!.start
      let end = Math.max(words.all[cited.last]!.end, cited.closes ?? 0)
      if (day && day.at[1] > end && day.at[1] - end < 60) end = day.at[1]
      if (/[«“"„][^«»“”"„]*$/u.test(text.slice(start, end)) && /[»”"“]/.test(text[end] ?? '')) end++
      const source: Source = {
        kind,
        publisher,
        author: '',
        publishedOn: day?.day ?? '',
        language: '',
        words: text.slice(start, end),
      }
      return { source, at: [start, end], code }
    })
  }

  /** A sentence that is a source line at the end of a paragraph: "Con información de Prensa Austral y Radio Costa." */
  private sourceLine(): Citation[] {
    const { at } = this.sentence
    const { lexicon } = this.context
    const words = this.text.slice(...at)
    const labelled = words.length < 110 ? labelOf(words, lexicon) : null
    if (labelled?.label !== 'source') return []
    const publishers = outletsIn(labelled.rest.replace(/[.;\s]+$/, ''), lexicon)
    if (!publishers.every(isOutlet)) return []
    return publishers.map((publisher) => ({
      source: { kind: 'report', publisher, author: '', publishedOn: '', language: '', words },
      at,
      code: 'sourceLine',
    }))
  }

  /** "interview with Radio Mora", "entrevista concedida al diario Costa Hoy", "a Reuters interview". */
  private interviewAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('interview', i)
    if (!length) return null
    const before = names.before(i)
    if (before) return this.cite('interview', before, before.first, i, 'interview')
    const next = i + length
    const direct = names.sureAt(next) ?? (words.joins(next - 1) ? names.quotedAt(next) : null)
    if (direct) return this.cite('interview', direct, i, direct.last, 'interview')
    for (let k = next; k < Math.min(words.length, next + 9); k++) {
      if (words.isBreak(k) && !words.has('to', k)) return null
      const to = words.has('to', k)
      const outlet = to ? (names.joinedAt(k + to) ?? names.at(k + to) ?? names.calledAt(k + to)) : names.joinedAt(k)
      if (outlet && this.isSpokenTo(outlet)) return this.cite('interview', outlet, i, outlet.last, 'interview')
    }
    return null
  }

  /** May it be whom somebody gave an interview: surely an outlet, one name alone, or one with a day behind it? */
  private isSpokenTo(outlet: Outlet): boolean {
    if (this.names.isPerson(outlet)) return false
    if (outlet.sure || outlet.quoted) return true
    if (!this.context.lexicon.words.capitals) return false
    return !/\s/.test(outlet.name) || this.isTimeAfter(outlet.last)
  }

  /** "told the Harbour Wire on Saturday", "dijo la capitana a Onda Norte", "به روزنامه ساحل گفت". */
  private toldAt(i: number): Cited | null {
    const { words, names, sentence } = this
    const verb = sentence.verbs.find(({ kind, start }) => kind === 'saying' && start === words.all[i]!.start)
    const isVerb = verb !== undefined || words.isSaying(i)
    if (isVerb) {
      for (let k = i + 1; k < Math.min(words.length, i + 12) && !this.isClauseEnd(i, k); k++) {
        const outlet = this.tellingAt(k)
        if (!outlet) continue
        const cited = this.cite('interview', outlet, i, outlet.last, 'toldOutlet')
        return verb && verb.closes > verb.end ? { ...cited, closes: verb.closes } : cited
      }
    }
    const told = words.has('told', i)
    if (told) {
      const outlet = names.joinedAt(i + told) ?? names.at(i + told)
      const may = outlet && !names.isPerson(outlet) && !this.isReporting(i, outlet)
      if (may && (outlet.sure || this.isTimeAfter(outlet.last)))
        return this.cite('interview', outlet, i, outlet.last, 'toldOutlet')
    }
    const telling = this.tellingAt(i)
    const after = telling ? [1, 2].some((n) => words.isSaying(telling.last + n)) : false
    return telling && after ? this.cite('interview', telling, i, telling.last, 'toldOutlet') : null
  }

  /** The outlet that is told something at a word: behind "to", as "газете «Залив»", or with "ل" written onto it. */
  private tellingAt(k: number): Outlet | null {
    const { words, names } = this
    const joined = names.joinedAt(k)
    if (joined) return joined
    const telling = words.has('telling', k)
    if (!telling) return null
    const from = words.has('outlet', k) > 0 ? k : k + telling
    return names.sureAt(from) ?? names.calledAt(from)
  }

  private isClauseEnd(i: number, k: number): boolean {
    const { words } = this
    return (
      (words.isBreak(k) && !words.isPreposition(k)) ||
      /[;:]/.test(words.text.slice(words.all[i]!.end, words.all[k]!.start))
    )
  }

  /** "сообщил Интерфакс" tells who reported, "заявил Интерфаксу источник" whom somebody told. */
  private isReporting(i: number, { name, first, last }: Outlet): boolean {
    const { words, sentence, context } = this
    if (!context.lexicon.forms || words.has('reported', i) === 0) return false
    const printed = words.slice(first, last)
    // "сообщила газета «Залив»", but "сообщила газете «Залив»".
    const genus = words.all[first]!.folded
    if (printed !== name) return context.lexicon.nominatives.get(genus) === genus
    const [from, to] = [words.all[i]!.start, words.all[last]!.end]
    const beside = sentence.mentions.some(
      ({ start, end, kind }) =>
        kind !== 'pronoun' &&
        ((end <= from && from - end < 3) || (start >= to && start - to < 3)) &&
        !isOutlet(words.text.slice(start, end)),
    )
    return !beside
  }

  /** "Reuters reported", "informó el miércoles la agencia EFE", "according to the newspaper X". */
  private reportedAt(i: number): Cited | null {
    const { words, names } = this
    const by = words.accordingTo(i)
    if (by) {
      const outlet = names.joinedAt(i + by) ?? names.sureAt(i + by)
      if (outlet) return this.cite('report', outlet, i, outlet.last, 'outletReported')
    }
    const cites = words.some('reported') ? 0 : this.citing(i)
    const length = words.has('reported', i) || cites
    const says = length || (words.isSaying(i) ? 1 : 0)
    if (!says) return null
    const ahead = cites ? null : this.ahead(i + says)
    const before = ahead ? null : this.behind(i)
    const outlet = ahead ?? before
    if (!outlet) return null
    if (!length && (words.some('statement') || outlet === ahead)) return null
    return this.cite('report', outlet, Math.min(i, outlet.first), Math.max(i + says - 1, outlet.last), 'outletReported')
  }

  /** The outlet that is the subject behind a verb, light words between. */
  private ahead(from: number): Outlet | null {
    const { words, names } = this
    for (let k = from; k < Math.min(words.length, from + 6); k++) {
      const outlet = names.sureAt(k) ?? names.quotedAt(k)
      if (outlet) return outlet
      if (!words.isLight(k) || !words.joins(k - 1)) return null
    }
    return null
  }

  /** The outlet that is the subject before a verb: "Reuters on Tuesday first reported". */
  private behind(i: number): Outlet | null {
    const { words, names } = this
    for (let k = i; k > Math.max(0, i - 6); k--) {
      const outlet = names.before(k)
      if (outlet) return words.isPreposition(outlet.first - 1) ? null : outlet
      if (!words.isLight(k - 1)) break
    }
    // "خبرگزاری پرتو به نقل از یک معلم نوشت": whom it cites stands between.
    if (words.lexicon.words.capitals) return null
    for (let k = i - 1; k > Math.max(0, i - 9); k--) if (this.citing(k) > 0) return names.before(k)
    return null
  }

  /** "citing Radio Mora", "со ссылкой на министерство": the one that another outlet has it from. */
  private citedAt(i: number): Cited | null {
    const { words, names, sentence, context } = this
    const length = this.citing(i)
    if (!length) return null
    const outlet = names.joinedAt(i + length) ?? names.sureAt(i + length) ?? names.quotedAt(i + length)
    if (outlet) return { ...this.cite('report', outlet, i, outlet.last, 'outletReported'), older: true }
    const start = words.all[i + length]?.start ?? -1
    const body = sentence.mentions.find(
      (mention) =>
        mention.kind === 'body' &&
        !context.lexicon.documents.has(mention.head) &&
        (mention.start === start ||
          (words.isArticle(i + length) && mention.start === words.all[i + length + 1]?.start)),
    )
    if (!body || !words.some('reported')) return null
    return {
      ...this.cite('statement', names.ofMention(body), i, names.ofMention(body).last, 'publishedNotice'),
      older: true,
    }
  }

  /** How many words at `i` are "citing"; a small word is one only where an outlet reports. */
  private citing(i: number): number {
    const { words } = this
    const length = words.has('citing', i)
    const small = length === 1 && words.all[i]!.word.length < 4
    return small && !words.some('reported') ? 0 : length
  }

  private isTimeAfter(last: number): boolean {
    const { words } = this
    for (let k = last + 1; k < Math.min(words.length, last + 5); k++) {
      if (words.isTime(k) || words.has('interview', k) > 0) return true
      if (!words.isLight(k)) return false
    }
    return false
  }

  private cite(kind: HopKind, { name, first }: Outlet, from: number, last: number, code: ReasonCode): Cited {
    return { kind, publisher: name, first: Math.min(from, first), last, code }
  }
}
