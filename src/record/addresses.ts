import type { Db, Writing } from '../platform/store/index.ts'
import { reservedSlugs, routes } from '../routes.ts'
import type { Language } from '../story/language.ts'
import { slugOf } from '../story/slug.ts'

/**
 * Gives a story its address: /{language}/{slug}, with a number when the slug is taken. A path is given once and for
 * all, so a withdrawn story's is not given again. Safe with two writers: the path is the table's key.
 */
export async function giveAddress(
  db: Writing,
  given: { storyId: number; language: Language; headline: string; now: string },
): Promise<string> {
  const base = slugOf(given.headline, given.language)
  const reserved = new Set<string>(reservedSlugs)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (reserved.has(slug)) continue
    const path = decodeURI(routes.story(given.language, slug))
    const taken = await db
      .insertInto('address')
      .values({ path, kind: 'story', storyId: given.storyId, createdAt: given.now })
      .onConflict((c) => c.doNothing())
      .returning('path')
      .executeTakeFirst()
    if (taken) return slug
  }
}

/** What stands at a path: a story, a redirect, or the note that it is gone. The path is decoded, not as on the wire. */
export const addressAt = (db: Db, path: string) =>
  db.selectFrom('address').selectAll().where('path', '=', path).executeTakeFirst()
