import type { House } from '../house.ts'
import type { SigningKey } from '../platform/mail/index.ts'
import type { Keys } from '../readers/index.ts'
import { domainIn, signers, signingKey } from './keys.ts'

/** The keys that mails from a domain are signed with now; none where the newsroom has none for it. */
export type SigningFor = (senderDomain: string) => Promise<readonly SigningKey[]>

/**
 * Opens the newsroom's keys. They are kept in memory; whether something has changed, by this process or another, is
 * asked each time, which costs a few rows.
 */
export function openSigning(house: Pick<House, 'store'>, keys: Keys): SigningFor {
  const opened = new Map<number, SigningKey>()
  return async (senderDomain) => {
    const domain = domainIn(senderDomain)
    if (domain === null) return []
    const rows = await house.store.read
      .selectFrom('dkimKey')
      .select(['id', 'domain', 'algorithm', 'activeSince', 'endedAt'])
      .where('endedAt', 'is', null)
      .where('activeSince', 'is not', null)
      .orderBy('id')
      .execute()
    const there = new Set(rows.map((row) => row.id))
    // What has ended is not kept.
    for (const id of opened.keys()) if (!there.has(id)) opened.delete(id)
    const found: SigningKey[] = []
    // RSA first: some receivers look at the first signature alone, and all know that.
    for (const { id } of signers(rows.filter((row) => row.domain === domain)).toSorted((a, b) =>
      a.algorithm < b.algorithm ? 1 : -1,
    )) {
      const key = opened.get(id) ?? (await opening(house, keys, id))
      if (key === null) continue
      opened.set(id, key)
      found.push(key)
    }
    return found
  }
}

async function opening(house: Pick<House, 'store'>, keys: Keys, id: number): Promise<SigningKey | null> {
  const row = await house.store.read.selectFrom('dkimKey').selectAll().where('id', '=', id).executeTakeFirst()
  // Ended since a moment.
  if (!row || row.endedAt !== null) return null
  return signingKey(row, keys.openSecret('dkim', row.privateKey, row.keyVersion))
}
