import type { Hono } from 'hono'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { releaseEdition } from '../../src/delivery/index.ts'
import { type EditionOf, editionScreens } from '../../src/editions/index.ts'
import { appendEvent, watchChanges } from '../../src/platform/store/index.ts'
import { withdraw } from '../../src/record/index.ts'
import { routes } from '../../src/routes.ts'
import { framedAndKept, Pages } from '../../src/site/index.ts'
import { lacks } from '../a-site.ts'
import { aNewsroom, aPublishedStory, type Room, signNow, theNextEdition, whereaboutsOf } from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'

onBothEngines('the pages of a newsletter and its editions', (engine) => {
  let room: Room
  let pages: Pages
  let app: Hono
  let of: EditionOf
  let ferry: number
  let close: () => Promise<void>
  beforeEach(async () => {
    const fresh = await freshStore(engine)
    const opened = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    // As in web.ts: who commits in this process tells the pages.
    room = { ...opened, house: { ...opened.house, wake: () => pages.doubt() } }
    const changes = watchChanges(fresh.place)
    pages = new Pages(room.house, changes)
    app = editionScreens(room.house, { kept: framedAndKept(room.house, { pages, signUp: () => null }) })
    const at = '2026-01-30T10:00:00.000Z'
    ferry = (await aPublishedStory(room.house, { headline: 'Ferry crews agree', at })).id
    await aPublishedStory(room.house, { headline: 'Salt gets its name back', at })
    of = await theNextEdition(room)
    await signNow(room, of)
    close = async () => {
      await pages.settle()
      changes.close()
      await room.house.store.close()
      await fresh.drop()
    }
  })
  afterEach(() => close())

  const text = async (path: string) => (await app.request(path)).text()
  const hot = (path: string) => pages.hot('GET', path, { headers: {} })?.status
  const release = () => releaseEdition(room.house, of, { relay: false, memberId: null, when: 'now' })
  /** A public note, without the signatures that the desk asks for. */
  const corrected = async () => {
    const { house, member } = room
    const row = { publicId: house.newId(), storyId: ferry, memberId: member.id, at: house.now() }
    await house.store.transaction(async (db) => {
      await db
        .insertInto('correction')
        .values({ ...row, kind: 'correction', note: 'Two boats.' })
        .execute()
      await appendEvent(db, house.store.engine, {
        ...{ at: row.at, actorId: member.id, kind: 'story.corrected', subject: 'story', subjectId: ferry },
        detail: { language: 'en', work: 0, section: '' },
      })
    })
    house.wake()
  }
  const letter = routes.newsletter('en', 'the-week')
  const edition = () => routes.edition('en', 'the-week', of.edition.day)

  it('are kept, and the newsletter’s is made anew when an edition goes out', async () => {
    expect(await text(letter)).toContain('The Week')
    expect(hot(letter)).toBe(200)
    expect((await app.request(edition())).status).toBe(404)
    expect(hot(edition())).toBe(undefined)
    await release()
    expect(lacks(await text(letter), edition())).toEqual([])
    expect(lacks(await text(edition()), 'Ferry crews agree', 'Salt gets its name back')).toEqual([])
    expect([hot(letter), hot(edition())]).toEqual([200, 200])
  })

  it('can be found, in each language that they are out in', async () => {
    await release()
    const html = await text(edition())
    expect(html).toContain(`<link rel="canonical" href="https://harbourdesk.example${edition()}"`)
    expect(html).not.toContain('noindex')
    expect(
      lacks(await text(letter), 'hreflang="es" href="https://harbourdesk.example/es/newsletter/the-week"'),
    ).toEqual([])
  })

  it('lose a story that is withdrawn, and only then are made anew', async () => {
    await release()
    await text(letter)
    const before = (await app.request(edition())).headers.get('etag')
    await corrected()
    expect((await app.request(edition())).headers.get('etag')).not.toBe(before)
    expect(hot(letter)).toBe(200)
    await withdraw(room.house, { storyId: ferry, reason: 'It was not true.', member: room.member })
    expect(hot(edition())).toBe(undefined)
    const html = await text(edition())
    expect(html).not.toContain('Ferry crews agree')
    expect(html).toContain('Salt gets its name back')
    expect(hot(letter)).toBe(200)
  })
})
