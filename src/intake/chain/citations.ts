import type { HopKind } from '../../story/hop.ts'
import type { Day } from '../../story/time.ts'
import type { At, ReasonCode, Source } from '../found.ts'
import { type Lexicon, type Phrases, phraseAt, phrasesOf } from '../languages/lexicon.ts'
import { daysIn } from '../parts/dates.ts'
import type { Sentence } from '../speech/clause.ts'
import type { People } from '../speech/people.ts'
import { isCapital, type Token } from '../speech/tokens.ts'
import { isOutlet } from './outlets.ts'

/** A source that a sentence of the text cites, and where. */
export interface Citation {
  readonly source: Source
  readonly at: At
  readonly code: ReasonCode
}

interface ChainPhrases {
  readonly [key: string]: Phrases
}
const prepared = new WeakMap<Lexicon, ChainPhrases>()

function phrasesFor(lexicon: Lexicon): ChainPhrases {
  const known = prepared.get(lexicon)
  if (known) return known
  const { chain } = lexicon.words
  const made = Object.fromEntries(Object.entries(chain).map(([key, list]) => [key, phrasesOf(list as string[])]))
  prepared.set(lexicon, made)
  return made
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
  private readonly phrases: ChainPhrases
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
    this.phrases = phrasesFor(lexicon)
  }

  read(): Citation[] {
    const found: Citation[] = []
    for (let i = 0; i < this.folded.length; i++) {
      const citation = this.interviewAt(i) ?? this.toldAt(i) ?? this.reportedAt(i) ?? this.paperAt(i)
      if (citation && !found.some(({ source }) => source.publisher === citation.source.publisher)) found.push(citation)
    }
    return found
  }

  private has(kind: string, i: number): number {
    const plain = phraseAt(this.phrases[kind]!, this.folded, i)
    const first = this.folded[i] ?? ''
    if (plain || !this.lexicon.words.joined.includes(first[0] ?? '')) return plain
    return phraseAt(this.phrases[kind]!, [first.slice(1), ...this.folded.slice(i + 1, i + 5)], 0)
  }

  private interviewAt(i: number): Citation | null {
    const length = this.has('interview', i)
    if (!length) return null
    for (let k = i + length; k < Math.min(this.folded.length, i + length + 9); k++) {
      const to = this.has('to', k)
      if (!to) {
        const joined = this.joinedOutlet(k)
        if (joined) return this.cite('interview', joined, i, 'interview')
        continue
      }
      const outlet = this.outletAt(k + to)
      if (outlet && !this.isPerson(outlet.name)) return this.cite('interview', outlet, i, 'interview')
    }
    return null
  }

  private toldAt(i: number): Citation | null {
    const length = this.told(i)
    if (!length) return null
    const outlet = this.lexicon.words.capitals ? this.outletAt(i + length) : this.joinedOutletFrom(i + length)
    if (!outlet || this.isPerson(outlet.name)) return null
    const sure = outlet.named || isOutlet(outlet.name) || this.dateSoonAfter(outlet.last)
    return sure ? this.cite('interview', outlet, i, 'toldOutlet') : null
  }

  private told(i: number): number {
    const length = this.has('told', i)
    if (!this.lexicon.words.capitals) return length || (this.sentence.verbs.some(({ token }) => token === i) ? 1 : 0)
    if (length) return length
    // "dijo a Onda Norte", with any verb of saying.
    const says = this.lexicon.words.tag !== 'en' && this.sentence.verbs.some(({ token }) => token === i)
    return says && /^(?:a|al)$/.test(this.folded[i + 1] ?? '') ? 2 : 0
  }

  private reportedAt(i: number): Citation | null {
    const length = this.has('reported', i)
    if (length) {
      const after = this.outletAt(i + length) ?? this.joinedOutlet(i + length)
      if (after && (after.named || isOutlet(after.name))) return this.cite('report', after, i, 'outletReported')
      const before = this.sentence.mentions.filter(({ end }) => end <= this.sentence.tokens[i]!.start).at(-1)
      const near = before && this.sentence.tokens[i]!.start - before.end < 3
      if (near && before.name && isOutlet(before.name))
        return this.cite('report', this.ofMention(before), i, 'outletReported')
    }
    const by = phraseAt(this.lexicon.accordingTo, this.folded, i)
    const outlet = by ? this.outletAt(i + by) : null
    return outlet && (outlet.named || isOutlet(outlet.name)) ? this.cite('report', outlet, i, 'outletReported') : null
  }

  /** "a report of the School Council, published on 20 January", "said in a statement". */
  private paperAt(i: number): Citation | null {
    const kind: HopKind | null = this.has('statement', i) ? 'statement' : this.has('document', i) ? 'document' : null
    if (!kind) return null
    const code = kind === 'statement' ? 'publishedNotice' : 'citedDocument'
    const dated = this.folded.some((_, k) => this.has('dated', k) > 0)
    for (let k = i + 1; k < Math.min(this.folded.length, i + 14); k++) {
      if (!this.has('by', k) && !(this.lexicon.words.capitals === false && k === i + 1)) continue
      const body = this.bodyAt(this.lexicon.words.capitals ? k + 1 : this.has('by', k) ? k + this.has('by', k) : k)
      if (body) return this.cite(kind, body, i, code)
    }
    const subject = this.sentence.mentions.find(({ kind: is, governed }) => is === 'body' && !governed)
    const inIt = /^(?:a|un|una)$/.test(this.folded[i - 1] ?? '') && /^(?:in|en)$/.test(this.folded[i - 2] ?? '')
    return subject && (inIt || dated) && subject.end < this.sentence.tokens[i]!.start
      ? this.cite(kind, this.ofMention(subject), i, code)
      : null
  }

  private bodyAt(i: number): Outlet | null {
    const token = this.sentence.tokens[i]
    const mention = token && this.sentence.mentions.find(({ start, end }) => start <= token.start && end > token.start)
    const named = this.lexicon.words.capitals ? this.outletAt(i) : null
    if (named && !this.isPerson(named.name)) return named
    return mention?.kind === 'body' && mention.start === token?.start ? this.ofMention(mention) : null
  }

  /** An outlet's name at a token: "Russian news agency Sputnik", "the newspaper Costa Hoy", "Onda Norte". */
  private outletAt(i: number): Outlet | null {
    const { tokens } = this.sentence
    if (!this.lexicon.words.capitals) return this.outletWithoutCapitals(i, false)
    let k = i
    let named = false
    for (let steps = 0; steps < 5 && k < tokens.length; steps++) {
      const length = this.has('outlet', k)
      if (length && !(isCapital(tokens[k]!.word) && isCapital(tokens[k + length]?.word ?? ''))) {
        named = true
        k += length
      } else if (this.lexicon.articles.has(this.folded[k]!) && !isCapital(tokens[k]!.word)) k++
      else if (this.modifiesOutlet(k)) k++
      else break
    }
    let last = k
    if (!isCapital(tokens[k]?.word ?? '') || this.has('notOutlet', k) || this.lexicon.pronouns.has(this.folded[k]!))
      return null
    if (!this.joined(i, k)) return null
    while (last + 1 < tokens.length && this.joined(last, last + 1)) {
      const next = tokens[last + 1]!
      const particle =
        this.lexicon.particles.has(next.folded) &&
        isCapital(tokens[last + 2]?.word ?? '') &&
        this.joined(last + 1, last + 2)
      if (isCapital(next.word) && !this.isTime(next)) last++
      else if (particle) last += 2
      else break
    }
    if (this.isTime(tokens[k]!)) return null
    return { name: this.text.slice(tokens[k]!.start, tokens[last]!.end), first: k, last, named }
  }

  private modifiesOutlet(k: number): boolean {
    for (let n = 1; n <= 2; n++) if (this.has('outlet', k + n)) return true
    return false
  }

  /** The first outlet with its preposition written onto it among the next words: "قالت المديرة لصوت الميناء". */
  private joinedOutletFrom(i: number): Outlet | null {
    for (let k = i; k < Math.min(this.folded.length, i + 8); k++) {
      if (/^(?:ان|بان|انه|انها)$/.test(this.folded[k]!)) return null
      const outlet = this.joinedOutlet(k)
      if (outlet && (outlet.named || isOutlet(outlet.name))) return outlet
    }
    return null
  }

  /** "لصوت الميناء": the preposition is written onto the name. */
  private joinedOutlet(i: number): Outlet | null {
    return !this.lexicon.words.capitals && /^ل/.test(this.folded[i] ?? '') ? this.outletWithoutCapitals(i, true) : null
  }

  private outletWithoutCapitals(i: number, joined: boolean): Outlet | null {
    const { tokens } = this.sentence
    const first = tokens[i]
    if (!first) return null
    const word = joined ? first.word.slice(1) : first.word
    const named =
      this.has('outlet', i) > 0 ||
      phraseAt(this.phrases.outlet!, [joined ? this.folded[i]!.slice(1) : this.folded[i]!], 0) > 0
    if (!named && !isOutlet(word) && this.lexicon.roles.has(word)) return null
    let last = i
    while (last + 1 < tokens.length && last - i < 4 && this.joined(last, last + 1)) {
      const next = tokens[last + 1]!
      if (
        this.lexicon.breaks.has(next.folded) ||
        this.lexicon.prepositions.has(next.folded) ||
        this.isTime(next) ||
        this.has('dated', last + 1)
      )
        break
      last++
    }
    if (named && last === i) return null
    const start = named ? Math.min(last, i + 1) : i
    // The genus is no part of the name unless the name needs it: "صحيفة كوستا هوي", but "وكالة أنباء البحر".
    const whole = this.text.slice(first.start + (joined ? 1 : 0), tokens[last]!.end)
    const name =
      named && !/^(?:وكالة|إذاعة|راديو|تلفزيون|قناة)$/.test(word)
        ? this.text.slice(tokens[start]!.start, tokens[last]!.end)
        : whole
    return { name, first: i, last, named }
  }

  private isTime(token: Token): boolean {
    return (
      this.lexicon.weekdays.has(token.folded) ||
      this.lexicon.months.has(token.folded) ||
      this.lexicon.daysBack.has(token.folded)
    )
  }

  private joined(a: number, b: number): boolean {
    const { tokens } = this.sentence
    return (
      a >= b || !/[^\s\u00a0“”"«»‘’']/.test(this.text.slice(tokens[a]!.end, tokens[b]!.start).replace(/\p{L}+/gu, ''))
    )
  }

  private dateSoonAfter(last: number): boolean {
    const from = this.sentence.tokens[last]!.end
    const to = Math.min(this.sentence.at[1], from + 40)
    return (
      daysIn(this.text, this.lexicon, this.pageDay || '2000-01-01', [from, to]).length > 0 ||
      this.folded.slice(last + 1, last + 5).some((_, k) => this.has('interview', last + 1 + k) > 0)
    )
  }

  private isPerson(name: string): boolean {
    return this.people.officeOf(name) !== '' || (this.people.isPerson(name) && !isOutlet(name))
  }

  private ofMention(mention: { name: string; role: string; start: number; end: number }): Outlet {
    const { tokens } = this.sentence
    const first = tokens.findIndex(({ end }) => end > mention.start)
    const last = tokens.findLastIndex(({ start }) => start < mention.end)
    const name = mention.name || mention.role.replace(/^(?:the|el|la|los|las)\s+/i, '')
    return { name, first, last, named: true }
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

interface Outlet {
  readonly name: string
  readonly first: number
  readonly last: number
  /** Does the text call it an outlet: "the newspaper X"? */
  readonly named: boolean
}
