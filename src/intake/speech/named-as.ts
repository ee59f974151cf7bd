import { isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { BodyAgain } from './body-again.ts'
import type { Sentence } from './clause.ts'
import { isDocument, issuerBefore, issuerNear, issuerOf } from './issuer.ts'
import { isFree, type Mention } from './mention.ts'
import type { People } from './people.ts'
import { tokensIn } from './tokens.ts'

/** What a mention that names somebody is called in full: a name, a body, who issued a document. */
export class NamedAs {
  protected readonly text: string
  protected readonly sentences: readonly Sentence[]
  protected readonly lexicon: Lexicon
  protected readonly people: People
  private readonly bodyAgain: BodyAgain

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
    this.bodyAgain = new BodyAgain(sentences, lexicon, people)
  }

  protected named(mention: Mention): string {
    const { kind, name, role, start } = mention
    const issuer = issuerOf(mention, this.lexicon)
    const again = issuer && !issuer.includes(' ') && this.issuerAgain(mention, issuer)
    if (again) return again
    const holder = issuer && kind === 'body' ? this.issuedByHolder(mention, issuer) : ''
    if (holder) return holder
    if (issuer)
      return this.lexicon.forms ? this.people.asNamed(issuer) : this.people.fullName(this.plainBody(issuer), start)
    if (kind === 'body' && !name) {
      const body = this.people.bodyOf(mention)
      return body && !this.lexicon.forms ? body : this.people.asNamed(body || this.plainRole(mention))
    }
    if (kind === 'name' || (name && !this.lexicon.forms)) return this.people.fullName(name, start)
    return this.people.asNamed(name || role)
  }

  /** "la lettera dell’amministratore delegato": who holds the office of whoever issued a document. */
  private issuedByHolder(mention: Mention, issuer: string): string {
    const { joints, roles, words } = this.lexicon
    const [head] = tokensIn(issuer, 0, issuer.length, joints)
    if (!words.adjectivesBehind || !head || !roles.has(head.folded)) return ''
    return this.people.holderOf({
      ...mention,
      kind: 'role',
      name: '',
      role: issuer,
      head: head.folded,
      indefinite: false,
    })
  }

  /** The body behind a document that is only called "the report"; "" where the page names none. */
  protected issued(mention: Mention, index: number): string {
    if (!isDocument(mention, this.lexicon) || issuerOf(mention, this.lexicon)) return ''
    const issuer = issuerBefore(this.text, mention, index, this.sentences, this.lexicon)
    return issuer ? this.named(issuer) : this.teller(mention, index)
  }

  /** "Its authors", "les auteurs du rapport": the body that issued the study or report of which they are told; "" where none did. */
  protected ofAuthors({ end, start }: Mention, index: number): string {
    const { authors, joints } = this.lexicon
    if (!tokensIn(this.text, start, end, joints).some(({ folded }) => authors.has(folded))) return ''
    const issuer = issuerNear(this.text, start, index, this.sentences, this.lexicon, 4)
    return issuer?.kind === 'body' ? this.named(issuer) : ''
  }

  /** "Das teilte das Amt mit. In der Mitteilung heißt es": the body that told something just before a paper with its article. */
  private teller({ end, start }: Mention, index: number): string {
    const { articles, documents, forms, indefinite, joints, words } = this.lexicon
    const [opening] = tokensIn(this.text, start, end, joints)
    if (forms || !words.capitals || !opening || !articles.has(opening.folded) || indefinite.has(opening.folded))
      return ''
    for (let i = index - 1; i >= 0 && i > index - 4; i--) {
      const { mentions, verbs } = this.sentences[i]!
      const [body, ...others] = mentions.filter((one) => isFree(one) && one.kind === 'body' && !documents.has(one.head))
      if (body && others.length === 0 && verbs.some(({ kind }) => kind === 'saying')) return this.named(body)
    }
    return ''
  }

  /** The body that was named before what only calls it one: "the company"; "" where its name has that word, or none was. */
  protected again(mention: Mention, index: number): string {
    if (mention.kind === 'name' || this.people.bodyOf(mention)) return ''
    const body = this.bodyAgain.of(mention, index)
    return body ? this.named(body) : ''
  }

  /** "На сайте ведомства": the body that issued something, where it is only called one. */
  protected issuerAgain(mention: Mention, issuer: string): string {
    const head = tokensIn(issuer, 0, issuer.length, this.lexicon.joints)[0]?.folded ?? ''
    const body: Mention = { ...mention, kind: 'body', name: '', role: issuer, head, indefinite: false }
    const index = this.sentences.findIndex(({ at }) => at[1] >= mention.end)
    const named = this.people.bodyOf(body)
    return named && named !== issuer ? this.people.asNamed(named) : this.again(body, index)
  }

  /** "ihres Ministeriums": a German body as it is printed, without the possessive before it. */
  protected plainBody(printed: string): string {
    const { roles, words } = this.lexicon
    // "a survey by the consultants Halvorsen Pike"
    const [, called = '', name = ''] = /^(\p{Ll}+)\s(\p{Lu}\S*\s\p{Lu}.*)$/su.exec(printed) ?? []
    if (called && words.capitals && roles.has(foldWord(called))) return name
    if (!words.capitalNouns) return printed
    const [, first = '', noun = printed] = /^(\S+)\s+(?=\p{Lu})(.*)$/su.exec(printed) ?? []
    const { pointing, possessiveArticles } = this.lexicon.words.grammar
    return [pointing, possessiveArticles].some((list) => isAmong(list, foldWord(first))) ? noun : printed
  }

  /** "این مقاله": a body or paper without the word that only points at it. */
  protected plainRole({ indefinite, role }: Mention): string {
    const { articles, words } = this.lexicon
    const [first = '', ...others] = role.split(' ')
    const points = !words.capitals && !indefinite && others.length > 0 && articles.has(foldWord(first))
    return points ? others.join(' ') : role
  }
}
