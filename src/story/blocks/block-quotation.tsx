import * as z from 'zod'
import type { BlockQuotation } from '../document.ts'
import { textOfRuns } from '../editing/runs.ts'
import { inlineHtml, inlineMail, inlineText } from './inline.tsx'
import type { BlockKind } from './kind.ts'
import { mailStyle } from './mail.ts'
import { attrs, content, plainBlock } from './shape.ts'

/** Words set apart as a block. Who said them stands in the note of the quotation that they carry. */
export const blockQuotation: BlockKind<BlockQuotation> = {
  type: 'blockQuotation',
  shape: z
    .strictObject({ type: z.literal('blockQuotation'), attrs: attrs({}), content: content.optional() })
    .transform((block): BlockQuotation => plainBlock(block)),
  html: (block, context) => (
    <blockquote>
      <p>{inlineHtml(block.content, context, block.attrs.id)}</p>
    </blockquote>
  ),
  mail: (block) => (
    <blockquote class="ink" style={mailStyle.blockQuotation}>
      {inlineMail(block.content)}
    </blockquote>
  ),
  text: (block) =>
    inlineText(block.content)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  textOf: (block) => textOfRuns(block.content),
}
