import { parentPort } from 'node:worker_threads'
import type { PageInput } from './found.ts'
import { readInput } from './read-input.ts'

/** The thread that reads pages: says that it is ready, then one input in, one reading out. in-worker.ts ends it. */
parentPort?.on('message', async ({ input, item }: { input: PageInput; item?: number }) => {
  parentPort?.postMessage(await readInput(input, item))
})
parentPort?.postMessage('ready')
