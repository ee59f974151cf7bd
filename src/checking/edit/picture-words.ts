import type { House } from '../../house.ts'
import type { Picture, StoryDocument } from '../../story/document.ts'

/**
 * Keeps a story's words for its pictures as those of the pictures themselves, where they have none in its language yet:
 * so the next story finds a picture by words. What somebody wrote for a picture stays.
 */
export async function keepWordsOfPictures({ store }: Pick<House, 'store'>, document: StoryDocument): Promise<void> {
  const { language, lead, body } = document
  const pictures = [lead, ...body.map((block) => (block.type === 'picture' ? block.attrs.picture : null))]
  const described = pictures.filter((one): one is Picture & { media: string } => Boolean(one?.media && one.alt))
  if (described.length === 0) return
  await store.transaction(async (db) => {
    const named = described.map(({ media }) => media)
    const rows = await db.selectFrom('media').select(['id', 'publicId']).where('publicId', 'in', named).execute()
    for (const { id, publicId } of rows) {
      const picture = described.find(({ media }) => media === publicId)
      if (!picture) continue
      const words = { alt: picture.alt, caption: picture.caption, credit: picture.credit }
      await db
        .insertInto('mediaText')
        .values({ mediaId: id, language, ...words })
        .onConflict((c) => c.columns(['mediaId', 'language']).doUpdateSet(words).where('mediaText.alt', '=', ''))
        .execute()
    }
  })
}
