import type { House } from '../house.ts'
import type { Keys } from './keys.ts'

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
