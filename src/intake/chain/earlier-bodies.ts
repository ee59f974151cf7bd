import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Bodies } from './bodies.ts'

/** The bodies that a page has named so far, for "the company" and "it". */
export class EarlierBodies {
  private readonly lexicon: Lexicon
  /** The bodies of the whole page by what they are called. */
  private readonly called: ReadonlyMap<string, string>
  /** The sentences so far, of each whom it names. */
  private readonly sentences: { readonly bodies: Bodies; readonly paragraph: number }[] = []

  constructor(lexicon: Lexicon, called: ReadonlyMap<string, string>) {
    this.lexicon = lexicon
    this.called = called
  }

  learn(bodies: Bodies, paragraph: number): void {
    this.sentences.push({ bodies, paragraph })
  }

  /** The body meant by what it is called, "" for a pronoun, in a sentence that names `own`; "" where none was named. */
  meant(name: string, paragraph: number, own: Bodies): string {
    const called = name ? this.called.get(foldWord(name)) : undefined
    if (called) return called
    if (name && !this.isGeneric(name)) return ''
    const near = this.sentences.slice(-4).filter((sentence) => paragraph - sentence.paragraph < (name ? 2 : 1))
    for (const { bodies } of [...near, { bodies: own, paragraph }].reverse()) {
      const named = bodies.all()
      const free = named.filter(({ free, is }) => free && is !== 'again')
      const body = free.find(({ is }) => is === 'body') ?? named.find(({ is }) => is === 'body')
      if (body) return body.name
      // "Nordkap has bought the boat. … the company said": whoever is no person by what the page says.
      const stranger =
        name && this.isCompany(name)
          ? free.find(({ is, name: of, trades }) => (is === 'name' && this.isStrange(of)) || trades === true)
          : undefined
      if (stranger) return stranger.name
      if (!name && free.length > 0) return ''
    }
    return ''
  }

  /** May any body be called so again: "the company", but not "the management"? */
  private isGeneric(name: string): boolean {
    const folded = foldWord(name)
    const { chain } = this.lexicon.words
    return this.lexicon.bodiesAgain.has(folded) || (chain.again ?? []).includes(folded) || !chain.again
  }

  private isCompany(name: string): boolean {
    const folded = foldWord(name)
    return this.lexicon.bodies.has(folded) || (this.lexicon.words.chain.again ?? []).includes(folded)
  }

  private isStrange(name: string): boolean {
    // Elsewhere than in English two words with capitals are rather somebody.
    const shape = this.lexicon.words.tag === 'en' ? /^\p{Lu}\S+(?: \p{Lu}\S+)?$/u : /^\p{Lu}\S+$/u
    return shape.test(name) && !this.lexicon.roles.has(foldWord(name.split(' ')[0]!))
  }
}
