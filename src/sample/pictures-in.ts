import type { House } from '../house.ts'
import type { Library } from '../platform/media/index.ts'
import { tongues } from './calendar.ts'
import { type PictureKey, pictureFor, pictureRights, pictures } from './pictures/index.ts'

/** Draws the sample's prints and keeps them as pictures of the newsroom. Returns their public ids by key. */
export async function fillPictures(house: House, library: Pick<Library, 'put'>): Promise<ReadonlyMap<string, string>> {
  const publicIds = new Map<string, string>()
  for (const key of Object.keys(pictures) as PictureKey[]) {
    const { draw, focal } = pictures[key]
    // Drawn by our own code: this SVG is trusted.
    const kept = await library.put(new TextEncoder().encode(draw()), {
      memberId: null,
      rights: pictureRights,
      trustedSvg: true,
    })
    if (!kept.ok) throw new Error(`The sample’s print ${key} is ${kept.why}`)
    await house.store.transaction(async (db) => {
      await db.updateTable('media').set({ focalX: focal[0], focalY: focal[1] }).where('id', '=', kept.id).execute()
      const texts = tongues.map((language) => {
        const { alt, caption, credit } = pictureFor(key, language)
        return { mediaId: kept.id, language, alt, caption, credit }
      })
      await db.insertInto('mediaText').values(texts).execute()
    })
    publicIds.set(key, kept.publicId)
  }
  return publicIds
}
