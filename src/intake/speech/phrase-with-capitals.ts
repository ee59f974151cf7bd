import { isNetwork } from '../chain/networks.ts'
import { endsIn, isAmong } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Capitals } from './capitals.ts'
import { genderOfWord } from './gender.ts'
import type { Mention } from './mention.ts'
import { isCapital, type Token } from './tokens.ts'
import { WordsOfPhrase } from './words-of-phrase.ts'

/** Reads one noun phrase that begins at a token, in a language whose names have capitals. */
export class PhraseWithCapitals extends WordsOfPhrase {
  constructor(
    text: string,
    tokens: readonly Token[],
    lexicon: Lexicon,
    capitals: Capitals | undefined,
    names: ReadonlySet<string> | undefined,
    first: number,
  ) {
    super(text, tokens, lexicon, capitals, names)
    this.first = first
  }

  /** "Sulla propria pagina Facebook la Regione": where something is posted, right before who does it. */
  private isPageOn(first: number): boolean {
    const { lexicon, tokens } = this
    const [before, next] = [tokens[first - 1], tokens[first + 1]]
    if (!lexicon.words.grammar.nounStandsFirst || !before || !next || !isNetwork(tokens[first]!.folded)) return false
    if (!this.joins(first) || !this.joins(first - 1) || isCapital(before.word)) return false
    const article = lexicon.articles.has(next.folded) && !isCapital(next.word)
    const named = isCapital(next.word) || (article && isCapital(tokens[first + 2]?.word ?? ''))
    return named && !lexicon.articles.has(before.folded) && !lexicon.issuing.has(before.folded)
  }

  /** "In einer Mitteilung nennt es den Plan": behind a verb of saying, what a sentence that opens with a paper is about. */
  private isBodyAgain(first: number): boolean {
    const { lexicon, tokens } = this
    if (!isAmong(lexicon.words.grammar.neuterPronouns, tokens[first]!.folded) || first < 3) return false
    const { folded } = tokens[first - 1]!
    if (!this.joins(first - 1) || !(lexicon.saying.has(folded) || lexicon.describing.has(folded))) return false
    const paper = tokens.slice(1, first - 1).some((token) => lexicon.documents.has(token.folded))
    return paper && lexicon.prepositions.has(tokens[0]!.folded)
  }

