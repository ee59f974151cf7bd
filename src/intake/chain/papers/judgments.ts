import type { Cited } from '../citations.ts'
import type { Words } from '../words.ts'
import { again, made } from './paper.ts'

/** Reads judgments: papers that nobody but a court issues, so that it needs not be named beside them. */
export class Judgments {
  private readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** "In the grounds of the judgment it says", «как следует из протокола заседания»: of the court named before. */
  at(i: number): Cited | null {
    const { words } = this
    const length = words.has('judgment', i)
    if (!length || !this.isRead(i, i + length)) return null
    return { ...made('document', again(i), i, i + length - 1, true), court: true }
  }

  /** Is something read in it: does it stand behind "in", "from" or "according to", with a verb that tells what stands there? */
  private isRead(i: number, next: number): boolean {
    const { words } = this
    const within = [1, 2, 3].some((n) => i - n >= 0 && words.isPreposition(i - n) && words.has('about', i - n) === 0)
    const according = [1, 2, 3].some((n) => words.accordingTo(i - n) > 0)
    if (according || !within) return according
    return words.all.some((_, k) => (k < i || k >= next) && (words.has('stands', k) > 0 || words.isSaying(k)))
  }
}
