import { type Context, Hono } from 'hono'
import type { House } from '../../house.ts'
import { page } from '../../platform/http/index.ts'
import { type Stage, stages } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, membersList } from '../../staff/index.ts'
import type { DeskParts } from '../desk-parts.ts'
import { frame } from '../frame.ts'
import { EventsPage } from './events.tsx'
import { type BoardChoice, gatherBoard } from './gather.ts'
import { whatHappened } from './happened.ts'
import { type ListChoice, storiesList } from './list.ts'
import { BoardPage } from './page.tsx'
import { StoriesPage } from './stories.tsx'

const eventsOnPage = 100

/** The board, the list of stories, everything that happened. */
export function boardScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()

  app.get(routes.desk(), async (context) => {
    const { member } = context.var
    const choice = boardChoice(context, house)
    const board = await gatherBoard(house, member, choice)
    const edition = await parts.nextEdition(member.language)
    return page(<BoardPage {...frame(house, context)} board={board} choice={choice} edition={edition} />)
  })

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

function boardChoice(context: Context, house: House): BoardChoice {
  const which = context.req.query('which')
  return { which: which === 'mine' || which === 'late' ? which : 'all', language: languageOf(context, house) }
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
