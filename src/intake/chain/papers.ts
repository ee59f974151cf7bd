import type { Sentence } from '../speech/clause.ts'
import { isFree, type Mention } from '../speech/mention.ts'
import type { Cited } from './citations.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isAgency, isOutlet } from './outlets.ts'
import type { Words } from './words.ts'

/** Reads what a sentence cites in writing: a body's notice, a survey, an outlet's report. */
export class Papers {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.words = words
    this.names = names
    this.sentence = sentence
  }

  /** "a report of the School Council, published on 20 January", "said in a statement", at a word. */
  at(i: number): Cited | null {
    const [statement, document] = [this.lengthAt('statement', i), this.lengthAt('document', i)]
    const kind = statement ? 'statement' : document ? 'document' : null
    if (!kind) return null
    const length = statement || document
    return (
      (kind === 'document' ? this.ofOutlet(i, i + length) : this.toOutlet(i + length)) ??
      this.by(kind, i, i + length) ??
      this.before(kind, i) ??
      this.inJournal(kind, i, i + length) ??
      this.ofSubject(kind, i)
    )
  }

  /** How many words at `i` are a paper's kind, a preposition written onto it or not: "لتقرير". */
  private lengthAt(kind: 'statement' | 'document', i: number): number {
    const { words } = this
    const joined = words.lexicon.words.joined.length > 0 && /^[لب]./.test(words.all[i]?.folded ?? '')
    return words.has(kind, i) || (joined ? words.hasJoined(kind, i) : 0)
  }

  /** "a report in the Tide Weekly", "a Reuters report", "einem Bericht der Zeitung Küstenblatt". */
  private ofOutlet(i: number, next: number): Cited | null {
    const { words, names } = this
    const before = names.before(i)
    if (before && isAgency(before.name)) return made('report', before, before.first, i)
    for (let k = next; k < Math.min(words.length, next + 3) && words.isLight(k); k++) {
      const outlet = names.joinedAt(k + 1) ?? names.sureAt(k + 1)
      // "a paper published in the journal Marine Letters"
      const printed = outlet !== null && isOutlet(outlet.name) && !/\bjournal\b/i.test(outlet.name)
      const journal =
        words.has('dated', next) > 0 && !printed && !(outlet?.called && !isJournal(words.slice(next, outlet.last)))
      if (outlet) return made(journal ? 'document' : 'report', outlet, i, outlet.last)
    }
    const direct = words.joins(next - 1) ? names.sureAt(next) : null
    return direct ? made('report', direct, i, direct.last) : null
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

  /** "a survey by the Coast Institute": who issued it, behind it. */
  private by(kind: 'statement' | 'document', i: number, next: number): Cited | null {
    const { words, names } = this
    // "доклада Института", "بيان الوزارة": the genitive needs no word between.
    const genitive = !words.lexicon.words.capitals || words.lexicon.forms !== null
    for (let k = next; k < Math.min(words.length, next + 9); k++) {
      if (k > next && (words.isSaying(k) || this.opensMention(k))) return null
      const by = words.has('by', k)
      if (!by && !(genitive && k === next)) continue
      const wire = names.sureAt(k + by)
      if (wire && kind === 'statement') return null
      if (wire?.called && words.has('dated', k) > 0) return made('report', wire, i, wire.last)
      const body = this.bodyAt(k + by)
      if (body) return made(kind, body, i, body.last)
    }
    return null
  }

  /** "the council’s notice", "the Port Authority report". */
  private before(kind: 'statement' | 'document', i: number): Cited | null {
    const { words, names, sentence } = this
    const start = words.all[i]!.start
    const owner = sentence.mentions.find(
      ({ kind: is, end, possessive }) =>
        is === 'body' &&
        end < start &&
        /^(?:['’]s?)?(?:\s\p{L}+){0,2}\s$/u.test(words.text.slice(end, start)) &&
        (possessive || start - end < 3),
    )
    if (!owner) return null
    const body = names.ofMention(owner)
    return made(kind, body, body.first, i)
  }

  /** "a study published in Marine Letters". */
  private inJournal(kind: 'statement' | 'document', i: number, next: number): Cited | null {
    const { words, names } = this
    if (!words.lexicon.words.capitals) return null
    for (let k = next; k < Math.min(words.length, next + 5); k++) {
      const dated = words.has('dated', k)
      if (!dated) continue
      const from = k + dated + (words.isPreposition(k + dated) ? 1 : 0)
      if (from === k + dated && !words.isPreposition(from - 1)) continue
      const outlet = names.at(from)
      if (outlet && !names.isPerson(outlet)) return made(kind, outlet, i, outlet.last)
    }
    return null
  }

  /** "The Port Authority said in a statement", "In a notice published on 3 February, the Mora Council asked". */
  private ofSubject(kind: 'statement' | 'document', i: number): Cited | null {
    const { words, names, sentence } = this
    const subjects = sentence.mentions.filter((mention) => isFree(mention) && this.mayIssue(mention, kind))
    const { start } = words.all[i]!
    const before = subjects.findLast((mention) => mention.end <= start && this.isOfClause(mention, i))
    const subject = before ?? subjects.find((mention) => mention.start > start && this.isOfClause(mention, i))
    if (!subject || !(this.isInIt(i) || (words.some('dated') && subject.start < start))) return null
    const body = names.ofMention(subject)
    return made(kind, body, Math.min(i, body.first), Math.max(i, body.last))
  }

  /** Does a subject stand in the clause of the paper: no other clause between, and no verb before it? */
  private isOfClause(mention: Mention, i: number): boolean {
    const { words } = this
    const [first, last] = words.range([mention.start, mention.end])
    const [from, to] = last < i ? [last + 1, i] : [i + 1, first]
    for (let k = from; k < to; k++) {
      if (words.isBreak(k) && !words.isLight(k) && !words.lexicon.relatives.has(words.all[k]!.folded)) return false
      if (first > i && words.isSaying(k) && !words.isLight(k) && !this.isInverted(k, to)) return false
    }
    return true
  }

  /** "bittet die Stadt": the verb right before its subject, which English does not have. */
  private isInverted(k: number, to: number): boolean {
    const { words } = this
    const between = words.all.slice(k + 1, to)
    return words.lexicon.words.tag !== 'en' && between.every((_, n) => words.isArticle(k + 1 + n))
  }

  private opensMention(k: number): boolean {
    const { start } = this.words.all[k]!
    return this.sentence.mentions.some((mention) => mention.start === start && mention.kind !== 'pronoun')
  }

  /** Is the paper what something is said in: "in a joint statement", "em comunicado"? */
  private isInIt(i: number): boolean {
    const { words } = this
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (/^\p{Nd}/u.test(words.all[k]!.word)) return false
      if (words.isPreposition(k)) return k > i - 3 || words.isArticle(k + 1)
      if (words.isSaying(k) || words.isBreak(k)) return false
    }
    return false
  }

  /** A body, or of a statement one name alone that is nobody's and says it: "Greenpeace said in a statement". */
  private mayIssue({ kind, name, role, head, start, end }: Mention, paper: 'statement' | 'document'): boolean {
    const { words } = this
    if (kind === 'body') return !words.lexicon.documents.has(head)
    if (paper === 'document' || kind !== 'name' || role) return false
    // "the Coast Guard": people have no article.
    const [first] = words.range([start, end])
    if (/\s/.test(name) && !words.isArticle(first) && !words.isArticle(first - 1)) return false
    if (this.names.isPerson({ name, first: 0, last: 0, sure: false, called: false, linked: false, quoted: false }))
      return false
    const next = words.all.findIndex(({ start }) => start >= end)
    return next !== -1 && [0, 1, 2].some((n) => words.isSaying(next + n) && this.joinsOver(next - 1, next + n))
  }

  /** Is there nothing but space, and small words, from one word to another? */
  private joinsOver(from: number, to: number): boolean {
    const { words } = this
    for (let k = from; k < to; k++)
      if (!words.joins(k) || (k > from && !words.lexicon.between.has(words.all[k]!.folded))) return false
    return true
  }

  private bodyAt(i: number): Outlet | null {
    const { words, names, sentence } = this
    let from = i
    while (words.isArticle(from)) from++
    const word = words.all[from]
    if (!word) return null
    const { documents, bodies, words: own } = words.lexicon
    const mention = sentence.mentions.find(({ start, end }) => start <= word.start && end > word.start)
    const ofPaper = mention?.kind === 'body' && documents.has(mention.head)
    const [first, last] = mention ? words.range([mention.start, mention.end]) : [-1, -1]
    const called = words.all.slice(from, last + 1).some(({ folded }) => bodies.has(folded))
    const bodily =
      first >= i || bodies.has(word.folded) || (ofPaper && !words.isTime(from) && (words.isCapital(from) || called))
    const start = mention && Math.max(mention.start, word.start)
    const body = mention?.kind === 'body' && bodily ? names.ofMention({ ...mention, start: start! }) : null
    if (!own.capitals) return body
    const named = names.at(i)
    if (body && named && words.isCapital(body.first)) {
      const longer = named.last > body.last
      const closer =
        ofPaper &&
        !words.lexicon.forms &&
        named.last < body.last &&
        !words.isPreposition(named.last + 1) &&
        words.has('by', named.last + 1) === 0
      return longer || closer ? named : body
    }
    if (body) return body
    if (!named || names.isPerson(named)) return null
    // Words with capitals may be a person or a place.
    const surely = named.sure || /^\p{Lu}{3,}$/u.test(named.name) || named.name.split(' ').length > 3
    return surely || words.some('dated') ? named : null
  }
}

/** "the journal Marine Letters", which prints studies. */
const isJournal = (text: string): boolean => /journal|revista|revue|rivista|zeitschrift|журнал|مجلة|مجله/iu.test(text)

const made = (kind: 'statement' | 'document' | 'report', { name }: Outlet, first: number, last: number): Cited => ({
  kind,
  publisher: name,
  first,
  last,
  code: kind === 'statement' ? 'publishedNotice' : kind === 'document' ? 'citedDocument' : 'outletReported',
})
