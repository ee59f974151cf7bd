import { Hono } from 'hono'
import type { House } from '../house.ts'
import type { DeskEnv } from '../staff/index.ts'
import { boardScreens } from './board/screens.tsx'
import type { DeskParts } from './desk-parts.ts'
import { doorScreens } from './door/screens.tsx'
import { setUpScreens } from './door/set-up.tsx'
import { machineScreens } from './machine/screens.tsx'
import { peopleScreens } from './newsroom/people-screens.tsx'
import { newsroomScreens } from './newsroom/screens.tsx'

/** The desk's shell: the door, the board, the lists, the newsroom's own screens. Comes after deskGuard. */
export function deskScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  for (const screens of [doorScreens, setUpScreens, boardScreens, newsroomScreens, peopleScreens, machineScreens])
    app.route('/', screens(house, parts))
  return app
}