  read(): { mention: Mention; next: number } | null {
    const { lexicon, tokens, first } = this
    const opening = tokens[first]!
    if (this.isPageOn(first)) return null
    if (this.isSurnamedSo(first)) {
      const last = this.nameEnd(first + 1)
      return this.mention('name', first, last, this.slice(first, last), '', '')
    }
    const noble = this.nobleEnd(first)
    if (noble > first) return this.mention('name', first, noble, this.slice(first, noble), '', '')
    if (lexicon.pronouns.has(opening.folded)) return this.mention('pronoun', first, first, '', '', '')
    if (this.isBodyAgain(first)) return this.mention('pronoun', first, first, '', '', '')
    if (lexicon.obliquePronouns.has(opening.folded) && this.isBeside(first))
      return this.mention('pronoun', first, first, '', '', '')
    if (
      isAmong(lexicon.words.grammar.latterAlone, opening.folded) &&
      (lexicon.latter.has(opening.folded) || lexicon.former.has(opening.folded))
    )
      return this.mention('role', first, first, '', opening.word, opening.folded)
    const one = this.oneOfThem(first)
    if (one >= first) return this.oneOf(first, one)
    if (this.isPerfect(first) || this.saysFirst(first)) return null
    const several = this.oneOfSeveral(first)
    if (several) return several
    // "said that Mora Council": before a capital it opens what is said.
    const that = isAmong(lexicon.words.grammar.articlesOpeningClauses, opening.folded)
    const opens = that && !isCapital(opening.word) && isCapital(tokens[first + 1]?.word ?? '')
    const article = lexicon.articles.has(opening.folded) && !opens && !this.isInitial(first) && !this.endsName(first)
    const behind = article ? first + 1 : first
    // "43-year-old Ana Ruiz", "the 30-year-old driver"
    const age = tokens[behind]?.folded ?? ''
    const { aged: endings, modifiersStandBefore } = lexicon.words.grammar
    const aged = modifiersStandBefore && /^\d{1,3}-/.test(age) && endsIn(endings, age)
    const start = aged && this.joins(behind) ? behind + 1 : behind
    if (start > behind && this.isName(start) && this.isName(start + 1) && this.joins(start))
      return this.nameFrom(first, start, '', '')
    // "a budget that the leader called": two in a row begin with the second.
    if (
      article &&
      lexicon.articles.has(tokens[start]?.folded ?? '') &&
      (that || !lexicon.standalone.has(opening.folded))
    ) {
      const again = isAmong(lexicon.words.grammar.articlesAfterArticles, tokens[start]!.folded)
      // "dal canto suo la sindaca": behind a possessive an article begins something new.
      const owned = lexicon.possessives.has(opening.folded) && !lexicon.possessives.has(tokens[start]!.folded)
      if (this.joins(first) && (again || owned)) return null
    }
    if (!article && this.isKnown(first) && this.isName(first)) return this.nameFrom(first, first, '', '')
    if (!article && isBetween(opening.folded, lexicon) && !isCapital(opening.word)) return null
    if (article && this.isLatter(first))
      return this.mention('role', first, start, '', this.slice(first, start), tokens[start]!.folded)
    // "a déclaré au Télégramme Yannick Le Bihan": a title that else is a word for a paper.
    if (!article && first + 1 < tokens.length && this.isToldWire(first, first))
      return this.mention('name', first, first, opening.word, '', '')
    const company = this.companyEnd(start)
    if (company > start) {
      const name = this.slice(start, company)
      return this.mention('body', first, company, name, name, '')
    }
    const described = article ? this.describedName(start) : -1
    if (described > start) return this.nameFrom(first, described, '', '')
    const role = this.roleFrom(start)
    if (role === -1 && this.isInitials(start)) return this.mention('body', first, start, tokens[start]!.word, '', '')
    if (role === -1) {
      if (article) return this.unknownNoun(start)
      return this.isName(first) ? this.nameFrom(first, first, '', '') : null
    }
    // "a bióloga marinha": right behind what somebody is, what else is a body only tells of what kind.
    const kind =
      role > start &&
      !isCapital(tokens[role]!.word) &&
      !lexicon.roles.has(tokens[role]!.folded) &&
      lexicon.roles.has(tokens[role - 1]!.folded) &&
      lexicon.words.adjectivesBehind !== undefined
    const head = tokens[kind ? role - 1 : role]!.folded
    // "Compañía Minera Santa Tecla": of two words for bodies the name has both.
    const opensBody =
      role > start && lexicon.bodies.has(tokens[role - 1]!.folded) && isCapital(tokens[role - 1]!.word)
        ? role - 1
        : role
    const body = kind ? null : this.bodyName(opensBody)
    if (body) return this.mention('body', first, body.last, body.name, body.name, head)
    const party = this.affiliationEnd(role)
    if (party > role && this.joins(party) && this.isName(party + 1))
      return this.nameFrom(first, party + 1, this.slice(start, party), head)
    if (this.opensWithArticle(role + 1)) return this.nameFrom(first, role + 2, this.slice(start, role), head)
    if (
      party === role &&
      this.joins(role) &&
      this.isName(role + 1) &&
      (this.isKnown(role + 1) || !lexicon.roles.has(tokens[role + 1]!.folded) || this.isGivenBefore(role + 1))
    )
      return this.nameFrom(first, role + 1, this.slice(start, role), head)
    const contracted = lexicon.contracted.has(tokens[first - 1]?.folded ?? '') && this.joins(first - 1)
    if (
      !article &&
      !contracted &&
      !isCapital(tokens[first]!.word) &&
      !endsIn(lexicon.words.grammar.pluralEndings, head)
    ) {
      // "um relatório tornado público": one word for many people has an article.
      if (lexicon.bodies.has(head) || lexicon.crowds.has(head) || role !== first) return null
    }
    const last = this.extended(role, party)
    // "a letter from his doctor Dr. Ana Ruiz": the name is no paper's.
    const paper = lexicon.words.grammar.modifiersStandBefore && lexicon.documents.has(head)
    if (
      last > role &&
      !paper &&
      (this.names ||
        !isCapital(tokens[last]!.word) ||
        this.endsAcronym(last) ||
        this.isGivenBehind(last + 1) ||
        this.isHolder(last + 1)) &&
      this.joins(last) &&
      this.isName(last + 1)
    )
      return this.nameFrom(first, last + 1, this.slice(start, last), head)
    if (!lexicon.bodies.has(head)) {
      const both = article ? this.alsoRole(last) : last
      return this.mention('role', first, both, '', this.slice(first, both), head)
    }
    // "il Comune di Castel Fosco": with a capital it is a name, and goes without its article.
    const name = !this.names && article && last > role && isCapital(tokens[role]!.word) ? this.slice(start, last) : ''
    return this.mention('body', first, last, name, name || this.slice(first, last), head)
  }

