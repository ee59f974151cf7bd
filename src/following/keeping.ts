import type { House } from '../house.ts'
import { fingerprintsOf } from './alike/likeness.ts'
import type { ListedItem } from './listing/listing.ts'
import { takeIn } from './looking/taking.ts'
import { followSource, pauseSource, sourceByPublicId } from './sources.ts'

/** A feed with what stands in it, as if it had been looked at: for newsrooms that are filled and not fetched. */
export async function keepListing(
  house: House,
  feed: {
    readonly address: string
    readonly name: string
    readonly language: string
    readonly memberId: number
    readonly state: 'followed' | 'paused'
  },
  items: readonly Pick<ListedItem, 'address' | 'headline' | 'summary' | 'published'>[],
): Promise<void> {
  const { name, language, state } = feed
  const publicId = await followSource(house, { ...feed, kind: 'feed' })
  const source = publicId === null ? undefined : await sourceByPublicId(house.store.write, publicId)
  if (!source) return
  const listed = items.map((item): ListedItem => {
    const fingerprints = fingerprintsOf({ headline: item.headline, summary: item.summary, text: '' })
    return { ...item, outlet: name, language, fingerprints }
  })
  await takeIn(house, source, { kind: 'feed', title: name, language, ttl: 0, items: listed })
  const at = house.now()
  await house.store.write
    .updateTable('followed')
    .set({ lookedAt: at, newsAt: at })
    .where('id', '=', source.id)
    .execute()
  if (state === 'paused') await pauseSource(house, source.id)
}
