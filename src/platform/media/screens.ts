import { Hono } from 'hono'
import { immutable, noSuchFile } from '../http/index.ts'
import { type Format, formats, type Width, widths } from './making.ts'
import type { MediaStore } from './store.ts'

const types: Record<Format, string> = { webp: 'image/webp', jpg: 'image/jpeg' }

/** Answers /pictures/…: the forms of kept pictures. A form never changes, so it is kept by browsers for good. */
export function pictureScreens(media: MediaStore): Hono {
  return new Hono().get('/pictures/:file', async (context) => {
    const [, sha256, width, format] = /^([0-9a-f]{64})-(\d+)\.(webp|jpg)$/.exec(context.req.param('file')) ?? []
    if (sha256 === undefined || !isWidth(Number(width)) || !isFormat(format)) return noSuchFile()
    const bytes = await media.form(sha256, Number(width) as Width, format)
    return bytes === undefined ? noSuchFile() : immutable(bytes, types[format])
  })
}

const isWidth = (width: number): width is Width => (widths as readonly number[]).includes(width)
const isFormat = (format: string | undefined): format is Format => formats.some((one) => one === format)
