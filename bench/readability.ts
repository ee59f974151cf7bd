import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decode } from '../src/intake/decode.ts'
import type { PageInput } from '../src/intake/found.ts'
import { type Timed, textOf, timed } from './intaking.ts'

/** Runs `use` with a function that has Readability read the pages, in a thread that does nothing else. */
export async function withReadability<T>(
  pages: readonly PageInput[],
  use: (read: () => Promise<Timed>) => Promise<T>,
): Promise<T> {
  const thread = new Worker(new URL(import.meta.url), { workerData: pages })
  try {
    return await use(async () => {
      thread.postMessage('read')
      const [read] = (await once(thread, 'message')) as [Timed]
      return read
    })
  } finally {
    await thread.terminate()
  }
}

function readable(input: PageInput): string {
  try {
    const decoded = decode(input)
    if (!decoded.ok) return ''
    const { document } = parseHTML(decoded.text) as unknown as { document: Document }
    const read = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
    return read?.content ? textOf(read.content) : ''
  } catch {
    return ''
  }
}

if (!isMainThread)
  parentPort?.on('message', () => parentPort?.postMessage(timed(workerData as readonly PageInput[], readable)))
