import { isAmong, matches } from '../languages/among.ts'
import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { type Capitals, opensAsName } from './capitals.ts'
import { genderOfWord } from './gender.ts'
import { isKnownName } from './names-among-nouns.ts'
import { isCapital, type Token } from './tokens.ts'

/** "East African Shippers’ Forum" */
const isBody = ({ folded, word }: Token, { bodies }: Lexicon): boolean => isCapital(word) && bodies.has(folded)

/** Which words of one sentence are a name’s and where one begins, in a language whose names have capitals. */
export class NameStart {
  protected readonly text: string
  protected readonly tokens: readonly Token[]
  protected readonly lexicon: Lexicon
  protected readonly capitals: Capitals | undefined
  /** Where all nouns have capitals: the words that are names. */
  protected readonly names: ReadonlySet<string> | undefined

  constructor(
    text: string,
    tokens: readonly Token[],
    lexicon: Lexicon,
    capitals: Capitals | undefined,
    names: ReadonlySet<string> | undefined,
  ) {
    this.text = text
    this.tokens = tokens
    this.lexicon = lexicon
    this.capitals = capitals
    this.names = names
  }

  /** Is it a name's word in a language where a capital tells none? */
  protected isKnown(i: number): boolean {
    return this.names !== undefined && isKnownName(this.tokens[i]?.folded ?? '', this.names, this.lexicon)
  }

  /** "l’AFP Marie Dupont", "de la LSU Will Wade": where no noun stands before what it describes, a name begins behind the capitals of a body. */
  protected endsAcronym(i: number): boolean {
    const [word = '', next = ''] = [this.tokens[i]?.word, this.tokens[i + 1]?.word]
    return !this.lexicon.words.grammar.modifiersStandBefore && /^\p{Lu}{3,}$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(next)
  }

  protected isName(i: number): boolean {
    const token = this.tokens[i]
    if (!token || !isCapital(token.word)) return false
    if (this.names && !this.isInitial(i))
      return (
        this.isKnown(i) ||
        (i === 0 && this.opensSurname(i) > 0) ||
        (this.lexicon.titles.has(token.folded) && this.joins(i) && this.isName(i + 1))
      )
    if (this.opensWithParticle(i)) return true
    if (i === 0 && !this.opensSentence(token)) return false
    return (
      this.isInitial(i) ||
      !this.lexicon.notNames.has(token.folded) ||
      this.isGiven(i) ||
      this.followsGiven(i) ||
      (i > 0 && this.joins(i) && isCapital(this.tokens[i + 1]?.word ?? '') && this.lexicon.titles.has(token.folded))
    )
  }

  /** "Pina Greco", "John Welsh": right behind a given name a word that else is none is a surname. */
  private followsGiven(i: number): boolean {
    const before = this.tokens[i - 1]
    const { articles, pronouns, titles } = this.lexicon
    if (!before || !this.joins(i - 1) || !isCapital(before.word)) return false
    // Romance months have no capital: "Saturnino Abril".
    if (this.lexicon.months.has(this.tokens[i]!.folded))
      return this.lexicon.words.adjectivesBehind !== undefined && i > 1 && !/^\p{Lu}+$/u.test(before.word)
    return (
      genderOfWord(before.folded, this.lexicon) !== '' &&
      ![articles, pronouns, titles].some((words) => words.has(before.folded))
    )
  }

