import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Files,
  type MediaStore,
  openFiles,
  openLibrary,
  openMedia,
  pictureScreens,
} from '../../src/platform/media/index.ts'
import type { Store } from '../../src/platform/store/index.ts'
import { type Fresh, freshStore } from '../databases.ts'

let folder: string
let files: Files
let media: MediaStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-media-'))
  files = openFiles(join(folder, 'media'))
  media = openMedia(files)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A picture with a red left and a blue right half. */
const halves = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } })
    .removeAlpha()
    .composite([
      { input: { create: { width: width / 2, height, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
    ])
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="600" height="800" fill="red"/></svg>'

const put = async (bytes: Uint8Array, options = {}) => {
  const put = await media.put(bytes, options)
  if (!put.ok) throw new Error(put.why)
  return put.file
}

describe('files', () => {
  it('are kept once, under their SHA-256, and read back', async () => {
    const bytes = Uint8Array.from([1, 2, 3])
    const name = await files.keep(bytes)
    expect(name).toBe('039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81')
    expect(await files.keep(bytes)).toBe(name)
    expect(new Uint8Array((await files.bytes(name)) ?? [])).toEqual(bytes)
    expect(readdirSync(join(folder, 'media', name.slice(0, 2)))).toEqual([name.slice(2)])
  })

  it('that are not there are undefined', async () => {
    expect(await files.bytes('0'.repeat(64))).toBeUndefined()
  })

  it.each(['../../etc/passwd', '', 'ABC', `${'0'.repeat(63)}/`])('are not found outside their folder: %s', (name) => {
    expect(() => files.bytes(name)).toThrow('no name of a file')
    expect(() => files.bytes('0'.repeat(64), '/../../x')).toThrow('no name of a file')
  })
})

describe('a picture', () => {
  it.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['gif', 'image/png'],
    ['avif', 'image/jpeg'],
  ] as const)('of kind %s is known by its bytes, and kept as %s', async (kind, mediaType) => {
    const file = await put(await halves().toFormat(kind).toBuffer())
    expect(file).toMatchObject({ mediaType, width: 40, height: 20 })
    const kept = await media.get(file.sha256)
    expect(kept?.length).toBe(file.size)
    expect((await sharp(kept).metadata()).format).toBe(mediaType.slice(6))
  })

  it('loses what it tells of the camera, its owner and the place', async () => {
    const exif = {
      IFD0: { Copyright: 'Noor', Model: 'Spy' },
      IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' },
    }
    const original = await halves()
      .jpeg()
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Noor</x:xmpmeta>')
      .toBuffer()
    expect(original.includes('Noor')).toBe(true)
    const { sha256 } = await put(original)
    const all = [await media.get(sha256), await media.form(sha256, 480, 'jpg'), await media.form(sha256, 480, 'webp')]
    for (const bytes of all) {
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
      expect(Buffer.from(bytes ?? []).includes('Noor')).toBe(false)
    }
  })

  it('is turned upright', async () => {
    const lying = await halves().withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const file = await put(lying)
    expect(file).toMatchObject({ width: 20, height: 40 })
    const top = await sharp(await media.get(file.sha256))
      .extract({ left: 5, top: 2, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect([(top[0] ?? 0) > 200, (top[2] ?? 0) < 60]).toEqual([true, true])
  })

  it('is shown in three widths, never larger than it is, and white where it is transparent', async () => {
    const clear = { create: { width: 1000, height: 500, channels: 4, background: '#ff000000' } } as const
    const { sha256 } = await put(await sharp(clear).png().toBuffer())
    const sizes = []
    for (const width of [480, 960, 1600] as const) {
      const { format, width: w, height: h } = await sharp(await media.form(sha256, width, 'webp')).metadata()
      sizes.push([format, w, h])
    }
    expect(sizes).toEqual([
      ['webp', 480, 240],
      ['webp', 960, 480],
      ['webp', 1000, 500],
    ])
    const jpeg = await sharp(await media.form(sha256, 480, 'jpg'))
      .raw()
      .toBuffer()
    expect([...jpeg.subarray(0, 3)]).toEqual([255, 255, 255])
  })

  it('is made once into a form, however many ask', async () => {
    const { sha256 } = await put(await halves(2000, 1000).png().toBuffer())
    const all = await Promise.all(Array.from({ length: 8 }, () => media.form(sha256, 960, 'webp')))
    expect(new Set(all.map((bytes) => Buffer.from(bytes ?? []).toString('base64'))).size).toBe(1)
    expect(readdirSync(join(folder, 'media', sha256.slice(0, 2)))).toEqual([
      sha256.slice(2),
      `${sha256.slice(2)}-960.webp`,
    ])
  })

  it('goes with all its forms', async () => {
    const { sha256 } = await put(await halves().png().toBuffer())
    await media.form(sha256, 480, 'webp')
    await media.remove(sha256)
    expect(readdirSync(join(folder, 'media', sha256.slice(0, 2)))).toEqual([])
    expect(await media.form(sha256, 480, 'webp')).toBeUndefined()
  })

  it('that is a drawing of ours is taken', async () => {
    const file = await put(Buffer.from(drawing), { trustedSvg: true })
    expect(file).toMatchObject({ mediaType: 'image/svg+xml', width: 1200, height: 800 })
    const { format, width } = await sharp(await media.form(file.sha256, 960, 'webp')).metadata()
    expect([format, width]).toEqual(['webp', 960])
  })
})

describe('what can’t be taken as a picture', () => {
  const png = (width: number, height: number) => {
    const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000', 'hex')
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return bytes
  }
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'notAPicture'],
    ['a text', () => Buffer.from('Dear editor'), 'notAPicture'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'notAPicture'],
    ['a drawing by somebody else', () => Buffer.from(drawing), 'notAPicture'],
    [
      'a drawing that begins with its declaration',
      () => Buffer.from(`<?xml version="1.0"?>\n${drawing}`),
      'notAPicture',
    ],
    ['the beginning of a picture', async () => (await halves(400, 400).jpeg().toBuffer()).subarray(0, 800), 'broken'],
    ['a name without a picture', () => Buffer.from('GIF89a and then some words'), 'broken'],
    ['21 MB', () => Buffer.concat([png(10, 10), Buffer.alloc(21 * 1024 * 1024)]), 'tooLarge'],
  ])('%s', async (_, bytes, why) => {
    expect(await media.put(await bytes())).toEqual({ ok: false, why })
  })

  it('a small file that unfolds to 100 million pixels', async () => {
    const vast = sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
    const bytes = await vast.png({ compressionLevel: 9 }).toBuffer()
    expect(await media.put(bytes)).toEqual({ ok: false, why: 'tooLarge' })
  })
})

