import { isAgency } from '../chain/outlets.ts'
import { endsIn, isAmong, matches } from '../languages/among.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'

/**
 * The words that are names in a text of a language whose nouns all have capitals, folded. A name is told by a given
 * name, a title or a role before it, by standing alone beside a verb of saying, or by two capitals in a row that nothing
 * makes a noun. A surname that was so told is a name wherever it stands.
 */
export function namesAmongNouns(text: string, lexicon: Lexicon): ReadonlySet<string> {
  return new Reading(text, lexicon).names()
}

/** Is it one of those names, also as a genitive: "Lindqvists"? */
export const isKnownName = (folded: string, names: ReadonlySet<string>, { words }: Lexicon): boolean =>
  names.has(folded) ||
  words.grammar.nameGenitives?.some((end) => folded.endsWith(end) && names.has(folded.slice(0, -end.length))) === true

/** "Elbsands Bürgermeister", but not "Urs Hürlimann": is a word the genitive before what somebody is? */
export const isOwner = ({ folded }: Token, next: Token, { givenNames, roles, words: { grammar } }: Lexicon): boolean =>
  endsIn(grammar.nameGenitives, folded, 2) &&
  !givenNames.has(folded) &&
  roles.has(next.folded) &&
  !matches(grammar.surnameEndings, next.folded)

