import type { House } from '../../house.ts'
import { isNobodys, type MailAddress, readAddress, type WrongAddress } from '../address.ts'
import { isDisposable } from './disposable.ts'
import { likelyMeant } from './mistyped.ts'

/** What DNS says of a domain: that mail can go there, that it can't, or nothing. */
export type TakesMail = (domain: string) => Promise<'yes' | 'no' | 'unknown'>

/** Tells which addresses the mail relay can be told: not each takes letters beyond a to z before the @. */
export type RelaysTaking = () => Promise<(address: string) => boolean>

export type AddressProblem = WrongAddress | 'disposable' | 'noServer' | 'letters'

/** An address that somebody typed, as far as it can be told without asking anybody. */
export type Checked =
  | { readonly ok: false; readonly why: AddressProblem }
  /** `meant` is what it most likely should have been, if that is something else. */
  | { readonly ok: true; readonly address: MailAddress; readonly meant: string | undefined }

/** Looks at an address as it was typed: its form, whether it is of a service for an hour, whether a finger slipped. */
export function checkAddress(house: Pick<House, 'newsroom'>, given: string): Checked {
  const read = readAddress(given)
  if (!read.ok) return read
  const { address } = read
  if (isDisposable(address.domain, house.newsroom())) return { ok: false, why: 'disposable' }
  return { ok: true, address, meant: likelyMeant(address) }
}

/**
 * Why no mail from here can go to an address, as far as anybody can tell; null where nothing is known to be in its way.
 */
export async function unreachable(
  { takesMail, relaysTaking }: { readonly takesMail: TakesMail; readonly relaysTaking: RelaysTaking },
  { full, domain }: MailAddress,
): Promise<'noServer' | 'letters' | null> {
  if (!(await relaysTaking())(full)) return 'letters'
  return (await isDeadEnd(takesMail, domain)) ? 'noServer' : null
}

/**
 * Does DNS say that no mail can go to this domain? Where it says nothing, the address is taken: only the mail itself
 * can tell. Names under .example are nobody's, and nobody is asked.
 */
const isDeadEnd = async (takesMail: TakesMail, domain: string): Promise<boolean> =>
  !isNobodys(domain) && (await takesMail(domain).catch(() => 'unknown')) === 'no'
