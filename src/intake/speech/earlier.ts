import { isAmong } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isReported, type Sentence } from './clause.ts'
import { isDocument } from './issuer.ts'
import { isFree, type Mention } from './mention.ts'
import type { People } from './people.ts'
import { Subjects } from './subject.ts'

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
   * nearest who is told of as speaking, or by a name that is a person's; before a place where a verb's subject is left out,
   * also a body that does something there.
   */
  nearest(index: number, last = -1, leftOut = -1): Mention | undefined {
    const { paragraph } = this.sentences[index]!
    for (let i = index - 1; i >= 0 && i > last; i--) {
      const sentence = this.sentences[i]!
      if (sentence.paragraph !== paragraph) return undefined
      if (isReported(sentence, this.lexicon)) continue
      const body = leftOut === -1 ? undefined : this.bodyIn(sentence, this.sentences[index]!, leftOut)
      const subject = sentence.verbs.length > 0 ? this.subjectIn(sentence) : (body ?? this.personIn(sentence))
      if (subject && !isDocument(subject, this.lexicon)) return subject
      const agent = this.agentIn(sentence)
      if (agent) return agent
    }
    return undefined
  }

  /** Does its sentence tell that a mention says something? */
  isSaying({ start }: Mention): boolean {
    const sentence = this.sentences.find(({ at }) => at[0] <= start && start < at[1])
    const subjects = sentence && new Subjects(this.text, sentence, this.lexicon)
    return sentence?.verbs.some((verb) => subjects?.of(verb)?.mention.start === start) === true
  }

  /** "a campanha, criada pelo estudante Ruiz Mora": the only person of a sentence, as the one by whom something was done. */
  private agentIn({ mentions, tokens }: Sentence): Mention | undefined {
    const people = mentions.filter(({ kind, name, role }) => kind === 'name' && (role || this.people.isSomebody(name)))
    const [only] = people
    if (people.length !== 1 || !only!.governed || !only!.name.includes(' ')) return undefined
    const before = tokens.findLast(({ end }) => end <= only!.start)
    const acts = this.lexicon.agents.has(before?.folded ?? '') && this.lexicon.words.dropsSubject
    return acts && this.people.isSomebody(only!.name) ? only : undefined
  }

  /**
   * "La prefectura no lo vio con buenos ojos. En una carta recordó": the body that a sentence is about, for a verb whose
   * subject is left out. Without a name, as what "la caja" is too, only where it says so in a paper.
   */
  private bodyIn({ mentions }: Sentence, { mentions: own }: Sentence, verb: number): Mention | undefined {
    const first = this.lexicon.words.dropsSubject ? mentions.find(isFree) : undefined
    if (first?.kind !== 'body' || first.indefinite || isDocument(first, this.lexicon)) return undefined
    const inPaper = own.some((one) => one.governed && one.end <= verb && isDocument(one, this.lexicon))
    return inPaper || /\p{Lu}/u.test(first.name) ? first : undefined
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
    const person = names.find(({ name, role }) => role !== '' || name.includes(' ') || this.people.isSomebody(name))
    const [opening] = mentions
    const holder = opening?.kind === 'role' && isFree(opening) && opening.start === tokens[0]?.start
    // "Para Ana Ruiz no hay precio": whom it is about stands right behind its first word.
    const [first, second] = tokens
    const topic =
      opening?.kind === 'name' && second?.start === opening.start && this.lexicon.prepositions.has(first!.folded)
        ? opening
        : undefined
    const again = topic && this.isToldAgain(topic, tokens)
    // "Il premio è andato a Ingrid Solheim": the only person of a sentence about something.
    const named = mentions.filter(
      ({ kind, name }) => kind === 'name' && name.includes(' ') && this.people.genderOf(name) !== '',
    )
    if (!person && !holder && named.length === 1 && this.lexicon.words.adjectivesBehind) return named[0]
    return person ?? (holder ? opening : topic && (again || this.people.isSomebody(topic.name)) ? topic : undefined)
  }

  /** "A Félix Abadía le bastó con mirar": does a pronoun right behind a name of two words tell again whom it is done to, as of people? */
  private isToldAgain({ end, name }: Mention, tokens: Sentence['tokens']): boolean {
    const { objectPronounsBefore, toWhom } = this.lexicon.words.grammar
    const pronoun = tokens.find(
      ({ folded, start }) => start >= end && !isAmong(this.lexicon.words.grammar.negations, folded),
    )
    const to = isAmong(toWhom, tokens[0]!.folded) && isAmong(objectPronounsBefore, pronoun?.folded ?? '')
    return to && name.includes(' ')
  }

  /** Does a word right before a mention make its clause hang on another? */
  private hangs({ tokens }: Sentence, { start }: Mention): boolean {
    const before = tokens.findLast(({ end }) => end <= start)?.folded ?? ''
    const { complements, relatives, subordinate, words } = this.lexicon
    return words.capitals && !this.lexicon.forms && [complements, relatives, subordinate].some((set) => set.has(before))
  }

  /** Whom a sentence is about: who says something in it, else whom it names first. */
  subjectIn(sentence: Sentence): Mention | undefined {
    const verb = sentence.verbs[0]
    const told = verb && new Subjects(this.text, sentence, this.lexicon).of(verb)
    const main = sentence.mentions.find(isFree)
    // "Ruiz noticed that the plates, which the team called “…”, were alive.": what a clause tells that hangs on the main one.
    const hangs = told && main && told.mention.start > main.end && this.hangs(sentence, told.mention)
    const person =
      main?.kind === 'role' ||
      (main?.kind === 'name' && this.people.isSomebody(this.people.fullName(main.name, main.start)))
    if (hangs && person) return main
    return told?.mention ?? sentence.mentions.find(isFree)
  }
}
