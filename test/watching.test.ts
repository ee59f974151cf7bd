import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { releaseEdition } from '../src/delivery/index.ts'
import { migrate, openStore } from '../src/platform/store/index.ts'
import { aNewsroom, aPublishedStory, readersOf, signNow, theNextEdition, whereaboutsOf } from './an-edition.ts'
import { axeFinds } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { aFolder, discard, type RunningNewsroom, startDateline } from './running.ts'
import { startSmtp, type TestSmtp } from './smtp.ts'

const readers = 600

/** An edition on its way, watched in a real browser: it moves by itself, is paused, goes on, and is stopped for good. */
describe.skipIf(!hasBrowser)('an edition that goes out, watched', () => {
  const data = aFolder('watching')
  let smtp: TestSmtp
  let newsroom: RunningNewsroom
  let browser: BrowserContext
  let page: Page
  let path = ''

  beforeAll(async () => {
    // Slow enough that the test is faster.
    smtp = await startSmtp({
      message: async () => {
        await new Promise((later) => setTimeout(later, 120))
        return undefined
      },
    })
    const place = { engine: 'sqlite', file: join(data, 'dateline.db') } as const
    const store = openStore(place)
    await migrate(store, place)
    await store.close()
    const now = new Date().toISOString()
    const room = await aNewsroom(whereaboutsOf(place, data), now)
    await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: now })
    await readersOf(room, readers, (n) => ({ address: `r${n}@mail${n % 40}.example` }))
    const of = await theNextEdition(room)
    await signNow(room, of)
    const released = await releaseEdition(room.house, of, { relay: true, memberId: room.member.id, when: 'now' })
    expect(released).toEqual({ ok: true })
    path = `/desk/editions/${of.edition.publicId}/deliveries`
    await room.house.store.close()
    newsroom = await startDateline({
      data,
      environment: { SMTP_URL: smtp.url, DATELINE_RELAY_EXAMPLES: '1' },
    })
    browser = await openBrowser({ bypassCSP: true, locale: 'en-GB' })
    page = await browser.newPage()
    await page.goto(newsroom.link('Desk'))
    await page.locator('main button').first().click()
    await page.waitForURL('**/desk')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    await smtp?.stop()
    discard(data)
  })

  const done = () => page.locator('[data-live="figures"] progress').evaluate((bar: HTMLProgressElement) => bar.value)
  const state = () => page.locator('[data-live="state"]').innerText()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()

  test('moves by itself; a pause is heeded at once; what goes on is told to everybody who watches', async () => {
    await page.goto(newsroom.address + path)
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
    const first = await done()
    await expect.poll(done, { timeout: 20_000 }).toBeGreaterThan(first + 10)
    await expect.poll(done, { timeout: 20_000 }).toBeGreaterThan(first + 30)
    expect(await page.evaluate(() => 'sameDocument' in globalThis), 'without loading anew').toBe(true)
    expect(await state()).toContain('It is going out.')
    expect(await axeFinds(page)).toEqual([])

    // Somebody else watches the edition's own page, and has no part in what follows.
    const other = await browser.newPage()
    await other.goto(newsroom.address + path.replace('/deliveries', ''))
    const elsewhere = () => other.locator('[data-live="state"]').innerText()
    await expect.poll(elsewhere).toContain('It is going out.')

    await press('Pause sending')
    await expect.poll(() => page.locator('.toast').innerText()).toContain('Sending is paused.')
    await expect.poll(elsewhere, { timeout: 10_000 }).toContain('Sending is paused')
    await expect.poll(() => other.getByRole('button', { name: 'Resume sending' }).count()).toBe(1)
    await new Promise((later) => setTimeout(later, 1500))
    const paused = smtp.received.length
    expect(paused).toBeLessThan(readers)
    await new Promise((later) => setTimeout(later, 1500))
    expect(smtp.received.length, 'while it is paused').toBe(paused)

    await press('Resume sending')
    await expect.poll(() => smtp.received.length, { timeout: 20_000 }).toBeGreaterThan(paused + 5)
    await expect.poll(elsewhere, { timeout: 10_000 }).toContain('It is going out.')
    await other.close()
  }, 90_000)

  test('stops for good only when somebody is sure, and then tells who missed it', async () => {
    await press('Stop for good')
    expect(await page.getByRole('dialog').innerText()).toMatch(/\d+ readers have not got it yet, and never will/)
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Stop for good' }).click()
    await expect.poll(() => page.locator('.toast').innerText()).toContain('Nothing was stopped')

    await press('Stop for good')
    await page.getByLabel('I am sure').check()
    await page.getByRole('dialog').getByRole('button', { name: 'Stop for good' }).click()
    await expect.poll(state, { timeout: 20_000 }).toContain('It was stopped for good before everybody had it.')
    // The page that tells the end was loaded by the event that told it.
    await expect.poll(done).toBe(readers)
    const missed = await page.getByText('The edition was stopped before their turn came').locator('..').innerText()
    const sent = smtp.received.length
    expect(Number(/\d+/.exec(missed)?.[0]) + sent).toBe(readers)
    await page.getByText('The edition was stopped before their turn came').click()
    expect(await page.locator('tbody tr').count()).toBe(50)
    expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(sent)
  }, 60_000)
  test('the course of one receiving domain is chosen by keyboard alone', async () => {
    await page.goto(newsroom.address + path)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
    for (let n = 0; n < 80 && (await focused()) !== 'domain'; n += 1) await page.keyboard.press('Tab')
    await page.keyboard.type('Mail7.example')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/deliveries?domain=Mail7.example#course')
    const course = page.locator('#course')
    expect(await course.locator('h2').innerText()).toBe('Over time: mail7.example')
    expect(await course.innerText()).toContain(`all deliveries: ${readers / 40}`)
    expect(await axeFinds(page)).toEqual([])
    await course.getByRole('link', { name: 'Show all' }).click()
    await expect.poll(() => course.locator('h2').innerText()).toBe('Over time')
  })
})
