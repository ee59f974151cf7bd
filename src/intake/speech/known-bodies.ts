import { KnownNames } from './known-names.ts'
import type { Mention } from './mention.ts'
import { type Known, nominativeOf, wordsOf } from './names.ts'
import { hasArticle } from './words-without-capitals.ts'

/** The bodies of a page, and which of them a word means that only calls it one. */
export class KnownBodies extends KnownNames {
  /** The roles and bodies that stand without a name. */
  protected readonly nameless: Known[] = []
  protected readonly named = new Map<string, string>()

  /** A role or body in the nominative where the page has it so; as printed where not. */
  asNamed(role: string): string {
    const known = this.named.get(role) ?? nominativeOf(role, this.nameless, this.lexicon)
    this.named.set(role, known)
    return known
  }

  /** "товаристві" and "товариства": one noun in two cases. */
  private isSameNoun(a: string, b: string): boolean {
    const nominative = this.lexicon.nominatives.get(a)
    return nominative !== undefined && nominative === this.lexicon.nominatives.get(b)
  }

  /** The body that a mention speaks of by a part of its name: "the ministry", where the page has one "Ministry of Transport". */
  bodyOf({ indefinite, role, start }: Mention): string {
    const words = wordsOf(role, this.lexicon).filter((word) => !this.isSmall(word))
    if (indefinite || words.length === 0 || words.length > 2) return ''
    if (!this.lexicon.words.capitals)
      return hasArticle(role, this.lexicon.words.grammar) ? this.bodyOpening(words, start) : ''
    const known = this.nameless.filter(
      (body) =>
        body.body &&
        body.at >= 0 &&
        (body.words.length > words.length + 1 ||
          (body.words.length > words.length && this.wordsOfBody(body).length > words.length)) &&
        (/\p{Lu}/u.test(body.name) || this.wordsOfBody(body)[0] === words[0]) &&
        words.every((word) => body.words.some((other) => other === word || this.isSameNoun(word, other))),
    )
    return (known.findLast(({ at }) => at < start) ?? known[0])?.name ?? ''
  }

  /** "الوزارة" where the page has one "وزارة الكهرباء": the body whose name begins with a word, the nearest before. */
  private bodyOpening([word, ...others]: readonly string[], start: number): string {
    if (others.length > 0) return ''
    const known = this.nameless.filter(
      ({ at, body, words }) => body && at >= 0 && words.length > 1 && words[0] === word,
    )
    return (known.findLast(({ at }) => at < start) ?? known[0])?.name ?? ''
  }

  private wordsOfBody({ words }: Known): readonly string[] {
    return words.filter((word) => !this.isSmall(word) && !this.lexicon.indefinite.has(word))
  }

  /**
   * The body whose name has a word that the page calls it by: "la minera" for "Compañía Minera Santa Tecla". "" where
   * none has, or the word is what people are called.
   */
  bodyCalled({ head, indefinite, role, start }: Mention): string {
    const words = wordsOf(role, this.lexicon).filter((word) => !this.isSmall(word))
    if (indefinite || words.length !== 1 || head.length < 5 || this.lexicon.roles.has(head)) return ''
    const known = this.nameless.filter(
      ({ at, body, name, words: all }) =>
        body && at >= 0 && all.length > 1 && all.includes(words[0]!) && /\p{Lu}/u.test(name),
    )
    return (known.findLast(({ at }) => at < start) ?? known[0])?.name ?? ''
  }

  /** Does the page have it as a body's name? */
  isBody(name: string): boolean {
    return name !== '' && this.nameless.some((known) => known.body && known.name === name)
  }
}
