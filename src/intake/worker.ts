import { parentPort } from 'node:worker_threads'
import type { PageInput } from './found.ts'
import { readPage } from './read.ts'

/** The thread that reads pages: says that it is ready, then one input in, one reading out. in-worker.ts ends it. */
parentPort?.on('message', (input: PageInput) => {
  parentPort?.postMessage(readPage(input))
})
parentPort?.postMessage('ready')
