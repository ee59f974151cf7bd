import type { Frame } from '../../desk/frame.ts'
import { Button, Csrf, DeskPage, Empty, Field, type Toast } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { type FollowingWords, followingWords } from '../../words/following.ts'
import { type Item, itemStates } from '../items.ts'
import { isServers, type Source } from '../sources.ts'
import { type Choice, choiceFields, listAddress } from './choice.ts'
import { ItemRow } from './row.tsx'

export interface ListProps {
  readonly frame: Frame
  readonly rows: readonly Item[]
  readonly next: Choice['before']
  readonly choice: Choice
  readonly sources: readonly Source[]
  /** The item that one is at, by its public id. */
  readonly at: string
  /** Why the item that one is at could not be brought in. */
  readonly problem?: string
  readonly toast: Toast | null
}

/** What the followed sources bring, the newest first, with what can be done to each. */
export const ListPage = (props: ListProps) => {
  const { frame, rows, choice, sources } = props
  const t = followingWords(frame.member.language)
  const shell = deskWords(frame.member.language)
  return (
    <DeskPage
      {...frame}
      title={t.title}
      place="following"
      toast={props.toast}
      keys={[
        [['j', 'k'], shell.key.nextPrevious],
        [['Enter', 'b'], t.key.bringIn],
        [['o'], t.key.original],
        [['x'], t.key.aside],
      ]}
      bar={
        <>
          <p>{t.lead}</p>
          <div class="end">
            <Button href={routes.followedSources()}>{t.sources}</Button>
          </div>
        </>
      }
      tabs={itemStates.map((state) => (
        <a
          href={listAddress({ ...choice, state, before: null })}
          aria-current={state === choice.state ? 'true' : undefined}
        >
          {t.state[state]}
        </a>
      ))}
    >
      {sources.length > 1 ? <Filter choice={choice} sources={sources} t={t} /> : null}
      <div class="board one followed" data-rows>
        <h2 class="hidden">{t.state[choice.state]}</h2>
        {rows.length === 0 ? <Nothing choice={choice} sources={sources} t={t} /> : null}
        {rows.length > 0 ? (
          <ol>
            {rows.map((item, index) => (
              <ItemRow
                {...props}
                item={item}
                after={(rows[index + 1] ?? rows[index - 1])?.publicId ?? ''}
                problem={item.publicId === props.at ? props.problem : undefined}
              />
            ))}
          </ol>
        ) : null}
        <Paging choice={choice} next={props.next} language={frame.member.language} />
      </div>
    </DeskPage>
  )
}

const Filter = ({ choice, sources, t }: { choice: Choice; sources: readonly Source[]; t: FollowingWords }) => {
  const { state } = choiceFields({ ...choice, source: '', before: null })
  return (
    <search>
      <form class="find one" method="get" action={routes.following()}>
        {state === undefined ? null : <input type="hidden" name="state" value={state} />}
        <Field
          label={t.source}
          name="source"
          value={choice.source}
          options={[['', t.everySource], ...sources.map(({ publicId, name }) => [publicId, name] as const)]}
        />
        <Button>{t.show}</Button>
      </form>
    </search>
  )
}

const Nothing = ({ choice, sources, t }: { choice: Choice; sources: readonly Source[]; t: FollowingWords }) =>
  sources.every(isServers) ? (
    <>
      <Empty>{t.noSources}</Empty>
      <p class="actions">
        <Button main href={routes.followedSources()}>
          {t.addFirst}
        </Button>
      </p>
    </>
  ) : (
    <Empty>{t.empty[choice.state]}</Empty>
  )

const Paging = ({ choice, next, language }: { choice: Choice; next: Choice['before']; language: string }) => {
  const t = boardWords(language)
  if (next === null && choice.before === null) return null
  return (
    <p class="paging">
      {choice.before === null ? null : <a href={listAddress({ ...choice, before: null })}>{t.newer}</a>}
      {next === null ? null : (
        <a href={listAddress({ ...choice, before: next })} rel="next">
          {t.older}
        </a>
      )}
    </p>
  )
}

/** The choice as hidden fields, with the token that each form of the desk carries. */
export const Carried = ({ frame, choice, at }: { frame: Frame; choice: Choice; at: string }) => (
  <>
    <Csrf token={frame.csrf} />
    {Object.entries({ ...choiceFields(choice), at }).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
