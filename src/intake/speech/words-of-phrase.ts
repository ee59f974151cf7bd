import { isNetwork } from '../chain/networks.ts'
import { endsIn, isAmong, matches } from '../languages/among.ts'
import { isBetween, phraseAt } from '../languages/lexicon.ts'
import { genderOfWord } from './gender.ts'
import { isOwner } from './names-among-nouns.ts'
import { isPluralRole } from './plural.ts'
import { RoleRun } from './role-run.ts'
import { isCapital, type Token } from './tokens.ts'

/** Tells what the words of a noun phrase are: of a company’s name, an outlet, a place, a verb, an object. */
export abstract class WordsOfPhrase extends RoleRun {
  /** "Almbahn Technik GmbH": the last word of a company's name that begins at a token; -1 when none does. */
  protected companyEnd(start: number): number {
    const { lexicon, tokens } = this
    if (lexicon.companyForms.size === 0) return -1
    for (let i = start; i < start + 5 && isCapital(tokens[i]?.word ?? ''); i++) {
      if (i > start && !this.joins(i - 1)) return -1
      if (i > start && lexicon.companyForms.has(tokens[i]!.folded)) return i
    }
    return -1
  }

  /** "L’un d’eux": the last word of a phrase for one of several; -1 where none begins at a token. */
  protected oneOfThem(i: number): number {
    const { lexicon, tokens } = this
    if (!lexicon.oneOfThem.has(tokens[i]!.folded)) return -1
    const length = phraseAt(
      lexicon.oneOfThem,
      tokens.slice(i, i + 6).map(({ folded }) => folded),
      0,
    )
    return i + length - 1
  }

  /** "du stade Marcel-Roux": a name behind a small noun for places. */
  protected isPlaceName(i: number, role: string): boolean {
    const noun = this.tokens[i - 1]
    return role === '' && !!noun && !isCapital(noun.word) && this.joins(i - 1) && this.lexicon.places.has(noun.folded)
  }

  /** "all’emittente Mare Nostro": what a noun behind a preposition is called. */
  protected isOutlet(i: number): boolean {
    const { lexicon, tokens } = this
    const noun = tokens[i - 1]
    if (
      lexicon.words.grammar.modifiersStandBefore ||
      !noun ||
      isCapital(noun.word) === !this.names ||
      !this.joins(i - 1)
    )
      return false
    const article = lexicon.articles.has(tokens[i - 2]?.folded ?? '') ? 3 : 2
    const opens = lexicon.prepositions.has(tokens[i - article]?.folded ?? '') && this.joins(i - article)
    const called = lexicon.naming.has(noun.folded) || isNetwork(tokens[i]!.folded)
    return opens && called && (article === 2 || this.joins(i - 2))
  }

  /** "uma visita a Elda": what looks like an article is a preposition right behind a noun that has an article of its own. */
  protected isTowards(i: number): boolean {
    const { lexicon, tokens } = this
    const [before, noun, opening] = [tokens[i - 2], tokens[i - 1], tokens[i]]
    if (!before || !noun || !opening || !this.joins(i - 2) || !this.joins(i - 1)) return false
    const both = lexicon.articles.has(opening.folded) && isAmong(lexicon.words.grammar.toWhom, opening.folded)
    if (!both || !lexicon.articles.has(before.folded) || isCapital(noun.word)) return false
    return ![lexicon.roles, lexicon.saying, lexicon.breaks, lexicon.daysBack].some((words) => words.has(noun.folded))
  }

  /** "su X", "sur son compte X": is a word where somebody posts, behind a preposition or the noun for it? */
  protected isWherePosted(i: number): boolean {
    const { lexicon, tokens } = this
    const preposed = lexicon.prepositions.has(tokens[i - 1]?.folded ?? '')
    const letter = tokens[i]!.word.length === 1 && !this.isInitial(i)
    return (letter && preposed) || (isNetwork(tokens[i]!.folded) && (preposed || this.isOutlet(i)))
  }

