import type { House } from '../../house.ts'
import type { Db } from '../../platform/store/index.ts'
import type { EditionMail } from '../released.ts'
import { linksOut } from './mail-lacks.ts'

/** Asks whether an address answers, through the one door to the web. Never throws. */
export type TryLink = (
  address: string,
) => Promise<{ ok: true } | { ok: false; problem: string; data: Readonly<Record<string, string>> }>

/** What became of a link: there, dead, or nobody can say; `detail` is the status, or why nobody can. */
export interface TriedLink {
  readonly address: string
  readonly outcome: 'there' | 'dead' | 'unknown'
  readonly detail: string
  readonly checkedAt: string
}

/** A link of an edition that leads elsewhere, with what became of it when it was last tried; null when it was not. */
export interface LinkOut {
  readonly address: string
  /** The languages in whose mail it stands. */
  readonly languages: readonly string[]
  readonly tried: TriedLink | null
}

/** So many are tried at a time; no new one is begun after so long, and no more than this many in all. */
const hands = 6
const longestMs = 20_000
const most = 100

/** The links of an edition's mails that lead elsewhere. */
export async function linksOf(db: Db, editionId: number, mails: readonly EditionMail[]): Promise<LinkOut[]> {
  const languages = new Map<string, string[]>()
  for (const { language, html, content } of mails) {
    for (const address of linksOut(html, content.newsroom.publicAddress).slice(0, most))
      languages.set(address, [...(languages.get(address) ?? []), language])
  }
  if (languages.size === 0) return []
  const rows = await db
    .selectFrom('editionLink')
    .select(['address', 'outcome', 'detail', 'checkedAt'])
    .where('editionId', '=', editionId)
    .execute()
  return [...languages].map(([address, among]) => ({
    address,
    languages: among,
    tried: rows.find((row) => row.address === address) ?? null,
  }))
}

/** Tries the links of an edition and keeps what became of them. */
export async function tryLinks(
  house: House,
  editionId: number,
  { links, tryLink }: { links: readonly LinkOut[]; tryLink: TryLink },
): Promise<void> {
  const begun = performance.now()
  const waiting = links.map((link) => link.address)
  const answers = new Map<string, Awaited<ReturnType<TryLink>>>()
  const hand = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const inTime = performance.now() - begun < longestMs
      answers.set(next, inTime ? await tryLink(next) : { ok: false, problem: 'tooSlow', data: {} })
    }
  }
  await Promise.all(Array.from({ length: hands }, hand))
  const online = [...answers.values()].some((answer) => answer.ok || answer.problem === 'status')
  const checkedAt = house.now()
  await house.store.transaction(async (db) => {
    for (const [address, answer] of answers) {
      const row = { ...judged(answer, online), checkedAt }
      await db
        .insertInto('editionLink')
        .values({ editionId, address, ...row })
        .onConflict((c) => c.columns(['editionId', 'address']).doUpdateSet(row))
        .execute()
    }
  })
}

/**
 * Dead is what certainly leads nowhere: a page that is gone, an address that nobody outside can open, a host that has no
 * name while others were reached. What refuses machines, is slow or broken for the moment may well be there for readers.
 */
export function judged(answer: Awaited<ReturnType<TryLink>>, online: boolean): Pick<TriedLink, 'outcome' | 'detail'> {
  if (answer.ok || answer.problem === 'tooLarge') return { outcome: 'there', detail: '' }
  const detail = answer.data.status ?? answer.problem
  if (answer.problem === 'status') return { outcome: ['404', '410'].includes(detail) ? 'dead' : 'unknown', detail }
  if (answer.problem === 'unknownHost') return { outcome: online ? 'dead' : 'unknown', detail }
  const nowhere = ['badAddress', 'notHttp', 'credentials', 'port', 'refusedAddress'].includes(answer.problem)
  return { outcome: nowhere ? 'dead' : 'unknown', detail }
}
