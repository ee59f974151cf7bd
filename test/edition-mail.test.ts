import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlIn } from '../src/editions/desk/look/forms.ts'
import { aMail, aMessage, sampleLanguages } from './an-edition-mail.ts'
import { axeFinds } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { hasSpamAssassin, spamScore } from './spam.ts'

/** An edition's mail as others see it: a mail program on a phone and at a desk, and a filter of spam. */

if (!hasSpamAssassin)
  console.warn('SpamAssassin is missing (Debian: apt-get install spamassassin): what it says of a mail is not tried.')

describe.skipIf(!hasSpamAssassin)('SpamAssassin, without the network', () => {
  test.each(sampleLanguages)(
    'scores a mail in %s under 2.0',
    async (language) => {
      const { score, rules } = spamScore(await aMessage(language))
      expect(score, rules).toBeLessThan(2)
    },
    60_000,
  )
})

describe.skipIf(!hasBrowser)('in a mail program', () => {
  let browser: BrowserContext
  beforeAll(async () => {
    browser = await openBrowser({ bypassCSP: true })
  })
  afterAll(() => browser?.close())

  test.each(
    sampleLanguages.flatMap((language) => (['desk', 'dark', 'bare'] as const).map((form) => [language, form] as const)),
  )(
    '%s, %s: it fits a phone and a desk, with letters of twice their size too, and can be read',
    async (language, form) => {
      const page = await browser.newPage()
      await page.setContent(htmlIn(form, aMail(language).html))
      const wrong: string[] = []
      for (const width of [390, 700])
        for (const letters of ['100%', '200%']) {
          await page.setViewportSize({ width, height: 900 })
          await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters)
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (beyond > 0) wrong.push(`${width} px, ${letters}: ${beyond} px beyond the edge`)
        }
      // Rows of a layout are no landmarks: a mail stands in another program's page.
      const found = (await axeFinds(page)).filter((one) => !/region|landmark/.test(one))
      await page.close()
      expect([...wrong, ...found]).toEqual([])
    },
  )
})
