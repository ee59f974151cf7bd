import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Capitals } from './capitals.ts'
import { genderOfWord } from './gender.ts'
import type { Mention } from './mention.ts'
import { mentionsInflected } from './mentions-inflected.ts'
import { mentionsWithoutCapitals } from './mentions-without-capitals.ts'
import { namesAmongNouns, nounEnding } from './names-among-nouns.ts'
import { RoleRun } from './role-run.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * Every mention among the tokens of one sentence, in order, none inside another. With `capitals` the first token is
 * doubted: it has its capital because it opens the sentence.
 */
export function mentionsIn(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  capitals?: Capitals,
  surnames?: ReadonlySet<string>,
): Mention[] {
  if (lexicon.forms) return mentionsInflected(text, tokens, lexicon, capitals)
  if (!lexicon.words.capitals) return mentionsWithoutCapitals(text, tokens, lexicon, surnames)
  const names = lexicon.words.capitalNouns ? (surnames ?? namesAmongNouns(text, lexicon)) : undefined
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = new Phrase(text, tokens, lexicon, capitals, names, i).read()
    const owner = found?.mention.kind === 'role' && lexicon.words.tag === 'en' ? mentions.at(-1) : undefined
    // "the victim’s mother"
    if (owner?.kind === 'role' && owner.possessive && /^['’]s? $/.test(text.slice(owner.end, found!.mention.start))) {
      const { governed, indefinite, start } = owner
      const role = text.slice(start, found!.mention.end)
      mentions[mentions.length - 1] = { ...found!.mention, governed, indefinite, role, start }
    } else if (found) mentions.push(found.mention)
    i = found ? found.next : i + 1
  }
  return mentions
}

/** Reads one noun phrase that begins at a token. */
class Phrase extends RoleRun {
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

