import type { At, FoundQuotation, Reason, ReasonCode } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Cited, citedQuotation, withCited } from './cited.ts'
import { type Sentence, subjectOf, takeApart } from './clause.ts'
import { Earlier, isDocument } from './earlier.ts'
import { type Span, spansIn } from './marks.ts'
import type { Mention } from './mention.ts'
import { People } from './people.ts'
import { isNamed, isTitled, trimmedAt } from './quoted.ts'
import { sentencesIn } from './sentences.ts'
import { tokensIn } from './tokens.ts'
import type { Verb } from './verbs.ts'

/** What speaks for a quotation's speaker. */
interface Attribution {
  readonly mention: Mention | null
  readonly verb: string
  readonly code: ReasonCode
  /** Is the clause joined to the quotation by comma, colon or verb, so that even one word is a quotation? */
  readonly direct: boolean
}

export interface Speech {
  readonly quotations: readonly (FoundQuotation & { readonly role: string })[]
  readonly reasons: readonly Reason[]
  readonly sentences: readonly Sentence[]
  readonly people: People
}

/**
 * The quotations of a text, each with its speaker. `paragraphs` are the stretches of the text that are read;
 * `elsewhere` is text of the page (headline, standfirst) that may give a fuller name, `cited` the block quotations whose
 * speaker the page names under them.
 */
export function quotationsIn(
  text: string,
  paragraphs: readonly At[],
  lexicon: Lexicon,
  elsewhere = '',
  cited: readonly Cited[] = [],
): Speech {
  const spans = withCited(text, spansIn(text, paragraphs), cited)
  const sentences = paragraphs.flatMap((at, i) =>
    sentencesIn(text, at, spans, lexicon).map((part) => takeApart(text, part, i, spans, lexicon)),
  )
  const people = new People(lexicon)
  if (elsewhere)
    for (const at of sentencesIn(elsewhere, [0, elsewhere.length], [], lexicon)) {
      const { mentions } = takeApart(elsewhere, at, -1, [], lexicon)
      people.learn(
        mentions.map((mention) => ({ ...mention, start: -1 })),
        () => '',
      )
    }
  for (const { mentions } of sentences) people.learn(mentions, (a, b) => text.slice(a.end, b.start))
  sentences.forEach((sentence, i) => {
    const previous = sentences[i - 1]
    if (previous?.paragraph === sentence.paragraph) people.carryOver(previous.mentions, sentence.mentions)
  })
  return new Reader(text, sentences, lexicon, people, cited).read(spans)
}

