import type { Generated } from 'kysely'

/** What the newsroom's mail is sent with. */
export interface SendingTables {
  dkimKey: DkimKeyRow
  courier: CourierRow
  restingDomain: RestingDomainRow
  relayOffer: RelayOfferRow
}

interface DkimKeyRow {
  id: Generated<number>
  domain: string
  selector: string
  algorithm: 'rsa-sha256' | 'ed25519-sha256'
  privateKey: Uint8Array
  keyVersion: number
  record: string
  createdAt: string
  activeSince: string | null
  endedAt: string | null
}

interface CourierRow {
  owner: string
  seenAt: number
}

interface RestingDomainRow {
  domain: string
  putOff: number
  rate: number | null
  restsUntil: number
  toldBy: string
  toldAt: number
}

interface RelayOfferRow {
  relay: string
  smtputf8: number
  at: string
}
