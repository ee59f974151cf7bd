import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Standing } from './reading.ts'

/**
 * Rows on their way into the database, sorted by the keyed hash of their address: in that order the index of hashes
 * grows at one place instead of everywhere, and two rows of one address stand side by side. They are sorted in runs
 * of a bounded size, each a file, and the runs are read together (external merge sort). Addresses are sealed already.
 */
export interface Sealed {
  /** 32 bytes. */
  readonly hash: Buffer
  readonly line: number
  readonly standing: Standing
  /** Milliseconds, or null. */
  readonly agreed: number | null
  readonly language: string
  readonly zone: string
  readonly domain: string
  readonly cipher: Buffer
}

/** A row as it comes, from wherever its bytes are. */
export type ToSort = Omit<Sealed, 'hash' | 'cipher'> & { readonly hash: Uint8Array; readonly cipher: Uint8Array }

/** So many rows are sorted in memory at once; at most 2^17, for the place in a run is the last 17 bits of a sorting key. */
const runRows = 50_000
const runBytes = 10 * 1024 * 1024
const longestRecord = 32 + 4 + 1 + 8 + 4 * 256 + 600
const standings: readonly Standing[] = ['reader', 'left', 'bounced', 'complained']

const runFile = (folder: string, run: number) => join(folder, `run-${run}`)

/** One run, filled in any order. */
export class Run {
  readonly #bytes = Buffer.allocUnsafe(runBytes)
  readonly #sorted = Buffer.allocUnsafe(runBytes)
  readonly #starts = new Uint32Array(runRows + 1)
  #used = 0
  rows = 0

  get full(): boolean {
    return this.rows === runRows || this.#used + longestRecord > runBytes
  }

  add({ hash, line, standing, agreed, language, zone, domain, cipher }: ToSort): void {
    const bytes = this.#bytes
    let at = this.#used
    bytes.set(hash, at)
    at = bytes.writeUInt32LE(line, at + 32)
    at = bytes.writeUInt8(standings.indexOf(standing), at)
    at = bytes.writeDoubleLE(agreed ?? Number.NaN, at)
    for (const text of [language, zone, domain]) {
      const length = bytes.write(text, at + 1, 255, 'latin1')
      bytes[at] = length
      at += 1 + length
    }
    at = bytes.writeUInt16LE(cipher.length, at)
    bytes.set(cipher, at)
    this.rows += 1
    this.#used = at + cipher.length
    this.#starts[this.rows] = this.#used
  }

