import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf, Field } from '../../desk/parts.tsx'
import type { Revision, revisionsOf, SignOff } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { documentDiff, isSame } from '../../story/comparing/difference.ts'
import { numeral } from '../../words/counting.ts'
import { Differences } from '../difference.tsx'
import type { Frame } from '../frame.ts'
import { when } from '../when.ts'

interface RevisionsPageProps {
  readonly frame: Frame
  readonly story: {
    readonly publicId: string
    readonly headline: string
    readonly currentRevisionId: number
    readonly publishedRevisionId: number | null
  }
  readonly revisions: Awaited<ReturnType<typeof revisionsOf>>
  readonly signs: readonly SignOff[]
  /** The two that are compared, the earlier first; undefined when there is only one. */
  readonly between?: readonly [Revision, Revision] | undefined
}

/** Every text that the story ever had, what differs between any two, and the way back to each. */
export function RevisionsPage({ frame, story, revisions, signs, between }: RevisionsPageProps) {
  const { t } = frame
  const path = routes.deskStoryAct(story.publicId, 'revisions')
  const options = revisions.map((each): [string, string] => [
    String(each.id),
    numeral(frame.member.language, each.number),
  ])
  return (
    <DeskPage
      {...frame}
      title={t.revisions.title}
      place="board"
      bar={
        <p>
          <a href={routes.deskStory(story.publicId)}>{story.headline || t.reading.noHeadline}</a>
        </p>
      }
    >
      <div class="sheet-of-work revisions">
        <section>
          {between ? (
            <>
              <form class="find" method="get" action={path}>
                <Field label={t.revisions.from} name="from" value={between[0].id} options={options} />
                <Field label={t.revisions.to} name="to" value={between[1].id} options={options} />
                <Button>{t.revisions.show}</Button>
              </form>
              <Between frame={frame} between={between} />
            </>
          ) : (
            <p class="empty">{t.revisions.onlyOne}</p>
          )}
        </section>
        <section>
          <h2 class="hidden">{t.revisions.title}</h2>
          <ol class="list">
            {revisions.map((each) => (
              <Row
                frame={frame}
                story={story}
                revision={each}
                signs={signs.filter((sign) => sign.revisionId === each.id)}
              />
            ))}
          </ol>
        </section>
      </div>
    </DeskPage>
  )
}

function Between({ frame: { t }, between: [before, after] }: { frame: Frame; between: readonly [Revision, Revision] }) {
  const difference = documentDiff(before.document, after.document)
  return (
    <>
      <h2>{t.revisions.between(before.number, after.number)}</h2>
      {isSame(difference) ? (
        <p class="empty">{t.revisions.same}</p>
      ) : (
        <Differences difference={difference} language={after.document.language} t={t} />
      )}
    </>
  )
}

interface RowProps {
  readonly frame: Frame
  readonly story: RevisionsPageProps['story']
  readonly revision: RevisionsPageProps['revisions'][number]
  readonly signs: readonly SignOff[]
}

function Row({ frame, story, revision, signs }: RowProps) {
  const { t, member, newsroom, now, csrf } = frame
  const current = revision.id === story.currentRevisionId
  const words = [
    current ? t.revisions.current : '',
    revision.id === story.publishedRevisionId ? t.revisions.onSite : '',
    signs.length > 0
      ? `${t.revisions.signed} ${signs.map((sign) => `${sign.name} (${t.kinds.role[sign.role]})`).join(t.reading.comma)}`
      : '',
  ].filter((part) => part !== '')
  const note = /^\d+$/.test(revision.note) ? t.revisions.restored(Number(revision.note)) : revision.note
  return (
    <li>
      <h3>{t.trail.revision(revision.number)}</h3>
      <p class="meta">
        {when(member.language, revision.createdAt, newsroom.zone, now)}
        {t.reading.comma}
        {revision.author ?? t.trail.nobody}
      </p>
      {note === '' ? null : <p dir="auto">{note}</p>}
      {words.map((part) => (
        <p class="meta">{part}</p>
      ))}
      {current ? null : (
        <form method="post" action={routes.deskStoryAct(story.publicId, 'restore')}>
          <Csrf token={csrf} />
          <input type="hidden" name="revision" value={revision.id} />
          <button
            class="plain"
            type="submit"
            aria-label={`${t.revisions.restore}: ${t.trail.revision(revision.number)}`}
          >
            {t.revisions.restore}
          </button>
        </form>
      )}
    </li>
  )
}
