import { day, whole } from '../../desk/clock.ts'
import type { Frame } from '../../desk/frame.ts'
import { Kbd } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { checkingWords } from '../../words/checking.ts'
import { deskWords } from '../../words/desk.ts'
import { type FollowingWords, followingWords } from '../../words/following.ts'
import type { Item } from '../items.ts'
import { age } from './age.ts'
import type { Choice } from './choice.ts'
import { Carried } from './list.tsx'

interface RowProps {
  readonly frame: Frame
  readonly choice: Choice
  readonly item: Item
  /** The item that one is at. */
  readonly at: string
  /** The item that one goes on to when this one has left the list. */
  readonly after: string
  readonly problem?: string | undefined
}

/** One item: its headline brings it in, unless it was; under it what the source says, and what we have of it. */
export const ItemRow = (props: RowProps) => {
  const { frame, item } = props
  const { member, clock } = frame
  const t = followingWords(member.language)
  const lang = item.language || undefined
  return (
    <li class="row" id={`item-${item.publicId}`} aria-current={item.publicId === props.at ? 'true' : undefined}>
      <span class="tongue">
        {item.language === '' ? null : (
          <abbr title={languageName(item.language, member.language)}>{item.language}</abbr>
        )}
      </span>
      <div class="words">
        <h3 lang={lang}>
          <Headline item={item} />
        </h3>
        {item.summary === '' ? null : (
          <p class="summary" lang={lang}>
            <bdi>{item.summary}</bdi>
          </p>
        )}
        <Ours item={item} frame={frame} t={t} />
        <Refused item={item} frame={frame} t={t} />
        {props.problem === undefined ? null : (
          <p class="problem" role="alert">
            {props.problem}
          </p>
        )}
        <form class="acts" id={`act-${item.publicId}`} method="post">
          <Carried frame={frame} choice={props.choice} at={props.after} />
          <Acts item={item} t={t} />
        </form>
      </div>
      <span class="who">
        <bdi>{item.outlet || item.source}</bdi>
        {item.copy === '' || item.outlet === '' ? null : (
          <>
            {deskWords(member.language).dot}
            <bdi>{item.source}</bdi>
          </>
        )}
      </span>
      <span class="due">
        <time datetime={item.shownAt} title={whole(clock, item.shownAt)}>
          {age(member.language, item.shownAt, clock.now)}
        </time>
      </span>
    </li>
  )
}

/** Where pressing the headline leads: what is new is brought in, what was is gone on with. */
const Headline = ({ item }: { item: Item }) => {
  const words = <bdi>{item.headline}</bdi>
  const on = goesOnAt(item)
  if (on !== null) return <a href={on}>{words}</a>
  if (item.refused !== null) return words
  return (
    <button class="plain" type="submit" form={`act-${item.publicId}`} formaction={act(item, 'bring-in')}>
      {words}
    </button>
  )
}

const act = (item: Item, what: string): string => routes.followedItemAct(item.publicId, what)

/** The story that was made of it, or the review that it is in; null of what was not brought in. */
const goesOnAt = (item: Item): string | null => {
  if (item.state !== 'brought in') return null
  return item.story ? routes.deskStory(item.story.publicId) : item.review === '' ? null : item.review
}

const Acts = ({ item, t }: { item: Item; t: FollowingWords }) => {
  const on = goesOnAt(item)
  return (
    <>
      {on === null ? null : <a href={on}>{item.story ? t.act.story : t.act.review}</a>}
      {item.refused === null ? (
        <>
          <button class="plain" type="submit" formaction={act(item, 'bring-in')} data-row-key="b">
            {item.state === 'brought in' ? t.act.bringInAgain : t.act.bringIn}
          </button>
          <Kbd>b</Kbd>
          <a href={item.address || routes.deskCopy(item.copy)} target="_blank" rel="noreferrer" data-row-key="o">
            {item.address === '' ? t.act.copy : t.act.original} <span class="hidden">({t.opensBeside})</span>
          </a>
          <Kbd>o</Kbd>
        </>
      ) : null}
      {item.state === 'new' ? (
        <>
          <button class="plain" type="submit" formaction={act(item, 'aside')} data-row-key="x">
            {t.act.aside}
          </button>
          <Kbd>x</Kbd>
        </>
      ) : (
        <button class="plain" type="submit" formaction={act(item, 'back')}>
          {t.act.back}
        </button>
      )}
    </>
  )
}

/** Why what came by itself can't be brought in, and where it is. */
const Refused = ({ item, frame, t }: { item: Item; frame: Frame; t: FollowingWords }) => {
  if (item.refused === null) return null
  const { unreadable } = checkingWords(frame.member.language).bringIn
  const why = item.refused === 'closed' ? t.act.closed : unreadable[item.refused]
  return (
    <p class="problem">
      {why} {item.kind === 'mailbox' ? t.act.refusedMail : t.act.refused}
    </p>
  )
}

/** The story that we have of it, or else the item that stood here before and says nearly the same. */
const Ours = ({ item, frame, t }: { item: Item; frame: Frame; t: FollowingWords }) => {
  const { story, like } = item
  if (story)
    return (
      <p class="ours">
        <b>{t.ours(day(frame.clock, story.at))}</b>{' '}
        <a href={routes.deskStory(story.publicId)} lang={story.language}>
          <bdi>{story.headline}</bdi>
        </a>
      </p>
    )
  if (like)
    return (
      <p class="ours">
        {t.like(isolated(like.outlet))} <bdi>{like.headline}</bdi>
      </p>
    )
  return null
}

/** A name inside a sentence keeps its own direction. */
const isolated = (name: string): string => (name === '' ? '' : `\u2068${name}\u2069`)
