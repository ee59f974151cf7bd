import { isDay } from '../../story/time.ts'

/** One story that a feed, wire file, mail or document carries: what its own fields say, and its text. */
export interface Item {
  readonly said: Said
  readonly body: Body
  /** What stands around the story and is no part of it: a greeting, a note to the desk, a signature. */
  readonly beside?: readonly string[]
}

/** What the fields of an item say; "" and [] where they say nothing. */
export interface Said {
  readonly headline: string
  readonly standfirst: string
  readonly kicker: string
  readonly byline: string
  readonly authors: readonly string[]
  /** First publication: a day, or ISO 8601 as given, with the item's own offset. */
  readonly published: string
  readonly publisher: string
  /** Where the story is on the web. */
  readonly address: string
  readonly language: string
  /** Whom the item names as the origin of its text. */
  readonly basedOn: readonly string[]
  readonly picture: Picture | null
}

interface Picture {
  readonly address: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** A whole page or text, decoded, to be read as one; markup that is the story and nothing else; or plain text. */
export type Body =
  | { readonly kind: 'page'; readonly text: string; readonly address: string }
  | { readonly kind: 'markup'; readonly markup: string }
  | { readonly kind: 'text'; readonly text: string }

export const nothingSaid: Said = {
  headline: '',
  standfirst: '',
  kicker: '',
  byline: '',
  authors: [],
  published: '',
  publisher: '',
  address: '',
  language: '',
  basedOn: [],
  picture: null,
}

/** A body of what a field holds: markup where it has tags, else plain text. */
export const bodyOf = (text: string): Body =>
  /<\/?(?:p|div|br|b|i|a|em|strong|ul|ol|li|h[1-6]|blockquote|figure|img|table|span)\b/i.test(text)
    ? { kind: 'markup', markup: text }
    : { kind: 'text', text: withoutEntities(text) }

/** Text of a field that may be written with HTML's entities and stray tags. */
export const plainOf = (text: string): string =>
  withoutEntities(text.replace(/<[^<>]{0,2000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
}

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })

/**
 * A date of RFC 5322, ISO 8601 (also in its short form) or close to it, as ISO 8601 with its own offset, or its day; "" when
 * it is none. Day and hour stay as they are printed: nothing is moved to another zone.
 */
export function instantOf(written: string): string {
  const text = written.trim().replace(/\s+/g, ' ')
  const iso =
    /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?(?!\d)/.exec(
      text,
    )
  if (iso) {
    const [, year, , month, day, hour = '', minute = '', second, zone] = iso
    return instant({ year: year!, month: Number(month), day: day!, hour, minute, second, zone })
  }
  const printed =
    /^(?:\p{L}{2,9}\.?,? )?(?:(\d{1,2})[ -](\p{L}{3})\p{L}*\.?|(\p{L}{3})\p{L}*\.? (\d{1,2}),?)[ -](\d{4}|\d\d)(?!\d)(?:,? (?:at |a las )?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?)?(?: ?([+-]\d{4}|[A-Z]{1,5}))?)?/iu.exec(
      text,
    )
  if (!printed) return ''
  const [, first, name, before, after, short, hour = '', minute = '', second, half, zone] = printed
  const month = (name ?? before)!.toLowerCase()
  // RFC 5322 section 4.3: of two digits those from 50 are of the last century.
  const year = short!.length === 4 ? short! : `${Number(short) < 50 ? 20 : 19}${short}`
  const hours = half ? String((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)) : hour
  return instant({ year, month: months.indexOf(month) + 1, day: (first ?? after)!, hour: hours, minute, second, zone })
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

interface Printed {
  readonly year: string
  readonly month: number
  readonly day: string
  /** "" where there is none. */
  readonly hour: string
  readonly minute: string
  readonly second: string | undefined
  readonly zone: string | undefined
}

const two = (n: string | number): string => String(n).padStart(2, '0')

function instant({ year, month, day, hour, minute, second = '00', zone = '' }: Printed): string {
  const date = `${year}-${two(month)}-${two(day)}`
  if (!isDay(date)) return ''
  return hour === '' || Number(hour) > 23 || Number(minute) > 59
    ? date
    : `${date}T${two(hour)}:${minute}:${second}${offsetOf(zone)}`
}

/** Of the zone names only those of RFC 5322 have one meaning. */
const offsetOf = (zone: string): string => {
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(zone)
  if (offset) return `${offset[1]}:${offset[2] ?? '00'}`
  if (/^(?:GMT|UTC?|Z)$/i.test(zone)) return 'Z'
  return { EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', PST: '-08:00', PDT: '-07:00' }[zone] ?? ''
}
