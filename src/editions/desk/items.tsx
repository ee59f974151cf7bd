import { brief } from '../../desk/clock.ts'
import { Csrf, Empty } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { boardWords } from '../../words/board.ts'
import { listed, numeral } from '../../words/counting.ts'
import { deskWords } from '../../words/desk.ts'
import { editionWords } from '../../words/mail.ts'
import { makingWords } from '../../words/making.ts'
import type { ItemAct } from '../arranging.ts'
import { headlineOf, type Item, storyOf } from '../gather.ts'
import { clockOf, type EditionDeskProps, type Openness } from './edition-props.ts'

/** What can be done to the story of the current row, each with its key. */
export const itemKeys = { up: 'u', down: 'd', pin: 'p', unpin: 'p', leaveOut: 'l', takeIn: 'l' } as const

type Props = EditionDeskProps & Openness
/** What has a button; the place is where a row is dragged to. */
type ButtonAct = Exclude<ItemAct, 'place'>

/** The stories of an edition in order, each with what can be done to it; after them those that were left out. */
export const EditionItems = (props: Props) => {
  const { composed, member } = props
  const t = editionWords(member.language).edition
  const taken = composed.items.filter((item) => !item.leftOut)
  const leftOut = composed.items.filter((item) => item.leftOut)
  return (
    <div data-rows class="edition-rows" data-orders>
      {props.open ? <Place {...props} /> : null}
      <section class="stage" aria-labelledby="stories">
        <header>
          <h2 id="stories">{t.stories}</h2>
          <span>{numeral(member.language, taken.length)}</span>
          <Order {...props} />
        </header>
        {taken.length === 0 ? <Empty>{t.noStories}</Empty> : null}
        <ol>
          {taken.map((item, place) => (
            <EditionItem
              {...props}
              item={item}
              number={numeral(member.language, place + 1)}
              acts={actsOf(item, taken)}
            />
          ))}
        </ol>
      </section>
      {leftOut.length === 0 ? null : (
        <section class="stage" aria-labelledby="left-out">
          <header>
            <h2 id="left-out">{t.leftOutTitle}</h2>
            <span>{numeral(member.language, leftOut.length)}</span>
          </header>
          <ul>
            {leftOut.map((item) => (
              <EditionItem {...props} item={item} number="" acts={['takeIn']} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** What a row that was dragged is posted with; by keys and without script its buttons do the same. */
const Place = ({ composed, csrf }: Props) => (
  <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'item')} data-place hidden>
    <Csrf token={csrf} />
    <input type="hidden" name="act" value="place" />
    <input type="hidden" name="work" />
    <input type="hidden" name="before" />
  </form>
)

/** Whose order it is; and where it is the editors' own, the way back to the front page's. */
const Order = ({ composed, member, order, open, csrf }: Props) => {
  const t = editionWords(member.language).edition
  if (composed.items.length === 0) return null
  return (
    <div class="end">
      {t.order[order]}{' '}
      {open && order === 'hand' ? (
        <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'order')}>
          <Csrf token={csrf} />
          <button class="plain" type="submit" name="to" value="front">
            {t.byRule}
          </button>
        </form>
      ) : null}
    </div>
  )
}

/** Pinned stories stand before the others: a story moves among its like. */
function actsOf(item: Item, taken: readonly Item[]): ButtonAct[] {
  const like = taken.filter((one) => one.pinned === item.pinned)
  const at = like.indexOf(item)
  const pins: ButtonAct = item.pinned ? 'unpin' : 'pin'
  return [...(at > 0 ? ['up' as const] : []), ...(at < like.length - 1 ? ['down' as const] : []), pins, 'leaveOut']
}

const EditionItem = (props: Props & { item: Item; number: string; acts: readonly ButtonAct[] }) => {
  const { member, item, number, done, open } = props
  const story = storyOf(item, member.language)
  return (
    <li
      class="row"
      aria-current={done.work === item.workId ? 'true' : undefined}
      data-work={String(item.workId)}
      data-among={item.pinned ? 'pinned' : 'free'}
    >
      <span class="tongue">
        {number}
        {open && !item.leftOut ? (
          <span
            class="grip"
            data-grip
            title={makingWords(member.language).edition.reorder(headlineOf(item, member.language))}
            aria-hidden="true"
          >
            ⠿
          </span>
        ) : null}
      </span>
      <div class="words">
        <h3>
          {story === undefined ? (
            <bdi id={`item-${item.workId}`} tabindex={-1}>
              {item.headline}
            </bdi>
          ) : (
            <a id={`item-${item.workId}`} href={routes.deskStory(story.publicId)} lang={story.language}>
              <bdi>{story.document.headline}</bdi>
            </a>
          )}
        </h3>
        <Languages {...props} />
        <ItemActs {...props} />
      </div>
      <Out {...props} />
    </li>
  )
}

/** "Pinned · English, Arabic · not in Spanish" */
const Languages = ({ composed, member, item }: Props & { item: Item }) => {
  const t = editionWords(member.language).edition
  const { dot } = deskWords(member.language)
  const names = (there: boolean) =>
    listed(
      member.language,
      composed.newsletter.languages
        .filter((one) => (item.stories[one] !== undefined) === there)
        .map((one) => languageName(one, member.language)),
    )
  const [there, missing] = [names(true), names(false)]
  if (there === '') return <p class="lacks">{t.gone}</p>
  return (
    <p>
      {item.pinned ? (
        <>
          <b>{t.pinned}</b>
          {dot}
        </>
      ) : null}
      {there}
      {missing === '' ? null : `${dot}${t.missing(missing)}`}
    </p>
  )
}

const ItemActs = (props: Props & { item: Item; acts: readonly ButtonAct[] }) => {
  const { composed, member, csrf, item, acts, open } = props
  const t = editionWords(member.language).edition
  const words: Record<ButtonAct, string> = {
    up: t.up,
    down: t.down,
    pin: t.pin,
    unpin: t.unpin,
    leaveOut: t.leaveOut,
    takeIn: t.putBack,
  }
  if (!open) return null
  return (
    <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'item')} class="actions">
      <Csrf token={csrf} />
      <input type="hidden" name="work" value={String(item.workId)} />
      {acts.map((act) => (
        <button
          class="plain"
          type="submit"
          name="act"
          value={act}
          aria-label={`${words[act]}: ${headlineOf(item, member.language)}`}
          data-row-key={itemKeys[act]}
        >
          {words[act]} <kbd>{itemKeys[act]}</kbd>
        </button>
      ))}
    </form>
  )
}

/** When it came out, in the first language that did. */
const Out = ({ house, member, item }: Props & { item: Item }) => {
  const [first] = Object.values(item.stories)
    .map((story) => story.firstPublishedAt)
    .sort()
  if (first === undefined) return <span class="due" />
  return (
    <span class="due">
      <time datetime={first}>{brief(clockOf({ house, member }), first)}</time>
      <small>{boardWords(member.language).stageWord.published}</small>
    </span>
  )
}
