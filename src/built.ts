import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const here = import.meta.dirname

/**
 * dist/: the nearest folder that scripts/build.ts has filled, at or above where this runs. That is so in dist/ itself, in
 * its chunks, in the sources, and in what tests and benches bundle for themselves.
 */
function built(): string {
  for (let at = here; ; at = dirname(at)) {
    for (const folder of [at, join(at, 'dist')]) if (existsSync(join(folder, 'assets.json'))) return folder
    if (dirname(at) === at) return here
  }
}

const dist = built()

/** Where a file that scripts/build.ts made is: the program's threads, and what browsers load. */
export const builtFile = (...name: string[]): string => join(dist, ...name)

/**
 * What this build is called by its content, on every machine alike: the program's first file names the others, and they
 * are named by theirs. "" where nothing is built.
 */
export function buildName(): string {
  const files = ['dateline.js', 'assets.json'].map((name) => builtFile(name)).filter((file) => existsSync(file))
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return files.length === 0 ? '' : hash.digest('hex').slice(0, 16)
}
