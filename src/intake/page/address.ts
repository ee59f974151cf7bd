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

/** Where scripts find what they load later, in the order in which it is believed. */
const lazy = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazysrc',
  'data-lazy',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'src',
  'data-srcset',
  'data-lazy-srcset',
  'srcset',
]

/**
 * The address of a picture, also where it is loaded later: what scripts would put there, its own, or that of the
 * `<source>` beside it. "" when none.
 */
export function pictureAddress(image: Element, base: string): string {
  const around = image.parentElement
  const sources = around && /^PICTURE$/i.test(around.tagName) ? Array.from(around.querySelectorAll('source')) : []
  for (const element of [image, ...sources]) {
    for (const name of lazy) {
      const value = element.getAttribute(name) ?? ''
      if (!value || value.startsWith('data:') || blank.test(value)) continue
      const address = safeAddress(name.endsWith('srcset') ? largestOf(value) : value, base)
      if (address && !address.startsWith('mailto:') && new URL(address).pathname !== '/') return address
    }
  }
  return ''
}

/** What stands in a picture's place until it is loaded. */
const blank =
  /(?:^|\/)(?:(?:blank|placeholder|spacer|pixel|transparent|grey|gray|1x1|lazy|loading)[\w-]{0,20}|load|loader|empty|clear|dummy|[a-z])\.(?:gif|png|svg|jpe?g)(?:[?#]|$)/i

/** Folders that hold a site's own signs and buttons, and words of such files' names. */
const signFolders = /\/(?:logos?|icons?|buttons?|btn|smil(?:ies|eys)|emojis?|ratings?|avatars?)(?=\/)/i
const signFiles = /(?:^|[^a-z])(?:icons?|btn|button|gravatar|avatar|emoji|sprite|spinner)(?:[^a-z]|$)/i
/** What stands beside "logo" in the name of a site's own: what it is for, and sizes. */
const logoFor =
  /^(?:banner|header|footer|site|page|default|share|social|print|facebook|twitter|image|large|small|white|black|\p{L}{1,3})$/u

/** Is it the address of a site's own sign or of a button, as its name says: "/images/logos/tide-plus.png"? */
export function isSign(address: string): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/]+)(\/[^?#]*)/i.exec(address.toLowerCase()) ?? []
  const file = path.split('/').at(-1)!
  if (signFolders.test(path) || signFiles.test(file)) return true
  // "tide_fb_logo.png" on tide.example; a company's in a story has that company's name.
  const words = file.replace(/\.\p{L}+$/u, '').match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => /logos?$/.test(word)) && words.every((word) => isOfLogo(word.replace(/logos?$/, ''), host))
  )
}

const isOfLogo = (word: string, host: string): boolean => word === '' || logoFor.test(word) || host.includes(word)

function largestOf(srcset: string): string {
  const options = srcset.split(/,\s+/, 20).map((part) => part.trim().split(/\s+/))
  const size = (part: string[]): number => Number.parseFloat(part[1] ?? '1') || 1
  return options.reduce((best, part) => (size(part) > size(best) ? part : best), options[0] ?? [''])[0] ?? ''
}
