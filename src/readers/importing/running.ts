import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setImmediate as rest } from 'node:timers/promises'
import type { House } from '../../house.ts'
import type { RelaysTaking } from '../checking/check.ts'
import type { Keys } from '../keys.ts'
import { newsletterById } from '../newsletters.ts'
import { CsvReader } from './csv.ts'
import {
  type Folders,
  isThere,
  listFile,
  makeFolder,
  type OutcomeLog,
  openOutcomes,
  type RowCode,
  removeFolder,
} from './files.ts'
import { advance, type Import, importById, TakenAway, takeImport } from './kept.ts'
import { type Counts, codeOf, type Outcome } from './outcomes.ts'
import { rowReader } from './reading.ts'
import { writeReport } from './reporting.ts'
import { lotsOf, Run, removeRuns } from './runs.ts'
import { textOf, UnfitFile } from './text.ts'
import { type Into, writeLot } from './writing.ts'

/** So many addresses are written by one transaction: others wait for it no longer than for a page. */
export const lotSize = 2000

export interface Running {
  readonly house: House
  readonly keys: Keys
  readonly folders: Folders
  /** Where the list lies when it isn't in its own folder. */
  readonly list?: string
  /** Which addresses the relay takes. */
  readonly relaysTaking: RelaysTaking
  /** Lets go at the next step; what is done is kept, and whoever comes next goes on from there. */
  readonly stopping?: AbortSignal
  /** Told now and then how far it is. */
  readonly onProgress?: (so: Import) => void
}

/** What a run came to: the state that the list has now, or "stopped" when it was told to stop before. */
export type Ran = Import['state'] | 'stopped'

interface Work extends Running {
  readonly from: Import
  readonly owner: string
  readonly folder: string
  readonly file: string
  readonly outcomes: OutcomeLog
}

/**
 * Does the part of a list that is next: reads it into sorted runs, or writes these. It may be killed at any instant and
 * called again: it goes on after the last run or lot that was kept, and no row is made twice.
 */
export async function runImport(running: Running, id: number): Promise<Ran> {
  const { house, folders } = running
  const owner = randomUUID()
  const from = await takeImport(house, id, owner)
  if (!from) return (await importById(house.store.write, id))?.state ?? 'cancelled'
  const folder = folders.of(from.publicId)
  await makeFolder(folder)
  const outcomes = await openOutcomes(folder, from.outcomeBytes)
  const file = running.list ?? listFile(folder)
  try {
    if (!(await isThere(file))) throw new UnfitFile('gone')
    const work: Work = { ...running, from, owner, folder, file, outcomes }
    return from.state === 'reading' ? await readList(work) : await writeList(work)
  } catch (problem) {
    if (problem instanceof TakenAway) {
      const now = await importById(house.store.write, id)
      if (now?.state === 'cancelled') await removeFolder(folder)
      return now?.state ?? 'cancelled'
    }
    if (!(problem instanceof UnfitFile)) throw problem
    const at = house.now()
    const said = { state: 'failed', problem: `${problem.why} ${problem.line}`, owner: null, endedAt: at } as const
    await advance(house.store.write, house, { id, owner }, { ...said, filesRemovedAt: at })
    await removeFolder(folder)
    return 'failed'
  } finally {
    await outcomes.close()
  }
}

