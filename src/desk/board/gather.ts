import type { House } from '../../house.ts'
import type { Db } from '../../platform/store/index.ts'
import { type Stage, type Standing, type Story, standings, stories } from '../../record/index.ts'
import { type ListedMember, type Member, membersList } from '../../staff/index.ts'
import { nameIn } from '../layout.tsx'
import { type Happening, whatHappened } from './happened.ts'
import { type VoidSignOff, voidSignOffs } from './voids.ts'

/** The stages that the board shows, in the order of its sections. */
export const boardStages = ['draft', 'translating', 'checking', 'ready', 'published'] as const
export type BoardStage = (typeof boardStages)[number]

/** Stories on their way; their number is told. Those that are out are too many to count each time. */
const open = ['draft', 'translating', 'checking', 'ready'] as const satisfies readonly Stage[]

/** Which stories: all, one's own, or those past their hour; in one language or every. */
export interface BoardChoice {
  readonly which: 'all' | 'mine' | 'late'
  readonly language: string | null
}

/** Everything on the board: asked for with a number of queries that doesn't grow with the stories. */
export interface Board {
  readonly sections: readonly {
    readonly stage: BoardStage
    readonly rows: readonly Standing[]
    readonly count: number | null
  }[]
  readonly mine: number
  readonly late: number
  readonly members: ReadonlyMap<number, ListedMember>
  readonly happenings: readonly Happening[]
  readonly openReports: number
  /** Stories of the board that a reader has reported an error in, and nobody has answered. */
  readonly reported: ReadonlySet<number>
  /** The place of a story on its language's front page; 0 leads. */
  readonly fronts: ReadonlyMap<number, number>
  /** What may wait for somebody, whichever stories are shown. */
  readonly pending: readonly Standing[]
  /** Sign-offs that an edit has voided, by story. */
  readonly voids: ReadonlyMap<number, readonly VoidSignOff[]>
  /** Names of sections, in the language of whoever looks. */
  readonly sectionNames: ReadonlyMap<string, string>
}

/** So many rows of a stage are shown; the rest is a link to the list. */
const rowsOf = (stage: BoardStage): number => (stage === 'published' ? 8 : 30)

/** Asks for the board. Twenty-two queries, whether there are ten stories or a hundred thousand. */
export async function gatherBoard(house: House, member: Member, choice: BoardChoice): Promise<Board> {
  const db = house.store.read
  const now = house.now()
  const chosen = (stage: BoardStage) => {
    const latest = stage === 'published' ? 'firstPublishedAt' : 'changedAt'
    let query = stories(db).where('stage', '=', stage).orderBy(latest, 'desc').orderBy('id', 'desc')
    if (choice.language !== null) query = query.where('language', '=', choice.language)
    if (choice.which === 'mine') query = query.where('assignedTo', '=', member.id)
    if (choice.which === 'late') query = query.where('dueAt', '<', now)
    return query.limit(rowsOf(stage))
  }
  const lists: Story[][] = []
  for (const stage of boardStages)
    lists.push(choice.which === 'late' && stage === 'published' ? [] : await chosen(stage).execute())
  const shown = lists.flat()
  const pending = await pendingStories(db)
  const all = await standings(house, [...shown, ...pending.filter((one) => !shown.some(({ id }) => id === one.id))])
  const pendingHere = all.filter(({ story }) => pending.some(({ id }) => id === story.id))
  const counts = await countByStage(house, choice, member)
  const people = await membersList(house, member.language)
  const members = new Map(people.map((one) => [one.id, one]))
  const names = new Map(people.map((one) => [one.id, one.name]))
  const clock = { language: member.language, zone: house.newsroom().zone, now }
  const { happenings } = await whatHappened(db, { clock, limit: 24, before: null, members: names })
  const { mine, late, reports } = await db
    .selectNoFrom((e) => [
      e
        .selectFrom('story')
        .select((f) => f.fn.countAll<number>().as('n'))
        .where('stage', 'in', open)
        .where('assignedTo', '=', member.id)
        .as('mine'),
      e
        .selectFrom('story')
        .select((f) => f.fn.countAll<number>().as('n'))
        .where('stage', 'in', open)
        .where('dueAt', '<', now)
        .as('late'),
      e
        .selectFrom('report')
        .select((f) => f.fn.countAll<number>().as('n'))
        .where('answeredAt', 'is', null)
        .as('reports'),
    ])
    .executeTakeFirstOrThrow()
  return {
    sections: boardStages.map((stage, index) => ({
      stage,
      rows: inOrder(
        stage,
        all.filter((one) => lists[index]?.some((story) => story.id === one.story.id)),
      ),
      count: stage === 'published' ? null : (counts.get(stage) ?? 0),
    })),
    mine: Number(mine ?? 0),
    late: Number(late ?? 0),
    openReports: Number(reports ?? 0),
    ...(await around(house, shown, member.language)),
    pending: pendingHere,
    voids: await voidSignOffs(db, pendingHere),
    members,
    happenings: happenings.slice(0, 8),
  }
}

