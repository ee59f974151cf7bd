import type { Lexicon } from '../languages/lexicon.ts'
import { isFree, type Mention } from './mention.ts'
import { fullestOf, type Known, nominativeOf, wordsOf } from './names.ts'

interface Office {
  readonly role: string
  readonly head: string
  readonly words: ReadonlySet<string>
  readonly name: string
  readonly at: number
}

/**
 * The people of a page: their fullest names, and the offices that the page gives them. Learned from all mentions
 * before any quotation is given a speaker.
 */
export class People {
  private readonly names: Known[] = []
  /** The roles and bodies that stand without a name. */
  private readonly nameless: Known[] = []
  private readonly offices: Office[] = []
  private readonly lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Learns from the mentions of one sentence of a text, in order. */
  learn(mentions: readonly Mention[], text: string): void {
    mentions.forEach((mention, i) => {
      const { kind, oblique = false, start } = mention
      if (kind === 'role' || kind === 'body') {
        const name = mention.name || mention.role
        this.nameless.push({ name, words: wordsOf(name), at: start, oblique })
      }
      if (kind !== 'name') return
      this.names.push({ name: mention.name, words: wordsOf(mention.name), at: start, oblique })
      if (mention.role) this.give(mention.role, mention.head, mention)
      for (const other of [mentions[i - 1], mentions[i + 1]]) {
        if (other?.kind !== 'role') continue
        const [a, b] = other.start < mention.start ? [other, mention] : [mention, other]
        if (!/^\s*[,،]\s*$/.test(text.slice(a.end, b.start))) continue
        // "Asked by Ruiz, the mayor said": behind a governed name a role is its own where a comma closes it.
        const apposed = b !== other || !mention.governed || /^\s*(?:[,،.;:)]|$)/.test(text.slice(b.end, b.end + 3))
        if (apposed) this.give(other.role, other.head, mention)
      }
    })
  }

  /**
   * A role with an article that opens a sentence after one about a single named person is that person: "Berta Sole has
   * kept the book. The harbour master retires in June." Asked after everything else was learned.
   */
  carryOver(previous: readonly Mention[], mentions: readonly Mention[], opens: boolean): void {
    const names = previous.filter(({ kind }) => kind === 'name')
    const [first, next] = [previous.find(isFree), mentions.find(isFree)]
    if (names.length === 0 || first !== names[0] || next?.kind !== 'role' || next.governed || next.indefinite) return
    if (names.some((name) => name !== first && isFree(name))) return
    // "Адвокат Мария Стах … Прокурор заперечив": another office that opens the sentence is somebody else's.
    const another = first?.role && first.head !== next.head && opens
    if (first && !another && !this.holderOf(next)) this.give(next.role, next.head, first)
  }

  private give(role: string, head: string, { name, start }: Mention): void {
    this.offices.push({ role, head, words: new Set(wordsOf(role)), name, at: start })
  }

  /** The fullest form of a name on the page; the name itself when there is none. */
  fullName(name: string, at: number): string {
    return fullestOf(name, at, this.names, this.lexicon) || name
  }

  /** A role or body in the nominative where the page has it so; as printed where not. */
  asNamed(role: string): string {
    return nominativeOf(role, this.nameless, this.lexicon)
  }

  /** Who holds the office that a mention speaks of: the nearest before it, else after it. "" when nobody fits. */
  holderOf(mention: Mention): string {
    if (mention.indefinite || !mention.head) return ''
    const own = wordsOf(mention.role).filter((word) => this.headOf(word) !== mention.head && !this.isSmall(word))
    let best: Office | null = null
    for (const office of this.offices) {
      if (office.head !== mention.head || (own.length > 0 && !own.some((word) => office.words.has(word)))) continue
      if (!best || (office.at <= mention.start ? office.at >= best.at || best.at > mention.start : false)) best = office
    }
    return best ? this.fullName(best.name, mention.start) : ''
  }

  /** The office that the page gives a person, as printed; "" when none. */
  officeOf(name: string): string {
    for (const office of this.offices) if (this.fullName(office.name, office.at) === name) return office.role
    return ''
  }

  /** Is it, or part of it, a name of which the page gives an office or which is a fuller name's surname? */
  isPerson(name: string): boolean {
    const full = this.fullName(name, Number.MAX_SAFE_INTEGER)
    return full !== name || this.offices.some((office) => office.name === full)
  }

  private headOf(word: string): string {
    return this.lexicon.nominatives.get(word) ?? word
  }

  private isSmall(word: string): boolean {
    const { lexicon } = this
    return (
      lexicon.articles.has(word) ||
      lexicon.joints.elided.has(`${word}'`) ||
      lexicon.prepositions.has(word) ||
      lexicon.titles.has(word)
    )
  }
}
