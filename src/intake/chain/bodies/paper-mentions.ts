import type { Mention } from '../../speech/mention.ts'
import { definite, withoutTo } from '../../speech/words-without-capitals.ts'
import { isNetwork } from '../networks.ts'
import type { Outlet } from '../outlet-names.ts'
import type { Words } from '../words.ts'
import type { BodyNames } from './body-names.ts'

/** Reads who issued a paper, where the speech of a page takes both for one body. */
export class PaperMentions {
  private readonly words: Words
  private readonly whole: BodyNames

  constructor(words: Words, whole: BodyNames) {
    this.words = words
    this.whole = whole
  }

  /** "ein Merkblatt": is what stands there only what papers are called? */
  isPaper(first: number, last: number): boolean {
    const { words } = this
    if (words.lexicon.words.capitalNouns !== true) return false
    let from = first
    while (from < last && words.isArticle(from)) from++
    return from === last && words.has('statement', last) + words.has('document', last) > 0
  }

  /** "auditoria do TCM": what a mention of a body begins with may be a paper of one. */
  isPaperOf(first: number, last: number): boolean {
    const { words } = this
    let from = first
    while (from < last && words.isArticle(from)) from++
    const length = words.has('document', from) || words.has('statement', from)
    // "étude menée par le cabinet"
    const next = from + length + (words.has('issuing', from + length) || words.has('dated', from + length))
    return length > 0 && next <= last && !words.isCapital(from) && words.has('by', next) > 0
  }

  /** "لمجلس إدارة": the noun right before a body's mention, with "of" written onto it, that its name begins with; "" where none is. */
  ledBy(first: number): string {
    const { lexicon } = this.words
    const before = this.words.all[first - 1]
    const bare = before && this.words.joins(first - 1) ? withoutTo(before.folded, lexicon) : ''
    if (bare === '' || definite(before!.folded, lexicon) || !lexicon.bodies.has(bare)) return ''
    return lexicon.documents.has(bare) ? '' : before!.word.slice(before!.word.length - bare.length)
  }

  /** "Studie der Universität Varenholm": the body in a mention of what it wrote, where its name begins. */
  issuerIn(mention: Mention, i: number): Mention | null {
    const { words } = this
    const { folded, start } = words.all[i]!
    const { capitals, capitalNouns } = words.lexicon.words
    if (
      words.isArticle(i) ||
      words.isPreposition(i) ||
      words.isTime(i) ||
      words.has('times', i) > 0 ||
      ((words.has('document', i) > 0 || words.has('statement', i) > 0) && !this.opensBody(i))
    )
      return null
    if (start === mention.start || (words.lexicon.documents.has(folded) && !this.opensBody(i))) return null
    const begins = this.whole.isBodyWord(folded) || (capitals && capitalNouns !== true && words.isCapital(i))
    // "обласної ради": adjectives before it.
    const opens =
      words.lexicon.forms !== null && words.joins(i) && this.whole.isBodyWord(words.all[i + 1]?.folded ?? '')
    return begins || opens || this.opensBody(i) || (capitalNouns === true && words.isCapital(i))
      ? { ...mention, start, name: '', role: '' }
      : null
  }

  /** "by the Audit Office", "of the city council": behind an article, a word that describes what bodies are called. */
  private opensBody(i: number): boolean {
    const { words } = this
    if (!words.lexicon.words.grammar.modifiersStandBefore || words.lexicon.words.capitalNouns) return false
    const next = words.all[i + 1]
    const alike = words.isCapital(i) === words.isCapital(i + 1)
    const isBody = !!next && (this.whole.isBodyWord(next.folded) || words.has('company', i + 1) > 0)
    return words.isArticle(i - 1) && words.joins(i) && alike && isBody
  }

  /** "استطلاع أجراه معهد": where no capital tells a name, does it begin with a paper, or what somebody did with it? */
  isNoName({ kind, start }: Mention, i: number): boolean {
    const { words } = this
    if (words.lexicon.words.capitals || kind === 'body' || start > words.all[i]!.start) return false
    return words.has('document', i) + words.has('statement', i) + words.has('issuing', i) > 0
  }

  /** "Sulla propria pagina Facebook la Regione": where a body's name begins behind a network's; null where there is none. */
  behindNetwork({ start, end }: Mention): number | null {
    const { words } = this
    const [first, last] = words.range([start, end])
    if (first === last || !isNetwork(words.all[first]!.folded)) return null
    const next = first + 1 + words.has('by', first + 1)
    return next <= last ? words.all[next]!.start : null
  }

  /** "un tweet Nexpay ha confermato": does a body that does something stand beside a paper, and not behind "of"? */
  isBeside({ first, last }: Outlet): boolean {
    const { words } = this
    const { auxiliaries, words: own } = words.lexicon
    if (!own.capitals || !own.grammar.nounStandsFirst || words.has('by', first - 1) > 0) return false
    return words.isSaying(last + 1) || auxiliaries.has(words.all[last + 1]?.folded ?? '')
  }

  /** "منصة إكس": what a network is called, and its name. */
  isPlatform({ start, end }: Mention): boolean {
    const { words } = this
    const [first, last] = words.range([start, end])
    return last === first + 1 && words.has('outlet', first) > 0 && isNetwork(words.all[last]!.folded)
  }
}
