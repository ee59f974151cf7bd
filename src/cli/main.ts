import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** The executable. What Node has compiled once it keeps in dist/, so that the next start need not: all else loads after. */
enableCompileCache(join(import.meta.dirname, 'compiled'))

// What a newsroom keeps (its database, log, key, pictures, copies) is for its owner alone.
process.umask(0o077)

// Who reads only the first lines (“| head”) has read enough.
process.stdout.on('error', (problem: { code?: string }) => process.exit(problem.code === 'EPIPE' ? 0 : 1))

const { run } = await import('./run.ts')
const code = await run(process.argv.slice(2))
// What failed ends at once: a library may still hold a connection that it broke off.
if (code !== 0) process.exit(code)