  /** "L’un d’eux", "una di loro": somebody of whom the page says no more. */
  private oneOf(first: number, last: number): { mention: Mention; next: number } {
    const { mention, next } = this.mention('role', first, last, '', this.slice(first, last), this.tokens[first]!.folded)
    return { mention: { ...mention, indefinite: true }, next }
  }

  /** "uno de los voceros", "uma delas": one of several of whom no name is told. */
  private oneOfSeveral(first: number): { mention: Mention; next: number } | null {
    const { lexicon, tokens } = this
    if (!lexicon.words.adjectivesBehind || !lexicon.indefinite.has(tokens[first]!.folded)) return null
    let last = first + 1
    const of = tokens[last]
    if (!of || !this.joins(first)) return null
    // "um deles": the preposition is written onto the pronoun.
    if (isAmong(lexicon.words.grammar.ofThem, of.folded))
      return this.mention('role', first, last, '', this.slice(first, last), tokens[first]!.folded)
    if (!lexicon.issuing.has(of.folded) || !this.joins(last)) return null
    last++
    if (lexicon.articles.has(tokens[last]?.folded ?? '') && this.joins(last)) last++
    const noun = tokens[last]
    const several =
      noun &&
      !isCapital(noun.word) &&
      (lexicon.pronouns.has(noun.folded) || endsIn(lexicon.words.grammar.pluralEndings, noun.folded))
    if (!several) return null
    const end = lexicon.roles.has(noun.folded) ? this.extended(last) : last
    return this.mention('role', first, end, '', this.slice(first, end), noun.folded)
  }

  /** "a diarista Jurema Alves": behind an article a noun of no list before two words of a name is what somebody is. */
  private unknownNoun(noun: number): { mention: Mention; next: number } | null {
    const { lexicon, tokens } = this
    const { folded = '', word = '' } = tokens[noun] ?? {}
    if (this.isDemonym(noun)) return this.nameFrom(this.first, noun + 1, word, folded)
    if (this.isDemonymAlone(noun))
      return this.mention('role', this.first, noun, '', this.slice(this.first, noun).toLowerCase(), folded)
    if (!lexicon.words.grammar.nounStandsFirst || isCapital(word) || folded.length < 4) return null
    if (lexicon.naming.has(folded) || lexicon.prepositions.has(folded) || lexicon.breaks.has(folded)) return null
    const named = this.joins(noun) && this.isName(noun + 1) && this.joins(noun + 1) && this.isName(noun + 2)
    if (!named || lexicon.saying.has(folded) || isBetween(folded, lexicon)) return null
    if (!genderOfWord(tokens[noun + 1]!.folded, lexicon)) return null
    return this.nameFrom(this.first, noun + 1, word, folded)
  }

