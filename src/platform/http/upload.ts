import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Context } from 'hono'

/** What came with a file. */
export interface Upload {
  readonly fields: Readonly<Record<string, string>>
  /** As the browser names it; "" where no file was chosen. */
  readonly fileName: string
  readonly bytes: number
}

export interface Receiving {
  readonly mostBytes: number
  /** Called with the fields that stand before the file: where it goes, or null to take nothing. */
  begin(fields: Upload['fields']): Promise<string | null>
}

/** The post isn't what it should be, was refused by `begin`, or is larger than it may be. */
export class NoUpload extends Error {
  override readonly name = 'NoUpload'
  readonly why: 'form' | 'refused' | 'large'
  constructor(why: 'form' | 'refused' | 'large') {
    super(`No upload: ${why}`)
    this.why = why
  }
}

const mostHead = 8192

/**
 * Takes one file of a form (multipart/form-data, RFC 7578) piece by piece onto the disk: it is never in memory as a
 * whole, however large it is. Fields that it needs stand before the file in the form. Throws NoUpload.
 */
export async function receiveUpload(context: Context, { mostBytes, begin }: Receiving): Promise<Upload> {
  const boundary = /^multipart\/form-data;.*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    context.req.header('content-type') ?? '',
  )
  const body = context.req.raw.body
  if (!boundary || !body) throw new NoUpload('form')
  if (Number(context.req.header('content-length') ?? 0) > mostBytes + mostHead) throw new NoUpload('large')
  const pieces = new Pieces(body.getReader(), `\r\n--${boundary[1] ?? boundary[2]}`)
  const fields: Record<string, string> = {}
  for (;;) {
    const head = await pieces.head()
    if (head === null) throw new NoUpload('form')
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? ''
    const fileName = /\bfilename="([^"]*)"/i.exec(head)?.[1]
    if (fileName === undefined) {
      fields[name] = await pieces.text()
      continue
    }
    const place = await begin(fields)
    if (place === null) throw new NoUpload('refused')
    const file = createWriteStream(place, { flags: 'wx', mode: 0o600 })
    let bytes = 0
    try {
      for await (const piece of pieces.content()) {
        bytes += piece.length
        if (bytes > mostBytes) throw new NoUpload('large')
        if (!file.write(piece)) await new Promise((resolve) => file.once('drain', resolve))
      }
    } finally {
      file.end()
      await finished(file)
    }
    return { fields, fileName, bytes }
  }
}

/** The parts of a form's body, one after the other. */
class Pieces {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #mark: Buffer
  // As if a line had ended before the first mark too.
  #kept = Buffer.from('\r\n')
  #begun = false

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, mark: string) {
    this.#reader = reader
    this.#mark = Buffer.from(mark)
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#reader.read()
    if (done) return false
    this.#kept = Buffer.concat([this.#kept, value])
    return true
  }

  /** The lines before the next part's content; null where there is no other part. */
  async head(): Promise<string | null> {
    for (;;) {
      const start = this.#begun ? 0 : this.#kept.indexOf(this.#mark)
      const end = start === -1 ? -1 : this.#kept.indexOf('\r\n\r\n', start)
      if (end !== -1) {
        const head = this.#kept.toString('utf8', start, end)
        this.#kept = this.#kept.subarray(end + 4)
        this.#begun = true
        return head
      }
      if (this.#kept.length > mostHead || !(await this.#more())) return null
    }
  }

  /** What stands in the part, up to the next mark, which stays for `head`. */
  async *content(): AsyncGenerator<Buffer> {
    for (;;) {
      const end = this.#kept.indexOf(this.#mark)
      if (end !== -1) {
        if (end > 0) yield this.#kept.subarray(0, end)
        this.#kept = this.#kept.subarray(end)
        return
      }
      const safe = this.#kept.length - this.#mark.length
      if (safe > 0) {
        yield this.#kept.subarray(0, safe)
        this.#kept = this.#kept.subarray(safe)
      }
      if (!(await this.#more())) throw new NoUpload('form')
    }
  }

  async text(): Promise<string> {
    const parts: Buffer[] = []
    let bytes = 0
    for await (const piece of this.content()) {
      bytes += piece.length
      if (bytes > mostHead) throw new NoUpload('form')
      parts.push(piece)
    }
    return Buffer.concat(parts).toString('utf8')
  }
}
