import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { program as asProgram } from '../scripts/build.ts'
import { bundled } from './bundle.ts'
import { flags } from './flags.ts'

/** Bundles the program that delivers and the one that kills it (killing.ts says what is done), and runs them. */
const { program, remove } = await bundled('killing')
const delivering = join(import.meta.dirname, `../node_modules/.cache/delivering-${process.pid}.mjs`)
await build({ entryPoints: [join(import.meta.dirname, '../test/delivering.ts')], outfile: delivering, ...asProgram })
const words = [...flags, program, delivering, ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
rmSync(delivering, { force: true })
remove()
process.exitCode = status ?? 1
