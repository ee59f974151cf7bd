import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildAll } from './build.ts'
import { missingNeeds } from './needs.ts'

/** `npm test`: unit, contract, end-to-end and browser tests. Words after it are handed to vitest: `npm test -- src/story`. */
const root = join(import.meta.dirname, '..')
const missing = missingNeeds()
for (const line of missing) console.log(line)
if (missing.length > 0 && process.env.CI) {
  console.error('In CI nothing may be skipped.')
  process.exit(1)
}
await buildAll()
const { status } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', '--reporter=default', `--reporter=${join(root, 'test/closing-line.ts')}`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
