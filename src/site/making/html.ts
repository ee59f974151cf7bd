import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Made } from '../keeping/kept.ts'

/** A rendered page, with the keys of what it was made from. */
export async function pageOf(page: JSX.Element, keys: readonly string[]): Promise<Made> {
  return { type: 'text/html; charset=utf-8', text: `<!doctype html>${await page}`, keys }
}
