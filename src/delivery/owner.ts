import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/**
 * Who holds a lease: the machine, the process, when it began, and which courier of it. So that after a kill the next
 * process on the same machine knows at once that nobody holds it any more, and needn't wait for the lease to end.
 */
const began = Math.round((Date.now() - process.uptime() * 1000) / 1000)

/** A name for a courier of this process. */
export const newOwner = (): string =>
  [hostname().replaceAll('/', '-'), process.pid, began, randomBytes(4).toString('hex')].join('/')

/** Is it certain that this owner no longer lives? Of other machines only the lease's end can tell. */
export function isDead(owner: string): boolean {
  const [host, pid, start] = owner.split('/')
  if (host !== hostname().replaceAll('/', '-')) return false
  const id = Number(pid)
  if (id === process.pid) return Math.abs(Number(start) - began) > 3
  try {
    process.kill(id, 0)
    return false
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
