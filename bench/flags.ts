import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const start = readFileSync(join(import.meta.dirname, '../bin/dateline'), 'utf8')
const found = (pattern: RegExp): string => {
  const [, words] = pattern.exec(start) ?? []
  if (!words) throw new Error('bin/dateline starts Node in a way that is not known here')
  return words
}

/** The flags that bin/dateline starts a newsroom with: what is measured runs as the product does. */
export const flags: readonly string[] = found(/scripts\/node\.sh" ((?:--\S+ )+)\$heap "\$here\/dist/)
  .trim()
  .split(' ')

/** Those that it starts every other command with; the worker's thread has the same end to its memory. */
export const workerFlags: readonly string[] = [...flags, found(/^heap=(--\S+)$/m)]
