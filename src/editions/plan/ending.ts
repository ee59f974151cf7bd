import type { House } from '../../house.ts'
import { instant } from '../../story/time.ts'
import type { EditionOf } from '../edition.ts'
import { momentsOf } from './schedule.ts'

const hourMs = 3_600_000

/** For how many hours after the last morning of the world an edition is sent. */
export const lastsOf = ({ edition, newsletter }: EditionOf): number =>
  Math.round((Date.parse(edition.endsAt) - lastMorning({ edition, newsletter })) / hourMs)

const lastMorning = ({ edition, newsletter }: EditionOf): number =>
  Date.parse(momentsOf(edition.day, { time: newsletter.schedule.time, lasts: 0 }).endsAt)

/** Sends an edition for so many hours after the last morning, whatever its newsletter says; while it isn't sent. */
export async function endAfter(house: House, of: EditionOf, hours: number): Promise<void> {
  await house.store.write
    .updateTable('edition')
    .set({ endsAt: instant(lastMorning(of) + hours * hourMs) })
    .where('id', '=', of.edition.id)
    .where('state', '!=', 'sent')
    .execute()
  house.wake()
}
