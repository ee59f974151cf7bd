import * as z from 'zod'
import type { Related } from '../document.ts'
import { type BlockKind, nothing } from './kind.ts'
import { mailStyle } from './mail.ts'
import type { ReadingContext } from './reading.ts'
import { attrs, id, line, pageAddress, plainBlock } from './shape.ts'

/**
 * What the line shows. A story of ours goes by its headline and address of today, and is gone when it is withdrawn;
 * one that never was ours keeps the headline that the source printed, and leads nowhere.
 */
function shownOf({ attrs }: Related, context: ReadingContext): { headline: string; address: string | null } | null {
  if (attrs.story !== null) return context.story(attrs.story)
  return attrs.headline.trim() === '' ? null : { headline: attrs.headline, address: null }
}

/** A line to another story. */
export const related: BlockKind<Related> = {
  type: 'related',
  shape: z
    .strictObject({
      type: z.literal('related'),
      // y-prosemirror leaves out attributes that are null.
      attrs: attrs({ story: id.nullable().default(null), headline: line(500), address: pageAddress }),
    })
    .transform((block): Related => plainBlock(block)),
  html: (block, context) => {
    const shown = shownOf(block, context)
    if (!shown) return nothing
    return (
      <div class="related">
        <span>{context.words.related}</span>{' '}
        {shown.address === null ? <b>{shown.headline}</b> : <a href={shown.address}>{shown.headline}</a>}
      </div>
    )
  },
  mail: (block, context) => {
    const shown = shownOf(block, context)
    if (!shown) return nothing
    return (
      <p class="rule quiet" style={mailStyle.related}>
        {context.words.related}:{' '}
        {shown.address === null ? (
          shown.headline
        ) : (
          <a href={shown.address} class="ink" style={mailStyle.link}>
            {shown.headline}
          </a>
        )}
      </p>
    )
  },
  text: (block, context) => {
    const shown = shownOf(block, context)
    if (!shown) return ''
    return `${context.words.related}: ${shown.headline}${shown.address === null ? '' : ` <${shown.address}>`}`
  },
  textOf: (block) => block.attrs.headline,
}
