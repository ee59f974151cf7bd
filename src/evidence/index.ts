export {
  type Asking,
  type Fetched,
  type FetchLimits,
  type FetchProblem,
  fetchSafely,
  pageLimits,
  userAgent,
} from './fetch.ts'
export { sha256Of } from './snapshot.ts'
