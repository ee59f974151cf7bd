import type { Generated } from 'kysely'

/** Pictures: their sizes, and their words by language. */
export interface MediaTables {
  media: MediaRow
  mediaVariant: MediaVariantRow
  mediaText: MediaTextRow
}

interface MediaRow {
  id: Generated<number>
  publicId: string
  sha256: string
  mediaType: string
  width: number
  height: number
  size: number
  focalX: Generated<number>
  focalY: Generated<number>
  rights: Generated<string>
  rightsEnd: string | null
  createdBy: number | null
  createdAt: string
}

interface MediaVariantRow {
  mediaId: number
  width: number
  format: string
  sha256: string
  size: number
}

interface MediaTextRow {
  mediaId: number
  language: string
  alt: Generated<string>
  caption: Generated<string>
  credit: Generated<string>
}