class Reader {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon
  private readonly people: People
  private readonly cited: readonly Cited[]
  private readonly earlier: Earlier
  private readonly found: (FoundQuotation & { role: string })[] = []
  private readonly reasons: Reason[] = []
  /** The last quotation's attribution and paragraph: what a nameless one goes on from. */
  private last: { by: Attribution; speaker: string; paragraph: number; index: number } | null = null

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People, cited: readonly Cited[]) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
    this.cited = cited
    this.earlier = new Earlier(text, sentences, lexicon, people)
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

  private consider(span: Span, index: number): void {
    const { text } = this
    const sentence = this.sentences[index]!
    const cited = this.cited.find(({ at }) => at === span.outer)
    if (cited) {
      this.found.push(citedQuotation(text, span, cited.words, this.lexicon, this.people))
      this.reasons.push({ code: 'cited', data: { mention: cited.words } })
      this.last = null
      return
    }
    const words = tokensIn(text, ...span.inner)
    if (words.length === 0 || isNamed(text, span, sentence, words.length, this.lexicon)) return
    const alone = sentence.tokens.length === 0 || onlyThis(sentence, span)
    const by = this.attribution(span, sentence) ?? (alone ? this.goneOn(index) : this.loose(sentence, words.length))
    if (!by) {
      if (!alone || words.length < 3) return
      this.keep(span, index, { mention: null, verb: '', code: 'nobodyNamed', direct: false }, '')
      return
    }
    if (words.length === 1 && !by.direct && by.code !== 'verbBefore') return
    if (!alone && words.length < 3 && !by.direct && by.code !== 'verbBefore') return
    if (!by.direct && isTitled(text, span, words, this.lexicon)) return
    const goesOn = by.code === 'goesOn' || by.code === 'carriedOver'
    const speaker =
      goesOn && this.last
        ? this.last.speaker
        : this.earlier.nameOf(by.mention, index, this.found, this.last?.speaker ?? '')
    this.keep(span, index, by, speaker)
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
      verb: by.verb,
      role: speaker ? (mention?.role && mention.kind === 'name' ? mention.role : this.people.officeOf(speaker)) : '',
      ...(speaker !== '' && speaker === mention?.role ? { description: speaker } : {}),
    })
    this.reasons.push({
      code: by.code,
      data: { verb: by.verb, mention: mention ? this.text.slice(mention.start, mention.end) : '' },
    })
    if (speaker || mention) this.last = { by, speaker, paragraph: this.sentences[index]!.paragraph, index }
  }

  /** The clause of saying beside a quotation in its own sentence. */
  private attribution(span: Span, sentence: Sentence): Attribution | null {
    const { text } = this
    const comma =
      /[,،?!؟…]/.test(text[span.inner[1] - 1] ?? '') || /^\s?[,،—–]/.test(text.slice(span.outer[1], span.outer[1] + 2))
    const opensSentence = !sentence.tokens.some(({ end }) => end <= span.outer[0])
    const colon = /[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))
    if (colon) return this.before(span, sentence, true) ?? this.after(span, sentence, true)
    if (comma || opensSentence) return this.after(span, sentence, comma) ?? this.before(span, sentence, false)
    return this.before(span, sentence, false) ?? this.after(span, sentence, false)
  }

  private after(span: Span, sentence: Sentence, comma: boolean): Attribution | null {
    const next = sentence.spans.find(({ outer }) => outer[0] >= span.outer[1])
    const range: At = [span.outer[1], next ? next.outer[0] : sentence.at[1]]
    const tokens = sentence.tokens.filter(({ start, end }) => start >= range[0] && end <= range[1])
    const verb = sentence.verbs.find(({ start, end }) => start >= range[0] && end <= range[1])
    if (!verb) return null
    const head = tokens.findIndex(({ end }) => end > verb.start)
    const leads = tokens.slice(0, head).every(({ folded }) => this.lexicon.between.has(folded))
    if (!leads && !comma) return null
    if (head > 14) return null
    const subject = subjectOf(this.text, sentence, verb, range, this.lexicon, leads)
    if (!subject && !(leads && this.lexicon.words.dropsSubject)) return null
    if (subject?.side === 'before' && this.text.slice(range[0], subject.mention.start).length > 60) return null
    return this.by(subject?.mention ?? null, verb, 'verbAfter', true)
  }

  private before(span: Span, sentence: Sentence, colon: boolean): Attribution | null {
    const range: At = [sentence.at[0], span.outer[0]]
    const verbs = sentence.verbs.filter(({ end }) => end <= range[1])
    const verb = verbs.at(-1)
    if (!verb) {
      const mention = colon ? sentence.mentions.find(({ end, governed }) => end <= range[1] && !governed) : undefined
      return mention ? { mention, verb: '', code: 'verbBefore', direct: true } : null
    }
    // A verb right after an earlier quotation has its subject behind it: "«A», dijo Ruiz. «B»".
    const earlier = sentence.spans.filter(({ outer }) => outer[1] <= verb.start).at(-1)
    const leads =
      earlier !== undefined && !sentence.tokens.some(({ start, end }) => start >= earlier.outer[1] && end <= verb.start)
    const subject = subjectOf(this.text, sentence, verb, range, this.lexicon, leads)
    const gap = this.text.slice(verb.end, span.outer[0])
    const direct = colon || /^\s*[,،]?\s*(?:that|que|أن|إن)?\s*$/.test(gap)
    if (!subject && !this.lexicon.words.dropsSubject) return direct ? this.by(null, verb, 'verbBefore', direct) : null
    return this.by(subject?.mention ?? null, verb, 'verbBefore', direct)
  }

  private by(mention: Mention | null, verb: Verb, code: ReasonCode, direct: boolean): Attribution {
    const byWord = verb.kind === 'accordingTo'
    const said = this.text.slice(verb.start, verb.end)
    if (!mention && !byWord) {
      // The subject is left out: whom the sentences before are about, else the one who spoke last, goes on.
      const at = this.sentences.findIndex((sentence) => sentence.at[0] <= verb.start && sentence.at[1] >= verb.end)
      const subject = this.earlier.nearest(at, this.last?.index)
      if (subject) return { mention: subject, verb: said, code: 'earlierSentence', direct }
      const goesOn = this.lastSpeaker(at, 2)
      if (goesOn) return { ...goesOn, verb: said, direct }
    }
    return {
      mention,
      verb: byWord ? '' : this.text.slice(verb.start, verb.end),
      code: byWord ? 'accordingTo' : code,
      direct,
    }
  }

  /** A quotation that is its whole sentence: who spoke just before goes on, or who the sentence before is about. */
  private goneOn(index: number): Attribution | null {
    const { paragraph } = this.sentences[index]!
    const subject = this.earlier.nearest(index, this.last?.index)
    if (subject) {
      const verb = this.sentences.findLast(({ at }) => at[0] <= subject.start)?.verbs[0]
      const said = verb?.kind === 'saying' ? this.text.slice(verb.start, verb.end) : ''
      return { mention: subject, verb: said, code: 'earlierSentence', direct: false }
    }
    const previous = this.sentences[index - 1]
    if (previous && this.last?.paragraph !== paragraph && previous.paragraph === paragraph - 1) {
      const told = previous.verbs.length > 0 ? this.earlier.subjectIn(previous) : undefined
      if (told && !isDocument(told, this.lexicon))
        return { mention: told, verb: '', code: 'carriedOver', direct: false }
    }
    return this.lastSpeaker(index, 1)
  }

  /** Who spoke last, as the speaker of words in sentence `index`, at most so many paragraphs on. A paper goes on nowhere. */
  private lastSpeaker(index: number, reach: number): Attribution | null {
    const { last } = this
    const { paragraph } = this.sentences[index]!
    if (!last || last.paragraph < paragraph - reach) return null
    const same = last.paragraph === paragraph
    if (!same && last.by.mention && isDocument(last.by.mention, this.lexicon)) return null
    return { ...last.by, code: same ? 'goesOn' : 'carriedOver', direct: false }
  }

  /** Several words inside a sentence without a verb of saying: somebody's own if that somebody is its subject. */
  private loose(sentence: Sentence, words: number): Attribution | null {
    if (words < 4) return null
    const before = sentence.mentions.filter(({ governed, kind }) => !governed && kind !== 'body')
    const mention = before[0] ?? null
    return { mention, verb: '', code: mention ? 'sameSentence' : 'nobodyNamed', direct: false }
  }
}

const onlyThis = (sentence: Sentence, span: Span): boolean =>
  sentence.spans.length > 0 && sentence.tokens.length === 0 && sentence.spans.includes(span)
