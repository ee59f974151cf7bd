import { foldWord } from './fold.ts'
import type { LanguageWords } from './language.ts'

/** Lists of words that have more members than anybody can write down: one knows them by their parts. */

/** Words that are also known where they end a longer one: "meisterin" in "hafenmeisterin". */
export class Compounds extends Set<string> {
  private readonly heard = new Map<string, boolean>()
  /** The fewest letters of a word that ends another. */
  private readonly least: number

  constructor(words: Iterable<string>, least: number) {
    super(words)
    this.least = least
  }

  override has(word: string): boolean {
    if (super.has(word)) return true
    const heard = this.heard.get(word)
    if (heard !== undefined) return heard
    let found = false
    for (let i = 2; i <= word.length - this.least && !found; i++) found = super.has(word.slice(i))
    if (this.heard.size < 50_000) this.heard.set(word, found)
    return found
  }
}

/** Words that are also known by how they end: "شناس" in "پرنده‌شناس". */
export class Endings extends Set<string> {
  private readonly endings: readonly string[]

  constructor(words: Iterable<string>, endings: readonly string[]) {
    super(words)
    this.endings = endings.map(foldWord)
  }

  override has(word: string): boolean {
    return (
      super.has(word) ||
      this.endings?.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) === true
    )
  }
}

/** Given names that are also known by what they are made of: "محمدجواد", "عبدالرحمن", "روح‌الله". */
export class GivenNames extends Set<string> {
  private readonly heard = new Map<string, boolean>()
  private readonly made: NonNullable<LanguageWords['madeNames']>

  constructor(names: Iterable<string>, { beginnings, endings, pairs }: NonNullable<LanguageWords['madeNames']>) {
    super(names)
    this.made = { beginnings: beginnings.map(foldWord), endings: endings.map(foldWord), pairs }
  }

  override has(word: string): boolean {
    if (super.has(word)) return true
    if (word.length < 6) return false
    const heard = this.heard.get(word)
    if (heard !== undefined) return heard
    const found = this.isMade(word)
    if (this.heard.size < 50_000) this.heard.set(word, found)
    return found
  }

  private isMade(word: string): boolean {
    const { beginnings, endings, pairs } = this.made
    if (beginnings.some((beginning) => word.length > beginning.length + 2 && word.startsWith(beginning))) return true
    if (endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))) return true
    for (let i = 3; pairs && i <= word.length - 3; i++)
      if (super.has(word.slice(0, i)) && super.has(word.slice(i))) return true
    return false
  }
}
