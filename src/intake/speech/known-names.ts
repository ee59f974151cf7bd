import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Gender, genderOfGivenName, genderOfName } from './gender.ts'
import { fullestOf, type Known, type NameAt, wordsOf } from './names.ts'

/** The names of a page, the fullest form of each, and whether they are a woman’s or a man’s. */
export class KnownNames {
  protected readonly names: Known[] = []
  /** Names by words, with what the words beside them say of whom they name. */
  protected readonly genders: { words: readonly string[]; gender: Gender }[] = []
  /** Whole names, with what sentences without a word for it let one guess. */
  private readonly guesses = new Map<string, Gender>()
  /** Names, with what the endings of the verbs right behind them say. */
  private readonly acted = new Map<string, Gender>()
  /** How often a name stands right behind an article, less how often it stands without. */
  private readonly articled = new Map<string, number>()
  /** What was answered since something was last learned: each quotation asks it again of the same few people. */
  protected readonly fullest = new Map<string, NameAt>()
  protected readonly lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** The fullest form of a name on the page; the name itself when there is none. */
  fullName(name: string, at: number): string {
    const full = this.fullest.get(name) ?? fullestOf(name, this.names, this.lexicon)
    this.fullest.set(name, full)
    return full(at) || name
  }

  /** "النجار", "Baker": a role’s word that is the surname of somebody whom the page names in full. "" where it is none. */
  surnamed(role: string): string {
    const names = this.names.filter(({ name, words }) => words.length > 1 && name.endsWith(` ${role}`))
    return role.includes(' ') ? '' : (names.at(-1)?.name ?? '')
  }

  /** "Бурмистров" where the page has an "Олега Бурмистрова": the nominative of a surname that stands in full in another case? */
  isSurnameOf(name: string): boolean {
    const { forms } = this.lexicon
    const [word = '', ...others] = wordsOf(name, this.lexicon)
    if (!forms || others.length > 0) return false
    return this.names.some(({ words }) => words.length > 1 && forms.isCaseOf(words.at(-1)!, word))
  }

  /** Is it a name, not a role? */
  isName(name: string): boolean {
    return this.names.some((known) => known.name === name)
  }

  /** "MO": whose initials they are, of the people of the page. "" when nobody’s. */
  initialled(letters: string): string {
    const plain = letters.replace(/[.\s]/g, '')
    if (!/^\p{Lu}{2,3}$/u.test(plain)) return ''
    const isTheirs = ({ name }: Known) =>
      name
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join('') === plain
    return this.names.find(isTheirs)?.name ?? ''
  }

  /** Does the page’s headline or standfirst name them? */
  isInHead(name: string): boolean {
    const words = wordsOf(name, this.lexicon)
    return this.names.some((known) => known.at < 0 && known.words.every((word) => words.includes(word)))
  }

  /** Is a woman or a man named so, by all that the page says? "" where it doesn't tell. */
  genderOf(name: string): Gender {
    const acted = this.isUnlisted(name) ? this.acted.get(name) : undefined
    if (acted) return acted
    const own = genderOfName(name, this.lexicon)
    if (own) return own
    const words = wordsOf(name, this.lexicon)
    const told = this.genders.find((known) => known.words.every((word) => words.includes(word)))
    return told?.gender ?? this.guesses.get(name) ?? ''
  }

  /** Takes whether a name stands right behind an article. */
  protected placeBehind(name: string, article: boolean): void {
    this.articled.set(name, (this.articled.get(name) ?? 0) + (article ? 1 : -1))
  }

  /** Is a woman or a man surely named so: by a given name of the lists? */
  isGivenOne(name: string): boolean {
    return genderOfGivenName(name, this.lexicon) !== ''
  }

  /**
   * "il Foglio Polesano", "Porto Luna": does the page put an article before a name of which only the ending could tell a
   * person, or does it open with what bodies and places are called?
   */
  isThing(name: string): boolean {
    if (this.isGivenOne(name)) return false
    const [first = '', ...others] = name.split(' ')
    const { bodies, places } = this.lexicon
    const called = others.length > 0 && [bodies, places].some((words) => words.has(foldWord(first)))
    return called || (this.articled.get(name) ?? 0) > 0
  }

  /** Does a name of two words open with a given name of no list, so that its ending alone says little? */
  private isUnlisted(name: string): boolean {
    const [first = '', ...others] = wordsOf(name, this.lexicon)
    return this.lexicon.forms !== null && others.length > 0 && !this.lexicon.givenNames.has(first)
  }

  /** Takes what somebody does for their gender, where verbs say so: "Ярема Кучер запропонував". */
  protected act(name: string, gender: Gender): void {
    if (gender && !this.acted.has(name)) this.acted.set(name, gender)
  }

  /** Takes what sentences tell of somebody for their gender where nothing else does. */
  guessGender(name: string, at: number, gender: Gender): void {
    const full = this.fullName(name, at)
    if (full.includes(' ') && !this.guesses.has(full)) this.guesses.set(full, gender)
  }

  /** Who of that gender is called by a surname that several have; "" where nobody surely is. */
  namesake(name: string, gender: Gender): string {
    if (!gender || name.includes(' ')) return ''
    const [word = ''] = wordsOf(name, this.lexicon)
    const alike = new Set(
      this.names.filter(({ words }) => words.length > 1 && words.at(-1) === word).map((one) => one.name),
    )
    const fitting = [...alike].filter((one) => this.genderOf(one) === gender)
    return alike.size > 1 && fitting.length === 1 ? fitting[0]! : ''
  }

  protected tell(name: string, gender: Gender): void {
    if (gender) this.genders.push({ words: wordsOf(name, this.lexicon), gender })
  }

  protected isSmall(word: string): boolean {
    const { lexicon } = this
    return (
      lexicon.articles.has(word) ||
      lexicon.joints.elided.has(`${word}'`) ||
      lexicon.prepositions.has(word) ||
      lexicon.titles.has(word)
    )
  }

  protected headOf(word: string): string {
    return this.lexicon.nominatives.get(word) ?? word
  }
}
