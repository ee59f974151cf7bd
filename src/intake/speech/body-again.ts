import { endsIn, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { isDocument, issuerOf } from './issuer.ts'
import { isFree, type Mention } from './mention.ts'
import type { People } from './people.ts'
import { tokensIn } from './tokens.ts'
import { hasArticle } from './words-without-capitals.ts'

/** How many sentences back a body may have been named that is only called "the company" now. */
const reach = 5

/** Which body "the company", "die Behörde", "ведомство" means: one named shortly before, whatever its name. */
export class BodyAgain {
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon
  private readonly people: People

  constructor(sentences: readonly Sentence[], lexicon: Lexicon, people: People) {
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
  }

  /**
   * The mention of the body that a mention in sentence `index` calls again: the nearest that does something in a
   * sentence before, else the nearest named there.
   */
  of(mention: Mention, index: number): Mention | undefined {
    if (!this.callsAgain(mention)) return undefined
    for (let i = index; i >= 0 && i > index - reach; i--) {
      const sentence = this.sentences[i]!
      const named = sentence.mentions.filter(
        (one) =>
          one.end <= mention.start && this.isNamed(one) && (this.callsOutlet(mention) || !this.isOutlet(one, sentence)),
      )
      // "La Compañía Sur cerró tras la crecida del Ebro": what says that it is a body, before what may be a river.
      const free = named.filter(isFree)
      const found = free.findLast((one) => this.saysItIsBody(one)) ?? free.at(-1)
      // "En un documento enviado a la CNMV, la empresa": not to whom it is sent.
      const other = found ?? (i === index ? undefined : (named.at(-1) ?? this.ofPeople(sentence, mention.start)))
      if (other) return other
    }
    return undefined
  }

  /** "Compañía Minera Santa Tecla": a noun for a body, and what tells it from others. */
  private saysItIsBody({ head, name, role }: Mention): boolean {
    return (
      !this.lexicon.words.capitalNouns &&
      this.lexicon.bodies.has(head) &&
      /\p{Lu}.*\s\p{Lu}/u.test((name || role).replace(/^\p{L}{1,3}['’\s]/u, ''))
    )
  }

  /** "Fiscais do Ibama", "los ecologistas de Ríos Vivos": the body with a name whose people a sentence is about. */
  private ofPeople({ mentions }: Sentence, to: number): Mention | undefined {
    const { articles, issuing, joints, several, words } = this.lexicon
    if (!words.grammar.nounStandsFirst) return undefined
    for (const one of mentions) {
      if (one.end > to || one.kind !== 'role' || !isFree(one)) continue
      const tokens = tokensIn(one.role, 0, one.role.length, joints)
      const [opening, ...others] = tokens
      if (!opening || (articles.has(opening.folded) && !several.has(opening.folded))) continue
      const link = others.find(({ folded }) => issuing.has(folded))
      const owner = link ? one.role.slice(link.end).trim() : ''
      const [first = '', rest] = owner.split(/\s(.*)/s)
      const name = articles.has(first.toLowerCase()) ? (rest ?? '') : owner
      if (/^\p{Lu}/u.test(name)) return { ...one, kind: 'body', name, role: name, head: '', indefinite: false }
    }
    return undefined
  }

  private callsOutlet({ head }: Mention): boolean {
    return this.lexicon.outlets.has(head)
  }

  /** "adelantó el diario Cinco Rías": does what an outlet is called stand right before a name? */
  private isOutlet({ end, start }: Mention, { tokens }: Sentence): boolean {
    if (!this.lexicon.words.adjectivesBehind) return false
    const last = tokens.findIndex((token) => token.end >= end)
    const first = tokens.findIndex((token) => token.end > start)
    return tokens.slice(Math.max(0, first - 2), last).some(({ folded }) => this.lexicon.outlets.has(folded))
  }

  /** One of the words for any body, alone but for its article. */
  private callsAgain({ indefinite, kind, name, role }: Mention): boolean {
    const { articles, bodiesAgain, nominatives, words } = this.lexicon
    if (indefinite || name || (kind !== 'role' && kind !== 'body')) return false
    const all = tokensIn(role, 0, role.length, this.lexicon.joints).map(({ folded }) => folded)
    const own = all.filter(
      (word) => !articles.has(word) && !matches(words.grammar.itself, word) && !endsIn(words.grammar.placed, word),
    )
    const [only = ''] = own
    // "شرکت" alone is any company, "این شرکت" the one that was named.
    const points = words.capitals || hasArticle(only, words.grammar) || all.length > own.length
    return own.length === 1 && points && bodiesAgain.has(nominatives.get(only) ?? only)
  }

  /** Does it name a body: by more than what any is called, and no person or paper? */
  private isNamed(mention: Mention): boolean {
    const { lexicon, people } = this
    const { kind, name, role } = mention
    if (kind === 'name') return !mention.role && this.isStrange(mention)
    if (kind !== 'body') return false
    if (isDocument(mention, lexicon)) return issuerOf(mention, lexicon) !== ''
    const words = (name || role)
      .split(/\s+/)
      .filter((word) => !lexicon.articles.has(word.toLowerCase()) && !matches(lexicon.words.grammar.itself, word))
    if (!lexicon.words.capitals) return words.length > 1
    const proper = words.some((word, i) => (i > 0 || lexicon.words.capitalNouns !== true) && /\p{Lu}/u.test(word))
    return proper || (words.length > 1 && people.isBody(name || role)) || this.isCompound(words)
  }

  /** "Regierungspräsidium": a German noun that says by itself which body it is. */
  private isCompound([word = '']: readonly string[]): boolean {
    const { capitalNouns, bodies } = this.lexicon.words
    return capitalNouns === true && word.length > 8 && !bodies.includes(word.toLowerCase())
  }

  /** "Sound Crossings has bought the boat": a name that nothing on the page says to be a person's. */
  private isStrange({ governed, name, start }: Mention): boolean {
    if (governed || this.lexicon.forms || !this.lexicon.words.capitals) return false
    return !this.people.isSomebody(this.people.fullName(name, start))
  }
}
