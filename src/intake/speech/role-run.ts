import { endsIn, isAmong, matches } from '../languages/among.ts'
import { isBetween, phraseAt } from '../languages/lexicon.ts'
import { genderOfWord } from './gender.ts'
import { opensOccasion, opensWhere } from './occasion.ts'
import { RoleHead } from './role-head.ts'
import { isCapital, type Token } from './tokens.ts'

/** Where the words of a role or a body end, with what it is of, in a language whose names have capitals. */
export class RoleRun extends RoleHead {
  /** The role whose words are being read. */
  private head = 0

  /** "asked the council to file", but not "ambassador to France", "adviser to the king". */
  private opensInfinitive(i: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[i + 1]
    if (!next || !isAmong(lexicon.words.grammar.infinitiveMarks, tokens[i]!.folded)) return false
    const { articles, possessives } = lexicon
    return !isCapital(next.word) && !articles.has(next.folded) && !possessives.has(next.folded)
  }

  /** The role's last word with what it is of: "spokesman for the port authority". */
  protected extended(role: number, from = role): number {
    const { lexicon, tokens } = this
    this.head = role
    let last = from
    let links = lexicon.documents.has(tokens[role]!.folded) ? lexicon.issuing : lexicon.roleLinks
    while (last - from < 2 && this.joins(last) && this.isAdjective(tokens[last + 1]!)) last++
    const folded = tokens.slice(last + 1, last + 5).map((token) => token.folded)
    const aged = lexicon.family.has(tokens[role]!.folded) ? phraseAt(lexicon.agesBehind, folded, 0) : 0
    if (aged > 0 && this.joins(last)) last += aged
    for (let i = last + 1; i < Math.min(tokens.length, from + 9); ) {
      if (!(this.joins(i - 1) || this.isAcronymed(i - 1)) || !links.has(tokens[i]!.folded) || this.isPlaced(i)) break
      // "a dona de uma barraca na orla": what is of no known thing says which it is.
      const unknown = tokens.slice(role + 1, i).some(({ folded: word }) => lexicon.indefinite.has(word))
      if ((opensOccasion(tokens, i, lexicon, !unknown) && this.mayGoOn()) || this.isSpokenTo(i)) break
      if (opensWhere(tokens, i, tokens[role]!.folded, lexicon)) break
      if (this.opensInfinitive(i)) break
      let k = i + 1
      if (lexicon.articles.has(tokens[k]?.folded ?? '') && this.joins(k - 1)) k++
      const from = k
      // "l’azienda in un comunicato": what somebody says something in.
      const { folded } = tokens[role]!
      const paper = lexicon.documents.has(tokens[k]?.folded ?? '')
      const inside = isAmong(lexicon.words.grammar.inside, tokens[i]!.folded)
      // "la Corte d’appello": but what it is there for.
      const court = k === i + 1 && lexicon.words.grammar.nounStandsFirst && lexicon.issuing.has(tokens[i]!.folded)
      if (paper && !court && (lexicon.bodies.has(folded) || inside) && !lexicon.documents.has(folded)) break
      while (
        k < tokens.length &&
        k - from < 4 &&
        (this.joins(k - 1) || (k > from && this.possesses(k - 1))) &&
        !this.isKnown(k) &&
        !(k > from && lexicon.titles.has(tokens[k]!.folded) && this.text[tokens[k]!.end] === '.') &&
        !(k > from && (this.endsAcronym(k - 1) || this.beginsName(k) || this.actsBehind(k) || this.isHolder(k))) &&
        this.carries(tokens[k]!, k > from)
      )
        k++
      if (k === from) break
      last = k - 1
      // "Gutachten des Landesamtes für Denkmalpflege": a body's name goes on as a body's does.
      if (tokens.slice(from, k).some(({ folded: word }) => lexicon.bodies.has(word))) links = lexicon.roleLinks
      while (
        this.joins(last) &&
        this.isAdjective(tokens[last + 1]!) &&
        !lexicon.agents.has(tokens[last + 2]?.folded ?? '')
      )
        last++
      const joined = this.joinedOn(role, last)
      last += joined
      while (joined > 0 && this.joins(last) && this.isAdjective(tokens[last + 1]!)) last++
      i = last + 1
    }
    return lexicon.bodies.has(tokens[role]!.folded) ? this.behindInitials(role, last) : last
  }

  /** "said the mayor at the meeting", but not "a speaker at the meeting said": may words for an occasion stand behind the phrase that are the verb’s? */
  private mayGoOn(): boolean {
    const { lexicon, tokens } = this
    if (!lexicon.words.grammar.subjectStandsFirst) return true
    return lexicon.saying.has(tokens[this.first - 1]?.folded ?? '')
  }

