import { type MailAddress, readAddress } from '../address.ts'
import { isZone } from '../zones.ts'
import type { Row } from './csv.ts'
import { readDay } from './days.ts'
import type { Outcome } from './outcomes.ts'
import type { Plan } from './plan.ts'

/** What a row is of: a reader to be, or somebody who must not be mailed. */
export type Standing = 'reader' | 'left' | 'bounced' | 'complained'

/** A row as it was understood. */
export type ReadRow =
  | {
      readonly ok: true
      readonly standing: Standing
      readonly address: MailAddress
      /** "" where the file doesn't say, or says something that we don't know. */
      readonly language: string
      readonly zone: string
      /** When they agreed, in milliseconds; null where the file doesn't say. */
      readonly agreed: number | null
    }
  | { readonly ok: false; readonly why: Outcome }

/** What the words of a status column mean. A word that isn't here is not understood: nobody is mailed on a guess. */
const statuses: Readonly<Record<string, Standing | 'notConfirmed'>> = Object.fromEntries(
  Object.entries({
    reader: 'subscribed active confirmed enabled true yes 1 paused reader member free paid comp gift suscrito activo',
    left: `unsubscribed left removed deleted optedout optout cancelled canceled disabled false no 0 unsub trash inactive
      baja`,
    bounced: 'cleaned bounced bounce hardbounced hardbounce undeliverable invalid rebotado',
    complained: 'complained complaint spam abuse spamcomplaint markedasspam junk',
    notConfirmed: 'unconfirmed pending waiting notconfirmed nonsubscribed transactional unactivated',
  }).flatMap(([standing, words]) => words.split(/\s+/).map((word) => [word, standing as Standing])),
)

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const isTrue = (text: string) => /^(?:true|yes|1|y|t)$/i.test(text.trim())
const isFalse = (text: string) => /^(?:false|no|0|n|f)$/i.test(text.trim())

/** Reads the rows of one file. Zones and statuses come again and again: what was found out of one is kept. */
export function rowReader(
  plan: Plan,
  given: {
    readonly languages: readonly string[]
    readonly slug: string
    readonly now: number
    /** Can the relay be told this address? */
    readonly takes: (address: string) => boolean
  },
): (row: Row) => ReadRow {
  const { columns } = plan
  const { languages, slug, now, takes } = given
  const zones = new Map<string, string>()
  const zoneOf = (text: string): string => {
    const known = zones.get(text) ?? (isZone(text) ? text : '')
    if (zones.size < 1000) zones.set(text, known)
    return known
  }
  const languageOf = (text: string): string => {
    const asked = text.toLowerCase().replaceAll('_', '-')
    return (
      languages.find((one) => one.toLowerCase() === asked) ?? languages.find((one) => one === asked.slice(0, 2)) ?? ''
    )
  }
  return ({ fields }) => {
    const field = (at: number | undefined) => (at === undefined ? '' : (fields[at] ?? '').trim())
    if (slug !== '' && columns.newsletter !== undefined && field(columns.newsletter) !== slug)
      return { ok: false, why: 'otherNewsletter' }
    // Spreadsheets are told by an apostrophe that what begins so is no formula.
    const read = readAddress(field(columns.address).replace(/^'(?=[=+\-@])/, ''))
    if (!read.ok) return read
    const standing = standingOf(plan, field)
    if (standing === 'notConfirmed' || standing === 'status') return { ok: false, why: standing }
    // Who must not be mailed is kept as such, whatever the address.
    if (standing === 'reader' && !takes(read.address.full)) return { ok: false, why: 'letters' }
    return {
      ok: true,
      standing,
      address: read.address,
      language: columns.language === undefined ? '' : languageOf(field(columns.language)),
      zone: columns.zone === undefined ? '' : zoneOf(field(columns.zone)),
      agreed: columns.agreed === undefined ? null : readDay(field(columns.agreed), plan.dayOrder, now),
    }
  }
}

/** The strongest of what a row says, and of what everybody in the file is. */
function standingOf(
  { columns, everybody }: Plan,
  field: (at: number | undefined) => string,
): Standing | 'notConfirmed' | 'status' {
  if (columns.statusOff !== undefined && isTrue(field(columns.statusOff))) return 'left'
  if (columns.statusOn !== undefined && isFalse(field(columns.statusOn))) return 'left'
  const text = field(columns.status)
  const said = plain(text)
  const means = text === '' ? everybody : Object.hasOwn(statuses, said) ? statuses[said] : undefined
  if (means === undefined) return everybody === 'reader' ? 'status' : everybody
  return means === 'reader' ? everybody : means
}
