import * as z from 'zod'
import type { List, ListItem } from '../document.ts'
import { textOfRuns } from '../editing/runs.ts'
import { inlineHtml, inlineMail, inlineText } from './inline.tsx'
import type { BlockKind } from './kind.ts'
import { mailStyle } from './mail.ts'
import { attrs, content, longestBlock, plainBlock } from './shape.ts'

const item = z
  .strictObject({ type: z.literal('listItem'), content: content.optional() })
  .transform(({ type, content }): ListItem => (content?.length ? { type, content } : { type }))

/** The text of a list, with a line for each item. */
const textOf = (block: List): string => block.content.map((each) => textOfRuns(each.content)).join('\n')

/** A list with dots or numbers. It has one item at least: where none was given, an empty one. */
export const list: BlockKind<List> = {
  type: 'list',
  shape: z
    .strictObject({
      type: z.literal('list'),
      attrs: attrs({ ordered: z.boolean() }),
      content: z
        .array(item)
        .max(500)
        .default([])
        .transform((items): ListItem[] => (items.length > 0 ? items : [{ type: 'listItem' }])),
    })
    .transform((block): List => plainBlock(block))
    .refine((block) => textOf(block).length <= longestBlock, 'the block is too long'),
  html: (block, context) => {
    const Kind = block.attrs.ordered ? 'ol' : 'ul'
    return (
      <Kind>
        {block.content.map((each, index) => (
          <li>{inlineHtml(each.content, context, block.attrs.id, index)}</li>
        ))}
      </Kind>
    )
  },
  mail: (block) => {
    const Kind = block.attrs.ordered ? 'ol' : 'ul'
    return (
      <Kind class="ink" style={mailStyle.list}>
        {block.content.map((each) => (
          <li style={mailStyle.item}>{inlineMail(each.content)}</li>
        ))}
      </Kind>
    )
  },
  text: (block) =>
    block.content
      .map((each, index) => `${block.attrs.ordered ? `${index + 1}.` : '-'} ${inlineText(each.content)}`)
      .join('\n'),
  textOf,
}
