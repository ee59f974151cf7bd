import type { Dns } from './ask.ts'
import { tagsOf } from './tags.ts'

/** How closely a domain must be that of From (RFC 7489, 3.1): the same, or under the same owner's. */
export type Closeness = 'strict' | 'relaxed'

/** What a domain's policy is (RFC 7489, 6.3). */
export type DmarcAnswer =
  | {
      readonly kind: 'found'
      readonly record: string
      /** Where it stands: the domain itself, or the one above it that speaks for it. */
      readonly at: string
      /** What receivers do with mail that is not aligned; of a domain below, its “sp”. */
      readonly policy: 'none' | 'quarantine' | 'reject'
      readonly spf: Closeness
      readonly dkim: Closeness
      /** Where reports go; "" where nobody gets them. */
      readonly reports: string
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly at: string; readonly record: string; readonly why: string }
  | { readonly kind: 'unanswered'; readonly why: string }

const isPolicy = (text: string | undefined) => text === 'none' || text === 'quarantine' || text === 'reject'

/** Reads a record; `below` when it is asked for on behalf of a domain under its own. */
export function readDmarc(record: string, at: string, below: boolean): DmarcAnswer {
  const broken = (why: string) => ({ kind: 'broken', at, record, why }) as const
  const tags = tagsOf(record)
  if (tags === null) return broken('it is no list of tags')
  const own = tags.get('p')?.toLowerCase()
  const policy = below ? (tags.get('sp')?.toLowerCase() ?? own) : own
  if (!isPolicy(own) || !isPolicy(policy)) return broken('its policy (p=) is not none, quarantine or reject')
  const closeness = (tag: string): Closeness => (tags.get(tag)?.toLowerCase() === 's' ? 'strict' : 'relaxed')
  return {
    kind: 'found',
    record,
    at,
    policy: policy as 'none',
    spf: closeness('aspf'),
    dkim: closeness('adkim'),
    reports: tags.get('rua') ?? '',
  }
}

/**
 * The policy of a domain: its own, or that of the nearest domain above it that has one. No list of public suffixes is
 * needed for that: nobody but the owner of a domain publishes one there, or whoever keeps the registry above it.
 */
export async function askDmarc(dns: Dns, domain: string): Promise<DmarcAnswer> {
  const labels = domain.split('.')
  for (let above = 0; above < Math.max(1, labels.length - 1) && above < 8; above += 1) {
    const at = labels.slice(above).join('.')
    const answer = await dns.txt(`_dmarc.${at}`)
    if (answer.kind === 'failed') return { kind: 'unanswered', why: answer.why }
    const records = (answer.kind === 'found' ? answer.values : []).filter((one) =>
      /^v\s*=\s*DMARC1\s*(?:;|$)/i.test(one),
    )
    if (records.length > 1)
      return { kind: 'broken', at, record: records.join(' | '), why: 'there are several, and may be one' }
    if (records[0] !== undefined) return readDmarc(records[0], at, above > 0)
  }
  return { kind: 'missing' }
}
