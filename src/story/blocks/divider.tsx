import * as z from 'zod'
import type { Divider } from '../document.ts'
import type { BlockKind } from './kind.ts'
import { mailStyle } from './mail.ts'
import { attrs, plainBlock } from './shape.ts'

/** A pause between two parts of the text. */
export const divider: BlockKind<Divider> = {
  type: 'divider',
  shape: z
    .strictObject({ type: z.literal('divider'), attrs: attrs({}) })
    .transform((block): Divider => plainBlock(block)),
  html: () => <hr />,
  mail: () => <hr class="rule" style={mailStyle.divider} />,
  text: () => '* * *',
  textOf: () => '',
}
