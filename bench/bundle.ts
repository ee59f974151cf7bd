import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildAll } from '../scripts/build.ts'

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
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    external: ['pg-native', 'sharp'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
  return { program, remove: () => rmSync(place, { recursive: true, force: true }) }
}
