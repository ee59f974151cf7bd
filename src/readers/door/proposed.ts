import type { Context } from 'hono'
import type { House } from '../../house.ts'
import { preferredLanguage, wantedTags } from '../../platform/http/index.ts'
import type { Newsletter } from '../newsletters.ts'
import { isZone } from '../zones.ts'

/** The language that a sign-up is for: the one chosen in the form, or else the one that the browser asks for. */
export function proposedLanguage(context: Context, newsletter: Newsletter, chosen: string, page: string): string {
  const { languages } = newsletter
  if (languages.includes(chosen)) return chosen
  // The page that the form stands on is read in its language; only where the newsletter has none such, or no page of
  // ours was read, does the browser's word count.
  if (chosen === '' || !languages.includes(page))
    return preferredLanguage(context.req.header('accept-language'), languages)
  return page
}

/**
 * The time zone that a sign-up is for: the browser's own, where a script could read it; else that of the country that its
 * languages name ("pt-BR"), where it has one alone; else the newsroom's.
 */
export function proposedZone(house: Pick<House, 'newsroom'>, context: Context, given: string): string {
  if (isZone(given)) return given
  const { zone } = house.newsroom()
  for (const tag of wantedTags(context.req.header('accept-language'))) {
    const there = zonesOf(tag)
    if (there.includes(zone)) return zone
    if (there.length === 1 && isZone(there[0] ?? '')) return there[0] ?? zone
  }
  return zone
}

/** The zones of the country that a language tag names; none when it names none. */
function zonesOf(tag: string): readonly string[] {
  try {
    const locale = new Intl.Locale(tag) as Intl.Locale & { getTimeZones?: () => string[] | undefined }
    return locale.getTimeZones?.() ?? []
  } catch {
    return []
  }
}
