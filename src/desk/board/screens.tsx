import { type Context, Hono } from 'hono'
import type { House } from '../../house.ts'
import { again, page, readFields, seeOther } from '../../platform/http/index.ts'
import { type Stage, stages, storyByPublicId } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, membersList } from '../../staff/index.ts'
import { boardWords } from '../../words/board.ts'
import type { DeskParts } from '../desk-parts.ts'
import { frame } from '../frame.ts'
import type { Toast } from '../layout.tsx'
import { deskNotFound } from '../refusal.tsx'
import { act } from './acts.ts'
import { asRowAct, boardAddress, choiceFrom, type Opened, openedIn } from './choice.ts'
import { EventsPage } from './events.tsx'
import { type BoardChoice, gatherBoard } from './gather.ts'
import { whatHappened } from './happened.ts'
import { type ListChoice, storiesList } from './list.ts'
import { BoardPage } from './page.tsx'
import { StoriesPage } from './stories.tsx'
import { boardToast } from './toasts.ts'

const eventsOnPage = 100

/** The board, the list of stories, everything that happened. */
export function boardScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  const show = async (context: Context<DeskEnv>, choice: BoardChoice, opened: Opened | null, toast: Toast | null) => {
    const { member } = context.var
    const board = await gatherBoard(house, member, choice)
    const edition = await parts.nextEdition(member.language)
    const props = { ...frame(house, context), board, choice, edition, opened, toast }
    return <BoardPage {...props} />
  }

  app.get(routes.desk(), async (context) => {
    const choice = choiceFrom((name) => context.req.query(name), house.newsroom().languages)
    const opened = openedIn(context)
    return page(await show(context, choice, opened, await toastFor(context, choice, opened)))
  })

  app.post(routes.deskBoardAct(':story', ':act'), async (context) => {
    const story = await storyByPublicId(house.store.read, context.req.param('story') ?? '')
    const name = asRowAct(context.req.param('act'))
    const { member } = context.var
    if (!story || name === null) return deskNotFound(house, member.language)
    const fields = await readFields(context)
    const said = (one: string) => (typeof fields[one] === 'string' ? fields[one] : '')
    const choice = choiceFrom(said, house.newsroom().languages)
    const acted = await act(name, { house, story, member, said })
    const at = { story: story.publicId }
    if (acted.outcome === 'unchanged') return seeOther(boardAddress(choice, at))
    if (acted.outcome === 'done')
      return seeOther(boardAddress(choice, { ...at, did: name, ...(acted.was === null ? {} : { was: acted.was }) }))
    const problem = boardWords(member.language).act.wrongHour
    return again(await show(context, choice, { ...at, act: name, problem }, null))
  })

  /** What the redirect of an act says: "?did=give&was=7". */
  const toastFor = async (context: Context<DeskEnv>, choice: BoardChoice, opened: Opened | null) => {
    const did = asRowAct(context.req.query('did'))
    const story = did && opened ? await storyByPublicId(house.store.read, opened.story) : undefined
    if (did === null || !story) return null
    const { clock } = frame(house, context)
    const members = await membersList(house, clock.language)
    const nameOf = (id: number) => members.find((one) => one.id === id)?.name ?? boardWords(clock.language).somebody
    return boardToast({ did, was: context.req.query('was') ?? null, story, choice, clock, nameOf })
  }

  app.get(routes.deskStories(), async (context) => {
    const choice = listChoice(context, house)
    const { rows, next } = await storiesList(house, choice)
    const members = new Map((await membersList(house, context.var.member.language)).map((one) => [one.id, one]))
    return page(<StoriesPage {...frame(house, context)} rows={rows} next={next} choice={choice} members={members} />)
  })

  app.get(routes.deskEvents(), async (context) => {
    const before = placeIn(context.req.query('before'))
    const members = new Map((await membersList(house, context.var.member.language)).map((one) => [one.id, one.name]))
    const framed = frame(house, context)
    const told = await whatHappened(house.store.read, { clock: framed.clock, limit: eventsOnPage, before, members })
    return page(<EventsPage {...framed} {...told} first={before === null} />)
  })

  return app
}

const languageOf = (context: Context, house: House): string | null => {
  const asked = context.req.query('language') ?? ''
  return house.newsroom().languages.includes(asked) ? asked : null
}

function listChoice(context: Context, house: House): ListChoice {
  const stage = stages.find((one) => one === context.req.query('stage')) ?? null
  const place = placeIn(context.req.query('before'))
  const before = place && { changedAt: place.at, id: place.id }
  const words = (context.req.query('q') ?? '').trim().slice(0, 200)
  return { words, stage: stage satisfies Stage | null, language: languageOf(context, house), before }
}

/** "2026-01-30T14:10:00.000Z~7": where the page before ended. Null when there is none, or it is no such thing. */
function placeIn(asked: string | undefined): { at: string; id: number } | null {
  const [at = '', id = ''] = (asked ?? '').split('~')
  return /^\d{4}-[\dT:.Z-]+$/.test(at) && /^\d{1,15}$/.test(id) ? { at, id: Number(id) } : null
}
