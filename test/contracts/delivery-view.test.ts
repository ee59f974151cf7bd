import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { fillDeliveries, releaseEdition } from '../../src/delivery/index.ts'
import { openLive } from '../../src/delivery/view/live.ts'
import { deliveryScreens } from '../../src/delivery/view/screens.tsx'
import { addReader, erase, readAddress, weeksOf } from '../../src/readers/index.ts'
import { routes } from '../../src/routes.ts'
import type { DeskEnv, Member } from '../../src/staff/index.ts'
import {
  aNewsroom,
  aPublishedStory,
  type Room,
  readersOf,
  signNow,
  theNextEdition,
  whereaboutsOf,
} from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

onBothEngines('an edition’s deliveries in the desk', (engine) => {
  async function aRoom(): Promise<Room> {
    const fresh = await freshStore(engine)
    closing.push(fresh.drop)
    const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    closing.push(() => room.house.store.close())
    return room
  }

  /** 130 readers: 120 at two domains in two zones, and ten at a third, some of whom have had theirs. */
  async function filled() {
    const room = await aRoom()
    const { house } = room
    await aPublishedStory(house, { headline: 'Ferry crews agree', at: '2026-01-30T10:00:00.000Z' })
    await readersOf(room, 130, (n) => ({
      address: n > 120 ? `r${n}@rare.example` : `r${n}@mail${n % 2}.example`,
      zone: n % 3 === 0 ? 'Asia/Tokyo' : 'Europe/Madrid',
    }))
    const of = await theNextEdition(room)
    await signNow(room, of)
    await releaseEdition(house, of, { relay: true, memberId: null, when: 'mornings' })
    await fillDeliveries(house, of.edition.id)
    await house.store.write
      .updateTable('delivery')
      .set({ state: 'failed', reply: '=HYPERLINK("http://evil.example"), 550', replyCode: 550 })
      .where('readerId', 'in', (q) => q.selectFrom('reader').select('id').where('domain', '=', 'rare.example'))
      .execute()
    const app = (member: Member) =>
      new Hono<DeskEnv>()
        .use('*', async (context, next) => {
          context.set('member', member)
          context.set('csrf', 'token')
          await next()
        })
        .route('/', deliveryScreens(house, { keys: room.keys }))
    const editor: Member = { ...room.member, roles: ['editor'] }
    const { publicId } = of.edition
    const post = (member: Member, part: string, fields: Record<string, string>) => {
      const body = new URLSearchParams(fields).toString()
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
      return app(member).request(routes.deskDeliveries(publicId, part), { method: 'POST', body, headers })
    }
    return { room, of, app, editor, publicId, post }
  }

  test('the list goes through all of them page by page, each once, and is narrowed by state, zone and domain', async () => {
    const { room, app, publicId } = await filled()
    const walked = async (query: string) => {
      const addresses: string[] = []
      let path = routes.deskDeliveries(publicId, 'list') + query
      for (let pages = 0; path !== ''; pages += 1) {
        expect(pages).toBeLessThan(9)
        const html = await (await app(room.member).request(path)).text()
        addresses.push(...[...html.matchAll(/r\d+@[a-z\d]+\.example/g)].map(([address]) => address))
        path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
      }
      expect(new Set(addresses).size, 'none twice').toBe(addresses.length)
      return addresses.length
    }
    expect(await walked('')).toBe(130)
    expect(await walked('?state=failed')).toBe(10)
    expect(await walked('?state=queued')).toBe(120)
    expect(await walked('?state=queued&hour=come')).toBe(0)
    expect(await walked('?zone=Asia/Tokyo')).toBe(43)
    expect(await walked('?domain=mail1.example&zone=Asia/Tokyo')).toBe(20)
    expect(await walked('?domain=Rare.example')).toBe(10)
    expect(await walked('?domain=nobody.example')).toBe(0)
    expect(await walked('?after=nonsense&state=nonsense')).toBe(130)
  })

  test('the page tells who missed it and why, by zone and by domain', async () => {
    const { room, app, publicId } = await filled()
    const html = await (await app(room.member).request(routes.deskDeliveries(publicId))).text()
    expect(html).toContain('The relay, or their mail server, refused the mail for good</a> <b>10</b>')
    expect(html).toContain('The hour has not come where they are</a> <b>120</b>')
    expect(html).toContain('10 of 130 are done (7.6%)')
    for (const place of ['Asia/Tokyo', 'Europe/Madrid', 'mail0.example', 'rare.example']) expect(html).toContain(place)
  })

  test('the course is that of all, of a zone or of a domain, as one chooses', async () => {
    const { room, app, publicId } = await filled()
    const course = async (query: string) => {
      const html = await (await app(room.member).request(routes.deskDeliveries(publicId) + query)).text()
      const section = /<section id="course">.*?<\/details>|<section id="course">.*?<\/section>/s.exec(html)?.[0] ?? ''
      const [, failed] = /<span>Failed<\/span> <b>(\d+)<\/b>/.exec(section) ?? []
      const [, all] = /all deliveries: (\d+)/.exec(section) ?? []
      return { title: /<h2>([^<]*)/.exec(section)?.[1], failed, all, section }
    }
    expect(await course('')).toMatchObject({ title: 'Over time', failed: '10', all: '130' })
    // Of the ten that failed three are in Tokyo.
    expect(await course('?zone=Asia/Tokyo')).toMatchObject({ title: 'Over time: Asia/Tokyo', failed: '3', all: '43' })
    expect(await course('?domain=Rare.example')).toMatchObject({
      ...{ title: 'Over time: rare.example', failed: '10', all: '10' },
    })
    const { section } = await course('?domain=mail0.example')
    expect(section).toContain('Nothing has left yet')
    for (const domain of ['mail0.example', 'mail1.example', 'rare.example'])
      expect(section).toContain(`<option value="${domain}">`)
    expect((await course('?domain=%3Cb%3Enobody')).section).toContain('Nobody at &lt;b&gt;nobody gets this edition')
    expect((await course('?zone=Nowhere/None')).title).toBe('Over time')
  })

  test('a reader is found by address; who doesn’t keep the readers sees no whole address, in CSV neither', async () => {
    const { room, app, editor, publicId, post } = await filled()
    const whole = await (await post(room.member, 'find', { csrf: 'token', address: ' R7@Mail1.example ' })).text()
    expect(whole.match(/r\d+@mail\d\.example/g)).toEqual(['r7@mail1.example'])
    expect(await (await post(room.member, 'find', { csrf: 'token', address: 'x@y.example' })).text()).toContain(
      'No delivery of this edition is for that address',
    )
    expect(await (await post(room.member, 'find', { csrf: 'token', address: 'nobody' })).text()).toContain(
      'This is no whole address',
    )

    expect((await post(editor, 'find', { csrf: 'token', address: 'r7@mail1.example' })).status).toBe(403)
    const list = await (await app(editor).request(routes.deskDeliveries(publicId, 'list'))).text()
    expect(list).not.toMatch(/r\d+@/)
    expect(list).toContain('r…@mail1.example')
    const masked = await (await post(editor, 'export', { csrf: 'token', state: 'failed' })).text()
    expect(masked).toContain('r…@rare.example')
    expect(masked).not.toMatch(/r\d+@/)
  })

  test('as CSV no cell is a formula, and who saved it stands in the audit', async () => {
    const { room, post } = await filled()
    const answer = await post(room.member, 'export', { csrf: 'token', state: 'failed' })
    expect(answer.headers.get('content-disposition')).toContain('deliveries-2026-02-02-failed.csv')
    const lines = (await answer.text()).trimEnd().split('\r\n')
    expect(lines).toHaveLength(11)
    expect(lines[0]).toBe('address,domain,zone,language,state,why,attempt,notBefore,changedAt,replyCode,reply,cameBack')
    expect(lines[1]).toMatch(/^r12\d@rare\.example,rare\.example,.*,550,"'=HYPERLINK\(""http:/)
    const audit = await room.house.store.read.selectFrom('audit').select(['act', 'memberId']).orderBy('id').execute()
    expect(audit.at(-1)).toEqual({ act: 'delivery.exported', memberId: room.member.id })
    const all = await (await post(room.member, 'export', { csrf: 'token' })).text()
    expect(all.trimEnd().split('\r\n')).toHaveLength(131)
  })

  test('it is told live: at once, with each change, and until it is done', async () => {
    const { room, of, app, publicId } = await filled()
    const answer = await app(room.member).request(routes.deskDeliveries(publicId, 'live'))
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const reader = answer.body?.getReader()
    let heard = ''
    const until = async (pattern: RegExp) => {
      while (!pattern.test(heard)) {
        const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
        if (done) throw new Error(`It ended with ${heard}`)
        heard += new TextDecoder().decode(value)
      }
    }
    await until(/10 of 130 are done/)
    const { write } = room.house.store
    const move = (count: number) =>
      write
        .updateTable('delivery')
        .set({ state: 'accepted' })
        .where('id', 'in', (q) =>
          q.selectFrom('delivery').select('id').where('state', '=', 'queued').orderBy('id').limit(count),
        )
        .execute()
    await move(20)
    await until(/30 of 130 are done/)
    await move(100)
    await write.updateTable('edition').set({ state: 'sent' }).where('id', '=', of.edition.id).execute()
    await until(/event: done/)
    expect((await reader?.read())?.done).toBe(true)
  }, 20_000)

  test('however many watch an edition, it is looked at once for all; and not at all when nobody does', async () => {
    const { room, of } = await filled()
    let looks = 0
    const read = new Proxy(room.house.store.read, {
      get: (db, name) => {
        if (name !== 'selectFrom') return Reflect.get(db, name)
        return (table: 'editionCourse') => {
          if (table === 'editionCourse') looks += 1
          return db.selectFrom(table)
        }
      },
    })
    const live = openLive({ store: { ...room.house.store, read }, now: room.house.now }, 50)
    const heard = [0, 0, 0]
    const ends = heard.map((_, n) =>
      live.watch(of.edition.id, () => {
        heard[n] = (heard[n] ?? 0) + 1
      }),
    )
    await expect.poll(() => looks).toBeGreaterThanOrEqual(3)
    expect(heard, 'each hears it once while nothing changes').toEqual([1, 1, 1])
    for (const end of ends) end()
    const before = looks
    await new Promise((later) => setTimeout(later, 300))
    // One may have been under way.
    expect(looks - before).toBeLessThanOrEqual(1)
  })

  test('a newsletter’s weeks: who came, left, was erased, and what came back', async () => {
    const { room, of, app, publicId } = await filled()
    const { house, keys, newsletterId } = room
    for (const typed of ['a@x.example', 'b@x.example', 'c@x.example']) {
      const read = readAddress(typed)
      if (!read.ok) throw new Error(typed)
      const { newsletter } = of
      await addReader(house, keys, { address: read.address, newsletter, language: 'en', evidence: 'on paper' })
    }
    const rows = await house.store.read.selectFrom('reader').select('id').where('domain', '=', 'x.example').execute()
    await erase(house, keys, rows[0]?.id ?? 0, [])
    await house.store.write
      .insertInto('consent')
      .values({
        readerId: rows[1]?.id ?? 0,
        newsletterId,
        consentTextId: null,
        act: 'left',
        networkHash: null,
        at: house.now(),
      })
      .execute()
    const delivery = await house.store.read.selectFrom('delivery').select('id').orderBy('id').executeTakeFirstOrThrow()
    await house.store.write
      .insertInto('bounce')
      .values({
        ...{ eventKey: 'k', readerId: null, deliveryId: delivery.id, kind: 'hard', reason: 'mailbox', source: 'test' },
        ...{ foundBy: 'mark', at: house.now(), keptAt: house.now(), liftedAt: null },
      })
      .execute()
    const [week] = await weeksOf(house.store.read, { newsletterId, weeks: 3, now: house.now() })
    expect(week).toEqual({ week: '2026-01-26', joined: 3, left: 2, returned: 1, complained: 0 })
    const html = await (await app(room.member).request(routes.deskDeliveries(publicId))).text()
    expect(html).toContain('From 30 January 2026 until the next edition, 2 readers left the newsletter.')
  })
})
