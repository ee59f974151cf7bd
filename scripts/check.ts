import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * `npm run check`: the whole gate. Each part is run even when one before it failed, so that one run tells everything. With
 * `--without-tests` the unit tests are left to `npm test`, which runs all of them: CI needn't run them twice.
 */
const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

const parts: [what: string, program: string, ...words: string[]][] = [
  ['format and lint', bin('biome'), 'check', '--error-on-warnings', '.'],
  ['types', bin('tsc'), '--noEmit'],
  ['unused code', bin('knip')],
  ['directions', process.execPath, join(root, 'scripts/directions.ts')],
  ['unit tests', bin('vitest'), 'run', '--project', 'unit'],
]

const failed: string[] = []
const withoutTests = process.argv.includes('--without-tests')
for (const [what, program, ...words] of parts) {
  if (withoutTests && what === 'unit tests') continue
  const began = Date.now()
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit' })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${what} (${seconds} s)\n`)
  if (status !== 0) failed.push(what)
}
if (failed.length > 0) {
  console.error(`npm run check: ${failed.join(', ')} failed.`)
  process.exitCode = 1
}
