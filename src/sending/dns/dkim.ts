import { createPublicKey } from 'node:crypto'
import type { Dns } from './ask.ts'
import { tagsOf } from './tags.ts'

/** What DNS says of one of our keys (RFC 6376, 3.6.1). */
export type DkimState =
  | { readonly kind: 'right' }
  | { readonly kind: 'missing' }
  /** Another key, or one that was taken back (an empty p=). */
  | { readonly kind: 'other' | 'revoked'; readonly record: string }
  | { readonly kind: 'broken'; readonly record: string; readonly why: string }
  /** RSA of less than 2048 bits. */
  | { readonly kind: 'weak'; readonly record: string; readonly bits: number }
  | { readonly kind: 'unanswered'; readonly why: string }

/** A key as it ought to stand in DNS. */
export interface Expected {
  /** "dl1._domainkey.harbourdesk.example" */
  readonly name: string
  /** "v=DKIM1; k=rsa; p=MIIB…" */
  readonly text: string
}

export const leastBits = 2048

/** Is the record of a key in DNS, and of this key? */
export async function askDkim(dns: Dns, { name, text }: Expected): Promise<DkimState> {
  const answer = await dns.txt(name)
  if (answer.kind === 'failed') return { kind: 'unanswered', why: answer.why }
  const records = (answer.kind === 'found' ? answer.values : []).filter((one) => /(?:^|;)\s*p\s*=/i.test(one))
  if (records.length === 0) return { kind: 'missing' }
  if (records.length > 1)
    return { kind: 'broken', record: records.join(' | '), why: 'there are several, and may be one' }
  return compareDkim(records[0] ?? '', text)
}

/** A record as DNS has it beside the one that ought to be there. */
export function compareDkim(record: string, expected: string): DkimState {
  const [there, ours] = [tagsOf(record), tagsOf(expected)]
  const broken = (why: string) => ({ kind: 'broken', record, why }) as const
  if (there === null || ours === null) return broken('it is no list of tags')
  const version = there.get('v')
  if (version !== undefined && version !== 'DKIM1') return broken(`its version is “${version}”, not DKIM1`)
  const key = keyOf(there)
  if (key === '') return { kind: 'revoked', record }
  const kind = there.get('k') ?? 'rsa'
  if (kind !== (ours.get('k') ?? 'rsa') || key !== keyOf(ours)) return { kind: 'other', record }
  if (!listed(there.get('h'), 'sha256')) return broken('its h= does not allow sha256')
  if (!listed(there.get('s'), 'email')) return broken('its s= does not allow mail')
  const bits = kind === 'rsa' ? bitsOf(key) : leastBits
  return bits < leastBits ? { kind: 'weak', record, bits } : { kind: 'right' }
}

const keyOf = (tags: ReadonlyMap<string, string>) => (tags.get('p') ?? '').replace(/\s+/g, '')

const listed = (tag: string | undefined, wanted: string): boolean =>
  tag === undefined || tag.split(':').some((one) => ['*', wanted].includes(one.trim()))

function bitsOf(key: string): number {
  try {
    const found = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    return found.asymmetricKeyDetails?.modulusLength ?? 0
  } catch {
    return 0
  }
}
