import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followingWords } from '../src/words/following.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { discard, type RunningNewsroom, startDateline } from './running.ts'

/** What the followed sources bring, gone through by keys, in the sample newsroom and a real browser. */
const t = followingWords('en')

let newsroom: RunningNewsroom
let browser: BrowserContext
let page: Page

describe.skipIf(!hasBrowser)('followed sources by keyboard', () => {
  beforeAll(async () => {
    newsroom = await startDateline({ flags: ['--demo'] })
    browser = await openBrowser({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    browser.setDefaultTimeout(10_000)
    page = await browser.newPage()
    await page.goto(newsroom.link('Desk:'))
    await page.locator('main button, form button').first().click()
    await page.waitForURL(/\/desk$/)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    if (newsroom) discard(newsroom.data)
  })

  const headlines = () => page.locator('.row h3').allInnerTexts()
  const current = () => page.locator('.row[aria-current] h3').innerText()
  const open = async () => {
    await page.goto(`${newsroom.address}/desk`)
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await page.waitForURL(/\/desk\/following$/)
  }

  test('one walks down and up, sets aside, is at the next one, and takes it back', async () => {
    await open()
    const all = await headlines()
    expect(all.length).toBeGreaterThan(5)
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
    expect(await current()).toBe(all[1])
    await page.keyboard.press('x')
    await page.locator('.toast').waitFor()
    expect(await headlines()).toEqual(all.filter((_, at) => at !== 1))
    expect(await current()).toBe(all[2])
    await page.keyboard.press('z')
    await page.getByText('Among the new ones again').waitFor()
    expect(await headlines()).toEqual(all)
    expect(await current()).toBe(all[1])
  })

  test('the original opens beside, and is not told where one came from', async () => {
    await open()
    await page.keyboard.press('j')
    const address = await page.locator('.row[aria-current] [data-row-key="o"]').getAttribute('href')
    await browser.route(`${new URL(address ?? '').origin}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<script>document.write("from:" + document.referrer + ":")</script>',
      }),
    )
    const beside = browser.waitForEvent('page')
    await page.keyboard.press('o')
    const opened = await beside
    await opened.getByText('from::').waitFor()
    expect(opened.url()).toBe(address)
    await opened.close()
  })

  test.each(['b', 'Enter'])('%s brings in; where the site isn’t there, the row says so and stays', async (key) => {
    await open()
    const all = await headlines()
    await page.keyboard.press('j')
    await page.keyboard.press(key)
    await page.locator('.row[aria-current] [role=alert]').waitFor()
    expect(await page.locator('.row[aria-current] [role=alert]').innerText()).not.toBe('')
    expect(await headlines()).toEqual(all)
  })

  test('what we have made a story of leads to it', async () => {
    // Until the worker has heard of the sample's stories.
    const known = async () => {
      await open()
      return page.locator('.row .ours a').count()
    }
    await expect.poll(known, { timeout: 25_000, interval: 1000 }).toBeGreaterThan(0)
    expect(await page.locator('.row .ours b').first().innerText()).toMatch(/^We have this from .*:$/)
    await page.locator('.row .ours a').first().click()
    await page.waitForURL(/\/desk\/stories\/[\w-]+$/)
  })

  test('a source that can’t be followed says why, with what was typed', async () => {
    await page.goto(`${newsroom.address}/desk/following/sources`)
    await page.locator('[name="address"]').fill('http://localhost/feed.xml')
    await page.getByRole('button', { name: t.add.button }).click()
    await page.getByText(t.troubles.refusedAddress('')).waitFor()
    expect(await page.locator('[name="address"]').inputValue()).toBe('http://localhost/feed.xml')
  })

  test('a source is removed only after asking', async () => {
    await page.goto(`${newsroom.address}/desk/following/sources`)
    const before = await page.locator('tbody tr').count()
    await page.locator('tbody a').first().click()
    await page.getByRole('button', { name: t.one.remove }).first().click()
    await page.keyboard.press('Escape')
    await page.goto(`${newsroom.address}/desk/following/sources`)
    expect(await page.locator('tbody tr').count()).toBe(before)
    await page.locator('tbody a').first().click()
    await page.getByRole('button', { name: t.one.remove }).first().click()
    await page.locator('dialog[open] .button.main').click()
    await page.locator('.toast').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(before - 1)
  })
})
