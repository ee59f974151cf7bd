import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/**
 * What a newsroom loads when it starts stays in its memory for good: the words of ten languages, and what reads pages,
 * are loaded by the thread that reads one, when it reads one.
 */
test('a newsroom starts without what reads pages', async () => {
  const { metafile } = await build({
    ...{ entryPoints: ['src/cli/run.ts', 'src/app.ts', 'src/web.ts', 'src/working.ts'], absWorkingDir: root },
    ...{ bundle: true, splitting: true, write: false, metafile: true, outdir: 'dist', packages: 'external' },
    ...{ platform: 'node', format: 'esm', jsx: 'automatic', jsxImportSource: 'hono/jsx', logLevel: 'silent' },
  })
  const loaded = new Set(['src/cli/run.ts', 'src/app.ts', 'src/web.ts', 'src/working.ts'])
  for (const file of loaded)
    for (const { kind, path } of metafile.inputs[file]?.imports ?? []) if (kind === 'import-statement') loaded.add(path)
  expect(loaded.size, 'files that are loaded').toBeGreaterThan(200)
  expect(
    [...loaded].filter((file) => /^src\/intake\/(?:languages|speech|chain|parts|page|forms)\//.test(file)),
  ).toEqual([])
})
