import type { At, FoundQuotation, Reason, ReasonCode } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { type Sentence, subjectOf, takeApart } from './clause.ts'
import { type Span, spansIn } from './marks.ts'
import type { Mention } from './mentions.ts'
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
 * `elsewhere` is text of the page (headline, standfirst) that may give a fuller name.
 */
export function quotationsIn(text: string, paragraphs: readonly At[], lexicon: Lexicon, elsewhere = ''): Speech {
  const spans = spansIn(text, paragraphs)
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
  return new Reader(text, sentences, lexicon, people).read(spans)
}

class Reader {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon
  private readonly people: People
  private readonly found: (FoundQuotation & { role: string })[] = []
  private readonly reasons: Reason[] = []
  /** The last quotation's attribution and paragraph: what a nameless one goes on from. */
  private last: { by: Attribution; speaker: string; paragraph: number } | null = null

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
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
    const words = tokensIn(text, ...span.inner)
    if (words.length === 0 || isNamed(text, span, sentence, words.length, this.lexicon)) return
    const alone = sentence.tokens.length === 0 || onlyThis(sentence, span)
    const by = this.attribution(span, sentence) ?? (alone ? this.goneOn(index) : this.loose(sentence, words.length))
    if (!by) {
      if (!alone || words.length < 3) return
      this.keep(span, sentence.paragraph, { mention: null, verb: '', code: 'nobodyNamed', direct: false }, '')
      return
    }
    if (words.length === 1 && !by.direct) return
    if (!alone && words.length < 3 && !by.direct && by.code !== 'verbBefore') return
    if (!by.direct && isTitled(text, span, words, this.lexicon)) return
    const speaker = by.code === 'goesOn' && this.last ? this.last.speaker : this.nameOf(by.mention, index)
    this.keep(span, sentence.paragraph, by, speaker)
  }

  private keep(span: Span, paragraph: number, by: Attribution, speaker: string): void {
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
    })
    this.reasons.push({
      code: by.code,
      data: { verb: by.verb, mention: mention ? this.text.slice(mention.start, mention.end) : '' },
    })
    if (speaker || mention) this.last = { by, speaker, paragraph }
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
      // The subject is left out: whom the sentence before is about, else the one who spoke last, goes on.
      const at = this.sentences.findIndex((sentence) => sentence.at[0] <= verb.start && sentence.at[1] >= verb.end)
      const previous = this.sentences[at - 1]
      const told =
        previous &&
        previous.paragraph === this.sentences[at]!.paragraph &&
        previous.verbs.length > 0 &&
        previous.spans.length === 0
      const subject = told ? this.subjectIn(previous) : undefined
      if (subject) return { mention: subject, verb: said, code: 'earlierSentence', direct }
      if (this.last && this.last.paragraph >= this.sentences[at]!.paragraph - 2)
        return { mention: this.last.by.mention, verb: said, code: 'goesOn', direct }
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
    const previous = this.sentences[index - 1]
    if (this.last && previous && this.last.paragraph === paragraph)
      return { ...this.last.by, code: 'goesOn', direct: false }
    if (!previous || previous.paragraph < paragraph - 1) return null
    const told = previous.spans.length === 0 || previous.verbs.length > 0
    const subject = told ? this.subjectIn(previous) : undefined
    if (subject && (previous.paragraph === paragraph || previous.verbs.length > 0)) {
      const verb = previous.verbs[0]
      const said =
        verb?.kind === 'saying' && previous.paragraph === paragraph ? this.text.slice(verb.start, verb.end) : ''
      return { mention: subject, verb: said, code: 'earlierSentence', direct: false }
    }
    return this.last && this.last.paragraph >= paragraph - 1 ? { ...this.last.by, code: 'goesOn', direct: false } : null
  }

  private subjectIn(sentence: Sentence): Mention | undefined {
    const verb = sentence.verbs[0]
    const told = verb && subjectOf(this.text, sentence, verb, sentence.at, this.lexicon, false)
    return told?.mention ?? sentence.mentions.find(({ governed }) => !governed)
  }

  /** Several words inside a sentence without a verb of saying: somebody's own if that somebody is its subject. */
  private loose(sentence: Sentence, words: number): Attribution | null {
    if (words < 4) return null
    const before = sentence.mentions.filter(({ governed, kind }) => !governed && kind !== 'body')
    const mention = before[0] ?? null
    return { mention, verb: '', code: mention ? 'sameSentence' : 'nobodyNamed', direct: false }
  }

  /** The name of a mention: the fullest form of its name, the holder of its office, whom its pronoun means. */
  private nameOf(mention: Mention | null, index: number): string {
    if (!mention) return ''
    if (mention.kind === 'name' || mention.kind === 'body')
      return mention.name ? this.people.fullName(mention.name, mention.start) : mention.role
    if (mention.kind === 'role') return this.people.holderOf(mention) || mention.role
    return this.meantBy(mention, index)
  }

  private meantBy(pronoun: Mention, index: number): string {
    for (let i = index; i >= 0 && i > index - 6; i--) {
      const sentence = this.sentences[i]!
      const before = sentence.mentions.filter(
        ({ end, kind }) => end <= pronoun.start && kind !== 'body' && kind !== 'pronoun',
      )
      const own = this.sentences[i] === this.sentences[index]
      const subject = before.find(({ governed }) => !governed) ?? (own ? undefined : before[0])
      const quoted = this.found
        .filter(({ at, speaker }) => speaker && at[0] >= sentence.at[0] && at[1] <= sentence.at[1] && !own)
        .at(-1)
      if (quoted) return quoted.speaker
      if (subject) return this.nameOf(subject, i)
    }
    return this.last?.speaker ?? ''
  }
}

const onlyThis = (sentence: Sentence, span: Span): boolean =>
  sentence.spans.length > 0 && sentence.tokens.length === 0 && sentence.spans.includes(span)
