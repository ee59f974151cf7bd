import { squeeze } from './alike.ts'

/**
 * The outlet whose address a page gives as the canonical one, where that is another site's than its own: by the words of
 * a link to that site, else by the site's name. None where the page's own address is unknown.
 */
export function canonicalOrigin(document: Document, address: string): string[] {
  const canonical = siteOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '')
  const shown = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? ''
  const own = siteOf(address) || siteOf(shown)
  if (!canonical || !own || canonical === own || /ampproject|archive\.|webcache/.test(address)) return []
  const links = Array.from(document.querySelectorAll('a[href^="http"]')).slice(0, 2000)
  const named = links
    .filter((link) => siteOf(link.getAttribute('href') ?? '') === canonical)
    .map((link) => squeeze(link.textContent ?? ''))
    .find((words) => /^[\p{Lu}\p{Lo}]/u.test(words) && words.split(' ').length < 6)
  return [named ?? canonical]
}

/** The registered name of an address's host: "tide.example", "bbc.co.uk". "" when it is no address. */
export function siteOf(address: string): string {
  const labels = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase().split('.') ?? []
  const second = labels.at(-2) ?? ''
  return labels.slice(second.length < 4 && labels.length > 2 ? -3 : -2).join('.')
}
