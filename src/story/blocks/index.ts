import type { Block, StoryDocument } from '../document.ts'
import { blockQuotation } from './block-quotation.tsx'
import { divider } from './divider.tsx'
import { heading } from './heading.tsx'
import type { BlockKind, Html } from './kind.ts'
import { list } from './list.tsx'
import { paragraph } from './paragraph.tsx'
import { picture } from './picture.tsx'
import type { ReadingContext } from './reading.ts'
import { related } from './related.tsx'
import { unknown } from './unknown.tsx'

export type { Html } from './kind.ts'
export { PictureFigure } from './picture.tsx'
export { type Places, placesIn, type ReadingContext, type ShownPicture } from './reading.ts'

/** Every kind of block, by its name. A new kind is a file here and a line in this table. */
export const blockKinds = { paragraph, heading, list, picture, blockQuotation, related, divider, unknown } as const

// The one place where a block meets the definition of its own kind; TypeScript can't follow the pair through the table.
const kindOf = (block: Block) => blockKinds[block.type] as unknown as BlockKind<Block>

/** A block on a page, to stand in a component or to be printed with `String()`. Prints nothing when nothing shows. */
export const blockHtml = (block: Block, context: ReadingContext): Html => kindOf(block).html(block, context)

/** A block in a mail, in the same way: inline styles, for inside a table's cell. */
export const blockMail = (block: Block, context: ReadingContext): Html => kindOf(block).mail(block, context)

/** A block as plain text, without a line end; "" when nothing shows. */
export const blockText = (block: Block, context: ReadingContext): string => kindOf(block).text(block, context)

/** The words of a block alone. */
export const textOf = (block: Block): string => kindOf(block).textOf(block)

/** The words of a story for search and counting: headline, standfirst and body, a paragraph each. */
export const plainText = (document: StoryDocument): string =>
  [document.headline, document.standfirst, ...document.body.map(textOf)].filter((words) => words !== '').join('\n\n')
