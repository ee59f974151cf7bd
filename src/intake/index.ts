export { decode } from './decode.ts'
export { draftOf } from './draft.ts'
export type * from './found.ts'
export { readInWorker } from './in-worker.ts'
