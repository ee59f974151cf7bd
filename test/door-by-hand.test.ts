import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFinds } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { discard, type RunningNewsroom, startDateline } from './running.ts'

/** Readers sign up in a real browser, with scripts and without. */
describe.skipIf(!hasBrowser)('a reader at the door', () => {
  let newsroom: RunningNewsroom
  let story: string
  const open: BrowserContext[] = []
  const aPage = async (options: Parameters<typeof openBrowser>[0] = {}): Promise<Page> => {
    const browser = await openBrowser({ locale: 'en-GB', ...options })
    open.push(browser)
    return browser.newPage()
  }
  const heading = (page: Page) => page.locator('main h1').innerText()

  /** What was kept of the last sign-up. */
  const lastKept = () => {
    const db = new DatabaseSync(join(newsroom.data, 'dateline.db'), { readOnly: true })
    try {
      const row = db
        .prepare(
          `select zone, place, form as path from consent join reader on reader.id = reader_id order by consent.id desc`,
        )
        .get()
      return { ...row }
    } finally {
      db.close()
    }
  }

  beforeAll(async () => {
    newsroom = await startDateline({ flags: ['--demo'] })
    const front = await (await fetch(`${newsroom.address}/en/`)).text()
    story = newsroom.address + (/class="lead[\s\S]*?<h2><a href="([^"]+)"/.exec(front)?.[1] ?? '')
  })
  afterAll(async () => {
    for (const browser of open) await browser.close()
    await newsroom?.stop()
    if (newsroom) discard(newsroom.data)
  })

  test('with scripts: no question, the browser’s own time zone, by the bar, which then stays away', async () => {
    const page = await aPage({ timezoneId: 'Asia/Tokyo', bypassCSP: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const wrong: string[] = []
    page.on('pageerror', ({ message }) => wrong.push(message))
    await page.goto(story)
    expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(1)
    expect(asked).not.toContain('/work')
    const bar = page.locator('.bar')
    expect(await bar.isVisible()).toBe(false)
    await page.evaluate(() => document.fonts.ready.then(() => {}))
    await page.evaluate(() => {
      const seen = { shift: 0 }
      Object.assign(globalThis, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) seen.shift += entry.value
      }).observe({ type: 'layout-shift' })
    })
    await page.evaluate(() => scrollTo(0, innerHeight))
    await bar.waitFor({ state: 'visible' })
    expect(await axeFinds(page)).toEqual([])
    await bar.locator('summary').click()
    expect(await axeFinds(page)).toEqual([])
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBe(0)
    await page.fill('#bar-email', 'tokyo@mail.example')
    await bar.locator('form button').click()
    await page.waitForURL('**/subscribe')
    expect(await heading(page)).toBe('One more step: your mailbox')
    expect(lastKept()).toEqual({ zone: 'Asia/Tokyo', place: 'bar', path: new URL(story).pathname })
    await page.goto(story)
    await page.evaluate(() => scrollTo(0, innerHeight))
    await page.waitForTimeout(200)
    expect(await bar.isVisible()).toBe(false)
    expect(await page.context().cookies()).toEqual([])
    expect(wrong).toEqual([])
  }, 60_000)

  test('the bar is shut by a key, and stays shut', async () => {
    const page = await aPage()
    await page.goto(story)
    await page.evaluate(() => scrollTo(0, innerHeight))
    const shut = page.locator('.bar .shut')
    await shut.waitFor({ state: 'visible' })
    await shut.press('Enter')
    expect(await page.locator('.bar').isVisible()).toBe(false)
    await page.reload()
    await page.evaluate(() => scrollTo(0, innerHeight))
    await page.waitForTimeout(200)
    expect(await page.locator('.bar').isVisible()).toBe(false)
  }, 60_000)

  test('without scripts: a slip is put right in one press, a question answered, and nobody sees a bar', async () => {
    const page = await aPage({ javaScriptEnabled: false })
    await page.goto(story)
    expect(await page.locator('.bar').isVisible()).toBe(false)
    await page.fill('.signup #email', 'eve@gmial.com')
    await page.click('.signup button')
    expect(await heading(page)).toBe('Is this your address?')
    await page.click('text=No, it is eve@gmial.com')
    expect(await heading(page)).toBe('One question first')
    await page.goto(story)
    await page.fill('.signup #email', 'eve@mail.example')
    await page.click('.signup button')
    expect(await heading(page)).toBe('One question first')
    const [, a, b] = ((await page.locator('[name="question"]').getAttribute('value')) ?? '').split('-')
    await page.fill('#answer', String(Number(a) + Number(b)))
    await page.waitForTimeout(3100)
    await page.click('.letter button')
    expect(await heading(page)).toBe('One more step: your mailbox')
  }, 60_000)
})