  read(): { mention: Mention; next: number } | null {
    const { lexicon, tokens, first } = this
    const opening = tokens[first]!
    if (this.isSurnamedSo(first)) {
      const last = this.nameEnd(first + 1)
      return this.mention('name', first, last, this.slice(first, last), '', '')
    }
    const noble = this.nobleEnd(first)
    if (noble > first) return this.mention('name', first, noble, this.slice(first, noble), '', '')
    if (lexicon.pronouns.has(opening.folded)) return this.mention('pronoun', first, first, '', '', '')
    if (lexicon.obliquePronouns.has(opening.folded) && this.isBeside(first))
      return this.mention('pronoun', first, first, '', '', '')
    if (standsForOne.test(opening.folded) && (lexicon.latter.has(opening.folded) || lexicon.former.has(opening.folded)))
      return this.mention('role', first, first, '', opening.word, opening.folded)
    if (this.isPerfect(first)) return null
    const article = lexicon.articles.has(opening.folded) && !this.isInitial(first) && !this.endsName(first)
    const behind = article ? first + 1 : first
    // "43-year-old Ana Ruiz", "the 30-year-old driver"
    const start = yearsOld.test(tokens[behind]?.folded ?? '') && this.joins(behind) ? behind + 1 : behind
    if (start > behind && this.isName(start) && this.isName(start + 1) && this.joins(start))
      return this.nameFrom(first, start, '', '')
    // "a budget that the leader called": two in a row begin with the second.
    if (article && lexicon.articles.has(tokens[start]?.folded ?? '') && !lexicon.standalone.has(opening.folded)) {
      if (this.joins(first) && /^th/.test(tokens[start]!.folded)) return null
    }
    if (!article && this.isKnown(first) && this.isName(first)) return this.nameFrom(first, first, '', '')
    if (!article && isBetween(opening.folded, lexicon) && !isCapital(opening.word)) return null
    const company = this.companyEnd(start)
    if (company > start) {
      const name = this.slice(start, company)
      return this.mention('body', first, company, name, name, '')
    }
    const role = this.roleFrom(start)
    if (role === -1) {
      if (article) return this.unknownNoun(start)
      return this.isName(first) ? this.nameFrom(first, first, '', '') : null
    }
    const head = tokens[role]!.folded
    // "Compañía Minera Santa Tecla": of two words for bodies the name has both.
    const opensBody =
      role > start && lexicon.bodies.has(tokens[role - 1]!.folded) && isCapital(tokens[role - 1]!.word)
        ? role - 1
        : role
    const body = this.bodyName(opensBody)
    if (body) return this.mention('body', first, body.last, body.name, body.name, head)
    if (this.opensWithArticle(role + 1)) return this.nameFrom(first, role + 2, this.slice(start, role), head)
    if (
      this.joins(role) &&
      this.isName(role + 1) &&
      (this.isKnown(role + 1) || !lexicon.roles.has(tokens[role + 1]!.folded))
    )
      return this.nameFrom(first, role + 1, this.slice(start, role), head)
    const contracted = lexicon.contracted.has(tokens[first - 1]?.folded ?? '') && this.joins(first - 1)
    if (!article && !contracted && !isCapital(tokens[first]!.word) && !isPlural(head)) {
      if (lexicon.bodies.has(head) || role !== first) return null
    }
    const last = this.extended(role)
    // "a letter from his doctor Dr. Ana Ruiz": the name is no paper's.
    const paper = lexicon.words.tag === 'en' && lexicon.documents.has(head)
    if (
      last > role &&
      !paper &&
      (this.names || !isCapital(tokens[last]!.word) || this.endsAcronym(last) || this.isGivenBehind(last + 1)) &&
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

  /** "Almbahn Technik GmbH": the last word of a company's name that begins at a token; -1 when none does. */
  private companyEnd(start: number): number {
    const { lexicon, tokens } = this
    if (lexicon.companyForms.size === 0) return -1
    for (let i = start; i < start + 5 && isCapital(tokens[i]?.word ?? ''); i++) {
      if (i > start && !this.joins(i - 1)) return -1
      if (i > start && lexicon.companyForms.has(tokens[i]!.folded)) return i
    }
    return -1
  }

  /** "du stade Marcel-Roux": a name behind a small noun for places. */
  private isPlaceName(i: number, role: string): boolean {
    const noun = this.tokens[i - 1]
    return role === '' && !!noun && !isCapital(noun.word) && this.joins(i - 1) && this.lexicon.places.has(noun.folded)
  }

  /** "all’emittente Mare Nostro": what a noun behind a preposition is called. */
  private isOutlet(i: number): boolean {
    const { lexicon, tokens } = this
    const noun = tokens[i - 1]
    if (lexicon.words.tag === 'en' || !noun || isCapital(noun.word) === !this.names || !this.joins(i - 1)) return false
    const article = lexicon.articles.has(tokens[i - 2]?.folded ?? '') ? 3 : 2
    const opens = lexicon.prepositions.has(tokens[i - article]?.folded ?? '') && this.joins(i - article)
    return opens && lexicon.naming.has(noun.folded) && (article === 2 || this.joins(i - 2))
  }

  /** "Radio Uno": is what looks like an article the last word of a name? */
  private endsName(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]!]
    return !!before && isCapital(token.word) && isCapital(before.word) && this.joins(i - 1)
  }

  /** "a prévenu Hélène Roux": the last part of a verb is nobody, whatever else the word may be. */
  private isPerfect(i: number): boolean {
    const { auxiliaries, perfects } = this.lexicon
    const [before, token] = [this.tokens[i - 1], this.tokens[i]!]
    return !!before && this.joins(i - 1) && auxiliaries.has(before.folded) && perfects.has(token.folded)
  }

  /** "the singer and guitarist": the last word of what somebody is beside, without an article of its own. */
  private alsoRole(last: number): number {
    const { lexicon, tokens } = this
    const [joint, next] = [tokens[last + 1], tokens[last + 2]]
    if (lexicon.words.tag !== 'en' || !joint || !next || !this.joins(last) || !this.joins(last + 1)) return last
    const joined = joint.folded === 'and' && lexicon.roles.has(next.folded) && !isPlural(next.folded)
    return joined && !isCapital(next.word) && !isPlural(tokens[last]!.folded) ? last + 2 : last
  }

  /** "He Jianxiong, who led the office": what looks like a pronoun is a name where another part of one follows. */
  private isSurnamedSo(i: number): boolean {
    const { lexicon, tokens } = this
    const [{ word }, next] = [tokens[i]!, tokens[i + 1]]
    if (lexicon.words.tag !== 'en' || word !== 'He' || !next || !this.joins(i) || !isCapital(next.word)) return false
    return (
      /^\p{Lu}\p{Ll}+$/u.test(next.word) && !/ed$/.test(next.word) && /^(?:,| said\b)/.test(this.text.slice(next.end))
    )
  }

