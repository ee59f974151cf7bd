import { parentPort } from 'node:worker_threads'
import type { PageInput } from '../../intake/index.ts'
import { readListing } from './read.ts'

/** The thread that reads feeds: says that it is ready, then one input in, one listing out. in-worker.ts ends it. */
parentPort?.on('message', (input: PageInput) => {
  parentPort?.postMessage(readListing(input))
})
parentPort?.postMessage('ready')
