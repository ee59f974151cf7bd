import { createReadStream, writeSync } from 'node:fs'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the files of a list are: a folder of its own in the data folder, readable by its owner only. */
export interface Folders {
  /** The folder of a list. */
  of(publicId: string): string
}

export const foldersIn = (data: string): Folders => ({
  of: (publicId) => {
    if (!/^[0-9a-f-]{36}$/.test(publicId)) throw new Error('That is no name of a list')
    return join(data, 'imports', publicId)
  },
})

export const listFile = (folder: string) => join(folder, 'list.csv')
export const refusedFile = (folder: string) => join(folder, 'refused.csv')
const outcomeFile = (folder: string) => join(folder, 'outcomes')

/** Makes the folder of a list. */
export const makeFolder = (folder: string) => mkdir(folder, { recursive: true, mode: 0o700 })

/** Takes everything away that a list left on the disk. */
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true })

/** Does the file that a list was given as still lie there? */
export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** Bytes of one outcome: the line (4, little-endian), and the outcome's code. */
const outcomeBytes = 5

/**
 * What came of each row, in the order in which it is found out. It is cut back to what the database knows of before
 * anything is added after a kill: the database is written last.
 */
export interface OutcomeLog {
  /** Writes after so many bytes, and returns how many there are then. At once: a transaction may stand open. */
  addAt(bytes: number, rows: readonly RowCode[]): number
  close(): Promise<void>
}

export interface RowCode {
  readonly line: number
  /** The outcome's place among all (outcomes.ts). */
  readonly code: number
}

export async function openOutcomes(folder: string, known: number): Promise<OutcomeLog> {
  const file = await open(outcomeFile(folder), known === 0 ? 'w' : 'r+', 0o600)
  await file.truncate(known)
  return {
    addAt(bytes, rows) {
      const added = Buffer.allocUnsafe(rows.length * outcomeBytes)
      for (const [at, { line, code }] of rows.entries()) {
        added.writeUInt32LE(line, at * outcomeBytes)
        added[at * outcomeBytes + 4] = code
      }
      if (added.length > 0) writeSync(file.fd, added, 0, added.length, bytes)
      return bytes + added.length
    },
    close: () => file.close(),
  }
}

/** The outcome of each line up to the last; 0 where a reader was added, or nothing stood. */
export async function outcomesByLine(folder: string, lastLine: number): Promise<Uint8Array> {
  const codes = new Uint8Array(lastLine + 1)
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(outcomeFile(folder))) {
    const bytes = Buffer.concat([rest, piece as Buffer])
    let at = 0
    for (; at + outcomeBytes <= bytes.length; at += outcomeBytes) codes[bytes.readUInt32LE(at)] = bytes[at + 4] ?? 0
    rest = bytes.subarray(at)
  }
  return codes
}