/** So many are looked at for what waits; who has more has enough to do. */
const mostPending = 150

/**
 * The stories on their way, and those that are out with a text that readers don't have yet. A save makes a story one of
 * the latest changed: the archive needn't be searched for these.
 */
async function pendingStories(db: Db): Promise<Story[]> {
  const latest = stories(db).orderBy('changedAt', 'desc').orderBy('id', 'desc').limit(mostPending)
  const onTheirWay = await latest.where('stage', 'in', open).execute()
  const out = await latest.where('stage', '=', 'published').execute()
  return [...onTheirWay, ...out.filter((story) => story.currentRevisionId !== story.publishedRevisionId)]
}

/** What is known of the board's stories beside their texts: reports, places on the front page, names of sections. */
async function around(house: House, list: readonly Story[], language: string) {
  const db = house.store.read
  const ids = list.map((story) => story.id)
  const reports =
    ids.length === 0
      ? []
      : await db
          .selectFrom('report')
          .select('storyId')
          .distinct()
          .where('answeredAt', 'is', null)
          .where('storyId', 'in', ids)
          .execute()
  const places = await db.selectFrom('frontPlace').select(['storyId', 'place']).execute()
  const sections = await db.selectFrom('section').select(['slug', 'names']).execute()
  return {
    reported: new Set(reports.flatMap((row) => (row.storyId === null ? [] : [row.storyId]))),
    fronts: new Map(places.map((row) => [row.storyId, row.place])),
    sectionNames: new Map(sections.map((row) => [row.slug, nameIn(JSON.parse(row.names), language, row.slug)])),
  }
}

async function countByStage(house: House, choice: BoardChoice, member: Member): Promise<Map<string, number>> {
  let query = house.store.read
    .selectFrom('story')
    .select((e) => ['stage', e.fn.countAll<number>().as('count')])
    .where('stage', 'in', open)
    .groupBy('stage')
  if (choice.language !== null) query = query.where('language', '=', choice.language)
  if (choice.which === 'mine') query = query.where('assignedTo', '=', member.id)
  if (choice.which === 'late') query = query.where('dueAt', '<', house.now())
  return new Map((await query.execute()).map((row) => [row.stage, Number(row.count)]))
}

/** What is due first stands first; what is out, the latest first. */
function inOrder(stage: BoardStage, rows: readonly Standing[]): Standing[] {
  if (stage === 'published')
    return rows.toSorted((a, b) => ((a.story.firstPublishedAt ?? '') < (b.story.firstPublishedAt ?? '') ? 1 : -1))
  const hour = ({ story }: Standing) => story.publishAt ?? story.dueAt ?? '9999'
  return rows.toSorted((a, b) =>
    hour(a) === hour(b) ? (a.story.changedAt < b.story.changedAt ? 1 : -1) : hour(a) < hour(b) ? -1 : 1,
  )
}
