import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

/** delivering.ts as one file that Node runs, for tests that start several of it and kill them; and how to throw it away. */
export async function buildDelivering(): Promise<{ readonly program: string; remove(): Promise<void> }> {
  const folder = join(import.meta.dirname, '../node_modules/.cache/dateline-tests')
  const program = join(folder, `delivering-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, 'delivering.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    external: ['pg-native', 'sharp'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  return { program, remove: () => rm(program, { force: true }) }
}
