import { raw } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type * as z from 'zod'
import type { Block } from '../document.ts'
import type { ReadingContext } from './reading.ts'

/** Finished HTML: to stand in a component, or to be printed with `String()`. */
export type Html = JSX.Element

/** Where nothing shows. */
export const nothing: Html = raw('')

/** All that there is to know of one kind of block: its shape, and how it reads in each form. */
export interface BlockKind<B extends Block> {
  readonly type: B['type']
  /** Reads it from outside, into its one right form. */
  readonly shape: z.ZodType<B>
  /** On a page. Nothing at all where the block has nothing to show. */
  readonly html: (block: B, context: ReadingContext) => Html
  /** In a mail: inline styles, and only elements that mail programs know; stands inside a table's cell. */
  readonly mail: (block: B, context: ReadingContext) => Html
  /** As plain text, without a line end. "" where the block has nothing to show. */
  readonly text: (block: B, context: ReadingContext) => string
  /** Its words alone, for fingerprints, search and counting; lines are divided by "\n". */
  readonly textOf: (block: B) => string
}
