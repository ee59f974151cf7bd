import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from './bundle.ts'
import { flags } from './flags.ts'
import { measure, median, quantile } from './measure.ts'

/**
 * From "publish" to a reader's GET that shows the story on its own page and on the front, with 1,000 and with 100,000
 * stories in the archive. In turns; `--large N` takes another size than 100,000.
 */
const large = Number(process.argv[process.argv.indexOf('--large') + 1] || 100_000) || 100_000
const sizes = [1000, large]
const runs = 3
// Fewer would make the 99th of a hundred the slowest of all.
const times = 200

/** One process with an archive of this size, from empty to the last publication. */
function published(program: string, size: number): { visible: number[]; all: number[] } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-publish-'))
  try {
    const said = execFileSync(process.execPath, [...flags, program, folder, '4193', String(size), String(times)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return JSON.parse(said.trim().split('\n').at(-1) ?? '') as { visible: number[]; all: number[] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await measure(async () => {
  const { program, remove } = await bundled('publishing')
  const seen = new Map(sizes.map((size) => [size, { p50: [] as number[], p99: [] as number[], all: [] as number[] }]))
  try {
    for (let run = 0; run < runs; run++) {
      for (const size of sizes) {
        const { visible, all } = published(program, size)
        seen.get(size)?.p50.push(median(visible))
        seen.get(size)?.p99.push(quantile(visible, 0.99))
        seen.get(size)?.all.push(median(all))
      }
    }
  } finally {
    remove()
  }
  const at = (size: number, name: 'p50' | 'p99' | 'all') => median(seen.get(size)?.[name] ?? [])
  return {
    bench: 'publish',
    figures: {
      p50At1000: { value: at(1000, 'p50'), unit: 'ms' },
      p99At1000: { value: at(1000, 'p99'), unit: 'ms' },
      p50At100000: { value: at(large, 'p50'), unit: 'ms' },
      p99At100000: { value: at(large, 'p99'), unit: 'ms' },
      allPagesMs: { value: at(large, 'all'), unit: 'ms' },
    },
    ratios: { growth: at(large, 'p50') / at(1000, 'p50') },
  }
})
