import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../test/browser.ts'

/**
 * Takes pictures of a running sample newsroom, to be looked at: `node scripts/screenshots.ts ADDRESS SIGN-IN-LINK FOLDER [NAME…]`.
 * Each screen at 390 and 1280 pixels, light and dark, and with letters twice as large; each mail at 390 and 700. It signs
 * up, leaves and withdraws a story: give it a sample of its own. A name is one of a screen ("story-en") or of a picture
 * ("story-en-390-dark").
 */
const [address = '', link = '', folder = 'tmp/look', ...only] = process.argv.slice(2)

/** What a picture is taken with. "large" is a browser whose letters are set to 200 %. */
interface Form {
  readonly width: number
  readonly scheme: 'light' | 'dark'
  readonly large?: true
  /** Of a mail: as a program shows it that drops the style element. */
  readonly bare?: true
}

/** A screen, and what brings a window to it. */
interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<unknown>
  readonly forms?: readonly Form[]
}

const pageForms: readonly Form[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
  { width: 1280, scheme: 'light', large: true },
  { width: 390, scheme: 'light', large: true },
]
const mailForms: readonly Form[] = [
  { width: 700, scheme: 'light' },
  { width: 700, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
  { width: 700, scheme: 'dark', bare: true },
]

const at =
  (path: string) =>
  (page: Page): Promise<unknown> =>
    page.goto(new URL(path, address).href)

/** Where the first link of a page that fits leads. */
const first =
  (path: string, selector: string) =>
  async (page: Page): Promise<unknown> => {
    await at(path)(page)
    return at((await page.locator(selector).first().getAttribute('href')) ?? path)(page)
  }

/** Brings a window to a page, and presses there. */
const pressed =
  (open: Screen['open'], button: string, before?: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<unknown> => {
    await open(page)
    await before?.(page)
    await page.locator(button).first().click()
    return page.waitForLoadState()
  }

/** What one sees before one is signed in. */
const doorScreens: readonly Screen[] = [
  { name: 'sign-in', open: at('/desk/sign-in') },
  { name: 'sign-in-link', open: at('/desk/sign-in/link') },
]

const deskScreens = (): Screen[] => {
  const checking = '/desk/stories?stage=checking'
  const act = (name: string) => async (page: Page) => {
    await first(checking, '.row h3 a')(page)
    return at(`${new URL(page.url()).pathname}/${name}`)(page)
  }
  return Object.entries({
    board: at('/desk'),
    stories: at('/desk/stories'),
    check: first(checking, '.row h3 a'),
    edit: act('edit'),
    revisions: act('revisions'),
    'bring-in': at('/desk/bring-in'),
    review: pressed(at('/desk/bring-in'), 'form:has([type="hidden"][name="text"]) button'),
    'intake-wrong': at('/desk/bring-in/wrong'),
    following: at('/desk/following'),
    'following-sources': at('/desk/following/sources'),
    'following-source': first('/desk/following/sources', 'tbody a'),
    editions: at('/desk/editions'),
    edition: first('/desk/editions', 'main a[href^="/desk/editions/"]'),
    readers: at('/desk/readers'),
    forms: async (page: Page) => {
      await first('/desk/editions', 'main a[href^="/desk/newsletters/"]:not([href$="/new"])')(page)
      return at(`${new URL(page.url()).pathname}/forms`)(page)
    },
    'desk-people': at('/desk/people'),
    pictures: at('/desk/pictures'),
    settings: at('/desk/settings'),
    members: at('/desk/members'),
    outbox: at('/desk/outbox'),
    'front-order': at('/desk/front'),
    jobs: at('/desk/jobs'),
    reports: at('/desk/reports'),
  }).map(([name, open]) => ({ name, open }))
}

/** What every reader may open, in a language. */
const siteScreens = (language: string): Screen[] => {
  const here = (path: string) => `/${language}/${path}`
  const story = first(here(''), '.lead h2 a')
  const report = at(here('report'))
  return Object.entries({
    front: at(here('')),
    story,
    note: pressed(story, '.q-mark', (page) => page.setViewportSize({ width: 390, height: 844 })),
    corrected: first(here('corrections'), '.fixes li a'),
    latest: at(here('latest')),
    section: first(here(''), '.section h2 a'),
    archive: at(here('archive/1')),
    people: at(here('people')),
    person: first(here('people'), '.people a'),
    corrections: at(here('corrections')),
    about: at(here('about')),
    privacy: at(here('privacy')),
    newsletter: at(here('newsletter/the-week')),
    'web-edition': first(here('newsletter/the-week'), `a[href^="${here('edition/')}"]`),
    report,
    'report-empty': pressed(report, '.report button', trusting),
    'report-sent': at(here('report?told=yes')),
    missing: at(here('nothing-here')),
  }).map(([name, open]) => ({ name: `${name}-${language}`, open }))
}

/** Forms are sent as they are, so that the page's own answer is seen. */
const trusting = (page: Page) =>
  page.evaluate(() => {
    for (const form of document.forms) form.noValidate = true
  })

/** What a reader sees who signs up, confirms, changes something and leaves, in the order in which they do it. */
const readerScreens = (language: string): Screen[] => {
  const reader = `look.${Date.now()}.${language}@reader.example`
  const form = at(`/${language}/newsletter/the-week`)
  const signUp =
    (email: string, trap = '') =>
    async (page: Page) => {
      await pressed(form, '.letter form button', async () => {
        await trusting(page)
        await page.fill('#email', email)
        await page.evaluate((value) => {
          for (const field of document.querySelectorAll<HTMLInputElement>('[name="website"]')) field.value = value
        }, trap)
      })(page)
      // The script sends it once its work is done.
      await page.waitForURL('**/subscribe')
    }
  const mail = (said: string) => async (page: Page) => {
    await first('/desk/outbox', `main tr:has-text("${said}") a`)(page)
    return at(`${new URL(page.url()).pathname}/html`)(page)
  }
  let asked = false
  const ask = async (page: Page) => {
    if (!asked) await signUp(reader)(page)
    asked = true
  }
  const confirmation = async (page: Page) => {
    await ask(page)
    // The worker writes it.
    await page.waitForTimeout(1500)
    return mail(reader)(page)
  }
  /** The page behind a link of a mail. */
  const behind = (open: Screen['open'], path: string) => async (page: Page) => {
    await open(page)
    return at((await page.locator(`a[href*="/${path}/"]`).first().getAttribute('href')) ?? '')(page)
  }
  const edition = mail(editionNames[language] ?? '')
  const confirm = behind(confirmation, 'confirm')
  const confirmed = pressed(confirm, '.letter button')
  const preferences = behind(confirmed, 'preferences')
  return [
    { name: 'mail', open: edition, forms: mailForms },
    { name: 'sign-up-again', open: signUp('reader at example') },
    { name: 'question', open: signUp(reader, 'a robot') },
    { name: 'asked', open: ask },
    { name: 'mail-confirm', open: confirmation, forms: mailForms },
    { name: 'confirm', open: confirm },
    { name: 'confirmed', open: confirmed },
    { name: 'preferences', open: preferences },
    { name: 'leave', open: behind(edition, 'unsubscribe') },
    { name: 'left', open: pressed(preferences, 'button.lesser') },
    { name: 'unknown-link', open: at('/confirm/nothing') },
  ].map(({ name, ...screen }) => ({ name: `${name}-${language}`, ...screen }))
}
const editionNames: Readonly<Record<string, string>> = { en: 'The Week, no.', ar: 'الأسبوع، العدد' }

/** What is to be looked at last, since it takes something away. */
const withdrawn = (): Screen => ({
  name: 'withdrawn',
  open: async (page) => {
    await first('/desk/stories?stage=published', '.row h3 a')(page)
    const desk = new URL(page.url()).pathname
    const onSite = page.locator('nav a[href^="/"]:not([href^="/desk"])').last()
    const path = (await onSite.getAttribute('href')) ?? ''
    await at(`${desk}/withdraw`)(page)
    await page.locator('main textarea').first().fill('Its only source has taken back what it said.')
    await page.locator('main button').first().click()
    return at(path)(page)
  },
})

async function picture(context: BrowserContext, { name, open, forms = pageForms }: Screen): Promise<void> {
  const called = ({ width, scheme, large, bare }: Form) =>
    `${name}-${width}-${scheme}${large ? '-large' : ''}${bare ? '-bare' : ''}`
  const wanted = forms.filter((form) => only.length === 0 || only.includes(name) || only.includes(called(form)))
  if (wanted.length === 0) return
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && console.log(`${name}: ${message.text()}`))
  const settings = await context.newCDPSession(page)
  await open(page)
  for (const form of wanted) {
    const { width, scheme } = form
    const show = async (height: number) => {
      await page.setViewportSize({ width, height })
      await settings.send('Page.setFontSizes', { fontSizes: { standard: form.large ? 32 : 16 } })
      // Letters of another size are laid out a moment later.
      await page.waitForTimeout(100)
    }
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await show(width === 390 ? 844 : 900)
    if (form.bare) await page.evaluate(() => document.querySelector('style')?.remove())
    await page.evaluate(() => document.fonts.ready)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) console.log(`${called(form)} scrolls sideways by ${wide}`)
    // A picture of the full page would set the letters back: the window is made as high as the page instead.
    if (form.large) await show(await page.evaluate(() => document.documentElement.scrollHeight))
    await page.screenshot({ path: join(folder, `${called(form)}.png`), fullPage: !form.large })
  }
  await page.close()
}

mkdirSync(folder, { recursive: true })
const context = await openBrowser()
for (const screen of doorScreens) await picture(context, screen)
const page = await context.newPage()
if (link) await pressed(at(link), 'main button')(page)
const languages = ['en', 'ar', 'es']
for (const screen of [
  ...deskScreens(),
  ...languages.flatMap(siteScreens),
  ...languages.slice(0, 2).flatMap(readerScreens),
  withdrawn(),
])
  await picture(context, screen).catch((problem: Error) => console.log(`${screen.name}: ${problem.message}`))
await context.close()
