import { isAmong } from '../../languages/among.ts'
import { foldWord } from '../../languages/fold.ts'
import { withoutTo } from '../../speech/words-without-capitals.ts'
import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Outlet, OutletNames } from '../outlet-names.ts'
import { isAgency, isBareTitle, isKnownBody, isTitle } from '../outlets.ts'
import type { Words } from '../words.ts'
import { made, type Paper } from './paper.ts'

/** Reads who issued a paper where they stand right before it, or are written onto it. */
export class IssuerBefore {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly bodies: Bodies

  constructor(words: Words, names: OutletNames, bodies: Bodies) {
    this.words = words
    this.names = names
    this.bodies = bodies
  }

  /** "the council’s notice", "the Port Authority report". */
  at(kind: Paper, i: number): Cited | null {
    const { words, bodies } = this
    // "لجنة لدراسة الأسباب": "to" written onto it says what the body is there for.
    const { folded, start } = words.all[i]!
    if (words.lexicon.words.grammar.to !== undefined && words.has(kind, i) === 0 && withoutTo(folded, words.lexicon))
      return null
    const owner = bodies.all().find(({ is, last }) => {
      if (is === 'person' || is === 'name' || last >= i) return false
      const between = words.text.slice(words.all[last]!.end, start)
      return /^\s$|^['’]s?(?:\s\p{L}+){0,2}\s$/u.test(between)
    })
    const whole = this.runBefore(i, owner)
    return whole ? made(kind, whole, whole.first, i) : null
  }

  /**
   * "einer Forsa-Umfrage", "das BUND-Gutachten": who made a paper is written onto it where every noun has a capital. What
   * is no body by what the lists or the page say is what the paper is about: "Corona-Studie".
   */
  writtenOnto(kind: Paper, i: number): Cited | null {
    const { words } = this
    const { quoted, word } = words.all[i]!
    if (words.lexicon.words.capitalNouns !== true || quoted) return null
    const [, name = ''] = /^(\p{Lu}[\p{L}\p{N}-]*)-\p{Lu}\p{Ll}+$/u.exec(word) ?? []
    const outlet = name !== '' && (isAgency(name) || isTitle(name) || isBareTitle(name))
    if (!outlet && !this.isIssuer(name)) return null
    const poll = words.has('polls', i) + words.endsAs('polls', i) > 0
    const issuer: Outlet = { name, first: i, last: i, sure: true, called: false, linked: false, quoted: false }
    return made(outlet && !poll ? 'report' : kind, issuer, i, i)
  }

  /** A body that is known, that the page names elsewhere, or that its letters show: "YouGov", "DGB", but not "DNA". */
  private isIssuer(name: string): boolean {
    if (name === '') return false
    if (isKnownBody(name) || this.names.isBody(name) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(name)) return true
    return /^\p{Lu}{2,6}$/u.test(name) && !isAmong(this.words.lexicon.words.grammar.initialsOfThings, foldWord(name))
  }

  /**
   * "an Audit Scotland report", "a Reed + Rush Growers survey": where what describes a noun stands before it, all the
   * words with capitals right before a paper are the name of whoever made it.
   */
  private runBefore(i: number, owner: Outlet | undefined): Outlet | undefined {
    const { words } = this
    if (words.lexicon.words.grammar.modifiersStandBefore !== true || (owner && owner.last !== i - 1)) return owner
    let first = i
    while (first > 1 && this.isPartOfName(first - 1)) first--
    if (first >= (owner?.first ?? i - 1)) return owner
    const name = words.slice(first, i - 1)
    if (owner) return { ...owner, first, name }
    const joined = /\s[&+]\s/.test(name)
    return joined ? { name, first, last: i - 1, sure: true, called: false, linked: false, quoted: false } : undefined
  }

  /** A word with a capital before another, which is no time and no article. */
  private isPartOfName(i: number): boolean {
    const { words } = this
    return words.isCapital(i) && words.joins(i) && !words.isTime(i) && !words.isArticle(i)
  }
}