/** Adds to counts, once for each row. */
class Tally {
  readonly #counts: Partial<Record<Outcome, number>>
  constructor(counts: Counts) {
    this.#counts = { ...counts }
  }
  add(outcome: Outcome): void {
    this.#counts[outcome] = (this.#counts[outcome] ?? 0) + 1
  }
  get counts(): Counts {
    return { ...this.#counts }
  }
}

async function tell({ onProgress, house, from }: Work): Promise<void> {
  if (!onProgress) return
  const so = await importById(house.store.write, from.id)
  if (so) onProgress(so)
}

/** Reads the file into runs: understood, looked up by no one yet, hashed and sealed. */
async function readList(work: Work): Promise<Ran> {
  const { house, keys, from, folder, file, owner, outcomes } = work
  const newsletter = await newsletterById(house.store.read, from.newsletterId ?? 0)
  if (!newsletter) throw new UnfitFile('noNewsletter')
  const read = rowReader(from.plan, {
    languages: newsletter.languages,
    slug: newsletter.slug,
    now: Date.parse(house.now()),
    takes: await work.relaysTaking(),
  })
  const csv = new CsvReader(from.plan.separator)
  const run = new Run()
  const tally = new Tally(from.counts)
  let { line, rowsRead, runs, toWrite, marksRead } = from
  let bytes = 0
  let refused: RowCode[] = []
  let outcomeBytes = from.outcomeBytes
  const keep = async (more = {}) => {
    if (run.rows > 0) {
      toWrite += run.rows
      await run.write(folder, runs)
      runs += 1
    }
    outcomeBytes = outcomes.addAt(outcomeBytes, refused)
    refused = []
    const so = { bytesRead: bytes, line, rowsRead, runs, toWrite, marksRead, outcomeBytes, counts: tally.counts }
    await advance(house.store.write, house, { id: from.id, owner }, { ...so, ...more })
    await tell(work)
  }
  let names = from.plan.header.length > 0
  for await (const { text, bytesRead, last } of textOf(file, from.plan.encoding)) {
    bytes = bytesRead
    for (const row of csv.push(text, last)) {
      const passed = names || row.line <= from.line
      names = false
      if (passed) continue
      line = row.line
      rowsRead += 1
      const one = read(row)
      if (one.ok) {
        const { address, ...what } = one
        if (what.standing !== 'reader') marksRead += 1
        const hash = keys.hash('address', address.alike)
        run.add({ ...what, line, hash, domain: address.domain, cipher: keys.seal(address.full) })
      } else {
        tally.add(one.why)
        refused.push({ line, code: codeOf[one.why] })
      }
      if (run.full || refused.length >= 100_000) await keep()
    }
    if (work.stopping?.aborted) return 'stopped'
    await rest()
  }
  await keep({ state: 'read', owner: null })
  return 'read'
}

/** Writes the runs, lot by lot in the order of hashes, after the last one that was kept. */
async function writeList(work: Work): Promise<Ran> {
  const { house, keys, from, folder, file, owner, outcomes } = work
  const newsletter = await newsletterById(house.store.read, from.newsletterId ?? 0)
  if (!newsletter) throw new UnfitFile('noNewsletter')
  const { zone } = house.newsroom()
  const into: Into = { house, keys, newsletter, language: from.language, zone, importId: from.id }
  let tally = new Tally(from.counts)
  let [written, outcomeBytes] = [from.written, from.outcomeBytes]
  let told = written
  const lastHash = from.lastHash === null ? null : Buffer.from(from.lastHash)
  for await (const whole of lotsOf(folder, from.runs, lotSize)) {
    const lot = lastHash === null ? whole : whole.filter(([row]) => row !== undefined && row.hash.compare(lastHash) > 0)
    const last = lot.at(-1)?.[0]
    if (!last) continue
    let [counts, bytes]: [Counts, number] = [tally.counts, outcomeBytes]
    await writeLot(into, lot, async (db, rows) => {
      // PostgreSQL may have the whole done again: nothing here may add up twice.
      const so = new Tally(tally.counts)
      for (const { outcome } of rows) so.add(outcome)
      counts = so.counts
      const refused = rows.filter(({ outcome }) => outcome !== 'added')
      bytes = outcomes.addAt(
        outcomeBytes,
        refused.map((row) => ({ line: row.line, code: codeOf[row.outcome] })),
      )
      await advance(
        db,
        house,
        { id: from.id, owner },
        { written: written + rows.length, lastHash: last.hash, outcomeBytes: bytes, counts },
      )
    })
    tally = new Tally(counts)
    outcomeBytes = bytes
    written += lot.reduce((sum, rows) => sum + rows.length, 0)
    if (written - told >= 20_000) {
      told = written
      await tell(work)
    }
    if (work.stopping?.aborted) return 'stopped'
    await rest()
  }
  await writeReport({ from, folder, file, counts: tally.counts })
  await removeRuns(folder, from.runs)
  await advance(house.store.write, house, { id: from.id, owner }, { state: 'done', owner: null, endedAt: house.now() })
  // Only now: until here a run after a kill would still need it for the report.
  if (work.list === undefined) await rm(file, { force: true })
  await tell(work)
  return 'done'
}
