import type { Db } from '../../platform/store/index.ts'
import { foldedName } from '../../story/names.ts'
import type { Review } from '../bring-in/kept.ts'
import { standingOf, valuesNow } from './findings.ts'

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

/** A part of a name that is shorter may be anybody's. */
const shortest = 3

/** The names that somebody may go by who is said to be `name`: all of it, and its end behind a title. */
const endsOf = (name: string): string[] => {
  const words = name.split(' ')
  return words.slice(0, -1).map((_, index) => words.slice(index).join(' '))
}

/** Is `said` a name of somebody, or the end of it: "sole" of "berta sole"? */
const fits = (folded: string, said: string): boolean =>
  folded === said || endsOf(said).includes(folded) || (said.length >= shortest && folded.endsWith(` ${said}`))

/**
 * Whom the speakers of a review may be, by the number of the finding: those who go by the same name in any language, and
 * where there are none, those whose name ends in it ("Solé") or who have it behind a title ("Captain Berta Solé").
 */
export async function proposalsFor(db: Db, review: Review, language: string): Promise<Map<number, Proposal[]>> {
  const speakers = standingOf(review.found, review).flatMap((each) => {
    const name =
      each.finding.kind === 'quotation' ? foldedName(valuesNow(each, review.found, review).speaker ?? '') : ''
    return name === '' ? [] : [{ number: each.number, name }]
  })
  const names = [...new Set(speakers.map(({ name }) => name))]
  if (names.length === 0) return new Map()
  const ends = names.filter((name) => name.length >= shortest && !/[%_\\]/.test(name))
  const matches = await db
    .selectFrom('partyName')
    .innerJoin('party', 'party.id', 'partyName.partyId')
    .select(['partyName.folded', 'party.id', 'party.publicId', 'partyName.name'])
    .distinct()
    .where(({ or, eb }) =>
      or([
        eb('partyName.folded', 'in', [...new Set([...names, ...names.flatMap(endsOf)])]),
        ...ends.map((name) => eb('partyName.folded', 'like', `% ${name}`)),
      ]),
    )
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
      const same = matches.filter(({ folded }) => folded === name)
      const own = same.length > 0 ? same : matches.filter(({ folded }) => fits(folded, name))
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
