import type { FoundQuotation } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { isFree, type Mention } from './mention.ts'
import type { People } from './people.ts'
import { Subjects } from './subject.ts'

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

  private personIn({ mentions }: Sentence): Mention | undefined {
    const free = mentions.filter((mention) => isFree(mention) && mention.kind === 'name')
    return free.find(({ name, role }) => role !== '' || name.includes(' ') || this.people.isPerson(name))
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

  private named({ kind, name, role, start }: Mention): string {
    return kind === 'name' || (name && !this.lexicon.forms)
      ? this.people.fullName(name, start)
      : this.people.asNamed(name || role)
  }

  private meantBy(pronoun: Mention, index: number, found: readonly Said[], last: string, other: string): string {
    for (let i = index; i >= 0 && i > index - 6; i--) {
      const sentence = this.sentences[i]!
      const before = sentence.mentions.filter(
        ({ end, kind }) => end <= pronoun.start && kind !== 'body' && kind !== 'pronoun',
      )
      const own = this.sentences[i] === this.sentences[index]
      const subject = before.find(isFree) ?? (own ? undefined : before[0])
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