describe('the library', () => {
  let fresh: Fresh & { store: Store }
  beforeAll(async () => {
    fresh = await freshStore('sqlite')
  })
  afterAll(() => fresh.drop())
  const at = '2026-01-30T14:10:00.000Z'

  it('tells how its pictures are shown on pages and in mail, and passes over what it doesn’t have', async () => {
    const ids = ['p1', 'p2']
    const library = openLibrary(fresh.store, media, { now: () => at, newId: () => ids.shift() ?? '' })
    const large = await library.put(await halves(2000, 1000).png().toBuffer(), { memberId: null })
    const small = await library.put(await halves(300, 150).png().toBuffer(), { memberId: null })
    expect([large, small]).toMatchObject([
      { ok: true, publicId: 'p1' },
      { ok: true, publicId: 'p2' },
    ])
    expect(await library.put(await halves(2000, 1000).png().toBuffer(), { memberId: null })).toEqual(large)
    const shown = await library.shown(['p1', 'p2', 'p3'])
    expect([...shown.keys()].toSorted()).toEqual(['p1', 'p2'])
    expect(shown.get('p1')).toEqual({
      src: expect.stringMatching(/^\/pictures\/[0-9a-f]{64}-960\.webp$/),
      srcset: expect.stringMatching(/-480\.webp 480w, .*-960\.webp 960w, .*-1600\.webp 1600w$/),
      width: 1600,
      height: 800,
    })
    expect(shown.get('p2')).toEqual({ src: expect.stringMatching(/-480\.webp$/), width: 300, height: 150 })
    const mailed = await library.mailed(['p1'], 'https://news.example')
    expect(mailed.get('p1')).toMatchObject({
      src: expect.stringMatching(/^https:\/\/news\.example\/.*-960\.jpg$/),
      width: 960,
    })
    expect(await library.shown([])).toEqual(new Map())
  })
})

describe('/pictures/', () => {
  it('answers a form of a picture, for good and harmless', async () => {
    const { sha256 } = await put(await halves().png().toBuffer())
    const answer = await pictureScreens(media).request(`/pictures/${sha256}-480.webp`)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
    expect((await sharp(await answer.arrayBuffer()).metadata()).format).toBe('webp')
  })

  it.each([
    'a-480.webp',
    `${'0'.repeat(64)}-480.webp`,
    `${'0'.repeat(64)}-481.webp`,
    `${'0'.repeat(64)}-480.svg`,
    '..%2f..%2fkey',
  ])('has nothing under %s', async (file) =>
    expect((await pictureScreens(media).request(`/pictures/${file}`)).status).toBe(404),
  )
})
