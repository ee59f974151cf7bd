import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFinds } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { discard, type RunningNewsroom, startDateline } from './running.ts'

/**
 * The sample newsroom, page by page: axe finds nothing, nothing scrolls sideways on a phone, the browser has nothing
 * to complain of, and readers' pages ask for nothing elsewhere, run nothing and set no cookie.
 */
/** The one script of readers’ pages. */
const ownScript = /<script type="module" src="\/assets\/door-\w+\.js"><\/script>/g

interface Screen {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}
const phone: Screen = { width: 390, scheme: 'light' }
const phoneAtNight: Screen = { width: 390, scheme: 'dark' }
const desktop: Screen = { width: 1280, scheme: 'light' }
const desktopAtNight: Screen = { width: 1280, scheme: 'dark' }

let newsroom: RunningNewsroom
let browser: BrowserContext
let page: Page

describe.skipIf(!hasBrowser)('every page of the sample newsroom', () => {
  beforeAll(async () => {
    newsroom = await startDateline({ flags: ['--demo'] })
    // axe is put into pages whose Content-Security-Policy lets nothing of others in.
    browser = await openBrowser({ bypassCSP: true, locale: 'en-GB' })
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    if (newsroom) discard(newsroom.data)
  })

  /** What is wrong with each page on each screen, a line for each thing. */
  async function wrongWith(paths: readonly string[], screens: readonly Screen[], status = 200): Promise<string[]> {
    expect(paths, 'pages that were found').not.toContain('')
    const wrong: string[] = []
    for (const path of new Set(paths)) wrong.push(...(await wrongOn(path, screens, status)))
    return wrong
  }

  async function wrongOn(path: string, screens: readonly Screen[], status: number): Promise<string[]> {
    const wrong: string[] = []
    const complained = (message: ConsoleMessage) => {
      // Where nothing is, the status of the page itself is no complaint.
      if (message.type() === 'error' && !(status >= 400 && message.text().includes(`status of ${status}`)))
        wrong.push(`the console says: ${message.text()}`)
    }
    const threw = (problem: Error) => void wrong.push(`it threw ${problem.message}`)
    page.on('console', complained).on('pageerror', threw)
    try {
      const answer = await page.goto(newsroom.address + path)
      if (answer?.status() !== status) wrong.push(`answers ${answer?.status()}`)
      for (const { width, scheme } of screens) {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme: scheme })
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
        const at = `at ${width} ${scheme}`
        const wide = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
        if (wide > 0) wrong.push(`${at} it scrolls sideways by ${wide} pixels`)
        wrong.push(...(await axeFinds(page)).map((what) => `${at} ${what}`))
      }
    } finally {
      page.off('console', complained).off('pageerror', threw)
    }
    return wrong.map((what) => `${path} ${what}`)
  }

  const linksOn = async (path: string, selector: string): Promise<string[]> => {
    await page.goto(newsroom.address + path)
    const found = await page.$$eval(selector, (links) => links.map((link) => link.getAttribute('href') ?? ''))
    return [...new Set(found.map((href) => new URL(href, newsroom.address).pathname))]
  }

  /** A page of each kind that readers see, in a language. */
  async function publicPages(language: string): Promise<string[]> {
    const here = (path: string) => `/${language}/${path}`
    const [lead = '', second = ''] = await linksOn(here(''), 'main h2 a, main h3 a')
    const [section = ''] = await linksOn(here(''), `a[href^="${here('section/')}"]`)
    const [person = ''] = await linksOn(here('people'), `main a[href^="${here('people/')}"]`)
    const [edition = ''] = await linksOn(here('newsletter/the-week'), `a[href^="${here('edition/')}"]`)
    return [
      ...['', 'latest', 'archive/1', 'people', 'corrections', 'about', 'privacy', 'report', 'newsletter/the-week'].map(
        here,
      ),
      ...[lead, second, section, person, edition],
    ]
  }

  test.each(['en', 'ar'])(
    'readers’ pages in “%s”',
    async (language) => {
      expect(await wrongWith(await publicPages(language), [phone, desktopAtNight])).toEqual([])
    },
    120_000,
  )

  test('the front page and a story in Spanish, on every screen', async () => {
    const [story = ''] = await linksOn('/es/', 'main h2 a')
    expect(await wrongWith(['/es/', story], [phone, phoneAtNight, desktop, desktopAtNight])).toEqual([])
  }, 60_000)

  test('where nothing is', async () => {
    expect(await wrongWith(['/en/nothing-here', '/confirm/nothing'], [phone], 404)).toEqual([])
  })

  test('readers’ pages run only what helps their forms, set no cookie, and ask nobody else; every link of theirs leads somewhere', async () => {
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(request.url()))
    const wrong: string[] = []
    const links = new Set<string>()
    const paths = [] as string[]
    for (const language of ['en', 'es', 'ar']) paths.push(...(await publicPages(language)))
    for (const path of paths) {
      const answer = await page.goto(newsroom.address + path)
      if (answer?.headers()['set-cookie'] !== undefined) wrong.push(`${path} sets a cookie`)
      const others = ((await answer?.text()) ?? '').replaceAll(ownScript, '')
      if (/<script\b/i.test(others)) wrong.push(`${path} has a script that is not the forms’`)
      const { hrefs, dead } = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')]
        const inside = all.map((one) => one.getAttribute('href') ?? '').filter((href) => /^#./.test(href))
        return {
          hrefs: all.map((one) => one.href),
          dead: inside.filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
        }
      })
      for (const href of hrefs) if (href.startsWith(newsroom.address)) links.add(href.replace(/#.*$/, ''))
      for (const href of dead) wrong.push(`${path} has a link to ${href}, which is not on it`)
    }
    for (const url of asked)
      if (!url.startsWith(`${newsroom.address}/`) && !url.startsWith('data:')) wrong.push(`${url} was asked for`)
    for (const link of links) {
      const { status } = await fetch(link)
      if (status !== 200) wrong.push(`${link.slice(newsroom.address.length)} answers ${status}`)
    }
    expect(wrong).toEqual([])
    expect(links.size, 'links followed').toBeGreaterThan(60)
    expect(await browser.cookies()).toEqual([])
  }, 120_000)

  test('the desk’s door', async () => {
    const { pathname } = new URL(newsroom.link('Desk'))
    expect(await wrongWith(['/desk/sign-in', '/desk/sign-in/link', pathname], [phone, desktopAtNight])).toEqual([])
    await page.goto(newsroom.link('Desk'))
    await page.locator('main button').first().click()
    await page.waitForURL('**/desk')
  }, 60_000)

  /** The HTML of the first mail in the outbox that says this in its line. */
  async function mailAbout(said: string): Promise<string> {
    let mail = ''
    await expect
      .poll(
        async () => {
          const [found = ''] = await linksOn('/desk/outbox', `main tr:has-text("${said}") a`)
          mail = found
          return mail
        },
        { timeout: 20_000 },
      )
      .not.toBe('')
    return `${mail}/html`
  }

  test.each(['en', 'ar'])(
    'what a reader in “%s” is led through: asking, confirming, choosing, leaving',
    async (language) => {
      const screens = [phone, desktopAtNight]
      const reader = `every.page.${language}@reader.example`
      await page.goto(`${newsroom.address}/${language}/newsletter/the-week`)
      await page.locator('.letter #email').fill(reader)
      await page.locator('.letter form button').click()
      await page.waitForURL('**/subscribe')

      const letter = await mailAbout(reader)
      const [confirm = ''] = await linksOn(letter, 'a[href*="/confirm/"]')
      await page.emulateMedia({ colorScheme: 'dark' })
      const colours = await page.evaluate(() => {
        const words = document.querySelector('p') ?? document.body
        return [getComputedStyle(document.body).backgroundColor, getComputedStyle(words).color]
      })
      expect(colours, 'the letter in the dark').toEqual(['rgb(22, 21, 19)', 'rgb(235, 231, 222)'])

      expect(await wrongWith([confirm], screens)).toEqual([])
      await page.locator('.letter form button').click()
      const [preferences = ''] = await page.$$eval('main a[href^="/preferences/"]', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      )
      const edition = await mailAbout(language === 'ar' ? 'الأسبوع، العدد' : 'The Week, no.')
      const [leave = ''] = await linksOn(edition, 'a[href*="/unsubscribe/"]')
      expect(await wrongWith([preferences, leave], screens)).toEqual([])
    },
    60_000,
  )

  test('the desk’s screens', async () => {
    const screens = await deskScreens()
    expect(screens.length, 'screens').toBeGreaterThan(25)
    expect(await wrongWith(screens, [phoneAtNight, desktop])).toEqual([])
  }, 240_000)

  test('the board and a story being checked, on the other screens', async () => {
    const [story = ''] = await linksOn('/desk/stories?stage=checking', 'main .row h3 a')
    expect(await wrongWith(['/desk', story], [phone, desktopAtNight])).toEqual([])
  }, 60_000)

  test('a page brought in, under review', async () => {
    await page.goto(`${newsroom.address}/desk/bring-in`)
    const words = 'The tide book\n\n“The sea does not care,” the harbour master Berta Sole said on Friday.'
    await page.locator('textarea[name="text"]').fill(words)
    await page.locator('button[value="read"]').first().click()
    await page.waitForURL('**/desk/bring-in/*')
    expect(await wrongWith([new URL(page.url()).pathname], [phone, desktopAtNight])).toEqual([])
  }, 60_000)

  /** Every place of the desk, and one of each kind of thing behind it. */
  async function deskScreens(): Promise<string[]> {
    const links = (path: string, begins: string) => linksOn(path, `main a[href^="${begins}"]`)
    const [checking = ''] = await linksOn('/desk/stories?stage=checking', 'main .row h3 a')
    const [published = ''] = await linksOn('/desk/stories?stage=published', 'main .row h3 a')
    const editions = await links('/desk/editions', '/desk/editions/')
    const [next = ''] = editions
    const [newsletter = ''] = await linksOn('/desk/editions', 'main a[href^="/desk/newsletters/"]:not([href$="/new"])')
    const sent = editions.at(-1) ?? next
    const things = [
      await links('/desk/editions', '/desk/newsletters/'),
      await links('/desk/following/sources', '/desk/following/sources/'),
      await links('/desk/members', '/desk/members/'),
      await links('/desk/outbox', '/desk/outbox/'),
      await links('/desk/people', '/desk/people/'),
      await links('/desk/pictures', '/desk/pictures/'),
    ].flatMap(([first]) => (first === undefined ? [] : [first]))
    return [
      ...(await linksOn('/desk', '#places a[href^="/desk"]')),
      ...(await linksOn('/desk/settings', 'nav.tabs a[href^="/desk"]')),
      ...['/desk/bring-in', '/desk/bring-in/wrong'],
      ...['/desk/following/sources', '/desk/me', '/desk/jobs', '/desk/events'],
      ...['', '/edit', '/revisions', '/preview'].map((act) => checking + act),
      ...['/correct', '/withdraw'].map((act) => published + act),
      ...[next, `${next}/look`, sent, `${sent}/deliveries`, `${sent}/deliveries/list`, ...things],
      ...[newsletter, `${newsletter}/forms`],
    ]
  }
})
