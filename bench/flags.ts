import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The flags that bin/dateline starts Node with: what is measured runs as the product does. */
export const flags: readonly string[] = (() => {
  const start = readFileSync(join(import.meta.dirname, '../bin/dateline'), 'utf8')
  const found = /scripts\/node\.sh" ((?:--\S+ )+)"\$here\/dist/.exec(start)?.[1]?.trim().split(' ')
  if (!found) throw new Error('bin/dateline starts Node in a way that is not known here')
  return found
})()
