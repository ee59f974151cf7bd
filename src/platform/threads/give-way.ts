import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'

/**
 * Makes the calling thread, and the threads that sign and compress for the whole process, give way to those that answer
 * people: where processors are short, these wait; where one is idle, nothing is slower. On Linux each thread has a
 * priority of its own (setpriority(2)); elsewhere nothing happens.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), politeness)
    for (const id of readdirSync('/proc/self/task'))
      if (readFileSync(`/proc/self/task/${id}/comm`, 'utf8').trim() === poolThread) setPriority(Number(id), politeness)
  } catch {
    // A container may hide these; then all are equal.
  }
}

const politeness = 10
const poolThread = 'libuv-worker'