  /** "Radio Uno": is what looks like an article the last word of a name? */
  protected endsName(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]!]
    return !!before && isCapital(token.word) && isCapital(before.word) && this.joins(i - 1)
  }

  /** "a prévenu Hélène Roux": the last part of a verb is nobody, whatever else the word may be. */
  protected isPerfect(i: number): boolean {
    const { auxiliaries, perfects } = this.lexicon
    const [before, token] = [this.tokens[i - 1], this.tokens[i]!]
    return !!before && this.joins(i - 1) && auxiliaries.has(before.folded) && perfects.has(token.folded)
  }

  /** "the singer and guitarist": the last word of what somebody is beside, without an article of its own. */
  protected alsoRole(last: number): number {
    const { lexicon, tokens } = this
    const [joint, next] = [tokens[last + 1], tokens[last + 2]]
    const { grammar } = lexicon.words
    if (!joint || !next || !isAmong(grammar.sharesArticle, joint.folded)) return last
    if (!this.joins(last) || !this.joins(last + 1)) return last
    const joined = lexicon.roles.has(next.folded) && !endsIn(grammar.pluralEndings, next.folded)
    return joined && !isCapital(next.word) && !endsIn(grammar.pluralEndings, tokens[last]!.folded) ? last + 2 : last
  }

  /** "He Jianxiong, who led the office": what looks like a pronoun is a name where another part of one follows. */
  protected isSurnamedSo(i: number): boolean {
    const { lexicon, tokens } = this
    const [{ folded, word }, next, third] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
    const { pastEndings, pronounNames } = lexicon.words.grammar
    if (!isAmong(pronounNames, folded) || !isCapital(word) || !next || !this.joins(i)) return false
    if (!/^\p{Lu}\p{Ll}+$/u.test(next.word) || endsIn(pastEndings, next.folded)) return false
    return this.text[next.end] === ',' || (this.joins(i + 1) && lexicon.saying.has(third!.folded))
  }

  /** "la Bretonne Solène Akouété", "l’Américain John Smith": behind an article, where one comes from, with a capital. */
  protected isDemonym(noun: number): boolean {
    const { lexicon, tokens } = this
    const { folded = '' } = tokens[noun] ?? {}
    if (!matches(lexicon.words.grammar.demonyms, folded)) return false
    if (genderOfWord(folded, lexicon) || lexicon.bodies.has(folded)) return false
    return [noun, noun + 1].every((i) => this.isName(i) && this.joins(i)) && this.isName(noun + 2)
  }

  /** "a plaisanté l’Autrichien": where one comes from, with nobody named behind it. */
  protected isDemonymAlone(noun: number): boolean {
    const { lexicon, tokens } = this
    const { folded = '', word = '' } = tokens[noun] ?? {}
    if (!isCapital(word) || !matches(lexicon.words.grammar.demonyms, folded)) return false
    if (isCapital(tokens[noun + 1]?.word ?? '') && this.joins(noun)) return false
    if (!lexicon.definite.has(tokens[noun - 1]?.folded ?? '') || isCapital(tokens[noun - 1]!.word)) return false
    return ![lexicon.bodies, lexicon.notNames, lexicon.roles].some((set) => set.has(folded))
  }

  /** "Cette dernière, jointe par l’AFP, peine": the latter, with nothing of which it is the last. */
  protected isLatter(first: number): boolean {
    const { lexicon, tokens } = this
    const noun = tokens[first + 1]
    if (!noun || !lexicon.words.adjectivesBehind || !this.joins(first) || !lexicon.latter.has(noun.folded)) return false
    if (!isAmong(lexicon.words.grammar.pointing, tokens[first]!.folded)) return false
    const next = tokens[first + 2]
    return (
      !next ||
      !this.joins(first + 1) ||
      [lexicon.breaks, lexicon.saying, lexicon.auxiliaries, lexicon.between].some((set) => set.has(next.folded))
    )
  }

  /** "die Stadt Althagen", "a Autoridade Marítima": a body whose name goes on with capitals. */
  protected bodyName(role: number): { name: string; last: number } | null {
    const { lexicon, tokens } = this
    const isPart = (i: number): boolean =>
      this.joins(i - 1) &&
      isCapital(tokens[i]?.word ?? '') &&
      !lexicon.notNames.has(tokens[i]!.folded) &&
      !lexicon.titles.has(tokens[i]!.folded) &&
      !lexicon.roles.has(tokens[i]!.folded) &&
      !(this.names && matches(lexicon.words.grammar.commonNouns, tokens[i]!.folded))
    if (
      lexicon.words.grammar.modifiersStandBefore ||
      !lexicon.bodies.has(tokens[role]!.folded) ||
      !isCapital(tokens[role]!.word)
    )
      return null
    let last = role + (this.joins(role) ? this.numbered(role + 1) : 0)
    while (last - role < 3 && isPart(last + 1)) last++
    if (last === role) return null
    // "Confederación Hidrográfica del Sil", "Secretaria Estadual de Educação"
    while (!this.names && last - role < 8 && this.joins(last) && lexicon.roleLinks.has(tokens[last + 1]!.folded)) {
      const article = lexicon.articles.has(tokens[last + 2]?.folded ?? '') && this.joins(last + 1) ? 1 : 0
      if (!isPart(last + 2 + article) || this.isKnown(last + 2 + article)) break
      last += 2 + article
      // "Companhia Ambiental do Estado de São Paulo"
      while (isPart(last + 1) && !this.isKnown(last + 1) && !this.isGivenName(last + 1)) last++
    }
    last = this.behindInitials(role, last)
    return { name: this.slice(role, last), last }
  }

  /** "quotidiano La Costa", "diario El Faro": a name behind a body begins with an article. */
  protected opensWithArticle(i: number): boolean {
    const { lexicon, tokens } = this
    if (!lexicon.words.grammar.nounStandsFirst || !lexicon.bodies.has(tokens[i - 1]!.folded)) return false
    const capital = isCapital(tokens[i]?.word ?? '') && lexicon.articles.has(tokens[i]!.folded)
    return capital && this.joins(i - 1) && this.joins(i) && isCapital(tokens[i + 1]?.word ?? '')
  }

  /** "vom Limnologischen Institut": do adjectives alone stand between token `i` and a preposition before it? */
  protected isBehindAdjectives(i: number): boolean {
    const { lexicon, tokens } = this
    let k = i
    const isAdjective = ({ folded, word }: Token) =>
      isCapital(word)
        ? endsIn(lexicon.words.chain.weakAdjectives, folded)
        : endsIn(lexicon.words.grammar.weakAdjectives, folded, 2) &&
          !lexicon.saying.has(folded) &&
          !isBetween(folded, lexicon)
    while (k >= 0 && i - k < 3 && this.joins(k) && isAdjective(tokens[k]!)) k--
    return this.names !== undefined && k < i && k >= 0 && this.joins(k) && lexicon.prepositions.has(tokens[k]!.folded)
  }

  /** "Der WWF": where nouns have capitals, initials alone are a body's. */
  protected isInitials(i: number): boolean {
    const { text, tokens } = this
    const { end = 0, word = '' } = tokens[i] ?? {}
    const alone = !isCapital(tokens[i + 1]?.word ?? '') || !this.joins(i) || !this.isKnown(i + 1)
    return this.names !== undefined && /^\p{Lu}{3,6}$/u.test(word) && alone && text[end] !== '.'
  }

  /** "coach Dean Ruiz": is a word that is a role's too a given name before another? */
  protected isGivenBefore(i: number): boolean {
    const named = this.isGivenName(i) && this.joins(i) && this.isName(i + 1)
    return named && this.lexicon.words.grammar.givenNamesOfOffices === true
  }

  /** "after the panel offered him": before a verb a preposition may open a clause. */
  protected actsAfter(i: number, last: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[last + 1]
    const { commonPasts, helpingVerbs, pastEndings, prepositionsOpenClauses } = lexicon.words.grammar
    if (!prepositionsOpenClauses || !next || !lexicon.subordinate.has(tokens[i]!.folded) || !this.joins(last))
      return false
    const acts = [commonPasts, helpingVerbs].some((list) => isAmong(list, next.folded))
    return !isCapital(next.word) && (acts || lexicon.saying.has(next.folded) || endsIn(pastEndings, next.folded))
  }

  /** "Elbsands Bürgermeister": where nouns have capitals, a genitive before what somebody is. */
  protected isWhose(i: number): boolean {
    const { lexicon, tokens } = this
    return this.names !== undefined && this.joins(i) && isOwner(tokens[i]!, tokens[i + 1]!, lexicon)
  }

  /** "eine sichtlich erleichterte Edda Lund": where nouns have capitals, the name behind adjectives at token `i`; -1 where none is. */
  protected describedName(i: number): number {
    const { lexicon, tokens } = this
    if (!this.names) return -1
    let k = i
    while (k - i < 3 && this.joins(k) && !isCapital(tokens[k]!.word) && !lexicon.prepositions.has(tokens[k]!.folded))
      k++
    const adjective = k > i && endsIn(lexicon.words.grammar.inflectedAdjectives, tokens[k - 1]!.folded, 3)
    return adjective && this.isKnown(k) && this.isGivenName(k) ? k : -1
  }

  /** "Said former mayor John Holm: “…”": where the subject stands first, a sentence's only verb may open it before who speaks. */
  protected saysFirst(first: number): boolean {
    const { lexicon, tokens } = this
    const { grammar } = lexicon.words
    if (first > 0 || !grammar.subjectStandsFirst || !lexicon.saying.has(tokens[0]!.folded) || !this.joins(0))
      return false
    const other = tokens.slice(1).some(({ folded, word }) => lexicon.saying.has(folded) && !isCapital(word))
    if (other || lexicon.prepositions.has(tokens[1]!.folded)) return false
    return /^[^,;]{3,80}: [“"]/.test(this.text.slice(tokens[1]!.start))
  }

  /** "Lunds": the genitive of a name that the page knows. */
  protected isGenitive(i: number): boolean {
    const { folded } = this.tokens[i]!
    return this.isKnown(i) && this.names?.has(folded) === false && this.joins(i)
  }

  /** Does "selon" or "zufolge" stand next to it? */
  protected isBeside(i: number): boolean {
    const { besidePronouns } = this.lexicon
    const before = this.joins(i - 1) && besidePronouns.has(this.tokens[i - 1]!.folded)
    return before || (this.joins(i) && besidePronouns.has(this.tokens[i + 1]!.folded))
  }

  /** "Councillors Ada Bell and Tom Reed": before a name, what several people are. */
  protected isPluralOffice(i: number): boolean {
    const { folded } = this.tokens[i]!
    return this.lexicon.words.grammar.officesHaveCapitals === true && isPluralRole(folded, this.lexicon)
  }

  /** "den Bericht", "einem Sprecher", "der Zeugin": an article by which no subject stands. */
  protected isOblique(start: number, head: string): boolean {
    const { folded } = this.tokens[start]!
    const { mensArticles, obliqueArticles, womensNouns } = this.lexicon.words.grammar
    if (!this.lexicon.articles.has(folded)) return false
    return matches(obliqueArticles, folded) || (isAmong(mensArticles, folded) && matches(womensNouns, head))
  }
}
