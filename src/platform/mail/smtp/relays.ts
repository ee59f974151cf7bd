import { type Bucket, fullBucket, takeTurn } from '../bucket.ts'
import { dial, type HeardOffers, type RelayAddress, relayAddress } from './dial.ts'
import { isWide, type Line } from './line.ts'

/** A relay that could not be reached is left alone for so long, twice as long each time. */
const restMs = 15_000
const longestRestMs = 600_000

/** The code of a server that can't take a mail now (RFC 5321, 4.2.2). */
const putOff = 450

interface Standing extends Bucket {
  readonly address: RelayAddress
  /** Lines that are open to it. */
  lines: number
  failures: number
  restsUntil: number
  /** Does it take letters beyond ASCII before the @ (RFC 6531)? While it has not been spoken to it may. */
  wide: boolean
}

/** A line to a relay that is given so many mails a minute, over all its lines. */
export interface PacedLine extends Line {
  /**
   * Takes a turn: 0 when it may be given a mail now, else after how many milliseconds to ask again. `share`, 0 to 1, is
   * how much of the relay's pace is this process's.
   */
  turn(share: number): number
}

/** One or several relays, used as their weights say; what one can't take goes by the others. */
export interface Relays {
  /** A paced line to the one that has the fewest for its weight. Rejects, with the last one's words, when none can be reached. */
  dial(): Promise<PacedLine>
  /** How many connections an edition keeps open to all of them. */
  readonly connections: number
}

/** The relays of SMTP_URL: one address, or several with spaces between them. */
export const relaysAt = (smtpUrl: string, heard?: HeardOffers): Relays =>
  relaysOf(smtpUrl.split(/\s+/).map(relayAddress), heard)

export function relaysOf(addresses: readonly RelayAddress[], heard?: HeardOffers): Relays {
  const standings = addresses.map(
    (address): Standing => ({
      address,
      lines: 0,
      failures: 0,
      restsUntil: 0,
      wide: true,
      ...fullBucket(address.pace, Date.now()),
    }),
  )
  const byNeed = () => standings.toSorted((a, b) => (a.lines + 1) / a.address.weight - (b.lines + 1) / b.address.weight)
  return {
    connections: addresses.reduce((sum, { connections }) => sum + connections, 0),
    async dial() {
      const now = Date.now()
      const ready = byNeed().filter((one) => one.restsUntil <= now)
      // When all are resting, each is tried all the same: nothing is gained by not asking.
      let failure: unknown = new Error('There is no relay')
      for (const one of ready.length > 0 ? ready : byNeed()) {
        // Counted before it is open: several are dialled at once, and must not all choose the same.
        one.lines += 1
        try {
          const line = await dial(one.address, (address, offers) => {
            one.wide = offers.has('SMTPUTF8')
            heard?.(address, offers)
          })
          return counted(one, line, () => standings.some((other) => other !== one && other.wide))
        } catch (problem) {
          failure = problem
          one.lines -= 1
          one.failures += 1
          one.restsUntil = now + Math.min(restMs * 2 ** (one.failures - 1), longestRestMs)
        }
      }
      throw failure
    },
  }
}

/** `elsewhere`: may another relay take an address that this one can't be told? Then it is put off, and goes by that. */
function counted(one: Standing, line: Line, elsewhere: () => boolean): PacedLine {
  one.failures = 0
  one.restsUntil = 0
  let there = true
  const gone = () => {
    if (there) one.lines -= 1
    there = false
  }
  return {
    get open() {
      if (!line.open) gone()
      return line.open
    },
    send: async (mail, next) => {
      const sent = await line.send(mail, next)
      if (!line.open) gone()
      const untold = !sent.ok && sent.why === 'refused' && sent.code === undefined && isWide(mail.envelope.to)
      return untold && elsewhere() ? { ...sent, code: putOff } : sent
    },
    turn: (share) => (one.address.pace === 0 ? 0 : Math.ceil(takeTurn(one, one.address.pace * share, Date.now()))),
    rest: () => line.rest(),
    close: () => {
      gone()
      line.close()
    },
  }
}
