import type { House } from '../house.ts'
import { tongues } from './calendar.ts'
import { type PictureKey, pictureFor, pictureRights, pictures } from './pictures/index.ts'

/** Where the prints are kept. They are drawn by our own code, so their SVG is trusted. */
export interface PrintStore {
  put(
    bytes: Uint8Array,
    given: { trustedSvg: true },
  ): Promise<{ sha256: string; mediaType: string; width: number; height: number; size: number }>
}

/** Draws the sample's prints and keeps them as pictures of the newsroom. Returns their public ids by key. */
export async function fillPictures(house: House, store: PrintStore): Promise<ReadonlyMap<string, string>> {
  const publicIds = new Map<string, string>()
  for (const key of Object.keys(pictures) as PictureKey[]) {
    const { draw, focal } = pictures[key]
    const kept = await store.put(new TextEncoder().encode(draw()), { trustedSvg: true })
    const publicId = house.newId()
    await house.store.transaction(async (db) => {
      const { id } = await db
        .insertInto('media')
        .values({
          publicId,
          ...kept,
          focalX: focal[0],
          focalY: focal[1],
          rights: pictureRights,
          createdAt: house.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const texts = tongues.map((language) => {
        const { alt, caption, credit } = pictureFor(key, language)
        return { mediaId: id, language, alt, caption, credit }
      })
      await db.insertInto('mediaText').values(texts).execute()
    })
    publicIds.set(key, publicId)
  }
  return publicIds
}
