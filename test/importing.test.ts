import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../src/platform/store/index.ts'
import { axeFinds } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { aFolder, discard, type RunningNewsroom, startDateline } from './running.ts'

/** An editor brings a list in with a browser: looks at it, says what it is, sees the numbers, adds; also through a kill. */
let data: string
let newsroom: RunningNewsroom
let browser: BrowserContext
let page: Page

const short = `Email Address,First Name,OPTIN_TIME,CONFIRM_TIME,TIMEZONE,LEID,EUID
mira.ozola@paper.example,Mira,2023-04-21 11:16:57,2023-04-21 11:16:57,Europe/Riga,1,a
noor@mail.example,Noor,2018-02-12 10:54:27,2018-02-12 10:54:27,Asia/Beirut,2,b
wrong,Nobody,2018-02-12 10:54:27,,,3,c
noor@mail.example,Noor,2018-02-12 10:54:27,,,4,d
`
const left = `Email Address,CONFIRM_TIME,UNSUB_TIME,UNSUB_REASON,LEID,EUID
tomas@paper.example,2018-02-12 10:54:27,2024-05-05 09:00:00,NORMAL,5,e
`
const rows = 60_000
const long = ['email', ...Array.from({ length: rows }, (_, n) => `reader${n}@long${n % 9}.example`)].join('\n')

describe.skipIf(!hasBrowser)('a list, at the desk', () => {
  beforeAll(async () => {
    data = aFolder('list')
    newsroom = await startDateline({ data, flags: ['--demo'] })
    browser = await openBrowser({ bypassCSP: true, locale: 'en-GB' })
    page = await browser.newPage()
    await page.goto(newsroom.link('Desk'))
    await page.locator('main button').first().click()
    await page.waitForURL('**/desk')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    discard(data)
  })

  /** What is wrong with the page as it stands: a phone and a desktop, by day and by night. */
  const wrongHere = async (name: string): Promise<string[]> => {
    const wrong: string[] = []
    for (const [width, colorScheme] of [
      [390, 'light'],
      [390, 'dark'],
      [1280, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      wrong.push(...(await axeFinds(page)).map((one) => `${name} ${width} ${colorScheme}: ${one}`))
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1))
        wrong.push(`${name} ${width}: scrolls sideways`)
      const shots = process.env.DATELINE_SHOTS
      if (shots) await page.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
    return wrong
  }
  const give = async (name: string, text: string) => {
    await page.goto(`${newsroom.address}/desk/readers/lists`)
    await page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.locator('main form button').first().click()
    await page.waitForLoadState()
  }
  const agree = async () => {
    await page.fill('textarea[name=words]', 'Signed up on our old site, 2018 to 2025, by double opt-in.')
    await page.check('input[name=consent]')
    await page.getByRole('button', { name: 'Read the list' }).click()
    await page.getByRole('button', { name: /^Add up to/ }).waitFor({ timeout: 60_000 })
  }

  test('every step of it is plain, on a phone and on a desktop, by day and by night', async () => {
    await page.goto(`${newsroom.address}/desk/readers/lists`)
    expect(await wrongHere('empty')).toEqual([])
    await give('book.xlsx', 'PK\x03\x04 xl/workbook.xml')
    expect(await page.locator('.problem').textContent()).toContain('workbook')
    expect(await wrongHere('refused')).toEqual([])
    await give('subscribed.csv', short)
    expect(await page.locator('main').textContent()).toContain('export of Mailchimp')
    await page.getByRole('button', { name: 'Read the list' }).click()
    await page.locator('.problem').first().waitFor()
    expect(await wrongHere('columns')).toEqual([])
    await agree()
    expect(await wrongHere('numbers')).toEqual([])
    await page.getByRole('button', { name: /^Add up to 3/ }).click()
    await page.getByText('Fetch the report').waitFor({ timeout: 60_000 })
    expect(await wrongHere('result')).toEqual([])
    const [report] = await Promise.all([page.waitForEvent('download'), page.getByText('Fetch the report').click()])
    expect(report.suggestedFilename()).toBe('refused.csv')
    await page.goto(`${newsroom.address}/desk/readers/lists`)
    expect(await wrongHere('earlier')).toEqual([])
  }, 240_000)

  test('of those who left nobody is asked to show that they agreed, and what is left out is folded away', async () => {
    await give('unsubscribed.csv', left)
    expect(await page.locator('select[name=everybody]').inputValue()).toBe('left')
    expect(await page.locator('select[name=column-0]').isVisible()).toBe(true)
    expect(await page.locator('select[name=column-3]').isVisible()).toBe(false)
    await page.getByText('columns that are left out').click()
    expect(await page.locator('select[name=column-3]').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Read the list' }).click()
    await page.getByRole('button', { name: 'Record one address as not to be mailed' }).waitFor({ timeout: 60_000 })
    // Where a row may say that somebody is a reader, their consent is asked for.
    await give('unsubscribed.csv', left.replace('UNSUB_REASON', 'status'))
    await page.getByRole('button', { name: 'Read the list' }).click()
    expect(await page.locator('.problem').first().textContent()).toContain('Say where and when they agreed')
  }, 120_000)

  test('a newsroom that is killed while it adds goes on where it was, and makes nobody twice', async () => {
    await give('long.csv', long)
    await agree()
    await page.getByRole('button', { name: /^Add up to/ }).click()
    const store = openStore({ engine: 'sqlite', file: join(data, 'dateline.db') })
    const added = async () =>
      Number(
        (
          await store.read
            .selectFrom('reader')
            .select((e) => e.fn.countAll<number>().as('n'))
            .where('domain', 'like', 'long%')
            .executeTakeFirstOrThrow()
        ).n,
      )
    try {
      await expect.poll(added, { timeout: 60_000, interval: 20 }).toBeGreaterThan(2000)
      await newsroom.kill()
      const before = await added()
      expect(before).toBeLessThan(rows)
      // What the killed one had taken is free a minute later; the test doesn't wait for that.
      await store.write
        .updateTable('job')
        .set({ leaseUntil: '2020-01-01T00:00:00.000Z' })
        .where('kind', '=', 'importReaders')
        .execute()
      newsroom = await startDateline({ data })
      await expect.poll(added, { timeout: 120_000 }).toBe(rows)
      await expect
        .poll(
          async () =>
            (
              await store.read
                .selectFrom('readerImport')
                .select(['state', 'counts'])
                .orderBy('id', 'desc')
                .limit(1)
                .execute()
            )[0],
          {
            timeout: 30_000,
          },
        )
        .toEqual({ state: 'done', counts: JSON.stringify({ added: rows }) })
    } finally {
      await store.close()
    }
  }, 300_000)
})
