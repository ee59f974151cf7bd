import { afterEach, beforeEach, expect, it } from 'vitest'
import { addSource } from '../../src/following/adding.ts'
import { forgetItems, knownStories, lookAtDue, traceListener } from '../../src/following/index.ts'
import { type ItemState, itemByPublicId, itemsList, itemsOnPage, moveItem } from '../../src/following/items.ts'
import type { Looking } from '../../src/following/looking/look.ts'
import {
  followSource,
  lookNow,
  pauseSource,
  removeSource,
  renameSource,
  sourceByPublicId,
  sources,
} from '../../src/following/sources.ts'
import type { Found } from '../../src/intake/index.ts'
import { follow } from '../../src/platform/store/index.ts'
import { createStory } from '../../src/record/index.ts'
import type { Member } from '../../src/staff/index.ts'
import type { StoryDocument } from '../../src/story/document.ts'
import { aSite, type FollowedSite, lookingAt, rss, says } from '../a-site-to-follow.ts'
import { onBothEngines } from '../databases.ts'
import { aDocument, aHouse, aMember, type TestNewsroom } from '../newsroom.ts'

const minute = 60_000
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `word${((from + n) * 7919) % 100_003}`).join(' ')

onBothEngines('followed sources', (engine) => {
  let newsroom: TestNewsroom
  let ada: Member
  let site: FollowedSite
  beforeEach(async () => {
    newsroom = await aHouse(engine)
    ada = await aMember(newsroom.house, 'AL', 'editor')
    site = await aSite()
  })
  afterEach(async () => {
    site.close()
    await newsroom.close()
  })

  const house = () => newsroom.house
  const look = (looking: Looking = site.looking) => lookAtDue(house(), looking)
  const followed = async (path = '/feed.xml', over: Partial<Parameters<typeof followSource>[1]> = {}) => {
    const publicId = await followSource(house(), {
      ...{ kind: 'feed', address: site.address + path, name: 'The Vell Courier', language: 'en', memberId: ada.id },
      ...over,
    })
    if (publicId === null) throw new Error('It is followed already')
    return publicId
  }
  const source = async (publicId: string) => {
    const found = await sourceByPublicId(house().store.read, publicId)
    if (!found) throw new Error('No such source')
    return found
  }
  const list = async (state: ItemState = 'new', id: number | null = null) =>
    (await itemsList(house().store.read, { state, source: id, before: null }, 'en')).rows
  const headlines = async (state: ItemState = 'new') => (await list(state)).map(({ headline }) => headline)
  /** At one time on PostgreSQL; SQLite has one worker, and two connections of one thread would wait for each other. */
  const together = async (works: readonly (() => Promise<unknown>)[]) => {
    if (engine === 'postgres') await Promise.all(works.map((work) => work()))
    else for (const work of works) await work()
  }
  /** Lets time go on to a source's next look, and lets it be looked at. */
  const nextLook = async (publicId: string) => {
    const { nextAt } = await source(publicId)
    if (nextAt === null) throw new Error('There is no next look')
    newsroom.clock.pass(Math.max(0, Date.parse(nextAt) - Date.parse(house().now())) + 6000)
    return look()
  }
  const minutesTo = (at: string | null) => Math.round((Date.parse(at ?? '') - Date.parse(house().now())) / minute)

  it('are looked at when they are due: what is new stands in the list, the newest first', async () => {
    site.answers['/feed.xml'] = says(
      rss(site.address, [
        [
          '/a',
          'The ferry crews go on strike',
          '<pubDate>Fri, 30 Jan 2026 09:00:00 GMT</pubDate><description>No boat sails.</description>',
        ],
        ['/b', 'Salt gets its old name back', '<pubDate>Fri, 30 Jan 2026 12:30:00 GMT</pubDate>'],
        ['/c', 'The council meets on Monday', '<pubDate>Mon, 02 Feb 2026 12:30:00 GMT</pubDate>'],
      ]),
    )
    const id = await followed()
    expect(await look()).toBe(1)
    expect(await look()).toBe(0)
    expect(await headlines()).toEqual([
      'The council meets on Monday',
      'Salt gets its old name back',
      'The ferry crews go on strike',
    ])
    const [, , ferry] = await list()
    expect(ferry).toMatchObject({
      ...{ summary: 'No boat sails.', outlet: 'The Vell Courier', language: 'en', state: 'new' },
      ...{ shownAt: '2026-01-30T09:00:00.000Z', address: `${site.address}/a` },
    })
    expect(await source(id)).toMatchObject({ lookedAt: house().now(), newsAt: house().now(), trouble: null })
  })

  it('are asked whether anything has changed, and by the name that we go by', async () => {
    site.answers['/feed.xml'] = (request, response) => {
      const mark = { etag: '"v1"', 'last-modified': 'Fri, 30 Jan 2026 10:00:00 GMT' }
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, mark).end()
      else says(rss(site.address, [['/a', 'The ferry crews go on strike']]), 'text/xml', mark)(request, response)
    }
    const id = await followed()
    await look()
    await nextLook(id)
    const [first, second] = site.requests('/feed.xml')
    expect(first).not.toHaveProperty('if-none-match')
    expect(first?.['user-agent']).toMatch(/^Dateline\//)
    expect(second).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Fri, 30 Jan 2026 10:00:00 GMT' })
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
    expect(await source(id)).toMatchObject({ trouble: null, failures: 0 })
  })

  it('are asked less often while nothing is new, and more often when much is', async () => {
    let items: [string, string][] = [['/a0', 'The ferry crews go on strike']]
    site.answers['/feed.xml'] = (request, response) => says(rss(site.address, items))(request, response)
    const id = await followed()
    await look()
    const waits = [minutesTo((await source(id)).nextAt)]
    for (let n = 0; n < 3; n += 1) {
      await nextLook(id)
      waits.push(minutesTo((await source(id)).nextAt))
    }
    expect(waits).toEqual([30, 45, 68, 102])
    items = Array.from({ length: 6 }, (_, n) => [`/b${n}`, `Headline ${n} of the day`])
    await nextLook(id)
    expect(minutesTo((await source(id)).nextAt)).toBe(61)
  })

  it('that say how long their list stays as it is are not asked before', async () => {
    const tells = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    site.answers['/feed.xml'] = (request, response) => {
      response.setHeader('cache-control', 'public, max-age=3000')
      return tells(request, response)
    }
    const id = await followed()
    await look()
    expect(minutesTo((await source(id)).nextAt)).toBe(50)
  })

  it('that ask for time between two requests get it', async () => {
    site.answers['/robots.txt'] = (_, response) => void response.end('User-agent: *\nCrawl-delay: 120\n')
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    site.answers['/other.xml'] = says(rss(site.address, [['/b', 'The ferries sail again']]))
    await followed()
    await followed('/other.xml')
    expect(await look()).toBe(1)
    newsroom.clock.pass(minute)
    expect(await look()).toBe(0)
    newsroom.clock.pass(1.1 * minute)
    expect(await look()).toBe(1)
  })

  it.each([
    ['429', '7200', 120, 'busy'],
    ['503', '7200', 120, 'busy'],
    ['503', undefined, 15, 'busy'],
    ['500', undefined, 15, 'status'],
    ['404', undefined, 15, 'notThere'],
    ['403', undefined, 15, 'refused'],
  ])('that answer %s with Retry-After %s are left alone for %d minutes', async (status, retryAfter, wait, code) => {
    site.answers['/feed.xml'] = (_, response) =>
      void response.writeHead(Number(status), retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end()
    const id = await followed()
    await look()
    const { trouble, nextAt, failures } = await source(id)
    expect(trouble).toEqual({ code, said: status })
    expect(failures).toBe(1)
    expect(minutesTo(nextAt)).toBeGreaterThanOrEqual(wait)
    expect(minutesTo(nextAt)).toBeLessThanOrEqual(wait * 1.1)
  })

  it('that say “too many requests” are left alone with all that is at their host', async () => {
    site.answers['/feed.xml'] = (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end()
    site.answers['/other.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    await followed()
    await look()
    await followed('/other.xml')
    newsroom.clock.pass(10 * minute)
    expect(await look()).toBe(0)
    newsroom.clock.pass(51 * minute)
    expect(await look()).toBeGreaterThan(0)
    expect(site.asked).toContain('/other.xml')
  })

  it('that fail again and again are asked later each time, and as before once they answer', async () => {
    site.answers['/feed.xml'] = (_, response) => void response.writeHead(502).end()
    const id = await followed()
    await look()
    const waits = [minutesTo((await source(id)).nextAt)]
    for (let n = 0; n < 2; n += 1) {
      await nextLook(id)
      waits.push(minutesTo((await source(id)).nextAt))
    }
    expect(waits).toEqual([15, 30, 60])
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    await nextLook(id)
    expect(await source(id)).toMatchObject({ trouble: null, failures: 0 })
  })

  it('that are gone for good (410) are asked no more', async () => {
    site.answers['/feed.xml'] = (_, response) => void response.writeHead(410).end()
    const id = await followed()
    await look()
    expect(await source(id)).toMatchObject({ state: 'gone', nextAt: null, trouble: { code: 'gone', said: '410' } })
    newsroom.clock.pass(30 * 24 * 60 * minute)
    expect(await look()).toBe(0)
    await lookNow(house(), (await source(id)).id)
    expect(await source(id)).toMatchObject({ state: 'followed', nextAt: house().now() })
  })

  it('are not fetched where robots.txt forbids it, which is asked for once a day', async () => {
    let robots = 'User-agent: Dateline\nDisallow: /feed'
    site.answers['/robots.txt'] = (request, response) => says(robots, 'text/plain')(request, response)
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    site.answers['/open.xml'] = says(rss(site.address, [['/b', 'Salt gets its old name back']]))
    const id = await followed()
    await look()
    expect(site.asked).toEqual(['/robots.txt'])
    expect(await source(id)).toMatchObject({ trouble: { code: 'robots' } })
    await followed('/open.xml')
    newsroom.clock.pass(minute)
    await look()
    expect(site.asked).toEqual(['/robots.txt', '/open.xml'])
    robots = 'User-agent: *\nDisallow:'
    await nextLook(id)
    newsroom.clock.pass(minute)
    await look()
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(2)
    expect(site.asked).toContain('/feed.xml')
  })

  it('are not fetched while robots.txt can’t be had (RFC 9309, 2.3.1.4)', async () => {
    site.answers['/robots.txt'] = (_, response) => void response.writeHead(500).end()
    const id = await followed()
    await look()
    expect(site.asked).toEqual(['/robots.txt'])
    expect(await source(id)).toMatchObject({ trouble: { code: 'robotsUnknown', said: '500' } })
  })

  it('of one host are asked one after the other, however many workers there are', async () => {
    const slow = (path: string) => (_: unknown, response: Parameters<ReturnType<typeof says>>[1]) =>
      void setTimeout(
        () => says(rss(site.address, [[`${path}/1`, `The headline of ${path}`]]))(_ as never, response),
        60,
      )
    for (const path of ['/1.xml', '/2.xml', '/3.xml']) {
      site.answers[path] = slow(path)
      await followed(path)
    }
    const other = await newsroom.another()
    for (let n = 0; n < 4; n += 1) {
      await together([look, () => lookAtDue(other, site.looking)])
      newsroom.clock.pass(6000)
    }
    expect(site.most()).toBe(1)
    expect(site.asked.filter((path) => path.endsWith('.xml')).toSorted()).toEqual(['/1.xml', '/2.xml', '/3.xml'])
  })

  it('of a worker that was killed are looked at by another', async () => {
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    await followed()
    const begun = Promise.withResolvers<void>()
    const never: Looking = {
      ...site.looking,
      fetch: () => {
        begun.resolve()
        return new Promise(() => {})
      },
    }
    void look(never)
    await begun.promise
    expect(await look()).toBe(0)
    newsroom.clock.pass(4 * minute)
    expect(await look()).toBe(1)
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
  })

  it('of a worker that stops are left at once, and looked at by the next as if nothing had been', async () => {
    site.answers['/feed.xml'] = (_, response) => void response.write('<rss>')
    const id = await followed()
    const stopping = new AbortController()
    const looked = look({ ...site.looking, stopping: stopping.signal })
    setTimeout(() => stopping.abort(), 150)
    const start = performance.now()
    await looked
    expect(performance.now() - start, 'it does not wait for the site').toBeLessThan(3000)
    expect(await source(id)).toMatchObject({ lookedAt: null, failures: 0, trouble: null })
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    newsroom.clock.pass(6000)
    await look()
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
  })

  it('that have moved for good are followed where they are now; those that are elsewhere for now stay', async () => {
    const feed = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    site.answers['/new.xml'] = feed
    site.answers['/feed.xml'] = (_, response) => void response.writeHead(301, { location: '/new.xml' }).end()
    site.answers['/kept.xml'] = (_, response) => void response.writeHead(302, { location: '/there.xml' }).end()
    site.answers['/there.xml'] = feed
    const [moved, stays] = [await followed('/feed.xml'), await followed('/kept.xml')]
    for (let n = 0; n < 2; n += 1) {
      await look()
      newsroom.clock.pass(6000)
    }
    expect((await source(moved)).address).toBe(`${site.address}/new.xml`)
    expect((await source(stays)).address).toBe(`${site.address}/kept.xml`)
  })

  it('that lead to another host ask its robots.txt too', async () => {
    const other = await aSite()
    site.answers['/feed.xml'] = (_, response) =>
      void response.writeHead(302, { location: `${other.address}/feed.xml` }).end()
    other.answers['/robots.txt'] = says('User-agent: *\nDisallow: /', 'text/plain')
    const id = await followed()
    const ports = [site, other].map(({ address }) => Number(new URL(address).port))
    await look(lookingAt(...ports))
    other.close()
    expect(other.asked).toEqual(['/robots.txt'])
    expect(await source(id)).toMatchObject({ trouble: { code: 'robots' } })
  })

  it.each([
    [
      'never answers',
      (_: unknown, response: { write(text: string): unknown }) => void response.write('<rss>'),
      'tooSlow',
    ],
    [
      'is endless',
      (_: unknown, response: { end(body: unknown): unknown }) => void response.end(Buffer.alloc(9 * 1024 * 1024, 60)),
      'tooLarge',
    ],
    ['is empty', says(''), 'empty'],
    ['is a picture', says('\u0000\u0001\u0002\u0003'.repeat(500)), 'notText'],
    ['is JSON of another kind', says('{"items":[]}', 'application/json'), 'notFeed'],
    ['is a page', says('<!doctype html><html><body><h1>Hello</h1></body></html>', 'text/html'), 'notFeed'],
    [
      'is a door',
      says('<html><body><form><input name="user"><input type="password"></form></body></html>', 'text/html'),
      'signIn',
    ],
    [
      'leads in circles',
      (_: unknown, response: { writeHead(code: number, headers: object): { end(): unknown } }) =>
        void response.writeHead(302, { location: '/feed.xml' }).end(),
      'tooManyRedirects',
    ],
    [
      'leads inside',
      (_: unknown, response: { writeHead(code: number, headers: object): { end(): unknown } }) =>
        void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      'refusedAddress',
    ],
  ])('one that %s says so, and nothing in the list changes', async (_, answer, code) => {
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    const id = await followed()
    await look()
    site.answers['/feed.xml'] = answer as FollowedSite['answers'][string]
    await nextLook(id)
    expect((await source(id)).trouble?.code).toBe(code)
    expect(await headlines()).toEqual(['The ferry crews go on strike'])
  })

  it('that are paused while they are looked at stay so', async () => {
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    const id = await followed()
    const pausing: Looking = {
      ...site.looking,
      read: async (input) => {
        await pauseSource(house(), (await source(id)).id)
        return site.looking.read(input)
      },
    }
    await look(pausing)
    expect(await source(id)).toMatchObject({ state: 'paused', nextAt: null })
  })

  it('that are removed while they are looked at leave nothing', async () => {
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    const id = await followed()
    const removing: Looking = {
      ...site.looking,
      read: async (input) => {
        await removeSource(house(), (await source(id)).id)
        return site.looking.read(input)
      },
    }
    expect(await look(removing)).toBe(1)
    expect(await list()).toEqual([])
  })

  it('can be renamed, paused, taken up again and removed with their items', async () => {
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    const id = await followed()
    await look()
    const { id: key } = await source(id)
    await renameSource(house(), key, 'Courier')
    await pauseSource(house(), key)
    newsroom.clock.pass(24 * 60 * minute)
    expect(await look()).toBe(0)
    await lookNow(house(), key)
    expect(await look()).toBe(1)
    expect((await sources(house().store.read)).map(({ name, state }) => [name, state])).toEqual([
      ['Courier', 'followed'],
    ])
    await removeSource(house(), key)
    expect(await sources(house().store.read)).toEqual([])
    expect(await list()).toEqual([])
    const left = await house().store.read.selectFrom('likeness').select('id').execute()
    expect(left).toEqual([])
  })

  it('that are pages give the stories that they link to; what is new is told by its address', async () => {
    const page = (links: string[]) =>
      `<html lang="en"><head><title>Vell News</title></head><body><nav><a href="/x/a-very-long-link-in-the-menu">A very long link in the menu</a></nav><main>${links
        .map(
          (n) =>
            `<article><h2><a href="/story/${n}?utm_source=front">Headline number ${n} of today’s paper</a></h2></article>`,
        )
        .join('')}</main></body></html>`
    site.answers['/'] = says(page(['1', '2', '3']), 'text/html')
    const id = await followed('/', { kind: 'page' })
    await look()
    expect(await headlines()).toEqual([1, 2, 3].map((n) => `Headline number ${n} of today’s paper`))
    site.answers['/'] = says(page(['4', '2', '3']), 'text/html')
    await nextLook(id)
    expect((await headlines())[0]).toBe('Headline number 4 of today’s paper')
    expect(await list()).toHaveLength(4)
    site.answers['/'] = says('<html><body><p>We are back soon.</p></body></html>', 'text/html')
    await nextLook(id)
    expect((await source(id)).trouble).toEqual({ code: 'noStories', said: '' })
  })

  it('tell one story once, whatever forms its address has, in whichever source', async () => {
    site.answers['/feed.xml'] = says(rss(site.address, [['/a?utm_source=rss', 'The ferry crews go on strike']]))
    site.answers['/other.xml'] = says(rss(site.address, [['/a/amp/', 'The ferry crews go on strike']]))
    await followed()
    await look()
    await followed('/other.xml')
    newsroom.clock.pass(minute)
    await look()
    expect(await list()).toHaveLength(1)
  })

  it('tell near copies of what another outlet had', async () => {
    const summary = (text: string) => `<description>${text}</description>`
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'Ferry crews go on strike', summary(words(0, 40))]]))
    site.answers['/wire.xml'] = says(
      rss(
        site.address,
        [
          ['/w', 'No boats until Monday', summary(`${words(0, 18)} another ${words(19, 21)}`)],
          ['/z', 'Something else', summary(words(500, 40))],
        ],
        'The Wire',
      ),
    )
    await followed()
    await look()
    await followed('/wire.xml')
    newsroom.clock.pass(minute)
    await look()
    const likes = (await list()).map(({ headline, like }) => [headline, like?.headline ?? ''])
    expect(likes.toSorted()).toEqual([
      ['Ferry crews go on strike', ''],
      ['No boats until Monday', 'Ferry crews go on strike'],
      ['Something else', ''],
    ])
  })

  it('move items aside and back; both lists are the newest first, by source, page by page', async () => {
    const hour = (n: number) =>
      `<pubDate>${new Date(Date.parse('2026-01-29T00:00:00Z') + n * minute).toUTCString()}</pubDate>`
    const many = Array.from({ length: 120 }, (_, n) => [`/s${n}`, `Headline ${n} of the long feed`, hour(n)] as const)
    site.answers['/feed.xml'] = says(rss(site.address, many))
    site.answers['/other.xml'] = says(rss(site.address, [['/o', 'One of another source', hour(60)]]))
    const id = await followed()
    const otherId = await followed('/other.xml')
    await look()
    newsroom.clock.pass(minute)
    await look()
    const db = house().store.read
    const seen: string[] = []
    let before: { shownAt: string; id: number } | null = null
    for (let pages = 0; pages < 3; pages += 1) {
      const found: Awaited<ReturnType<typeof itemsList>> = await itemsList(
        db,
        { state: 'new', source: null, before },
        'en',
      )
      expect(found.rows.length).toBe(pages < 2 ? itemsOnPage : 21)
      seen.push(...found.rows.map(({ shownAt }) => shownAt))
      before = found.next
    }
    expect(before).toBeNull()
    expect(seen).toEqual(seen.toSorted().toReversed())
    const { id: other } = await source(otherId)
    const [one] = await list('new', other)
    if (!one) throw new Error('Nothing is there')
    await moveItem(house(), one, { state: 'set aside', memberId: ada.id })
    expect(await list('new', other)).toEqual([])
    expect(await headlines('set aside')).toEqual(['One of another source'])
    expect(await list('set aside', (await source(id)).id)).toEqual([])
    await moveItem(house(), one, { state: 'new', memberId: ada.id })
    expect(await itemByPublicId(db, one.publicId, 'en')).toMatchObject({ state: 'new' })
  })

  it('forget items after 45 days, and don’t bring back those that still stand in their source', async () => {
    let items: [string, string][] = [
      ['/a', 'The ferry crews go on strike'],
      ['/b', 'Salt gets its old name back'],
    ]
    site.answers['/feed.xml'] = (request, response) => says(rss(site.address, items))(request, response)
    const id = await followed()
    await look()
    newsroom.clock.pass(44 * 24 * 60 * minute)
    await forgetItems(house())
    expect(await list()).toHaveLength(2)
    newsroom.clock.pass(2 * 24 * 60 * minute)
    await forgetItems(house())
    expect(await list()).toEqual([])
    await nextLook(id)
    expect(await list()).toEqual([])
    items = [['/c', 'The council meets on Monday'], ...items]
    await nextLook(id)
    expect(await headlines()).toEqual(['The council meets on Monday'])
  })

  const foundIn = (over: Partial<Found>): Found => ({
    ...{
      language: 'en',
      publishedOn: '',
      changedOn: '',
      section: '',
      headline: 'Ferry crews win a pause',
      standfirst: '',
      byline: '',
    },
    ...{ headings: [], related: [], sources: [], quotations: [], leadImage: null, credits: [], signOffs: [] },
    ...{ dropped: [], blocks: [], text: words(0, 300), findings: [], ...over },
  })
  /** A story that was brought in from an address. */
  const ourStory = async (address: string, found = foundIn({})) => {
    const { id: snapshotId } = await house()
      .store.write.insertInto('snapshot')
      .values({ sha256: address, address, mediaType: 'text/html', size: 1, seenAt: house().now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    const document = aDocument({ headline: 'Las tripulaciones logran una tregua', language: 'es' })
    const made = await createStory(house(), { document, memberId: ada.id, origin: { snapshotId, found } })
    await follow(house().store, traceListener(house()), house().now)
    return made
  }

  it('say which items we have a story of: by address, or by what they say', async () => {
    const summary = `<description>${words(0, 40)}</description>`
    site.answers['/feed.xml'] = says(
      rss(site.address, [
        ['/a', 'Ferry crews win a pause'],
        ['/copy', 'A pause for the ferries', summary],
        ['/c', 'The council meets on Monday'],
      ]),
    )
    await followed()
    await look()
    const story = await ourStory(`${site.address}/a?utm_source=mail`)
    const ours = Object.fromEntries((await list()).map(({ headline, story: of }) => [headline, of?.publicId ?? '']))
    expect(ours).toEqual({
      'Ferry crews win a pause': story.publicId,
      'A pause for the ferries': story.publicId,
      'The council meets on Monday': '',
    })
    const [first] = (await list()).filter(({ story: of }) => of !== null)
    expect(first?.story).toMatchObject({
      headline: 'Las tripulaciones logran una tregua',
      language: 'es',
      at: house().now(),
    })
  })

  it('say so also of what comes after the story', async () => {
    const story = await ourStory(`${site.address}/a`)
    site.answers['/feed.xml'] = says(rss(site.address, [['/a#top', 'Ferry crews win a pause']]))
    await followed()
    await look()
    expect((await list()).map(({ story: of }) => of?.publicId)).toEqual([story.publicId])
  })

  it('know a page that is brought in a second time, by address and by words', async () => {
    const story = await ourStory('https://news.example/a')
    const asked = (addresses: string[], found: Partial<Found>) =>
      knownStories(house().store.read, { addresses, found: foundIn(found), language: 'en' })
    expect(await asked(['https://m.news.example/a?fbclid=1'], { text: '' })).toMatchObject([
      { publicId: story.publicId, by: 'address' },
    ])
    expect(await asked([''], { text: `${words(700, 30)} ${words(30, 270)}` })).toMatchObject([
      { publicId: story.publicId, by: 'words' },
    ])
    expect(await asked(['https://news.example/b'], { text: words(900, 300), headline: 'Another one' })).toEqual([])
  })

  it('hear of a story once, also where two workers do at the same time', async () => {
    await ourStory('https://news.example/a')
    const other = await newsroom.another()
    await house().store.write.deleteFrom('listener').execute()
    const hear = (one: typeof other) => follow(one.store, traceListener(one), one.now)
    await together([() => hear(house()), () => hear(other)])
    expect(await house().store.read.selectFrom('storyTrace').select('storyId').execute()).toHaveLength(1)
    expect(await house().store.read.selectFrom('likeness').select('id').execute()).toHaveLength(2)
  })

  it('tell a work once, in the language of whoever asks where it is told in it', async () => {
    const { id, publicId } = await ourStory('https://news.example/a')
    const { workId } = await house()
      .store.read.selectFrom('story')
      .select('workId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const hop = { ...aDocument().hops[0], address: 'https://news.example/a' } as StoryDocument['hops'][number]
    const document = aDocument({ headline: 'Crews win a pause', document: { hops: [hop] } })
    const english = await createStory(house(), { document, memberId: ada.id, workId })
    await follow(house().store, traceListener(house()), house().now)
    const asked = async (language: string) =>
      (
        await knownStories(house().store.read, {
          addresses: ['https://news.example/a'],
          found: foundIn({ text: '' }),
          language,
        })
      ).map((one) => one.publicId)
    expect(await asked('en')).toEqual([english.publicId])
    expect(await asked('es')).toEqual([publicId])
    expect(await asked('ar')).toEqual([english.publicId])
    site.answers['/feed.xml'] = says(
      rss(site.address, [['/a', 'Ferry crews win a pause']]).replaceAll(`${site.address}/a`, 'https://news.example/a'),
    )
    await followed()
    await look()
    const told = async (language: string) =>
      (await itemsList(house().store.read, { state: 'new', source: null, before: null }, language)).rows[0]?.story
        ?.publicId
    expect([await told('en'), await told('es')]).toEqual([english.publicId, publicId])
  })

  it('are followed by a site’s address, by the feed that its page names', async () => {
    site.answers['/'] = says(
      '<html><head><title>Vell</title><link rel="alternate" type="application/rss+xml" href="feed.xml"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"></head><body></body></html>',
      'text/html',
    )
    site.answers['/feed.xml'] = says(rss(site.address, [['/a', 'The ferry crews go on strike']]))
    const add = (address: string, as: 'any' | 'page' = 'any') =>
      addSource(house(), site.looking, { address, as, memberId: ada.id })
    const added = await add(site.address)
    if (added.is !== 'followed') throw new Error(`It is ${added.is}`)
    expect(await source(added.publicId)).toMatchObject({
      ...{ kind: 'feed', address: `${site.address}/feed.xml`, name: 'The Vell Courier', state: 'followed' },
    })
    expect(await add(`${site.address}/feed.xml`)).toEqual({ is: 'already', publicId: added.publicId })
    expect(await add(site.address)).toEqual({ is: 'already', publicId: added.publicId })
  })

  it('are chosen among several feeds, or followed as a page', async () => {
    const stories = [1, 2, 3, 4]
      .map((n) => `<h2><a href="/s/${n}">A headline that is long enough, ${n}</a></h2>`)
      .join('')
    site.answers['/'] = says(
      `<html><head><title>Vell</title><link rel="alternate" type="application/atom+xml" title="News" href="/news.xml"><link rel="alternate" type="application/feed+json" title="Sport" href="/sport.json"></head><body>${stories}</body></html>`,
      'text/html',
    )
    const add = (as: 'any' | 'page') =>
      addSource(house(), site.looking, { address: `${site.address}/`, as, memberId: ada.id })
    expect(await add('any')).toEqual({
      ...{ is: 'choice', address: `${site.address}/`, stories: 4 },
      feeds: [
        { address: `${site.address}/news.xml`, title: 'News' },
        { address: `${site.address}/sport.json`, title: 'Sport' },
      ],
    })
    const page = await add('page')
    expect(page.is === 'followed' && (await source(page.publicId))).toMatchObject({ kind: 'page', name: 'Vell' })
  })

  it('can’t be begun where there is nothing to follow', async () => {
    site.answers['/'] = says('<html><body><p>Hello</p></body></html>', 'text/html')
    site.answers['/private/'] = says(rss(site.address, []))
    site.answers['/robots.txt'] = says('User-agent: *\nDisallow: /private', 'text/plain')
    const add = (address: string) => addSource(house(), site.looking, { address, as: 'any', memberId: ada.id })
    const codeOf = async (address: string) => {
      const added = await add(address)
      return added.is === 'trouble' ? added.trouble.code : added.is
    }
    expect(await codeOf(`${site.address}/`)).toBe('noStories')
    expect(await codeOf(`${site.address}/private/`)).toBe('robots')
    expect(await codeOf(`${site.address}/nothing`)).toBe('notThere')
    expect(await codeOf('http://10.0.0.1/feed')).toBe('refusedAddress')
    expect(await codeOf('ftp://news.example/feed')).toBe('notHttp')
    expect(await codeOf('no address at all')).toBe('badAddress')
    expect(await sources(house().store.read)).toEqual([])
  })
})
