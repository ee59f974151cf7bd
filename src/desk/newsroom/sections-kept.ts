import type { House } from '../../house.ts'
import type { Db, Writing } from '../../platform/store/index.ts'
import { slugOf } from '../../story/slug.ts'

/** A section of the site, with its names by language and how many stories stand in it. */
export interface Section {
  readonly id: number
  readonly slug: string
  readonly names: Readonly<Record<string, string>>
  readonly stories: number
}

/** All sections, in the order of the site. */
export async function sectionsList(db: Db | Writing): Promise<Section[]> {
  const rows = await db.selectFrom('section').selectAll().orderBy('place').orderBy('id').execute()
  const counts = await db
    .selectFrom('story')
    .select((e) => ['section', e.fn.countAll<number>().as('count')])
    .where('section', '!=', '')
    .groupBy('section')
    .execute()
  return rows.map(({ id, slug, names }) => ({
    id,
    slug,
    names: JSON.parse(names) as Record<string, string>,
    stories: Number(counts.find((row) => row.section === slug)?.count ?? 0),
  }))
}

/** What the form says of a section: null for one that begins. */
export interface SectionChange {
  readonly id: number | null
  readonly place: number
  readonly names: Readonly<Record<string, string>>
  readonly remove: boolean
}

/** Keeps the sections as the form has them. One that stories stand in stays; an address, once given, stays as it is. */
export async function keepSections(house: House, changes: readonly SectionChange[], by: number): Promise<void> {
  const language = house.newsroom().languages[0] ?? 'en'
  const also = async (db: Writing) => {
    const known = await sectionsList(db)
    const ordered = changes.toSorted((a, b) => a.place - b.place)
    for (const [place, { id, names, remove }] of ordered.entries()) {
      const before = known.find((one) => one.id === id)
      if (before && remove && before.stories === 0) await db.deleteFrom('section').where('id', '=', before.id).execute()
      else if (before)
        await db
          .updateTable('section')
          .set({ place, names: JSON.stringify(names) })
          .where('id', '=', before.id)
          .execute()
      else if (id === null && Object.values(names).some((name) => name !== ''))
        await db
          .insertInto('section')
          .values({
            slug: freeSlug(slugOf(Object.values(names).find(Boolean) ?? '', language), known),
            place,
            names: JSON.stringify(names),
          })
          .execute()
    }
  }
  await house.changeNewsroom({}, true, { by, what: 'sections', also })
}

/** The slug, with a number after it where it is taken. */
function freeSlug(slug: string, known: readonly Section[]): string {
  const taken = new Set(known.map((one) => one.slug))
  for (let number = 2, free = slug; ; number++) {
    if (!taken.has(free)) return free
    free = `${slug}-${number}`
  }
}
