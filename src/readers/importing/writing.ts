import { CompiledQuery } from 'kysely'
import type { House } from '../../house.ts'
import type { Writing } from '../../platform/store/index.ts'
import { normalisation } from '../address.ts'
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
  const [known, suppressed] = [await knownBy(db, into, hashes), await suppressedBy(db, into, hashes)]
  const confirmedHere = await confirmedBy(db, known, rows)
  const [strangers, unsubscribed, waiting, marks]: [Sealed[], Listed[], Sealed[], Sealed[]] = [[], [], [], []]
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
    else if (here.state === null) unsubscribed.push([here.id, row])
    else waiting.push(row)
  }
  await suppressAll(db, into, marks)
  const subscribing = [...unsubscribed, ...(await makeReaders(db, into, strangers))]
  await subscribe(db, into, subscribing)
  const confirmed: Listed[] = []
  for (const row of waiting) confirmed.push([await confirm(db, into, known.get(keyOf(row.hash)) as Known, row), row])
  await consent(db, into, [...subscribing, ...confirmed])
  return outcomes
}

/** A reader's id, and the row that made or found them. */
type Listed = readonly [number, Sealed]

/** What comes of a row whose address is no secret to us: who left stays away, who is there already stays as they are. */
const standsHere = (here: Known | undefined): 'left' | 'known' | 'added' =>
  here?.state === 'left' ? 'left' : here?.state === 'confirmed' || here?.state === 'paused' ? 'known' : 'added'

const keptAs = { left: 'keptLeft', bounced: 'keptBounced', complained: 'keptComplained' } as const
const strength: Readonly<Record<Standing, number>> = { complained: 0, bounced: 1, left: 2, reader: 3 }
/** Of several rows of one address, whoever must not be mailed is not; else the first counts. */
const strongest = (a: Sealed, b: Sealed) => strength[a.standing] - strength[b.standing] || a.line - b.line
const keyOf = (hash: Uint8Array): string =>
  Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1')

/** A statement whose parameters are numbered: "?1" or "$1", so that one value can stand in many rows. */
async function ask<R>(db: Writing, into: Into, text: string, values: readonly unknown[]): Promise<R[]> {
  const words = into.house.store.engine === 'sqlite' ? text : text.replaceAll('?', '$')
  return (await db.executeQuery<R>(CompiledQuery.raw(words, [...values]))).rows
}

/** "?4, ?5, ?6": so many parameters after the first `from`. */
const places = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `?${from + n + 1}`).join(', ')

/** Filled up with its last one to a whole number of lots, so that the statement stays the same and stays prepared. */
const filled = <T>(values: readonly T[], size: number): T[] => [
  ...values,
  ...Array.from({ length: Math.max(0, size - values.length) }, () => values.at(-1) as T),
]

const lookedUp = 500
/** So many rows are inserted by one statement. */
const rowsAtOnce = 250

const texts = new Map<string, string>()
/** The words of a statement for so many rows, made once. */
function made(name: string, rows: number, make: () => string): string {
  const kept = texts.get(`${name} ${rows}`) ?? make()
  if (texts.size < 2000) texts.set(`${name} ${rows}`, kept)
  return kept
}

/** "(?1, ?4, ?5), (?1, ?6, ?7)": rows whose parameters begin after the shared ones. `row` names them by n, n + 1, … */
const rowsOf = (count: number, shared: number, own: number, row: (n: (at: number) => string) => string): string =>
  Array.from({ length: count }, (_, at) => `(${row((n) => `?${shared + at * own + n}`)})`).join(', ')

const lotsIn = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => rows.slice(n * size, (n + 1) * size))

