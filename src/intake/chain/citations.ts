import type { HopKind } from '../../story/hop.ts'
import type { Day } from '../../story/time.ts'
import type { At, ReasonCode, Source } from '../found.ts'
import { matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { labelOf } from '../parts/labels.ts'
import type { Sentence } from '../speech/clause.ts'
import { genderOfWord } from '../speech/gender.ts'
import type { People } from '../speech/people.ts'
import { Bodies } from './bodies/bodies.ts'
import { EarlierBodies } from './bodies/earlier-bodies.ts'
import { notified } from './notifying.ts'
import { Observing } from './observing.ts'
import { type Elsewhere, type Outlet, OutletNames } from './outlet-names.ts'
import { isOutlet, outletsIn, sameOutlet } from './outlets.ts'
import { Papers } from './papers/papers.ts'
import { publisherName } from './publisher-name.ts'
import { Reports } from './reports.ts'
import { Telling } from './telling.ts'
import { tellsSo, tellsThatDay } from './tells-so.ts'
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
  /** Is it who was named before: "it said in a statement", "en un comunicado advirtió"? */
  readonly again?: boolean
  /** Is it a pronoun that may be somebody’s as well: « elle »? */
  readonly pronoun?: boolean
  /** Is it somebody with a name, and no body: "Jan Holm said in a statement"? */
  readonly somebody?: boolean
  /** Is it a court named before, the nearest: "in the judgment"? */
  readonly court?: boolean
}

/** A source of which the words from one to another tell, an outlet or body among them. */
export const citedAs = (
  kind: HopKind,
  { name, first }: Outlet,
  from: number,
  last: number,
  code: ReasonCode,
): Cited => ({
  kind,
  publisher: name,
  first: Math.min(from, first),
  last,
  code,
})

/** The same outlet, or a part of one that is written onto its name: "WDR-Hörfunk". */
const isSame = (a: string, b: string): boolean => sameOutlet(a, b) || a.startsWith(`${b}-`)

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
  const earlier = new EarlierBodies(context.lexicon, bodiesIn(sentences, context.lexicon))
  return sentences.flatMap((sentence) => {
    const citing = new Citing(text, sentence, context)
    const citations = citing.read(earlier)
    earlier.learn(citing.bodies, sentence.paragraph)
    return citations.filter(({ source }) => source.publisher.split(' ').length <= 8)
  })
}

