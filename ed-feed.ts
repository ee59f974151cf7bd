
import { at, openDesk, shot, axeFinds, cpu } from './ed-lib.ts'
const { browser, page, troubles } = await openDesk({ width: 1280, lang: 'ar', dark: true })
await page.goto(at + '/desk/following'); await shot(page, '10-follow-empty'); console.log(await axeFinds(page))
await page.goto(at + '/desk/following/sources'); await shot(page, '10-sources'); console.log(await axeFinds(page))
await page.locator('input[name="address"], [name="address"]').first().fill('http://198.49.23.7/feed')
const t = Date.now(); await page.keyboard.press('Enter'); await page.waitForLoadState(); await page.waitForTimeout(1500)
console.log(page.url(), Date.now() - t); await shot(page, '10-added'); console.log(await axeFinds(page))
for (let i = 0; i < 30; i++) { await page.goto(at + '/desk/following'); if (await page.locator('.row h3').count()) break; await page.waitForTimeout(1000) }
console.log('items after', Date.now() - t, await page.locator('.row h3').allInnerTexts()); await shot(page, '10-list'); console.log(troubles)
await browser.close()
