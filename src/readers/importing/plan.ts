import { readAddress } from '../address.ts'
import { CsvReader, type Row, type Separator, separatorOf } from './csv.ts'
import { dayOrderOf } from './days.ts'
import { beginningOf, type Encoding, encodingOf, UnfitFile } from './text.ts'

/** Where lists of readers come from. "plain" is any other file with a column of addresses. */
export const shapes = ['dateline', 'mailchimp', 'substack', 'mailpoet', 'ghost', 'plain'] as const
export type Shape = (typeof shapes)[number]

/** What a column can be for us. `statusOff` says true where mail is not wanted, `statusOn` where it is. */
export const parts = ['address', 'language', 'zone', 'agreed', 'status', 'statusOff', 'statusOn', 'newsletter'] as const
export type Part = (typeof parts)[number]

/** How a file is read: found by looking at its beginning, and changed by the editor. */
export interface Plan {
  readonly shape: Shape
  readonly encoding: Encoding
  readonly separator: Separator
  /** The names in the first line; empty where its first line is a reader. */
  readonly header: readonly string[]
  readonly columns: Readonly<Partial<Record<Part, number>>>
  /** What everybody in the file is whose row says nothing else: some tools give a file to those who left. */
  readonly everybody: 'reader' | 'left' | 'bounced'
  /** Which comes first in 3/4/2021, where the file's first days tell. */
  readonly dayOrder: 'day' | 'month' | null
}

/** May anybody in the file become a reader? Not in a file of those who left, unless each row says for itself who somebody is. */
export const bringsReaders = ({ everybody, columns }: Pick<Plan, 'everybody' | 'columns'>): boolean =>
  everybody === 'reader' ||
  columns.status !== undefined ||
  columns.statusOn !== undefined ||
  columns.statusOff !== undefined

/** What was found at the beginning of a file. */
export interface Looked {
  readonly plan: Plan
  /** The first rows, without the names of the columns. */
  readonly rows: readonly Row[]
}

const shownRows = 8

/** Names of columns as tools write them, without spaces and marks, the best first. */
const names: Readonly<Record<Part, readonly string[]>> = {
  address: `emailaddress email address mail subscriberemail useremail contactemail correoelectronico correo adressemail
    emailadresse البريدالإلكتروني`.split(/\s+/),
  language: 'language lang locale preferredlanguage idioma sprache langue اللغة'.split(' '),
  zone: 'zone timezone tz zonahoraria'.split(' '),
  agreed: `confirmedat confirmtime confirmed optintime optindate subscribedat subscribedon subscriptiondate subscribed
    createdat createdon created dateadded signupdate signedupat startdate joined joinedat joindate date askedat`.split(
    /\s+/,
  ),
  status: 'liststatus subscriberstatus subscriptionstatus globalstatus status state estado'.split(' '),
  statusOff: 'emaildisabled unsubscribed optedout optout'.split(' '),
  statusOn: 'subscribedtoemails emailsenabled emailenabled'.split(' '),
  newsletter: [],
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Looks at the beginning of a file. Throws UnfitFile for what is no list of readers. */
export async function lookAt(file: string): Promise<Looked> {
  const beginning = await beginningOf(file)
  const encoding = encodingOf(beginning)
  const text = new TextDecoder(encoding).decode(beginning, { stream: true })
  const separator = separatorOf(text)
  const reader = new CsvReader(separator)
  const rows = reader.push(text, beginning.length < 128 * 1024)
  const [first, ...others] = rows
  if (!first) throw new UnfitFile(text.trim() === '' ? 'empty' : 'longRow', 1)
  const bare = first.fields.findIndex((field) => readAddress(field).ok)
  const header = bare === -1 ? first.fields.slice(0, 500).map((name) => name.trim().slice(0, 100)) : []
  const body = (bare === -1 ? others : rows).slice(0, 1000)
  const shape = shapeOf(header.map(plain))
  const columns = bare === -1 ? columnsOf(header, shape, body) : { address: bare }
  return {
    plan: {
      ...{ shape, encoding, separator, header, columns },
      everybody: everybodyOf(header.map(plain)),
      dayOrder: dayOrderOf(
        columns.agreed === undefined ? [] : body.map((row) => row.fields[columns.agreed ?? 0] ?? ''),
      ),
    },
    rows: body.slice(0, shownRows),
  }
}

/** Whose export it is, by names that only theirs has. */
function shapeOf(header: readonly string[]): Shape {
  const has = (...wanted: string[]) => wanted.every((name) => header.includes(name))
  if (has('address', 'newsletter', 'state', 'zone')) return 'dateline'
  if (has('leid', 'euid') || has('memberrating') || has('optintime', 'confirmtime')) return 'mailchimp'
  if (has('emaildisabled') || has('activesubscription') || has('stripeconnectedcustomerid')) return 'substack'
  if (has('globalstatus') || has('liststatus') || has('subscriptionip')) return 'mailpoet'
  if (has('subscribedtoemails') || has('complimentaryplan')) return 'ghost'
  return 'plain'
}

/** Mailchimp gives a file to those who are subscribed, to those who left, and to those whose mail came back. */
function everybodyOf(header: readonly string[]): Plan['everybody'] {
  if (header.includes('cleantime')) return 'bounced'
  return header.includes('unsubtime') || header.includes('unsubscribetime') ? 'left' : 'reader'
}

function columnsOf(header: readonly string[], shape: Shape, rows: readonly Row[]): Plan['columns'] {
  const columns: Partial<Record<Part, number>> = {}
  const all = header.map(plain)
  for (const part of parts) {
    const found = (names[part] ?? []).map((name) => all.indexOf(name)).find((at) => at !== -1)
    if (found !== undefined) columns[part] = found
  }
  if (shape === 'dateline') columns.newsletter = all.indexOf('newsletter')
  // What has no name that we know may still hold addresses.
  columns.address ??= header.map((_, at) => at).find((at) => rows.some((row) => readAddress(row.fields[at] ?? '').ok))
  if (columns.address === undefined) delete columns.address
  return columns
}
