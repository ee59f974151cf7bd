import type { At, FoundQuotation, Reason, ReasonCode } from '../found.ts'
import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { capitalsOf } from './capitals.ts'
import { type Cited, citedQuotation, withCited } from './cited.ts'
import { type Sentence, takeApart } from './clause.ts'
import { turnsIn, withClauses, withTurns } from './dialogue.ts'
import { Earlier } from './earlier.ts'
import { isDocument } from './issuer.ts'
import { type Span, spansIn } from './marks.ts'
import { Meant } from './meant.ts'
import { isFree, type Mention } from './mention.ts'
import { surnamesIn } from './mentions-without-capitals.ts'
import { namesAmongNouns } from './names-among-nouns.ts'
import { People } from './people.ts'
import { isBehind, isNamed, isTitled, isWritten, trimmedAt } from './quoted.ts'
import { sentencesIn } from './sentences.ts'
import { lifted, type Subject, Subjects } from './subject.ts'
import { isCapital, tokensIn } from './tokens.ts'
import { unknownVerb } from './unknown-verb.ts'
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
  const quoted = withTurns(withClauses(text, spansIn(text, paragraphs), lexicon), turnsIn(text, paragraphs, lexicon))
  const spans = withCited(text, quoted, cited)
  const capitals = lexicon.words.capitals ? capitalsOf(text) : undefined
  const read = (surnames?: ReadonlySet<string>): Sentence[] =>
    paragraphs.flatMap((at, i) =>
      sentencesIn(text, at, spans, lexicon).map((part) => takeApart(text, part, i, spans, lexicon, capitals, surnames)),
    )
  // Where names have no capitals, a surname alone is known from the full name that the page gives.
  const names = lexicon.words.capitalNouns ? namesAmongNouns(`${elsewhere}\n${text}`, lexicon) : undefined
  const sentences = capitals
    ? read(names)
    : read(new Set(read().flatMap(({ mentions }) => surnamesIn(mentions, lexicon))))
  const people = new People(lexicon)
  if (elsewhere)
    for (const at of sentencesIn(elsewhere, [0, elsewhere.length], [], lexicon)) {
      const { mentions } = takeApart(elsewhere, at, -1, [], lexicon, undefined, names)
      people.learn(
        mentions.map((mention) => ({ ...mention, start: -1, end: -1 })),
        '',
      )
    }
  for (const sentence of sentences) {
    people.learn(sentence.mentions, text)
    people.learnVerbs(sentence, text)
  }
  sentences.forEach((sentence, i) => {
    const previous = sentences[i - 1]
    if (previous?.paragraph === sentence.paragraph)
      people.carryOver(previous.mentions, sentence.mentions, (sentence.spans[0]?.outer[0] ?? -1) !== sentence.at[0])
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
  private readonly meant: Meant
  private readonly found: (FoundQuotation & { role: string })[] = []
  private readonly reasons: Reason[] = []
  /** The turns of the dialogue so far. */
  private readonly turns: { by: Attribution; speaker: string; paragraph: number }[] = []
  /** The last quotation's attribution and paragraph: what a nameless one goes on from. */
  private last: { by: Attribution; speaker: string; paragraph: number; index: number } | null = null

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People, cited: readonly Cited[]) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
    this.cited = cited
    this.earlier = new Earlier(text, sentences, lexicon, people)
    this.meant = new Meant(text, sentences, lexicon, people)
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
      this.last = null
      return
    }
    const words = tokensIn(text, ...span.inner)
    if (span.turn) {
      this.takeTurn(span, index)
      return
    }
    if (words.length > 0 && isWritten(text, span, sentence, this.lexicon)) {
      if (words.length > 1) this.keep(span, index, { mention: null, verb: '', code: 'nobodyNamed', direct: true }, '')
      this.last = null
      return
    }
    if (words.length === 0 || isNamed(text, span, sentence, words.length, this.lexicon)) return
    if (isBehind(text, span, sentence, this.lexicon.placards)) {
      if (words.length > 1) this.keep(span, index, { mention: null, verb: '', code: 'nobodyNamed', direct: true }, '')
      return
    }
    const alone = sentence.tokens.length === 0 || onlyThis(sentence, span)
    const by =
      this.signed(span, sentence) ??
      (span.clause ? this.saidInTurn(span, sentence) : null) ??
      this.attribution(span, sentence) ??
      (alone || this.opensParagraph(span, index) ? this.announced(index) : null) ??
      (alone ? this.goneOn(index) : this.loose(span, sentence, index, words.length))
    if (!by) {
      if (!alone || words.length < 3) return
      this.keep(span, index, { mention: null, verb: '', code: 'nobodyNamed', direct: false }, '')
      return
    }
    const own = by.code === 'verbBefore' || (by.code === 'accordingTo' && words.length > 1)
    if (words.length === 1 && !by.direct && (!own || this.lexicon.forms)) return
    if (!alone && words.length < 3 && !by.direct && !own) return
    if (!by.direct && isTitled(text, span, words, this.lexicon)) return
    if (by.mention && this.meant.isCrowd(by.mention, by.verb, index)) {
      this.keep(span, index, { ...by, mention: null }, '')
      return
    }
    const goesOn = by.code === 'goesOn' || by.code === 'carriedOver'
    const speaker =
      goesOn && this.last
        ? this.last.speaker
        : this.meant.nameOf(by.mention, index, this.found, this.last?.speaker ?? '')
    this.keep(span, index, by, speaker)
  }

  /**
   * The sentence with the clause of saying of a quotation: the one in which it opens, or where it goes on over several
   * paragraphs and nothing before it says who speaks, the one with its end.
   */
  private clauseOf(span: Span, opensIn: number): number {
    const { paragraph, tokens } = this.sentences[opensIn]!
    const previous = this.sentences[opensIn - 1]
    const told = tokens.length > 0 || this.last?.paragraph === paragraph
    if (told || (previous && /[:：]\s*$/.test(this.text.slice(...previous.at)))) return opensIn
    let index = opensIn
    while (this.sentences[index + 1] && this.sentences[index + 1]!.at[0] < span.outer[1]) index++
    return index
  }

  /** A turn of a dialogue: the speaker is not the one of the turn before, where nothing is said the one before that. */
  private takeTurn(span: Span, index: number): void {
    const sentence = this.sentences[index]!
    const { paragraph } = sentence
    const [before, other] = this.turns.slice(-2).reverse()
    const others = before && before.paragraph >= paragraph - 1 ? before.speaker : ''
    const said = this.saidInTurn(span, sentence)
    const again = !said?.mention && other && other.paragraph >= paragraph - 2 && other.speaker !== others ? other : null
    const first = !said && this.turns.at(-1)?.paragraph !== paragraph - 1 ? this.announced(index) : null
    const asked = !said && !again && !first ? this.asked(span, index) : null
    const by: Attribution = again
      ? { ...again.by, verb: said?.verb ?? '', code: 'carriedOver', direct: true }
      : (said ?? first ?? asked ?? { mention: null, verb: '', code: 'nobodyNamed', direct: false })
    const speaker = again ? again.speaker : this.meant.nameOf(by.mention, index, this.found, '', others)
    this.keep(span, index, by, speaker)
    this.turns.push({ by, speaker, paragraph })
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

  private saidInTurn(span: Span, sentence: Sentence): Attribution | null {
    const subjects = new Subjects(this.text, sentence, this.lexicon)
    const clause: At = span.clause ?? [span.outer[1], sentence.at[1]]
    const verb = sentence.verbs.find(
      ({ kind, start, end }) => kind === 'saying' && start >= clause[0] && end <= clause[1],
    )
    const acts = sentence.mentions.find(({ start, end }) => start >= clause[0] && end <= clause[1])
    if (!verb)
      return acts && this.lexicon.forms && (span.clause || span.turn)
        ? { mention: acts, verb: '', code: 'verbAfter', direct: true }
        : null
    const mention = subjects.of(verb, clause, true)?.mention ?? null
    return { mention, verb: verb.printed, code: 'verbAfter', direct: true }
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
    const subjects = new Subjects(text, sentence, this.lexicon)
    const opensSentence = !sentence.tokens.some(({ end }) => end <= span.outer[0])
    const colon = /[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))
    const before = opensSentence ? null : this.before(span, sentence, subjects, colon)
    if (before?.joined) return before.by
    const after = this.after(span, sentence, subjects)
    return after ?? before?.by ?? this.closing(span, sentence, subjects)
  }

  /** "“…,” said Ruiz", "“…,” Ruiz said": the clause begins right behind the quotation. */
  private after(span: Span, sentence: Sentence, subjects: Subjects): Attribution | null {
    const { text, lexicon } = this
    const next = sentence.spans.find(
      (other) => other.outer[0] >= span.outer[1] && !(lexicon.forms && isNamed(text, other, sentence, 1, lexicon)),
    )
    const range: At = [span.outer[1], next ? next.outer[0] : sentence.at[1]]
    const first = sentence.tokens.findIndex(({ start, end }) => start >= range[0] && end <= range[1])
    if (first === -1 || !/^[\s,،.—–-]*$/.test(text.slice(range[0], sentence.tokens[first]!.start))) return null
    const verb = sentence.verbs.find(
      ({ kind, start, end }) => kind !== 'participle' && start >= range[0] && end <= range[1],
    )
    if (!verb || verb.token - first > 16) {
      const found = unknownVerb(text, sentence, first, range, lexicon)
      return found && { ...found, code: 'verbAfter', direct: true }
    }
    let head = first
    while (
      head < verb.token &&
      isBetween(sentence.tokens[head]!.folded, lexicon) &&
      !isCapital(sentence.tokens[head]!.word)
    )
      head++
    if (head === verb.token) {
      // "وأعلنت": a conjunction written onto the verb begins something new.
      if (verb.start > sentence.tokens[verb.token]!.start) return null
      const around = /^[\s\u00a0]*$/.test(text.slice(span.outer[1], verb.start))
      const subject = subjects.of(verb, range, true) ?? (around ? subjects.of(verb, sentence.at, false) : null)
      if (!subject && !lexicon.words.dropsSubject) return null
      // "Ruiz shakes her head: “…”, comments.": the sentence is about who speaks.
      const about =
        subject || !/[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))
          ? undefined
          : subjects.main(span.outer[0])
      return this.by(subject?.mention ?? about ?? null, verb, 'verbAfter', true)
    }
    const opening = sentence.tokens[head]!.folded
    if (lexicon.joining.has(opening) || lexicon.subordinate.has(opening) || verb.kind === 'accordingTo') return null
    const subject = subjects.of(verb, range, lexicon.words.subject === 'after')
    if (!subject) return null
    const lead = sentence.tokens
      .slice(first + asides(sentence, first, lexicon))
      .filter(
        ({ start, end, word }) =>
          start >= range[0] &&
          end <= subject.mention.start &&
          !isCapital(word) &&
          !sentence.mentions.some((other) => other.start <= start && other.end >= end),
      )
    const linked = lead.some(({ folded }) => isLink(folded, lexicon) && !lexicon.joining.has(folded))
    const adjacent = subject.side === 'before' && lead.length <= 3 && !linked
    return adjacent ? this.by(subject.mention, verb, 'verbAfter', true) : null
  }

  /** "“…” in the end, said Ruiz", "“…” to win, Ruiz said": the clause closes the sentence, after a comma. */
  private closing(span: Span, sentence: Sentence, subjects: Subjects): Attribution | null {
    const { text } = this
    const verbs = sentence.verbs.filter(({ kind, start }) => kind !== 'participle' && start >= span.outer[1])
    const range: At = [span.outer[1], sentence.at[1]]
    for (const verb of verbs) {
      const before = verb.kind === 'saying' ? subjects.of(verb, range, false) : null
      const opens =
        before?.side === 'before' &&
        /[,،—–]\s*(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(span.outer[1] - 1, before.mention.start))
      if (opens) return this.by(before.mention, verb, 'verbAfter', false)
      const previous = sentence.tokens[verb.token - 1]
      const leads = verb.kind === 'accordingTo' || (previous && /[,،—–]\s*$/.test(text.slice(previous.end, verb.start)))
      const after = leads ? subjects.of(verb, range, true) : null
      if (after) return this.by(after.mention, verb, 'verbAfter', false)
    }
    return null
  }

  /** The clause before a quotation; `joined` where its verb stands right before it. */
  private before(
    span: Span,
    sentence: Sentence,
    subjects: Subjects,
    colon: boolean,
  ): { by: Attribution; joined: boolean } | null {
    const { text, lexicon } = this
    const range: At = [sentence.at[0], span.outer[0]]
    // "when asked" is told of whoever answers.
    const verb = sentence.verbs.findLast(({ start, end, token }) => {
      const opening = sentence.tokens[token - 1]
      const depends = opening && lexicon.subordinate.has(opening.folded) && /^\s*$/.test(text.slice(opening.end, start))
      return end <= range[1] && (!depends || lexicon.asSaid.has(opening.folded))
    })
    if (!verb) {
      const mentions = colon ? sentence.mentions.filter(({ end }) => end <= range[1]) : []
      const last = mentions.at(-1)
      const named = last && /^\s*:\s*$/.test(text.slice(last.end, range[1])) && last.kind !== 'pronoun'
      const free = named && isFree(last) ? last : mentions.find(isFree)
      const mention = free && lifted(text, mentions, subjects.described(mentions, free))
      return mention ? { by: { mention, verb: '', code: 'verbBefore', direct: true }, joined: false } : null
    }
    const joined = /^\s*[,،:]?\s*(?:that|que|qu['’]|che|dass|что|що|که|أن|إن)?\s*$/.test(
      text.slice(verb.closes, span.outer[0]),
    )
    const direct = colon || joined
    // A verb right after an earlier quotation has its subject behind it: "«A», dijo Ruiz. «B»".
    const found = subjects.of(verb, range, subjects.leads(verb))
    const cited = found && this.citedBefore(found, sentence, subjects)
    if (cited) return { by: this.by(cited.mention, cited.verb, 'accordingTo', direct), joined }
    if (!found && !lexicon.words.dropsSubject)
      return direct ? { by: this.by(null, verb, 'verbBefore', direct), joined } : null
    const subject = found && subjects.outer(found)
    return { by: this.by(subject?.mention ?? null, subject?.verb ?? verb, 'verbBefore', direct), joined }
  }

  /** "خبرگزاری به نقل از یک معلم نوشت": the one who is cited speaks, not the one who writes so. */
  private citedBefore(
    { mention, side, verb }: Subject,
    { verbs }: Sentence,
    subjects: Subjects,
  ): Pick<Subject, 'mention' | 'verb'> | null {
    const between = this.text.slice(mention.end, verb.start)
    if (verb.kind !== 'saying' || side === 'after' || /[,،]/.test(between)) return null
    const cites = verbs.find(
      ({ kind, start, end }) => kind === 'accordingTo' && start >= mention.end && end <= verb.start,
    )
    const cited = cites && subjects.of(cites)
    return cited && cited.mention.end <= verb.start ? { verb: cites, mention: cited.mention } : null
  }

  /** The words under a quotation that is a paragraph of its own: "— Marta Olivera". */
  private signed(span: Span, sentence: Sentence): Attribution | null {
    const next = this.sentences[this.sentences.indexOf(sentence) + 1]
    if (!next || next.paragraph !== sentence.paragraph + 1 || sentence.tokens.length > 0) return null
    const [mention] = next.mentions
    if (!mention || next.tokens.length > 6 || mention.start !== next.tokens[0]!.start) return null
    if (!/^\s*[-–—―]\s*$/.test(this.text.slice(span.outer[1], mention.start).trim())) return null
    return { mention, verb: '', code: 'cited', direct: true }
  }

  /** The sentence before ends with a colon and says who speaks: "Ruiz echoed:", and the quotation is a paragraph of its own. */
  private announced(index: number): Attribution | null {
    const previous = this.sentences[index - 1]
    if (!previous || !/[:：]\s*$/.test(this.text.slice(...previous.at))) return null
    const subjects = new Subjects(this.text, previous, this.lexicon)
    const verb = previous.verbs.findLast(({ kind }) => kind !== 'accordingTo')
    const found = verb && subjects.of(verb, previous.at, subjects.leads(verb))
    const mention = found ? subjects.outer(found).mention : subjects.main(previous.at[1])
    return mention ? { mention, verb: verb?.printed ?? '', code: 'verbBefore', direct: true } : null
  }

  private opensParagraph(span: Span, index: number): boolean {
    const sentence = this.sentences[index]!
    const opens = !sentence.tokens.some(({ end }) => end <= span.outer[0])
    return opens && this.sentences[index - 1]?.paragraph !== sentence.paragraph
  }

  private by(mention: Mention | null, verb: Verb, code: ReasonCode, direct: boolean): Attribution {
    const byWord = verb.kind === 'accordingTo'
    const said = verb.printed
    if (!mention && !byWord && !isImpersonal(said, this.lexicon)) {
      // The subject is left out: whom the sentences before are about, else the one who spoke last, goes on.
      const at = this.sentences.findIndex((sentence) => sentence.at[0] <= verb.start && sentence.at[1] >= verb.end)
      const subject = this.earlier.nearest(at, this.last?.index)
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

  /** A quotation that is its whole sentence: who spoke just before goes on, or who the sentence before is about. */
  private goneOn(index: number): Attribution | null {
    const { paragraph } = this.sentences[index]!
    const subject = this.earlier.nearest(index, this.last?.index)
    if (subject) {
      const verb = this.sentences.findLast(({ at }) => at[0] <= subject.start)?.verbs[0]
      const said = verb?.kind === 'saying' ? verb.printed : ''
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

  /** Several words inside a sentence without a verb of saying: who spoke just before goes on, else its subject's own. */
  private loose(span: Span, sentence: Sentence, index: number, words: number): Attribution | null {
    if (words < 4) return null
    // "Then, “…”": a word alone before it says nothing of who speaks.
    const opens = sentence.tokens.filter(({ end }) => end <= span.outer[0]).length < 2
    const goesOn = opens ? this.lastSpeaker(index, 0) : null
    if (goesOn) return goesOn
    const main = new Subjects(this.text, sentence, this.lexicon).main(span.outer[0])
    const told =
      !main && this.lexicon.words.dropsSubject && !/\p{L}/u.test(this.text.slice(sentence.at[0], span.outer[0]))
    const before = told ? this.earlier.nearest(index, this.last?.index) : undefined
    if (before) return { mention: before, verb: '', code: 'earlierSentence', direct: false }
    const mention = main && main.kind !== 'body' ? main : null
    return { mention, verb: '', code: mention ? 'sameSentence' : 'nobodyNamed', direct: false }
  }
}

/** How many tokens at `i` are an aside of several words: "این را". */
const asides = ({ tokens }: Sentence, i: number, lexicon: Lexicon): number =>
  phraseAt(
    lexicon.asides,
    tokens.slice(i, i + 5).map(({ folded }) => folded),
    0,
  )

/** Does it say only that something stands somewhere: "lê-se"? */
const isImpersonal = (verb: string, lexicon: Lexicon): boolean => {
  const folded = tokensIn(verb, 0, verb.length, lexicon.joints).map((token) => token.folded)
  return phraseAt(lexicon.impersonal, folded, 0) > 0
}

const isLink = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || lexicon.subordinate.has(folded)

const onlyThis = (sentence: Sentence, span: Span): boolean =>
  sentence.spans.length > 0 && sentence.tokens.length === 0 && sentence.spans.includes(span)
