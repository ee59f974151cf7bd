import type { Worker } from 'node:worker_threads'

/** How long a thread that is in the middle of its work is asked for what it has spent, in milliseconds. */
const patience = 50

/**
 * Begins to count the CPU time that a thread spends; what is returned says how much it is now, in milliseconds. A thread
 * can't be asked while it is in one long call of native code, or by a Node before 24.6: then the whole process's time is
 * taken, which is never less than the thread's.
 */
export function spentBy(worker: Worker): () => Promise<number> {
  const whole = process.cpuUsage()
  const before = cpuOf(worker)
  return async () => {
    const asked = Promise.all([before, cpuOf(worker)]).then(([from, to]) =>
      from === undefined || to === undefined ? undefined : millisecondsOf(to) - millisecondsOf(from),
    )
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
    return (await Promise.race([asked, late])) ?? millisecondsOf(process.cpuUsage(whole))
  }
}

const cpuOf = (worker: Worker): Promise<NodeJS.CpuUsage | undefined> =>
  'cpuUsage' in worker ? worker.cpuUsage().catch(() => undefined) : Promise.resolve(undefined)

const millisecondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000
