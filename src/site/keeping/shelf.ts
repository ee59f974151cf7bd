import type { House } from '../../house.ts'
import { type Db, eventsAfter, holdEvents } from '../../platform/store/index.ts'
import { type KeptPage, kept } from './kept.ts'
import { type Changed, changedBy } from './keys.ts'

/** A page to be put on the shelf, with the last event that had been heard before it was rendered. */
export interface ToShelve {
  readonly page: KeptPage
  readonly generation: number
  readonly heard: number
}

const listenerName = 'pages'

/**
 * The pages on disk: the table `page` with its keys. Shared by all processes of one build: another one's pages name
 * other styles, and were made by other code.
 */
export class Shelf {
  readonly #house: House
  readonly #build: string

  constructor(house: House, build: string) {
    this.#house = house
    this.#build = build
  }

  /** The last event that was heard, and whose pages are off the shelf. */
  async cursor(): Promise<number> {
    const { read } = this.#house.store
    const row = await read.selectFrom('listener').select('eventId').where('name', '=', listenerName).executeTakeFirst()
    return row?.eventId ?? 0
  }

  /**
   * A page as it lies there. Its keys are read before the page: while the page is still there they were all of them,
   * since a page never changes, and goes together with its keys.
   */
  async take(path: string, generation: number): Promise<KeptPage | undefined> {
    const { read } = this.#house.store
    const keys = await read
      .selectFrom('page')
      .leftJoin('pageKey', 'pageKey.pageId', 'page.id')
      .select(['page.id', 'page.etag', 'pageKey.key'])
      .where('page.path', '=', path)
      .execute()
    const [first] = keys
    if (!first) return undefined
    const row = await read
      .selectFrom('page')
      .select(['id', 'headers', 'etag', 'brotli'])
      .where('id', '=', first.id)
      // SQLite may give the id of a page that is gone to the next one.
      .where('path', '=', path)
      .where('etag', '=', first.etag)
      .where('generation', '=', generation)
      .executeTakeFirst()
    if (!row?.brotli) return undefined
    const { type, build } = JSON.parse(row.headers) as { type: string; build?: string }
    if (build !== this.#build) return undefined
    return kept({
      path,
      type,
      etag: row.etag,
      keys: keys.flatMap((one) => one.key ?? []),
      brotli: row.brotli,
    })
  }

  /**
   * Puts pages on the shelf in one transaction. A page is left out when an event since it was rendered names one of
   * its keys: it would lie there stale, because the listener has passed that event already.
   */
  async put(some: readonly ToShelve[]): Promise<void> {
    if (some.length === 0) return
    const { store, now } = this.#house
    await store.transaction(async (db) => {
      await holdEvents(db, store.engine)
      // Written first: from here on this transaction is alone on SQLite, and what it reads holds until it commits.
      await db
        .deleteFrom('page')
        .where(
          'path',
          'in',
          some.map(({ page }) => page.path),
        )
        .execute()
      const changes = await this.#changesSince(db, Math.min(...some.map(({ heard }) => heard)))
      const stale = ({ page, heard }: ToShelve) =>
        changes.some(
          ({ id, changed }) => id > heard && (changed.every || changed.keys.some((key) => page.keys.includes(key))),
        )
      for (const one of some.filter((each) => !stale(each))) {
        const { page } = one
        const { id } = await db
          .insertInto('page')
          .values({
            path: page.path,
            generation: one.generation,
            status: 200,
            headers: JSON.stringify({ type: page.type, build: this.#build }),
            etag: page.etag,
            identity: null,
            brotli: page.brotli,
            gzip: null,
            madeAt: now(),
            eventId: one.heard,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        const keys = [...new Set(page.keys)]
        if (keys.length > 0)
          await db
            .insertInto('pageKey')
            .values(keys.map((key) => ({ key, pageId: id })))
            .execute()
      }
    })
  }

  async #changesSince(db: Db, heard: number): Promise<{ id: number; changed: Changed }[]> {
    const most = 2000
    const events = await eventsAfter(db, heard, most)
    if (events.length === most) return [{ id: Number.POSITIVE_INFINITY, changed: { every: true } }]
    const changes = []
    for (const event of events) {
      changes.push({ id: event.id, changed: await changedBy(db, event, this.#house.newsroom().languages) })
    }
    return changes
  }

  /** Takes off the pages that were made from these keys, and remembers how far the events were heard. */
  async drop(keys: readonly string[], heard: number): Promise<void> {
    await this.#house.store.transaction(async (db) => {
      for (const some of inChunks(keys, 500)) {
        await db
          .deleteFrom('page')
          .where('id', 'in', (e) => e.selectFrom('pageKey').select('pageId').where('key', 'in', some))
          .execute()
      }
      const row = { eventId: heard, changedAt: this.#house.now() }
      await db
        .insertInto('listener')
        .values({ name: listenerName, ...row })
        // Another process may be further already.
        .onConflict((c) => c.column('name').doUpdateSet(row).where('listener.eventId', '<', heard))
        .execute()
    })
  }

  /** Takes off every page that was made before an event, a chunk at a time: nobody waits for long. */
  async dropEvery(before: number): Promise<void> {
    for (;;) {
      const { store } = this.#house
      const gone = await store.write
        .deleteFrom('page')
        .where('id', 'in', (e) => e.selectFrom('page').select('id').where('eventId', '<', before).limit(500))
        .executeTakeFirst()
      if (Number(gone.numDeletedRows) === 0) return
    }
  }
}

function* inChunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
