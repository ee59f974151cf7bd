import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** Why a file can't be taken as a list of readers; `line` where something of it could be read. */
export type Unfit = 'empty' | 'packed' | 'workbook' | 'binary' | 'longRow' | 'gone' | 'noNewsletter'

/** The file is no list that could be read. Nothing of it has been taken. */
export class UnfitFile extends Error {
  override readonly name = 'UnfitFile'
  readonly why: Unfit
  readonly line: number

  constructor(why: Unfit, line = 0) {
    super(`${why} at line ${line}`)
    this.why = why
    this.line = line
  }
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const pieceBytes = 128 * 1024

/** The beginning of a file, enough to tell what it is. */
export async function beginningOf(file: string): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(pieceBytes), 0, pieceBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const startsWith = (bytes: Buffer, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)

/**
 * How a text file is encoded, by its mark, or by what its beginning looks like. Throws UnfitFile for what is no text:
 * packed files (a workbook of Excel is one), pictures, programs.
 */
export function encodingOf(beginning: Buffer): Encoding {
  if (beginning.length === 0) throw new UnfitFile('empty')
  if (startsWith(beginning, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(beginning, 0xfe, 0xff)) return 'utf-16be'
  if (startsWith(beginning, 0x50, 0x4b, 3, 4))
    throw new UnfitFile(beginning.includes('xl/') || beginning.includes('[Content_Types]') ? 'workbook' : 'packed')
  if (startsWith(beginning, 0x1f, 0x8b) || startsWith(beginning, 0x42, 0x5a, 0x68)) throw new UnfitFile('packed')
  if (startsWith(beginning, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnfitFile('workbook')
  if (beginning.includes(0)) return withoutMark(beginning)
  if (isUtf8(beginning)) return 'utf-8'
  return 'windows-1252'
}

/** UTF-16 without its mark shows as a zero in every other byte of ASCII; any other zero is no text's. */
function withoutMark(bytes: Buffer): Encoding {
  const zeros = [0, 0]
  for (const [at, byte] of bytes.subarray(0, 4096).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = Math.min(bytes.length, 4096) / 2
  if (odd > half * 0.7 && even === 0) return 'utf-16le'
  if (even > half * 0.7 && odd === 0) return 'utf-16be'
  throw new UnfitFile('binary')
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // The last letter may be cut in two by the end of the piece.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length === pieceBytes })
    return true
  } catch {
    return false
  }
}

/** A piece of a file as text, and how many bytes of the file have been read with it. */
export interface Piece {
  readonly text: string
  readonly bytesRead: number
  /** The file ends with it. */
  readonly last: boolean
}

/** A file as text, piece by piece, without the mark at its beginning. What is no letter becomes U+FFFD. */
export async function* textOf(file: string, encoding: Encoding): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(encoding)
  let bytesRead = 0
  for await (const bytes of createReadStream(file, { highWaterMark: pieceBytes })) {
    bytesRead += (bytes as Buffer).length
    yield { text: decoder.decode(bytes as Buffer, { stream: true }), bytesRead, last: false }
  }
  yield { text: decoder.decode(), bytesRead, last: true }
}