  /** "De la Vega", "Van den Berg": a particle with a capital opens a surname; a sentence only where it then says something. */
  protected opensWithParticle(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded, word } = tokens[i]!
    if (!lexicon.particles.has(folded) || !isCapital(word) || word.length < 2) return false
    let last = i + 1
    while (this.joins(last - 1) && lexicon.particles.has(tokens[last]!.folded) && !isCapital(tokens[last]!.word)) last++
    const surname = tokens[last]
    if (!surname || !this.joins(last - 1) || !isCapital(surname.word) || lexicon.notNames.has(surname.folded))
      return false
    const article = lexicon.articles.has(folded)
    if (article && (lexicon.bodies.has(surname.folded) || lexicon.roles.has(surname.folded))) return false
    if (i > 0) return this.joins(i - 1)
    // "Del Moro allarga le braccia": a surname that stands inside a sentence elsewhere.
    const known = !article && this.capitals?.inside.has(surname.folded) === true && this.isSurnameHere(last)
    return !article && this.joins(last) && (known || lexicon.saying.has(tokens[last + 1]!.folded))
  }

  /** Is the word no place or body that is named in full: does a small word follow it? */
  private isSurnameHere(i: number): boolean {
    const next = this.tokens[i + 1]
    return !!next && this.joins(i) && !isCapital(next.word) && !this.lexicon.prepositions.has(next.folded)
  }

  /** "Von der Lühe": how many small words open the sentence before a surname that the page knows. */
  protected opensSurname(i: number): number {
    const { lexicon, tokens } = this
    let last = i
    while (this.joins(last) && lexicon.particles.has(tokens[last]!.folded)) last++
    return this.names && !lexicon.articles.has(tokens[i]!.folded) && this.isKnown(last) ? last - i : 0
  }

  /** "wies von der Lühe zurück": the last word of a surname that opens with small words, as the page has it behind a given name; the first where there is none. */
  protected nobleEnd(i: number): number {
    const { lexicon, tokens } = this
    let last = i
    while (this.joins(last) && lexicon.particles.has(tokens[last]!.folded)) last++
    const words = tokens.slice(i, last + 1).map(({ folded }) => folded)
    return this.names?.has(words.join(' ')) === true && isCapital(tokens[last]!.word) ? last : i
  }

  /** "A" in "James A. Baker". */
  protected isInitial(i: number): boolean {
    const { word, end } = this.tokens[i]!
    return /^\p{Lu}(?:\.-\p{Lu})?$/u.test(word) && this.text[end] === '.'
  }

  /** May the sentence's first word be a name, or the first of one? */
  protected opensSentence({ folded, end }: Token): boolean {
    if (!this.capitals) return true
    // "Ines, 14 anni, ride": who has an age is somebody.
    if (this.text[end] === ',' && this.isAged(1)) return true
    // "Hosting Ruiz", "Day-by-day Ruiz": no name opens so, unless the text has it inside a sentence too.
    const { opensNoName, subjectStandsFirst } = this.lexicon.words.grammar
    if (matches(opensNoName, this.tokens[0]!.word) && !this.capitals.inside.has(folded)) return false
    const followed = this.joins(0) && isCapital(this.tokens[1]?.word ?? '')
    if (followed) return true
    // "NatureScot"
    if (/\p{Ll}\p{Lu}/u.test(this.tokens[0]!.word)) return true
    // "Moscou, de son côté, a démenti": an aside between commas may follow a name.
    const parted = this.text[end] === ',' && !this.isBesideAside()
    if (!opensAsName(folded, parted, this.lexicon, this.capitals)) return false
    // "Recibe a bordo": a word that has a capital nowhere else is a name where it is known as one, or says something.
    if (subjectStandsFirst) return true
    const known = this.capitals.inside.has(folded) || genderOfWord(folded, this.lexicon) !== ''
    if (this.text[end] === ',' && !parted) return true
    return known || /.\p{Lu}/u.test(this.tokens[0]!.word) || this.saysSoon()
  }

  /** "14 anni": do a number and a word for years stand at a token? */
  private isAged(i: number): boolean {
    const [number, years] = [this.tokens[i], this.tokens[i + 1]]
    return (
      !!number &&
      /^\d{1,3}$/.test(number.word) &&
      isAmong(this.lexicon.words.grammar.yearsOld, years?.folded ?? '') &&
      this.text.slice(number.end, years!.start).length === 1
    )
  }

  /** Does an aside of several words stand behind the sentence's first word and a comma, and a verb of saying behind that? */
  private isBesideAside(): boolean {
    const { lexicon, tokens } = this
    if (!lexicon.words.capitals || lexicon.forms || lexicon.words.capitalNouns) return false
    const folded = tokens.slice(1, 7).map((token) => token.folded)
    const aside = phraseAt(lexicon.asides, folded, 0)
    const next = folded[aside] ?? ''
    return aside > 0 && (lexicon.saying.has(next) || lexicon.auxiliaries.has(next))
  }

  /** Does a verb of saying stand right behind the sentence's first word, or behind a small word or two? */
  private saysSoon(): boolean {
    const { lexicon, tokens } = this
    const { grammar } = lexicon.words
    for (let i = 1; i < 4 && this.joins(i - 1); i++) {
      const { folded } = tokens[i]!
      if ([lexicon.saying, lexicon.auxiliaries].some((words) => words.has(folded))) return true
      if (!isBetween(folded, lexicon) && !isAmong(grammar.negations, folded) && !isAmong(grammar.reflexives, folded))
        return false
    }
    return false
  }

  /** "Julio Sandoval", "April Jones": a month that a name follows is a given name, unless it is the time of something. */
  protected isGiven(i: number): boolean {
    const { lexicon, tokens } = this
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (!lexicon.months.has(tokens[i]!.folded) || !next || !this.joins(i)) return false
    if (!isCapital(next.word) || lexicon.notNames.has(next.folded)) return false
    const { daysHaveCapitals } = lexicon.words.grammar
    // "laut Jan Holm": the page knows it as a name.
    const timed = daysHaveCapitals && lexicon.prepositions.has(before?.folded ?? '') && !this.isKnown(i)
    return !before || !(timed || /^\d/.test(before.word))
  }

  /** Is there nothing but space between token `i` and the next? A full stop may follow a title or an initial. */
  protected joins(i: number): boolean {
    const [a, b] = [this.tokens[i], this.tokens[i + 1]]
    if (!a || !b) return false
    const gap = this.text.slice(a.end, b.start)
    return (
      /^[ \u00a0\u202f]*$/.test(gap) ||
      ((gap === ' & ' || gap === ' + ') && isCapital(a.word) && isCapital(b.word)) ||
      (/^['’] $/.test(gap) &&
        this.lexicon.words.grammar.apostropheGenitive &&
        a.word.endsWith('s') &&
        isBody(b, this.lexicon)) ||
      (/^\. ?$/.test(gap) &&
        (/^(?:.(?:\.-.)?|(?:\p{Lu}\.)+\p{Lu})$/u.test(a.word) ||
          isAmong(this.lexicon.words.grammar.abbreviatedInNames, a.folded) ||
          this.lexicon.titles.has(a.folded)))
    )
  }

  /** Where a token ends: "Jr." with its full stop. */
  protected endOf(last: number): number {
    const { end, folded } = this.tokens[last]!
    const generation = isAmong(this.lexicon.words.grammar.generations, folded)
    return generation && last > 0 && this.text[end] === '.' ? end + 1 : end
  }

  protected slice(first: number, last: number): string {
    return first > last ? '' : this.text.slice(this.tokens[first]!.start, this.endOf(last))
  }
}
