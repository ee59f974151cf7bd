import type { House } from '../../house.ts'
import {
  type MailboxTrouble,
  mailboxTrouble,
  readMailbox,
  shownMailbox,
  TakingFailed,
} from '../../platform/mail/index.ts'
import type { Keys } from '../../readers/index.ts'
import { instant } from '../../story/time.ts'
import { actOn } from './acting.ts'
import { returnedIn } from './mailed.ts'

const mostBytes = 2 * 1024 * 1024
/** So many in one look; the next ones come with the next look, at once. */
const mostMails = 200
/** A look ends after so long, before another worker may take it for dead; both in milliseconds. */
const lookMs = 100_000
const leaseMs = 180_000
const restMs = 2 * 60_000
/** After failures it rests 2, 4, 8 … minutes, at most an hour. */
const mostRestMs = 3_600_000

/** What keeps the mailbox for bounces from being read: "" while nothing does. */
export type BounceMailboxProblem = MailboxTrouble | 'broken' | ''

/** Looks at the mailbox for bounces where that is due, and acts on each mail above the last one. Returns how many those were. */
export async function lookAtBounces(
  house: House,
  keys: Keys,
  given: { readonly mailbox: string; readonly stopping: AbortSignal },
): Promise<number> {
  const { mailbox, stopping } = given
  const address = shownMailbox(mailbox)
  const claimed = await claim(house, address)
  if (claimed === null) return 0
  const began = Date.parse(house.now())
  try {
    const { taken, more } = await readMailbox(
      {
        ...{ mailbox, stopping, readTo: claimed.readTo, first: 'all', most: mostMails, mostBytes },
        late: () => Date.parse(house.now()) > began + lookMs,
      },
      async ({ bytes, receivedAt }) => {
        if (bytes === null) return
        const at = receivedAt === '' ? house.now() : instant(receivedAt)
        await actOn(house, keys, await returnedIn(bytes, { recipient: '', source: 'mailbox', at }))
      },
      async (readTo) => {
        await house.store.write.updateTable('bounceMailbox').set({ readTo }).where('address', '=', address).execute()
      },
    )
    await leave(house, address, { problem: '', failures: 0, restMs: more ? 0 : restMs })
    return taken
  } catch (problem) {
    if (stopping.aborted) {
      await leave(house, address, { problem: '', failures: claimed.failures, restMs: 0 })
      return 0
    }
    const failures = claimed.failures + 1
    const rest = Math.min(mostRestMs, restMs * 2 ** Math.min(claimed.failures, 10))
    const broken = problem instanceof TakingFailed
    await leave(house, address, { problem: broken ? 'broken' : mailboxTrouble(problem), failures, restMs: rest })
    if (broken) throw problem.cause
    return 0
  }
}

/** Whoever has mended the settings starts again, and wants to see whether it helped. For the start of a worker. */
export async function lookAtBouncesNow(house: House, mailbox: string): Promise<void> {
  const row = { nextAt: house.now(), failures: 0 }
  await house.store.write
    .insertInto('bounceMailbox')
    .values({ address: shownMailbox(mailbox), ...row, lookedAt: null, leaseUntil: null })
    .onConflict((c) => c.column('address').doUpdateSet(row))
    .execute()
}

/** Takes it for one look; null while it rests, or another worker has it. */
async function claim(house: House, address: string): Promise<{ readTo: string; failures: number } | null> {
  const at = house.now()
  const claimed = await house.store.write
    .updateTable('bounceMailbox')
    .set({ leaseUntil: after(at, leaseMs) })
    .where('address', '=', address)
    .where('nextAt', '<=', at)
    .where((e) => e.or([e('leaseUntil', 'is', null), e('leaseUntil', '<=', at)]))
    .returning(['readTo', 'failures'])
    .executeTakeFirst()
  return claimed ?? null
}

async function leave(
  house: House,
  address: string,
  given: { problem: BounceMailboxProblem; failures: number; restMs: number },
): Promise<void> {
  const { problem, failures } = given
  const at = house.now()
  await house.store.write
    .updateTable('bounceMailbox')
    .set({ problem, failures, leaseUntil: null, nextAt: after(at, given.restMs), ...(problem ? {} : { lookedAt: at }) })
    .where('address', '=', address)
    .execute()
}

const after = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString()
