import type { Db } from '../../platform/store/index.ts'
import { publishedByPublicIds } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { placesIn, type ReadingContext, type ShownPicture } from '../../story/blocks/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import type { SiteWords } from '../../words/site.ts'

/** Reads what the blocks of a document need from outside: its pictures, and the stories that it points to. */
export async function readingContext(db: Db, document: StoryDocument, words: SiteWords): Promise<ReadingContext> {
  const related = document.body.flatMap((block) =>
    block.type === 'related' && block.attrs.story !== null ? [block.attrs.story] : [],
  )
  const stories = new Map(
    (await publishedByPublicIds(db, related)).map((story) => [
      story.publicId,
      { headline: story.document.headline, address: routes.story(story.language, story.slug) },
    ]),
  )
  const pictures = await picturesOf(db, picturesIn([document]))
  return {
    ...placesIn(document),
    language: document.language,
    words: words.story,
    story: (publicId) => stories.get(publicId) ?? null,
    picture: (media) => pictures.get(media) ?? null,
  }
}

/** For lists: pictures only, no places in a text. */
export async function pictureContext(
  db: Db,
  documents: readonly StoryDocument[],
  language: string,
  words: SiteWords,
): Promise<ReadingContext> {
  const leads = documents.flatMap(({ lead }) => (lead?.media ? [lead.media] : []))
  const pictures = await picturesOf(db, leads)
  return {
    numberOf: () => null,
    beginsIn: () => false,
    endsIn: () => false,
    anchorOf: () => '',
    datelineOf: () => '',
    language,
    words: words.story,
    story: () => null,
    picture: (media) => pictures.get(media) ?? null,
  }
}

const picturesIn = (documents: readonly StoryDocument[]): string[] =>
  documents.flatMap(({ lead, body }) => [
    ...(lead?.media ? [lead.media] : []),
    ...body.flatMap((block) =>
      block.type === 'picture' && block.attrs.picture.media ? [block.attrs.picture.media] : [],
    ),
  ])

/** Forms that every browser of the last years shows, the smallest first. */
const formats = ['webp', 'jpeg', 'jpg', 'png', 'svg']
const extensionOf = (mediaType: string): string => (mediaType.split('/')[1] ?? '').replace(/\+xml$/, '')

async function picturesOf(db: Db, publicIds: readonly string[]): Promise<Map<string, ShownPicture>> {
  if (publicIds.length === 0) return new Map()
  const media = await db.selectFrom('media').selectAll().where('publicId', 'in', publicIds).execute()
  const ids = media.map(({ id }) => id)
  const variants =
    ids.length === 0 ? [] : await db.selectFrom('mediaVariant').selectAll().where('mediaId', 'in', ids).execute()
  return new Map(
    media.map((one) => {
      const own = variants.filter(({ mediaId }) => mediaId === one.id)
      const format = formats.find((each) => own.some((variant) => variant.format === each))
      const sizes = own.filter((variant) => variant.format === format).sort((a, b) => a.width - b.width)
      const largest = sizes.at(-1)
      const src = largest
        ? routes.picture(one.sha256, largest.width, largest.format)
        : routes.picture(one.sha256, one.width, extensionOf(one.mediaType))
      const srcset =
        sizes.length > 1
          ? sizes.map(({ width, format: form }) => `${routes.picture(one.sha256, width, form)} ${width}w`).join(', ')
          : undefined
      return [one.publicId, { src, srcset, width: one.width, height: one.height }]
    }),
  )
}
