import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import PostalMime, { type Email } from 'postal-mime'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkingWords } from '../src/words/checking.ts'
import { doorWords } from '../src/words/door.ts'
import { editionWords, readerWords } from '../src/words/mail.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { discard, type RunningNewsroom, startDateline } from './running.ts'
import { startSmtp, type TestSmtp } from './smtp.ts'

/**
 * One story, from a pasted page to a reader's mailbox: a process started as people start it, a real browser, a real
 * SMTP server. The steps follow one another; after one that fails the others are skipped.
 */
const t = checkingWords('en')
const pasted = readFileSync(join(import.meta.dirname, 'fixtures/saved-page.txt'), 'utf8')
const headline = 'The salt works of Brea & Vell open their books'
const reader = 'mira@readers.example'

let newsroom: RunningNewsroom
let smtp: TestSmtp
let browser: BrowserContext
let page: Page
const troubles: string[] = []

describe.skipIf(!hasBrowser)('the way of a story', () => {
  beforeAll(async () => {
    smtp = await startSmtp()
    newsroom = await startDateline({ environment: { SMTP_URL: smtp.url, DATELINE_RELAY_EXAMPLES: '1' } })
    browser = await openBrowser({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (problem) => troubles.push(`${page.url()}: ${problem.message}`))
    page.on('console', (message) => message.type() === 'error' && troubles.push(`${page.url()}: ${message.text()}`))
  })
  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    await smtp?.stop()
    if (newsroom) discard(newsroom.data)
  })

  let broken = ''
  const step = (name: string, work: () => Promise<void>) =>
    test(name, async ({ skip }) => {
      if (broken !== '') skip(`after “${broken}”`)
      broken = name
      await work().catch(async (problem: Error) => {
        const picture = join(tmpdir(), 'dateline-the-way-of-a-story.png')
        await page.screenshot({ path: picture, fullPage: true }).catch(() => {})
        problem.message += `\nat ${page.url()}, as ${picture} shows\n${newsroom.problems()}`
        throw problem
      })
      broken = ''
    })
  const button = (name: string | RegExp, within: Pick<Page, 'getByRole'> = page) =>
    within.getByRole('button', { name }).filter({ visible: true }).first()
  const field = (name: string) => page.locator(`[name="${name}"]`)

  step('an empty newsroom is set up by the link that the start prints', async () => {
    const door = doorWords('en').setUp
    await page.goto(newsroom.link('Set up'))
    await field('newsroom').fill('The Tide')
    await field('first').selectOption('en')
    await field('zone').fill('Europe/Lisbon')
    await field('name').fill('Ada Lindqvist')
    await field('initials').fill('AL')
    await field('email').fill('ada@tide.example')
    await field('password').fill('four calm words here')
    await button(door.begin).click()
    await page.waitForURL('**/desk')
    expect(await page.locator('h1').innerText()).not.toBe('')
  })

  step('a pasted page is read, and what was found stands in the review', async () => {
    await page.goto(`${newsroom.address}/desk/bring-in`)
    await field('text').fill(pasted)
    await button(t.bringIn.readIt).click()
    await page.waitForURL('**/desk/bring-in/*')
    const found = (await page.locator('.findings').textContent()) ?? ''
    for (const words of [headline, 'Amalia Ferrer', 'Luis Andrade', 'Radio Mora', 'Costa Hoy'])
      expect(found, 'what was found').toContain(words)
    await button(t.bringIn.makeDraft).click()
    await page.waitForURL('**/desk/stories/*')
    expect(await page.locator('.reader h1').innerText()).toBe(headline)
  })

  step('a word is corrected, and what the page did not say is added', async () => {
    const story = page.url().replace(/\?.*$/, '')
    await page.goto(`${story}/edit`)
    const text = page.locator('textarea', { hasText: 'for a tone' }).first()
    await text.fill((await text.inputValue()).replace('a tone', 'a tonne'))
    await field('head.standfirst').fill('The co-operative shows who bought its salt, after nine years of asking.')
    await field('head.licence').selectOption('granted')
    await field('head.terms').fill('Republished with leave of Costa Hoy.')
    await button(t.edit.addPicture).click()
    const drawn = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8aa' } })
      .png()
      .toBuffer()
    await field('lead.file').setInputFiles({ name: 'salt.png', mimeType: 'image/png', buffer: drawn })
    await field('lead.alt').fill('A white heap of salt before a low shed.')
    await field('lead.credit').fill('Pia Holm')
    await button(t.edit.save).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/edit'))
    expect(await page.locator('article').innerText(), 'the corrected word').toContain('a tonne')
  })

  step('it can’t go out yet, and says why', async () => {
    await expect.poll(() => button(t.check.publishNow).isDisabled(), { message: 'Publish now' }).toBe(true)
    expect(await page.locator('#ready').innerText()).toContain(t.ready.signOff.editor)
  })

  step('quotations and steps are confirmed one by one', async () => {
    for (let n = 0; n < 20; n += 1) {
      const waiting = page.locator('form.state-form button[name="right"]')
      const before = await waiting.count()
      if (before === 0) break
      await waiting.first().click()
      await expect
        .poll(() => waiting.count(), { message: 'what waits to be confirmed', timeout: 5000 })
        .toBe(before - 1)
    }
    expect(await page.locator('.note.waits').count(), 'what still waits').toBe(0)
  })

  step('one person signs in every role, and the page says that one person did everything', async () => {
    const signs = page.locator('#sign form[action$="/sign"] button')
    for (const left of [3, 2, 1]) {
      await expect.poll(() => signs.count(), { message: 'roles to sign' }).toBe(left)
      await signs.first().click()
    }
    await expect.poll(() => signs.count(), { message: 'roles to sign' }).toBe(0)
    expect(await page.locator('#sign').innerText()).toContain(t.check.eyes.alone)
    expect(await page.locator('#ready .lacks').allInnerTexts(), 'what it lacks').toEqual([])
  })

  let storyPath = ''
  step('it is published, and readers see what stands behind it', async () => {
    await button(t.check.publishNow).click()
    await page.getByText(t.check.sameText).waitFor()
    storyPath = (await page.locator('nav.tabs a', { hasText: t.tabs.onSite }).getAttribute('href')) ?? ''
    const answer = await page.goto(newsroom.address + storyPath)
    expect(answer?.status()).toBe(200)
    expect(await page.locator('h1').innerText()).toBe(headline)
    const story = await page.locator('article.story').innerText()
    expect(story, 'the corrected word').toContain('a tonne')
    expect(story, 'the page’s own menu').not.toContain('Subscribe')
    const notes = await page.locator('.note').allInnerTexts()
    expect(notes).toHaveLength(3)
    expect(notes.join('\n'), 'the speakers beside their words').toMatch(/Amalia Ferrer[\s\S]*Luis Andrade/)
    const chain = await page.locator('section.chain').innerText()
    expect(chain).toMatch(/How we know this/i)
    for (const words of ['Radio Mora', 'Costa Hoy', '30 January 2026']) expect(chain, 'the chain').toContain(words)
    expect(await page.locator('article.story').innerText(), 'initials of who signed').toMatch(/A\.? ?L/)
    expect(await page.locator('main script').count()).toBe(0)
    const picture = page.locator('article.story figure img').first()
    expect(await picture.getAttribute('alt')).toBe('A white heap of salt before a low shed.')
    await expect
      .poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth), { message: 'the picture' })
      .toBeGreaterThan(0)
  })

  step('it stands on the front page and in the feed', async () => {
    await page.goto(newsroom.address)
    expect(new URL(page.url()).pathname).toBe('/en/')
    await page.getByRole('link', { name: headline }).first().waitFor()
    const feed = await (await fetch(`${newsroom.address}/en/feed.xml`)).text()
    expect(feed).toContain('The salt works of Brea &amp; Vell')
  })

  step('a newsletter is set up', async () => {
    const words = editionWords('en').newsletter
    await page.goto(`${newsroom.address}/desk/settings`)
    await field('postalAddress').fill('The Tide, Quay 3, Vell')
    await button(/^Save/).click()
    await page.waitForLoadState()
    await page.goto(`${newsroom.address}/desk/newsletters/new`)
    await field('slug').fill('the-week')
    await field('sender').fill('week@tide.example')
    await field('on-1').check()
    await field('time').fill('08:00')
    await field('name-en').fill('The Week at the Tide')
    await field('pitch-en').fill('What came out, in the editors’ order.')
    await field('line-en').fill('Every Monday at eight')
    if (!(await field('in-en').isChecked())) await field('in-en').check()
    await button(words.save).click()
    await page.waitForURL('**/desk/editions')
    await page.getByText('The Week at the Tide').first().waitFor()
  })

  step('a reader signs up on the story’s page', async () => {
    await page.goto(newsroom.address + storyPath)
    await page.locator('input[type="email"]').first().fill(reader)
    await page.locator('form:has(input[type="email"]) button').first().click()
    await page.getByText(readerWords('en').asked.title).first().waitFor()
  })

  let confirmLink = ''
  step('a mail asks to confirm; the link alone changes nothing, the button does', async () => {
    const mail = await theMailTo(reader)
    confirmLink = new RegExp(`${newsroom.address}/confirm/\\S+`).exec(mail.text ?? '')?.[0] ?? ''
    expect(confirmLink, 'the link in the mail').not.toBe('')
    // A scanner of mail follows links, and more than once.
    for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(confirmLink, { method })).status).toBe(200)
    expect(await confirmedReaders(), 'readers after links were only followed').toBe(0)
    await page.goto(confirmLink)
    await button(readerWords('en').confirm.button).click()
    await page.getByText(readerWords('en').confirm.done).first().waitFor()
    expect(await confirmedReaders(), 'readers after the button').toBe(1)
  })

  step('the next edition has gathered the story; it gets its words and a sign-off', async () => {
    const words = editionWords('en').edition
    await page.goto(`${newsroom.address}/desk/editions`)
    await page.locator('main a[href^="/desk/editions/"]').first().click()
    await page.waitForURL('**/desk/editions/*')
    expect(await page.locator('main').innerText(), 'what it gathered').toContain(headline)
    await page.locator('#subject-en').fill('Salt, counted at last')
    await page.locator('#preview-en').fill('Nine years of asking, and an answer.')
    await page.locator('#greeting-en').fill('Good morning.\n\nThis week the salt works opened a door.\n\nAda')
    await button(words.save).click()
    await page.getByText(words.saved).waitFor()
    await button(words.sign).click()
    await button(words.takeBack).waitFor()
    expect(await page.locator('.edition-lacks li').allInnerTexts(), 'what the edition lacks').toEqual([])
  })

  let edition: Email
  step('it is released now, and arrives at the reader’s server', async () => {
    const words = editionWords('en').edition
    await button(words.releaseNow).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(words.sure).click()
    await button(words.releaseNow, dialog).click()
    await page.getByText(words.released).waitFor()
    edition = await theMailTo(reader, 2)
    expect(edition.subject).toBe('Salt, counted at last')
    expect(edition.from?.address).toBe('week@tide.example')
    for (const body of [edition.html ?? '', edition.text ?? '']) {
      expect(body.replaceAll('&amp;', '&'), 'the headline').toContain(headline)
      expect(body, 'the greeting').toContain('This week the salt works opened a door.')
      expect(body, 'the postal address').toContain('Quay 3')
    }
    expect(edition.html, 'the mail’s language').toMatch(/<html[^>]* lang="en"/)
    expect(edition.html, 'nothing that tells who opened it').not.toMatch(/<(?:script|img|iframe|form)\b/)
    expect(edition.html).toContain(newsroom.address + storyPath)
  })

  step('its List-Unsubscribe leaves with one click, and the link’s page changes nothing', async () => {
    const header = (name: string) => edition.headers.find((one) => one.key === name)?.value ?? ''
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const leave = /<(https?:[^>]+)>/.exec(header('list-unsubscribe'))?.[1] ?? ''
    expect(leave).toContain(`${newsroom.address}/unsubscribe/`)
    expect((await fetch(leave)).status).toBe(200)
    expect(await confirmedReaders(), 'readers after the link was only followed').toBe(1)
    const left = await fetch(leave, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(left.status).toBe(200)
    expect(await confirmedReaders(), 'readers after one click').toBe(0)
  })

  step('nothing broke on the way', async () => {
    expect(troubles, 'what the browser complained of').toEqual([])
    expect(newsroom.problems(), 'what the newsroom complained of').not.toMatch(/Error|worker:/)
    expect(smtp.received, 'mails that left the house').toHaveLength(2)
  })
})

/** The nth mail to somebody, once it has arrived. */
async function theMailTo(address: string, nth = 1): Promise<Email> {
  const all = () => smtp.received.filter((mail) => mail.to.includes(address))
  await expect.poll(() => all().length, { timeout: 15_000, message: `mails to ${address}` }).toBeGreaterThanOrEqual(nth)
  return PostalMime.parse(all()[nth - 1]?.source ?? '')
}

/** How many readers the desk counts as confirmed. */
async function confirmedReaders(): Promise<number> {
  const { DatabaseSync } = await import('node:sqlite')
  const db = new DatabaseSync(join(newsroom.data, 'dateline.db'), { readOnly: true })
  try {
    const row = db.prepare("select count(*) as n from subscription where state = 'confirmed'").get()
    return Number(row?.n)
  } finally {
    db.close()
  }
}
