import { endsIn, isAmong, matches } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import { InflectedRun } from './name-run-inflected.ts'
import { isObjectOfSeveral } from './object-of-several.ts'
import { isCapital, type Token } from './tokens.ts'

/** "врач-эпидемиолог", "медіаекспертка": a role behind a hyphen, or behind what only says of what it is one. */
function isCompoundRole(folded: string, { roles, words }: Lexicon): boolean {
  const last = folded.slice(folded.lastIndexOf('-') + 1)
  const first = folded.slice(0, Math.max(0, folded.indexOf('-')))
  if (last !== folded && ((last.length > 2 && roles.has(last)) || (first.length > 3 && roles.has(first)))) return true
  return (words.rolePrefixes ?? []).some(
    (prefix) =>
      folded.length - prefix.length > 3 && folded.startsWith(prefix) && roles.has(folded.slice(prefix.length)),
  )
}

/** Where a role begins and how far it goes on, and where the name behind it begins, in a language with capitals and cases. */
export class InflectedRole extends InflectedRun {
  protected isClosed(folded: string): boolean {
    const { lexicon } = this
    return [
      lexicon.breaks,
      lexicon.joining,
      lexicon.subordinate,
      lexicon.articles,
      lexicon.pronouns,
      lexicon.prepositions,
      lexicon.daysBack,
      lexicon.weekdays,
      lexicon.saying,
      lexicon.participles,
      lexicon.titles,
    ].some((words) => words.has(folded))
  }

  /** The first noun that names a role or a body, behind determiners and adjectives; -1 when there is none. */
  protected headFrom(first: number): number {
    const { lexicon, tokens } = this
    for (let i = first; i < Math.min(tokens.length, first + 5) && (i === first || this.joins(i - 1)); i++) {
      const { folded } = tokens[i]!
      // "Суспільному лікарка": a word in another case belongs to no noun in the nominative.
      if (this.isHead(i)) return this.disagrees(first, i) ? -1 : i
      const one = lexicon.standalone.has(folded) && lexicon.roleLinks.has(tokens[i + 1]?.folded ?? '')
      if (one && i === first && this.joins(i)) return i
      if (!lexicon.articles.has(folded) && (!this.isAdjective(i) || this.isNoun(folded))) return -1
    }
    return -1
  }

  /** Is a word from `first` on surely in another case than the noun at `i`, which is in the nominative? */
  protected disagrees(first: number, i: number): boolean {
    const { folded } = this.tokens[i]!
    const noun = folded.slice(folded.lastIndexOf('-') + 1)
    const { articles, nominatives, possessives, standalone, words } = this.lexicon
    const { mensAdjectives, mensNouns, neuterAdjectives, obliqueAdjectives, womensAdjectives } = words.grammar
    if ((nominatives.get(noun) ?? noun) !== noun) return false
    // "на засіданні мер": what ends as adjectives of several or of women do is no adjective of his.
    const his = nominatives.has(noun) && matches(mensNouns, noun) && mensAdjectives !== undefined
    // "на засіданні пенсіонерка": nor of hers, though some who are called like women are men.
    const hers = nominatives.has(noun) && !matches(mensNouns, noun) && womensAdjectives !== undefined
    const other = (word: string) =>
      (his && !endsIn(mensAdjectives, word)) ||
      (hers && !endsIn(womensAdjectives, word) && !endsIn(mensAdjectives, word) && !endsIn(neuterAdjectives, word))
    const oblique = ({ folded: word }: Token) =>
      !possessives.has(word) &&
      (endsIn(obliqueAdjectives, word) || (other(word) && !articles.has(word) && !standalone.has(word)))
    return this.tokens.slice(first, i).some(oblique)
  }