async function knownBy(db: Writing, into: Into, hashes: readonly Buffer[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  const text = made('known', lookedUp, () => `select r.address_hash, r.id, s.state from reader r
    left join subscription s on s.reader_id = r.id and s.newsletter_id = ?1
    where r.address_hash in (${places(1, lookedUp)})`)
  for (const some of lotsIn(hashes, lookedUp)) {
    const rows = await ask<Known & { addressHash: Uint8Array }>(db, into, text, [
      into.newsletter.id,
      ...filled(some, lookedUp),
    ])
    for (const { addressHash, id, state } of rows) known.set(keyOf(addressHash), { id, state })
  }
  return known
}

async function suppressedBy(db: Writing, into: Into, hashes: readonly Buffer[]) {
  const found = new Map<string, 'left' | 'bounced' | 'complained' | 'erased' | 'desk'>()
  const text = made('suppressed', lookedUp, () => `select address_hash, reason from suppression
    where address_hash in (${places(0, lookedUp)})`)
  for (const some of lotsIn(hashes, lookedUp)) {
    const rows = await ask<{ addressHash: Uint8Array; reason: 'left' }>(db, into, text, filled(some, lookedUp))
    for (const { addressHash, reason } of rows) found.set(keyOf(addressHash), reason)
  }
  return found
}

/** Of those whom the list says not to mail: who has confirmed here, from their own mailbox, since. Their word is newer. */
async function confirmedBy(db: Writing, known: ReadonlyMap<string, Known>, marks: readonly Sealed[]): Promise<Set<number>> {
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
  for (const some of lotsIn(rows, rowsAtOnce))
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

/** New readers, with the id of each. */
async function makeReaders(db: Writing, into: Into, rows: readonly Sealed[]): Promise<Listed[]> {
  const { house, keys } = into
  const readers: Listed[] = []
  for (const some of lotsIn(rows, rowsAtOnce)) {
    const text = made('reader', some.length, () => `insert into reader (public_id, address_cipher, address_hash, key_version,
      normalisation, domain, zone, language, created_at, changed_at) values
      ${rowsOf(some.length, 3, 6, (n) => `${n(1)}, ${n(2)}, ${n(3)}, ?1, ?2, ${n(4)}, ${n(5)}, ${n(6)}, ?3, ?3`)}
      on conflict (address_hash) do nothing returning id, address_hash`)
    const values: unknown[] = [keys.version, normalisation, house.now()]
    for (const { cipher, hash, domain, zone, language } of some)
      values.push(house.newId(), cipher, hash, domain, zone || into.zone, language || into.language)
    const ids = new Map<string, number>()
    for (const row of await ask<{ id: number; addressHash: Uint8Array }>(db, into, text, values))
      ids.set(keyOf(row.addressHash), row.id)
    if (ids.size !== some.length) throw new Overtaken()
    for (const row of some) readers.push([ids.get(keyOf(row.hash)) ?? 0, row])
  }
  return readers
}

const dayOf = (agreed: number | null): string | null => (agreed === null ? null : new Date(agreed).toISOString())

async function subscribe(db: Writing, into: Into, rows: readonly Listed[]): Promise<void> {
  for (const some of lotsIn(rows, rowsAtOnce)) {
    const text = made('subscription', some.length, () => `insert into subscription (reader_id, newsletter_id, state, language,
      asked_at, confirmed_at) values ${rowsOf(some.length, 1, 3, (n) => `${n(1)}, ?1, 'confirmed', ${n(2)}, ${n(3)}, ${n(3)}`)}
      on conflict (reader_id, newsletter_id) do nothing returning reader_id`)
    const values: unknown[] = [into.newsletter.id]
    for (const [id, { language, agreed }] of some)
      values.push(id, language || into.language, dayOf(agreed) ?? into.house.now())
    if ((await ask(db, into, text, values)).length !== some.length) throw new Overtaken()
  }
}

/** Who had asked and not confirmed is on the list now. */
async function confirm(db: Writing, { house, newsletter, language }: Into, { id }: Known, row: Sealed): Promise<number> {
  await db
    .updateTable('subscription')
    .set({
      state: 'confirmed',
      confirmedAt: dayOf(row.agreed) ?? house.now(),
      leftAt: null,
      language: row.language || language,
    })
    .where('readerId', '=', id)
    .where('newsletterId', '=', newsletter.id)
    .where('state', '=', 'waiting')
    .execute()
  return id
}

/** The evidence: which list it was, whose words go with it, and when they once agreed. */
async function consent(db: Writing, into: Into, rows: readonly Listed[]): Promise<void> {
  for (const some of lotsIn(rows, rowsAtOnce)) {
    const text = made('consent', some.length, () => `insert into consent (reader_id, newsletter_id, act, at, reader_import_id,
      agreed_at) values ${rowsOf(some.length, 3, 2, (n) => `${n(1)}, ?1, 'imported', ?2, ?3, ${n(2)}`)}`)
    const values: unknown[] = [into.newsletter.id, into.house.now(), into.importId]
    for (const [id, { agreed }] of some) values.push(id, dayOf(agreed))
    await ask(db, into, text, values)
  }
}
