import { matches } from '../languages/among.ts'
import { isBetween } from '../languages/lexicon.ts'
import { genderOfWord } from './gender.ts'
import { NameRun } from './name-run.ts'
import { isCapital } from './tokens.ts'

/** Where a phrase has what somebody or a body is called, in a language whose names have capitals. */
export class RoleHead extends NameRun {
  /** Where the phrase that is read begins. */
  protected first = 0

  /** The last role or body word of the phrase at `start`, at most four words on; -1 when there is none. */
  protected roleFrom(start: number): number {
    const { lexicon, tokens } = this
    let role = -1
    for (let i = start; i < Math.min(tokens.length, start + 5); i++) {
      const { folded, word } = tokens[i]!
      if (i > start && !this.joins(i - 1)) break
      if (role !== -1 && this.isKnown(i)) break
      // "coach Dean Ruiz": behind a role without a capital a given name that is a role's too.
      const held = lexicon.words.grammar.givenNamesOfOffices && role !== -1 && !isCapital(tokens[i - 1]!.word)
      if (held && this.isGivenName(i) && isCapital(tokens[i + 1]?.word ?? '')) break
      // "Among the tenors is Dean Hargreaves": without an article a given name, though it is an office too.
      const given = lexicon.words.grammar.givenNamesOfOffices && lexicon.givenNames.has(folded)
      const named = given && i === start && start === this.first
      if (named && isCapital(word) && isCapital(tokens[i + 1]?.word ?? '') && this.joins(i)) break
      if (this.isSurname(i)) break
      if (role !== -1 && isCapital(word) && lexicon.affiliations.has(folded)) break
      // "una nota inviata": behind a paper what was done with it, though a correspondent is called so.
      if (i > start && lexicon.words.grammar.nounStandsFirst && this.isDoneWith(i)) break
      if (lexicon.roles.has(folded) || lexicon.bodies.has(folded) || this.isOfficeNoun(i)) {
        if (role !== -1 && i - role > 2) break
        role = i
        continue
      }
      if (role !== -1 && !(isCapital(word) && lexicon.roles.has(tokens[i + 1]?.folded ?? ''))) break
      // "la prima cittadina": between an article and a role stands an adjective, whatever else the word may be.
      // "die Ilmstedter Verkehrsbetriebe": where a body is from, with the capital of the place.
      const called = tokens[i + 1]?.folded ?? ''
      const placed = this.names && lexicon.bodies.has(called) && matches(lexicon.words.grammar.placeAdjectives, folded)
      const between = i === start && start > this.first && (lexicon.roles.has(called) || placed)
      // "Das sagte Kapitän Holm": a verb is no adjective.
      const acts = this.names && lexicon.saying.has(folded) && !isCapital(word)
      if (between && !acts && this.joins(i)) continue
      if (lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || lexicon.articles.has(folded)) break
      if ((lexicon.saying.has(folded) || lexicon.separable.has(folded)) && !isCapital(word)) break
      if (!lexicon.words.grammar.modifiersStandBefore && isCapital(word) && role === -1) break
    }
    return role
  }

  /** Does what is called as people are stand right behind a paper: "nota enviada", "nota inviata"? */
  private isDoneWith(i: number): boolean {
    const { lexicon, tokens } = this
    const [before, { folded, word }] = [tokens[i - 1]!, tokens[i]!]
    const paper = lexicon.documents.has(before.folded) && !isCapital(before.word) && !isCapital(word)
    return paper && lexicon.roles.has(folded) && !lexicon.bodies.has(folded)
  }

  /** "agency administrator Tom Hale": a noun of no list that ends as offices do, before two words of a name. */
  private isOfficeNoun(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded, word } = tokens[i]!
    const { grammar } = lexicon.words
    // "Pröpstin Dörte Hinrichsen", "Hafenlogistiker Ruven Tiedge"
    const works = [grammar.womensOffices, grammar.longOffices].some((endings) => matches(endings, folded))
    if (this.names && works && isCapital(word) && !this.isKnown(i) && !lexicon.months.has(folded))
      return (
        this.joins(i) && this.isKnown(i + 1) && (this.isGivenName(i + 1) || (this.joins(i + 1) && this.isKnown(i + 2)))
      )
    const ends =
      matches(grammar.surelyOffices, folded) ||
      (matches(grammar.offices, folded) && i + 1 < tokens.length && this.isGivenName(i + 1))
    if (!ends || isCapital(word) || isBetween(folded, lexicon)) return false
    if (
      [lexicon.prepositions, lexicon.breaks, lexicon.articles, lexicon.subordinate, lexicon.saying].some((words) =>
        words.has(folded),
      )
    )
      return false
    const named = [i + 1, i + 2].every((k) => isCapital(tokens[k]?.word ?? '') && this.joins(k - 1))
    return named && !lexicon.notNames.has(tokens[i + 1]!.folded)
  }

  /** "Tom Baker", "Paul Boulanger": behind a given name a word of the lists with a capital is a surname. */
  private isSurname(i: number): boolean {
    const { lexicon, tokens } = this
    const before = tokens[i - 1]
    if (!before || this.names || !isCapital(tokens[i]!.word) || !isCapital(before.word) || !this.joins(i - 1))
      return false
    // "o atacante Dudu Mineiro": behind a role and a word with a capital.
    const office = tokens[i - 2]
    if (office && lexicon.words.grammar.nounStandsFirst && !isCapital(office.word) && this.joins(i - 2))
      if (lexicon.roles.has(office.folded) && !lexicon.roles.has(before.folded)) return true
    return (
      genderOfWord(before.folded, lexicon) !== '' &&
      !lexicon.articles.has(before.folded) &&
      !lexicon.pronouns.has(before.folded) &&
      !lexicon.titles.has(before.folded) &&
      !lexicon.roles.has(before.folded)
    )
  }

  /**
   * Where the name begins in a run of capitals that an office may open: "Superintendent Dr. Bill Trask", "Rancher Dale
   * Fossum". Before a title stands an office, and before a given name a word that the text has without a capital too, or
   * that ends as such words do.
   */
  protected behindOffice(start: number, last: number): number {
    const { lexicon, tokens } = this
    let first = start
    for (let i = start + 1; i < last; i++)
      if (lexicon.titles.has(tokens[i]!.folded) && this.text[tokens[i]!.end] === '.') first = i + 1
    // "Grizzlies QB Tom Hale": capitals between a team and two words of a name are what somebody is.
    if (first + 3 === last && /^\p{Lu}{2,3}$/u.test(tokens[first + 1]!.word)) return first + 2
    for (let i = first; i < last - 1 && i < first + 2; i++) {
      const { folded } = tokens[i]!
      if (this.isGivenName(i) || this.isInitial(i) || !this.isGivenName(i + 1)) continue
      const office = matches(lexicon.words.grammar.offices, folded) || lexicon.roles.has(folded)
      if (this.capitals?.small.has(folded) || office) return i + 1
    }
    return first
  }

  protected isGivenName(i: number): boolean {
    const { folded, word } = this.tokens[i]!
    return isCapital(word) && (genderOfWord(folded, this.lexicon) !== '' || this.lexicon.givenNames.has(folded))
  }
}