  /** Writes the run sorted, on the disk when this resolves, and is empty again. */
  async write(folder: string, run: number): Promise<void> {
    const file = await open(runFile(folder, run), 'w', 0o600)
    try {
      const sorted = this.#sorted
      let at = 0
      for (const row of this.#order()) {
        const [start = 0, end = 0] = [this.#starts[row], this.#starts[row + 1]]
        at += this.#bytes.copy(sorted, at, start, end)
      }
      await file.writeFile(sorted.subarray(0, at))
      await file.sync()
    } finally {
      await file.close()
    }
    this.rows = 0
    this.#used = 0
  }

  /** The rows by hash, then by line. Sorted as numbers of 36 bits of hash and 17 of place: a hundred times as fast. */
  #order(): number[] {
    const keys = new Float64Array(this.rows)
    for (let row = 0; row < this.rows; row += 1) {
      const start = this.#starts[row] ?? 0
      keys[row] = Math.floor(this.#bytes.readUIntBE(start, 5) / 16) * 131_072 + row
    }
    keys.sort()
    const order = Array.from(keys, (key) => key % 131_072)
    for (let from = 0; from < order.length; ) {
      let to = from + 1
      const head = Math.floor((keys[from] ?? 0) / 131_072)
      while (to < order.length && Math.floor((keys[to] ?? 0) / 131_072) === head) to += 1
      if (to - from > 1) {
        const alike = order.slice(from, to).sort((a, b) => this.#compare(a, b))
        for (const [n, row] of alike.entries()) order[from + n] = row
      }
      from = to
    }
    return order
  }

  #compare(a: number, b: number): number {
    const [one = 0, other = 0] = [this.#starts[a], this.#starts[b]]
    return this.#bytes.compare(this.#bytes, other, other + 32, one, one + 32) || a - b
  }
}

function read(bytes: Buffer, from: number): { row: Sealed; end: number } | undefined {
  const left = bytes.length - from
  if (left < 48) return undefined
  let at = from + 45
  const texts: string[] = []
  for (let n = 0; n < 3; n += 1) {
    if (at >= bytes.length) return undefined
    const length = bytes[at] ?? 0
    texts.push(bytes.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  if (at + 2 > bytes.length) return undefined
  const end = at + 2 + bytes.readUInt16LE(at)
  if (end > bytes.length) return undefined
  const agreed = bytes.readDoubleLE(from + 37)
  const [language = '', zone = '', domain = ''] = texts
  return {
    end,
    row: {
      hash: bytes.subarray(from, from + 32),
      line: bytes.readUInt32LE(from + 32),
      standing: standings[bytes[from + 36] ?? 0] ?? 'left',
      agreed: Number.isNaN(agreed) ? null : agreed,
      ...{ language, zone, domain },
      cipher: bytes.subarray(at + 2, end),
    },
  }
}

/** A run from its beginning, piece by piece. */
async function* piecesOf(folder: string, run: number): AsyncGenerator<Sealed[]> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of createReadStream(runFile(folder, run), { highWaterMark: 64 * 1024 })) {
    const bytes = rest.length === 0 ? (piece as Buffer) : Buffer.concat([rest, piece as Buffer])
    const rows: Sealed[] = []
    let at = 0
    for (;;) {
      const found = read(bytes, at)
      if (!found) break
      rows.push(found.row)
      at = found.end
    }
    rest = bytes.subarray(at)
    if (rows.length > 0) yield rows
  }
}

interface Head {
  readonly pieces: AsyncGenerator<Sealed[]>
  rows: Sealed[]
  next: number
}

const headRow = (head: Head): Sealed => head.rows[head.next] as Sealed

function before(a: Head, b: Head): boolean {
  const [one, other] = [headRow(a), headRow(b)]
  const order = one.hash.readUIntBE(0, 6) - other.hash.readUIntBE(0, 6) || one.hash.compare(other.hash)
  return (order || one.line - other.line) < 0
}

/** To the next row of the piece, without waiting for anything. */
function stepped(head: Head): true {
  head.next += 1
  return true
}

async function moveOn(head: Head): Promise<boolean> {
  head.next += 1
  if (head.next < head.rows.length) return true
  const piece = await head.pieces.next()
  head.rows = piece.done ? [] : piece.value
  head.next = 0
  return !piece.done
}

/** The rows of all runs by hash, in lots: all rows of one address are in one lot, which has `size` addresses or fewer. */
export async function* lotsOf(folder: string, runs: number, size: number): AsyncGenerator<Sealed[][]> {
  const heads: Head[] = []
  const place = (head: Head) => {
    let at = 0
    while (at < heads.length && before(heads[at] as Head, head)) at += 1
    heads.splice(at, 0, head)
  }
  for (let run = 0; run < runs; run += 1) {
    const head = { pieces: piecesOf(folder, run), rows: [], next: 0 }
    if (await moveOn(head)) place(head)
  }
  let lot: Sealed[][] = []
  let last: Sealed | undefined
  while (heads.length > 0) {
    const head = heads[0] as Head
    const row = headRow(head)
    if (last?.hash.equals(row.hash)) lot.at(-1)?.push(row)
    else {
      if (lot.length === size) {
        yield lot
        lot = []
      }
      lot.push([row])
    }
    last = row
    const more = head.next + 1 < head.rows.length ? stepped(head) : await moveOn(head)
    if (!more || (heads[1] && !before(head, heads[1]))) {
      heads.shift()
      if (more) place(head)
    }
  }
  if (lot.length > 0) yield lot
}

/** Takes the runs away. */
export async function removeRuns(folder: string, runs: number): Promise<void> {
  for (let run = 0; run < runs; run += 1) await rm(runFile(folder, run), { force: true })
}
