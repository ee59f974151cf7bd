import { type Standing, stages } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { isReady } from '../../story/ready.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { clockIn } from '../clock.ts'
import { Button, Csrf, Field, Kbd } from '../parts.tsx'
import { boardAddress, choiceFields, type Opened, type RowAct, readyKey, rowActs } from './choice.ts'
import type { RowProps } from './row.tsx'

/** The stages that a story can be moved to by hand. */
export const movable = stages.filter((stage) => stage !== 'published' && stage !== 'withdrawn')

/**
 * What can be done to a row's story: each a link that opens its form in the row, and a key while the row is current. A
 * story that lacks nothing has its way to Ready before all others, in view in every row.
 */
export const RowActions = (props: RowProps & { opened: Opened | null }) => {
  const { standing, member, choice, opened } = props
  const { story } = standing
  const t = boardWords(member.language)
  const acts = Object.keys(rowActs) as RowAct[]
  const possible = acts.filter((act) => act === 'comment' || story.stage !== 'published')
  return (
    <div class="actions">
      {canBeReady(standing) ? <ToReady {...props} /> : null}
      <a href={routes.deskStory(story.publicId)}>
        {t.act.open} <Kbd>Enter</Kbd>
      </a>
      {possible.map((act) => (
        <a
          href={boardAddress(choice, { story: story.publicId, act })}
          data-row-key={rowActs[act]}
          aria-current={opened?.act === act ? 'true' : undefined}
        >
          <span>{t.act[act]}</span> <Kbd>{rowActs[act]}</Kbd>
        </a>
      ))}
    </div>
  )
}

/** Lacks it nothing, and stands in a stage before Ready? */
const canBeReady = ({ story, readiness }: Standing): boolean =>
  story.stage !== 'ready' && movable.some((stage) => stage === story.stage) && isReady(readiness)

const ToReady = ({ standing, member, choice, csrf }: RowProps) => (
  <form class="onward" method="post" action={routes.deskBoardAct(standing.story.publicId, 'move')}>
    <Csrf token={csrf} />
    {Object.entries({ ...choiceFields(choice), stage: 'ready' }).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class="plain" type="submit" data-row-key={readyKey}>
      {boardWords(member.language).act.ready}
    </button>{' '}
    <Kbd>{readyKey}</Kbd>
  </form>
)

/** The form of an act, open in its row. It works without script; leaving it is a link. */
export const RowForm = (props: RowProps & { opened: Opened & { act: RowAct } }) => {
  const { standing, member, choice, csrf, opened } = props
  const { publicId } = standing.story
  const Fields = fieldsOf[opened.act]
  return (
    <form class="row-form" method="post" action={routes.deskBoardAct(publicId, opened.act)}>
      <Csrf token={csrf} />
      {Object.entries(choiceFields(choice)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Fields {...props} />
      <a class="leave" href={boardAddress(choice, { story: publicId })} data-leave>
        {deskWords(member.language).cancel} <Kbd>Esc</Kbd>
      </a>
    </form>
  )
}

type FieldsProps = RowProps & { readonly opened: Opened }

const Give = ({ standing: { story }, member, board }: FieldsProps) => {
  const t = boardWords(member.language)
  const shell = deskWords(member.language)
  const others = [...board.members.values()].filter((one) => one.endedAt === null && one.id !== member.id)
  const options = [
    ['', shell.nobody],
    [String(member.id), shell.you],
    ...others.map((one) => [String(one.id), one.name] as const),
  ] as const
  return (
    <>
      <Field label={t.act.give} name="to" value={story.assignedTo ?? ''} options={options} autofocus />
      <Button main>{t.act.giveDo}</Button>
    </>
  )
}

const Due = ({ standing: { story }, member, clock, opened }: FieldsProps) => {
  const t = boardWords(member.language)
  const [day, hour] = clockIn(story.dueAt ?? clock.now, clock.zone)
  return (
    <>
      <Field label={t.act.day} name="day" type="date" value={day} required autofocus problem={opened.problem} />
      <Field label={t.act.hour} name="hour" type="time" value={story.dueAt === null ? '17:00' : hour} required />
      <Button main>{t.act.dueDo}</Button>
      {story.dueAt === null ? null : (
        <button class="button" type="submit" name="open" value="yes" formnovalidate>
          {t.act.dueNot}
        </button>
      )}
    </>
  )
}

const Move = ({ standing: { story }, member }: FieldsProps) => {
  const t = boardWords(member.language)
  return (
    <fieldset>
      <legend>{t.act.moveTo}</legend>
      {movable
        .filter((stage) => stage !== story.stage)
        .map((stage, index) => (
          <button class="button" type="submit" name="stage" value={stage} autofocus={index === 0}>
            {t.stage[stage]}
          </button>
        ))}
    </fieldset>
  )
}

const Comment = ({ member }: FieldsProps) => {
  const t = boardWords(member.language)
  return (
    <>
      <Field label={t.act.comment} name="words" rows={2} dir="auto" required maxlength={4000} autofocus />
      <Button main>{t.act.commentDo}</Button>
    </>
  )
}

const fieldsOf = { give: Give, due: Due, move: Move, comment: Comment } as const
