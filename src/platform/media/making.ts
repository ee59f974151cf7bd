import type { Sharp } from 'sharp'
import { mostPixels, type PictureKind } from './kinds.ts'

/** The widths in which pictures are shown, in CSS pixels; a smaller picture is never enlarged. */
export const widths = [480, 960, 1600] as const
export type Width = (typeof widths)[number]

/** WebP for pages; JPEG for mail programs, some of which know nothing newer. */
export const formats = ['webp', 'jpg'] as const
export type Format = (typeof formats)[number]

/** A picture as it is kept: turned upright, and without a word about the camera, its owner or the place. */
export interface Master {
  readonly bytes: Uint8Array
  readonly mediaType: PictureKind
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Loaded when the first picture comes. One thread for each picture, and no memory kept between them. */
let library: Promise<typeof import('sharp')> | undefined
async function opened(bytes: Uint8Array): Promise<Sharp> {
  library ??= import('sharp').then((module) => {
    module.default.concurrency(1)
    module.default.cache(false)
    return module
  })
  return (await library).default(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
}

/**
 * Reads a picture and makes it fit to be kept. Only drawings of our own stay as they are. Throws what sharp throws
 * when the bytes can't be read, "exceeds pixel limit" among it.
 */
export async function master(bytes: Uint8Array, kind: PictureKind): Promise<Master> {
  const picture = await opened(bytes)
  if (kind === 'image/svg+xml') {
    const { width, height } = await picture.metadata()
    return { bytes, mediaType: kind, width, height }
  }
  const { hasAlpha } = await picture.metadata()
  const upright = picture.autoOrient().toColorspace('srgb')
  const mediaType = kept(kind, hasAlpha)
  const { data, info } = await inForm(upright, mediaType).toBuffer({ resolveWithObject: true })
  return { bytes: data, mediaType, width: info.width, height: info.height }
}

/** AVIF takes seconds to write and GIF loses colours: they are kept as something else. */
const kept = (kind: PictureKind, hasAlpha: boolean): PictureKind => {
  if (kind === 'image/avif') return hasAlpha ? 'image/webp' : 'image/jpeg'
  return kind === 'image/gif' ? 'image/png' : kind
}

const inForm = (picture: Sharp, kind: PictureKind): Sharp => {
  if (kind === 'image/jpeg') return picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  if (kind === 'image/webp') return picture.webp({ quality: 92 })
  return picture.png({ compressionLevel: 9 })
}

/** Makes one form of a kept picture, to be shown. What is transparent becomes white where the format knows no better. */
export async function form(bytes: Uint8Array, width: Width, format: Format): Promise<Uint8Array> {
  const smaller = (await opened(bytes)).resize({ width, withoutEnlargement: true })
  if (format === 'webp') return smaller.webp({ quality: 80, smartSubsample: true }).toBuffer()
  return smaller.flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer()
}