  private nameFrom(first: number, from: number, role: string, head: string): { mention: Mention; next: number } | null {
    const { lexicon, tokens } = this
    const last = this.nameEnd(from)
    let start = from
    // "First Harbour Bank": a body keeps what would be a title before a person.
    const isBody = ({ folded }: Token) => lexicon.bodies.has(folded)
    const body = lexicon.words.grammar.modifiersStandBefore && tokens.slice(start, last + 1).some(isBody)
    const isNone = (i: number): boolean =>
      (lexicon.titles.has(tokens[i]!.folded) && !body) ||
      this.isPluralOffice(i) ||
      (lexicon.notNames.has(tokens[i]!.folded) &&
        !this.isKnown(i) &&
        !this.isInitial(i) &&
        !this.isGiven(i) &&
        !this.opensWithParticle(i))
    while (start < last && isNone(start)) start++
    // "scrive su X Ettore Bassani", "sur son compte X Jean Roux": where somebody posts is a name of its own.
    if (start < last && this.isWherePosted(start)) {
      const name = this.slice(start, start)
      const goesOn = isCapital(tokens[start + 1]!.word)
      return goesOn
        ? this.nameFrom(start + 1, start + 1, role, head)
        : this.mention('name', start, start, name, role, head)
    }
    const office = start
    if (lexicon.words.grammar.officesHaveCapitals) start = this.behindOffice(start, last)
    if (start > office) {
      const titled = this.slice(office, start - 1)
      return this.mention('name', first, last, this.slice(start, last), titled, tokens[start - 1]!.folded)
    }
    let inner = -1
    const given = role !== '' && start === last - 1 && lexicon.givenNames.has(tokens[start]!.folded)
    for (let i = start; i < last; i++) if (lexicon.roles.has(tokens[i]!.folded) && !given) inner = i
    // "PDG de Brivaux": what a role with a capital is of is no name.
    if (inner !== -1 && lexicon.roleLinks.has(tokens[inner + 1]!.folded) && !isCapital(tokens[inner + 1]!.word))
      return this.mention('role', first, last, '', this.slice(first, last), tokens[inner]!.folded)
    if (inner !== -1 && inner < last) {
      const titled = this.slice(start, inner)
      let own = inner + 1
      while (own < last && lexicon.titles.has(tokens[own]!.folded)) own++
      return this.mention(
        'name',
        first,
        last,
        this.slice(own, last),
        role ? `${role} ${titled}` : titled,
        tokens[inner]!.folded,
      )
    }
    const name = this.slice(start, last)
    if (this.isPlaceName(first, role)) return this.mention('body', first, last, name, name, '')
    if (lexicon.titles.has(tokens[last]!.folded) && start === last) return null
    // "Félix Abadía": where a noun stands before all that describes it, one that closes a name behind a given one is a surname.
    const opening = lexicon.words.grammar.nounStandsFirst && genderOfWord(tokens[start]!.folded, lexicon) !== ''
    const surname = opening && last === start + 1 && !isBody(tokens[start]!)
    if (!surname && tokens.slice(start, last + 1).some(isBody)) return this.mention('body', first, last, name, name, '')
    return this.mention(lexicon.bodies.has(head) ? 'body' : 'name', first, last, name, role, head)
  }

  private mention(kind: Mention['kind'], first: number, last: number, name: string, role: string, head: string) {
    const { lexicon, tokens } = this
    const before = tokens[first - 1]?.folded ?? ''
    // "evidence that the accused": no article stands before another.
    const opens =
      isAmong(lexicon.words.grammar.articlesOpeningClauses, before) && lexicon.articles.has(tokens[first]!.folded)
    const start = lexicon.articles.has(before) && this.joins(first - 1) && !opens ? first - 1 : first
    // "von Harms’ Vorgängerin", "von Lunds Vorgängerin": the preposition stands before whose somebody is.
    const ahead = start > 0 && this.isGenitive(start - 1) ? start - 2 : start - 1
    const preposed =
      lexicon.prepositions.has(tokens[ahead]?.folded ?? '') && this.joins(ahead) && !this.actsAfter(ahead, last)
    const governed =
      preposed ||
      this.isBehindAdjectives(start - 1) ||
      (kind === 'name' &&
        role === '' &&
        ((!(last > first && this.isGivenName(first)) && this.isOutlet(start)) || this.isTowards(start)))
    const possessive =
      /^(?:['’]s(?!\p{L})|['’]\s+\p{L})/u.test(this.text.slice(tokens[last]!.end, tokens[last]!.end + 8)) ||
      (kind === 'name' && this.isWhose(last))
    const indefinite = lexicon.indefinite.has(tokens[first]!.folded)
    const oblique = this.names !== undefined && kind !== 'pronoun' && this.isOblique(start, head)
    const mention = {
      kind,
      start: tokens[first]!.start,
      end: this.endOf(last),
      name,
      role,
      head,
      governed,
      possessive,
      indefinite,
      ...(oblique ? { oblique } : {}),
    }
    return { mention, next: last + 1 }
  }
}
