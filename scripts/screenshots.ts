import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

/**
 * Takes pictures of a running sample newsroom, to be looked at: `node scripts/screenshots.ts ADDRESS SIGN-IN-LINK FOLDER [NAME…]`.
 * Each screen at 390 and 1280 pixels, light and dark.
 */
const [address = '', link = '', folder = 'tmp/look', ...only] = process.argv.slice(2)

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function screensOf(page: Page): Promise<Record<string, string>> {
  const first = async (path: string, selector: string) => {
    await page.goto(address + path)
    const found = await page
      .locator(selector)
      .first()
      .getAttribute('href')
      .catch(() => null)
    return found ?? path
  }
  const story = await first('/en/', '.lead h2 a')
  const arabic = await first('/ar/', '.lead h2 a')
  const checking = await first('/desk/stories?stage=checking', '.row h3 a')
  const edition = await first('/desk/editions', 'main a[href^="/desk/editions/"]')
  return {
    'front-en': '/en/',
    'front-ar': '/ar/',
    'front-es': '/es/',
    'story-en': story,
    'story-ar': arabic,
    corrections: '/en/corrections',
    people: '/en/people',
    about: '/en/about',
    newsletter: '/en/newsletter/the-week',
    board: '/desk',
    stories: '/desk/stories',
    check: checking,
    edit: `${checking}/edit`,
    revisions: `${checking}/revisions`,
    'bring-in': '/desk/bring-in',
    editions: '/desk/editions',
    edition: edition,
    readers: '/desk/readers',
    'desk-people': '/desk/people',
    pictures: '/desk/pictures',
    settings: '/desk/settings',
    members: '/desk/members',
    outbox: '/desk/outbox',
    'front-order': '/desk/front',
    jobs: '/desk/jobs',
    reports: '/desk/reports',
  }
}

async function picture(context: BrowserContext, name: string, path: string): Promise<void> {
  for (const [width, scheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const) {
    if (only.length > 0 && !only.some((one) => name === one || `${name}-${width}-${scheme}` === one)) continue
    const page = await context.newPage()
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const answer = await page.goto(address + path)
    await page.evaluate(() => document.fonts.ready)
    if (answer && answer.status() >= 400) console.log(`${name} ${path} ${answer.status()}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) console.log(`${name} ${width} scrolls sideways by ${wide}`)
    await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true })
    await page.close()
  }
}

mkdirSync(folder, { recursive: true })
const profile = mkdtempSync(join(tmpdir(), 'dateline-look-'))
const context = await chromium.launchPersistentContext(profile, { executablePath: '/usr/bin/chromium', args: flags })
const page = await context.newPage()
page.on('console', (message) => message.type() === 'error' && console.log(message.text()))
if (link) {
  await page.goto(link)
  await page.locator('main button, form button').first().click()
  await page.waitForURL(/\/desk$/)
}
for (const [name, path] of Object.entries(await screensOf(page))) await picture(context, name, path)
await context.close()
rmSync(profile, { recursive: true, force: true })
