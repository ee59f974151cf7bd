import type { House } from '../../house.ts'
import type { Keys } from '../../readers/index.ts'
import { type ListenAt, openReturnDoor, type ReturnDoor } from './listener.ts'

/** A port that was taken is asked for again after so long, in milliseconds. */
const restMs = 30_000

/**
 * A worker's round that keeps the door for returned mails open until `stopping`. Of several workers on one machine one
 * has the port, and another takes it when that one ends: it says once why it can't, and asks again.
 */
export function keepReturnDoorOpen(
  house: House,
  keys: Keys,
  { listen, stopping }: { readonly listen: ListenAt; readonly stopping: AbortSignal },
): () => Promise<void> {
  let door: ReturnDoor | undefined
  let nextAt = 0
  let said = ''
  stopping.addEventListener('abort', () => void door?.close())
  return async () => {
    if (door || stopping.aborted || Date.now() < nextAt) return
    nextAt = Date.now() + restMs
    try {
      door = await openReturnDoor(house, keys, listen)
      said = ''
      if (stopping.aborted) await door.close()
    } catch (problem) {
      const { message } = problem as Error
      if (message === said) return
      said = message
      const where = `${listen.protocol}://${listen.host}:${listen.port}`
      throw new Error(
        `Bounces can’t be listened for at ${where} (${message}). Free the port, or name another in DATELINE_BOUNCES_LISTEN; it is tried again every half minute`,
      )
    }
  }
}
