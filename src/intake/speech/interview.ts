import type { At } from '../found.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import type { Span } from './marks.ts'
import type { Mention } from './mention.ts'
import { plainMention } from './mention.ts'
import type { People } from './people.ts'

const labelled =
  /^\s*(\p{L}[\p{L}\p{M}.’'-]*(?: \p{L}[\p{L}\p{M}.’'-]*){0,3}?)\s*(?:[:：]|[.)](?=\s*[-–—]|\s+\S))\s*[-–—]?\s*(?=\S)/u
const asks = /[?؟]\s*$/

/** A paragraph with a label that says who speaks: "Q:", "Frage:", "Olivera:", "MO:". */
interface Line {
  readonly paragraph: number
  readonly label: At
  readonly folded: string
  readonly from: number
  readonly asks: boolean
}

/**
 * The lines of an interview whose speakers stand before them as labels: at least two questions, under a label or plain,
 * each with a labelled answer right behind. A line goes on over the paragraphs up to the next label or question.
 */
export function labelledIn(text: string, paragraphs: readonly At[], lexicon: Lexicon): Span[] {
  const lines = paragraphs.flatMap((at, paragraph) => lineIn(text, at, paragraph, lexicon))
  const byParagraph = new Map(lines.map((line) => [line.paragraph, line]))
  const isQuestion = (i: number) => paragraphs[i] !== undefined && asks.test(text.slice(...paragraphs[i]!))
  // "P. Usted canta peor que nunca.": under a label for questions what says something asks too.
  const unbroken = lines.length > 2 && lines.at(-1)!.paragraph - lines[0]!.paragraph < lines.length
  const answers = lines.filter(({ folded, paragraph }) => {
    const before = byParagraph.get(paragraph - 1)
    const asked =
      unbroken && before !== undefined && lexicon.questions.has(before.folded) && lexicon.answers.has(folded)
    return (isQuestion(paragraph - 1) || asked) && before?.folded !== folded
  })
  if (answers.length < 2) return []
  return lines.map((line, i): Span => {
    let last = line.paragraph
    const next = lines[i + 1]?.paragraph ?? last
    while (last + 1 < next && !isQuestion(last + 1)) last++
    const to = paragraphs[last]![1]
    return { outer: [paragraphs[line.paragraph]![0], to], inner: [line.from, to], turn: true, label: line.label }
  })
}

function lineIn(text: string, [from, to]: At, paragraph: number, lexicon: Lexicon): Line[] {
  const printed = text.slice(from, to)
  const match = labelled.exec(printed.slice(0, 80))
  if (!match) return []
  const word = match[1]!.replace(/\.$/, '')
  const folded = foldWord(word)
  const known = lexicon.questions.has(folded) || lexicon.answers.has(folded)
  const colon = /[:：]/.test(match[0].slice(match[1]!.length))
  if (!known && (!colon || (lexicon.words.capitals && !/^\p{Lu}/u.test(word)))) return []
  const start = from + match[0].indexOf(match[1]!)
  return [
    { paragraph, label: [start, start + word.length], folded, from: from + match[0].length, asks: asks.test(printed) },
  ]
}

/** Who answers in an interview: whom its labels name, and whom the text before its first question is about. */
export class Interview {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon
  private readonly people: People
  /** The sentences that are a plain question right before an answer. */
  private readonly questions: ReadonlySet<number>
  private readonly subject: Mention | undefined

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
    const questions = sentences.flatMap((_, i) => (this.isPlainQuestion(i) && this.isAnswer(i + 1) ? [i] : []))
    this.questions = new Set(questions.length > 1 ? questions : [])
    const first = questions[0] ?? sentences.findIndex(({ spans }) => spans.some(({ label }) => label))
    this.subject = first > 0 ? this.mostNamed(first) : undefined
  }

  /** Whom the label before a line names; undefined for who asks. */
  labelled([from, to]: At): Mention | undefined {
    const word = this.text.slice(from, to)
    const folded = foldWord(word)
    if (this.lexicon.questions.has(folded)) return undefined
    if (this.lexicon.answers.has(folded)) return this.subject
    const name = this.people.initialled(word) || (this.people.isPerson(word) || word.includes(' ') ? word : '')
    return name ? { ...plainMention('name', from, to), name } : undefined
  }

  /** Who answers in sentence `index`, right behind a question without a label. */
  answering(index: number): Mention | undefined {
    const { paragraph } = this.sentences[index]!
    let first = index
    while (this.sentences[first - 1]?.paragraph === paragraph) first--
    return this.questions.has(first - 1) ? this.subject : undefined
  }

  /** Does a paragraph that is nobody's words end with this sentence, and ask? */
  private isPlainQuestion(i: number): boolean {
    const { at, paragraph, spans } = this.sentences[i]!
    const next = this.sentences[i + 1]
    return next?.paragraph === paragraph + 1 && spans.length === 0 && asks.test(this.text.slice(...at))
  }

  /** Is the sentence a turn, or all in quotation marks? */
  private isAnswer(i: number): boolean {
    const { at, spans, tokens } = this.sentences[i]!
    const [span] = spans
    return span !== undefined && span.outer[0] <= at[0] && (span.turn === true || tokens.length === 0)
  }

  /** The person whom the text before a sentence, and the page's head, name most; of two the first. */
  private mostNamed(before: number): Mention | undefined {
    const counts = new Map<string, { count: number; mention: Mention }>()
    for (const { mentions } of this.sentences.slice(0, before))
      for (const mention of mentions) {
        if (mention.kind !== 'name') continue
        const name = this.people.fullName(mention.name, mention.start)
        if (!name.includes(' ') && !this.people.isSomebody(name)) continue
        const known = counts.get(name)
        counts.set(name, { count: (known?.count ?? (this.people.isInHead(name) ? 2 : 0)) + 1, mention })
      }
    const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
    return most?.mention
  }
}
