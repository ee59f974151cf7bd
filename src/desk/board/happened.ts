import { sql } from 'kysely'
import type { DatelineEvent, Db, EventKind } from '../../platform/store/index.ts'
import { languageName } from '../../story/language.ts'
import { type BoardWords, boardWords } from '../../words/board.ts'
import { type Clock, near } from '../clock.ts'

/** One thing that happened, in words, and where it leads. */
export interface Happening {
  readonly id: number
  readonly at: string
  readonly words: string
  readonly storyPublicId: string | null
}

/** Where a page of what happened ends. */
export interface EventPlace {
  readonly at: string
  readonly id: number
}

/**
 * What happened, the newest first, in words: three queries however many. What one person did several times in a row
 * to one story is told once. `next` is where the page before it begins; null when there is none.
 */
export async function whatHappened(
  db: Db,
  given: { clock: Clock; limit: number; before: EventPlace | null; members: ReadonlyMap<number, string> },
): Promise<{ happenings: Happening[]; next: EventPlace | null }> {
  let query = db.selectFrom('event').selectAll().orderBy('at', 'desc').orderBy('id', 'desc').limit(given.limit)
  const { before } = given
  if (before !== null) query = query.where(sql<boolean>`(at, id) < (${before.at}, ${before.id})`)
  const rows = await query.execute()
  const last = rows.at(-1)
  const ids = [...new Set(rows.filter((row) => row.subject === 'story').map((row) => row.subjectId))]
  const stories =
    ids.length === 0
      ? []
      : await db.selectFrom('story').select(['id', 'publicId', 'headline', 'language']).where('id', 'in', ids).execute()
  const byId = new Map(stories.map((story) => [story.id, story]))
  const happenings: Happening[] = []
  let told = ''
  for (const row of rows) {
    const event = { ...row, kind: row.kind as EventKind, detail: JSON.parse(row.detail) as DatelineEvent['detail'] }
    const story = row.subject === 'story' ? byId.get(row.subjectId) : undefined
    // What the front page keeps of its order is told by the order itself.
    if (event.kind === 'site.changed' && event.detail.what === 'front') continue
    const same = `${row.actorId} ${row.kind} ${row.subject} ${row.subjectId} ${toldApart.has(row.kind) ? row.detail : ''}`
    if (same === told) continue
    told = same
    happenings.push({
      id: row.id,
      at: row.at,
      words: inWords(event, { ...given, story }),
      storyPublicId: story?.publicId ?? null,
    })
  }
  return { happenings, next: last && rows.length === given.limit ? { at: last.at, id: last.id } : null }
}

/** What is another thing each time that it happens to a story. */
const toldApart: ReadonlySet<string> = new Set<EventKind>([
  'story.stage',
  'story.assigned',
  'story.signed',
  'site.changed',
])

interface Known {
  readonly clock: Clock
  readonly members: ReadonlyMap<number, string>
  readonly story: { readonly headline: string; readonly language: string } | undefined
}

/** An event as a sentence. */
export function inWords(event: DatelineEvent, known: Known): string {
  const { clock, members, story } = known
  const t = boardWords(clock.language)
  const { kind, detail } = event
  const who = event.actorId === null ? t.theHouse : (members.get(event.actorId) ?? t.somebody)
  const member = event.subject === 'member' ? members.get(event.subjectId) : undefined
  const what = isolated(shortened(story?.headline || member || t.aStory))
  if (kind === 'story.assigned') return assigned(event, who, what, known)
  if (kind === 'story.stage' && detail.to === 'withdrawn') return t.happened.away(who, what)
  if (kind === 'story.stage') return t.happened[kind](who, what, stageOf(t, String(detail.to ?? '')))
  if (kind === 'story.signed' || kind === 'story.unsigned')
    return t.happened[kind](who, what, t.waits.role[detail.role as keyof BoardWords['waits']['role']] ?? '')
  if (kind === 'site.changed')
    return t.happened[kind](who, t.changedOf[detail.what as keyof BoardWords['changedOf']] ?? t.changedOf.settings)
  if (kind === 'report.received') return t.happened[kind](who, story ? what : '')
  if (kind === 'member.changed' && detail.what === 'self') return t.happened.self(who)
  const shown = String(detail.language ?? story?.language ?? '')
  const sentence: ((who: string, what: string, language: string) => string) | undefined = t.happened[kind]
  return (sentence ?? t.happened.other)(who, what, shown === '' ? '' : languageName(shown, clock.language))
}

/** To whom a story was given, or until when; both at once are told by the person. */
function assigned({ actorId, detail }: DatelineEvent, who: string, what: string, { clock, members }: Known): string {
  const { happened, somebody } = boardWords(clock.language)
  const { to, dueAt } = detail
  if (to === 0) return happened.freed(who, what)
  if (to !== undefined && to === actorId) return happened.taken(who, what)
  if (to !== undefined) return happened.given(who, what, members.get(Number(to)) ?? somebody)
  return dueAt ? happened.due(who, what, near(clock, String(dueAt))) : happened.notDue(who, what)
}

const stageOf = (t: BoardWords, stage: string): string => t.stage[stage as keyof BoardWords['stage']] ?? stage

/** The first words of a long headline: enough to know the story by. */
export const shortened = (words: string): string =>
  words.length <= 48 ? words : `${words.slice(0, words.lastIndexOf(' ', 44)).replace(/[\s,.:;،]+$/, '')} …`

/** A headline may run the other way than the sentence that it stands in: FIRST STRONG ISOLATE … POP. */
export const isolated = (words: string): string => `\u2068${words}\u2069`
