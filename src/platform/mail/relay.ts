import type { Composed } from './compose.ts'
import type { Sent } from './mailer.ts'
import type { HeardOffers } from './smtp/dial.ts'
import type { Line } from './smtp/line.ts'
import { relaysAt } from './smtp/relays.ts'

/** An SMTP server that takes our mail and brings it further. */
export interface Relay {
  send(composed: Composed): Promise<Sent>
  close(): void
}

/** Connections at once. More mails wait for their turn. */
const mostLines = 4

/** A relay by its address (SMTP_URL). It connects with the first mail, and keeps its connections for the next. */
export function openRelay(url: string, heard?: HeardOffers): Relay {
  const relays = relaysAt(url, heard)
  const idle: Line[] = []
  const waiting: (() => void)[] = []
  let busy = 0

  const turn = async () => {
    if (busy < mostLines) busy += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const done = () => {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
  const over = async (line: Line, composed: Composed): Promise<Sent> => {
    const sent = await line.send(composed)
    if (line.open) idle.push(line)
    return sent
  }
  const fresh = async (composed: Composed): Promise<Sent> => {
    try {
      return await over(await relays.dial(), composed)
    } catch (problem) {
      return { ok: false, why: 'unreachable', reply: (problem as Error).message.slice(0, 500) }
    }
  }
  return {
    async send(composed) {
      await turn()
      try {
        const kept = idle.pop()
        if (kept === undefined) return await fresh(composed)
        // The server may have closed it while it was idle: that says nothing about the relay, so a new one is tried.
        const sent = kept.open ? await over(kept, composed) : null
        return sent === null || (!sent.ok && sent.why === 'unreachable') ? await fresh(composed) : sent
      } finally {
        done()
      }
    },
    close: () => {
      for (const line of idle.splice(0)) line.close()
    },
  }
}
