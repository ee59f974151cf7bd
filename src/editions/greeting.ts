import type { Inline } from '../story/document.ts'
import { inlineToSource, sourceToInline } from '../story/editing/notation.ts'
import { run, textOfRuns } from '../story/editing/runs.ts'

/** A paragraph of a greeting. Line ends inside it stay. */
export interface GreetingParagraph {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
}

/** The editors' words before the stories: plain text, or blocks where some of it is strong, emphasised or a link. */
export type Greeting = string | readonly GreetingParagraph[]

/** A greeting has no quotations. */
const none: ReadonlyMap<string, string> = new Map()

/** Reads a greeting as it is typed, in the notation of `story/editing/notation.ts`; an empty line begins a paragraph. */
export function greetingFrom(source: string): Greeting {
  const blocks = divided(source).map(
    (paragraph): GreetingParagraph => ({ type: 'paragraph', content: sourceToInline(paragraph, none) }),
  )
  return blocks.some(({ content }) => content.some((piece) => piece.marks !== undefined))
    ? blocks
    : blocks.map(({ content }) => textOfRuns(content)).join('\n\n')
}

/** A greeting as it is typed. */
export const greetingSource = (greeting: Greeting): string =>
  blocksOf(greeting)
    .map(({ content }) => inlineToSource(content, none))
    .join('\n\n')

/** Its words alone. */
export const greetingText = (greeting: Greeting): string =>
  blocksOf(greeting)
    .map(({ content }) => textOfRuns(content))
    .join('\n\n')

/** A greeting as its two columns keep it: its words, and its blocks where it has marks. */
export const greetingRow = (greeting: Greeting) => ({
  greeting: greetingText(greeting),
  greetingBlocks: typeof greeting === 'string' ? '' : JSON.stringify(greeting),
})

/** A greeting from its columns. */
export const greetingIn = (row: { greeting: string; greetingBlocks: string } | undefined): Greeting =>
  row === undefined || row.greetingBlocks === ''
    ? (row?.greeting ?? '')
    : (JSON.parse(row.greetingBlocks) as GreetingParagraph[])

/** Its paragraphs, each by lines. */
export const greetingLines = (greeting: Greeting): Inline[][][] =>
  blocksOf(greeting).map(({ content }) => linesIn(content))

const blocksOf = (greeting: Greeting): readonly GreetingParagraph[] =>
  typeof greeting === 'string'
    ? divided(greeting).map((paragraph) => ({ type: 'paragraph', content: [run(paragraph)] }))
    : greeting

/** As people write in a box: an empty line divides paragraphs, a line end stays one. */
const divided = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')

function linesIn(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const piece of content) {
    for (const [at, text] of piece.text.split('\n').entries()) {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push(run(text, piece.marks))
    }
  }
  return lines
}
