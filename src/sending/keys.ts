import { domainToASCII } from 'node:url'
import type { House } from '../house.ts'
import { type Algorithm, makePrivateKey, readPrivateKey, recordOf, type SigningKey } from '../platform/mail/index.ts'
import type { Db } from '../platform/store/index.ts'
import { type Keys, UnusableKey } from '../readers/index.ts'

/** A DKIM key of the newsroom, without its secret half. */
export interface DkimKey {
  readonly id: number
  readonly domain: string
  readonly selector: string
  readonly algorithm: Algorithm
  /** What belongs into DNS: name and text of its TXT record. */
  readonly name: string
  readonly text: string
  readonly createdAt: string
  readonly activeSince: string | null
  readonly endedAt: string | null
  /** "replaced": another one of its kind signs since; its record is still needed by mails on their way. */
  readonly state: 'new' | 'signs' | 'replaced' | 'ended'
}

/** A change of keys that can't be. `code` has its words in the desk. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused'
  readonly code: 'domain' | 'selector' | 'taken' | 'unknown' | 'ended'

  constructor(code: KeyRefused['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** "Harbourdesk.example" -> "harbourdesk.example"; null where it is no domain that mail can come from. */
export function domainIn(text: string): string | null {
  const domain = domainToASCII(text.trim().toLowerCase()).replace(/\.$/, '')
  const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
  const labels = domain.split('.')
  return labels.length > 1 && domain.length <= 253 && labels.every((one) => label.test(one)) ? domain : null
}

/** The domain of an address that mail comes from. */
export const domainOf = (address: string): string | null => domainIn(address.slice(address.lastIndexOf('@') + 1))

const isSelector = (text: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text)

/** All keys, a domain's together, the oldest first. */
export async function dkimKeys(db: Db): Promise<DkimKey[]> {
  const rows = await db
    .selectFrom('dkimKey')
    .select(['id', 'domain', 'selector', 'algorithm', 'record', 'createdAt', 'activeSince', 'endedAt'])
    .orderBy('domain')
    .orderBy('id')
    .execute()
  const signing = new Set(signers(rows).map((row) => row.id))
  return rows.map(({ record, ...row }) => ({
    ...row,
    name: `${row.selector}._domainkey.${row.domain}`,
    text: record,
    state:
      row.endedAt !== null ? 'ended' : row.activeSince === null ? 'new' : signing.has(row.id) ? 'signs' : 'replaced',
  }))
}

/** Of each domain and algorithm the one that was made active last; of two in one moment, the later row. */
export function signers<
  Row extends { id: number; domain: string; algorithm: string; activeSince: string | null; endedAt: string | null },
>(rows: readonly Row[]): Row[] {
  const last = new Map<string, Row>()
  for (const row of rows) {
    const { domain, algorithm, activeSince, endedAt } = row
    if (activeSince === null || endedAt !== null) continue
    const before = last.get(`${domain} ${algorithm}`)?.activeSince ?? ''
    if (activeSince >= before) last.set(`${domain} ${algorithm}`, row)
  }
  return [...last.values()]
}

/** Makes a key, which signs nothing yet. Without a selector it is the domain's next: "dl1", "dl2". Throws KeyRefused. */
export async function addDkimKey(
  house: House,
  keys: Keys,
  given: { domain: string; algorithm: Algorithm; selector?: string | undefined; memberId: number | null },
): Promise<DkimKey> {
  const domain = domainIn(given.domain)
  if (domain === null) throw new KeyRefused('domain', `“${given.domain}” is no domain, as harbourdesk.example is one.`)
  const taken = new Set(
    (await dkimKeys(house.store.write)).flatMap((one) => (one.domain === domain ? [one.selector] : [])),
  )
  const selector = given.selector?.trim().toLowerCase() || nextSelector(taken)
  if (!isSelector(selector))
    throw new KeyRefused('selector', `“${selector}” is no selector: it has small letters, digits and hyphens, as dl1.`)
  if (taken.has(selector))
    throw new KeyRefused('taken', `${domain} has a key with the selector ${selector} already. Choose another.`)
  const { algorithm } = given
  const pem = await makePrivateKey(algorithm)
  const { text } = recordOf(signingKey({ domain, selector, algorithm }, pem))
  const row = {
    ...{ domain, selector, algorithm, record: text },
    privateKey: keys.sealSecret('dkim', pem),
    keyVersion: keys.version,
    createdAt: house.now(),
    activeSince: null,
    endedAt: null,
  }
  const { id } = await house.store.write.insertInto('dkimKey').values(row).returning('id').executeTakeFirstOrThrow()
  await told(house, given.memberId, 'dkim.added', `${selector}._domainkey.${domain}`)
  return dkimKeyById(house, id)
}

function nextSelector(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) if (!taken.has(`dl${n}`)) return `dl${n}`
}

/** Throws KeyRefused when there is no such key. */
export async function dkimKeyById(house: House, id: number): Promise<DkimKey> {
  const found = (await dkimKeys(house.store.write)).find((one) => one.id === id)
  if (!found) throw new KeyRefused('unknown', 'There is no such key.')
  return found
}

/** From now on mails are signed with it; with one of the same kind that signed until now, no longer. Throws KeyRefused. */
export async function activateDkimKey(house: House, given: { id: number; memberId: number | null }): Promise<void> {
  const key = await dkimKeyById(house, given.id)
  if (key.state === 'ended')
    throw new KeyRefused('ended', `The key ${key.name} has ended, and can’t sign again. Make a new one.`)
  const at = house.now()
  await house.store.write.updateTable('dkimKey').set({ activeSince: at }).where('id', '=', key.id).execute()
  await told(house, given.memberId, 'dkim.activated', key.name)
}

/** Nothing is signed with it any more, and its secret half is thrown away. Throws KeyRefused. */
export async function endDkimKey(house: House, given: { id: number; memberId: number | null }): Promise<void> {
  const key = await dkimKeyById(house, given.id)
  if (key.state === 'ended') return
  await house.store.write
    .updateTable('dkimKey')
    .set({ endedAt: house.now(), privateKey: new Uint8Array() })
    .where('id', '=', key.id)
    .execute()
  await told(house, given.memberId, 'dkim.ended', key.name)
}

/** Kept in the audit trail: who changed what the newsroom signs with. */
async function told(house: House, memberId: number | null, act: string, subject: string): Promise<void> {
  await house.store.write.insertInto('audit').values({ at: house.now(), memberId, act, subject }).execute()
  house.wake()
}

/** A key as mails are signed with it. */
export function signingKey(
  { domain, selector, algorithm }: Pick<SigningKey, 'domain' | 'selector' | 'algorithm'>,
  pem: string,
): SigningKey {
  const privateKey = readPrivateKey(pem, algorithm)
  if (!privateKey)
    throw new UnusableKey(`The DKIM key ${selector} of ${domain} is damaged. Make another, and end this one.`)
  return { domain, selector, algorithm, privateKey }
}
