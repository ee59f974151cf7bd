import type { House } from '../house.ts'
import type { Files } from '../platform/media/index.ts'
import type { StoryDocument } from '../story/document.ts'
import type { Hop } from '../story/hop.ts'
import type { Instant } from '../story/time.ts'
import type { SampleCopy } from './copies.ts'

/** The kept copies of a work's steps, by the step's id. */
export type Copies = ReadonlyMap<string, NonNullable<Hop['snapshot']>>

/** Keeps what the newsroom saw of a work's sources, as bringing in a page does: the bytes by their SHA-256, and a row. */
export async function keepCopies(
  house: House,
  files: Pick<Files, 'keep'>,
  copies: readonly SampleCopy[],
  given: { document: StoryDocument; seenAt: Instant },
): Promise<Copies> {
  const kept = new Map<string, NonNullable<Hop['snapshot']>>()
  for (const { hop, mediaType, text } of copies) {
    const bytes = new TextEncoder().encode(text)
    const sha256 = await files.keep(bytes)
    const address = given.document.hops.find(({ id }) => id === hop)?.address ?? ''
    const row = { sha256, address, mediaType, size: bytes.length, seenAt: given.seenAt }
    await house.store.write
      .insertInto('snapshot')
      .values(row)
      .onConflict((c) => c.column('sha256').doNothing())
      .execute()
    kept.set(hop, { sha256, seenAt: given.seenAt, visible: 'public' })
  }
  return kept
}

/** A document whose steps name the copies that were kept of them. */
export const withCopies = (document: StoryDocument, copies: Copies): StoryDocument => ({
  ...document,
  hops: document.hops.map((hop) => ({ ...hop, snapshot: copies.get(hop.id) ?? hop.snapshot })),
})