  /** "la députée LR", "il segretario Cgil": the last word of the party or union that a role is of; the role itself where none is named. */
  protected affiliationEnd(role: number): number {
    const { lexicon, tokens } = this
    if (!lexicon.words.grammar.nounStandsFirst || !lexicon.roles.has(tokens[role]!.folded)) return role
    // "el sindicato maderero SUTRALE": the initials are the body's own.
    if (lexicon.bodies.has(tokens[role - 1]?.folded ?? '')) return role
    let last = role
    // "le conseiller national PLR"
    while (last - role < 2 && this.joins(last) && this.isAdjective(tokens[last + 1]!)) last++
    const start = last
    while (last - start < 4 && this.joins(last)) {
      const next = tokens[last + 1]!
      const phrase = lexicon.affiliations.has(next.folded) && isCapital(next.word)
      const length = phrase
        ? phraseAt(
            lexicon.affiliations,
            tokens.slice(last + 1, last + 5).map(({ folded }) => folded),
            0,
          )
        : 0
      if (length > 0) last += length
      else if (/^\p{Lu}{2}[\p{Lu}\d]*(?:-\p{Lu}[\p{L}]*)*$/u.test(next.word)) last++
      else break
    }
    return last > start ? last : role
  }

  /** "le septuagénaire à sa fille", "il pensionato alla figlia": to whom somebody speaks. */
  private isSpokenTo(i: number): boolean {
    const { lexicon, tokens } = this
    if (!isAmong(lexicon.words.grammar.toWhom, tokens[i]!.folded)) return false
    const article = lexicon.articles.has(tokens[i + 1]?.folded ?? '')
    const noun = tokens[article ? i + 2 : i + 1]?.folded ?? ''
    return (
      lexicon.family.has(noun) ||
      lexicon.crowds.has(noun) ||
      this.areSeveral(article ? i + 2 : i + 1) ||
      (article && lexicon.possessives.has(tokens[i + 1]!.folded) && lexicon.roles.has(noun))
    )
  }

