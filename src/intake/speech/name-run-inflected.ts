import { agencyOf, isAgency } from '../chain/outlets.ts'
import { endsIn } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import { type Capitals, opensAsName } from './capitals.ts'
import { isCapital, type Token } from './tokens.ts'

/** What something is called, and its first word. */
const called = /^\s+[«"“„]\p{Lu}[^«»"“”„]{1,40}[»"”“]/u
const firstWord = /^\s+.(\p{L}+)[»"”“\s]/u

/** Where the words of a name begin and end among the tokens of one sentence, in a language with capitals and cases. */
export class InflectedRun {
  protected readonly text: string
  protected readonly tokens: readonly Token[]
  protected readonly lexicon: Lexicon
  protected readonly capitals: Capitals | undefined

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, capitals: Capitals | undefined) {
    this.text = text
    this.tokens = tokens
    this.lexicon = lexicon
    this.capitals = capitals
  }

  protected isNominativeName(i: number): boolean {
    const { givenNames, nominatives } = this.lexicon
    const folded = this.tokens[i]?.folded ?? ''
    return givenNames.has(folded) && nominatives.get(folded) === folded
  }

  protected isVerb(i: number): boolean {
    const { folded } = this.tokens[i]!
    return (this.lexicon.words.verbEndings ?? []).some(
      (ending) => folded.endsWith(ending) && folded.length > ending.length + 1,
    )
  }

  protected isName(i: number): boolean {
    const token = this.tokens[i]
    if (!token || !isCapital(token.word)) return false
    const { lexicon } = this
    if (this.isInitial(i)) return true
    if (this.closesWire(i)) return false
    if (lexicon.givenNames.has(token.folded)) return true
    if (lexicon.notNames.has(token.folded)) return false
    if (i > 0) return true
    if (lexicon.saying.has(token.folded) || lexicon.participles.has(token.folded) || this.isVerbOpening(token))
      return false
    if (!this.capitals || this.capitals.inside.has(token.folded)) return true
    if (!opensAsName(token.folded, this.text[token.end] === ',', lexicon, this.capitals)) return false
    return this.opensClause()
  }

  /** "Рудаков вздохнул", not "Минувшее лето": does another capital or a verb follow what opens the sentence? */
  private opensClause(): boolean {
    const { lexicon, tokens } = this
    const { infinitives, unlikeSurnames } = lexicon.words.grammar
    if (endsIn(unlikeSurnames, tokens[0]!.folded)) return false
    let next = 1
    while (tokens[next] && this.onlySpace(next - 1) && isBetween(tokens[next]!.folded, lexicon)) next++
    const token = tokens[next]
    // Behind a bracket, comma or dash it may be anything.
    if (!token || !this.onlySpace(next - 1)) return true
    return (
      isCapital(token.word) ||
      lexicon.saying.has(token.folded) ||
      (this.isVerb(next) && !endsIn(infinitives, token.folded))
    )
  }

  /** "Сказала": a verb that opens a sentence, unless the text has it as a name inside one. */
  protected isVerbOpening({ folded }: Token): boolean {
    if (this.lexicon.givenNames.has(folded) || this.capitals?.inside.has(folded)) return false
    return this.isVerb(0) || isBetween(folded, this.lexicon)
  }

  protected isInitial(i: number): boolean {
    const { end, word } = this.tokens[i]!
    return word.length === 1 && isCapital(word) && this.text[end] === '.'
  }

  /** The last token of the capitals, initials and particles that begin at a token. */
  protected runEnd(from: number): number {
    const { lexicon, tokens } = this
    let last = from
    while (last + 1 < tokens.length && last - from < 6 && this.joins(last) && this.onlySpace(last)) {
      // "Die Morgenseite Перебийніс": a name goes on in its own script.
      if (/^[a-z]/i.test(tokens[last]!.word) !== /^[a-z]/i.test(tokens[last + 1]!.word)) break
      if (this.isWire(last + 1)) break
      if (this.isName(last + 1) && !lexicon.titles.has(tokens[last + 1]!.folded)) last++
      else if (!lexicon.particles.has(tokens[last + 1]!.folded)) break
      else if (isCapital(tokens[last + 2]?.word ?? '')) last += 2
      else if (lexicon.particles.has(tokens[last + 2]?.folded ?? '') && isCapital(tokens[last + 3]?.word ?? ''))
        last += 3
      else break
    }
    return last
  }

  /** "рассказала Анна Белова РИА Новости": a wire behind a name is whom they told. */
  protected isWire(i: number): boolean {
    const { lexicon, text, tokens } = this
    const [{ start, end, word }, next] = [tokens[i]!, tokens[i + 1]]
    if (!isCapital(word)) return false
    return agencyOf(text.slice(start, end), lexicon) !== '' || (!!next && isAgency(text.slice(start, next.end)))
  }

  /** "рассказал РИА Новости Иван Лобов": whom somebody told, before the given name of who tells it. */
  private closesWire(i: number): boolean {
    const { lexicon, text, tokens } = this
    if (!this.onlySpace(i) || !lexicon.givenNames.has(tokens[i + 1]!.folded)) return false
    const { end, word } = tokens[i]!
    return agencyOf(word, lexicon) !== '' || (i > 0 && isAgency(text.slice(tokens[i - 1]!.start, end)))
  }

  protected givenIn(from: number, to: number): number {
    for (let i = from; i <= to; i++) {
      const { folded } = this.tokens[i]!
      if (this.lexicon.givenNames.has(folded) && !(i === to && to > from)) return i
    }
    return this.lexicon.givenNames.has(this.tokens[to]!.folded) && to === from ? from : -1
  }

  /** "ван дер Мейр": the small words of a surname, before it. */
  protected opensWithParticle(i: number): boolean {
    const { lexicon, tokens } = this
    if (!lexicon.particles.has(tokens[i]!.folded) || !this.joins(i)) return false
    const next = tokens[i + 1]!
    if (isCapital(next.word)) return this.isName(i + 1)
    return lexicon.particles.has(next.folded) && this.joins(i + 1) && this.isName(i + 2)
  }

  /** Do two tokens stand side by side? A name in quotation marks may stand between, and a full stop behind an initial. */
  protected joins(i: number): boolean {
    const [a, b] = [this.tokens[i], this.tokens[i + 1]]
    if (!a || !b) return false
    const gap = this.text.slice(a.end, b.start)
    if (/^[ \u00a0]+(?:№[ \u00a0]?)?$/.test(gap) || (/^\.[ \u00a0]?$/.test(gap) && a.word.length === 1)) return true
    const name = this.isCalled(i) ? this.nameBehind(gap) : ''
    return name !== '' && /^\s+$/.test(gap.slice(name.length))
  }

  /** May a name in quotation marks follow: "парома «Заря»", "директор «Водоканала»"? */
  protected isCalled(i: number): boolean {
    const { bodies, naming, roles } = this.lexicon
    const { folded, word } = this.tokens[i]!
    // "в Росгидромете «Коммерсанту» сообщили": a body with a name of its own is called nothing else.
    const proper = i > 0 && isCapital(word) && bodies.has(folded)
    return !proper && (naming.has(folded) || roles.has(folded) || bodies.has(folded))
  }

  /** The name in marks that opens a text; "" where it is whom one tells something, "корреспонденту «Берегу»". */
  private nameBehind(text: string): string {
    const [whole = ''] = called.exec(text) ?? []
    const word = firstWord.exec(whole)?.[1] ?? ''
    return endsIn(this.lexicon.words.grammar.titlesSpokenTo, word) ? '' : whole
  }

  protected onlySpace(i: number): boolean {
    const [a, b] = [this.tokens[i], this.tokens[i + 1]]
    return !!a && !!b && /^(?:\.?[ \u00a0]+|\.)$/.test(this.text.slice(a.end, b.start))
  }

  /** The text from a token to a place; to before token `next` where that is given, without the space. */
  protected slice(first: number, end: number, next?: number): string {
    const to = next === undefined ? end : this.tokens[next]!.start
    return this.text.slice(this.tokens[first]!.start, to).trim()
  }

  /** Where the phrase ends: behind the name in quotation marks that its last word is called by, "парома «Заря»". */
  protected endOf(last: number): number {
    const { end } = this.tokens[last]!
    const quoted = this.isCalled(last) ? this.nameBehind(this.text.slice(end, end + 50)) : ''
    return end + quoted.length
  }
}
