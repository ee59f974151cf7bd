import { parentPort } from 'node:worker_threads'
import type { PageInput } from './found.ts'
import { readPage } from './read.ts'

/** The thread that reads pages: one input in, one reading out. Started and ended by in-worker.ts. */
parentPort?.on('message', (input: PageInput) => {
  parentPort?.postMessage(readPage(input))
})
