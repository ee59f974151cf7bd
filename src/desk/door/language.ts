import type { Context } from 'hono'
import type { House } from '../../house.ts'
import { deskLanguages } from '../../words/desk.ts'

/** The desk's language for one who isn't in yet: the browser's first that the desk speaks, or the newsroom's. */
export function languageAsked(context: Context, house: House): string {
  const asked = (context.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim().slice(0, 2).toLowerCase() ?? '')
  const spoken: readonly string[] = deskLanguages
  return [...asked, ...house.newsroom().languages].find((language) => spoken.includes(language)) ?? 'en'
}
