import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkingWords } from '../src/words/checking.ts'
import { axeFinds } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { discard, type RunningNewsroom, startDateline } from './running.ts'

/** Pages that are brought in through the desk, in a real browser: by keys alone, and by touch on a phone. */
const t = checkingWords('en')

const aPage = (
  headline: string,
  ...paragraphs: string[]
) => `<!doctype html><html lang="en"><head><title>${headline}</title>
</head><body><nav><a href="/">Home</a><a href="/sea">Sea</a></nav><article><h1>${headline}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`
const picture = 'Our picture of the old pier was taken on another day, and it has nothing to do with any of this.'
const closed = aPage(
  'The port is closed',
  'The harbour master, Berta Solé, closed the port on Friday. “No boat leaves today,” Solé said.',
  'The ferries run again on Sunday, when the swell has gone down at last, as the office hopes.',
  'All of them were tied up by noon. We lost two ropes and no boat, the night watch wrote in its book.',
  picture,
)
const schools = aPage(
  'Schools go back to early lessons',
  'Pupils from the islands get their first lesson back in March. “We have missed them at eight,” said Inés Cardona, a teacher.',
  'What changes on the piers',
  'Two buses wait for the early boat, and the driver of the second has the key to the school gate.',
  picture,
)

let newsroom: RunningNewsroom
const open: BrowserContext[] = []

