export { type Ended, type ThreadLimits, threadOf } from './bounded.ts'
