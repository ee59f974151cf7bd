export { type Fetched, type FetchLimits, type FetchProblem, fetchSafely, pageLimits } from './fetch.ts'
export { type Snapshot, sha256Of, snapshotOf } from './snapshot.ts'
