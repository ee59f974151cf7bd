import type { PageInput } from '../../intake/index.ts'
import { threadOf } from '../../platform/threads/index.ts'
import type { ListingRead, ReadListing } from './listing.ts'

const limits = { milliseconds: 2000, atMost: 10_000, megabytes: 112 }
const inThread = threadOf<PageInput, ListingRead>('following-worker.js', limits)

/** Reads a feed or page in a thread that is ended where it takes too long or too much memory. Never throws. */
export const readListingInWorker: ReadListing = async (input) => {
  const read = await inThread(input)
  return read.ok ? read.answer : { ok: false, problem: read.ended }
}
