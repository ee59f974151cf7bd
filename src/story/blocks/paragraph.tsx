import * as z from 'zod'
import type { Paragraph } from '../document.ts'
import { textOfRuns } from '../editing/runs.ts'
import { inlineHtml, inlineMail, inlineText } from './inline.tsx'
import type { BlockKind } from './kind.ts'
import { mailStyle } from './mail.ts'
import { attrs, content, plainBlock } from './shape.ts'

/** A paragraph. The one that opens the story carries the dateline before its words. */
export const paragraph: BlockKind<Paragraph> = {
  type: 'paragraph',
  shape: z
    .strictObject({ type: z.literal('paragraph'), attrs: attrs({}), content: content.optional() })
    .transform((block): Paragraph => plainBlock(block)),
  html: (block, context) => {
    const dateline = context.datelineOf(block.attrs.id)
    return (
      <p>
        {dateline && <span class="dateline">{dateline}</span>}
        {dateline && ' — '}
        {inlineHtml(block.content, context, block.attrs.id)}
      </p>
    )
  },
  mail: (block, context) => {
    const dateline = context.datelineOf(block.attrs.id)
    return (
      <p class="ink" style={mailStyle.paragraph}>
        {dateline && <span style={mailStyle.dateline}>{dateline}</span>}
        {dateline && ' — '}
        {inlineMail(block.content)}
      </p>
    )
  },
  text: (block, context) => {
    const dateline = context.datelineOf(block.attrs.id)
    return `${dateline && `${dateline} — `}${inlineText(block.content)}`
  },
  textOf: (block) => textOfRuns(block.content),
}
