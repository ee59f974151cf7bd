import type { House, NewsroomChange } from './house.ts'
import { appendEvent, type Store } from './platform/store/index.ts'
import { type Newsroom, newsroomSettings } from './settings.ts'

/** Reads the newsroom's settings; what nobody has set has its default. */
export async function readNewsroom(store: Store): Promise<Newsroom> {
  const rows = await store.read.selectFrom('setting').select(['name', 'value']).execute()
  return newsroomSettings.parse(Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value)])))
}

/** Writes settings and the event that tells it. Values are checked first; a wrong one changes nothing. */
export async function writeNewsroom(
  store: Store,
  change: Partial<Newsroom>,
  now: House['now'],
  { by, what }: NewsroomChange,
): Promise<Newsroom> {
  const next = newsroomSettings.parse({ ...(await readNewsroom(store)), ...change })
  await store.transaction(async (db) => {
    for (const name of Object.keys(change) as (keyof Newsroom)[]) {
      const row = { value: JSON.stringify(next[name]), changedAt: now() }
      await db
        .insertInto('setting')
        .values({ name, ...row })
        .onConflict((c) => c.column('name').doUpdateSet(row))
        .execute()
    }
    await appendEvent(db, store.engine, {
      at: now(),
      actorId: by,
      kind: 'site.changed',
      subject: 'newsroom',
      subjectId: 0,
      detail: what === undefined ? {} : { what },
    })
  })
  return next
}