describe.skipIf(!hasBrowser)('a page is brought in', () => {
  let desk: Page
  let phone: Page
  beforeAll(async () => {
    newsroom = await startDateline({ flags: ['--demo'] })
    const wide = await openBrowser({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
    const small = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, bypassCSP: true } as const
    const narrow = await openBrowser(small)
    open.push(wide, narrow)
    for (const browser of open) browser.setDefaultTimeout(10_000)
    desk = await wide.newPage()
    await desk.goto(newsroom.link('Desk:'))
    await desk.locator('main button, form button').first().click()
    await desk.waitForURL(/\/desk$/)
    await narrow.addCookies(await wide.cookies())
    phone = await narrow.newPage()
  }, 120_000)
  afterAll(async () => {
    for (const browser of open) await browser.close()
    await newsroom?.stop()
    if (newsroom) discard(newsroom.data)
  })

  const at = (path: string) => newsroom.address + path
  const current = (page: Page) => page.locator('.finding[aria-current]')
  const kindNow = (page: Page) => current(page).getAttribute('data-kind')
  /** The story's text as its page at the desk has it. */
  const textOf = (page: Page) => page.locator('main').innerText()

  test('by keys alone, in less than a minute', async () => {
    const page = desk
    const { keyboard } = page
    const began = Date.now()
    await page.goto(at('/desk/bring-in'))
    // The first field has the focus once the page is drawn, which may be a moment after it is loaded.
    await page.locator('input:focus').waitFor()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.insertText(closed)
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await page.waitForURL(/bring-in\/[\w-]+/)

    const all = await page.locator('.finding').count()
    while ((await kindNow(page)) !== 'headline') await keyboard.press('y')
    await keyboard.press('c')
    await keyboard.insertText('The port of Vell is closed')
    await keyboard.press('Enter')
    await page.locator('[data-kind="headline"] .what', { hasText: 'The port of Vell is closed' }).waitFor()
    while ((await kindNow(page)) !== 'quotation') await keyboard.press('y')
    await keyboard.press('n')
    await keyboard.press('z')
    // What is pressed before the page has answered is not lost.
    await keyboard.press('y')
    await expect.poll(() => page.locator('[data-kind="quotation"] .said').innerText()).toBe(t.bringIn.isRight)

    // The night watch's words are a quotation that was missed: its paragraph is the second below the first, and they begin at its ninth word.
    await keyboard.press('t')
    const [down, on, more] = [
      Array(2).fill('ArrowDown'),
      Array(9).fill('ArrowRight'),
      Array(6).fill('Shift+ArrowRight'),
    ]
    for (const key of [...down, ...on, ...more]) await keyboard.press(key)
    await page.locator('[data-chosen-text]', { hasText: 'We lost two ropes and no boat' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
    await keyboard.press('q')
    await expect.poll(() => page.locator('.finding').count()).toBe(all + 1)
    await expect.poll(() => current(page).locator('q').innerText()).toBe('We lost two ropes and no boat')
    await keyboard.insertText('Marta Quil')
    await keyboard.press('Enter')
    await page.locator('.finding .what', { hasText: 'Marta Quil' }).waitFor()

    // The last paragraph is not the story's.
    await keyboard.press('t')
    while (!(await page.locator('.chosen-block', { hasText: 'Our picture' }).count())) await keyboard.press('ArrowDown')
    await keyboard.press('x')
    await page.locator('.block:has(.mended :checked)', { hasText: 'Our picture' }).waitFor()
    await keyboard.press('Escape')
    await keyboard.press('Control+Enter')
    await page.waitForURL(/stories\//)
    expect(Date.now() - began).toBeLessThan(60_000)

    const text = await textOf(page)
    for (const words of ['The port of Vell is closed', 'All of them were tied up by noon', 'Marta Quil', 'Berta Solé'])
      expect(text).toContain(words)
    expect(text).not.toContain('Our picture')
    expect(await page.locator('[data-note].waits', { hasText: 'Berta Solé' }).count()).toBe(0)
  }, 90_000)

  test('by touch on a phone, in less than a minute', async () => {
    const page = phone
    const began = Date.now()
    await page.goto(at('/desk/bring-in'))
    await page.locator('textarea[name="text"]').tap()
    await page.keyboard.insertText(schools)
    await page.locator('form[data-bring-in] button[value="read"]').tap()
    await page.waitForURL(/bring-in\/[\w-]+/)
    const press = (words: string) => current(page).locator('.answer > .actions label', { hasText: words }).tap()
    while ((await kindNow(page)) !== 'quotation') await press(t.bringIn.right)
    const size = await current(page).locator('label.button').first().boundingBox()
    expect(size?.height, 'as large as a thumb').toBeGreaterThanOrEqual(44)
    const [mark, dock] = [await page.locator('mark.here').boundingBox(), await current(page).boundingBox()]
    expect((mark?.y ?? 0) + (mark?.height ?? 0), 'the words stand over the finding').toBeLessThanOrEqual(dock?.y ?? 0)
    await press(t.bringIn.wrong)
    await current(page).locator('[data-undo]').tap()
    await expect.poll(() => kindNow(page)).toBe('quotation')
    await press(t.bringIn.right)

    await page.locator('.source .block p', { hasText: 'What changes' }).tap()
    await page.getByRole('button', { name: t.review.chosen.as.heading }).tap()
    await page.locator('.finding[data-added] .what', { hasText: 'What changes' }).waitFor()
    await page.locator('.source .block p', { hasText: 'Our picture' }).tap()
    await page.getByRole('button', { name: t.review.chosen.away }).tap()
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('button', { name: t.review.chosen.close }).tap()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await page.locator('.bar').getByRole('button', { name: t.bringIn.makeDraft }).tap()
    await page.waitForURL(/stories\//)
    expect(Date.now() - began).toBeLessThan(60_000)
    await page.getByText(/^It is a draft now\. Open: \d+/).waitFor()
    await page.locator('h2, h3', { hasText: 'What changes' }).waitFor()
    expect(await textOf(page)).not.toContain('Our picture')
  }, 90_000)

  test('on a phone the last answer is followed by the draft, where the thumb is', async () => {
    const page = phone
    await page.goto(at('/desk/bring-in'))
    const lamp = aPage(
      'The lamp of the mole burns again',
      'Divers found the broken cable under the mole on Monday. “It had been chafing since the autumn,” said Teo Marsal, the pilot.',
      'The new one lies a metre deeper, in a pipe, and the harbour office has promised to look at it every spring.',
    )
    await page.locator('textarea[name="text"]').fill(lamp)
    await page.locator('form[data-bring-in] button[value="read"]').tap()
    await page.waitForURL(/bring-in\/[\w-]+/)
    const draft = current(page).getByRole('button', { name: t.bringIn.makeDraft })
    const open = page.locator('.finding .said:not(.done)')
    // The first is left open: behind the last, the next one is it.
    await current(page).locator('[data-go]').tap()
    const press = () => current(page).locator('.answer > .actions label', { hasText: t.bringIn.right }).tap()
    while ((await open.count()) > 1) await press()
    expect(await draft.isVisible()).toBe(false)
    await current(page).locator('[data-go]').tap()
    await press()
    await draft.waitFor()
    const [button, dock] = [await draft.boundingBox(), await current(page).boundingBox()]
    expect(button?.height).toBeGreaterThanOrEqual(44)
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(844)
    expect(dock?.height).toBeLessThan(844 * 0.6)
    expect(await axeFinds(page)).toEqual([])
    await draft.tap()
    await page.waitForURL(/stories\//)
    await page.getByText('It is a draft now.', { exact: true }).waitFor()
  }, 60_000)

  const gone = (page: Page) => page.locator('.block:has(.mended :checked)')

  test('by one key the paragraph of a finding is not the story’s, nor what else was found in it', async () => {
    const page = desk
    await page.goto(at('/desk/bring-in'))
    await page
      .locator('textarea[name="text"]')
      .fill(
        aPage(
          'The pilot’s crossing',
          'The pilot took the boat over at dawn. “It was as flat as a plate,” said Teo Marsal, the pilot.',
          '<h2>Share it with your friends</h2>',
          'Write to us about your own crossings. “I love this page,” wrote Inés Cardona, a reader of many years.',
          'The boat goes back on Sunday, and nobody expects the weather to change before the end of the month.',
        ),
      )
    await page.locator('form[data-bring-in] button[value="read"]').click()
    await page.waitForURL(/bring-in\/[\w-]+/)
    const all = await page.locator('.finding').count()
    while ((await kindNow(page)) !== 'heading') await page.keyboard.press('y')
    await page.keyboard.press('x')
    await gone(page).filter({ hasText: 'Share it' }).waitFor()
    await expect.poll(() => page.locator('.finding').count()).toBe(all - 1)
    await expect.poll(() => kindNow(page)).toBe('quotation')
    await page.keyboard.press('x')
    await expect.poll(() => page.locator('.finding').count()).toBe(all - 2)
    await page.keyboard.press('z')
    await expect.poll(() => page.locator('.finding').count()).toBe(all - 1)
    await expect.poll(() => kindNow(page), { message: 'what came back is asked about' }).toBe('quotation')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/stories\//)
    expect(await textOf(page)).toContain('I love this page')
    expect(await textOf(page)).not.toContain('Share it')
  }, 60_000)

  test('the fields of a change are all in view, however far down the list', async () => {
    const page = desk
    await page.goto(at('/desk/bring-in'))
    const quoted = Array.from(
      { length: 14 },
      (_, n) => `“Boat ${n} stays in the port tonight,” said Teo Marsal, the pilot.`,
    )
    await page.locator('textarea[name="text"]').fill(aPage('Fourteen boats', ...quoted))
    await page.locator('form[data-bring-in] button[value="read"]').click()
    await page.waitForURL(/bring-in\/[\w-]+/)
    for (let n = 0; n < 12; n += 1) await page.keyboard.press('j')
    await page.keyboard.press('c')
    const foot = async () => {
      const [last, list] = [
        await current(page).locator('.changing label').last().boundingBox(),
        await page.locator('form.findings').boundingBox(),
      ]
      return (last?.y ?? 0) + (last?.height ?? 0) - ((list?.y ?? 0) + (list?.height ?? 0))
    }
    await expect.poll(foot).toBeLessThanOrEqual(0)
    const about = page.locator(`#${await current(page).getAttribute('id')}`)
    expect(await about.locator('dl').textContent(), 'with the office').toContain('pilot')
    await page.keyboard.insertText('Inés Cardona')
    await page.keyboard.press('Enter')
    await expect.poll(() => about.locator('dl').textContent()).toContain('Inés Cardona')
    expect(await about.locator('dl').textContent(), 'the office was the other’s').not.toContain('pilot')
  }, 60_000)

  test('on a phone lit words are chosen by a second tap, and the thumb says that they are not the story’s', async () => {
    const page = phone
    await page.goto(at('/desk/bring-in'))
    await page
      .locator('textarea[name="text"]')
      .fill(
        aPage(
          'Two buoys are missing',
          'The northern buoys broke loose in the storm of Tuesday. “We heard the chain go,” said Berta Solé, the harbour master.',
          '<h2>Spread it among your neighbours</h2>',
          'Tell us what you think of the new design. “It reads well on a telephone,” wrote Marta Quil, who lives on the island.',
          'A boat of the lighthouse service is on its way with two new ones, which will be laid out when the sea allows it.',
        ),
      )
    await page.locator('form[data-bring-in] button[value="read"]').tap()
    await page.waitForURL(/bring-in\/[\w-]+/)
    const words = page.locator('.source mark', { hasText: 'It reads well' })
    await words.tap()
    expect(await page.locator('[data-chosen]').isVisible()).toBe(false)
    await words.tap()
    await page.getByRole('button', { name: t.review.chosen.away }).filter({ visible: true }).tap()
    await gone(page).filter({ hasText: 'It reads well' }).waitFor()
    await page.getByRole('button', { name: t.review.chosen.close }).tap()
    await expect.poll(() => kindNow(page), { message: 'the nearest that is still asked about' }).toBe('heading')
    await current(page).locator('[data-away-with]').tap()
    await gone(page).filter({ hasText: 'Spread it' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  }, 60_000)

  test('a long page stays quick, and every answer is kept', async () => {
    const page = desk
    const names = ['Berta Solé', 'Marta Quil', 'Teo Marsal', 'Inés Cardona']
    const more = Array.from(
      { length: 80 },
      (_, n) => `<p>“Boat number ${n} stays in the port until the wind has turned,” ${names[n % 4]} said on day ${n}.`,
    )
    await page.goto(at('/desk/bring-in'))
    await page.locator('textarea[name="text"]').fill(aPage('A long day', ...more))
    await page.locator('form[data-bring-in] button[value="read"]').click()
    await page.waitForURL(/bring-in\/[\w-]+/)
    const all = await page.locator('.finding').count()
    expect(all).toBeGreaterThan(80)
    const began = Date.now()
    for (let n = 0; n < all; n += 1) await page.keyboard.press('y')
    const eachMs = (Date.now() - began) / all
    expect(eachMs).toBeLessThan(100)
    await expect.poll(() => page.locator('[data-done]').innerText()).toBe(t.bringIn.lookedAt(all, all))
    await page.keyboard.press('z')
    const done = () => page.locator('[data-done]').innerText()
    await expect.poll(done, { timeout: 10_000 }).toBe(t.bringIn.lookedAt(all - 1, all))
    await page.reload()
    expect(await page.locator('[data-done]').innerText()).toBe(t.bringIn.lookedAt(all - 1, all))
  }, 60_000)
})
