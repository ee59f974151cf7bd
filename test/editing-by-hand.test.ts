import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkingWords } from '../src/words/checking.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { discard, type RunningNewsroom, startDateline } from './running.ts'

/** What editors do by hand, in the sample newsroom and a real browser: a correction, the front's order, pictures, two tabs. */
const t = checkingWords('en')

let newsroom: RunningNewsroom
let browser: BrowserContext
let page: Page

describe.skipIf(!hasBrowser)('editing by hand', () => {
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

  const at = (path: string) => newsroom.address + path
  const button = (name: string, within: Page = page) => within.getByRole('button', { name }).filter({ visible: true })
  const field = (name: string, within: Page = page) => within.locator(`[name="${name}"]`)

  test('a correction stands under its story, on the page of corrections and beside the front', async () => {
    const note = 'The line has two boats; we wrote three.'
    await page.goto(at('/desk/front'))
    const story = (await page.locator('.order h2 a').first().getAttribute('href')) ?? ''
    await page.goto(at(`${story}/correct`))
    await field('note').fill(note)
    await button(t.correct.publish).click()
    // The text is as it was: that is asked about once.
    await page.getByText(t.correct.needAlone).waitFor()
    await field('alone').check()
    await button(t.correct.publish).click()
    await page.getByText(t.did.corrected).waitFor()
    const onSite = (await page.locator('nav.tabs a', { hasText: t.tabs.onSite }).getAttribute('href')) ?? ''
    for (const path of [onSite, '/en/corrections', '/en/'])
      await expect.poll(async () => (await fetch(at(path))).text(), { message: path, timeout: 10_000 }).toContain(note)
  })

  test('the bookmark sends the page that the browser shows, also from a site that lets nothing in or out', async () => {
    await page.goto(at('/desk/bring-in'))
    const link = await page.locator('a[href^="javascript:"]').getAttribute('href')
    const words = 'The harbour office said on Tuesday that the pier would be closed for a year, and nobody wanted it.'
    const strict = createServer((_, answer) => {
      answer.setHeader('content-security-policy', "default-src 'none'; form-action 'none'")
      answer.end(
        `<h1>Vell closes its old pier</h1><p>${words}</p><p>“We can live with it,” said Pere Mas. ${words}</p>`,
      )
    })
    await new Promise<void>((resolve) => strict.listen(0, '127.0.0.1', resolve))
    const site = await browser.newPage()
    await site.goto(`http://127.0.0.1:${(strict.address() as AddressInfo).port}/pier`)
    const opened = browser.waitForEvent('page')
    // A browser runs a bookmark in the page; its tools are let do the same.
    const tools = await browser.newCDPSession(site)
    const expression = decodeURIComponent(link!.replace('javascript:', ''))
    await tools.send('Runtime.evaluate', { expression, userGesture: true })
    const desk = await opened
    await button(t.bringIn.readIt, desk).click()
    await desk.waitForURL(/bring-in\/(?!page)/)
    await desk.locator('.source').getByText('We can live with it').waitFor()
    await desk.getByText('Pere Mas').first().waitFor()
    for (const one of [desk, site]) await one.close()
    strict.close()
  })

  test('rich text that is pasted keeps its headings, until somebody changes its words', async () => {
    await page.goto(at('/desk/bring-in'))
    const paste = () =>
      page.locator('textarea[name="text"]').evaluate((words) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData(
          'text/html',
          '<h1>Salt of Mirel</h1><p>The pans are dry again.</p><h2>What is left</h2><p>Two rakes.</p>',
        )
        clipboardData.setData('text/plain', 'Salt of Mirel\n\nThe pans are dry again.\n\nWhat is left\n\nTwo rakes.')
        words.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      })
    await paste()
    await page.locator('textarea[name="text"]').pressSequentially('!')
    expect(await field('markup').inputValue()).toBe('')
    await page.locator('textarea[name="text"]').fill('')
    await paste()
    await button(t.bringIn.readIt).first().click()
    await page.locator('.source h3, .source h2', { hasText: 'What is left' }).waitFor()
  })

  test('the front is ordered with the keyboard alone, and taken back with z', async () => {
    await page.goto(at('/desk/front'))
    const order = () => page.locator('.order h2').allInnerTexts()
    const before = await order()
    await page.locator('.order li').first().getByRole('button', { name: t.edit.down }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(t.did.ordered).waitFor()
    expect(await order()).toEqual([before[1], before[0], ...before.slice(2)])
    await page.keyboard.press('z')
    await expect.poll(order).toEqual(before)
  })

  test.each(['png', 'jpeg'] as const)(
    'a %s gets its words and its point, and readers get its sizes',
    async (format) => {
      const alt = `A quay at low water, as ${format}`
      const drawn = sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#7aa' } })
      await page.goto(at('/desk/pictures'))
      const buffer = await drawn.toFormat(format).toBuffer()
      await field('file').setInputFiles({ name: `quay.${format}`, mimeType: `image/${format}`, buffer })
      await page.getByRole('button', { name: t.pictures.button, exact: true }).click()
      await page.getByText(t.did.uploaded).waitFor()
      await page.locator('[name="alt.en"]').first().fill(alt)
      await button(t.pictures.save).first().click()
      await page.getByText(t.did.kept).waitFor()

      await page.goto(at('/desk/bring-in'))
      await button(t.bringIn.ownButton).click()
      await page.waitForURL('**/edit')
      await field('head.headline').fill(`A quay, ${format}`)
      await button(t.edit.addPicture).click()
      await field('lead.media').selectOption({ label: alt })
      await field('lead.alt').fill(alt)
      await field('lead.x').fill('20')
      await button(t.edit.save).first().click()
      await page.waitForURL((url) => !url.pathname.endsWith('/edit'))
      const story = new URL(page.url()).pathname
      await page.goto(at(`${story}/edit`))
      expect(await field('lead.x').inputValue()).toBe('20')
      await page.goto(at(`${story}/preview/page`))
      const picture = page.locator('article figure img').first()
      expect(await picture.getAttribute('alt')).toBe(alt)
      const set = (await page.locator('article figure').first().innerHTML()).match(/\/pictures\/[^\s",]+/g) ?? []
      expect(new Set(set).size, 'sizes').toBeGreaterThan(1)
      for (const path of new Set(set)) {
        const answer = await fetch(at(path.replaceAll('&amp;', '&')))
        expect([answer.status, answer.headers.get('content-type')?.slice(0, 6)], path).toEqual([200, 'image/'])
      }
    },
  )

  test('two tabs: who saves second sees both texts, and nothing of either is lost', async () => {
    await page.goto(at('/desk/stories?stage=checking'))
    const story = (await page.locator('.row h3 a').first().getAttribute('href')) ?? ''
    const other = await browser.newPage()
    for (const tab of [page, other]) await tab.goto(at(`${story}/edit`))
    await field('head.kicker', other).fill('Theirs alone')
    await field('head.headline', other).fill('The other headline')
    await button(t.edit.save, other).first().click()
    await other.waitForURL((url) => !url.pathname.endsWith('/edit'))
    await field('head.headline').fill('My headline')
    await button(t.edit.save).first().click()
    await page.getByRole('heading', { name: t.conflict.title }).waitFor()
    const both = await page.locator('form.conflict').innerText()
    for (const words of ['My headline', 'The other headline', 'Theirs alone']) expect(both).toContain(words)
    await page.locator('[name="take.headline"][value="mine"]').check()
    await button(t.conflict.take).first().click()
    await page.waitForURL((url) => !/edit|conflict/.test(url.pathname))
    expect(await page.locator('.reader h1').innerText()).toBe('My headline')
    expect(await page.locator('.reader .kicker').innerText()).toMatch(/theirs alone/i)
    await other.close()
  })

  test.each([
    [1280, 900],
    [1000, 800],
    [390, 844],
  ])(
    'in the review at %d by %d pixels the finding that is asked about and its words stay in view',
    async (width, height) => {
      const tab = await browser.newPage()
      await tab.setViewportSize({ width, height })
      await tab.emulateMedia({ reducedMotion: 'reduce' })
      await tab.goto(at('/desk/bring-in'))
      await button(t.bringIn.sampleButton, tab).click()
      await tab.waitForURL('**/bring-in/*')
      const all = await tab
        .locator('.finding')
        .evaluateAll((list) => list.map((one) => one.getAttribute('data-finding') ?? ''))
      for (const n of all) {
        const finding = tab.locator('.finding[aria-current]')
        expect(await finding.getAttribute('data-finding')).toBe(n)
        const box = await finding.boundingBox()
        expect(box, `finding ${n}`).toMatchObject({ y: expect.toSatisfy((y: number) => y >= 0 && y < height) })
        expect((box?.y ?? 0) + (box?.height ?? 0), `finding ${n}`).toBeLessThanOrEqual(height)
        const mark = tab.locator(`#mark-${n}`)
        if ((await mark.count()) > 0) {
          const at = await mark.boundingBox()
          const foot = width > 1088 ? height : (box?.y ?? 0)
          expect(at?.y, `words of ${n}`).toBeGreaterThanOrEqual(0)
          expect(at?.y, `words of ${n}`).toBeLessThan(foot)
        }
        await tab.keyboard.press('y')
      }
      await tab.close()
    },
  )

  test('the note that the address names has the focus; y confirms it, n goes to the next, and nothing unseen', async () => {
    const tab = await browser.newPage()
    await tab.goto(at('/desk/stories?stage=checking'))
    const story = (await tab.locator('.row h3 a').first().getAttribute('href')) ?? ''
    await tab.goto(at(story))
    await tab.getByRole('button', { name: t.check.openAgain }).first().click()
    await tab.getByText(t.did.opened).waitFor()
    await tab.goto(at(story))
    const waits = tab.locator('[data-note].waits')
    const all = await waits.count()
    expect(all).toBeGreaterThan(1)
    const current = tab.locator('[data-note][aria-current]')
    await tab.keyboard.press('y')
    expect(await waits.count(), 'y without a note in focus confirms nothing').toBe(all)
    const [first, second] = await waits.evaluateAll((notes) => notes.map((note) => note.id))
    await tab.locator(`.ready a[href="#${first}"]`).first().click()
    // The click has the focus on the link; the change of the address, told a moment later, brings it to the note.
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe(first)
    expect(await current.getAttribute('id')).toBe(first)
    await tab.keyboard.press('n')
    expect(await current.getAttribute('id')).toBe(second)
    await tab.goto(`${tab.url().split('#')[0]}#${first}`)
    await tab.reload()
    expect(await current.getAttribute('id')).toBe(first)
    await tab.keyboard.press('y')
    await tab.getByText(t.check.confirmed).first().waitFor()
    await expect.poll(() => waits.count()).toBe(all - 1)
    expect(await current.getAttribute('id')).toBe(second)
    await tab.close()
  })

  test('“as mail” is the mail and not the page', async () => {
    await page.goto(at('/desk/stories?stage=checking'))
    const story = (await page.locator('.row h3 a').first().getAttribute('href')) ?? ''
    await page.goto(at(`${story}/preview?as=mail`))
    const mail = page.frameLocator('.preview iframe')
    await mail.locator('table[role="presentation"]').first().waitFor()
    expect(await mail.locator('body').innerText()).toContain('My headline')
    await page.getByRole('link', { name: t.tabs.plain }).click()
    expect(await page.locator('.preview pre').innerText()).toContain('My headline')
    expect(newsroom.problems()).not.toMatch(/Error|worker:/)
  })
})
