import { type Happening, inWords } from '../../../desk/board/happened.ts'
import type { Clock } from '../../../desk/clock.ts'
import type { House } from '../../../house.ts'
import type { DatelineEvent } from '../../../platform/store/index.ts'
import { membersList } from '../../../staff/index.ts'
import { languageName } from '../../../story/language.ts'
import { boardWords } from '../../../words/board.ts'
import { editionWords } from '../../../words/mail.ts'
import type { ComposedEdition } from '../../content.ts'
import type { EditionSignOff } from '../../signing.ts'

/** So many are read, and so many of them told. */
const read = 40
const most = 6

/** What happened to an edition and to stories in its languages since its last sign-off, when that one holds no longer. */
export async function changedSince(
  house: House,
  { edition, newsletter, sha256 }: ComposedEdition,
  signOffs: readonly EditionSignOff[],
  clock: Clock,
): Promise<Happening[]> {
  const last = signOffs.at(-1)
  if (!last || last.sha256 === sha256 || edition.state !== 'gathering') return []
  const rows = await house.store.read
    .selectFrom('event')
    .leftJoin('story', (join) => join.onRef('story.id', '=', 'event.subjectId').on('event.subject', '=', 'story'))
    .selectAll('event')
    .select(['story.publicId', 'story.headline', 'story.language'])
    .where('event.at', '>', last.at)
    .where((e) =>
      e.or([
        e.and([e('event.kind', '=', 'edition.changed'), e('event.subjectId', '=', edition.id)]),
        e.and([
          e('event.kind', 'in', ['story.published', 'story.corrected', 'story.withdrawn']),
          e('story.language', 'in', newsletter.languages),
        ]),
      ]),
    )
    .orderBy('event.at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(read)
    .execute()
  const members = new Map((await membersList(house, clock.language)).map((one) => [one.id, one.name]))
  const told = rows.map(({ publicId, headline, language, ...row }) => {
    const event = { ...row, kind: row.kind, detail: JSON.parse(row.detail) } as DatelineEvent
    const story = publicId === null ? undefined : { headline: headline ?? '', language: language ?? '' }
    const words =
      event.kind === 'edition.changed'
        ? editionChange(event, clock.language, members)
        : inWords(event, { clock, members, story })
    return { id: row.id, at: row.at, words, storyPublicId: publicId }
  })
  // What one person did several times in a row is told once.
  return told.filter((one, place) => one.words !== told[place - 1]?.words).slice(0, most)
}

/** What somebody changed in an edition itself. */
function editionChange({ actorId, detail }: DatelineEvent, language: string, members: ReadonlyMap<number, string>) {
  const t = boardWords(language)
  const who = actorId === null ? t.theHouse : (members.get(actorId) ?? t.somebody)
  const { changed } = editionWords(language).edition
  if (detail.what === 'texts') return changed.texts(who, languageName(String(detail.language), language))
  return changed.stories(who)
}
