import { Button, Csrf, Field } from '../../desk/parts.tsx'
import { stages } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import type { Frame } from '../frame.ts'
import { clockIn, when } from '../when.ts'
import type { Looking } from './looking.ts'

interface WhoseProps {
  readonly frame: Frame
  readonly looking: Looking
  readonly members: ReadonlyMap<number, { readonly name: string }>
  readonly siblings: readonly { publicId: string; language: string; stage: string; headline: string }[]
}

/** On which stage the story is, who has it, until when; and its other languages. */
export function Whose({ frame, looking, members, siblings }: WhoseProps) {
  const { t, member, newsroom } = frame
  const { story } = looking
  const [day, hour] = story.dueAt === null ? ['', ''] : clockIn(story.dueAt, newsroom.zone)
  const taken = new Set([story.language, ...siblings.map((each) => each.language)])
  const free = newsroom.languages.filter((language) => !taken.has(language))
  const inWords = (language: string) => languageName(language, member.language)
  const movable = stages.filter((stage) => stage !== 'published' && stage !== 'withdrawn')
  return (
    <section class="whose" id="whose" aria-labelledby="h-whose">
      <h2 id="h-whose">{t.check.place}</h2>
      <details>
        <summary>{now(frame, looking, members)}</summary>
        <form class="form" method="post" action={routes.deskStoryAct(story.publicId, 'whose')}>
          <Csrf token={frame.csrf} />
          {story.stage === 'published' || story.stage === 'withdrawn' ? null : (
            <Field
              label={t.check.stage}
              name="stage"
              value={story.stage}
              options={movable.map((stage) => [stage, t.kinds.stage[stage]])}
            />
          )}
          <Field
            label={t.check.whose}
            name="to"
            value={story.assignedTo ?? ''}
            options={[
              ['', t.check.nobodys],
              ...[...members].map(([id, { name }]): [string, string] => [String(id), name]),
            ]}
          />
          <div class="at">
            <span>{t.check.dueDay}</span>
            <input
              class="field"
              name="dueDay"
              value={day}
              size={11}
              dir="ltr"
              placeholder="2026-01-30"
              aria-label={`${t.check.dueDay}: ${t.check.day}`}
            />
            <input
              class="field"
              name="dueHour"
              value={hour}
              size={5}
              dir="ltr"
              placeholder="17:00"
              aria-label={`${t.check.dueDay}: ${t.check.hour}`}
            />
          </div>
          <p>
            <Button>{t.check.give}</Button>
          </p>
        </form>
      </details>
      {story.firstPublishedAt === null ? <PutAway frame={frame} looking={looking} /> : null}
      {siblings.length > 0 ? (
        <ul class="siblings">
          {siblings.map((each) => (
            <li>
              <a href={routes.deskStory(each.publicId)} lang={each.language}>
                {each.headline || t.reading.noHeadline}
              </a>{' '}
              <small>
                {inWords(each.language)}
                {t.reading.comma}
                {t.kinds.stage[each.stage as keyof typeof t.kinds.stage]}
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      {free.length > 0 ? (
        <form class="actions" method="post" action={routes.deskStoryAct(story.publicId, 'translate')}>
          <Csrf token={frame.csrf} />
          {free.map((language) => (
            <Button name="language" value={language}>
              {t.check.translateTo(inWords(language))}
            </Button>
          ))}
        </form>
      ) : null}
    </section>
  )
}

/** The way off the board for a story that will not run, and back. */
function PutAway({ frame: { t, csrf }, looking: { story } }: { frame: Frame; looking: Looking }) {
  const away = story.stage === 'withdrawn'
  return (
    <form class="actions" method="post" action={routes.deskStoryAct(story.publicId, 'stage')}>
      <Csrf token={csrf} />
      <input type="hidden" name="stage" value={away ? 'draft' : 'withdrawn'} />
      <Button>{away ? t.check.takeUp : t.check.putAway}</Button>
      {away ? null : <small>{t.check.putAwayHint}</small>}
    </form>
  )
}

/** "Checking, Ada Lindqvist, due 17:00". */
function now({ t, member, newsroom, now }: Frame, { story }: Looking, members: WhoseProps['members']): string {
  const whose = story.assignedTo === null ? undefined : members.get(story.assignedTo)?.name
  const due = story.dueAt === null ? [] : [t.check.due(when(member.language, story.dueAt, newsroom.zone, now))]
  return [t.kinds.stage[story.stage], whose ?? t.check.nobodys, ...due].join(t.reading.comma)
}
