import { storiesChangedAt } from '../editions/index.ts'
import type { House } from '../house.ts'
import type { MailBytes } from '../platform/mail/index.ts'
import { ask, type Writing } from '../platform/store/index.ts'
import { dayIn } from '../story/time.ts'
import { afterOutcome, type Next, type Outcome } from './reply.ts'

/** What became of a row that a line had in flight. */
export interface Settled {
  readonly id: number
  readonly attempt: number
  readonly startedAt: string
  readonly outcome: Outcome
  readonly inDoubt: 'send again' | 'hold'
}

/** A mail for nobody's address: it is kept in the outbox in the same commit that counts it. */
export interface Kept {
  readonly id: number
  readonly recipient: string
  readonly subject: string
  readonly source: MailBytes
  /** The event up to which its words know what happened. */
  readonly asOf: number
}

/** A row as it was read: whoever has had it since is ahead, and the claim fails. */
export interface Claim {
  readonly id: number
  /** How often it had been tried. */
  readonly attempt: number
}

/** What is written together, and which of it came through. */
interface Entry {
  readonly settled: Settled | null
  readonly claim: Claim | null
  readonly kept: Kept | null
  done(claimed: boolean): void
  failed(problem: unknown): void
}

/** A line that shows no sign of life for so long no longer holds its row. */
export const leaseMs = 60_000

const later = (at: string, ms: number) => new Date(Date.parse(at) + ms).toISOString()

/**
 * Writes states to the disk for all lines at once. While one commit runs, what the other lines have to write gathers
 * for the next. `sending` is on disk before a message's first byte leaves; what became of the line's last message is
 * written in the same commit as its next claim, so that a line never has two rows in flight.
 */
export class Ledger {
  readonly #house: Pick<House, 'store' | 'now' | 'newsroom'>
  readonly #owner: string
  readonly #wait: ((attempt: number) => number) | undefined
  readonly #worthWaiting: (gathered: number) => boolean
  #gathered: Entry[] = []
  #writing = false
  #changedAt = 0
  /** Rows that a line has in flight, to keep their leases alive. */
  readonly #held = new Set<number>()

  /**
   * @param wait         how long a reader is left alone after the n-th temporary refusal, in milliseconds
   * @param worthWaiting is there something better to do than to commit so many already?
   */
  constructor(
    house: Pick<House, 'store' | 'now' | 'newsroom'>,
    owner: string,
    wait?: (attempt: number) => number,
    worthWaiting: (gathered: number) => boolean = () => false,
  ) {
    this.#house = house
    this.#owner = owner
    this.#wait = wait
    this.#worthWaiting = worthWaiting
  }

  /**
   * The last event that changed a story's words, as of the last commit here. A mail that knows less is made anew
   * before it leaves: whoever withdraws a story and is told so finds it in no mail that was begun afterwards.
   */
  get changedAt(): number {
    return this.#changedAt
  }

  /** Settles the line's last row, and claims its next. False when somebody else has that one. */
  write(settled: Settled | null, claim: Claim | null): Promise<boolean> {
    return this.#add({ settled, claim, kept: null })
  }

  /** Keeps a mail in the outbox and counts it as accepted. False when somebody has that row, or its words are old. */
  keep(kept: Kept): Promise<boolean> {
    return this.#add({ settled: null, claim: null, kept })
  }

