import { sql } from 'kysely'
import type { Db, Writing } from '../../platform/store/index.ts'
import { type Fingerprint, nearCopy, resemblance } from './likeness.ts'

/** Of each band so many are compared, the newest: words that stand in thousands of texts tell none of them. */
const mostInBand = 40

/** Whose fingerprints they are. */
type Owner =
  | { readonly itemId: number; readonly storyId?: never }
  | { readonly storyId: number; readonly itemId?: never }

export async function keepFingerprints(db: Writing, owner: Owner, made: readonly Fingerprint[]): Promise<void> {
  if (made.length === 0) return
  const rows = made.map(({ signature, bands }) => {
    const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0, b6 = 0, b7 = 0] = bands
    return { itemId: owner.itemId ?? null, storyId: owner.storyId ?? null, signature, b0, b1, b2, b3, b4, b5, b6, b7 }
  })
  await db.insertInto('likeness').values(rows).execute()
}

/** Items and stories that say nearly the same as a text, the most alike first. */
export async function alike(
  db: Db | Writing,
  made: readonly Fingerprint[],
): Promise<{ itemId: number | null; storyId: number | null; share: number }[]> {
  const best = new Map<string, { itemId: number | null; storyId: number | null; share: number }>()
  for (const { signature, bands } of made) {
    for (const row of await candidates(db, bands)) {
      const share = resemblance(signature, row.signature)
      const key = `${row.itemId} ${row.storyId}`
      if (share >= nearCopy && share > (best.get(key)?.share ?? 0))
        best.set(key, { itemId: row.itemId, storyId: row.storyId, share })
    }
  }
  return [...best.values()].sort((a, b) => b.share - a.share)
}

/** The item and the story that are most alike. */
export async function nearest(
  db: Db,
  made: readonly Fingerprint[],
): Promise<{ itemId: number | null; storyId: number | null }> {
  const found = await alike(db, made)
  return {
    itemId: found.find(({ itemId }) => itemId !== null)?.itemId ?? null,
    storyId: found.find(({ storyId }) => storyId !== null)?.storyId ?? null,
  }
}

interface Candidate {
  readonly itemId: number | null
  readonly storyId: number | null
  readonly signature: string
}

/** Those that share a band: one walk in each band's index, of a bounded length, however many texts there are. */
async function candidates(db: Db | Writing, bands: readonly number[]): Promise<readonly Candidate[]> {
  const walks = bands.map(
    (band, n) => sql`select * from (select id, item_id, story_id, signature from likeness
      where ${sql.ref(`b${n}`)} = ${band} order by id desc limit ${mostInBand}) as ${sql.ref(`w${n}`)}`,
  )
  const { rows } = await sql<Candidate>`${sql.join(walks, sql` union `)}`.execute(db)
  return rows
}
