import type { Generated } from 'kysely'

/** The newsroom and its people: settings, parties, members, how they sign in. */
export interface StaffTables {
  setting: SettingRow
  message: MessageRow
  party: PartyRow
  partyName: PartyNameRow
  member: MemberRow
  memberRole: MemberRoleRow
  session: SessionRow
  token: TokenRow
}

interface SettingRow {
  name: string
  value: string
  changedAt: string
}

interface MessageRow {
  name: string
  language: string
  value: string
  changedAt: string
}

interface PartyRow {
  id: Generated<number>
  publicId: string
  kind: 'person' | 'organisation'
  slug: string | null
  note: Generated<string>
  createdAt: string
}

interface PartyNameRow {
  id: Generated<number>
  partyId: number
  language: string
  script: Generated<string>
  kind: 'full' | 'short' | 'alias' | 'sort'
  name: string
  folded: string
}

interface MemberRow {
  id: Generated<number>
  publicId: string
  partyId: number
  initials: string
  email: string
  passwordHash: string | null
  language: Generated<string>
  createdAt: string
  endedAt: string | null
}

interface MemberRoleRow {
  memberId: number
  role: 'translator' | 'editor' | 'publisher' | 'administrator'
}

interface SessionRow {
  id: Generated<number>
  tokenHash: string
  memberId: number
  csrf: string
  createdAt: string
  seenAt: string
  endsAt: string
  agent: Generated<string>
}

interface TokenRow {
  id: Generated<number>
  tokenHash: string
  kind: string
  subject: string
  detail: Generated<string>
  createdAt: string
  endsAt: string
  usedAt: string | null
}
