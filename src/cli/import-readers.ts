import { copyFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { House } from '../house.ts'
import {
  beginReading,
  beginWriting,
  bringsReaders,
  foldersIn,
  type Import,
  importById,
  keptOutcomes,
  openImport,
  refusedOf,
  removeFolder,
  runImport,
  sumOf,
  UnfitFile,
} from '../readers/importing/index.ts'
import type { Keys, Newsletter, RelaysTaking } from '../readers/index.ts'
import { failedWords, importingWords } from '../words/importing.ts'
import { type Console, Failed, WrongUse } from './command.ts'

/** What is brought in, where the data folder is, and how it is told. */
interface BringingIn {
  readonly file: string
  readonly data: string
  readonly newsletter: Newsletter
  readonly language: string
  /** "" where none was given. */
  readonly evidence: string
  /** Where the report is put; none is kept without. */
  readonly report: string | undefined
  readonly json: boolean
  readonly relaysTaking: RelaysTaking
}

/** Nobody becomes a reader without it. */
export const noEvidence = 'say where and when they agreed: --evidence WORDS. It is kept with their consent'

/** Brings a list of readers in, with progress on standard error: the same way as the desk, at once. */
export async function bringIn(house: House, keys: Keys, given: BringingIn, console: Console): Promise<0> {
  const folders = foldersIn(given.data)
  const publicId = house.newId()
  const t = importingWords('en')
  try {
    const { id, plan } = await openImport(house, {
      ...{ file: given.file, fileName: basename(given.file), memberId: null },
      publicId,
    })
    if (plan.columns.address === undefined)
      throw new Failed(
        `There is no column of e-mail addresses in ${given.file}. Name one “email” in its first line. Nothing was brought in.`,
      )
    const { newsletter, language, evidence: words } = given
    if (words === '' && bringsReaders(plan)) throw new WrongUse(noEvidence)
    await beginReading(house, id, { plan, newsletterId: newsletter.id, language, words })
    const { relaysTaking, file: list } = given
    const onProgress = (so: Import) => console.progress(lineOf(so))
    const running = { house, keys, folders, list, relaysTaking, onProgress }
    await runImport(running, id)
    await beginWriting(house, id)
    await runImport(running, id)
    const done = await importById(house.store.write, id)
    if (done?.state !== 'done')
      throw new Failed(`${given.file}: ${done ? failedWords(t, done.problem) : t.states.cancelled}`)
    const refused = Object.fromEntries(refusedOf(done.counts))
    const sums = { added: done.counts.added ?? 0, refused, notToBeMailed: sumOf(done.counts, keptOutcomes) }
    if (given.report !== undefined) await keepReport(folders.of(publicId), given.report)
    if (given.json) console.out(JSON.stringify(sums))
    else tell(sums, done, console)
    return 0
  } catch (problem) {
    if (problem instanceof UnfitFile) throw new Failed(`${given.file}: ${t.failed[problem.why](problem.line)}`)
    throw problem
  } finally {
    await removeFolder(folders.of(publicId))
  }
}

const lineOf = ({ state, rowsRead, bytesRead, size, written, toWrite }: Import): string =>
  state === 'reading' || state === 'read'
    ? `read ${rowsRead} rows, ${Math.floor((bytesRead / Math.max(1, size)) * 100)} %`
    : `written ${written} of ${toWrite}`

function tell(sums: { added: number; notToBeMailed: number }, done: Import, console: Console): void {
  const t = importingWords('en')
  const refused = refusedOf(done.counts)
  for (const [why, n] of refused) console.out(`${n}  ${t.outcomes[why]}`)
  if (sums.notToBeMailed > 0) console.out(`${sums.notToBeMailed}  recorded as not to be mailed`)
  console.out(`Added ${sums.added}, refused ${refused.reduce((sum, [, n]) => sum + n, 0)}.`)
}

async function keepReport(folder: string, to: string): Promise<void> {
  try {
    await copyFile(join(folder, 'refused.csv'), to)
  } catch (problem) {
    // Where all were added there is nothing to report.
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new Failed(`The report can’t be written to ${to} (${(problem as Error).message}). The readers are in.`)
  }
}
