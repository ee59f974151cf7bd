import type { HopKind } from '../../story/hop.ts'
import type { Day } from '../../story/time.ts'
import type { At, ReasonCode, Source } from '../found.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { daysIn } from '../parts/dates.ts'
import { labelOf } from '../parts/labels.ts'
import type { Sentence } from '../speech/clause.ts'
import type { People } from '../speech/people.ts'
import { type Outlet, OutletNames } from './outlet-names.ts'
import { isOutlet, outletsIn } from './outlets.ts'

/** A source that a sentence of the text cites, and where. */
export interface Citation {
  readonly source: Source
  readonly at: At
  readonly code: ReasonCode
}

/**
 * The sources that the sentences of a text cite: interviews, what somebody told an outlet, reports of outlets,
 * published notices and documents. Dates are those in the same sentence, counted from the page's day.
 */
export function citationsIn(
  text: string,
  sentences: readonly Sentence[],
  people: People,
  lexicon: Lexicon,
  pageDay: Day | '',
): Citation[] {
  return sentences.flatMap((sentence) => new Citing(text, sentence, people, lexicon, pageDay).read())
}

class Citing {
  private readonly folded: string[]
  private readonly names: OutletNames
  private readonly text: string
  private readonly sentence: Sentence
  private readonly people: People
  private readonly lexicon: Lexicon
  private readonly pageDay: Day | ''

  constructor(text: string, sentence: Sentence, people: People, lexicon: Lexicon, pageDay: Day | '') {
    this.text = text
    this.sentence = sentence
    this.people = people
    this.lexicon = lexicon
    this.pageDay = pageDay
    this.folded = sentence.tokens.map((token) => token.folded)
    this.names = new OutletNames(text, sentence, lexicon)
  }

  read(): Citation[] {
    const found: Citation[] = []
    for (let i = 0; i < this.folded.length; i++) {
      const citation = this.interviewAt(i) ?? this.toldAt(i) ?? this.reportedAt(i) ?? this.paperAt(i)
      if (citation && !found.some(({ source }) => source.publisher === citation.source.publisher)) found.push(citation)
    }
    return found.length > 0 ? found : this.sourceLine()
  }

  /** A sentence that is a source line at the end of a paragraph: "Con información de Prensa Austral y Radio Costa." */
  private sourceLine(): Citation[] {
    const { at } = this.sentence
    const words = this.text.slice(...at)
    const labelled = words.length < 110 ? labelOf(words, this.lexicon) : null
    if (labelled?.label !== 'source') return []
    const publishers = outletsIn(labelled.rest.replace(/[.;\s]+$/, ''), this.lexicon)
    if (!publishers.every(isOutlet)) return []
    return publishers.map((publisher) => ({
      source: { kind: 'report', publisher, author: '', publishedOn: '', language: '', words },
      at,
      code: 'sourceLine',
    }))
  }

  private interviewAt(i: number): Citation | null {
    const length = this.names.has('interview', i)
    if (!length) return null
    for (let k = i + length; k < Math.min(this.folded.length, i + length + 9); k++) {
      const to = this.names.has('to', k)
      if (!to) {
        const joined = this.names.joinedOutlet(k)
        if (joined) return this.cite('interview', joined, i, 'interview')
        continue
      }
      const outlet = this.names.outletAt(k + to)
      if (outlet && !this.isPerson(outlet.name)) return this.cite('interview', outlet, i, 'interview')
    }
    return null
  }

  private toldAt(i: number): Citation | null {
    const length = this.told(i)
    if (!length) return null
    const outlet = this.lexicon.words.capitals
      ? this.names.outletAt(i + length)
      : this.names.joinedOutletFrom(i + length)
    if (!outlet || this.isPerson(outlet.name)) return null
    const sure = outlet.named || isOutlet(outlet.name) || this.dateSoonAfter(outlet.last)
    return sure ? this.cite('interview', outlet, i, 'toldOutlet') : null
  }

  private told(i: number): number {
    const length = this.names.has('told', i)
    if (!this.lexicon.words.capitals) return length || (this.sentence.verbs.some(({ token }) => token === i) ? 1 : 0)
    if (length) return length
    // "dijo a Onda Norte", with any verb of saying.
    const says = this.lexicon.words.tag !== 'en' && this.sentence.verbs.some(({ token }) => token === i)
    return says && /^(?:a|al)$/.test(this.folded[i + 1] ?? '') ? 2 : 0
  }

