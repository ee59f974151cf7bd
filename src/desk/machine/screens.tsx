import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { framed, page, readForm, seeOther } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may, membersList } from '../../staff/index.ts'
import { keepingWords } from '../../words/keeping.ts'
import type { DeskParts } from '../desk-parts.ts'
import { listOf } from '../door/fields.ts'
import { doneToast, frame } from '../frame.ts'
import { deskNotFound, needs } from '../refusal.tsx'
import { JobsPage, jobsShown } from './jobs.tsx'
import { readMail } from './mail.ts'
import { MailPage, OutboxPage } from './outbox.tsx'
import { outboxList, outboxMail } from './outbox-kept.ts'
import { ReportsPage } from './reports.tsx'
import { answerReport, openReports, reportsList } from './reports-kept.ts'

const beforeOf = (context: Context): number | null => {
  const before = Number(context.req.query('before') ?? Number.NaN)
  return Number.isSafeInteger(before) ? before : null
}

/** Jobs, readers' reports, the outbox. */
export function machineScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  jobScreens(app, house, parts)
  reportScreens(app, house)
  outboxScreens(app, house)
  return app
}

function jobScreens(app: Hono<DeskEnv>, house: House, { jobs }: DeskParts): void {
  const settings = needs(house, 'settings')

  app.get(routes.deskJobs(), settings, async (context) => {
    const t = keepingWords(context.var.member.language).jobs
    const list = (state: 'failed' | 'waiting' | 'running' | 'done', limit = jobsShown) => jobs.list({ state, limit })
    const waiting = [...(await list('running')), ...(await list('waiting'))].slice(0, jobsShown)
    const toast = doneToast(context, { again: t.trying })
    return page(
      <JobsPage
        {...frame(house, context)}
        failed={await list('failed')}
        waiting={waiting}
        done={await list('done', 20)}
        toast={toast}
      />,
    )
  })

  app.post(`${routes.deskJobs()}/again`, settings, async (context) => {
    const form = await readForm(context, z.object({ id: listOf(z.coerce.number().int()) }))
    for (const id of form.ok ? form.value.id : []) await jobs.retry(id)
    house.wake()
    return seeOther(`${routes.deskJobs()}?done=again`)
  })
}

function reportScreens(app: Hono<DeskEnv>, house: House): void {
  app.get(routes.deskReports(), async (context) => {
    const { language } = context.var.member
    const t = keepingWords(language).reports
    const answered = context.req.query('answered') !== undefined
    const list = await reportsList(house, { answered, before: beforeOf(context) })
    const members = new Map((await membersList(house, language)).map((one) => [one.id, one]))
    const toast = doneToast(context, { yes: t.doneToast, no: t.againToast })
    return page(
      <ReportsPage
        {...frame(house, context)}
        {...list}
        answered={answered}
        open={await openReports(house)}
        members={members}
        toast={toast}
      />,
    )
  })

  app.post(routes.deskReports(), async (context) => {
    const form = await readForm(context, z.object({ id: z.coerce.number().int(), answered: z.enum(['yes', 'no']) }))
    if (!form.ok) return seeOther(routes.deskReports())
    const { id, answered } = form.value
    await answerReport(house, { id, memberId: context.var.member.id, answered: answered === 'yes' })
    return seeOther(`${routes.deskReports()}?done=${answered}`)
  })
}

function outboxScreens(app: Hono<DeskEnv>, house: House): void {
  const readers = needs(house, 'readers')
  const path = `${routes.outbox()}/:id{[0-9]+}`
  const mailOf = (context: Context<DeskEnv>) =>
    outboxMail(house, { id: Number(context.req.param('id')), administers: may(context.var.member, 'members') })

  app.get(routes.outbox(), readers, async (context) => {
    const before = beforeOf(context)
    const list = await outboxList(house, { administers: may(context.var.member, 'members'), before })
    return page(<OutboxPage {...frame(house, context)} {...list} first={before === null} />)
  })

  app.get(path, readers, async (context) => {
    const mail = await mailOf(context)
    if (!mail) return deskNotFound(house, context.var.member.language)
    const read = await readMail(mail.source)
    const asked = context.req.query('as')
    const form =
      read === null || asked === 'source' ? 'source' : asked !== 'text' && read.html !== null ? 'html' : 'text'
    const source = new TextDecoder().decode(mail.source)
    return page(<MailPage {...frame(house, context)} mail={mail} read={read} source={source} form={form} />)
  })

  app.get(`${path}/html`, readers, async (context) => {
    const mail = await mailOf(context)
    const read = mail ? await readMail(mail.source) : null
    return read?.html ? framed(`<base target="_blank">${read.html}`) : deskNotFound(house, context.var.member.language)
  })
}
