import * as z from 'zod'
import type { UnknownBlock } from '../document.ts'
import { type BlockKind, nothing } from './kind.ts'
import { mailStyle } from './mail.ts'
import { attrs, plainBlock } from './shape.ts'

/** The text of any node: of its own `text`, or of what it contains. Lines where it contains more than text. */
function textOfNode(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  if (!('content' in node) || !Array.isArray(node.content)) return ''
  const inline = node.content.some((child) => typeof child?.text === 'string')
  return node.content.map(textOfNode).join(inline ? '' : '\n')
}

/** A kind of block that this version does not know: kept as it was, shown as its text. */
export const unknown: BlockKind<UnknownBlock> = {
  type: 'unknown',
  shape: z
    .strictObject({ type: z.literal('unknown'), attrs: attrs({}), node: z.record(z.string(), z.unknown()) })
    .transform((block): UnknownBlock => plainBlock(block)),
  html: (block) => {
    const words = textOfNode(block.node)
    return words.trim() === '' ? nothing : <p>{words}</p>
  },
  mail: (block) => {
    const words = textOfNode(block.node)
    return words.trim() === '' ? (
      nothing
    ) : (
      <p class="ink" style={mailStyle.paragraph}>
        {words}
      </p>
    )
  },
  text: (block) => textOfNode(block.node),
  textOf: (block) => textOfNode(block.node),
}