class Reading {
  private readonly text: string
  private readonly lexicon: Lexicon
  private readonly tokens: readonly Token[]
  /** Words that stand behind an article or an adjective somewhere: "der Hafen", "leere Netze". */
  private readonly nouns = new Set<string>()
  private readonly found = new Set<string>()

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
    this.tokens = tokensIn(text, 0, text.length, lexicon.joints)
    this.tokens.forEach(({ folded, word }, i) => {
      if (isCapital(word) && this.isDescribed(i)) this.nouns.add(folded)
    })
  }

  names(): ReadonlySet<string> {
    for (let i = 0; i < this.tokens.length; i++) {
      if (!this.mayBe(i) || this.isOffice(i)) continue
      const named = this.isGiven(i) || this.isTitled(i) || this.isBesideVerb(i) || this.isPair(i)
      if (named) i = this.take(i)
    }
    return this.found
  }

  /** Takes the word and the ones that go on with it; returns the last one's index. */
  private take(first: number): number {
    let last = first
    let ennobled = false
    this.found.add(this.tokens[first]!.folded)
    while (last - first < 4) {
      const small = this.joins(last) ? this.particlesAt(last + 1) : 0
      const given = (i: number) => this.lexicon.givenNames.has(this.tokens[i]!.folded)
      // "Sabine Kröger von der Landesbank": behind a whole name it is where somebody works.
      if (small > 0 && last > first && given(first) && !given(last)) break
      // "sagte Sven von der Heide zu Beginn": a name has such words once.
      if (small > 0 && ennobled) break
      const next = last + 1 + small
      if (!this.joins(next - 1) || !(this.mayBe(next) || this.isSurname(next)) || this.isWhose(last)) break
      ennobled ||= small > 0
      const noble = this.tokens.slice(last + 1, next + 1).map(({ folded }) => folded)
      last = next
      this.found.add(this.tokens[last]!.folded)
      if (noble.length > 1) this.found.add(noble.join(' '))
    }
    return last
  }

  /** "Elbsands Bürgermeister": a genitive before what somebody is. */
  private isWhose(i: number): boolean {
    return this.joins(i) && isOwner(this.tokens[i]!, this.tokens[i + 1]!, this.lexicon)
  }

  /** "Mira Holt": a common given name with a capital behind it, or alone where the text makes it no noun. */
  private isGiven(i: number): boolean {
    const { lexicon } = this
    if (!lexicon.givenNames.has(this.tokens[i]!.folded)) return false
    const next = this.tokens[i + 1]
    return this.joins(i) && !!next && (this.mayBe(i + 1) || this.isSurname(i + 1) || this.particlesAt(i + 1) > 0)
  }

  /** "Michael Hartung": right behind a given name a surname may end as nouns do. */
  private isSurname(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]]
    if (!before || !token || !this.joins(i - 1) || !this.lexicon.givenNames.has(before.folded)) return false
    return (
      isCapital(token.word) &&
      matches(this.lexicon.words.grammar.commonNouns, token.folded) &&
      !this.nouns.has(token.folded)
    )
  }

  /** How many small words of a name stand there: "van", "von der". An article alone is none. */
  private particlesAt(i: number): number {
    const { articles, particles } = this.lexicon
    const [first = '', second = ''] = [this.tokens[i]?.folded, this.tokens[i + 1]?.folded]
    if (!particles.has(first) || articles.has(first)) return 0
    return particles.has(second) ? 2 : 1
  }

  /** "Frau Holt", "Kapitän Harms": a title or role without more words between. */
  private isTitled(i: number): boolean {
    const { lexicon } = this
    const before = this.tokens[i - 1]
    if (!before || !this.joins(i - 1)) return false
    if (lexicon.titles.has(before.folded)) return true
    // "Lawinenforscherin Seraina Caflisch": what no list knows, before two words that none does.
    if (isCapital(before.word) && this.isOffice(i - 1) && !this.nouns.has(this.tokens[i]!.folded)) return true
    return isCapital(before.word) && lexicon.roles.has(before.folded) && !this.nouns.has(this.tokens[i]!.folded)
  }

  /** "Verbandsvorsteher Ottokar Lübben": before a whole name, a long word for who does something. */
  private isOffice(i: number): boolean {
    const { folded } = this.tokens[i]!
    if (this.lexicon.givenNames.has(folded) || !this.joins(i) || !this.mayBe(i + 1)) return false
    const given = this.lexicon.givenNames.has(this.tokens[i + 1]!.folded)
    const whole = given || (this.joins(i + 1) && this.mayBe(i + 2))
    // "Presseoffizier Hauptmann Markus Grabner": an office may follow another.
    if (!given && this.lexicon.roles.has(this.tokens[i + 1]!.folded) && this.isOffice(i + 1)) return true
    const { longOffices, womensOffices } = this.lexicon.words.grammar
    const works = this.lexicon.roles.has(folded) || this.nouns.has(folded) || matches(womensOffices, folded)
    if (given && works) return true
    return whole && matches(longOffices, folded)
  }

  /** "sagte Harms", "Harms sagte", "so Harms": alone, where a noun had its article. */
  private isBesideVerb(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    if (this.nouns.has(folded) || lexicon.roles.has(folded) || lexicon.bodies.has(folded)) return false
    const before = tokens[i - 1]
    // "Für Harms, „…“" opens a sentence: inside one it is a preposition.
    const beside =
      before &&
      lexicon.accordingToBeside.has(before.folded) &&
      (isCapital(before.word) || !lexicon.prepositions.has(before.folded))
    if (before && this.joins(i - 1) && (this.says(i - 1) || beside)) return true
    // "Das Amt für Umwelt legte …": what a preposition governs is no subject.
    if (before && this.joins(i - 1) && lexicon.prepositions.has(before.folded) && !lexicon.joining.has(before.folded))
      return false
    if (!this.joins(i) || !this.says(i + 1) || this.hasSubject(i + 2)) return false
    return !before || !this.joins(i - 1) || lexicon.joining.has(before.folded) || lexicon.subordinate.has(before.folded)
  }

  /** "Später sagte Harms": the word before the verb is no subject where one follows. */
  private hasSubject(i: number): boolean {
    const { articles, pronouns, words } = this.lexicon
    const token = this.tokens[i]
    if (!token || !this.joins(i - 1)) return false
    return (
      pronouns.has(token.folded) ||
      this.mayBe(i) ||
      (articles.has(token.folded) && isAmong(words.grammar.subjectArticles, token.folded))
    )
  }

  private says(i: number): boolean {
    const token = this.tokens[i]
    if (!token || isCapital(token.word)) return false
    const folded = this.tokens.slice(i, i + 5).map((later) => later.folded)
    return phraseAt(this.lexicon.saying, folded, 0) > 0 || this.lexicon.separable.has(token.folded)
  }

  /** "Rosa Quiroga": two capitals in a row, neither described, nor ever a noun in this text. */
  private isPair(i: number): boolean {
    if (this.isDescribed(i) || !this.joins(i) || this.isAdjective(i)) return false
    // "Matteo de Santis"; "Amt von Vell" may be two nouns.
    const { foreignParticles } = this.lexicon.words.grammar
    const foreign = isAmong(foreignParticles, this.tokens[i + 1]!.folded) && this.joins(i + 1) && this.mayBe(i + 2)
    if (foreign) return !this.nouns.has(this.tokens[i]!.folded)
    if (!this.mayBe(i + 1)) return false
    const { lexicon, tokens } = this
    const before = tokens[i - 1]
    if (before && this.joins(i - 1) && (isCapital(before.word) || /^\d/.test(before.word))) return false
    // "sagte unter Tränen Jan Holm": a name of its own begins behind the noun.
    if (
      before &&
      this.joins(i - 1) &&
      lexicon.prepositions.has(before.folded) &&
      (this.isGiven(i + 1) || this.isOffice(i + 1))
    )
      return false
    return [tokens[i]!, tokens[i + 1]!].every(
      ({ folded }) => !this.nouns.has(folded) && !lexicon.roles.has(folded) && !lexicon.bodies.has(folded),
    )
  }

  /** "Scharfe Worte": does the word open a sentence, and end as adjectives do? */
  private isAdjective(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]!]
    const opens = !before || /[.!?:\n]/.test(this.text.slice(before.end, token.start))
    const { givenNames, words } = this.lexicon
    return opens && endsIn(words.grammar.inflectedAdjectives, token.folded, 3) && !givenNames.has(token.folded)
  }

  /** Does an article or an adjective stand before it? */
  private isDescribed(i: number): boolean {
    const { lexicon, tokens } = this
    const before = tokens[i - 1]
    if (!before || !this.joins(i - 1)) return false
    const { inflectedAdjectives, withArticle } = lexicon.words.grammar
    if (lexicon.articles.has(before.folded) || isAmong(withArticle, before.folded)) return true
    const small = [lexicon.prepositions, lexicon.between, lexicon.joining, lexicon.subordinate, lexicon.breaks]
    return (
      !isCapital(before.word) &&
      endsIn(inflectedAdjectives, before.folded, 2) &&
      !small.some((words) => words.has(before.folded)) &&
      !this.says(i - 1) &&
      !lexicon.particles.has(before.folded)
    )
  }

  /** May the word be one of a name at all? */
  private mayBe(i: number): boolean {
    const token = this.tokens[i]
    // "sagte Jonas Harms Reuters": a wire is no part of a name.
    if (!token || !isCapital(token.word) || isAgency(token.word)) return false
    const { folded } = token
    const { lexicon } = this
    if (lexicon.givenNames.has(folded)) return true
    if ([lexicon.between, lexicon.subordinate, lexicon.breaks].some((set) => set.has(folded))) return false
    if (lexicon.titles.has(folded) || lexicon.notNames.has(folded) || lexicon.prepositions.has(folded)) return false
    return (
      !lexicon.pronouns.has(folded) &&
      !lexicon.articles.has(folded) &&
      !matches(lexicon.words.grammar.commonNouns, folded)
    )
  }

  /** Is there only a space between token `i` and the next, or the full stop of a title or an initial? */
  private joins(i: number): boolean {
    const [a, b] = [this.tokens[i], this.tokens[i + 1]]
    if (!a || !b) return false
    const gap = this.text.slice(a.end, b.start)
    return (
      /^[ \u00a0\u202f]$/.test(gap) ||
      (/^\. ?$/.test(gap) && (/^.(?:\.-.)?$/u.test(a.word) || this.lexicon.titles.has(a.folded)))
    )
  }
}
