import type { House } from '../../house.ts'
import type { PageInput } from '../../intake/index.ts'
import { routes } from '../../routes.ts'
import type { Member } from '../../staff/index.ts'
import { checkingWords } from '../../words/checking.ts'
import { followingWords } from '../../words/following.ts'
import type { CheckingParts } from '../parts.ts'
import { beginReview, keepReview, type Review } from './kept.ts'

/** A page or text to be read, and how it came. */
export interface Brought {
  readonly input: PageInput
  readonly from: Review['from']
}

/** Where one goes on with what was brought in; or why it can't be read, in the member's words. */
export type BroughtIn = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string }

export type Bringing = Pick<CheckingParts, 'reader' | 'snapshots'> & { readonly house: House }

/** Fetches a page through the one door, for a member who names its address. */
export async function fetchPage(
  { reader }: Bringing,
  address: string,
  member: Member,
): Promise<Brought | { readonly problem: string }> {
  const fetched = await reader.fetch(URL.canParse(address) ? address : `https://${address}`)
  if (!fetched.ok) return { problem: checkingWords(member.language).bringIn.fetch[fetched.problem] }
  const { bytes, contentType } = fetched
  return { input: { bytes, contentType, address: fetched.address }, from: 'fetched' }
}

/** Reads what was brought, keeps a copy of it, and begins its review; several stories are chosen from first. */
export async function bringIn(bringing: Bringing, { input, from }: Brought, member: Member): Promise<BroughtIn> {
  const { house, reader, snapshots } = bringing
  const reading = await reader.read(input)
  if (!reading.ok) return { ok: false, problem: checkingWords(member.language).bringIn.unreadable[reading.problem] }
  const { bytes, address = '', contentType = 'text/plain; charset=utf-8' } = input
  const seenAt = house.now()
  const snapshot = await snapshots.keep(bytes, { address, mediaType: contentType, at: seenAt })
  if ('choices' in reading) return { ok: true, path: `${routes.bringIn()}/of/${snapshot.sha256}` }
  const review = beginReview(reading.found, { from, address, seenAt, snapshot })
  return { ok: true, path: `${routes.bringIn()}/${await keepReview(house, member.id, review)}` }
}

/** A kept copy becomes a review, as when its file is given to "Bring in". */
export async function bringInKept(bringing: Bringing, sha256: string, member: Member): Promise<BroughtIn> {
  const { house, snapshots } = bringing
  const row = await house.store.read
    .selectFrom('snapshot')
    .select(['address', 'mediaType'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  const bytes = row && (await snapshots.bytes(sha256))
  if (!row || !bytes) return { ok: false, problem: followingWords(member.language).noCopy }
  const where = row.address === '' ? {} : { address: row.address }
  return bringIn(bringing, { input: { bytes, contentType: row.mediaType, ...where }, from: 'saved' }, member)
}

/** Both: an address becomes a review, as when it is typed into "Bring in". */
export async function bringInAddress(bringing: Bringing, address: string, member: Member): Promise<BroughtIn> {
  const brought = await fetchPage(bringing, address, member)
  return 'problem' in brought ? { ok: false, ...brought } : bringIn(bringing, brought, member)
}
