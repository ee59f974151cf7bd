import type { House } from '../house.ts'
import type { Writing } from '../platform/store/index.ts'
import type { Language } from '../story/language.ts'
import { foldedName, writtenName } from '../story/names.ts'
import type { Speaker } from '../story/quotation.ts'
import { slugOf } from '../story/slug.ts'

type Named = Extract<Speaker, { kind: 'named' }>

/** A quotation that is out, and who is named as having said it. */
export interface SaidBy {
  readonly workId: number
  readonly language: Language
  readonly quotationId: string
  readonly speaker: Named
}

interface Known {
  readonly id: number
  readonly slug: string | null
}

/**
 * Who is quoted: the party that the desk chose; else the one that has exactly this name, in this language or another;
 * else whoever said the same quotation in another language of the work; else somebody new. Whoever it is has a page of
 * their own from now on. Safe to repeat: the second time finds what the first has made. Publications come one after
 * another (see appendEvent), so two of them never make one person twice.
 */
export async function partyOf(db: Writing, house: House, said: SaidBy): Promise<number> {
  const { speaker, language } = said
  const name = writtenName(speaker.name)
  const chosen = speaker.party === null ? undefined : await byPublicId(db, speaker.party)
  const known = chosen ?? (await byName(db, language, name)) ?? (await inAnotherLanguage(db, said))
  const party = known ?? (await newPerson(db, house))
  if (!(await hasName(db, party.id, language))) {
    const row = { partyId: party.id, language, kind: 'full' as const, name, folded: foldedName(name) }
    await db.insertInto('partyName').values(row).execute()
  }
  if (party.slug === null) await giveSlug(db, party.id, slugOf(name, language))
  return party.id
}

const byPublicId = (db: Writing, publicId: string): Promise<Known | undefined> =>
  db.selectFrom('party').select(['id', 'slug']).where('publicId', '=', publicId).executeTakeFirst()

/** The party with exactly this name, full or otherwise written. One of this language comes before all others. */
async function byName(db: Writing, language: Language, name: string): Promise<Known | undefined> {
  const rows = await db
    .selectFrom('partyName')
    .innerJoin('party', 'party.id', 'partyName.partyId')
    .select(['party.id', 'party.slug', 'partyName.name', 'partyName.language'])
    .where('partyName.folded', '=', foldedName(name))
    .where('partyName.kind', 'in', ['full', 'alias'])
    .orderBy('party.id')
    .execute()
  const same = rows.filter((row) => writtenName(row.name) === name)
  return same.find((row) => row.language === language) ?? same[0]
}

/**
 * A translation keeps the ids of its quotations: who said one in another language of the work said it in this one too,
 * under a name that is written in other letters. Another name in the same letters is another person, and so is one where
 * that person goes by a name already in this language.
 */
async function inAnotherLanguage(
  db: Writing,
  { workId, quotationId, language, speaker }: SaidBy,
): Promise<Known | undefined> {
  const found = await db
    .selectFrom('quoted')
    .innerJoin('story', 'story.id', 'quoted.storyId')
    .innerJoin('party', 'party.id', 'quoted.partyId')
    .select(['party.id', 'party.slug', 'quoted.speaker'])
    .where('story.workId', '=', workId)
    .where('story.language', '!=', language)
    .where('quoted.quotationId', '=', quotationId)
    .orderBy('quoted.storyId')
    .execute()
  for (const other of found)
    if (inLatin(other.speaker) !== inLatin(speaker.name) && !(await hasName(db, other.id, language))) return other
  return undefined
}

const inLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name)

async function newPerson(db: Writing, house: House): Promise<Known> {
  const row = { publicId: house.newId(), kind: 'person' as const, createdAt: house.now() }
  return db.insertInto('party').values(row).returning(['id', 'slug']).executeTakeFirstOrThrow()
}

const hasName = async (db: Writing, partyId: number, language: Language): Promise<boolean> => {
  const row = await db
    .selectFrom('partyName')
    .select('id')
    .where('partyId', '=', partyId)
    .where('language', '=', language)
    .where('kind', '=', 'full')
    .executeTakeFirst()
  return row !== undefined
}

/** The last part of the address of a person's page, with a number where it is taken. It stays when the name changes. */
async function giveSlug(db: Writing, partyId: number, base: string): Promise<void> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    const taken = await db.selectFrom('party').select('id').where('slug', '=', slug).executeTakeFirst()
    if (taken) continue
    await db.updateTable('party').set({ slug }).where('id', '=', partyId).execute()
    return
  }
}
