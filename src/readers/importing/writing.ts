import type { House } from '../../house.ts'
import { ask, type Writing } from '../../platform/store/index.ts'
import { normalisation } from '../address.ts'
import { countDay } from '../growth.ts'
import type { Keys } from '../keys.ts'
import type { Newsletter } from '../newsletters.ts'
import type { Outcome } from './outcomes.ts'
import type { Standing } from './reading.ts'
import type { Sealed } from './runs.ts'

/** Somebody else wrote the same reader at the same moment (PostgreSQL): the lot is begun anew, and sees it. */
class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

export interface Into {
  readonly house: House
  readonly keys: Keys
  readonly newsletter: Newsletter
  /** The reader's language and zone where the row says none. */
  readonly language: string
  readonly zone: string
  readonly importId: number
}

export interface RowOutcome {
  readonly line: number
  readonly outcome: Outcome
}

/**
 * Writes one lot in one transaction, with what `also` writes: whoever takes the lot up again after a kill finds either
 * both or neither. Nobody who left, whose mail came back, who complained or was erased becomes a reader.
 */
export async function writeLot(
  into: Into,
  lot: readonly (readonly Sealed[])[],
  also: (db: Writing, outcomes: readonly RowOutcome[]) => Promise<void>,
): Promise<readonly RowOutcome[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await into.house.store.transaction(async (db) => {
        const outcomes = await write(db, into, lot)
        await also(db, outcomes)
        return outcomes
      })
    } catch (problem) {
      if (!(problem instanceof Overtaken) || tries === 5) throw problem
    }
  }
}

interface Known {
  readonly id: number
  /** On this newsletter; null where they never asked for it. */
  readonly state: string | null
}

async function write(db: Writing, into: Into, lot: readonly (readonly Sealed[])[]): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = []
  const rows = lot.map((same) => {
    const [row, ...others] = same.length === 1 ? same : same.toSorted(strongest)
    for (const other of others) outcomes.push({ line: other.line, outcome: 'duplicate' })
    return row as Sealed
  })
  const hashes = rows.map(({ hash }) => hash)
  const [known, suppressed] = [await knownBy(db, into, hashes), await suppressedBy(db, hashes)]
  const confirmedHere = await confirmedBy(db, known, rows)
  const [strangers, unsubscribed, waiting, marks]: [Sealed[], Listed[], Listed[], Sealed[]] = [[], [], [], []]
  for (const row of rows) {
    const mark = keyOf(row.hash)
    const here = known.get(mark)
    const outcome =
      row.standing === 'reader'
        ? (suppressed.get(mark) ?? standsHere(here))
        : here && confirmedHere.has(here.id)
          ? 'confirmedHere'
          : keptAs[row.standing]
    outcomes.push({ line: row.line, outcome })
    if (row.standing !== 'reader' && outcome !== 'confirmedHere') marks.push(row)
    if (outcome !== 'added') continue
    if (!here) strangers.push(row)
    else if (here.state === null) unsubscribed.push(listedAs(here.id, row))
    else waiting.push(listedAs(here.id, row))
  }
  await suppressAll(db, into, marks)
  const subscribing = [...unsubscribed, ...(await makeReaders(db, into, strangers))]
  await subscribe(db, into, subscribing)
  for (const one of waiting) await confirm(db, into, one)
  await consent(db, into, [...subscribing, ...waiting])
  return outcomes
}

/** A reader's id, the row that made or found them, and when they once agreed, as the database has it. */
interface Listed {
  readonly id: number
  readonly row: Sealed
  readonly agreed: string | null
}

const listedAs = (id: number, row: Sealed): Listed => ({
  ...{ id, row },
  agreed: row.agreed === null ? null : new Date(row.agreed).toISOString(),
})

/** What comes of a row whose address is no secret to us: who left stays away, who is there already stays as they are. */
const standsHere = (here: Known | undefined): 'left' | 'known' | 'added' =>
  here?.state === 'left' ? 'left' : here?.state === 'confirmed' || here?.state === 'paused' ? 'known' : 'added'

