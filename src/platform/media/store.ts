import type { Files } from './files.ts'
import { kindOf, mostBytes } from './kinds.ts'
import { type Format, form, formats, master, type Width, widths } from './making.ts'

/** A picture that is kept. */
export interface PictureFile {
  /** Of the bytes as they are kept. */
  readonly sha256: string
  readonly mediaType: string
  /** Pixels, upright. */
  readonly width: number
  readonly height: number
  /** Bytes. */
  readonly size: number
}

/** Why a file can't be taken as a picture. */
export type PictureProblem = 'notAPicture' | 'tooLarge' | 'broken'

export type Put =
  | { readonly ok: true; readonly file: PictureFile }
  | { readonly ok: false; readonly why: PictureProblem }

/** Keeps pictures, and makes the forms in which they are shown. */
export interface MediaStore {
  /** Takes a picture in, without its metadata. Drawings (SVG) are programs: only our own are trusted. */
  put(bytes: Uint8Array, options?: { trustedSvg?: boolean }): Promise<Put>
  /** The picture as it is kept. */
  get(sha256: string): Promise<Uint8Array | undefined>
  /** One form of it, made when it is first asked for. Undefined when there is no such picture. */
  form(sha256: string, width: Width, format: Format): Promise<Uint8Array | undefined>
  /** Takes a picture and all its forms away. */
  remove(sha256: string): Promise<void>
}

const nameOf = (width: Width, format: Format) => `-${width}.${format}`

export function openMedia(files: Files): MediaStore {
  /** Two readers who ask for the same form at once wait for one making of it. */
  const inTheMaking = new Map<string, Promise<Uint8Array | undefined>>()
  const oneByOne = queue(2)

  const make = (sha256: string, width: Width, format: Format) =>
    oneByOne(async () => {
      const whole = await files.bytes(sha256)
      if (whole === undefined) return undefined
      const made = await form(whole, width, format)
      await files.keepForm(sha256, nameOf(width, format), made)
      return made
    })

  return {
    async put(bytes, { trustedSvg = false } = {}) {
      const kind = kindOf(bytes)
      if (kind === undefined || (kind === 'image/svg+xml' && !trustedSvg)) return { ok: false, why: 'notAPicture' }
      if (bytes.length > mostBytes) return { ok: false, why: 'tooLarge' }
      try {
        const { bytes: clean, ...rest } = await oneByOne(() => master(bytes, kind))
        return { ok: true, file: { sha256: await files.keep(clean), size: clean.length, ...rest } }
      } catch (problem) {
        if (/^E[A-Z]+$/.test((problem as { code?: string }).code ?? '')) throw problem
        const large = /pixel limit|too large/i.test((problem as Error).message)
        return { ok: false, why: large ? 'tooLarge' : 'broken' }
      }
    },
    get: (sha256) => files.bytes(sha256),
    async form(sha256, width, format) {
      const ready = await files.bytes(sha256, nameOf(width, format))
      if (ready !== undefined) return ready
      const key = sha256 + nameOf(width, format)
      const making = inTheMaking.get(key) ?? make(sha256, width, format).finally(() => inTheMaking.delete(key))
      inTheMaking.set(key, making)
      return making
    },
    remove: (sha256) =>
      files.remove(
        sha256,
        widths.flatMap((width) => formats.map((format) => nameOf(width, format))),
      ),
  }
}

/** Lets at most `most` run at once: a large picture takes some hundred megabytes while it is worked on. */
function queue(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running < most) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