  /** Says for all rows in flight that their line still lives. */
  async renew(): Promise<void> {
    const held = [...this.#held]
    if (held.length === 0) return
    await this.#house.store.write
      .updateTable('delivery')
      .set({ leaseUntil: later(this.#house.now(), leaseMs) })
      .where('id', 'in', held)
      .where('leaseOwner', '=', this.#owner)
      .execute()
  }

  #add(entry: Omit<Entry, 'done' | 'failed'>): Promise<boolean> {
    return new Promise((done, failed) => {
      this.#gathered.push({ ...entry, done, failed })
      if (!this.#writing) void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#writing = true
    while (this.#gathered.length > 0) {
      // A commit to SQLite holds this thread: the answers that came in meanwhile are heard first, and written with it.
      do await new Promise((heard) => setImmediate(heard))
      while (this.#worthWaiting(this.#gathered.length))
      const entries = this.#gathered
      this.#gathered = []
      try {
        const taken = await this.#commit(entries)
        for (const { settled, claim, kept, done } of entries) {
          if (settled) this.#held.delete(settled.id)
          const came = claim !== null ? taken.delete(markOf(claim)) : kept !== null && taken.has(`kept ${kept.id}`)
          if (claim !== null && came) this.#held.add(claim.id)
          done(came)
        }
      } catch (problem) {
        for (const entry of entries) entry.failed(problem)
      }
    }
    this.#writing = false
  }

  /** Returns the marks of what was taken: each is for one lane alone, though two may have asked for the same row. */
  #commit(entries: readonly Entry[]): Promise<Set<string>> {
    return this.#house.store.transaction(async (db) => {
      const now = this.#house.now()
      const settled = entries.flatMap((entry) => entry.settled ?? [])
      const accepted = settled.filter(({ outcome }) => outcome.kind === 'accepted')
      if (accepted.length > 0) {
        await settleAccepted(db, accepted, now)
        await countToday(db, accepted.length, dayIn(now, this.#house.newsroom().zone))
      }
      for (const one of settled) if (one.outcome.kind !== 'accepted') await this.#settle(db, one, now)
      const claims = entries.flatMap(({ claim }) => (claim === null ? [] : [claim]))
      const taken = new Set<string>()
      if (claims.length > 0)
        for (const one of await claimAll(db, claims, { owner: this.#owner, until: later(now, leaseMs), now }))
          taken.add(markOf(one))
      this.#changedAt = await storiesChangedAt(db, this.#changedAt)
      for (const { kept } of entries)
        if (kept && kept.asOf >= this.#changedAt && (await keepOne(db, kept, now))) taken.add(`kept ${kept.id}`)
      return taken
    })
  }

  /** A row that was given away meanwhile (its lease had ended) still takes a certain end, and nothing else. */
  async #settle(db: Writing, settled: Settled, now: string): Promise<void> {
    const { id, attempt, outcome, inDoubt } = settled
    const doubts = outcome.kind === 'unknown' ? await doubtsOf(db, id) : 0
    const next = afterOutcome(outcome, { attempt, doubts, inDoubt, ...(this.#wait ? { wait: this.#wait } : {}) })
    const certain = next.state === 'accepted' || next.state === 'failed'
    await db
      .updateTable('delivery')
      .set({
        state: next.state,
        ...('afterMs' in next ? { notBefore: later(now, next.afterMs) } : {}),
        leaseOwner: null,
        leaseUntil: null,
        changedAt: now,
        replyCode: 'code' in outcome ? outcome.code : null,
        reply: outcome.reply,
      })
      .where('id', '=', id)
      .where('attempt', '=', attempt)
      .where('state', 'in', certain ? ['sending', 'in doubt', 'queued'] : ['sending'])
      .execute()
    if (next.state !== 'accepted') await tell(db, settled, next, now)
  }
}

const markOf = ({ id, attempt }: Claim): string => `${id} ${attempt}`

/** Claims rows, in one statement, that are as they were read. Returns those that came through. */
async function claimAll(
  db: Writing,
  claims: readonly Claim[],
  { owner, until, now }: { owner: string; until: string; now: string },
): Promise<Claim[]> {
  const { rows: claimed } = await ask<{ id: number; attempt: number }>(
    db,
    `update delivery
    set state = 'sending', attempt = attempt + 1, lease_owner = ?, lease_until = ?, changed_at = ?
    from (values ${rowsOf('(cast(? as integer), cast(? as integer))', claims.length)}) as wanted
    where delivery.id = wanted.column1 and delivery.attempt = wanted.column2
      and delivery.state in ('queued', 'deferred')
    returning delivery.id as id, delivery.attempt as attempt`,
    [owner, until, now, ...claims.flatMap(({ id, attempt }) => [id, attempt])],
  )
  return claimed.map(({ id, attempt }) => ({ id: Number(id), attempt: Number(attempt) - 1 }))
}

/** What nearly all come to, in one statement: each with its own reply, in which a relay names its place in the queue. */
async function settleAccepted(db: Writing, settled: readonly Settled[], now: string): Promise<void> {
  const row = '(cast(? as integer), cast(? as integer), cast(? as integer), cast(? as text))'
  await ask(
    db,
    `update delivery
    set state = 'accepted', lease_owner = null, lease_until = null, changed_at = ?,
      reply_code = done.column3, reply = done.column4
    from (values ${rowsOf(row, settled.length)}) as done
    where delivery.id = done.column1 and delivery.attempt = done.column2
      and delivery.state in ('sending', 'in doubt', 'queued')`,
    [
      now,
      ...settled.flatMap(({ id, attempt, outcome }) => {
        const code = 'code' in outcome ? outcome.code : 250
        return [id, attempt, code, outcome.reply]
      }),
    ],
  )
}

const rowsOf = (row: string, count: number): string => Array(count).fill(row).join(', ')

/** For the plan by which a new sender is warmed up. */
const countToday = (db: Writing, n: number, day: string) =>
  ask(
    db,
    `insert into mail_day (day, accepted) values (?, ?)
    on conflict (day) do update set accepted = mail_day.accepted + excluded.accepted`,
    [day, n],
  )

/** How often it was unknown whether this delivery arrived. */
export async function doubtsOf(db: Writing, deliveryId: number): Promise<number> {
  const row = await db
    .selectFrom('deliveryAttempt')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('deliveryId', '=', deliveryId)
    .where('outcome', '=', 'in doubt')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** The history of what did not go smoothly: what was accepted at once needs none. */
const tell = (db: Writing, { id, attempt, startedAt, outcome }: Settled, next: Next, now: string) =>
  db
    .insertInto('deliveryAttempt')
    .values({
      deliveryId: id,
      attempt,
      startedAt,
      endedAt: now,
      outcome: outcome.kind === 'unknown' ? 'in doubt' : next.state,
      replyCode: 'code' in outcome ? outcome.code : null,
      reply: outcome.reply,
    })
    .execute()

async function keepOne(db: Writing, kept: Kept, now: string): Promise<boolean> {
  const changed = await db
    .updateTable('delivery')
    .set((e) => ({ state: 'accepted' as const, attempt: e('attempt', '+', 1), changedAt: now, reply: 'outbox' }))
    .where('id', '=', kept.id)
    .where('state', 'in', ['queued', 'deferred'])
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) === 0) return false
  const { recipient, subject, source } = kept
  await db
    .insertInto('outbox')
    .values({ kind: 'edition', recipient, subject, source: Buffer.concat(source), at: now })
    .execute()
  return true
}
