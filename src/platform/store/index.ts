export { appendEvent, type DatelineEvent, type EventKind, follow, type Listener } from './events.ts'
export { migrate, UnusableDatabase } from './migrate.ts'
export { type Db, only, openStore, type Place, type Store, type Writing } from './store.ts'
export type * from './tables.ts'