  /** "a diarista Jurema Alves": behind an article a noun of no list before two words of a name is what somebody is. */
  private unknownNoun(noun: number): { mention: Mention; next: number } | null {
    const { lexicon, tokens } = this
    const { folded = '', word = '' } = tokens[noun] ?? {}
    if (this.isDemonym(noun)) return this.nameFrom(this.first, noun + 1, word, folded)
    if (lexicon.words.tag === 'en' || lexicon.words.capitalNouns || isCapital(word) || folded.length < 4) return null
    if (lexicon.naming.has(folded) || lexicon.prepositions.has(folded) || lexicon.breaks.has(folded)) return null
    const named = this.joins(noun) && this.isName(noun + 1) && this.joins(noun + 1) && this.isName(noun + 2)
    if (!named || lexicon.saying.has(folded) || isBetween(folded, lexicon)) return null
    if (!genderOfWord(tokens[noun + 1]!.folded, lexicon)) return null
    return this.nameFrom(this.first, noun + 1, word, folded)
  }

  /** "la Bretonne Solène Akouété", "l’Américain John Smith": behind an article, where one comes from, with a capital. */
  private isDemonym(noun: number): boolean {
    const { lexicon, tokens } = this
    const { folded = '' } = tokens[noun] ?? {}
    if (lexicon.words.tag !== 'fr' || !demonym.test(folded)) return false
    if (genderOfWord(folded, lexicon) || lexicon.bodies.has(folded)) return false
    return [noun, noun + 1].every((i) => this.isName(i) && this.joins(i)) && this.isName(noun + 2)
  }

  /** "die Stadt Althagen", "a Autoridade Marítima": a body whose name goes on with capitals. */
  private bodyName(role: number): { name: string; last: number } | null {
    const { lexicon, tokens } = this
    const isPart = (i: number): boolean =>
      this.joins(i - 1) &&
      isCapital(tokens[i]?.word ?? '') &&
      !lexicon.notNames.has(tokens[i]!.folded) &&
      !lexicon.titles.has(tokens[i]!.folded) &&
      !lexicon.roles.has(tokens[i]!.folded) &&
      !(this.names && nounEnding.test(tokens[i]!.folded))
    if (lexicon.words.tag === 'en' || !lexicon.bodies.has(tokens[role]!.folded) || !isCapital(tokens[role]!.word))
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
    return { name: this.slice(role, last), last }
  }

  /** "quotidiano La Costa", "diario El Faro": a name behind a body begins with an article. */
  private opensWithArticle(i: number): boolean {
    const { lexicon, tokens } = this
    if (lexicon.words.tag === 'en' || this.names || !lexicon.bodies.has(tokens[i - 1]!.folded)) return false
    const capital = isCapital(tokens[i]?.word ?? '') && lexicon.articles.has(tokens[i]!.folded)
    return capital && this.joins(i - 1) && this.joins(i) && isCapital(tokens[i + 1]?.word ?? '')
  }

  /** Does "selon" or "zufolge" stand next to it? */
  private isBeside(i: number): boolean {
    const { besidePronouns } = this.lexicon
    const before = this.joins(i - 1) && besidePronouns.has(this.tokens[i - 1]!.folded)
    return before || (this.joins(i) && besidePronouns.has(this.tokens[i + 1]!.folded))
  }

