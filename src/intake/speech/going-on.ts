import type { ReasonCode } from '../found.ts'
import { isAmong } from '../languages/among.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Attribution } from './attribution.ts'
import { isReported, type Sentence } from './clause.ts'
import type { Earlier } from './earlier.ts'
import { isDocument, issuerOf } from './issuer.ts'
import { isFree, type Mention } from './mention.ts'
import { lifted } from './sentence-parts.ts'
import { Subjects } from './subject.ts'
import { tokensIn } from './tokens.ts'
import type { Verb } from './verbs.ts'
import { isSeveralVerb } from './words-of.ts'

/** Whose words go on where a clause, or none, names nobody: whom the sentences before are about, or who spoke last. */
export class GoingOn {
  /** The last quotation's attribution and paragraph: what a nameless one goes on from. */
  last: { by: Attribution; speaker: string; paragraph: number; index: number } | null = null
  protected readonly text: string
  protected readonly sentences: readonly Sentence[]
  protected readonly lexicon: Lexicon
  protected readonly earlier: Earlier

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, earlier: Earlier) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.earlier = earlier
  }

  protected by(mention: Mention | null, verb: Verb, code: ReasonCode, direct: boolean): Attribution {
    const byWord = verb.kind === 'accordingTo' && !this.lexicon.nounsOfSaying.has(verb.printed)
    const dropped = byWord && !mention && this.leavesOut(verb)
    const said = dropped ? '' : verb.printed
    const there = byWord ? undefined : this.bodyThere(verb)
    if (there) return { mention: there, verb: said, code, direct }
    const paper = !mention && isImpersonal(said, this.lexicon) ? this.paperBefore(verb) : undefined
    if (paper) return { mention: paper, verb: said, code, direct }
    // "heißt es weiter": where no paper was told of, who spoke last in the paragraph goes on.
    const paragraph = this.sentences.find(({ at }) => at[0] <= verb.start && at[1] >= verb.end)?.paragraph
    if (
      !mention &&
      isImpersonal(said, this.lexicon) &&
      this.last &&
      this.last.paragraph === paragraph &&
      !this.lexicon.forms
    )
      return { ...this.last.by, verb: said, code: 'goesOn', direct }
    if (!mention && (!byWord || dropped) && !isImpersonal(said, this.lexicon)) {
      // The subject is left out: whom the sentences before are about, else the one who spoke last, goes on.
      const at = this.sentences.findIndex((sentence) => sentence.at[0] <= verb.start && sentence.at[1] >= verb.end)
      const clause = at === -1 ? undefined : new Subjects(this.text, this.sentences[at]!, this.lexicon)
      if (clause?.isUnnamed(verb) || clause?.isPassive(verb)) return { mention: null, verb: said, code, direct }
      const own = at === -1 ? undefined : this.ownSubject(this.sentences[at]!, verb)
      if (own) return { mention: own, verb: said, code, direct }
      // "Из толпы крикнули": a verb in the plural goes on from nobody who is one.
      const several = direct && isSeveralVerb(verb, this.lexicon)
      const cited = several && at !== -1 ? this.citedIn(this.sentences[at]!, verb) : undefined
      if (cited) return { mention: cited, verb: '', code: 'accordingTo', direct }
      const many = several ? this.earlier.nearest(at, this.last?.index) : undefined
      const single = !many || many.kind === 'name' || many.kind === 'pronoun'
      if (several && single && this.last?.by.mention?.kind !== 'body')
        return { mention: null, verb: said, code, direct }
      const subject = this.earlier.nearest(at, this.last?.index, verb.start)
      const again = subject && this.saysMore(verb) && !this.earlier.isSaying(subject) ? this.lastSpeaker(at, 0) : null
      if (again) return { ...again, verb: said, direct }
      if (subject) return { mention: subject, verb: said, code: 'earlierSentence', direct }
      const goesOn = this.lastSpeaker(at, 2)
      if (goesOn) return { ...goesOn, verb: said, direct }
      const person = this.lexicon.words.dropsSubject ? this.earlier.person(at) : undefined
      if (person) return { mention: person, verb: said, code: 'carriedOver', direct }
    }
    return {
      mention,
      verb: byWord ? '' : verb.printed,
      code: byWord ? 'accordingTo' : code,
      direct,
    }
  }

  /** "Según dijo, …": a verb of saying behind what names a source, whose subject is left out. */
  private leavesOut({ end }: Verb): boolean {
    if (!this.lexicon.words.dropsSubject || !this.lexicon.words.capitals) return false
    const [said] = tokensIn(this.text.slice(end, end + 40), 0, 40, this.lexicon.joints)
    return (
      said !== undefined &&
      /^\s+$/.test(this.text.slice(end, end + said.start)) &&
      this.lexicon.saying.has(said.folded) &&
      /^,/.test(this.text.slice(end + said.end))
    )
  }

  /** "añadió", "ha proseguito": does a verb say by itself that who spoke before goes on? */
  private saysMore({ printed }: Verb): boolean {
    return tokensIn(printed, 0, printed.length, this.lexicon.joints).some(({ folded }) =>
      this.lexicon.goingOn.has(folded),
    )
  }

  /** "По её словам, за переезд просят «…»": who is cited in the clause before. */
  private citedIn(sentence: Sentence, { start }: Verb): Mention | undefined {
    const cites = sentence.verbs.find(({ end, kind }) => kind === 'accordingTo' && end <= start)
    return cites && new Subjects(this.text, sentence, this.lexicon).of(cites)?.mention
  }

  /** "Комитет не ответил. Ранее там сообщили": the body of the sentence before, where the verb is one for several. */
  private bodyThere(verb: Verb): Mention | undefined {
    const at = this.sentences.findIndex((sentence) => sentence.at[0] <= verb.start && sentence.at[1] >= verb.start)
    const near = this.sentences[at]?.tokens.slice(Math.max(0, verb.token - 3), verb.token + 3)
    if (!near?.some(({ folded }) => this.lexicon.there.has(folded)) || !isSeveralVerb(verb, this.lexicon))
      return undefined
    for (const sentence of [this.sentences[at - 1], this.sentences[at - 2]]) {
      const body = sentence?.mentions.find((one) => one.kind === 'body' && !isDocument(one, this.lexicon))
      if (body) return body
    }
    return undefined
  }

  /** A quotation that is its whole sentence: who spoke just before goes on, or who the sentence before is about. */
  goneOn(index: number): Attribution | null {
    const { paragraph } = this.sentences[index]!
    const near = this.earlier.nearest(index, this.last?.index)
    // "« J’ai froid », dit-il. Les vagues grondent. « Et faim. »": nothing of no list takes the word from who spoke.
    const thing = near?.kind === 'role' && !this.lexicon.roles.has(near.head) && this.last?.paragraph === paragraph
    const subject = thing && this.lexicon.words.capitals && !this.lexicon.forms ? undefined : near
    if (subject) {
      const verb = this.sentences.findLast(({ at }) => at[0] <= subject.start)?.verbs[0]
      const said = verb?.kind === 'saying' ? verb.printed : ''
      return { mention: subject, verb: said, code: 'earlierSentence', direct: false }
    }
    const previous = this.sentences[index - 1]
    if (previous && this.last?.paragraph !== paragraph && previous.paragraph === paragraph - 1) {
      const opens = previous.mentions[0]
      const acts = opens?.kind === 'pronoun' && isFree(opens) && previous.spans.length === 0 ? opens : undefined
      const told = previous.verbs.length > 0 ? this.earlier.subjectIn(previous) : acts
      if (told && !isDocument(told, this.lexicon))
        return { mention: told, verb: '', code: 'carriedOver', direct: false }
    }
    return this.lastSpeaker(index, 1)
  }

  /** "Then, to himself: “…”": a clause that names nobody goes on from whom the sentences before are about. */
  protected goneOnIn(sentence: Sentence): Attribution | null {
    const index = this.sentences.indexOf(sentence)
    const subject = this.earlier.nearest(index, this.last?.index)
    if (subject) return { mention: subject, verb: '', code: 'earlierSentence', direct: true }
    const opens = this.sentences[index - 1]?.paragraph !== sentence.paragraph
    const goesOn = this.lastSpeaker(index, opens ? 1 : 0)
    return goesOn && { ...goesOn, verb: '', direct: true }
  }

  /** Who spoke last, as the speaker of words in sentence `index`, at most so many paragraphs on. A paper goes on nowhere. */
  protected lastSpeaker(index: number, reach: number): Attribution | null {
    const { last } = this
    const { paragraph } = this.sentences[index]!
    if (!last || last.paragraph < paragraph - reach) return null
    const same = last.paragraph === paragraph
    if (!same && last.by.mention && isDocument(last.by.mention, this.lexicon)) return null
    // Behind something told between, the verb is no longer its own.
    const verb = last.index < index - 1 && this.lexicon.words.capitals && !this.lexicon.forms ? '' : last.by.verb
    return { ...last.by, verb, code: same ? 'goesOn' : 'carriedOver', direct: false }
  }

  /** "Wichtig sei ihr nur, dass es „nicht im Winter“ komme": the verb says that whoever spoke before goes on. */
  reported(sentence: Sentence, index: number): Attribution | null {
    const paper = this.isOutOfPaper(sentence) ? this.paperBefore({ start: sentence.at[0] }) : undefined
    if (paper) return { mention: paper, verb: '', code: 'earlierSentence', direct: false }
    if (!isReported(sentence, this.lexicon)) return null
    const subject = this.earlier.nearest(index, this.last?.index) ?? this.actingBefore(index)
    if (subject) return { mention: subject, verb: '', code: 'earlierSentence', direct: false }
    const last = this.lastSpeaker(index, 1)
    return last && { ...last, verb: '' }
  }

  /** "Demnach war der Winter „zu mild“": does a word that means the paper of the sentence before open a sentence? */
  private isOutOfPaper({ tokens, verbs }: Sentence): boolean {
    return (
      verbs.every(({ token }) => token === 0) && isAmong(this.lexicon.words.grammar.outOfPaper, tokens[0]?.folded ?? '')
    )
  }

  /** "Im Urteil anerkennen die Richter den Lärm. Er sei aber „…“": whoever acts in the sentence before, by a verb of no list. */
  private actingBefore(index: number): Mention | undefined {
    for (let i = index - 1; i >= 0 && this.sentences[i]!.paragraph === this.sentences[index]!.paragraph; i--) {
      const { mentions, verbs } = this.sentences[i]!
      if (isReported(this.sentences[i]!, this.lexicon)) continue
      const acting = mentions.filter((one) => isFree(one) && !isDocument(one, this.lexicon))
      const [one] = acting
      const known =
        one?.kind === 'body' || (one?.kind === 'role' && this.lexicon.roles.has(one.head)) || one?.name.includes(' ')
      return verbs.length === 0 && acting.length === 1 && known ? one : undefined
    }
    return undefined
  }

  /** "Die GmbH veröffentlichte eine Stellungnahme": whoever acts in a sentence that tells of a paper. */
  private publisherIn({ mentions }: Sentence): Mention | undefined {
    const first = mentions.find((one) => isFree(one) && one.kind !== 'pronoun' && !isDocument(one, this.lexicon))
    return first && lifted(this.text, mentions, first, this.lexicon)
  }

  /** "Su antecesor es menos diplomático: la mancha, dice, “…”": whom the clause before a colon is about. */
  protected ownSubject(sentence: Sentence, verb: Verb): Mention | undefined {
    const told = this.text.slice(sentence.at[0], verb.start)
    const colon = told.search(/:\s+\p{Ll}/u)
    if (colon === -1) return undefined
    const main = new Subjects(this.text, sentence, this.lexicon).main(sentence.at[0] + colon)
    return main && main.kind !== 'body' ? main : undefined
  }

  /** Does a verb only say that something stands somewhere: "heißt es"? */
  protected isImpersonal({ printed }: Verb): boolean {
    return isImpersonal(printed, this.lexicon)
  }

  /** "«…», — отмечается в нём": the paper of which the sentence before tells. */
  protected paperBefore({ start }: Pick<Verb, 'start'>): Mention | undefined {
    const at = this.sentences.findIndex((sentence) => sentence.at[0] <= start && sentence.at[1] >= start)
    const { capitals } = this.lexicon.words
    if (!capitals) return undefined
    for (const sentence of [this.sentences[at - 1], this.sentences[at - 2]]) {
      const paper = sentence?.mentions.find((mention) => isDocument(mention, this.lexicon))
      if (paper && (this.lexicon.forms || sentence!.paragraph === this.sentences[at]!.paragraph))
        return this.lexicon.forms || issuerOf(paper, this.lexicon) ? paper : (this.publisherIn(sentence!) ?? paper)
    }
    return undefined
  }
}

/** Does it say only that something stands somewhere: "lê-se"? */
const isImpersonal = (verb: string, lexicon: Lexicon): boolean => {
  const folded = tokensIn(verb, 0, verb.length, lexicon.joints).map((token) => token.folded)
  return phraseAt(lexicon.impersonal, folded, 0) > 0
}
