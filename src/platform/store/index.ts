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
export { type Migrating, type Migration, migrate, migrations } from './migrate.ts'
export { type Db, held, only, openStore, type Place, type Store, type Writing } from './store.ts'
export type * from './tables.ts'
export { UnusableDatabase } from './unusable.ts'
