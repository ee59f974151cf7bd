import { routes } from '../../routes.ts'
import type { Store } from '../store/index.ts'
import { widths } from './making.ts'
import type { MediaStore, PictureProblem } from './store.ts'

/** How a picture of ours is shown: where it is, and how large, so that nothing moves when it arrives. */
export interface Shown {
  readonly src: string
  readonly srcset?: string
  /** Pixels of the largest form. */
  readonly width: number
  readonly height: number
}

/** A picture with what the newsroom says about it, as a new one is taken in. */
export interface NewPicture {
  readonly memberId: number | null
  readonly rights?: string
  /** Only for drawings of our own. */
  readonly trustedSvg?: boolean
}

export type Kept =
  | { readonly ok: true; readonly publicId: string; readonly id: number }
  | { readonly ok: false; readonly why: PictureProblem }

/** The newsroom's pictures: each a row with a public id, and a file. */
export interface Library {
  /** Takes in a picture. One that is here already is not taken twice: it keeps what was said about it. */
  put(bytes: Uint8Array, given: NewPicture): Promise<Kept>
  /** How pictures are shown on pages, by public id; those that aren't there are missing. */
  shown(publicIds: readonly string[]): Promise<Map<string, Shown>>
  /** The same for mail: a JPEG at a complete address. */
  mailed(publicIds: readonly string[], publicAddress: string): Promise<Map<string, Shown>>
}

export function openLibrary(
  store: Store,
  media: MediaStore,
  { now, newId }: { now: () => string; newId: () => string },
): Library {
  const rows = (publicIds: readonly string[]) =>
    publicIds.length === 0
      ? []
      : store.read
          .selectFrom('media')
          .select(['publicId', 'sha256', 'width', 'height'])
          .where('publicId', 'in', [...new Set(publicIds)])
          .execute()
  return {
    async put(bytes, { memberId, rights = '', trustedSvg = false }) {
      const put = await media.put(bytes, { trustedSvg })
      if (!put.ok) return put
      const known = await store.read
        .selectFrom('media')
        .select(['id', 'publicId'])
        .where('sha256', '=', put.file.sha256)
        .orderBy('id')
        .executeTakeFirst()
      if (known) return { ok: true, ...known }
      const publicId = newId()
      const { id } = await store.write
        .insertInto('media')
        .values({ ...put.file, publicId, rights, rightsEnd: null, createdBy: memberId, createdAt: now() })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { ok: true, publicId, id }
    },
    async shown(publicIds) {
      return new Map((await rows(publicIds)).map((row) => [row.publicId, onPage(row)]))
    },
    async mailed(publicIds, publicAddress) {
      return new Map((await rows(publicIds)).map((row) => [row.publicId, inMail(row, publicAddress)]))
    },
  }
}

interface Row {
  readonly sha256: string
  readonly width: number
  readonly height: number
}

/** The size of a picture when it is at most `width` wide. */
const within = ({ width, height }: Row, most: number) =>
  width <= most ? { width, height } : { width: most, height: Math.round((height * most) / width) }

function onPage(row: Row): Shown {
  const sizes = widths.filter((_, n) => n === 0 || row.width > (widths[n - 1] ?? 0))
  const srcset = sizes.map((width) => `${routes.picture(row.sha256, width, 'webp')} ${Math.min(width, row.width)}w`)
  const [first = 480, second = first] = sizes
  return {
    src: routes.picture(row.sha256, second, 'webp'),
    ...(sizes.length > 1 ? { srcset: srcset.join(', ') } : {}),
    ...within(row, sizes.at(-1) ?? second),
  }
}

/** Twice as wide as a mail's column is shown, at most. */
const inMail = (row: Row, publicAddress: string): Shown => ({
  src: publicAddress + routes.picture(row.sha256, 960, 'jpg'),
  ...within(row, 960),
})
