import { Hono } from 'hono'
import type { House } from '../house.ts'
import type { DeskEnv } from '../staff/index.ts'
import { bringInScreens } from './bring-in/screens.tsx'
import { checkScreens } from './check/screens.tsx'
import { copyScreens } from './copies/screens.tsx'
import { editScreens } from './edit/screens.tsx'
import type { CheckingParts } from './parts.ts'
import { frontScreens } from './places/front.tsx'
import { peopleScreens } from './places/people.tsx'
import { pictureScreens } from './places/pictures.tsx'
import { revisionScreens } from './revisions/screens.tsx'

export { bringInAddress, bringInKept } from './bring-in/bringing.ts'
export type { CheckingParts, MailForm, PictureProblem, Pictures, Preview, Reader, Snapshots } from './parts.ts'

/** The screens in which a story is brought in, corrected, checked, signed and published. They stand behind the desk's guard. */
export function checkingScreens(house: House, parts: CheckingParts): Hono<DeskEnv> {
  const desk = { house, ...parts }
  const screens = new Hono<DeskEnv>()
  for (const some of [
    bringInScreens(desk),
    editScreens(desk),
    revisionScreens(desk),
    checkScreens(desk),
    copyScreens(desk),
    frontScreens(desk),
    pictureScreens(desk),
    peopleScreens(desk),
  ])
    screens.route('/', some)
  return screens
}
