import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** axe-core as @axe-core/playwright brings it. Its own driver opens a second window for each page, which takes seconds. */
const besideDriver = createRequire(import.meta.resolve('@axe-core/playwright'))
const source = readFileSync(besideDriver.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[] }[]
}

/**
 * What axe finds wrong with the page as it stands, all of its rules, a line for each. The page's context must bypass
 * the Content-Security-Policy.
 */
export async function axeFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const violations = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false }).then((found) => found.violations)",
  )) as Violation[]
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 4).map(({ target }) => target.join(' '))
    return `${id}: ${help}, at ${places.join('; ')}${nodes.length > 4 ? ` and ${nodes.length - 4} more` : ''}`
  })
}
