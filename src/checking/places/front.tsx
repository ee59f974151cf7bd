import { Hono } from 'hono'
import { DeskPage, type Toast } from '../../desk/layout.tsx'
import { Button, Csrf, Empty } from '../../desk/parts.tsx'
import { page, readFields, seeOther } from '../../platform/http/index.ts'
import { frontLength, frontOf, latestPublished, orderFront, type PublishedStory } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may } from '../../staff/index.ts'
import { directionOf, ownName } from '../../story/language.ts'
import { numeral } from '../../words/counting.ts'
import type { Desk } from '../desk.tsx'
import { textIn } from '../edit/posted.ts'
import { type Frame, frameOf } from '../frame.ts'
import { nameIn } from '../queries.ts'
import { when } from '../when.ts'

/** The order of each language's front page. */
export function frontScreens({ house }: Desk): Hono<DeskEnv> {
  const screens = new Hono<DeskEnv>()
  const languageIn = (asked: string | undefined) =>
    house.newsroom().languages.find((each) => each === asked) ?? house.newsroom().languages[0] ?? 'en'

  screens.get(routes.deskFront(), async (context) => {
    const frame = frameOf(context, house)
    const language = languageIn(context.req.query('language'))
    const { order, stories } = await frontOf(house.store.read, language)
    const latest = await latestPublished(house.store.read, { language, limit: 60 })
    const placed = new Set(stories.map((story) => story.id))
    const others = order === 'clock' ? [] : latest.filter((story) => !placed.has(story.id))
    const last = house.newsroom().frontOrder[language]
    const ordered = last && { ...last, by: await nameIn(house.store.read, last.by, frame.member.language) }
    const toast = toastOf(frame, language, context.req.query('did'), context.req.query('before'), stories)
    return page(
      <FrontPage
        frame={frame}
        language={language}
        order={order}
        ordered={ordered}
        stories={stories}
        others={others}
        toast={toast}
      />,
    )
  })

  screens.post(routes.deskFront(), async (context) => {
    const { member } = frameOf(context, house)
    const posted = await readFields(context)
    const language = languageIn(textIn(posted, 'language'))
    const back = `${routes.deskFront()}?language=${language}`
    if (!may(member, 'publish')) return seeOther(back)
    const { stories, order } = await frontOf(house.store.read, language)
    const before = order === 'clock' ? '' : inOrder(stories)
    const [verb = '', publicId = ''] = textIn(posted, 'act').split(' ')
    const latest = await latestPublished(house.store.read, { language, limit: 60 })
    if (verb === 'undo') {
      // What somebody else ordered since stays.
      if (inOrder(stories) !== textIn(posted, 'instead')) return seeOther(`${back}&did=notUndone`)
      const known = new Map([...stories, ...latest].map((each) => [String(each.id), each.id]))
      const storyIds = textIn(posted, 'order').split('.')
      await orderFront(house, { language, storyIds: storyIds.flatMap((id) => known.get(id) ?? []), member })
      return seeOther(`${back}&did=ordered`)
    }
    const story = [...stories, ...latest].find((each) => each.publicId === publicId)
    if (!story) return seeOther(back)
    const storyIds = moved(
      stories.map((each) => each.id),
      verb,
      story.id,
    )
    await orderFront(house, { language, storyIds, member })
    return seeOther(`${back}&did=ordered&before=${before}#story-${publicId}`)
  })

  return screens
}

/** The order of a front page in one word: "12.7.9". */
const inOrder = (stories: readonly { readonly id: number }[]): string => stories.map(({ id }) => id).join('.')

/** What was just done to the order, and the order that stood before, to go back to. */
function toastOf(
  { t }: Frame,
  language: string,
  did: string | undefined,
  before: string | undefined,
  now: readonly PublishedStory[],
): Toast | null {
  if (did === 'notUndone') return { words: t.did.notUndone }
  if (did !== 'ordered') return null
  if (before === undefined) return { words: t.did.ordered }
  const fields = { language, act: 'undo', order: before, instead: inOrder(now) }
  return { words: t.did.ordered, undo: { action: routes.deskFront(), fields } }
}

