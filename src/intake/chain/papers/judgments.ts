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
    if (!length || !(this.isRead(i, i + length) || this.tells(i, i + length))) return null
    return { ...made('document', again(i), i, i + length - 1, true), court: true }
  }

  /** Is something read in it: does it stand behind "in", "from" or "according to", with a verb that tells what stands there? */
  private isRead(i: number, next: number): boolean {
    const { words } = this
    const within = [1, 2, 3].some((n) => i - n >= 0 && words.isPreposition(i - n) && words.has('about', i - n) === 0)
    const according = [1, 2, 3].some((n) => words.accordingTo(i - n) > 0)
    // "en el auto viajaban tres": where something is, not what is said there.
    if (according || !within || this.goesOn(next)) return according
    return words.all.some((_, k) => (k < i || k >= next) && (words.has('stands', k) > 0 || words.isSaying(k)))
  }

  /** Does another word stand right behind it that neither describes it nor says something? */
  private goesOn(next: number): boolean {
    const { words } = this
    const { capitals, grammar } = words.lexicon.words
    if (!capitals || !grammar.nounStandsFirst || next >= words.length || !words.joins(next - 1)) return false
    const described = words.has('issuing', next) + words.has('dated', next) + words.has('by', next) > 0
    return !(
      described ||
      words.isLight(next) ||
      words.isPreposition(next) ||
      words.isBreak(next) ||
      words.isSaying(next)
    )
  }

  /** "La sentencia, notificada el lunes, considera probado": is it what the sentence is about, and does it say something? */
  private tells(i: number, next: number): boolean {
    const { words } = this
    for (let k = 0; k < i; k++) if (!words.isArticle(k)) return false
    if (i === 0 || words.isBreak(next)) return false
    let verb = next
    // What is said of it between commas.
    if (words.divides(next))
      for (verb++; verb < words.length && !words.divides(verb); verb++) if (verb > next + 14) return false
    while (verb < Math.min(words.length, next + 20) && (words.isLight(verb) || words.isAuxiliary(verb))) verb++
    return words.isSaying(verb) || words.has('stands', verb) > 0
  }
}
