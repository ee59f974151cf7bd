import { type Child, Fragment } from 'hono/jsx'
import type { Inline, Mark } from '../document.ts'
import { quotationsOf } from '../editing/runs.ts'
import { safeAddress } from '../stored/address.ts'
import { mailStyle } from './mail.ts'
import { nest, type Piece } from './nest.ts'
import { lineName, type ReadingContext } from './reading.ts'

/** What a mark has to know of the page that it stands on. */
type QuotationContext = Pick<ReadingContext, 'numberOf' | 'quotationClass'>

/** How one kind of mark reads in each form. `words` is what stands under it, already in that form. */
interface MarkKind<M extends Mark> {
  readonly html: (mark: M, words: Child, context: QuotationContext, opensAs: string | undefined) => Child
  readonly mail: (mark: M, words: Child) => Child
  readonly text: (mark: M, words: string) => string
}

type MarkOf<K extends Mark['type']> = Extract<Mark, { type: K }>

const kinds: { readonly [K in Mark['type']]: MarkKind<MarkOf<K>> } = {
  strong: {
    html: (_, words) => <strong>{words}</strong>,
    mail: (_, words) => <strong>{words}</strong>,
    text: (_, words) => words,
  },
  emphasis: {
    html: (_, words) => <em>{words}</em>,
    mail: (_, words) => <em>{words}</em>,
    text: (_, words) => words,
  },
  link: {
    html: ({ attrs }, words) => (safeAddress(attrs.href) === null ? words : <a href={attrs.href}>{words}</a>),
    mail: ({ attrs }, words) =>
      safeAddress(attrs.href) === null ? (
        words
      ) : (
        <a href={attrs.href} class="ink" style={mailStyle.link}>
          {words}
        </a>
      ),
    text: ({ attrs }, words) => (attrs.href.replace(/^mailto:/, '') === words ? words : `${words} <${attrs.href}>`),
  },
  quotation: {
    html: ({ attrs }, words, context, opensAs) =>
      context.numberOf(attrs.id) === null ? (
        words
      ) : (
        <span class={`q ${context.quotationClass?.(attrs.id) ?? ''}`.trim()} id={opensAs}>
          {words}
        </span>
      ),
    mail: (_, words) => words,
    text: (_, words) => words,
  },
}

// The one place where a mark meets the definition of its own kind; TypeScript can't follow the pair through the table.
const kindOf = (mark: Mark) => kinds[mark.type] as unknown as MarkKind<Mark>

/**
 * A line of text on a page. Where a quotation ends for good stands the button that opens its note, `note-N`, after the
 * quotation mark that closes it.
 */
export function inlineHtml(line: readonly Inline[] = [], context: ReadingContext, blockId: string, index = 0) {
  const name = lineName(blockId, index)
  const opened = new Set<string>()
  const opensAs = (mark: Mark): string | undefined => {
    if (mark.type !== 'quotation' || opened.has(mark.attrs.id) || !context.beginsIn(mark.attrs.id, name)) return
    opened.add(mark.attrs.id)
    return `q-${mark.attrs.id}`
  }
  const children = nest<Child>(withNotes(line, name, context), {
    leaf: ({ text, note }) => {
      if (note === undefined) return broken(text)
      const button = <NoteButton n={note} context={context} />
      return text === '' ? (
        button
      ) : (
        <span class="q-end">
          {button}
          {text}
        </span>
      )
    },
    // The id is taken before the words inside are read: the outermost, first span of a quotation carries it.
    enter: opensAs,
    mark: (mark, words, id) => kindOf(mark).html(mark, words, context, id),
  })
  return Fragment({ children })
}

/** A line of text on a page that has no quotations and no notes. */
export function inlinePlainHtml(line: readonly Inline[] = []) {
  const children = nest<Child>(line, {
    leaf: ({ text }) => broken(text),
    mark: (mark, words) => kindOf(mark).html(mark, words, noQuotations, undefined),
  })
  return Fragment({ children })
}

const noQuotations: QuotationContext = { numberOf: () => null }

/** A line of text in a mail. */
export function inlineMail(line: readonly Inline[] = []) {
  const children = nest<Child>(line, {
    leaf: ({ text }) => broken(text),
    mark: (mark, words) => kindOf(mark).mail(mark, words),
  })
  return Fragment({ children })
}

/** A line of text as plain text: links keep their address. */
export const inlineText = (line: readonly Inline[] = []): string =>
  nest<string>(line, {
    leaf: ({ text }) => text,
    mark: (mark, words) => kindOf(mark).text(mark, words.join('')),
  }).join('')

/** Opens the note of a quotation; where notes stand open, a link to it. */
const NoteButton = ({ n, context }: { n: number; context: ReadingContext }) => {
  const label = context.words.quotationNumber(n)
  if (context.noteAddress) {
    return (
      <a class="q-mark" href={context.noteAddress(n)} aria-label={label}>
        {context.words.numeral?.(n) ?? n}
      </a>
    )
  }
  return (
    <button class="q-mark" type="button" popovertarget={`note-${n}`} aria-label={label}>
      {context.words.numeral?.(n) ?? n}
    </button>
  )
}

/** Text with its line breaks. */
const broken = (text: string): Child => text.split('\n').flatMap((part, index) => (index === 0 ? part : [<br />, part]))

/** What may stand between the last words and their note: a comma or stop, and the mark that closes the quotation. */
const closing = /^[,.;:!?…،؛؟。，]?(?:[”"»«›‹」』]|[’'“](?![\p{L}\p{N}])){1,2}/u

/** What belongs to the word before it: it stands in one piece with a note's number, so that no line begins with it. */
const stop = /^[,.;:!?…،؛؟。，)\]]+/u

/** The runs of a line, with the number of each quotation behind its last words. */
function withNotes(line: readonly Inline[], name: string, context: ReadingContext): Piece[] {
  const lastRun = new Map<string, number>()
  line.forEach((piece, index) => {
    for (const id of quotationsOf(piece)) if (context.endsIn(id, name)) lastRun.set(id, index)
  })
  const pieces: Piece[] = []
  let waiting: Piece[] = []
  line.forEach((piece, index) => {
    let text = piece.text
    if (waiting.length > 0) {
      const close = closing.exec(text)?.[0] ?? ''
      if (close !== '') pieces.push({ text: close, marks: piece.marks })
      const after = stop.exec(text.slice(close.length))?.[0] ?? ''
      const last = waiting.pop()
      pieces.push(...waiting, ...(last ? [{ ...last, text: after }] : []))
      text = text.slice(close.length + after.length)
    }
    if (text !== '') pieces.push({ text, marks: piece.marks })
    waiting = quotationsOf(piece)
      .flatMap((id) => (lastRun.get(id) === index ? (context.numberOf(id) ?? []) : []))
      .sort((a, b) => a - b)
      .map((note) => ({ text: '', note }))
  })
  return [...pieces, ...waiting]
}
