import type { Db } from '../../platform/store/index.ts'
import { publishedByPublicIds } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { placesIn, type ReadingContext } from '../../story/blocks/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import type { SiteWords } from '../../words/site.ts'
import type { Pictures } from '../site.ts'

/** Reads what the blocks of a document need from outside: its pictures, and the stories that it points to. */
export async function readingContext(
  db: Db,
  pictures: Pictures,
  document: StoryDocument,
  words: SiteWords,
): Promise<ReadingContext> {
  const related = document.body.flatMap((block) =>
    block.type === 'related' && block.attrs.story !== null ? [block.attrs.story] : [],
  )
  const stories = new Map(
    (await publishedByPublicIds(db, related)).map((story) => [
      story.publicId,
      { headline: story.document.headline, address: routes.story(story.language, story.slug) },
    ]),
  )
  const shown = await pictures.shown(picturesIn(document))
  return {
    ...placesIn(document),
    language: document.language,
    words: words.story,
    story: (publicId) => stories.get(publicId) ?? null,
    picture: (media) => shown.get(media) ?? null,
  }
}

/** For lists: pictures only, no places in a text. */
export async function pictureContext(
  pictures: Pictures,
  documents: readonly StoryDocument[],
  language: string,
  words: SiteWords,
): Promise<ReadingContext> {
  const leads = documents.flatMap(({ lead }) => (lead?.media ? [lead.media] : []))
  const shown = await pictures.shown(leads)
  return {
    numberOf: () => null,
    beginsIn: () => false,
    endsIn: () => false,
    anchorOf: () => '',
    datelineOf: () => '',
    language,
    words: words.story,
    story: () => null,
    picture: (media) => shown.get(media) ?? null,
  }
}

const picturesIn = ({ lead, body }: StoryDocument): string[] => [
  ...(lead?.media ? [lead.media] : []),
  ...body.flatMap((block) =>
    block.type === 'picture' && block.attrs.picture.media ? [block.attrs.picture.media] : [],
  ),
]
