/** A link's address made absolute, if it is one that may stand in a story: http, https or mailto. "" otherwise. */
export function safeAddress(href: string | null, base: string): string {
  if (!href || href.length > 2000) return ''
  try {
    const url = new URL(href.trim(), base || undefined)
    if (url.protocol === 'mailto:') return url.href
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return ''
    if (url.username || url.password) return ''
    return url.href
  } catch {
    return ''
  }
}

/** The address of a picture, also where it is loaded later: src, or what scripts would put there. "" when none. */
export function pictureAddress(image: Element, base: string): string {
  const names = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'src', 'data-srcset', 'srcset']
  for (const name of names) {
    const value = image.getAttribute(name) ?? ''
    if (!value || value.startsWith('data:')) continue
    const first = name.endsWith('srcset') ? largestOf(value) : value
    const address = safeAddress(first, base)
    if (address && !address.startsWith('mailto:')) return address
  }
  return ''
}

function largestOf(srcset: string): string {
  const options = srcset.split(/,\s+/, 20).map((part) => part.trim().split(/\s+/))
  const size = (part: string[]): number => Number.parseFloat(part[1] ?? '1') || 1
  return options.reduce((best, part) => (size(part) > size(best) ? part : best), options[0] ?? [''])[0] ?? ''
}
