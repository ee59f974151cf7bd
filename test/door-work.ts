import { createHash } from 'node:crypto'
import { zeroBits } from '../src/readers/door/robots/work.ts'

/** Does a piece of work as a browser would: "work.number". */
export function doWork({ work, bits }: { work: string; bits: number }): string {
  for (let n = 0; ; n += 1) {
    const done = `${work}.${n}`
    if (zeroBits(createHash('sha256').update(done).digest()) >= bits) return done
  }
}

/** Fetches a piece of work from a running newsroom, does it, and takes as long as a person writes. */
export async function workOf(address: string): Promise<string> {
  const done = doWork((await (await fetch(`${address}/work`)).json()) as { work: string; bits: number })
  await new Promise((resolve) => setTimeout(resolve, 1600))
  return done
}
