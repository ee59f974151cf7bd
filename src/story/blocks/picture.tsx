import * as z from 'zod'
import type { Picture, PictureBlock } from '../document.ts'
import { type BlockKind, nothing } from './kind.ts'
import { mailStyle } from './mail.ts'
import type { ReadingContext } from './reading.ts'
import { attrs, picture as pictureShape, plainBlock } from './shape.ts'

const shownOf = (picture: Picture, context: ReadingContext) =>
  picture.media === null ? null : context.picture(picture.media)

const creditOf = (picture: Picture, context: ReadingContext): string =>
  picture.credit.trim() === '' ? '' : context.words.photo(picture.credit)

const captionOf = (picture: Picture, context: ReadingContext): string =>
  [picture.caption, creditOf(picture, context)].filter((words) => words.trim() !== '').join(' ')

/**
 * A picture with its caption and credit on a page, for the lead as for a block. `first` loads it at once, because it
 * is on the first screen. A picture that is no file of ours is never loaded: its caption stands alone.
 */
export function PictureFigure({
  picture,
  context,
  first = false,
}: {
  picture: Picture
  context: ReadingContext
  first?: boolean
}) {
  const shown = shownOf(picture, context)
  const caption = captionOf(picture, context)
  if (!shown && caption === '') return nothing
  return (
    <figure>
      {shown && (
        <img
          src={shown.src}
          srcset={shown.srcset}
          sizes={shown.srcset === undefined ? undefined : '(max-width: 38rem) 100vw, 38rem'}
          width={shown.width}
          height={shown.height}
          alt={picture.alt}
          loading={first ? 'eager' : 'lazy'}
          fetchpriority={first ? 'high' : undefined}
          decoding="async"
        />
      )}
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** A picture inside the text. */
export const picture: BlockKind<PictureBlock> = {
  type: 'picture',
  shape: z
    .strictObject({ type: z.literal('picture'), attrs: attrs({ picture: pictureShape }) })
    .transform((block): PictureBlock => plainBlock(block)),
  html: (block, context) => <PictureFigure picture={block.attrs.picture} context={context} />,
  mail: (block, context) => {
    const { picture } = block.attrs
    const shown = shownOf(picture, context)
    const caption = captionOf(picture, context)
    return (
      <>
        {shown && <img src={shown.src} width={shown.width} alt={picture.alt} style={mailStyle.picture} />}
        {caption !== '' && (
          <p class="quiet" style={mailStyle.caption}>
            {caption}
          </p>
        )}
      </>
    )
  },
  text: (block, context) => {
    const { picture } = block.attrs
    const words = [picture.alt, captionOf(picture, context)].filter((part) => part.trim() !== '').join('\n')
    return words === '' ? '' : `[${words}]`
  },
  textOf: ({ attrs: { picture } }) =>
    [picture.alt, picture.caption, picture.credit].filter((part) => part !== '').join('\n'),
}
