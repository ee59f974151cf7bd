import { sql } from 'kysely'
import type { Db, Store, Writing } from './store.ts'

/** What can happen. The subject's kind comes first. */
export type EventKind =
  | 'story.saved'
  | 'story.stage'
  | 'story.assigned'
  | 'story.published'
  | 'story.corrected'
  | 'story.withdrawn'
  | 'story.signed'
  | 'story.unsigned'
  | 'story.commented'
  | 'front.ordered'
  | 'site.changed'
  | 'member.changed'
  | 'newsletter.changed'
  | 'edition.changed'
  | 'edition.signed'
  | 'edition.released'
  | 'edition.sent'
  | 'report.received'

export interface DatelineEvent {
  readonly id: number
  readonly at: string
  readonly actorId: number | null
  readonly kind: EventKind
  readonly subject: string
  readonly subjectId: number
  /** Small facts that listeners need and that won't be there later, ids only: `{ "language": "en" }`. */
  readonly detail: Readonly<Record<string, string | number>>
}

const eventLock = 0x646c6e65 // "dlne": one advisory lock for all writers of events

/**
 * Keeps events from being written until the caller's transaction ends, so that what it has read of them holds when it
 * commits. On SQLite a transaction that has written is alone already.
 */
export async function holdEvents(db: Writing, engine: Store['engine']): Promise<void> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${eventLock})`.execute(db)
}

/**
 * Writes an event in the caller's transaction. On PostgreSQL sequence numbers may commit out of order, and a listener
 * that has passed a number would lose it: so writers hold one advisory lock until they commit.
 */
export async function appendEvent(
  db: Writing,
  engine: Store['engine'],
  event: Omit<DatelineEvent, 'id' | 'detail'> & { detail?: DatelineEvent['detail'] },
): Promise<void> {
  await holdEvents(db, engine)
  const { at, actorId, kind, subject, subjectId } = event
  await db
    .insertInto('event')
    .values({ at, actorId, kind, subject, subjectId, detail: JSON.stringify(event.detail ?? {}) })
    .execute()
}

/** One that follows the events. It may see an event twice after a kill, never miss one: it must be safe to repeat. */
export interface Listener {
  readonly name: string
  hear(event: DatelineEvent): Promise<void>
}

/** Lets a listener hear all that happened since it last did, in order. Returns how many events that were. */
export async function follow(store: Store, listener: Listener, now: () => string): Promise<number> {
  let heard = 0
  let cursor = await cursorOf(store.write, listener.name)
  for (;;) {
    const events = await eventsAfter(store.write, cursor, 200)
    if (events.length === 0) return heard
    for (const event of events) await listener.hear(event)
    cursor = events.at(-1)?.id ?? cursor
    heard += events.length
    await store.write
      .insertInto('listener')
      .values({ name: listener.name, eventId: cursor, changedAt: now() })
      .onConflict((c) => c.column('name').doUpdateSet({ eventId: cursor, changedAt: now() }))
      .execute()
  }
}

const cursorOf = async (db: Db, name: string): Promise<number> =>
  (await db.selectFrom('listener').select('eventId').where('name', '=', name).executeTakeFirst())?.eventId ?? 0

/** The events after a cursor, in order. */
export async function eventsAfter(db: Db, cursor: number, limit: number): Promise<DatelineEvent[]> {
  const rows = await db.selectFrom('event').selectAll().where('id', '>', cursor).orderBy('id').limit(limit).execute()
  return rows.map((row) => ({ ...row, kind: row.kind as EventKind, detail: JSON.parse(row.detail) }))
}

/** The number of the last event, 0 when there is none: where a process that keeps its cursor in memory begins. */
export async function lastEvent(db: Db): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((event) => event.fn.max('id').as('id'))
    .executeTakeFirst()
  return Number(row?.id ?? 0)
}
