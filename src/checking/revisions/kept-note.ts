import type { House } from '../../house.ts'
import { sha256 } from '../../record/index.ts'

/** A note on a correction that is written and can't be published yet. */
export interface KeptNote {
  readonly kind: string
  readonly note: string
  readonly toldBy: string
  readonly alone: string
}

/** How long a note waits for what its story lacks, in days. */
const days = 60

const hashOf = (storyId: number) => sha256(`correction note ${storyId}`)

/** Keeps the note of a story's correction until it is published: its sign-offs come from others, on other days. */
export async function keepNote(house: House, storyId: number, note: KeptNote): Promise<void> {
  const createdAt = house.now()
  const endsAt = new Date(Date.parse(createdAt) + days * 86_400_000).toISOString()
  const row = { kind: 'correction note', subject: String(storyId), detail: JSON.stringify(note), createdAt, endsAt }
  await house.store.write
    .insertInto('token')
    .values({ ...row, tokenHash: hashOf(storyId) })
    .onConflict((conflict) => conflict.column('tokenHash').doUpdateSet(row))
    .execute()
}

/** The note that is kept for a story; undefined when there is none. */
export async function keptNote(house: House, storyId: number): Promise<KeptNote | undefined> {
  const row = await house.store.read
    .selectFrom('token')
    .select('detail')
    .where('tokenHash', '=', hashOf(storyId))
    .where('endsAt', '>', house.now())
    .executeTakeFirst()
  return row && (JSON.parse(row.detail) as KeptNote)
}

/** The note is published. */
export const dropNote = async (house: House, storyId: number): Promise<void> => {
  await house.store.write.deleteFrom('token').where('tokenHash', '=', hashOf(storyId)).execute()
}