/** The order after one story was moved, taken off or put on. */
export function moved(ids: readonly number[], verb: string, id: number): number[] {
  const at = ids.indexOf(id)
  const without = ids.filter((each) => each !== id)
  if (verb === 'up') return without.toSpliced(Math.max(0, at - 1), 0, id)
  if (verb === 'down') return without.toSpliced(at + 1, 0, id)
  if (verb === 'lead') return [id, ...without]
  if (verb === 'on') return [...without, id].slice(-frontLength)
  return without
}

interface FrontPageProps {
  readonly frame: Frame
  readonly language: string
  readonly order: 'editors' | 'clock'
  /** Who ordered it last, and when. */
  readonly ordered: { readonly by: string; readonly at: string } | undefined
  readonly stories: readonly PublishedStory[]
  readonly others: readonly PublishedStory[]
  readonly toast: Toast | null
}

function FrontPage({ frame, language, order, ordered, stories, others, toast }: FrontPageProps) {
  const { t, member, newsroom, now } = frame
  const told =
    order === 'clock' || !ordered
      ? t.front.byClock
      : t.front.orderedBy(ordered.by, when(member.language, ordered.at, newsroom.zone, now))
  const headline = (story: PublishedStory) => (
    <a href={routes.deskStory(story.publicId)} lang={language} dir={directionOf(language)}>
      {story.document.headline}
    </a>
  )
  const orders = may(member, 'publish')
  const button = (verb: string, story: PublishedStory, words: string) => (
    <button
      class="plain"
      type="submit"
      name="act"
      value={`${verb} ${story.publicId}`}
      aria-label={`${words}: ${story.document.headline}`}
    >
      {words}
    </button>
  )
  return (
    <DeskPage
      {...frame}
      title={t.front.title}
      place="front"
      tabs={newsroom.languages.map((each) => (
        <a
          href={`${routes.deskFront()}?language=${each}`}
          aria-current={each === language ? 'true' : undefined}
          lang={each}
        >
          {ownName(each)}
        </a>
      ))}
      bar={
        <div class="end">
          <Button href={routes.front(language)}>{t.tabs.onSite}</Button>
        </div>
      }
      toast={toast}
    >
      <div class="sheet-of-work">
        <form method="post" action={routes.deskFront()}>
          <Csrf token={frame.csrf} />
          <input type="hidden" name="language" value={language} />
          <p class="quiet">
            {told} {t.front.lead} {stories.length >= frontLength ? t.front.full(frontLength) : ''}
          </p>
          {orders ? null : <p class="empty">{t.front.cantYou}</p>}
          {stories.length === 0 ? <Empty>{t.front.empty}</Empty> : null}
          <ol class="list order">
            {stories.map((story, index) => (
              <li id={`story-${story.publicId}`}>
                <span class="no">{numeral(member.language, index + 1)}</span>
                <div>
                  <h2>{headline(story)}</h2>
                  <p class="meta">
                    {index === 0 ? `${t.front.leads}${t.reading.between}` : ''}
                    {when(member.language, story.firstPublishedAt, newsroom.zone, now)}
                  </p>
                </div>
                {orders ? (
                  <span class="actions">
                    {index > 0 ? button('lead', story, t.front.makeLead) : null}
                    {index > 0 ? button('up', story, t.edit.up) : null}
                    {index < stories.length - 1 ? button('down', story, t.edit.down) : null}
                    {button('off', story, t.front.takeOff)}
                  </span>
                ) : null}
              </li>
            ))}
          </ol>
        </form>
        {others.length > 0 ? (
          <aside class="beside" aria-label={t.front.notOn}>
            <section>
              <h2>{t.front.notOn}</h2>
              <form method="post" action={routes.deskFront()}>
                <Csrf token={frame.csrf} />
                <input type="hidden" name="language" value={language} />
                <ul class="list others">
                  {others.map((story) => (
                    <li>
                      <b>{headline(story)}</b>
                      {orders ? button('on', story, t.front.putOn) : null}
                    </li>
                  ))}
                </ul>
              </form>
            </section>
          </aside>
        ) : null}
      </div>
    </DeskPage>
  )
}
