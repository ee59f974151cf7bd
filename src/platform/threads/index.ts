export { type Ended, type ThreadLimits, threadOf } from './bounded.ts'
export { giveWay } from './give-way.ts'