  /** "aux journalistes", "ai consiglieri": what several people are, behind an article. */
  private areSeveral(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded = '', word = '' } = tokens[i] ?? {}
    const { pluralArticles, pluralEndings } = lexicon.words.grammar
    if (isCapital(word) || !lexicon.roles.has(folded)) return false
    return pluralArticles ? pluralArticles.test(tokens[i - 1]!.folded) : endsIn(pluralEndings, folded)
  }

  /** "Superintendent of Police Ana Bell", "Mayor of London Ana Bell": behind what an office with a capital is of, who holds it. */
  protected isHolder(i: number): boolean {
    const { lexicon, tokens } = this
    const [before, next] = [tokens[i - 1]!, tokens[i + 1]]
    if (!lexicon.words.grammar.officesHaveCapitals || !next || !isCapital(tokens[i]!.word) || !isCapital(next.word))
      return false
    if (!this.joins(i) || !isCapital(tokens[this.head]!.word) || !lexicon.roles.has(tokens[this.head]!.folded))
      return false
    return lexicon.officeFields.has(before.folded) || (isCapital(before.word) && this.isGivenName(i))
  }

  /** "Unidade Local (UL) do Vale": do brackets with capitals alone stand behind token `i`? */
  private isAcronymed(i: number): boolean {
    const [a, b] = [this.tokens[i], this.tokens[i + 1]]
    return (
      !!a &&
      !!b &&
      /^\)\s$/.test(this.text.slice(a.end, b.start)) &&
      /\(\p{Lu}{2,6}$/u.test(this.text.slice(a.start - 1, a.end))
    )
  }

  /** "Instituto da Água e do Solo", "Ministerio de Cultura y Deporte": how many words a body's name goes on with. */
  private joinedOn(role: number, last: number): number {
    const { lexicon, tokens } = this
    if (!lexicon.words.grammar.nounStandsFirst || !this.joins(last)) return 0
    const named = tokens.slice(role, last).some(({ folded, word }) => isCapital(word) && lexicon.bodies.has(folded))
    if (!lexicon.joining.has(tokens[last + 1]?.folded ?? '')) return 0
    // "le ministère de la Pêche et des Ports": with the preposition again it is of both.
    const again = lexicon.bodies.has(tokens[role]!.folded) && lexicon.issuing.has(tokens[last + 2]?.folded ?? '')
    // "la consejera de Cultura y Deporte": what an office is of goes on so too.
    const office = lexicon.words.adjectivesBehind !== undefined && lexicon.roles.has(tokens[role]!.folded)
    if (!named && !again && !office) return 0
    let i = last + 2
    while (i < last + 4 && this.joins(i - 1) && lexicon.particles.has(tokens[i]?.folded ?? '')) i++
    const next = tokens[i]
    if (!next || !this.joins(i - 1)) return 0
    // "Istituto nazionale di geofisica e meteorologia (INGM)": to the word of its last letter.
    const letters = /^\s\((\p{Lu}{3,7})\)/u.exec(this.text.slice(next.end, next.end + 12))?.[1]
    if (letters && !isCapital(next.word) && letters.endsWith(next.word[0]!.toUpperCase())) return i - last
    if (!isCapital(next.word) || !isCapital(tokens[last]!.word) || genderOfWord(next.folded, lexicon)) return 0
    const other = [lexicon.roles, lexicon.bodies, lexicon.titles].some((words) => words.has(next.folded))
    // "el Ministerio de Salud y Ruiz Mora": two capitals in a row may be somebody.
    const person = i === last + 2 && this.joins(i) && isCapital(tokens[i + 1]?.word ?? '')
    return other || person ? 0 : i - last
  }

  /** "the residents’ committee": is token `i` a genitive that only has an apostrophe? */
  private possesses(i: number): boolean {
    const [a, b] = [this.tokens[i], this.tokens[i + 1]]
    return !!a && !!b && a.folded.endsWith('s') && /^['’] $/.test(this.text.slice(a.end, b.start))
  }

  /** "der Leiter im dunklen Flur": where somebody stands, not what the role is of. */
  private isPlaced(i: number): boolean {
    const next = this.tokens[i + 1]
    const { bodies, words } = this.lexicon
    const place = isAmong(words.grammar.atPlaces, this.tokens[i]!.folded)
    // "eine Zeugin im Prozess", but "der Sprecher im Ministerium", "die Lehrerin am Gymnasium".
    const office =
      !!next &&
      (bodies.has(next.folded) ||
        (words.chain.companyEndings ?? []).some((ending) => next.folded.endsWith(ending)) ||
        matches(words.grammar.institutions, next.folded))
    return place && !!next && !office
  }

  /** "commandant du port Yves Morel": where a noun stands first, a capital behind a small one opens a name. */
  private beginsName(i: number): boolean {
    const [before = '', word = ''] = [this.tokens[i - 1]?.word, this.tokens[i]?.word]
    if (!this.lexicon.words.grammar.nounStandsFirst || !isCapital(word)) return false
    if (isCapital(before)) return this.isGivenBehind(i)
    return !(this.lexicon.bodies.has(this.tokens[i - 1]!.folded) && this.isApposed(i))
  }

  /** "l’assessora al Lavoro Elena Tosetti": a given name and a surname behind what an office is of. */
  protected isGivenBehind(i: number): boolean {
    const { lexicon, tokens } = this
    const [before, token, next] = [tokens[i - 1]!, tokens[i], tokens[i + 1]]
    if (
      !token ||
      !next ||
      lexicon.words.grammar.modifiersStandBefore ||
      !this.joins(i) ||
      !isCapital(next.word) ||
      lexicon.titles.has(before.folded)
    )
      return false
    if (isAmong(lexicon.words.grammar.saints, before.folded)) return false
    return lexicon.roles.has(tokens[this.head]!.folded) && genderOfWord(token.folded, lexicon) !== ''
  }

  /** "presidente da associação Mar para Todos, Fúrio Dias": does a name follow behind a comma? */
  private isApposed(i: number): boolean {
    const { lexicon, tokens } = this
    let last = i
    while (last - i < 5 && this.joins(last)) {
      const { folded, word } = tokens[last + 1]!
      if (!isCapital(word) && !lexicon.prepositions.has(folded) && !lexicon.particles.has(folded)) return false
      last++
    }
    const next = tokens[last + 1]
    return !!next && isCapital(next.word) && /^,\s$/.test(this.text.slice(tokens[last]!.end, next.start))
  }

  /** "sportif" in "le directeur sportif de la ligue". */
  private isAdjective({ folded, word }: Token): boolean {
    const { lexicon } = this
    if (isCapital(word) || isBetween(folded, lexicon) || lexicon.saying.has(folded) || lexicon.breaks.has(folded))
      return false
    return (
      lexicon.words.adjectivesBehind?.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending)) ??
      false
    )
  }

  /** "Department of Works banned the use of sand": behind a capital a verb of no list where nothing describes a noun behind it, told by its ending or by its object. */
  private actsBehind(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded, word } = tokens[i]!
    if (!lexicon.words.grammar.modifiersStandBefore || isCapital(word) || !isCapital(tokens[i - 1]!.word)) return false
    return (
      endsIn(lexicon.words.grammar.pastEndings, folded, 2) ||
      (this.joins(i) && lexicon.articles.has(tokens[i + 1]?.folded ?? ''))
    )
  }

  private carries({ folded, word }: Token, later: boolean): boolean {
    const { lexicon } = this
    if (lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || lexicon.between.has(folded)) return false
    // "a notice of 7 January", "um relatório de 2022": a day or year is not whom it is of.
    if (/^(?:\p{Nd}{1,2}|\p{Nd}{4}|\p{Nd}+[.,]\p{Nd}+)$/u.test(word) || lexicon.weekdays.has(folded)) return false
    if (
      (lexicon.saying.has(folded) && !isCapital(word)) ||
      lexicon.pronouns.has(folded) ||
      lexicon.daysBack.has(folded)
    )
      return false
    return isCapital(word) || !later || lexicon.words.grammar.modifiersStandBefore === true
  }
}