const keptAs = { left: 'keptLeft', bounced: 'keptBounced', complained: 'keptComplained' } as const
const strength: Readonly<Record<Standing, number>> = { complained: 0, bounced: 1, left: 2, reader: 3 }
/** Of several rows of one address, whoever must not be mailed is not; else the first counts. */
const strongest = (a: Sealed, b: Sealed) => strength[a.standing] - strength[b.standing] || a.line - b.line
const keyOf = (hash: Uint8Array): string =>
  Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1')

/** Filled up with its last one to a whole number of lots, so that the statement stays the same and stays prepared. */
const filled = <T>(values: readonly T[], size: number): T[] => [
  ...values,
  ...Array.from({ length: Math.max(0, size - values.length) }, () => values.at(-1) as T),
]

const lookedUp = 500
const manyHashes = Array.from({ length: lookedUp }, () => '?').join(', ')
/** Rows in one insert. Measured: SQLite is fastest with a few dozen, PostgreSQL waits for an answer to each. */
const rowsAtOnce = { sqlite: 40, postgres: 500 } as const

const lotsIn = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => rows.slice(n * size, (n + 1) * size))

/** Inserts rows, a few at a time; `also` may pass by those that are there. Throws Overtaken where it passed one by. */
async function insert(
  db: Writing,
  into: Into,
  { table, columns, also = '' }: { table: string; columns: readonly string[]; also?: string },
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const row = `(${columns.map(() => '?').join(', ')})`
  const most = rowsAtOnce[into.house.store.engine]
  const textFor = (count: number) =>
    `insert into ${table} (${columns.join(', ')}) values ${Array(count).fill(row).join(', ')} ${also}`
  const whole = textFor(most)
  for (const some of lotsIn(rows, most)) {
    const text = some.length === most ? whole : textFor(some.length)
    const { numAffectedRows } = await ask(db, text, some.flat())
    if (Number(numAffectedRows) !== some.length) throw new Overtaken()
  }
}

