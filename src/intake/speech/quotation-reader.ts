import type { FoundQuotation, Reason } from '../found.ts'
import { foldWord } from '../languages/fold.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Attribution } from './attribution.ts'
import { Attributions } from './attributions.ts'
import { type Cited, citedQuotation } from './cited.ts'
import type { Sentence } from './clause.ts'
import { Earlier } from './earlier.ts'
import { Interview } from './interview.ts'
import type { Span } from './marks.ts'
import { Meant } from './meant.ts'
import type { Mention } from './mention.ts'
import { Nobody } from './nobody.ts'
import type { People } from './people.ts'
import { isBehind, isNamed, isPartOf, isTitled, isWritten, trimmedAt } from './quoted.ts'
import { isSoCalled, standsAsName } from './so-called.ts'
import { isCapital, tokensIn } from './tokens.ts'

export interface Speech {
  readonly quotations: readonly (FoundQuotation & { readonly role: string })[]
  readonly reasons: readonly Reason[]
  readonly sentences: readonly Sentence[]
  readonly people: People
}

/** Reads the quotations of a text one after another: who said each, and which are none. */
export class QuotationReader {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon
  private readonly people: People
  private readonly cited: readonly Cited[]
  private readonly earlier: Earlier
  private readonly meant: Meant
  private readonly nobody: Nobody
  private readonly attributions: Attributions
  private readonly interview: Interview
  private readonly found: (FoundQuotation & { role: string })[] = []
  private readonly reasons: Reason[] = []
  /** The turns of the dialogue so far. */
  private readonly turns: { by: Attribution; speaker: string; paragraph: number }[] = []

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People, cited: readonly Cited[]) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
    this.cited = cited
    this.earlier = new Earlier(text, sentences, lexicon, people)
    this.interview = new Interview(text, sentences, lexicon, people)
    this.meant = new Meant(text, sentences, lexicon, people)
    this.nobody = new Nobody(text, sentences, lexicon)
    this.attributions = new Attributions(text, sentences, lexicon, this.earlier)
  }

  read(spans: readonly Span[]): Speech {
    let at = 0
    for (const span of spans) {
      while (at + 1 < this.sentences.length && this.sentences[at]!.at[1] <= span.outer[0]) at++
      const sentence = this.sentences[at]
      if (sentence) this.consider(span, at)
    }
    return { quotations: this.found, reasons: this.reasons, sentences: this.sentences, people: this.people }
  }

  private consider(span: Span, opensIn: number): void {
    const { text } = this
    const index = this.clauseOf(span, opensIn)
    const sentence = this.sentences[index]!
    const cited = this.cited.find(({ at }) => at === span.outer)
    if (cited) {
      this.found.push(citedQuotation(text, span, cited.words, this.lexicon, this.people))
      this.reasons.push({ code: 'cited', data: { mention: cited.words } })
      this.attributions.last = null
      return
    }
    const words = tokensIn(text, ...span.inner)
    if (words.length === 0) return
    if (span.label) {
      const mention = this.interview.labelled(span.label)
      if (mention) this.answer(span, index, mention)
      return
    }
    if (span.turn) {
      this.takeTurn(span, index)
      return
    }
    if (isWritten(text, span, sentence, this.lexicon)) {
      if (words.length > 1) this.keep(span, index, { mention: null, verb: '', code: 'nobodyNamed', direct: true }, '')
      this.attributions.last = null
      return
    }
    if (isNamed(text, span, sentence, words.length, this.lexicon)) return
    if (isBehind(text, span, sentence, this.lexicon.placards, this.lexicon)) {
      if (words.length > 1) this.keep(span, index, { mention: null, verb: '', code: 'nobodyNamed', direct: true }, '')
      return
    }
    const alone = sentence.tokens.length === 0 || onlyThis(sentence, span)
    const answering = alone ? this.interview.answering(index) : undefined
    if (answering) {
      this.answer(span, index, answering)
      return
    }
    const by =
      (alone
        ? (this.attributions.saidSo(span, index) ?? this.attributions.introduced(span, index))
        : this.attributions.actsIn(span, sentence)) ??
      this.attributions.signed(span, sentence) ??
      (span.clause ? this.attributions.saidInTurn(span, sentence, true) : null) ??
      this.attributions.attribution(span, sentence) ??
      (alone || this.attributions.opensParagraph(span, index) ? this.attributions.announced(index) : null) ??
      (alone
        ? this.attributions.goneOn(index)
        : (this.attributions.reported(sentence, index) ?? this.attributions.loose(span, sentence, index, words.length)))
    if (!by) {
      if (!alone || words.length < 3) return
      this.keep(span, index, { mention: null, verb: '', code: 'nobodyNamed', direct: false }, '')
      return
    }
    if (isSoCalled(text, span, sentence, by, this.lexicon)) return
    if (by.code === 'sameSentence' && standsAsName(text, span, sentence, this.lexicon)) return
    // "آن را «بی‌اساس» خواند": one word by which something is called is the paper's too.
    const called = tokensIn(by.verb, 0, by.verb.length)[0]?.folded ?? ''
    if (words.length === 1 && this.lexicon.describing.has(called)) return
    // "أثنى على «صبرها»": one word in a sentence without capitals is the paper's, unless a colon announces it.
    const announced = /[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))
    if (words.length === 1 && !this.lexicon.words.capitals && !alone && !announced && by.code !== 'verbAfter') return
    const own = by.code === 'verbBefore' || (by.code === 'accordingTo' && words.length > 1)
    // "“Still here,” she said. “Still.”": a word that is a sentence of its own goes on.
    const goesOnAlone = alone && by.code === 'goesOn' && /[.!?]$/.test(text.slice(...span.inner).trimEnd())
    if (words.length === 1 && !by.direct && !goesOnAlone && (!own || this.lexicon.forms || isCapital(words[0]!.word)))
      return
    // "Sie habe ihn „per SMS“ verlassen, erklärte Harms": two small words inside what is told as somebody's are theirs.
    const told = sentence.tokens.some(({ folded, word }) => this.lexicon.reporting.has(folded) && !isCapital(word))
    const small = words.length === 2 && told && by.code === 'verbAfter' && !isCapital(text.slice(...span.inner))
    if (!alone && words.length < 3 && !by.direct && !own && !small) return
    if ((!by.direct || isPartOf(text, span, sentence)) && isTitled(text, span, words, this.lexicon)) return
    const goesOn = by.code === 'goesOn' || by.code === 'carriedOver'
    const carried = by.verb !== '' && (goesOn || by.code === 'earlierSentence')
    if (
      (by.mention && this.nobody.isNobody(by.mention, by.verb, index)) ||
      (by.code !== 'accordingTo' && this.nobody.isHeldUp(span, by.verb, index)) ||
      (carried && this.nobody.tellsOfSign(index - 1))
    ) {
      this.keep(span, index, { ...by, mention: null }, '')
      return
    }
    const speaker =
      goesOn && this.attributions.last
        ? this.attributions.last.speaker
        : this.meant.nameOf(by.mention, index, this.found, this.attributions.last?.speaker ?? '')
    // "À en croire le texte, il faudrait un « passeport »": one or two words that nobody is named for are the paper's.
    if (speaker === '' && by.code === 'accordingTo' && words.length < 3 && this.lexicon.words.adjectivesBehind) return
    this.keep(span, index, by, speaker)
  }

  /**
   * The sentence with the clause of saying of a quotation: the one in which it opens, or where it goes on over several
   * paragraphs and nothing before it says who speaks, the one with its end.
   */
  private clauseOf(span: Span, opensIn: number): number {
    const { paragraph, tokens } = this.sentences[opensIn]!
    const previous = this.sentences[opensIn - 1]
    const told = tokens.length > 0 || this.attributions.last?.paragraph === paragraph
    if (told || (previous && /[:：]\s*$/.test(this.text.slice(...previous.at)))) return opensIn
    let index = opensIn
    while (this.sentences[index + 1] && this.sentences[index + 1]!.at[0] < span.outer[1]) index++
    return index
  }

  /** A turn of a dialogue: the speaker is not the one of the turn before, where nothing is said the one before that. */
  private takeTurn(span: Span, index: number): void {
    const sentence = this.sentences[index]!
    const { paragraph } = sentence
    const answering = this.attributions.saidInTurn(span, sentence) ? undefined : this.interview.answering(index)
    if (answering) {
      this.answer(span, index, answering)
      return
    }
    const asks = this.lexicon.words.ownVerbs ? this.attributions.saidInTurn(span, sentence) : null
    if (asks && this.isOwnVerb(asks.verb)) {
      this.keep(span, index, { ...asks, mention: null }, '')
      this.turns.push({ by: { ...asks, mention: null }, speaker: '', paragraph })
      return
    }
    const [before, other] = this.turns.slice(-2).reverse()
    const others = before && before.paragraph >= paragraph - 1 ? before.speaker : ''
    const said = this.attributions.saidInTurn(span, sentence)
    const again = !said?.mention && other && other.paragraph >= paragraph - 2 && other.speaker !== others ? other : null
    const first = !said && this.turns.at(-1)?.paragraph !== paragraph - 1 ? this.attributions.announced(index) : null
    const asked = !said && !again && !first ? this.asked(span, index) : null
    let by: Attribution = again
      ? { ...again.by, verb: said?.verb ?? '', code: 'carriedOver', direct: true }
      : (said ?? first ?? asked ?? { mention: null, verb: '', code: 'nobodyNamed', direct: false })
    const alone = said && !said.mention && !again && !others ? this.earlier.person(index) : undefined
    if (alone) by = { ...by, mention: alone }
    const speaker = again ? again.speaker : this.meant.nameOf(by.mention, index, this.found, '', others)
    this.keep(span, index, by, speaker)
    this.turns.push({ by, speaker, paragraph })
  }

  /** "— Вы одна? — спрашиваю я": by its ending, is it what the writer says? */
  private isOwnVerb(verb: string): boolean {
    return (this.lexicon.words.ownVerbs ?? []).some((ending) => verb.endsWith(ending))
  }

  /** An answer in an interview. */
  private answer(span: Span, index: number, mention: Mention): void {
    const by: Attribution = { mention, verb: '', code: 'carriedOver', direct: true }
    const speaker = this.meant.nameOf(mention, index, this.found, '')
    this.keep(span, index, by, speaker)
    this.turns.push({ by, speaker, paragraph: this.sentences[index]!.paragraph })
  }

  /** Who answers the first question of a dialogue that names nobody: the person whom the text before it is about. */
  private asked(span: Span, index: number): Attribution | null {
    const [question] = this.turns
    if (this.turns.length !== 1 || question!.speaker || question!.paragraph !== this.sentences[index]!.paragraph - 1)
      return null
    const first = this.sentences.findIndex(({ paragraph }) => paragraph === question!.paragraph)
    const isQuestion = (i: number) => /[?؟]\s*$/.test(this.text.slice(...this.sentences[i]!.at))
    if (!isQuestion(first) || /[?؟]\s*$/.test(this.text.slice(...span.inner))) return null
    const mention = this.earlier.person(first)
    return mention ? { mention, verb: '', code: 'carriedOver', direct: true } : null
  }

  private keep(span: Span, index: number, by: Attribution, speaker: string): void {
    const { mention } = by
    const trimmed = trimmedAt(this.text, span.inner)
    this.found.push({
      text: this.text.slice(...trimmed),
      at: trimmed,
      speaker,
      mention: mention ? this.text.slice(mention.start, mention.end) : '',
      mentionAt: mention ? [mention.start, mention.end] : null,
      verb: isNounOfSaying(by.verb, this.lexicon) ? '' : by.verb,
      role: speaker ? (mention?.role && mention.kind === 'name' ? mention.role : this.people.officeOf(speaker)) : '',
      ...(speaker !== '' && speaker === mention?.role ? { description: speaker } : {}),
    })
    this.reasons.push({
      code: by.code,
      data: { verb: by.verb, mention: mention ? this.text.slice(mention.start, mention.end) : '' },
    })
    if (speaker || mention) this.attributions.last = { by, speaker, paragraph: this.sentences[index]!.paragraph, index }
  }
}

/** "با بیان اینکه": a noun behind a preposition, which is no verb. */
function isNounOfSaying(printed: string, { participles, words }: Lexicon): boolean {
  if (!words.grammar.participlesAreNouns) return false
  const folded = printed.split(' ').map(foldWord)
  return phraseAt(participles, folded, 0) === folded.length
}

const onlyThis = (sentence: Sentence, span: Span): boolean =>
  sentence.spans.length > 0 && sentence.tokens.length === 0 && sentence.spans.includes(span)
