import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flags } from './flags.ts'
import { ended, measure, median } from './measure.ts'

/**
 * From the start of the process to the first page of a newsroom that is filled, and the memory that it keeps when
 * nothing happens: resident, web and worker thread together.
 */
// Not 4190 beside the others: fetch refuses that port (it is ManageSieve's).
const port = 4194
const program = join(import.meta.dirname, '../dist/dateline.js')

async function firstPage(child: ChildProcess, patienceMs: number): Promise<number> {
  const began = performance.now()
  for (;;) {
    if (child.exitCode !== null) throw new Error('The newsroom ended before its first page')
    try {
      const response = await fetch(`http://127.0.0.1:${port}/en/`)
      await response.arrayBuffer()
      if (response.ok) return performance.now() - began
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
    if (performance.now() - began > patienceMs) throw new Error(`No page within ${patienceMs} ms`)
  }
}

const start = (data: string): ChildProcess =>
  spawn(process.execPath, [...flags, program, 'start', '--demo', '--data', data, '--port', String(port)], {
    stdio: 'ignore',
  })

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

await measure(async () => {
  const data = mkdtempSync(join(tmpdir(), 'dateline-start-'))
  const times: number[] = []
  const memory: number[] = []
  try {
    for (let run = 0; run < 6; run++) {
      const child = start(data)
      try {
        // The first run fills the sample, and is not counted.
        const time = await firstPage(child, run === 0 ? 180_000 : 20_000)
        if (run > 0) {
          times.push(time)
          await new Promise((resolve) => setTimeout(resolve, 4000))
          memory.push(residentMb(child.pid ?? 0))
        }
      } finally {
        await ended(child)
      }
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
  return {
    bench: 'start',
    figures: { firstPageMs: { value: median(times), unit: 'ms' }, rssMb: { value: median(memory), unit: 'MB' } },
    ratios: {},
  }
})
