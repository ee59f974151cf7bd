import type { House } from '../house.ts'
import { addReader } from './adding.ts'
import { readAddress, type WrongAddress } from './address.ts'
import type { Keys } from './keys.ts'
import type { Newsletter } from './newsletters.ts'
import { isZone } from './zones.ts'

/** One row of a list of readers that goes out, with its address readable. */
export interface ReaderRow {
  readonly address: string
  readonly newsletter: string
  readonly state: string
  readonly language: string
  readonly zone: string
  readonly askedAt: string
  readonly confirmedAt: string
  readonly leftAt: string
}

export const readerColumns = [
  'address',
  'newsletter',
  'state',
  'language',
  'zone',
  'askedAt',
  'confirmedAt',
  'leftAt',
] as const

/** All readers in the order in which they came, page by page: constant memory at any length. */
export async function* allReaders(house: House, keys: Keys): AsyncGenerator<ReaderRow> {
  let cursor = 0
  for (;;) {
    const rows = await house.store.read
      .selectFrom('subscription')
      .innerJoin('reader', 'reader.id', 'subscription.readerId')
      .innerJoin('newsletter', 'newsletter.id', 'subscription.newsletterId')
      .select([
        'subscription.id',
        'reader.addressCipher',
        'reader.keyVersion',
        'newsletter.slug',
        'subscription.state',
        'subscription.language',
        'reader.zone',
        'subscription.askedAt',
        'subscription.confirmedAt',
        'subscription.leftAt',
      ])
      .where('subscription.id', '>', cursor)
      .orderBy('subscription.id')
      .limit(500)
      .execute()
    for (const row of rows) {
      yield {
        address: keys.open(row.addressCipher, row.keyVersion),
        newsletter: row.slug,
        state: row.state,
        language: row.language,
        zone: row.zone,
        askedAt: row.askedAt,
        confirmedAt: row.confirmedAt ?? '',
        leftAt: row.leftAt ?? '',
      }
    }
    const last = rows.at(-1)
    if (!last) return
    cursor = last.id
  }
}

/** A line of CSV (RFC 4180). What a spreadsheet would take for a formula is quoted with an apostrophe before it. */
export const csvLine = (values: readonly string[]): string =>
  values
    .map((value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value))
    .map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(',')

/** Reads CSV (RFC 4180): rows of fields. Unclosed quotes end with the text. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let value = ''
  let quoted = false
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? ''
    if (quoted) {
      if (sign !== '"') value += sign
      else if (body[at + 1] === '"') {
        value += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && value === '') quoted = true
    else if (sign === ',') {
      row.push(value)
      value = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && body[at + 1] === '\n') at += 1
      rows.push([...row, value])
      row = []
      value = ''
    } else value += sign
  }
  if (value !== '' || row.length > 0) rows.push([...row, value])
  return rows.filter((one) => one.some((field) => field.trim() !== ''))
}

export interface Imported {
  readonly added: number
  /** Line number in the file, and why. */
  readonly refused: readonly { readonly line: number; readonly why: string }[]
}

/** Why a line was not taken, for whoever looks into the file. */
const wrongWords: Readonly<Record<WrongAddress, string>> = {
  empty: 'there is no address in it',
  noAt: 'its address has no “@”',
  spaces: 'its address has a space in it',
  local: 'what stands before the “@” of its address can’t be a mailbox',
  domain: 'what stands after the “@” of its address can’t be a mail server',
  long: 'its address is too long',
}

const notAddedWords = {
  suppressed: 'left, or must not be mailed',
  known: 'is a reader already',
  evidence: 'no evidence',
} as const

const addressNames = ['address', 'email', 'e-mail', 'email address', 'email_address']

/** Adds the readers of a CSV file with a column "email" (and "language", "zone"). Who left is never brought back. */
export async function importReaders(
  house: House,
  keys: Keys,
  given: { csv: string; newsletter: Newsletter; evidence: string },
): Promise<Imported> {
  const [header = [], ...rows] = readCsv(given.csv)
  const names = header.map((name) => name.trim().toLowerCase())
  const column = names.findIndex((name) => addressNames.includes(name))
  if (column === -1) return { added: 0, refused: [{ line: 1, why: 'There is no column named “email”.' }] }
  const field = (row: readonly string[], name: string) => row[names.indexOf(name)]?.trim() ?? ''
  let added = 0
  const refused: { line: number; why: string }[] = []
  for (const [index, row] of rows.entries()) {
    const line = index + 2
    const address = readAddress(row[column] ?? '')
    if (!address.ok) {
      refused.push({ line, why: wrongWords[address.why] })
      continue
    }
    const zone = field(row, 'zone')
    const result = await addReader(house, keys, {
      address: address.address,
      newsletter: given.newsletter,
      language: field(row, 'language'),
      ...(isZone(zone) ? { zone } : {}),
      evidence: given.evidence,
    })
    if (result.ok) added += 1
    else refused.push({ line, why: notAddedWords[result.why] })
  }
  return { added, refused }
}
