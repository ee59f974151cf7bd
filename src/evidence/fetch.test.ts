import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { isPublicAddress } from './addresses.ts'
import { type FetchLimits, fetchSafely } from './fetch.ts'
import { sha256Of } from './snapshot.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<{ address: string; limits: FetchLimits }> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const limits = {
    bytes: 100_000,
    milliseconds: 800,
    redirects: 3,
    ports: [port],
    allow: (ip: string) => ip === '127.0.0.1',
  }
  return { address: `http://127.0.0.1:${port}/`, limits }
}

describe('addresses of the public web', () => {
  test.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '203.0.113.7',
    '::1',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    '2001:0:1::1',
    'no address',
    '',
  ])('%s is none of them', (ip) => expect(isPublicAddress(ip)).toBe(false))

  test.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])('%s is one', (ip) =>
    expect(isPublicAddress(ip)).toBe(true),
  )
})

describe('fetching safely', () => {
  test.each([
    ['http://127.0.0.1/', 'refusedAddress'],
    ['http://localhost/', 'refusedAddress'],
    ['http://[::1]/', 'refusedAddress'],
    ['http://[::ffff:169.254.169.254]/', 'refusedAddress'],
    ['http://2130706433/', 'refusedAddress'],
    ['http://0x7f.1/', 'refusedAddress'],
    ['file:///etc/passwd', 'notHttp'],
    ['gopher://1.1.1.1/', 'notHttp'],
    ['http://ada:secret@1.1.1.1/', 'credentials'],
    ['http://1.1.1.1:22/', 'port'],
    ['not an address', 'badAddress'],
  ])('%s is refused: %s', async (address, problem) => {
    expect(await fetchSafely(address, { bytes: 1000, milliseconds: 1000, redirects: 1 })).toMatchObject({
      ok: false,
      problem,
    })
  })

  test('a page comes with its bytes, its kind and where it was in the end', async () => {
    const { address, limits } = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/story' }).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
          .end(gzipSync(`<p>${request.headers['user-agent']}</p>`))
    })
    const fetched = await fetchSafely(address, limits)
    expect(fetched).toMatchObject({
      ok: true,
      status: 200,
      address: `${address}story`,
      contentType: 'text/html; charset=utf-8',
    })
    expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toMatch(/^<p>Dateline\//)
  })

  test('a redirect to the inside is refused, also where the first address was allowed', async () => {
    const { address, limits } = await serve(
      (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    )
    expect(await fetchSafely(address, limits)).toMatchObject({ ok: false, problem: 'refusedAddress' })
  })

  test('a name is connected to at the address that was checked', async () => {
    const { address, limits } = await serve((request, response) => void response.end(request.headers.host))
    const named = address.replace('127.0.0.1', 'localhost')
    const allow = (ip: string): boolean => ip === '127.0.0.1' || ip === '::1'
    const fetched = await fetchSafely(named, { ...limits, allow })
    // "localhost" may resolve to ::1 first, where nobody listens: refused or reached, but nothing else.
    if (fetched.ok) expect(new TextDecoder().decode(fetched.bytes)).toMatch(/^localhost:/)
    else expect(fetched.problem).toBe('unreachable')
  })

  test('redirects without end are ended', async () => {
    const { address, limits } = await serve((_, response) => void response.writeHead(301, { location: '/again' }).end())
    expect(await fetchSafely(address, limits)).toMatchObject({ ok: false, problem: 'tooManyRedirects' })
  })

  test('a body larger than the limit is cut off, also one that grows when unpacked', async () => {
    const large = await serve((_, response) => void response.end(Buffer.alloc(200_000)))
    expect(await fetchSafely(large.address, large.limits)).toMatchObject({ ok: false, problem: 'tooLarge' })
    const bomb = await serve(
      (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
    )
    expect(await fetchSafely(bomb.address, bomb.limits)).toMatchObject({ ok: false, problem: 'tooLarge' })
  })

  test('an answer that never ends is left after the time', async () => {
    const { address, limits } = await serve((_, response) => void response.write('slow'))
    const start = performance.now()
    expect(await fetchSafely(address, limits)).toMatchObject({ ok: false, problem: 'tooSlow' })
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('what has not changed comes without bytes, when the request asks so', async () => {
    const { address, limits } = await serve((request, response) => {
      const tells = { etag: '"v1"', 'last-modified': 'Fri, 30 Jan 2026 10:00:00 GMT' }
      const { accept } = request.headers
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, tells).end()
      else response.writeHead(200, { ...tells, 'content-type': 'text/plain' }).end(accept)
    })
    const first = await fetchSafely(address, limits, { headers: { accept: 'application/rss+xml' } })
    expect(first).toMatchObject({ ok: true, status: 200, etag: '"v1"', lastModified: 'Fri, 30 Jan 2026 10:00:00 GMT' })
    expect(first.ok && new TextDecoder().decode(first.bytes)).toBe('application/rss+xml')
    const second = await fetchSafely(address, limits, { headers: { 'if-none-match': '"v1"' } })
    expect(second).toMatchObject({ ok: true, status: 304, etag: '"v1"', bytes: new Uint8Array() })
  })

  test('a 304 that nobody asked for is no page', async () => {
    const { address, limits } = await serve((_, response) => void response.writeHead(304).end())
    expect(await fetchSafely(address, limits)).toMatchObject({ ok: false, problem: 'status', data: { status: '304' } })
  })

  test.each([
    [[301, 308], 'all for good', '/2'],
    [[301, 302], 'the last one for now', '/1'],
    [[302, 301], 'the first one for now', ''],
  ])('redirects %j move an address as far as they are for good: %s', async (codes, _, movedTo) => {
    const { address, limits } = await serve((request, response) => {
      const hop = Number(request.url?.slice(1) || 0)
      if (hop < codes.length) response.writeHead(codes[hop] ?? 302, { location: `/${hop + 1}` }).end()
      else response.end('here')
    })
    const where = movedTo === '' ? '' : new URL(movedTo, address).href
    expect(await fetchSafely(address, limits)).toMatchObject({ ok: true, movedTo: where })
  })

  test('who asks may refuse each step of the way', async () => {
    const asked: string[] = []
    const { address, limits } = await serve((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(302, { location: '/private' }).end()
    })
    const admit = async (url: URL) => url.pathname !== '/private'
    expect(await fetchSafely(address, limits, { admit })).toMatchObject({ ok: false, problem: 'refusedAddress' })
    expect(asked).toEqual(['/'])
  })

  test('a server that is busy says when to come again', async () => {
    const { address, limits } = await serve(
      (_, response) => void response.writeHead(503, { 'retry-after': '120' }).end(),
    )
    expect(await fetchSafely(address, limits)).toMatchObject({
      ok: false,
      problem: 'status',
      data: { status: '503', retryAfter: '120' },
    })
  })

  test('an error page is no page', async () => {
    const { address, limits } = await serve((_, response) => void response.writeHead(404).end('gone'))
    expect(await fetchSafely(address, limits)).toMatchObject({ ok: false, problem: 'status', data: { status: '404' } })
  })
})

test('a snapshot is known by the SHA-256 of its bytes', () => {
  expect(sha256Of(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