  private nameFrom(first: number, from: number, role: string, head: string): { mention: Mention; next: number } | null {
    const { lexicon, tokens } = this
    const last = this.nameEnd(from)
    let start = from
    const isNone = (i: number): boolean =>
      lexicon.titles.has(tokens[i]!.folded) ||
      this.isPluralOffice(i) ||
      (lexicon.notNames.has(tokens[i]!.folded) && !this.isInitial(i) && !this.isGiven(i) && !this.opensWithParticle(i))
    while (start < last && isNone(start)) start++
    // "scrive su X Ettore Bassani": a letter alone behind a preposition is a name of its own.
    const letter = start < last && tokens[start]!.word.length === 1 && !this.isInitial(start)
    if (letter && lexicon.prepositions.has(tokens[start - 1]?.folded ?? ''))
      return this.nameFrom(start + 1, start + 1, role, head)
    const office = start
    if (!this.names && lexicon.words.tag === 'en') start = this.behindOffice(start, last)
    if (start > office) {
      const titled = this.slice(office, start - 1)
      return this.mention('name', first, last, this.slice(start, last), titled, tokens[start - 1]!.folded)
    }
    let inner = -1
    for (let i = start; i <= last; i++) if (lexicon.roles.has(tokens[i]!.folded) && i < last) inner = i
    // "PDG de Brivaux": what a role with a capital is of is no name.
    if (inner !== -1 && lexicon.roleLinks.has(tokens[inner + 1]!.folded) && !isCapital(tokens[inner + 1]!.word))
      return this.mention('role', first, last, '', this.slice(first, last), tokens[inner]!.folded)
    if (inner !== -1 && inner < last) {
      const titled = this.slice(start, inner)
      return this.mention(
        'name',
        first,
        last,
        this.slice(inner + 1, last),
        role ? `${role} ${titled}` : titled,
        tokens[inner]!.folded,
      )
    }
    const name = this.slice(start, last)
    if (this.isPlaceName(first, role)) return this.mention('body', first, last, name, name, '')
    if (lexicon.titles.has(tokens[last]!.folded) && start === last) return null
    if (tokens.slice(start, last + 1).some(({ folded }) => lexicon.bodies.has(folded)))
      return this.mention('body', first, last, name, name, '')
    return this.mention(lexicon.bodies.has(head) ? 'body' : 'name', first, last, name, role, head)
  }

  /** "Councillors Ada Bell and Tom Reed": before a name, what several people are. */
  private isPluralOffice(i: number): boolean {
    const { folded } = this.tokens[i]!
    return this.lexicon.words.tag === 'en' && folded.endsWith('s') && this.lexicon.roles.has(folded.slice(0, -1))
  }

  /** "den Bericht", "einem Sprecher", "der Zeugin": an article by which no German subject stands. */
  private isOblique(start: number, head: string): boolean {
    const { folded } = this.tokens[start]!
    if (!this.lexicon.articles.has(folded)) return false
    return (
      /^(?:den|dem|des|.*ein(?:en|em|es)|.{2,}(?:ren|rem|res)|dies(?:en|em|es))$/.test(folded) ||
      (folded === 'der' && womanly.test(head))
    )
  }

  private mention(kind: Mention['kind'], first: number, last: number, name: string, role: string, head: string) {
    const { lexicon, tokens } = this
    const before = tokens[first - 1]?.folded ?? ''
    // "evidence that the accused": no article stands before another in English.
    const opens = lexicon.words.tag === 'en' && before === 'that' && lexicon.articles.has(tokens[first]!.folded)
    const start = lexicon.articles.has(before) && this.joins(first - 1) && !opens ? first - 1 : first
    const preposed = lexicon.prepositions.has(tokens[start - 1]?.folded ?? '') && this.joins(start - 1)
    const governed = preposed || (kind === 'name' && role === '' && this.isOutlet(start))
    const possessive = /^(?:['’]s(?!\p{L})|['’]\s+\p{L})/u.test(
      this.text.slice(tokens[last]!.end, tokens[last]!.end + 8),
    )
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

/** Of the words for the latter and the former, those that need no article. */
const standsForOne = /^(?:(?:letzt|erst)ere[rs]?|cel(?:ui|le)-ci|ést[ea]|quest'ultim[oa])$/

/** German nouns before which "der" is no nominative. */
const womanly = /.{3}(?:(?<!e|az|erm)in|ung|heit|keit|schaft|tät|ion)$/

const yearsOld = /^\d{1,3}-year-old$/

const demonym =
  /.(?:aine?|oise?|aise?|ien|ienne|éen|éenne|éo|eton|etonne|onais|mand|mande|land|landaise?|gnole?|russe|suisse|belge|serbe|croate|vène|gare|arabe|turc|turque|grec|grecque|tchèque|vaque|basque|corse|annique|gasque)$/

const isPlural = (word: string): boolean => /(?:s|men|women|people)$/.test(word)
