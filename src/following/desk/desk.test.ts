import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aSite, type FollowedSite, rss, says } from '../../../test/a-site-to-follow.ts'
import { aHouse, aMember, type TestNewsroom } from '../../../test/newsroom.ts'
import { bringInAddress, bringInKept, type CheckingParts, checkingScreens } from '../../checking/index.ts'
import { pageLimits } from '../../evidence/index.ts'
import { readInput } from '../../intake/read-input.ts'
import { follow } from '../../platform/store/index.ts'
import { routes } from '../../routes.ts'
import { openSnapshots } from '../../snapshots.ts'
import type { DeskEnv, Member } from '../../staff/index.ts'
import { folderWatch, followServers, knownStories, lookAtDue, traceListener } from '../index.ts'
import { followingDesk } from './screens.tsx'

/** The desk over a site of the test's own: following, and bringing in, as web.ts joins them. */
let newsroom: TestNewsroom
let site: FollowedSite
let ada: Member
let app: Hono<DeskEnv>

/** A page with a story whose every word after the headline is its own. */
const story = (headline: string): string =>
  `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${Array.from(
    { length: 12 },
    (_, n) =>
      `<p>${Array.from({ length: 14 }, (__, m) => `${headline.slice(0, 4).toLowerCase().trim()}${n}x${m}`).join(' ')}.</p>`,
  ).join('')}</article></body></html>`

beforeEach(async () => {
  newsroom = await aHouse()
  site = await aSite()
  const { house } = newsroom
  ada = await aMember(house, 'AL', 'editor')
  const parts: CheckingParts = {
    reader: { read: readInput, fetch: (address) => site.looking.fetch(address, pageLimits, {}) },
    snapshots: openSnapshots(house, newsroom.where.data),
    pictures: { put: async () => ({ ok: false, why: 'broken' }), shown: async () => new Map() },
    preview: { page: async () => '', mail: async () => ({ subject: '', html: '', plain: '' }) },
    samplePage: () => null,
    known: ({ address, found }, language) => knownStories(house.store.read, { addresses: [address], found, language }),
  }
  app = new Hono<DeskEnv>()
  app.use('*', async (context, next) => {
    context.set('member', ada)
    context.set('csrf', 'token')
    await next()
  })
  app.route('/', checkingScreens(house, parts))
  const bringIn = (address: string, member: Member) => bringInAddress({ house, ...parts }, address, member)
  const kept = (sha256: string, member: Member) => bringInKept({ house, ...parts }, sha256, member)
  const { fetch, read } = site.looking
  app.route('/', followingDesk(house, { fetch, read, bringIn, bringInKept: kept }))
})
afterEach(async () => {
  site.close()
  await newsroom.close()
})

