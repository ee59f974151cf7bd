import { sql } from 'kysely'
import type { House, NewsroomChange } from './house.ts'
import { appendEvent, type Db, type Store, type Writing } from './platform/store/index.ts'
import { firstGeneration, type Newsroom, newsroomSettings } from './settings.ts'

/** Reads the newsroom's settings; what nobody has set has its default. Inside a transaction, hand in its `db`. */
export async function readNewsroom(db: Db | Writing): Promise<Newsroom> {
  const rows = await db.selectFrom('setting').select(['name', 'value']).execute()
  return newsroomSettings.parse(Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value)])))
}

/**
 * Writes settings and the event that tells it, with what else belongs to the change, in one transaction. A wrong value
 * changes nothing. Where `everyPage`, the generation is raised in the database itself: of two who raise it, each has
 * a number of its own.
 */
export async function writeNewsroom(
  store: Store,
  given: { change: Partial<Newsroom>; everyPage: boolean; now: House['now'] },
  { by, what, also }: NewsroomChange,
): Promise<Newsroom> {
  const { change, everyPage, now } = given
  return store.transaction(async (db) => {
    if (everyPage) await raiseGeneration(db, now)
    const next = newsroomSettings.parse({ ...(await readNewsroom(db)), ...change })
    for (const name of Object.keys(change) as (keyof Newsroom)[]) {
      const row = { value: JSON.stringify(next[name]), changedAt: now() }
      await db
        .insertInto('setting')
        .values({ name, ...row })
        .onConflict((c) => c.column('name').doUpdateSet(row))
        .execute()
    }
    await also?.(db)
    await appendEvent(db, store.engine, {
      at: now(),
      actorId: by,
      kind: 'site.changed',
      subject: 'newsroom',
      subjectId: 0,
      detail: what === undefined ? {} : { what },
    })
    return next
  })
}

/** One more than what stands there. The row is held until the transaction ends, so the next one counts on from it. */
const raiseGeneration = (db: Writing, now: House['now']) =>
  db
    .insertInto('setting')
    .values({ name: 'generation', value: String(firstGeneration + 1), changedAt: now() })
    .onConflict((c) =>
      c
        .column('name')
        .doUpdateSet({ value: sql<string>`cast(cast(setting.value as integer) + 1 as text)`, changedAt: now() }),
    )
    .execute()
