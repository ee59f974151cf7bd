export { type Ended, type ThreadLimits, threadOf } from './bounded.ts'
export { busyIn, tellBusy } from './busy.ts'
export { giveWay } from './give-way.ts'
