import type { Sentence } from '../speech/clause.ts'
import { isFree, type Mention } from '../speech/mention.ts'
import type { Cited } from './citations.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isAgency } from './outlets.ts'
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
      if (outlet) return made('report', outlet, i, outlet.last)
    }
    const direct = words.joins(next - 1) ? names.sureAt(next) : null
    return direct ? made('report', direct, i, direct.last) : null
  }

  /** "in a statement to Radio Mora": what an outlet was told. */
  private toOutlet(next: number): Cited | null {
    const { words, names } = this
    const outlet = words.has('to', next) ? names.sureAt(next + words.has('to', next)) : null
    return outlet && words.has('by', next) === 0
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
      const wire = kind === 'statement' ? names.sureAt(k + by) : null
      if (wire) return null
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
    const subjects = sentence.mentions.filter((mention) => isFree(mention) && this.mayIssue(mention))
    const { start } = words.all[i]!
    const subject = subjects.findLast(({ end }) => end <= start) ?? subjects.find((mention) => mention.start > start)
    if (!subject || !(this.isInIt(i) || (words.some('dated') && subject.start < start))) return null
    const body = names.ofMention(subject)
    return made(kind, body, Math.min(i, body.first), Math.max(i, body.last))
  }

  private opensMention(k: number): boolean {
    const { start } = this.words.all[k]!
    return this.sentence.mentions.some((mention) => mention.start === start && mention.kind !== 'pronoun')
  }

  /** Is the paper what something is said in: "in a joint statement", "em comunicado"? */
  private isInIt(i: number): boolean {
    const { words } = this
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (words.isPreposition(k)) return true
      if (words.isSaying(k) || words.isBreak(k)) return false
    }
    return false
  }

  /** A body, or one name alone that is nobody's: "Greenpeace said in a statement". */
  private mayIssue({ kind, name, role, head }: Mention): boolean {
    if (kind === 'body') return !this.words.lexicon.documents.has(head)
    if (kind !== 'name' || role || /\s/.test(name)) return false
    return !this.names.isPerson({ name, first: 0, last: 0, sure: false, quoted: false })
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
    const bodily = first >= i || (ofPaper && !words.isTime(from) && (words.isCapital(from) || called))
    const start = mention && Math.max(mention.start, word.start)
    const body = mention?.kind === 'body' && bodily ? names.ofMention({ ...mention, start: start! }) : null
    if (!own.capitals) return body
    const named = names.at(i)
    if (body && named && words.isCapital(body.first)) {
      const longer = named.last > body.last
      const closer = ofPaper && !words.lexicon.forms && named.last < body.last && !words.isPreposition(named.last + 1)
      return longer || closer ? named : body
    }
    if (body) return body
    if (!named || names.isPerson(named)) return null
    // Two or three words with capitals may be a person.
    const person = mention?.kind === 'name' && /^\S+(?: \S+){1,2}$/.test(named.name) && !named.sure
    return person && !words.some('dated') ? null : named
  }
}

const made = (kind: 'statement' | 'document' | 'report', { name }: Outlet, first: number, last: number): Cited => ({
  kind,
  publisher: name,
  first,
  last,
  code: kind === 'statement' ? 'publishedNotice' : kind === 'document' ? 'citedDocument' : 'outletReported',
})
