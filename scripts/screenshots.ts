import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Pictures of the site as it runs: `node scripts/screenshots.ts http://127.0.0.1:4000 FOLDER [PATH…]`. Each page at
 * phone and desktop width, light and dark. Without paths: the front pages, and the story that leads each.
 */
const [base = 'http://127.0.0.1:4000', folder = 'screenshots', ...given] = process.argv.slice(2)

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const profile = mkdtempSync(join(tmpdir(), 'dateline-pictures-'))
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: [...flags, '--disable-component-update', '--disable-sync'],
})
mkdirSync(folder, { recursive: true })

/** The front page of each language, and the story that leads it. */
async function leading(): Promise<string[]> {
  const page = await browser.newPage()
  await page.goto(base)
  const fronts = await page.$$eval('.langs a', (links) => links.map((link) => link.getAttribute('href') ?? ''))
  const paths = [new URL(page.url()).pathname, ...fronts.map((one) => new URL(one, base).pathname)]
  const stories: string[] = []
  for (const path of paths) {
    await page.goto(base + path)
    const lead = await page.$eval('.lead h2 a', (link) => link.getAttribute('href')).catch(() => null)
    if (lead) stories.push(lead)
  }
  await page.close()
  return [...paths, ...stories]
}

const nameOf = (path: string) => decodeURI(path).replaceAll('/', '-').replace(/^-|-$/g, '').slice(0, 40)

for (const path of given.length > 0 ? given : await leading()) {
  for (const width of [390, 1280]) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage()
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(base + path, { waitUntil: 'networkidle' })
      const file = join(folder, `${nameOf(path)}-${width}-${scheme}.png`)
      await page.screenshot({ path: file, fullPage: true })
      process.stdout.write(`${file}\n`)
      await page.close()
    }
  }
}
await browser.close()
rmSync(profile, { recursive: true, force: true })
