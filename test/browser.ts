import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

/** The browser's program: where Debian and others put it, or what CHROMIUM names; undefined when there is none. */
export const chromiumProgram = (): string | undefined =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  )

/** Is there a browser? Without one the browser tests are skipped; in CI they then fail. */
export const hasBrowser = chromiumProgram() !== undefined || Boolean(process.env.CI)

/** A real browser with a profile of its own, that asks nobody anything by itself. */
export async function openBrowser(
  options: Parameters<typeof chromium.launchPersistentContext>[1] = {},
): Promise<BrowserContext> {
  const executablePath = chromiumProgram()
  if (executablePath === undefined) throw new Error('Chromium is missing (Debian: apt-get install chromium)')
  const profile = mkdtempSync(join(tmpdir(), 'dateline-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...options,
  })
  context.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
  return context
}
