import type { Db, Writing } from '../platform/store/index.ts'
import type { Newsletter } from '../readers/index.ts'
import { frontOf, type PublishedStory } from '../record/index.ts'
import { cameOutFor } from './came-out.ts'
import type { EditionOf } from './edition.ts'

/** A work in an edition: its story in each language that has come out since the last one. */
export interface Item {
  readonly workId: number
  readonly leftOut: boolean
  readonly pinned: boolean
  readonly stories: Readonly<Record<string, PublishedStory>>
  /** Its headline in the first language that has it; what it was called, when it is no longer out. */
  readonly headline: string
}

/** An item's story in this language, or in the first of the newsletter's that has it. */
export const storyOf = (item: Item, language: string): PublishedStory | undefined =>
  item.stories[language] ?? Object.values(item.stories)[0]

/** What an item is called by whoever reads this language; what it was called, when it is no longer out. */
export const headlineOf = (item: Item, language: string): string =>
  storyOf(item, language)?.document.headline ?? item.headline

/** Whose order the stories stand in: the front page's, the clock's, the sections', or the editors' own. */
export type EditionOrder = 'front' | 'clock' | 'section' | 'hand'

/**
 * What an edition gathers: all that came out in its newsletter's languages since the one before and that the newsletter's
 * rule takes, in the order that the rule says, or as the editors have moved them. Pinned ones come first. Nothing is
 * written: it is read anew each time, so it is never stale.
 */
export async function itemsOf(db: Db | Writing, { edition, newsletter }: EditionOf): Promise<Item[]> {
  const read = db as Db
  const works = await worksOf(read, { edition, newsletter })
  const decided = await db
    .selectFrom('editionItem')
    .select(['workId', 'place', 'leftOut', 'pinned'])
    .where('editionId', '=', edition.id)
    .execute()
  const decisions = new Map(decided.map((row) => [row.workId, row]))
  const headlines = await lostHeadlines(
    db,
    decided.filter((row) => !works.has(row.workId) && row.leftOut === 0).map((row) => row.workId),
  )
  const ranks = await ranksOf(read, { edition, newsletter }, works)
  const items = [...new Set([...works.keys(), ...headlines.keys()])].map((workId) => {
    const stories = works.get(workId) ?? {}
    const decision = decisions.get(workId)
    return {
      workId,
      leftOut: decision?.leftOut === 1,
      pinned: decision?.pinned === 1,
      stories,
      headline: firstOf(newsletter, stories)?.document.headline ?? headlines.get(workId) ?? '',
      rank: (edition.itemOrder === 'hand' ? decision?.place : ranks.get(workId)) ?? Number.MAX_SAFE_INTEGER,
      at:
        Object.values(stories)
          .map((story) => story.firstPublishedAt)
          .sort()
          .at(-1) ?? '',
    }
  })
  items.sort(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) ||
      a.rank - b.rank ||
      (a.at < b.at ? 1 : a.at > b.at ? -1 : a.workId - b.workId),
  )
  return items.map(({ rank: _, at: __, ...item }) => item)
}

type Stories = Readonly<Record<string, PublishedStory>>

/** The works that came out in the edition's time, whole: one is taken when the rule takes it in any language. */
async function worksOf(db: Db, { edition, newsletter }: EditionOf): Promise<Map<number, Stories>> {
  const works = new Map<number, Record<string, PublishedStory>>()
  for (const language of newsletter.languages) {
    for (const story of await cameOutFor(db, language, edition)) {
      const languages = works.get(story.workId) ?? {}
      languages[language] = story
      works.set(story.workId, languages)
    }
  }
  const { sections, tags } = newsletter.gathering
  const taken = ({ section, document }: PublishedStory) =>
    (sections.length === 0 || sections.includes(section)) &&
    (tags.length === 0 || document.tags.some((tag) => tags.includes(tag)))
  return new Map([...works].filter(([, stories]) => Object.values(stories).some(taken)))
}

const firstOf = ({ languages }: Newsletter, stories: Stories): PublishedStory | undefined =>
  languages.map((language) => stories[language]).find((story) => story !== undefined)

/** The order as it is: while no front page is ordered, "front" is the clock's. */
export async function orderOf(db: Db | Writing, { edition, newsletter }: EditionOf): Promise<EditionOrder> {
  if (edition.itemOrder !== 'front') return edition.itemOrder
  const { order } = newsletter.gathering
  if (order !== 'front') return order
  return (await frontOf(db as Db, newsletter.languages[0] ?? '')).order === 'editors' ? 'front' : 'clock'
}

/** Each work's place by the rule. Those of one section share one: the newest of them comes first. */
async function ranksOf(
  db: Db,
  { edition, newsletter }: EditionOf,
  works: ReadonlyMap<number, Stories>,
): Promise<Map<number, number>> {
  const { order } = newsletter.gathering
  if (edition.itemOrder !== 'front' || order === 'clock') return new Map()
  if (order === 'section') {
    const sections = await db.selectFrom('section').select('slug').orderBy('place').orderBy('id').execute()
    const places = new Map(sections.map(({ slug }, place) => [slug, place]))
    return new Map(
      [...works].map(([workId, stories]) => [
        workId,
        places.get(firstOf(newsletter, stories)?.section ?? '') ?? sections.length,
      ]),
    )
  }
  const front = await frontOf(db, newsletter.languages[0] ?? '')
  return new Map(front.order === 'editors' ? front.stories.map((story, place) => [story.workId, place]) : [])
}

/** What works were called that the editors placed and that are no longer out. */
async function lostHeadlines(db: Db | Writing, workIds: readonly number[]): Promise<Map<number, string>> {
  if (workIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('story')
    .select(['workId', 'headline'])
    .where('workId', 'in', workIds)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.workId, row.headline]))
}
