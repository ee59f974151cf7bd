import type { House } from '../house.ts'
import { type HeardOffers, isExample, relayAddress } from '../platform/mail/index.ts'

const nameOf = ({ host, port }: { readonly host: string; readonly port: number }) => `${host}:${port}`

/** Remembers what relays say that they can do: written when it is new in this process, or has changed. */
export function offersKept(house: Pick<House, 'store' | 'now'>): HeardOffers {
  const known = new Map<string, boolean>()
  return (address, offers) => {
    const [relay, wide] = [nameOf(address), offers.has('SMTPUTF8')]
    if (known.get(relay) === wide) return
    known.set(relay, wide)
    const row = { smtputf8: Number(wide), at: house.now() }
    house.store.write
      .insertInto('relayOffer')
      .values({ relay, ...row })
      .onConflict((c) => c.column('relay').doUpdateSet(row))
      .execute()
      // Nothing waits for it: the next connection tells it again.
      .catch(() => known.delete(relay))
  }
}

/**
 * Whether addresses can be told to the relays: letters beyond ASCII before the @ want SMTPUTF8 (RFC 6531) of each of them, for
 * any may get the mail. What a relay can is known from when it was last spoken to; while nobody has, it is taken to.
 */
export const relaysTaking =
  (house: Pick<House, 'store'>, where: { readonly smtpUrl: string | null; readonly relayExamples: boolean }) =>
  async (): Promise<(address: string) => boolean> => {
    if (where.smtpUrl === null) return () => true
    const relays = where.smtpUrl.split(/\s+/).map((url) => nameOf(relayAddress(url)))
    const narrow = await house.store.read
      .selectFrom('relayOffer')
      .select('relay')
      .where('relay', 'in', relays)
      .where('smtputf8', '=', 0)
      .limit(1)
      .executeTakeFirst()
    if (narrow === undefined) return () => true
    return (address) => isAscii(address) || (!where.relayExamples && isExample(address))
  }

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length