const see = async (path: string): Promise<Document> => {
  const response = await app.request(path)
  return parseHTML(await response.text()).document as unknown as Document
}
const post = async (
  path: string,
  fields: Record<string, string> = {},
): Promise<{ status: number; to: string; page: Document }> => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
  const response = await app.request(path, { method: 'POST', body, headers })
  const page = parseHTML(await response.text()).document as unknown as Document
  return { status: response.status, to: response.headers.get('location') ?? '', page }
}
const textOf = (page: Document | Element, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
const pass = (minutes: number) => newsroom.clock.pass(minutes * 60_000)
const trace = () => follow(newsroom.house.store, traceListener(newsroom.house), newsroom.house.now)

async function followedFeed(...headlines: string[]): Promise<void> {
  site.answers['/feed.xml'] = says(
    rss(
      site.address,
      headlines.map((headline, n) => [`/s${n}`, headline] as const),
    ),
  )
  for (const [n, headline] of headlines.entries()) site.answers[`/s${n}`] = says(story(headline), 'text/html')
  const { to } = await post(routes.followedSources(), { address: `${site.address}/feed.xml` })
  expect(to).toContain('done=followed')
  await lookAtDue(newsroom.house, site.looking)
}
/** The path that a button or link of the row of a headline leads to. */
async function actOf(headline: string, words: string, state = ''): Promise<string> {
  const page = await see(`${routes.following()}${state}`)
  const row = [...page.querySelectorAll('.row')].find((one) => textOf(one, 'h3')[0] === headline)
  const act = [...(row?.querySelectorAll('.acts button, .acts a') ?? [])].find((one) =>
    one.textContent?.trim().startsWith(words),
  )
  if (!act) throw new Error(`“${headline}” has no “${words}”`)
  return act.getAttribute('formaction') ?? act.getAttribute('href') ?? ''
}

describe('the list of what is new', () => {
  test('says how to begin while nothing is followed', async () => {
    const page = await see(routes.following())
    expect(textOf(page, '.empty')).toEqual([
      'No source is followed yet. Add the address of a site or a feed, and what it brings stands here.',
    ])
    expect(page.querySelector(`main a.button.main`)?.getAttribute('href')).toBe(routes.followedSources())
  })

  test('shows language, headline, outlet and age, and opens the original without saying where from', async () => {
    await followedFeed('The ferry crews are on strike', 'Salt gets its old name back')
    pass(130)
    const page = await see(routes.following())
    expect(textOf(page, '.row .tongue abbr')).toEqual(['en', 'en'])
    expect(textOf(page, '.row h3')).toEqual(['The ferry crews are on strike', 'Salt gets its old name back'])
    expect(textOf(page, '.row .who')).toEqual(['The Vell Courier', 'The Vell Courier'])
    expect(textOf(page, '.row .due')).toEqual(['2 hr ago', '2 hr ago'])
    const original = page.querySelector('.row a[data-row-key="o"]')
    expect([original?.getAttribute('target'), original?.getAttribute('rel')]).toEqual(['_blank', 'noreferrer'])
  })

  test('sets an item aside, stays at the one after it, and takes it back', async () => {
    await followedFeed('The ferry crews are on strike', 'Salt gets its old name back')
    const [, next] = [...(await see(routes.following())).querySelectorAll('.row')].map((row) => row.id.slice(5))
    const { to } = await post(await actOf('The ferry crews are on strike', 'Set aside'), { at: next ?? '' })
    const page = await see(to)
    expect(textOf(page, '.row[aria-current] h3')).toEqual(['Salt gets its old name back'])
    expect(textOf(page, '.toast span')[0]).toMatch(/^Set aside: .*The ferry crews are on strike/)
    expect(textOf(await see(`${routes.following()}?state=set-aside`), 'h3')).toEqual(['The ferry crews are on strike'])
    const undo = page.querySelector('.toast form')?.getAttribute('action') ?? ''
    const back = await post(undo)
    expect(textOf(await see(back.to), '.row[aria-current] h3')).toEqual(['The ferry crews are on strike'])
  })

  test('brings an item in: its page is fetched and read, and its review opens; then the story is led to', async () => {
    await followedFeed('The ferry crews are on strike')
    const { to } = await post(await actOf('The ferry crews are on strike', 'Bring in'))
    expect(to).toMatch(/^\/desk\/bring-in\/[\w-]+$/)
    expect((await see(to)).querySelector('form[data-review]')).not.toBeNull()
    expect(textOf(await see(routes.following()), '.row')).toEqual([])
    const state = '?state=brought-in'
    expect(await actOf('The ferry crews are on strike', 'Go on with its review', state)).toBe(to)
    const made = await post(to, { act: 'draft' })
    await trace()
    const led = await actOf('The ferry crews are on strike', 'Open the story', state)
    expect(made.to.startsWith(led)).toBe(true)
    expect(textOf(await see(`${routes.following()}${state}`), '.row .ours b')).toEqual([
      'We have this from 30 January:',
    ])
  })

  test('says why an item can’t be brought in, and leaves it where it is', async () => {
    await followedFeed('The ferry crews are on strike')
    delete site.answers['/s0']
    const { status, page } = await post(await actOf('The ferry crews are on strike', 'Bring in'))
    expect(status).toBe(422)
    expect(textOf(page, '.row[aria-current] [role=alert]')[0]).toMatch(/^The site answered that the page can’t be had/)
    expect(textOf(await see(routes.following()), 'h3')).toEqual(['The ferry crews are on strike'])
  })

  test('goes on to the next fifty, by source and state', async () => {
    await followedFeed(...Array.from({ length: 60 }, (_, n) => `Headline number ${n} of the day`))
    const first = await see(routes.following())
    expect(first.querySelectorAll('.row')).toHaveLength(50)
    const older = first.querySelector('.paging a[rel=next]')?.getAttribute('href') ?? ''
    const second = await see(older)
    expect(textOf(second, 'h3').at(-1)).toBe('Headline number 59 of the day')
    expect(second.querySelectorAll('.row')).toHaveLength(10)
  })

  test('says that an item is gone when its source was removed meanwhile', async () => {
    await followedFeed('The ferry crews are on strike')
    const act = await actOf('The ferry crews are on strike', 'Set aside')
    await newsroom.house.store.write.deleteFrom('followed').execute()
    const { status, page } = await post(act)
    expect([status, textOf(page, '.toast')[0]]).toEqual([
      404,
      'This item is not there any more: it was forgotten, or its source was removed.',
    ])
  })
})

describe('a second draft of one page', () => {
  const bring = async (fields: Record<string, string>) => (await post(routes.bringIn(), fields)).to

  test.each([
    ['by its address in another form', () => ({ address: `${site.address}/s0?utm_source=mail` })],
    [
      'as pasted text',
      () => ({
        text: textOf(parseHTML(story('The ferry crews are on strike')).document as never, 'h1, p').join('\n\n'),
      }),
    ],
  ])('is told of %s, and made only when one goes on', async (_, fields) => {
    site.answers['/s0'] = says(story('The ferry crews are on strike'), 'text/html')
    site.answers['/s0?utm_source=mail'] = site.answers['/s0']
    const made = await post(await bring({ address: `${site.address}/s0` }), { act: 'draft' })
    await trace()
    const again = await bring(fields())
    const told = await see(again)
    expect(textOf(told, 'h1')).toEqual(['We have this already'])
    const ours = told.querySelector('main .list a.button')?.getAttribute('href') ?? ''
    expect(made.to.startsWith(ours) && ours !== '').toBe(true)
    const on = told.querySelector('form.actions a.button')?.getAttribute('href') ?? ''
    expect((await see(on)).querySelector('form[data-review]')).not.toBeNull()
  })

  test('is not told of another page of the same site', async () => {
    site.answers['/s0'] = says(story('The ferry crews are on strike'), 'text/html')
    site.answers['/s1'] = says(story('Salt gets its old name back'), 'text/html')
    await post(await bring({ address: `${site.address}/s0` }), { act: 'draft' })
    await trace()
    expect(
      (await see(await bring({ address: `${site.address}/s1` }))).querySelector('form[data-review]'),
    ).not.toBeNull()
  })
})

describe('the sources', () => {
  const sourceOf = async (): Promise<string> =>
    (await see(routes.followedSources())).querySelector('.table tbody a')?.getAttribute('href') ?? ''

  test('can be renamed, paused, taken up again, looked at and removed', async () => {
    await followedFeed('The ferry crews are on strike')
    const source = await sourceOf()
    expect((await post(`${source}/rename`, { name: ' ' })).status).toBe(422)
    await post(`${source}/rename`, { name: 'The Courier' })
    expect(textOf(await see(source), 'h1')).toEqual(['The Courier'])
    expect(textOf(await see((await post(`${source}/pause`)).to), 'section h2')[0]).toBe('Feed · Paused')
    expect(textOf(await see((await post(`${source}/look`)).to), 'section h2')[0]).toBe('Feed · Followed')
    const { to } = await post(`${source}/remove`)
    expect(textOf(await see(to), '.toast')[0]).toMatch(/^Removed: .*The Courier/)
    expect((await app.request(source)).status).toBe(404)
  })

  test('say in words what went wrong, with the mend', async () => {
    await followedFeed('The ferry crews are on strike')
    site.answers['/feed.xml'] = says('<html><body><form><input type="password"></form></body></html>', 'text/html')
    await post(`${await sourceOf()}/look`)
    pass(1)
    await lookAtDue(newsroom.house, site.looking)
    expect(textOf(await see(routes.followedSources()), '.table small.late')).toEqual([
      'A page that asks for a password came instead. Follow an address that is open to all.',
    ])
    expect(textOf(await see(routes.following()), 'h3')).toEqual(['The ferry crews are on strike'])
  })

  test('are refused with what was typed, and why', async () => {
    const { status, page } = await post(routes.followedSources(), { address: 'http://10.0.0.1/feed' })
    expect(status).toBe(422)
    expect(page.querySelector('#f-address')?.getAttribute('value')).toBe('http://10.0.0.1/feed')
    expect(textOf(page, '.problem')).toEqual(['The address leads into a private network, and is not fetched.'])
  })

  test('of a site with several feeds are chosen', async () => {
    const link = (href: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`
    site.answers['/'] = says(
      `<html><head>${link('/a.xml', 'News')}${link('/b.xml', 'Sport')}</head><body></body></html>`,
      'text/html',
    )
    site.answers['/b.xml'] = says(rss(site.address, [], 'Sport of Vell'))
    const { page } = await post(routes.followedSources(), { address: site.address })
    expect(textOf(page, '.list b')).toEqual(['News', 'Sport'])
    const chosen = page.querySelectorAll('.list [name=address]')[1]?.getAttribute('value') ?? ''
    const { to } = await post(routes.followedSources(), { address: chosen, as: 'any' })
    expect(textOf(await see(to), 'h1')).toEqual(['Sport of Vell'])
  })
})

describe('what was put into the folder', () => {
  beforeEach(async () => {
    mkdirSync(newsroom.where.incoming)
    await followServers(newsroom.house, { kind: 'folder', address: newsroom.where.incoming, name: 'Folder' })
  })
  const put = async (name: string, content: string): Promise<void> => {
    writeFileSync(join(newsroom.where.incoming, name), content)
    const { house, where } = newsroom
    const { keep } = openSnapshots(house, where.data)
    const stopping = new AbortController().signal
    const look = folderWatch(house, { folder: where.incoming, read: readInput, keep, stopping })
    await look()
    newsroom.clock.pass(2000)
    expect(await look()).toBe(1)
  }

  test('is brought in from the bytes that came', async () => {
    await put('page.html', story('The ferry crews go on strike'))
    const { to } = await post(await actOf('The ferry crews go on strike', 'Bring in'))
    expect(to).toMatch(/^\/desk\/bring-in\/[\da-f-]{36}$/)
    expect((await see(to)).documentElement.textContent).toContain('The ferry crews go on strike')
    expect(site.asked).toEqual([])
    expect(textOf(await see(`${routes.following()}?state=brought-in`), 'h3')).toEqual(['The ferry crews go on strike'])
  })

  test('is chosen from where it carries several stories', async () => {
    await put(
      'wire.xml',
      rss('https://wire.example', [
        ['/a', 'Ferries sail again'],
        ['/b', 'The bridge is shut'],
      ]),
    )
    const { to } = await post(await actOf('Ferries sail again', 'Bring in'))
    expect(textOf(await see(to), '.choices .what')).toEqual(['Ferries sail again', 'The bridge is shut'])
    expect((await see(to)).querySelector('.choices li:first-child [autofocus]'), 'Enter reads the first').not.toBeNull()
  })

  test('and can’t be read, says why, and can only be set aside', async () => {
    await put('photo.jpg', '\u00ff\u0000\u0001\u0002'.repeat(20))
    const page = await see(routes.following())
    expect(textOf(page, '.row .problem')).toEqual([
      'That is not text. Save the page as HTML or text, and give that. It stays in the folder “refused”.',
    ])
    expect(textOf(page, '.row button')).toEqual(['Set aside'])
    const id = page.querySelector('.row')?.id.replace('item-', '') ?? ''
    expect((await post(routes.followedItemAct(id, 'bring-in'))).status).toBe(422)
  })

  test('stands in a source that says what it is, and is not removed', async () => {
    const [first] = (await see(routes.followedSources())).querySelectorAll('tbody a')
    const source = first?.getAttribute('href') ?? ''
    const page = await see(source)
    expect(textOf(page, 'section h2')[0]).toBe('Folder · Followed')
    expect(page.querySelector('#remove-source')).toBeNull()
    const refused = await post(`${source}/remove`)
    expect(refused.status).toBe(422)
    expect(textOf(refused.page, '.toast')[0]).toContain('DATELINE_INCOMING')
    expect((await app.request(source)).status).toBe(200)
  })
})
