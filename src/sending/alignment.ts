import type { DkimState } from './dns/dkim.ts'
import type { Closeness, DmarcAnswer } from './dns/dmarc.ts'
import type { SpfOutcome } from './dns/spf.ts'

/** What DNS says of a domain that mail is sent from. */
export interface SendingAnswers {
  /** The domain of the return path, which SPF is asked for. */
  readonly returnPath: string
  /** Of each address that mail leaves by; of the record alone ("neutral" when it is sound) where none is known. */
  readonly spf: readonly SpfOutcome[]
  /** Addresses of the relay that the record doesn't name, though it includes others' records: a provider's own may be among those. */
  readonly unnamed: readonly string[]
  /** Of each key that signs. */
  readonly dkim: readonly DkimKeyAnswer[]
  readonly dmarc: DmarcAnswer
}

export interface DkimKeyAnswer {
  /** The d= of its signatures. */
  readonly domain: string
  readonly selector: string
  readonly state: DkimState
}

/** How one of the three stands; "unknown" when DNS did not answer. */
export type Standing = 'aligned' | 'missing' | 'broken' | 'refuses' | 'elsewhere' | 'unknown'

export interface Alignment {
  /** "refuses": the record names other addresses than those that mail leaves by. "elsewhere": of another domain than From’s. */
  readonly spf: Standing
  /** "missing": no key signs, or DNS doesn’t have it. "broken": DNS has another key, or one that is too short. */
  readonly dkim: Standing
  /** "aligned": there is a policy that can be read. */
  readonly dmarc: Standing
  /** What isn’t as it should be, of what DNS has answered. Empty without DNS: then nobody is held up. */
  readonly lacks: readonly ('spf' | 'dkim' | 'dmarc')[]
}

/**
 * Do SPF, DKIM and DMARC of a domain hold together as receivers want it (RFC 7208, RFC 6376, RFC 7489)?
 *
 *     alignment('harbourdesk.example', answers).lacks // ['dmarc']
 */
export function alignment(domain: string, answers: SendingAnswers): Alignment {
  const { dmarc } = answers
  const modes = dmarc.kind === 'found' ? dmarc : { spf: 'relaxed' as const, dkim: 'relaxed' as const, at: domain }
  const standing = {
    spf: isAligned(answers.returnPath, domain, modes.spf, modes.at) ? spfOf(answers.spf) : 'elsewhere',
    dkim: dkimOf(answers.dkim.filter((one) => isAligned(one.domain, domain, modes.dkim, modes.at))),
    dmarc: dmarcOf(dmarc),
  } as const
  const names = ['spf', 'dkim', 'dmarc'] as const
  return { ...standing, lacks: names.filter((name) => !['aligned', 'unknown'].includes(standing[name])) }
}

/**
 * Is a domain that of From, or of the same owner (RFC 7489, 3.1)? The owner’s domain is the one that the policy stands
 * at; without one, a domain above or below the other is.
 */
export function isAligned(one: string, from: string, mode: Closeness, owner: string): boolean {
  const under = (name: string, above: string) => name === above || name.endsWith(`.${above}`)
  const [a, b, top] = [one, from, owner].map((name) => name.toLowerCase()) as [string, string, string]
  return a === b || (mode === 'relaxed' && (under(a, b) || under(b, a) || (under(a, top) && under(b, top))))
}

function spfOf(outcomes: readonly SpfOutcome[]): Standing {
  const has = (...results: SpfOutcome['result'][]) => outcomes.some((one) => results.includes(one.result))
  if (has('temperror') || outcomes.length === 0) return 'unknown'
  if (has('none')) return 'missing'
  if (has('permerror')) return 'broken'
  // A record that passes some of our addresses and not others fails some of the mails.
  return outcomes.some((one) => one.ip !== null && one.result !== 'pass') ? 'refuses' : 'aligned'
}

/** One signature that holds is enough: receivers that don’t know the other one’s algorithm pass over it. */
function dkimOf(keys: readonly DkimKeyAnswer[]): Standing {
  const kinds = new Set(keys.map((one) => one.state.kind))
  if (kinds.has('right')) return 'aligned'
  if (kinds.has('unanswered')) return 'unknown'
  return kinds.size === 0 || (kinds.size === 1 && kinds.has('missing')) ? 'missing' : 'broken'
}

const dmarcOf = ({ kind }: DmarcAnswer): Standing =>
  kind === 'found' ? 'aligned' : kind === 'unanswered' ? 'unknown' : kind
