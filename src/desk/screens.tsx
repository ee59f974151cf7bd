import { Hono } from 'hono'
import type { House } from '../house.ts'
import { broken, notFound } from '../platform/http/index.ts'
import { type Act, type DeskEnv, guard, needs as needsAct, type ShowRefusal } from '../staff/index.ts'
import { boardScreens } from './board/screens.tsx'
import type { DeskParts } from './desk-parts.ts'
import { languageAsked } from './door/language.ts'
import { RefusedPage } from './door/pages.tsx'
import { doorScreens } from './door/screens.tsx'
import { setUpScreens } from './door/set-up.tsx'

/** Shows why something was turned away, in the language of whoever asks. */
export const refusalPage =
  (house: House): ShowRefusal =>
  (why, context) =>
    (
      <RefusedPage
        why={why}
        language={context.var.member?.language ?? languageAsked(context, house)}
        newsroom={house.newsroom()}
      />
    ) as unknown as Promise<string>

/** What stands before all of /desk/…: mount it before every screen of the desk. */
export const deskGuard = (house: House) => guard(house, refusalPage(house))

/** Lets only those on whose roles allow it, with the desk's own page for the others. */
export const needs = (house: House, act: Act) => needsAct(act, refusalPage(house))

/** The desk's shell: the door, the board, the lists, the newsroom's own screens. Comes after deskGuard. */
export function deskScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  app.route('/', doorScreens(house, parts))
  app.route('/', setUpScreens(house, parts))
  app.route('/', boardScreens(house, parts))
  return app
}

/** When a path of the desk leads nowhere; and when something broke. For app.ts's last handlers. */
export const deskNotFound = (house: House, language: string) =>
  notFound(<RefusedPage why="not here" language={language} newsroom={house.newsroom()} />)
export const deskBroken = (house: House, language: string) =>
  broken(<RefusedPage why="broken" language={language} newsroom={house.newsroom()} />)
