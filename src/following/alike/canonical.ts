import { createHash } from 'node:crypto'

/** Names of parameters that say how a reader came to a page, and never which page it is. */
const tracking =
  /^(?:utm_|pk_|mtm_|piwik_|matomo_|hsa_|_hs|mc_|at_|wt[._]|ns_|oly_|vero_|fb_|guc|cx_|trk|itm_|__tn__)|^(?:fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igsh|igshid|li_fat_id|mkt_tok|s_kwcid|spm|xtor|cmp|cmpid|cmp_id|ocid|smid|smtyp|ncid|ito|cid|ref|referrer|ref_src|ref_url|referringsource|source_ref|share|shared|sharetype|feature|partner|rss|from_rss|_ga|_gl|amp|outputtype)$/i

/** A page in the forms in which sites also give it: for phones, in AMP, through a cache of AMP pages. */
const otherForm = /^(?:www\d?|m|mobile|mobil|amp|touch)\.(?=[^.]+\.[^.])/

/**
 * An address in one form: without what tracks, without fragment, scheme, "www.", and in the form for no special
 * machine, so that two addresses of one page are the same text. It need not be an address that answers. "" of none.
 *
 *     canonical('https://amp.news.example/a/?utm_source=x#top') // "news.example/a"
 */
export function canonical(address: string): string {
  if (!URL.canParse(address)) return ''
  const url = fromCache(new URL(address))
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return ''
  const host = url.host.replace(/\.(?=$|:)/, '').replace(otherForm, '')
  const path = readable(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\.amp(?=$|\.html?$)/i, '')
    .replace(/\/amp\/?$/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/+$/, '')
  const kept = [...url.searchParams]
    .filter(
      ([name, value]) => !tracking.test(name) && !(/^(?:output|view|format)$/i.test(name) && /^amp$/i.test(value)),
    )
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  return `${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

/** Caches of AMP pages carry the page's own address in their path. */
function fromCache(url: URL): URL {
  const inside = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[a-z]\/(?:s\/)?(.+)$/.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname)
      ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
      : null
  const own = inside ? `https://${inside[1]}${url.search}` : ''
  return URL.canParse(own) ? new URL(own) : url
}

/** Signs that one may write as they are or as a code, as they are. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}

/** What an address is known by in tables: short, and the same for all forms of one page. "" of none. */
export function addressKey(address: string): string {
  const one = canonical(address)
  return one === '' ? '' : createHash('sha256').update(one).digest('hex').slice(0, 32)
}
