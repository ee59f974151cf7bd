import type { MailAddress } from '../address.ts'

/** Where very many people have their mailbox: a name that is nearly one of these is most likely that one. */
const common = `gmail.com googlemail.com hotmail.com outlook.com yahoo.com icloud.com live.com protonmail.com
  proton.me yahoo.es yahoo.fr yahoo.co.uk hotmail.es hotmail.fr hotmail.co.uk outlook.es gmx.de gmx.net web.de
  t-online.de freenet.de posteo.de orange.fr laposte.net wanadoo.fr libero.it telefonica.net fastmail.com
  btinternet.com comcast.net verizon.net yandex.ru rambler.ru hushmail.com tutanota.com mailbox.org`.split(/\s+/)

/** Real ones that look like a slip of another's. */
const real = new Set(
  `mail.com ymail.com email.com gmx.com gmx.at gmx.ch gmx.fr gmx.es aim.com live.co live.cl web.com wed.de ml.com
  gmail.ru hotmail.co.th yahoo.com.br yahoo.com.mx yahoo.com.ar yandex.com yandex.ua yandex.by yandex.kz`.split(/\s+/),
)

/** Houses that have a domain in many countries; all others of these have one. */
const inManyCountries = /^(?:yahoo|hotmail|outlook|live|orange|yandex|gmx|libero|wanadoo)\.([a-z]{2})$/
const slipsOfCom = new Set(['co', 'cm', 'om'])

const endings: Readonly<Record<string, string>> = {
  ...{ con: 'com', cmo: 'com', ocm: 'com', comm: 'com', coom: 'com', vom: 'com', xom: 'com', cim: 'com', cpm: 'com' },
  ...{ ogr: 'org', orgg: 'org', nte: 'net', nett: 'net' },
}

/**
 * What was most likely meant, where a domain is nearly one that very many people have: "gmial.com" is "gmail.com". Only
 * ever proposed: whoever has an address there keeps it. Undefined when nothing looks wrong.
 */
export function likelyMeant(address: Pick<MailAddress, 'full' | 'domain'>): string | undefined {
  const { full, domain } = address
  const meant = nearest(domain) ?? endedRight(domain)
  return meant === undefined ? undefined : full.slice(0, -domain.length) + meant
}

function nearest(domain: string): string | undefined {
  if (common.includes(domain) || real.has(domain)) return undefined
  const country = inManyCountries.exec(domain)?.[1]
  if (country !== undefined && !slipsOfCom.has(country)) return undefined
  // "gmail.es", "gmail.co": it has one domain.
  if (/^gmail\.[a-z.]+$/.test(domain)) return 'gmail.com'
  let found: string | undefined
  let least = 3
  for (const one of common) {
    const allowed = one.length >= 10 ? 2 : one.length >= 7 ? 1 : 0
    const steps = slips(domain, one, allowed)
    if (steps <= allowed && steps < least) [found, least] = [one, steps]
  }
  return found
}

function endedRight(domain: string): string | undefined {
  const [, name = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(domain) ?? []
  const right = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  return right === undefined ? undefined : `${name}.${right}`
}

/**
 * How many slips of the fingers lie between two words: a letter too many, too few, another, or two that changed places
 * (optimal string alignment). More than `most` is only told as more.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1)
      row.push(steps)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? most + 1
}
