import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { execSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { openBrowser } from './test/browser.ts'
import { axeFinds } from './test/axe.ts'
export const at = 'http://127.0.0.1:4711'
export const shots = '/tmp/w/ed/shots/'
export const pid = () => execSync(`ss -ltnp 2>/dev/null | grep 4711 || true`).toString()
const serverPid = Number(readFileSync('/tmp/w/ed/server.pid', 'utf8'))
/** CPU seconds of the server process so far. */
export const cpu = () => { const f = readFileSync(`/proc/${serverPid}/stat`, 'utf8').split(') ')[1]!.split(' '); return (Number(f[11]) + Number(f[12])) / 100 }
export interface Form { width: number; dark?: boolean; lang: 'en' | 'ar'; touch?: boolean }
export async function openDesk({ width, dark, touch }: Form) {
  const browser = await openBrowser({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: dark ? 'dark' : 'light', bypassCSP: true, ...(touch ? { hasTouch: true, isMobile: true } : {}), permissions: ['clipboard-read', 'clipboard-write'] })
  browser.setDefaultTimeout(20_000)
  if (existsSync('/tmp/w/ed/cookies.json')) await browser.addCookies(JSON.parse(readFileSync('/tmp/w/ed/cookies.json', 'utf8')))
  const page = await browser.newPage()
  const troubles: string[] = []
  page.on('pageerror', (p) => troubles.push(`${page.url()}: ${p.message}`))
  page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && troubles.push(`${page.url()}: ${m.text()}`))
  page.on('response', (r) => r.status() >= 400 && troubles.push(`${r.status()} ${r.url()}`))
  return { browser, page, troubles }
}
export const shot = (page: Page, name: string, fullPage = false) => page.screenshot({ path: `${shots}${name}.png`, fullPage })
export async function setLanguage(page: Page, lang: string) {
  await page.goto(at + '/desk/members/me').catch(() => {})
}
export { axeFinds, writeFileSync }
