import type { Day } from '../../../story/time.ts'
import { anyInAll, inAll } from '../../languages/every.ts'

/**
 * What zones are called beside an hour, in all languages and in each: an offset, or the zone of the IANA's list that
 * has it on that day. Names that several zones share (IST, CST of China) are left out.
 */
const zones: readonly (readonly [RegExp, string])[] = [
  [/(?:GMT|UTC|WET)(?![\p{L}+-])/u, 'Z'],
  [/(?:CEST|MESZ|SAST|EET)(?!\p{L})/u, '+02:00'],
  [/(?:CET|MEZ|WEST|BST)(?!\p{L})/u, '+01:00'],
  [/EEST(?!\p{L})/u, '+03:00'],
  [/MSK(?!\p{L})/u, 'Europe/Moscow'],
  [/EST(?!\p{L})/u, '-05:00'],
  [/(?:EDT|AST)(?!\p{L})/u, '-04:00'],
  [/(?:CDT)(?!\p{L})/u, '-05:00'],
  [/(?:PST)(?!\p{L})/u, '-08:00'],
  [/(?:PDT|MST)(?!\p{L})/u, '-07:00'],
  [/(?:MDT)(?!\p{L})/u, '-06:00'],
  [/(?:BRT|ART)(?!\p{L})/u, '-03:00'],
  [/ET(?!\p{L})/u, 'America/New_York'],
  [/PT(?!\p{L})/u, 'America/Los_Angeles'],
  ...inAll(({ dates }) => dates?.zones),
]

const opening = new RegExp(
  `^[\\s,(]{0,3}(?:${anyInAll(({ dates }) => dates?.behindHour)}(?!\\p{L})\\.?\\s?)?\\(?`,
  'iu',
)

/**
 * The offset of the zone that is named right after an hour, on that day: "CET" is "+01:00", «по московскому времени»
 * "+03:00"; "" when none is named. `length` says how much of the text it takes.
 */
export function zoneAfter(text: string, day: Day, hour: string): string {
  const numeric =
    /^[\s,(]{0,3}(?:(Z\b)|(?:GMT|UTC)(?:\s?([+-])(\d{1,2})(?::?(\d\d))?(?!\d))?|([+-])(\d\d):?(\d\d)(?!\d))/.exec(text)
  const [sign, hours, minutes] = [
    numeric?.[2] ?? numeric?.[5],
    numeric?.[3] ?? numeric?.[6],
    numeric?.[4] ?? numeric?.[7],
  ]
  if (numeric)
    return sign && Number(hours) + Number(minutes ?? 0) > 0
      ? `${sign}${hours!.padStart(2, '0')}:${minutes ?? '00'}`
      : 'Z'
  const rest = text.slice(opening.exec(text)?.[0].length ?? 0)
  const zone = zones.find(([name]) => rest.search(name) === 0)?.[1]
  if (!zone?.includes('/')) return zone ?? ''
  return Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(zone).offset
}
