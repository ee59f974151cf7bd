import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { program as asProgram, buildAll } from '../scripts/build.ts'

/** A program that measures from inside, bundled as the product is and put beside what the product finds beside itself. */
export async function bundled(name: string): Promise<{ readonly program: string; remove(): void }> {
  await buildAll()
  const place = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const dist = join(place, 'dist')
  const built = join(import.meta.dirname, '../dist')
  for (const one of ['assets', 'assets.json', 'worker.js', 'chunks'])
    cpSync(join(built, one), join(dist, one), { recursive: true })
  const program = join(dist, `bench-${name}.js`)
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile: program,
    ...asProgram,
  })
  return { program, remove: () => rmSync(place, { recursive: true, force: true }) }
}