  protected isHead(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded, word } = tokens[i]!
    const known = lexicon.roles.has(folded) || lexicon.bodies.has(folded)
    // "другу машину": the second one, no friend.
    const ordinal = isAmong(lexicon.words.grammar.ordinalsLikeRoles, folded) && this.joins(i)
    if (ordinal && !isCapital(tokens[i + 1]!.word) && !this.isVerb(i + 1)) return false
    if (!known && !isCompoundRole(folded, lexicon)) return false
    if (this.qualifies(i)) return false
    // "сказал Лесников": a plural's genitive with a capital inside a sentence is a surname.
    const plural = i > 0 && isCapital(word) && lexicon.words.surnameGenitives?.some((ending) => folded.endsWith(ending))
    if (plural && !lexicon.bodies.has(folded)) return false
    // "Мир", "Суд" as a surname's part stay out; a word that opens the sentence has its capital from that.
    return !isCapital(word) || i === 0 || lexicon.bodies.has(folded) || !this.isName(i + 1) || lexicon.roles.has(folded)
  }

  /** "ведущий специалист", "дежурная медсестра": a role with the ending of an adjective, before another in the nominative. */
  private qualifies(i: number): boolean {
    const { lexicon, tokens } = this
    const [{ folded }, next] = [tokens[i]!, tokens[i + 1]]
    const adjectival = endsIn(lexicon.words.grammar.adjectivalRoles, folded)
    if (!next || !this.joins(i) || isCapital(next.word) || !adjectival) return false
    return lexicon.roles.has(next.folded) && lexicon.nominatives.get(next.folded) === next.folded && this.isAdjective(i)
  }

  /** "палкой": does it only end as an adjective does? */
  private isNoun(folded: string): boolean {
    return matches(this.lexicon.words.grammar.nounsLikeAdjectives, folded)
  }

  protected isAdjective(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    if (lexicon.saying.has(folded) || lexicon.participles.has(folded) || isBetween(folded, lexicon)) return false
    if (lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || lexicon.months.has(folded)) return false
    if (lexicon.givenNames.has(folded)) return false
    return folded.length > 4 && (lexicon.words.adjectives ?? []).some((ending) => folded.endsWith(ending))
  }

  /** "Министерство науки и образования": of two nouns in the genitive, the second. */
  protected joinsNoun(head: number, last: number, i: number): boolean {
    const { lexicon, tokens } = this
    const noun = tokens[i + 1]
    const { conjunctions, genitivesLikePlurals } = lexicon.words.grammar
    if (last === head || !noun || !isAmong(conjunctions, tokens[i]!.folded) || !this.joins(i)) return false
    if (!lexicon.bodies.has(tokens[head]!.folded) || lexicon.documents.has(tokens[head]!.folded)) return false
    if (isCapital(noun.word) || lexicon.roles.has(noun.folded) || lexicon.bodies.has(noun.folded)) return false
    return this.carries(i + 1) || (endsIn(genitivesLikePlurals, noun.folded) && !this.isClosed(noun.folded))
  }

  /** "Міністерство освіти": right behind a body a word with the ending of an infinitive is a noun. */
  protected isOwnNoun(head: number, i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    // "министерство внутренних дел", "представитель воздушных сил": behind an adjective in the genitive of several.
    const { nounsLikeInfinitives, pluralGenitives } = lexicon.words.grammar
    const several = i > head + 1 && endsIn(pluralGenitives, tokens[i - 1]!.folded)
    if (several && !lexicon.saying.has(folded)) return folded.length > 2
    if (!lexicon.bodies.has(tokens[head]!.folded)) return false
    return i === head + 1 && endsIn(nounsLikeInfinitives, folded) && folded.length > 4
  }

  /** A preposition that carries the role on, with its noun: "директор по развитию". */
  protected links(i: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[i + 1]
    if (!lexicon.roleLinks.has(tokens[i]!.folded) || !next || !this.joins(i) || /^\d/.test(next.word)) return false
    // "гімназії з листа": a paper is what the sentence has it from.
    if (lexicon.documents.has(next.folded)) return false
    // "сказал мэр по телефону": how somebody speaks.
    if (lexicon.occasions.has(next.folded)) return false
    return !this.isVerb(i + 1) && !lexicon.prepositions.has(next.folded) && !lexicon.breaks.has(next.folded)
  }

  /** May a small word behind a role be what it is of? Not a verb, unless a name or a verb of saying follows that. */
  protected carries(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    if (folded.length < 3 || lexicon.saying.has(folded) || lexicon.participles.has(folded)) return false
    const { determiners, nominativeAdjectives, pluralDatives } = lexicon.words.grammar
    if (isAmong(determiners, folded) || endsIn(lexicon.words.accusatives, folded)) return false
    if (isObjectOfSeveral(i, tokens, this.text, lexicon)) return false
    if (lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || isBetween(folded, lexicon)) return false
    if (lexicon.articles.has(folded) || lexicon.pronouns.has(folded) || lexicon.relatives.has(folded)) return false
    if (lexicon.daysBack.has(folded) || lexicon.weekdays.has(folded) || lexicon.accordingTo.has(folded)) return false
    // "в телеграм-канале объединённая пресс-служба": an adjective of the noun in the nominative behind it.
    const noun = tokens[i + 1]?.folded ?? ''
    if (this.joins(i) && this.isAdjective(i) && lexicon.nominatives.get(noun) === noun && this.isHead(i + 1)) {
      if (endsIn(nominativeAdjectives, folded)) return false
    }
    // "мэрия утром в понедельник": when something is done is no part of who does it.
    const { hours, past } = lexicon.words.chain
    if (isAmong(hours, folded) || isAmong(past, folded)) return false
    // "журналистам заместитель мэра", "мэр журналистам": in the nominative or the dative a role belongs to none before it.
    if (lexicon.roles.has(folded)) return lexicon.nominatives.get(folded) !== folded && !endsIn(pluralDatives, folded)
    if (!this.isVerb(i) || lexicon.bodies.has(folded)) return true
    const next = tokens[i + 1]
    return !!next && this.joins(i) && (lexicon.saying.has(next.folded) || isCapital(next.word))
  }

  /** "Депутат Вельской думы": an adjective with a capital, of the noun that follows. */
  protected describes(from: number, to: number): boolean {
    const next = this.tokens[to + 1]
    return (
      from === to && !!next && this.joins(to) && !isCapital(next.word) && this.isAdjective(from) && this.carries(to + 1)
    )
  }

  /** Where in the capitals behind a role a person's name begins; -1 where they are the place that the role is of. */
  protected nameStart(from: number, to: number, head: number): number {
    const { lexicon, tokens } = this
    const { grammar } = lexicon.words
    // "адвокат Ильи Рогова Мария Стахова": the name that is in the role's case.
    for (let i = from + 1; i <= to && !this.isOblique(head); i++) {
      // "супруга Немчинова Инна": kin of whoever stands in the genitive.
      const kin = lexicon.family.has(tokens[head]!.folded) && endsIn(grammar.genitiveNames, tokens[from]!.folded)
      const belongs = i < to || kin || endsIn(grammar.genitiveAdjectives, tokens[from]!.folded)
      if (belongs && this.isNominativeName(i)) return i
    }
    const given = this.givenIn(from, to)
    if (given !== -1) return given
    for (let i = from; i <= to; i++) if (this.isInitial(i)) return i
    // "глава ЦИК Назарова": behind the initials of a body.
    let own = from
    while (own < to && this.areAcronyms(own, own + 1)) own++
    if (own > from && !this.isPlace(tokens[own]!) && !lexicon.bodies.has(tokens[own]!.folded)) return own
    for (let i = from; i <= to; i++) if (lexicon.bodies.has(tokens[i]!.folded)) return -1
    if (lexicon.bodies.has(tokens[head]!.folded)) return -1
    const place = this.isPlace(tokens[from]!)
    if (to - from >= 2) return place || this.isGenitivePlace(from, to) ? to - 1 : from
    if (to > from) return place ? to : from
    return place ? -1 : from
  }

  /** Are the tokens from one to before another written in capitals only: "ЦИК", "МЧС"? */
  protected areAcronyms(from: number, to: number): boolean {
    return this.tokens.slice(from, to).every(({ word }) => /^\p{Lu}{2,7}$/u.test(word))
  }

  /** "министр Узбекистана Дильноза Рахимова": of three capitals without a patronymic, a first one in the genitive. */
  protected isGenitivePlace(from: number, to: number): boolean {
    const words = this.tokens.slice(from, to + 1).map(({ folded }) => folded)
    const { genitiveNames, patronymics } = this.lexicon.words.grammar
    return endsIn(genitiveNames, words[0]!) && !words.some((word) => endsIn(patronymics, word))
  }

  protected isPlace({ folded, word }: Token): boolean {
    const endings = this.lexicon.words.genitives ?? []
    return endings.some((ending) => folded.endsWith(ending)) || (word.length > 1 && word === word.toUpperCase())
  }

  /** A name behind the place of a role: "смотрительница маяка на мысе Лунном Нина Бережная". */
  protected nameBeyond(from: number, head: number): number {
    const { lexicon, tokens } = this
    const { folded } = tokens[head]!
    if (!lexicon.prepositions.has(tokens[from]?.folded ?? '') || lexicon.nominatives.get(folded) !== folded) return -1
    let strange = -1
    for (let i = from; i < Math.min(tokens.length, from + 6) && this.joins(i - 1); i++) {
      const token = tokens[i]!
      if (lexicon.breaks.has(token.folded) || lexicon.saying.has(token.folded)) break
      if (isCapital(token.word)) {
        if (!isCapital(tokens[i + 1]?.word ?? '') || !this.joins(i)) continue
        if (this.isNominativeName(i)) return i
        // "посол Финляндии в стране Юха Лехтонен": two capitals that are in no other case.
        if (i > from + 1 && !isCapital(tokens[i - 1]!.word) && this.mayBeNominative(i)) strange = i
      } else if (this.isVerb(i)) break
    }
    return strange
  }

  protected mayBeNominative(i: number): boolean {
    const [first, second] = [this.tokens[i]!.folded, this.tokens[i + 1]?.folded ?? '']
    const { nominativeSurnames, obliqueNames } = this.lexicon.words.grammar
    return !endsIn(obliqueNames, first) && matches(nominativeSurnames, second)
  }

  /** Is a noun or given name surely in another case than the nominative? Plurals of nouns may be either. */
  protected isOblique(i: number): boolean {
    const { folded } = this.tokens[i]!
    const nominative = this.lexicon.nominatives.get(folded)
    if (nominative === undefined || nominative === folded) return false
    // "кореспондентці": of a woman's role no other case.
    const { mensNouns, mensObliques, nominativePlurals, pluralInstrumentals, womensDatives } =
      this.lexicon.words.grammar
    if (endsIn(pluralInstrumentals, folded)) return true
    if (womensDatives && folded.endsWith(womensDatives.dative) && nominative.endsWith(womensDatives.nominative))
      return true
    // "автора": no plural but in a few Russian words.
    const man = matches(mensNouns, nominative) && !this.lexicon.pluralsInA.has(nominative)
    const animate = man && endsIn(mensObliques, folded)
    return this.lexicon.givenNames.has(folded) || animate || !endsIn(nominativePlurals, folded)
  }
}
