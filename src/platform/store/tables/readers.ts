import type { Generated } from 'kysely'

/** Readers and what they asked for: newsletters, subscriptions, consent. No column but the cipher holds an address. */
export interface ReaderTables {
  reader: ReaderRow
  suppression: SuppressionRow
  newsletter: NewsletterRow
  newsletterText: NewsletterTextRow
  consentText: ConsentTextRow
  subscription: SubscriptionRow
  consent: ConsentRow
  readerImport: ReaderImportRow
  addressChange: AddressChangeRow
}

interface ReaderRow {
  id: Generated<number>
  publicId: string
  addressCipher: Uint8Array
  addressHash: Uint8Array
  keyVersion: number
  normalisation: number
  domain: string
  zone: string
  language: string
  createdAt: string
  changedAt: string
}

interface SuppressionRow {
  addressHash: Uint8Array
  keyVersion: number
  normalisation: Generated<number>
  reason: 'left' | 'bounced' | 'complained' | 'erased' | 'desk'
  detail: Generated<string>
  at: string
}

interface NewsletterRow {
  id: Generated<number>
  publicId: string
  slug: string
  languages: string
  schedule: string
  gathering: Generated<string>
  sender: string
  replyTo: Generated<string>
  inDoubt: Generated<'send again' | 'hold'>
  forms: Generated<string>
  createdAt: string
  endedAt: string | null
}

interface NewsletterTextRow {
  newsletterId: number
  language: string
  name: string
  pitch: Generated<string>
  scheduleLine: Generated<string>
}

interface ConsentTextRow {
  id: Generated<number>
  newsletterId: number
  language: string
  words: string
  sha256: string
  createdAt: string
}

interface SubscriptionRow {
  id: Generated<number>
  readerId: number
  newsletterId: number
  state: 'waiting' | 'confirmed' | 'left' | 'paused'
  language: string
  askedAt: string
  confirmedAt: string | null
  leftAt: string | null
  pausedUntil: string | null
  heldAt: Generated<string | null>
}

interface ConsentRow {
  id: Generated<number>
  readerId: number
  newsletterId: number
  consentTextId: number | null
  act: 'asked' | 'confirmed' | 'left' | 'imported'
  form: Generated<string>
  networkHash: Uint8Array | null
  at: string
  readerImportId: Generated<number | null>
  agreedAt: Generated<string | null>
  place: Generated<'' | 'story' | 'bar' | 'page' | 'elsewhere' | 'preferences'>
}

interface AddressChangeRow {
  id: Generated<number>
  readerId: number
  addressCipher: Uint8Array | null
  keyVersion: number
  askedAt: string
  doneAt: Generated<string | null>
  oldCipher: Generated<Uint8Array | null>
  oldKeyVersion: Generated<number | null>
  networkHash: Uint8Array | null
}

interface ReaderImportRow {
  id: Generated<number>
  publicId: string
  memberId: number | null
  newsletterId: number | null
  language: Generated<string>
  words: Generated<string>
  fileName: Generated<string>
  size: number
  plan: string
  state: 'uploaded' | 'reading' | 'read' | 'writing' | 'done' | 'cancelled' | 'failed'
  owner: string | null
  bytesRead: Generated<number>
  line: Generated<number>
  rowsRead: Generated<number>
  runs: Generated<number>
  toWrite: Generated<number>
  marksRead: Generated<number>
  written: Generated<number>
  lastHash: Uint8Array | null
  outcomeBytes: Generated<number>
  counts: Generated<string>
  problem: Generated<string>
  createdAt: string
  changedAt: string
  endedAt: string | null
  filesRemovedAt: string | null
}
