import { isAgency, isBareTitle } from '../chain/outlets.ts'
import { isAmong } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { genderOfWord } from './gender.ts'
import { NameStart } from './name-start.ts'
import { isCapital } from './tokens.ts'

const genderOrGiven = (folded: string, lexicon: Lexicon): boolean =>
  genderOfWord(folded, lexicon) !== '' || lexicon.givenNames.has(folded)

/** Where a name ends among the words of one sentence, in a language whose names have capitals. */
export class NameRun extends NameStart {
  /** The last token of the name that begins at a token. */
  protected nameEnd(from: number): number {
    const { lexicon, tokens } = this
    let last = from === 0 ? this.opensSurname(from) : from
    while (last + 1 < tokens.length && last - from < 6 && !this.endsAcronym(last)) {
      if (this.isToldWire(from, last) || this.isPlacedBehind(from, last)) break
      const counted = this.numbered(last + 1)
      if (this.joins(last) && this.isName(last + 1)) last++
      else if (counted > 0 && this.joins(last)) last += counted
      else if (
        this.joins(last) &&
        lexicon.particles.has(tokens[last + 1]!.folded) &&
        this.joins(last + 1) &&
        !this.beginsAnother(from, last + 1) &&
        !(this.names && (lexicon.articles.has(tokens[last + 1]!.folded) || !this.isNoble(last + 1, from))) &&
        (isCapital(tokens[last + 2]?.word ?? '') ||
          (lexicon.particles.has(tokens[last + 2]?.folded ?? '') && isCapital(tokens[last + 3]?.word ?? '')))
      )
        last += isCapital(tokens[last + 2]!.word) ? 2 : 3
      else return this.behindInitials(from, last)
    }
    return last
  }

  /** "Unidade Local de Saúde (ULS) do Alto Sabor": the last word of what a name goes on with behind its own initials in brackets. */
  protected behindInitials(from: number, last: number): number {
    const { lexicon, text, tokens } = this
    const [initials, of] = [tokens[last + 1], tokens[last + 2]]
    if (!lexicon.words.grammar.nounStandsFirst || !initials || !of || !/^\p{Lu}{2,6}$/u.test(initials.word)) return last
    if (text.slice(tokens[last]!.end, initials.start) !== ' (' || text.slice(initials.end, of.start) !== ') ')
      return last
    const large = tokens.slice(from, last + 1).filter(({ word }) => isCapital(word))
    const own = large.length > 1 && large.map(({ word }) => word[0]).join('') === initials.word
    if (!own || !lexicon.particles.has(of.folded) || !this.joins(last + 2)) return last
    let to = lexicon.particles.has(tokens[last + 3]?.folded ?? '') ? last + 4 : last + 3
    if (!isCapital(tokens[to]?.word ?? '')) return last
    while (this.joins(to) && isCapital(tokens[to + 1]?.word ?? '')) to++
    return to
  }

  /** "ha riferito alla Reuters Oksana": behind a preposition an agency's name is whole. */
  protected isToldWire(from: number, last: number): boolean {
    const { lexicon, tokens } = this
    if (from !== last || !lexicon.words.grammar.nounStandsFirst) return false
    const before = lexicon.articles.has(tokens[from - 1]?.folded ?? '') ? tokens[from - 2] : tokens[from - 1]
    const governed = before !== undefined && lexicon.prepositions.has(before.folded)
    const { word } = tokens[from]!
    const somebody = genderOfWord(tokens[from + 1]!.folded, lexicon) !== '' || isBareTitle(word)
    if (!governed || !somebody || !this.joins(from) || genderOfWord(tokens[from]!.folded, lexicon) !== '') return false
    // "a déclaré au Télégramme Yannick Le Bihan": a verb of saying before a preposition with its article.
    const said = tokens
      .slice(Math.max(0, from - 3), from - 1)
      .some(({ folded }) => lexicon.saying.has(folded) || lexicon.perfects.has(folded))
    const told =
      said && isAmong(lexicon.words.grammar.toThe, tokens[from - 1]!.folded) && isCapital(tokens[from + 2]?.word ?? '')
    return isAgency(word) || (told && !lexicon.roles.has(tokens[from]!.folded))
  }

  /** "Federica Costa della Stazione zoologica": behind a given name and a surname, what somebody is of. */
  private isPlacedBehind(from: number, last: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[last + 1]!
    if (lexicon.words.grammar.contractedInNames || last === from || isCapital(next.word)) return false
    return lexicon.contracted.has(next.folded) && genderOfWord(tokens[from]!.folded, lexicon) !== ''
  }

  /** "von der Leyen", but not "von der Freien Liste", where another noun goes on, nor "von der Polizei". */
  private isNoble(i: number, from: number): boolean {
    // "Sabine Kröger von der Landesbank": behind a whole name it is where somebody works.
    const whole = i - from > 1 && genderOrGiven(this.tokens[from]!.folded, this.lexicon)
    if (whole && !genderOrGiven(this.tokens[i - 1]!.folded, this.lexicon)) return false
    const surname = isCapital(this.tokens[i + 1]?.word ?? '') ? i + 1 : i + 2
    const further = this.joins(surname) && isCapital(this.tokens[surname + 1]?.word ?? '')
    return this.isKnown(surname) && !further
  }

  /** "Mello e Castro" is one name, "Ana e Rui" and "Ana Luz y Juan Mora" are two: what follows an "and" in a name is a surname. */
  private beginsAnother(from: number, i: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[i + 1]!
    const given =
      isCapital(next.word) && !lexicon.articles.has(next.folded) && genderOfWord(next.folded, lexicon) !== ''
    // "Mort de Gaspard Morel": what stands before it is no name, as "Maria" is in "Maria do Socorro Alencar".
    if (
      lexicon.prepositions.has(tokens[i]!.folded) &&
      given &&
      genderOfWord(tokens[from]!.folded, lexicon) === '' &&
      this.joins(i + 1) &&
      isCapital(tokens[i + 2]?.word ?? '')
    )
      return true
    if (!lexicon.joining.has(tokens[i]!.folded)) return false
    return given || i - from < 2 || (this.joins(i + 1) && isCapital(tokens[i + 2]?.word ?? ''))
  }

  /** How many words from `i` on are a number and what it counts, in a name: "12 de Octubre". 0 when they are none. */
  protected numbered(i: number): number {
    const { lexicon, tokens } = this
    if (!/^\d{1,4}$/.test(tokens[i]?.word ?? '') || !this.joins(i)) return 0
    const particle = lexicon.particles.has(tokens[i + 1]?.folded ?? '') && this.joins(i + 1)
    return particle && isCapital(tokens[i + 2]?.word ?? '') ? 3 : 0
  }
}
