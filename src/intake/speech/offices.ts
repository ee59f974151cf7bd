import { isNetwork } from '../chain/networks.ts'
import { isAgency } from '../chain/outlets.ts'
import { foldWord } from '../languages/fold.ts'
import type { Gender } from './gender.ts'
import { KnownBodies } from './known-bodies.ts'
import type { Mention } from './mention.ts'
import { wordsOf } from './names.ts'
import { isCapital } from './tokens.ts'

interface Office {
  readonly role: string
  readonly head: string
  readonly words: ReadonlySet<string>
  readonly name: string
  readonly at: number
}

/** The offices that a page gives people, and who holds them. */
export class Offices extends KnownBodies {
  protected readonly offices: Office[] = []
  protected readonly officesOf = new Map<string, string>()
  /** The names behind which an age stands. */
  protected readonly aged = new Set<string>()

  protected give(role: string, head: string, { name, start }: Mention): void {
    // "Interrogée sur LCI, la ministre", "Sur son compte X, le maire": an outlet has no office.
    if (isAgency(name) || isNetwork(foldWord(name))) return
    this.officesOf.clear()
    this.offices.push({ role, head, words: new Set(wordsOf(role, this.lexicon)), name, at: start })
  }

  /** Who holds the office that a mention speaks of: the nearest before it, else after it. "" when nobody fits. */
  holderOf(mention: Mention): string {
    if (mention.indefinite || !mention.head) return ''
    const best = this.officeFor(mention)
    return best ? this.fullName(best.name, mention.start) : ''
  }

  private officeFor(mention: Mention): Office | null {
    const own = wordsOf(mention.role, this.lexicon).filter(
      (word) => this.headOf(word) !== mention.head && !this.isSmall(word),
    )
    let best: Office | null = null
    for (const office of this.offices) {
      if (
        !this.isSameHead(office.head, mention.head) ||
        (own.length > 0 && !own.some((word) => office.words.has(word)))
      )
        continue
      if (!best || isNearer(office, best, mention.start)) best = office
    }
    return best
  }

  /** "Richterin" is what an "Amtsrichterin" is, where nouns are joined to one word. */
  private isSameHead(office: string, head: string): boolean {
    return office === head || (this.lexicon.words.capitalNouns === true && head.length > 5 && office.endsWith(head))
  }

  /** Who holds an office that the one a mention speaks of may stand for: the "alcaldesa" for "la regidora". */
  holderLike(mention: Mention, gender: Gender): string {
    const heads = this.lexicon.alike.get(mention.head)
    let best: Office | null = null
    for (const head of heads ?? []) {
      const office = head === mention.head ? null : this.officeFor({ ...mention, head, role: head })
      const other = office ? this.genderOf(this.fullName(office.name, mention.start)) : ''
      const fits = office && !mention.indefinite && (!gender || !other || other === gender)
      if (fits && (!best || isNearer(office, best, mention.start))) best = office
    }
    return best ? this.fullName(best.name, mention.start) : ''
  }

  /** The office that the page gives a person, as printed; "" when none. */
  officeOf(name: string): string {
    const known = this.officesOf.get(name)
    if (known !== undefined) return known
    const role = this.offices.find((office) => this.fullName(office.name, office.at) === name)?.role ?? ''
    this.officesOf.set(name, role)
    return role
  }

  /** Is it, or part of it, a name of which the page gives an office or an age, or which is a fuller name's surname? */
  isPerson(name: string): boolean {
    const full = this.fullName(name, Number.MAX_SAFE_INTEGER)
    return full !== name || this.aged.has(full) || this.offices.some((office) => office.name === full)
  }

  /** "Linha do Oeste", "Galo de Itaporã": a word that is no given name, and what it is of. */
  isPlaceLike(name: string): boolean {
    const [, link = '', place = ''] = name.split(' ')
    const { agents, issuing, words } = this.lexicon
    const of = words.grammar.nounStandsFirst && issuing.has(foldWord(link)) && !agents.has(foldWord(link))
    return of === true && isCapital(place) && !this.isGivenOne(name) && !this.isPerson(name)
  }

  /** Do a given name of the lists, an office, an age or a surname tell that somebody is named so? */
  isSurely(name: string): boolean {
    return this.isGivenOne(name) || this.isPerson(name)
  }

  /** Is it surely the name of a person: is it known whether of a woman or a man, or has who bears it an office? */
  isSomebody(name: string): boolean {
    if (!this.isName(name)) return false
    return this.isPerson(name) || (this.genderOf(name) !== '' && !this.isThing(name) && !this.isPlaceLike(name))
  }
}

/** Does an office stand nearer before a place than another does, or before it where the other does not? */
const isNearer = (office: Office, other: Office, start: number): boolean =>
  office.at <= start && (office.at >= other.at || other.at > start)
