export { ask } from './ask.ts'
export { type Changes, watchChanges } from './changes.ts'
export {
  appendEvent,
  type DatelineEvent,
  type EventKind,
  eventsAfter,
  follow,
  holdEvents,
  type Listener,
  lastEvent,
} from './events.ts'
export { keepLogShort } from './log.ts'
export { type Migrating, type Migration, migrate, migrations, stepsMissing } from './migrate.ts'
export type { Place } from './place.ts'
export { type Db, databaseClock, held, heldByNobody, only, openStore, type Store, type Writing } from './store.ts'
export type { DeliveryState, EndedBy } from './tables/editions.ts'
export type { JobRow } from './tables/machines.ts'
export type { Tables } from './tables.ts'
export { explained, UnusableDatabase } from './unusable.ts'
