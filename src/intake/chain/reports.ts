import type { Sentence } from '../speech/clause.ts'
import { type Cited, citedAs } from './citations.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isSurelyOutlet } from './outlets.ts'
import type { Words } from './words.ts'

/** Reads which outlet reported something, and whom it has it from. */
export class Reports {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.words = words
    this.names = names
    this.sentence = sentence
  }

  /** "Reuters reported", "informó el miércoles la agencia EFE", "according to the newspaper X". */
  at(i: number): Cited | null {
    const { words, names } = this
    const by = words.accordingTo(i)
    if (by) {
      const outlet = names.joinedAt(i + by) ?? names.sureAt(i + by)
      if (outlet) return citedAs(this.isBody(outlet) ? 'document' : 'report', outlet, i, outlet.last, 'outletReported')
    }
    const cites = words.some('reported') ? 0 : words.citing(i)
    const length = words.has('reported', i) || cites
    const says = length || (words.isSaying(i) ? 1 : 0)
    if (!says) return null
    const ahead = cites ? null : this.ahead(i + says)
    const before = ahead ? null : this.behind(i)
    const outlet = ahead ?? before
    if (!outlet) return null
    const said =
      !length && (words.some('statement') || outlet === ahead || !(outlet.called || isSurelyOutlet(outlet.name)))
    if (said) return null
    return citedAs('report', outlet, Math.min(i, outlet.first), Math.max(i + says - 1, outlet.last), 'outletReported')
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
    for (let k = i - 1; k > Math.max(0, i - 9); k--) if (words.citing(k) > 0) return names.before(k)
    return null
  }

  /** "citing Radio Mora", "со ссылкой на министерство": the one that another outlet has it from. */
  citedAt(i: number): Cited | null {
    const { words, names, sentence } = this
    const length = words.citing(i)
    if (!length) return null
    const outlet = names.joinedAt(i + length) ?? names.sureAt(i + length) ?? names.quotedAt(i + length)
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
    return {
      ...citedAs('statement', names.ofMention(body), i, names.ofMention(body).last, 'publishedNotice'),
      older: true,
    }
  }
}
