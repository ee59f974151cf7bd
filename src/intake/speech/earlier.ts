import type { FoundQuotation } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { isFree, type Mention } from './mention.ts'
import type { People } from './people.ts'
import { Subjects } from './subject.ts'
import { isCapital, tokensIn } from './tokens.ts'

type Said = Pick<FoundQuotation, 'at' | 'speaker'>

/** Whom the sentences before a quotation are about: its speaker where its own sentence names none. */
export class Earlier {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon
  private readonly people: People

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
  }

  /**
   * Whom the sentences of the paragraph before sentence `index`, back to the last quotation's sentence, are about: the
   * nearest who is told of as speaking, or by a name that is a person's.
   */
  nearest(index: number, last = -1): Mention | undefined {
    const { paragraph } = this.sentences[index]!
    for (let i = index - 1; i >= 0 && i > last; i--) {
      const sentence = this.sentences[i]!
      if (sentence.paragraph !== paragraph) return undefined
      const subject = sentence.verbs.length > 0 ? this.subjectIn(sentence) : this.personIn(sentence)
      if (subject && !isDocument(subject, this.lexicon)) return subject
    }
    return undefined
  }

  /** The nearest person whom a sentence before sentence `index` names. */
  person(index: number): Mention | undefined {
    for (let i = index - 1; i >= 0 && i > index - 6; i--) {
      const person = this.personIn(this.sentences[i]!)
      if (person) return person
    }
    return undefined
  }

  private personIn({ mentions, tokens }: Sentence): Mention | undefined {
    const names = mentions.filter((mention) => isFree(mention) && mention.kind === 'name')
    const person = names.find(({ name, role }) => role !== '' || name.includes(' ') || this.people.isPerson(name))
    const [opening] = mentions
    const holder = opening?.kind === 'role' && isFree(opening) && opening.start === tokens[0]?.start
    return person ?? (holder ? opening : undefined)
  }

  subjectIn(sentence: Sentence): Mention | undefined {
    const verb = sentence.verbs[0]
    const told = verb && new Subjects(this.text, sentence, this.lexicon).of(verb)
    return told?.mention ?? sentence.mentions.find(isFree)
  }

  /**
   * The name of a mention: the fullest form of its name, the holder of its office, whom its pronoun means among those
   * quoted; not `other`, to whom one speaks.
   */
  nameOf(mention: Mention | null, index: number, found: readonly Said[], last: string, other = ''): string {
    if (!mention) return ''
    if (mention.kind === 'name' || mention.kind === 'body') return this.named(mention)
    if (mention.kind === 'role') return this.people.holderOf(mention) || this.people.asNamed(mention.role)
    return this.meantBy(mention, index, found, last, other)
  }

  private named(mention: Mention): string {
    const { kind, name, role, start } = mention
    const issuer = isDocument(mention, this.lexicon) ? this.issuerOf(mention) : ''
    if (issuer) return this.lexicon.forms ? this.people.asNamed(issuer) : this.people.fullName(issuer, start)
    if (kind === 'name' || (name && !this.lexicon.forms)) return this.people.fullName(name, start)
    return this.people.asNamed(name || role)
  }

  /** "По словам Дмитрия Рудакова": who speaks in a sentence, where its first name may be anything. */
  private citedIn(sentence: Sentence): Mention | undefined {
    const { forms, words } = this.lexicon
    const verb =
      forms || !words.capitals
        ? (sentence.verbs.find(({ kind }) => kind === 'accordingTo') ??
          sentence.verbs.find(({ kind }) => kind === 'saying'))
        : undefined
    const cited = verb && new Subjects(this.text, sentence, this.lexicon).of(verb)?.mention
    return cited && cited.kind !== 'pronoun' && cited.kind !== 'body' && !isDocument(cited, this.lexicon)
      ? cited
      : undefined
  }

  /** Words of a document are those of who issued it: "a letter of the fishermen" has "fishermen". */
  private issuerOf({ role }: Mention): string {
    const { lexicon } = this
    const tokens = tokensIn(role, 0, role.length, lexicon.joints)
    // "доклада Института": the genitive needs no word between.
    const link = tokens.findIndex(({ folded }, i) =>
      lexicon.forms || !lexicon.words.capitals ? lexicon.documents.has(folded) : i > 0 && lexicon.issuing.has(folded),
    )
    let first = link + 1
    while (first < tokens.length && lexicon.articles.has(tokens[first]!.folded)) first++
    if (!lexicon.words.capitals) {
      const body = tokens.findIndex(
        ({ folded }, i) => i > link && (lexicon.bodies.has(folded) || lexicon.roles.has(folded)),
      )
      return link === -1 || body === -1 ? '' : role.slice(tokens[body]!.start)
    }
    const known = tokens
      .slice(first)
      .some(({ folded, word }) => isCapital(word) || lexicon.bodies.has(folded) || lexicon.roles.has(folded))
    return link !== -1 && known ? role.slice(tokens[first]!.start) : ''
  }

  private meantBy(pronoun: Mention, index: number, found: readonly Said[], last: string, other: string): string {
    for (let i = index; i >= 0 && i > index - 6; i--) {
      const sentence = this.sentences[i]!
      const before = sentence.mentions.filter(
        ({ end, kind }) => end <= pronoun.start && kind !== 'body' && kind !== 'pronoun',
      )
      const own = this.sentences[i] === this.sentences[index]
      const subject = (own ? undefined : this.citedIn(sentence)) ?? before.find(isFree) ?? (own ? undefined : before[0])
      const quoted = found
        .filter(
          ({ at, speaker }) =>
            speaker && speaker !== other && at[0] >= sentence.at[0] && at[1] <= sentence.at[1] && !own,
        )
        .at(-1)
      if (quoted) return quoted.speaker
      const name = subject && this.nameOf(subject, i, found, last, other)
      if (name !== undefined && (name === '' || name !== other)) return name
    }
    return last
  }
}

/** Is it something written, which speaks only where a verb of saying stands with it? */
export const isDocument = ({ kind, head }: Mention, lexicon: Lexicon): boolean =>
  kind === 'body' && lexicon.documents.has(head)
