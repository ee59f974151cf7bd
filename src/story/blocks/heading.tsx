import * as z from 'zod'
import type { Heading } from '../document.ts'
import { textOfRuns } from '../editing/runs.ts'
import { inlineHtml, inlineMail, inlineText } from './inline.tsx'
import type { BlockKind } from './kind.ts'
import { mailStyle } from './mail.ts'
import { attrs, content, plainBlock } from './shape.ts'

/** A line that opens a section of the text, with an anchor made of its words. */
export const heading: BlockKind<Heading> = {
  type: 'heading',
  shape: z
    .strictObject({
      type: z.literal('heading'),
      attrs: attrs({ level: z.union([z.literal(2), z.literal(3)]) }),
      content: content.optional(),
    })
    .transform((block): Heading => plainBlock(block)),
  html: (block, context) => {
    const Level = block.attrs.level === 2 ? 'h2' : 'h3'
    return (
      <Level id={context.anchorOf(block.attrs.id) || undefined}>
        {inlineHtml(block.content, context, block.attrs.id)}
      </Level>
    )
  },
  mail: (block) => {
    const Level = block.attrs.level === 2 ? 'h2' : 'h3'
    return (
      <Level class="ink" style={block.attrs.level === 2 ? mailStyle.heading2 : mailStyle.heading3}>
        {inlineMail(block.content)}
      </Level>
    )
  },
  text: (block) => inlineText(block.content),
  textOf: (block) => textOfRuns(block.content),
}
