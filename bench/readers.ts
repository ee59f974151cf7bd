import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from './bundle.ts'
import { workerFlags } from './flags.ts'
import { measure, median } from './measure.ts'

/**
 * A list of 1,000,000 readers is imported into a new newsroom on SQLite: read, addresses checked, hashed with a key,
 * encrypted, looked up and written with their consent, each lot of 2,000 in a durable transaction of its own.
 * `--rows N`, `--runs N`. `steady` is the rate of the last 100,000 rows over that of the first 100,000.
 */
const given = (name: string, usual: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1] || usual) || usual
const [runs, rows] = [given('runs', 3), given('rows', 1_000_000)]

interface Imported {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly rssMb: number
  readonly steady: number
  readonly readingSeconds: number
}

function imported(program: string): Imported {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-readers-'))
  try {
    const run = (act: string) => [...workerFlags, program, act, folder, String(rows)]
    // In a process of its own: what making the list takes is not counted as the import's memory.
    execFileSync(process.execPath, run('list'))
    const said = execFileSync(process.execPath, run('import'), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Imported
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await measure(async () => {
  const { program, remove } = await bundled('importing')
  try {
    const all = Array.from({ length: runs }, () => imported(program))
    const of = (name: keyof Imported) => median(all.map((one) => one[name]))
    return {
      bench: 'readers',
      figures: {
        rowsPerSecond: { value: rows / of('seconds'), unit: '1/s' },
        rssMb: { value: of('rssMb'), unit: 'MB' },
        rssMbMost: { value: Math.max(...all.map(({ rssMb }) => rssMb)), unit: 'MB' },
        readingSeconds: { value: of('readingSeconds'), unit: 's' },
        cpuMicrosecondsPerRow: { value: (of('cpuSeconds') / rows) * 1e6, unit: 'µs' },
      },
      ratios: { steady: of('steady') },
    }
  } finally {
    remove()
  }
})
