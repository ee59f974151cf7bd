import type { Hono } from 'hono'
import type { House } from '../../../house.ts'
import { seeOther } from '../../../platform/http/index.ts'
import { routes } from '../../../routes.ts'
import type { DeskEnv } from '../../../staff/index.ts'
import { editionById } from '../../edition.ts'
import { discardNotice, prepareNotice } from '../../notice/preparing.ts'
import type { AboutEdition } from '../about.tsx'

/** Preparing a notice about a released edition, and throwing one away that has not gone out. */
export function noticeScreens(app: Hono<DeskEnv>, house: House, { only, back }: AboutEdition): void {
  const path = (act: string) => routes.deskEditionAct(':edition', act)
  app.post(
    path('notice'),
    only(async (context, of) => {
      const notice = await prepareNotice(house, of, context.var.member.id)
      return notice ? back({ ...of, edition: notice }, { said: 'noticePrepared' }) : back(of)
    }),
  )
  app.post(
    path('discard'),
    only(async (_, of) => {
      const { noticeOf } = of.edition
      if (noticeOf === null) return back(of)
      await discardNotice(house, of.edition)
      const about = await editionById(house.store.read, noticeOf)
      return about ? back({ ...of, edition: about }, { said: 'noticeDiscarded' }) : seeOther(routes.deskEditions())
    }),
  )
}