async function knownBy(db: Writing, into: Into, hashes: readonly Buffer[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  const text = `select r.address_hash, r.id, s.state from reader r
    left join subscription s on s.reader_id = r.id and s.newsletter_id = ? where r.address_hash in (${manyHashes})`
  for (const some of lotsIn(hashes, lookedUp)) {
    const values = [into.newsletter.id, ...filled(some, lookedUp)]
    const { rows } = await ask<Known & { addressHash: Uint8Array }>(db, text, values)
    for (const { addressHash, id, state } of rows) known.set(keyOf(addressHash), { id, state })
  }
  return known
}

type Reason = 'left' | 'bounced' | 'complained' | 'erased' | 'desk'

async function suppressedBy(db: Writing, hashes: readonly Buffer[]): Promise<Map<string, Reason>> {
  const found = new Map<string, Reason>()
  const text = `select address_hash, reason from suppression where address_hash in (${manyHashes})`
  for (const some of lotsIn(hashes, lookedUp)) {
    const { rows } = await ask<{ addressHash: Uint8Array; reason: Reason }>(db, text, filled(some, lookedUp))
    for (const { addressHash, reason } of rows) found.set(keyOf(addressHash), reason)
  }
  return found
}

/** Of those whom the list says not to mail: who has confirmed here, from their own mailbox, since. Their word is newer. */
async function confirmedBy(
  db: Writing,
  known: ReadonlyMap<string, Known>,
  marks: readonly Sealed[],
): Promise<Set<number>> {
  const ids = marks.flatMap((row) => (row.standing === 'left' ? (known.get(keyOf(row.hash))?.id ?? []) : []))
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('consent')
    .innerJoin('subscription', (join) =>
      join
        .onRef('subscription.readerId', '=', 'consent.readerId')
        .onRef('subscription.newsletterId', '=', 'consent.newsletterId'),
    )
    .select('consent.readerId')
    .distinct()
    .where('consent.readerId', 'in', ids)
    .where('consent.act', '=', 'confirmed')
    .where('subscription.state', 'in', ['confirmed', 'paused'])
    .execute()
  return new Set(rows.map((row) => row.readerId))
}

/** Those of the list who must not be mailed; a reason that stands already stays. */
async function suppressAll(db: Writing, { house, keys }: Into, rows: readonly Sealed[]): Promise<void> {
  for (const some of lotsIn(rows, 500))
    await db
      .insertInto('suppression')
      .values(
        some.map(({ hash, standing }) => ({
          addressHash: hash,
          keyVersion: keys.version,
          normalisation,
          reason: standing as 'left',
          detail: 'imported',
          at: house.now(),
        })),
      )
      .onConflict((conflict) => conflict.column('addressHash').doNothing())
      .execute()
}

/** So many ids that no other reader has or will have: the only writer's next ones, or what the sequence gives out. */
async function idsFor(db: Writing, into: Into, count: number): Promise<number[]> {
  if (into.house.store.engine === 'sqlite') {
    const { rows } = await ask<{ last: number }>(db, 'select coalesce(max(id), 0) as last from reader', [])
    return Array.from({ length: count }, (_, n) => (rows[0]?.last ?? 0) + n + 1)
  }
  const text = "select nextval(pg_get_serial_sequence('reader', 'id')) as id from generate_series(1, ?)"
  return (await ask<{ id: number }>(db, text, [count])).rows.map(({ id }) => id)
}

const readerTable = {
  table: 'reader',
  columns: `id public_id address_cipher address_hash key_version normalisation domain zone language created_at
    changed_at`.split(/\s+/),
  also: 'on conflict (address_hash) do nothing',
}

/** New readers, with the id of each. */
async function makeReaders(db: Writing, into: Into, rows: readonly Sealed[]): Promise<Listed[]> {
  if (rows.length === 0) return []
  const { house, keys } = into
  const [ids, now] = [await idsFor(db, into, rows.length), house.now()]
  const listed = rows.map((row, n) => listedAs(ids[n] ?? 0, row))
  const values = listed.map(({ id, row: { cipher, hash, domain, zone, language } }) => {
    const sealed = [cipher, hash, keys.version, normalisation, domain]
    return [id, house.newId(), ...sealed, zone || into.zone, language || into.language, now, now]
  })
  await insert(db, into, readerTable, values)
  return listed
}

const subscriptionTable = {
  table: 'subscription',
  columns: ['reader_id', 'newsletter_id', 'state', 'language', 'asked_at', 'confirmed_at'],
  also: 'on conflict (reader_id, newsletter_id) do nothing',
}

async function subscribe(db: Writing, into: Into, rows: readonly Listed[]): Promise<void> {
  const now = into.house.now()
  const values = rows.map(({ id, row, agreed }) => {
    const at = agreed ?? now
    return [id, into.newsletter.id, 'confirmed', row.language || into.language, at, at]
  })
  await insert(db, into, subscriptionTable, values)
}

/** Who had asked and not confirmed is on the list now. */
async function confirm(db: Writing, { house, newsletter, language }: Into, { id, row, agreed }: Listed): Promise<void> {
  await db
    .updateTable('subscription')
    .set({ state: 'confirmed', confirmedAt: agreed ?? house.now(), language: row.language || language })
    .where('readerId', '=', id)
    .where('newsletterId', '=', newsletter.id)
    .where('state', '=', 'waiting')
    .execute()
}

const consentTable = {
  table: 'consent',
  columns: ['reader_id', 'newsletter_id', 'act', 'at', 'reader_import_id', 'agreed_at'],
}

/** The evidence: which list it was, whose words go with it, and when they once agreed. */
async function consent(db: Writing, into: Into, rows: readonly Listed[]): Promise<void> {
  const now = into.house.now()
  const values = rows.map(({ id, agreed }) => [id, into.newsletter.id, 'imported', now, into.importId, agreed])
  await insert(db, into, consentTable, values)
  // For the newsletter's weeks: a trigger for each of a million rows would be felt.
  const counted = { newsletterId: into.newsletter.id, day: now.slice(0, 10), act: 'imported', n: rows.length } as const
  if (rows.length > 0) await countDay(db, counted)
}