  private reportedAt(i: number): Citation | null {
    const length = this.names.has('reported', i)
    if (length) {
      const after = this.names.outletAt(i + length) ?? this.names.joinedOutlet(i + length)
      if (after && (after.named || isOutlet(after.name))) return this.cite('report', after, i, 'outletReported')
      const before = this.sentence.mentions.filter(({ end }) => end <= this.sentence.tokens[i]!.start).at(-1)
      const near = before && this.sentence.tokens[i]!.start - before.end < 3
      if (near && before.name && isOutlet(before.name))
        return this.cite('report', this.names.ofMention(before), i, 'outletReported')
    }
    const by = phraseAt(this.lexicon.accordingTo, this.folded, i)
    const outlet = by ? this.names.outletAt(i + by) : null
    return outlet && (outlet.named || isOutlet(outlet.name)) ? this.cite('report', outlet, i, 'outletReported') : null
  }

  /** "a report of the School Council, published on 20 January", "said in a statement". */
  private paperAt(i: number): Citation | null {
    const kind: HopKind | null = this.names.has('statement', i)
      ? 'statement'
      : this.names.has('document', i)
        ? 'document'
        : null
    if (!kind) return null
    const code = kind === 'statement' ? 'publishedNotice' : 'citedDocument'
    const dated = this.folded.some((_, k) => this.names.has('dated', k) > 0)
    for (let k = i + 1; k < Math.min(this.folded.length, i + 14); k++) {
      if (!this.names.has('by', k) && !(this.lexicon.words.capitals === false && k === i + 1)) continue
      const body = this.bodyAt(
        this.lexicon.words.capitals ? k + 1 : this.names.has('by', k) ? k + this.names.has('by', k) : k,
      )
      if (body) return this.cite(kind, body, i, code)
    }
    const subject = this.sentence.mentions.find(({ kind: is, governed }) => is === 'body' && !governed)
    const inIt = /^(?:a|un|una)$/.test(this.folded[i - 1] ?? '') && /^(?:in|en)$/.test(this.folded[i - 2] ?? '')
    return subject && (inIt || dated) && subject.end < this.sentence.tokens[i]!.start
      ? this.cite(kind, this.names.ofMention(subject), i, code)
      : null
  }

  private bodyAt(i: number): Outlet | null {
    const token = this.sentence.tokens[i]
    const mention = token && this.sentence.mentions.find(({ start, end }) => start <= token.start && end > token.start)
    const named = this.lexicon.words.capitals ? this.names.outletAt(i) : null
    if (named && !this.isPerson(named.name)) return named
    return mention?.kind === 'body' && mention.start === token?.start ? this.names.ofMention(mention) : null
  }

  private dateSoonAfter(last: number): boolean {
    const from = this.sentence.tokens[last]!.end
    const to = Math.min(this.sentence.at[1], from + 40)
    return (
      daysIn(this.text, this.lexicon, this.pageDay || '2000-01-01', [from, to]).length > 0 ||
      this.folded.slice(last + 1, last + 5).some((_, k) => this.names.has('interview', last + 1 + k) > 0)
    )
  }

  private isPerson(name: string): boolean {
    return this.people.officeOf(name) !== '' || (this.people.isPerson(name) && !isOutlet(name))
  }

  private cite(kind: HopKind, outlet: Outlet, from: number, code: ReasonCode): Citation {
    const { tokens } = this.sentence
    const start = tokens[Math.min(from, outlet.first)]!.start
    const days = daysIn(this.text, this.lexicon, this.pageDay, this.sentence.at)
    const day = days.find(({ at }) => at[0] >= start) ?? (days.length === 1 ? days[0] : undefined)
    let end = tokens[Math.max(outlet.last, from)]!.end
    if (day && day.at[1] > end && day.at[1] - end < 60) end = day.at[1]
    const source: Source = {
      kind,
      publisher: outlet.name,
      author: '',
      publishedOn: day?.day ?? '',
      language: '',
      words: this.text.slice(start, end),
    }
    return { source, at: [start, end], code }
  }
}