/** The bodies that the page names, by what they are called: "Mora Council" for "the council". */
function bodiesIn(sentences: readonly Sentence[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const { articles, forms, particles, words: own } = lexicon
  const named = new Map<string, string>()
  // "Заяву компанії": a paper is no body.
  const papers = new Set(forms ? [...own.chain.statement, ...own.chain.document].map(foldWord) : [])
  for (const { kind, name, role } of sentences.flatMap(({ mentions }) => mentions)) {
    const words = (name || role).split(/\s+/)
    while (articles.has(foldWord(words[0] ?? ''))) words.shift()
    // "the Winnipeg-based company" has no name.
    const proper = words.some((word) => /^\p{Lu}/u.test(word) && !/.-\p{Ll}+$/u.test(word))
    // "le ministère des transports": an office is named by what it is for.
    const office = own.chain.offices?.includes(words[0] ?? '') === true && particles.has(foldWord(words[1] ?? ''))
    if (kind !== 'body' || words.length < 2 || !(proper || office)) continue
    if (papers.has(foldWord(words[0]!))) continue
    // "Gewerkschaft der Polizei": by what a German body is of it is not called.
    const end = own.capitalNouns ? words.findIndex((word, i) => i > 0 && articles.has(foldWord(word))) : -1
    const called = end === -1 ? words : words.slice(0, end)
    for (const word of called.map(foldWord)) if (!named.has(word)) named.set(word, words.join(' '))
  }
  for (const { role } of sentences.flatMap(({ mentions }) => mentions)) {
    const [word, name] = bodyOfOffice(role, lexicon)
    if (word !== '' && !named.has(word)) named.set(word, name)
  }
  return named
}

/** "университет", "Южного университета" of "профессор Южного университета": the body of an office whose name stands in the genitive. */
function bodyOfOffice(role: string, { bodies, documents, forms, nominatives }: Lexicon): readonly [string, string] {
  const words = forms && /\p{Lu}/u.test(role) ? role.split(' ') : []
  const folded = words.map(foldWord)
  const from = words.findIndex((word, i) => i > 0 && /^\p{Lu}/u.test(word))
  const at = folded.findIndex((word, i) => i >= from && i - from < 3 && bodies.has(word) && !documents.has(word))
  return from > 0 && at > 0 ? [nominatives.get(folded[at]!) ?? folded[at]!, words.slice(from).join(' ')] : ['', '']
}

/** "Ana Ruiz": a given name that is known, and another. */
function opensWithGivenName(name: string, lexicon: Lexicon): boolean {
  const [first = '', ...others] = name.split(/\s+/).map(foldWord)
  if (others.length === 0 || lexicon.articles.has(first)) return false
  return genderOfWord(first, lexicon) !== '' || lexicon.givenNames.has(first)
}

/** "Arden Holdings", which the page may call an owner: is it a firm's name, by what is last in it? */
function isFirm(name: string, lexicon: Lexicon): boolean {
  const last = foldWord(name.split(' ').at(-1)!)
  if (!name.includes(' ') || opensWithGivenName(name, lexicon)) return false
  return lexicon.bodies.has(last) || (lexicon.words.chain.company ?? []).includes(last)
}

class Citing {
  private readonly text: string
  private readonly sentence: Sentence
  private readonly context: Context
  private readonly words: Words
  private readonly names: OutletNames
  readonly bodies: Bodies
  private readonly papers: Papers
  private readonly observing: Observing
  private readonly telling: Telling
  private readonly reports: Reports

  constructor(text: string, sentence: Sentence, context: Context) {
    const { people, outlet, links } = context
    this.text = text
    this.sentence = sentence
    this.context = context
    this.words = new Words(text, sentence, context.lexicon)
    const elsewhere: Elsewhere = {
      links,
      isPerson: (name) => !isFirm(name, context.lexicon) && (people.officeOf(name) !== '' || people.isPerson(name)),
      isBody: (name) => people.isBody(name),
      isSomebody: (name) => opensWithGivenName(name, context.lexicon),
    }
    this.names = new OutletNames(this.words, elsewhere)
    this.bodies = new Bodies(this.words, this.names, sentence)
    this.papers = new Papers(this.words, this.names, this.bodies)
    this.observing = new Observing(this.words, this.names, outlet)
    this.telling = new Telling(this.words, this.names, sentence)
    this.reports = new Reports(this.words, this.names, sentence)
  }

  read(earlier: EarlierBodies): Citation[] {
    const found: Cited[] = []
    for (let i = 0; i < this.words.length; i++) {
      const told = this.observing.at(i) ?? this.telling.at(i)
      const report = told ? null : this.reports.at(i)
      // "la publication, le 30 janvier, par Radio Détroit": no paper of whoever the sentence is about.
      const paper =
        told || (report && this.words.has('revealed', i)) ? null : (this.reports.citedAt(i) ?? this.papers.at(i))
      const reports = [...(report ? [report] : []), ...this.beside(report)].sort((a, b) => a.first - b.first)
      for (const read of told ? [told] : [...reports, paper]) {
        const cited = read && this.named(read, earlier)
        if (cited && !found.some(({ publisher }) => isSame(publisher, cited.publisher))) found.push(cited)
      }
    }
    const published = found.some(({ kind }) => kind === 'statement' || kind === 'interview')
    const so =
      (found.length === 0
        ? (tellsSo(this.words, this.bodies, this.sentence) ?? tellsThatDay(this.words, this.bodies))
        : null) ?? (published ? null : notified(this.words, this.bodies, this.sentence))
    const cited = so && this.named(so, earlier)
    if (cited) found.push(cited)
    return found.length > 0 ? this.citations(found) : this.sourceLine()
  }

  /** "NDR, WDR and the Courier reported": the outlets beside one that reported something. */
  private beside(report: Cited | null): Cited[] {
    const { names, words } = this
    if (report?.kind !== 'report') return []
    const found: Cited[] = []
    const { joining } = this.context.lexicon
    const at = words.all.findIndex((_, i) => i >= report.first && names.sureAt(i)?.name === report.publisher)
    const outlet = at === -1 ? null : names.sureAt(at)
    const nextTo = (i: number, before: boolean): Outlet | null => {
      const word = words.all[i]
      if (!word) return null
      const gap = before
        ? words.text.slice(word.end, words.all[i + 1]!.start)
        : words.text.slice(words.all[i - 1]!.end, word.start)
      const joint = joining.has(word.folded) && /^[»”“"]?\s[«„“"]?$/u.test(gap)
      if (!joint && !/^,\s$/.test(gap)) return null
      const next = before ? names.before(joint ? i : i + 1) : names.sureAt(joint ? i + 1 : i)
      return next && !next.quoted && isOutlet(next.name) && (joint || before || next.first === i) ? next : null
    }
    for (
      let next = outlet && nextTo(outlet.last + 1, false);
      next && found.length < 4;
      next = nextTo(next.last + 1, false)
    )
      found.push({ ...report, publisher: next.name, last: next.last })
    for (
      let next = outlet && nextTo(outlet.first - 1, true);
      next && found.length < 4;
      next = nextTo(next.first - 1, true)
    )
      found.push({ ...report, publisher: next.name, first: next.first })
    return found
  }

  /** A source by the name that the page gives it elsewhere, where the sentence has only what it is called. */
  private named(cited: Cited, earlier: EarlierBodies): Cited | null {
    const { bodies, sentence } = this
    if (cited.somebody) {
      const { start } = this.words.all[cited.first]!
      return { ...cited, publisher: this.context.people.fullName(cited.publisher, start) }
    }
    if (cited.older) return cited
    if (!cited.again && !bodies.isNameless(cited.publisher)) {
      const whole = earlier.shortened(cited.publisher)
      return whole ? { ...cited, publisher: whole } : cited
    }
    const court = cited.court || (cited.kind === 'document' && earlier.isCourt(cited.publisher))
    // "أرقام النقابة": no other body than one of that name has written it.
    const own = cited.kind === 'document' && cited.publisher !== '' && !this.context.lexicon.words.capitals
    const meant = court
      ? earlier.court(bodies)
      : own
        ? earlier.wholeName(cited.publisher, bodies)
        : earlier.meant(cited, sentence.paragraph, bodies)
    const publisher = cited.kind === 'document' ? this.ofLearned(meant) : meant
    if (publisher) return { ...cited, publisher: earlier.shortened(publisher) || publisher }
    // "La préfecture a précisé dans un communiqué": not any body, though it has no name.
    const { bodiesAgain } = this.context.lexicon
    const { nominatives } = this.context.lexicon
    const parts = cited.publisher.split(' ').map((word) => nominatives.get(foldWord(word)) ?? foldWord(word))
    const office = cited.kind === 'statement' && cited.publisher !== '' && !parts.some((word) => bodiesAgain.has(word))
    if (office) return cited
    // "Vorlage der Verwaltung": where every noun has a capital, what a body is called is as good as its name.
    const { forms, words } = this.context.lexicon
    // "eine Entscheidung innerhalb der Regierung": whose it is stands right behind it.
    const apart = cited.last - cited.first > 2 && !bodies.all().some(({ first }) => first === cited.first)
    if (cited.kind === 'document' && (apart || this.words.has('reckoned', cited.first))) return null
    const nobody = cited.publisher === '' || (!words.capitalNouns && (cited.kind === 'document' || forms === null))
    return nobody ? null : cited
  }

  /** "équipe de l’Université de Mora": those who study something publish it as whose they are. */
  private ofLearned(name: string): string {
    const { grammar } = this.context.lexicon.words
    const [first = ''] = name.split(' ')
    const capital = matches(grammar.learned, foldWord(first)) ? name.search(/(?<=[\s'’])\p{Lu}/u) : -1
    return capital === -1 ? name : name.slice(capital)
  }

  private citations(found: readonly Cited[]): Citation[] {
    const { text, words, sentence, context } = this
    const from = words.all.findIndex((_, i) => this.words.citing(i) > 0)
    const isOlder = ({ first, older }: Cited): boolean => older === true || (from !== -1 && first >= from)
    const reporter = found.some((cited) => !isOlder(cited))
    const ordered = reporter ? [...found.filter(isOlder), ...found.filter((cited) => !isOlder(cited))] : found
    const days = daysOf(found, words, sentence, context)
    return ordered.map((cited) => {
      const { kind, code } = cited
      const named = publisherName(cited.publisher, words.lexicon)
      const publisher = context.lexicon.forms ? context.people.asNamed(named) : named
      const day = days.get(cited)
      const start = words.all[cited.first]!.start
      let end = Math.max(words.all[cited.last]!.end, cited.closes ?? 0)
      if (day && day.at[1] > end && day.at[1] - end < 60) end = day.at[1]
      const [closing = ''] = /^\s?[»”"“]/.exec(text.slice(end, end + 2)) ?? []
      if (closing && /[«“"„][^«»“”"„]*$/u.test(text.slice(start, end))) end += closing.length
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
    // "In der Mail stand:" opens a quotation.
    if (labelled?.label !== 'source' || /[:：]\s*$/.test(words)) return []
    // "По информации ТАСС, паром продан": a sentence goes on.
    if (lexicon.words.capitals ? /,\s\p{Ll}/u.test(labelled.rest) : /،\s\S+\s\S+\s\S/u.test(labelled.rest)) return []
    const publishers = outletsIn(labelled.rest.replace(/[.;\s]+$/, ''), lexicon)
    if (!publishers.every((name) => isOutlet(name) && (lexicon.words.capitals || name.split(' ').length < 7))) return []
    return publishers.map((publisher) => ({
      source: { kind: 'report', publisher, author: '', publishedOn: '', language: '', words },
      at,
      code: 'sourceLine',
    }))
  }
}
