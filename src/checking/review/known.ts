import type { Db } from '../../platform/store/index.ts'
import { foldedName } from '../../story/names.ts'
import type { Review } from '../bring-in/kept.ts'
import { numbered, standingOf, valuesNow } from './findings.ts'

/** One of our people who may be the speaker of a quotation: proposed, never assumed. */
export interface Proposal {
  readonly publicId: string
  /** Their name in the desk's language where there is one. */
  readonly name: string
  /** How often published stories quote them. */
  readonly quoted: number
}

/** Proposals for each speaker at most. */
const most = 4

/** Whom the speakers of a review may be, by the number of the finding: those who go by the same name in any language. */
export async function proposalsFor(db: Db, review: Review, language: string): Promise<Map<number, Proposal[]>> {
  const speakers = standingOf(numbered(review.found, review.added), review).flatMap((each) => {
    const name =
      each.finding.kind === 'quotation' ? foldedName(valuesNow(each, review.found, review).speaker ?? '') : ''
    return name === '' ? [] : [{ number: each.number, name }]
  })
  const names = [...new Set(speakers.map(({ name }) => name))]
  if (names.length === 0) return new Map()
  const matches = await db
    .selectFrom('partyName')
    .innerJoin('party', 'party.id', 'partyName.partyId')
    .select(['partyName.folded', 'party.id', 'party.publicId', 'partyName.name'])
    .distinct()
    .where('partyName.folded', 'in', names)
    .where('partyName.kind', 'in', ['full', 'short', 'alias'])
    .orderBy('party.id')
    .execute()
  if (matches.length === 0) return new Map()
  const ids = [...new Set(matches.map(({ id }) => id))]
  const full = await db
    .selectFrom('partyName')
    .select(['partyId', 'language', 'name'])
    .where('partyId', 'in', ids)
    .where('kind', '=', 'full')
    .orderBy('id')
    .execute()
  const counts = await db
    .selectFrom('quoted')
    .select(({ fn }) => ['partyId', fn.countAll<number>().as('times')])
    .where('partyId', 'in', ids)
    .groupBy('partyId')
    .execute()
  const nameOf = (id: number, otherwise: string) => {
    const own = full.filter(({ partyId }) => partyId === id)
    return (own.find((each) => each.language === language) ?? own[0])?.name ?? otherwise
  }
  return new Map(
    speakers.flatMap(({ number, name }) => {
      const own = matches.filter(({ folded }) => folded === name)
      const people = [...new Map(own.map((each) => [each.id, each])).values()].slice(0, most)
      const proposals = people.map(({ id, publicId, name: known }) => ({
        publicId,
        name: nameOf(id, known),
        quoted: Number(counts.find(({ partyId }) => partyId === id)?.times ?? 0),
      }))
      return proposals.length === 0 ? [] : [[number, proposals] as const]
    }),
  )
}
