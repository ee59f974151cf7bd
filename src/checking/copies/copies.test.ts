import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDesk, type TestDesk } from '../../../test/at-the-desk.ts'
import { aDocument, aHouse, aMember, aStory, type TestNewsroom } from '../../../test/newsroom.ts'

let newsroom: TestNewsroom
let desk: TestDesk
beforeEach(async () => {
  newsroom = await aHouse()
  desk = aDesk(newsroom.house, await aMember(newsroom.house, 'AL', 'editor'))
})
afterEach(() => newsroom.close())

const hostile = '<!doctype html><script>alert(1)</script><p>The boats stay in.</p>'
const seen = { address: 'https://costahoy.example/boats', mediaType: 'text/html' }

test('a step that we saw names its kept copy, which stands there as text', async () => {
  const sha256 = await desk.keep(new TextEncoder().encode(hostile), seen)
  const hop = { ...aDocument().hops[0]!, snapshot: { sha256, seenAt: newsroom.clock.at, visible: 'desk' as const } }
  const { publicId } = await aStory(newsroom.house, { document: { hops: [hop] } })
  const story = await (await desk.get(`/desk/stories/${publicId}`)).text()
  expect(story).toContain(`href="/desk/copies/${sha256}"`)
  expect(story).toContain('copy kept 30 January 2026')
  const answer = await desk.get(`/desk/copies/${sha256}`)
  const copy = await answer.text()
  expect(answer.status).toBe(200)
  expect(copy).not.toContain('<script>alert')
  for (const words of ['&lt;script&gt;alert(1)', sha256, seen.address, '30 January 2026']) expect(copy).toContain(words)
})

test('it is taken away as bytes that no browser reads as a page', async () => {
  const bytes = new TextEncoder().encode(hostile)
  const sha256 = await desk.keep(bytes, seen)
  const answer = await desk.get(`/desk/copies/${sha256}/bytes`)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${sha256}.bin"`)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('what is no text is told to be none, and what is not there is not there', async () => {
  const sha256 = await desk.keep(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1]), {
    ...seen,
    mediaType: 'application/pdf',
  })
  expect(await (await desk.get(`/desk/copies/${sha256}`)).text()).toContain('What came is no text')
  for (const name of ['f'.repeat(64), '../../key', 'x'])
    expect((await desk.get(`/desk/copies/${encodeURIComponent(name)}`)).status, name).toBe(404)
})
