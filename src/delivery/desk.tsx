import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import * as z from 'zod'
import { type EditionOf, editionByPublicId, type Outside } from '../editions/index.ts'
import type { House } from '../house.ts'
import { notFound, readForm, seeOther } from '../platform/http/index.ts'
import { newsletterById } from '../readers/index.ts'
import { routes } from '../routes.ts'
import { type DeskEnv, type Member, may } from '../staff/index.ts'
import { hourOf } from '../words/counting.ts'
import { deliveryWords } from '../words/deliveries.ts'
import { editionWords } from '../words/mail.ts'
import { decide } from './doubt.ts'
import { halt } from './halt.ts'
import { releaseEdition } from './release.ts'
import { linkTo } from './view/filters.ts'
import { Missed } from './view/missed.tsx'
import { Progress } from './view/progress.tsx'
import { missedIn, standingOf, wavesOf } from './view/standing.ts'

/** What an edition's page does to its deliveries: release, decide about those in doubt, stop and go on. After deskGuard. */
export function deliveryDesk(house: House, parts: Outside): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const about =
    (answer: (context: Context<DeskEnv>, of: EditionOf) => Promise<string | Response>) =>
    async (context: Context<DeskEnv>) => {
      const edition = await editionByPublicId(house.store.write, context.req.param('edition') ?? '')
      const newsletter = edition ? await newsletterById(house.store.write, edition.newsletterId) : undefined
      if (!edition || !newsletter) return notFound(<p>—</p>)
      const allowed = may(context.var.member, 'edition')
      const told = allowed ? await answer(context, { edition, newsletter }) : 'mayNot'
      if (typeof told !== 'string') return told
      return seeOther(`${routes.deskEdition(edition.publicId)}${told === '' ? '' : `?said=${told}`}`)
    }

  app.post(
    routes.deskEditionAct(':edition', 'release'),
    about(async (context, of) => {
      const read = await readForm(
        context,
        z.object({ when: z.enum(['mornings', 'now']), sure: z.string().max(5).catch('') }),
      )
      if (!read.ok) return 'refused'
      const { when, sure } = read.value
      if (when === 'now' && sure !== 'on') return 'tick'
      const released = await releaseEdition(house, of, { ...parts, memberId: context.var.member.id, when })
      return released.ok ? 'released' : 'refused'
    }),
  )
  app.post(
    routes.deskEditionAct(':edition', 'decide'),
    about(async (context, of) => {
      const read = await readForm(
        context,
        z.object({
          delivery: z.coerce.number().int(),
          act: z.enum(['again', 'arrived']),
          state: z.enum(['in doubt', 'failed']).optional().catch(undefined),
        }),
      )
      const memberId = context.var.member.id
      if (!read.ok) return 'refused'
      const { delivery, act, state } = read.value
      await decide(house, { deliveryId: delivery, act, memberId })
      return seeOther(linkTo(of.edition.publicId, { state: state ?? null }))
    }),
  )
  app.post(
    routes.deskEditionAct(':edition', 'halt'),
    about(async (context, of) => {
      const read = await readForm(
        context,
        z.object({
          act: z.enum(['pause', 'resume', 'stop']),
          sure: z.string().max(5).catch(''),
          from: z.enum(['edition', 'deliveries']).catch('edition'),
        }),
      )
      if (!read.ok) return 'refused'
      const { act, sure, from } = read.value
      const { id: editionId, publicId } = of.edition
      const surely = act !== 'stop' || sure === 'on'
      const done = surely && (await halt(house, { editionId, act, memberId: context.var.member.id }))
      const told = !surely ? 'tickStop' : done ? said[act] : 'late'
      return from === 'edition' ? told : seeOther(`${routes.deskDeliveries(publicId)}?said=${told}`)
    }),
  )
  return app
}

const said = { pause: 'paused', resume: 'resumed', stop: 'stopped' } as const

/** The part of an edition's page that tells how its delivery goes, and how many missed it and why. */
export async function deliveriesPanel(
  house: House,
  of: EditionOf,
  who: { member: Member; csrf: string },
): Promise<Child> {
  const standing = await standingOf(house.store.read, of.edition.id)
  if (!standing) return null
  const { language } = who.member
  const missed = missedIn(standing.tallied, await wavesOf(house.store.read, of.edition.id), house.now())
  const { publicId, releasedAt } = of.edition
  return (
    <>
      {releasedAt === null ? null : (
        <p>{editionWords(language).releasedAt(hourOf(language, releasedAt, house.newsroom().zone))}</p>
      )}
      <Progress standing={standing} viewer={{ house, ...who }} />
      <Missed missed={missed} publicId={publicId} language={language} />
      <p>
        <a href={routes.deskDeliveries(publicId)}>{deliveryWords(language).all}</a>
      </p>
    </>
  )
}
