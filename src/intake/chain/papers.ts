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
    const { words } = this
    const kind = words.has('statement', i) ? 'statement' : words.has('document', i) ? 'document' : null
    if (!kind) return null
    const length = words.has(kind, i)
    return (
      (kind === 'document' ? this.ofOutlet(i, i + length) : null) ??
      this.by(kind, i, i + length) ??
      this.before(kind, i) ??
      this.inJournal(kind, i, i + length) ??
      this.ofSubject(kind, i)
    )
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

  /** "a survey by the Coast Institute": who issued it, behind it. */
  private by(kind: 'statement' | 'document', i: number, next: number): Cited | null {
    const { words } = this
    const { capitals } = words.lexicon.words
    for (let k = next; k < Math.min(words.length, next + 9); k++) {
      if (k > next && words.isSaying(k)) return null
      const by = words.has('by', k)
      if (!by && (capitals || k > next)) continue
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
  private mayIssue({ kind, name, role }: Mention): boolean {
    if (kind === 'body') return true
    if (kind !== 'name' || role || /\s/.test(name)) return false
    return !this.names.isPerson({ name, first: 0, last: 0, sure: false, quoted: false })
  }

  private bodyAt(i: number): Outlet | null {
    const { words, names, sentence } = this
    let from = i
    while (words.isArticle(from)) from++
    const word = words.all[from]
    if (!word) return null
    const mention = sentence.mentions.find(({ start, end }) => start <= word.start && end > word.start)
    const body =
      mention?.kind === 'body' ? names.ofMention({ ...mention, start: Math.max(mention.start, word.start) }) : null
    if (!words.lexicon.words.capitals) return body
    const named = names.at(i)
    if (body) return named && named.last > body.last && words.isCapital(body.first) ? named : body
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
