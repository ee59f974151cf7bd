import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { conflict, framed, notFound, page, readForm, seeOther } from '../../platform/http/index.ts'
import { type Mailer, mailbox, newsletterById, newsletters, newsroomName } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, type Member, may } from '../../staff/index.ts'
import { plainDay } from '../../words/counting.ts'
import { composeEdition } from '../content.ts'
import { type EditionOf, editionByPublicId, editionsOf } from '../edition.ts'
import { arrange, type ItemAct, orderByFront, orderOf } from '../gather.ts'
import { filled, type SlotValues } from '../mail/slots.ts'
import { type EditionMail, languagesOf, mailOf, readinessOf, releasedMails } from '../readiness.ts'
import { editionSignOffs, holding, signEdition, takeBackEditionSignOff } from '../signing.ts'
import { type EditionTexts, saveTexts } from '../texts.ts'
import { EditionDeskPage, LookPage } from './edition.tsx'
import { frame } from './frame.ts'
import { EditionsPage } from './list.tsx'
import { newsletterScreens } from './newsletter.tsx'

/** What the desk's edition screens need from others. */
export interface EditionDeskParts {
  readonly mailer: Mailer
  readonly relay: boolean
  /** The deliveries of a released edition, and what can be done about them: the delivery feature's part of the page. */
  readonly deliveries: (of: EditionOf, who: { member: Member; csrf: string }) => Promise<Child>
  /** Counts by state for the list. */
  readonly counts: (editionId: number) => Promise<Readonly<Record<string, number>>>
}

/** The editions in the desk: what goes out next, arranging and signing it, and the newsletters. After deskGuard. */
export function editionDesk(house: House, parts: EditionDeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  newsletterScreens(app, house)

  app.get(routes.deskEditions(), async (context) => {
    const lists = []
    for (const newsletter of await newsletters(house.store.read)) {
      const rows = []
      for (const edition of await editionsOf(house.store.read, newsletter.id, 30)) {
        rows.push({ edition, counts: edition.releasedAt === null ? {} : await parts.counts(edition.id) })
      }
      lists.push({ newsletter, rows })
    }
    return page(<EditionsPage {...frame(house, context)} lists={lists} />)
  })

  const about =
    (answer: (context: Context<DeskEnv>, of: EditionOf) => Response | Promise<Response>) =>
    async (context: Context<DeskEnv>) => {
      const edition = await editionByPublicId(house.store.write, context.req.param('edition') ?? '')
      const newsletter = edition ? await newsletterById(house.store.write, edition.newsletterId) : undefined
      if (!edition || !newsletter) return notFound(<p>—</p>)
      return answer(context, { edition, newsletter })
    }
  const path = (act: string) => routes.deskEditionAct(':edition', act)
  const back = (of: EditionOf, said = '') =>
    seeOther(`${routes.deskEdition(of.edition.publicId)}${said === '' ? '' : `?said=${said}`}`)
  const only = (answer: (context: Context<DeskEnv>, of: EditionOf) => Response | Promise<Response>) =>
    about((context, of) => (may(context.var.member, 'edition') ? answer(context, of) : back(of, 'mayNot')))

  const show = async (context: Context<DeskEnv>, of: EditionOf, mine?: EditionTexts & { language: string }) => {
    const composed = await composeEdition(house, of)
    const ready = await readinessOf(house, composed, { relay: parts.relay })
    const { member, csrf } = context.var
    return (
      <EditionDeskPage
        {...frame(house, context)}
        composed={composed}
        ready={ready}
        order={await orderOf(house.store.read, of)}
        languages={languagesOf(composed)}
        deliveries={of.edition.releasedAt === null ? null : await parts.deliveries(of, { member, csrf })}
        said={context.req.query('said') ?? ''}
        mine={mine ?? null}
      />
    )
  }
  app.get(
    routes.deskEdition(':edition'),
    about(async (context, of) => page(await show(context, of))),
  )

  app.post(
    path('item'),
    only(async (context, of) => {
      const read = await readForm(
        context,
        z.object({ work: z.coerce.number().int(), act: z.enum(['up', 'down', 'pin', 'unpin', 'leaveOut', 'takeIn']) }),
      )
      if (read.ok && of.edition.state === 'gathering')
        await arrange(house, of, {
          workId: read.value.work,
          act: read.value.act as ItemAct,
          memberId: context.var.member.id,
        })
      house.wake()
      return back(of)
    }),
  )
  app.post(
    path('order'),
    only(async (context, of) => {
      if (of.edition.state === 'gathering') await orderByFront(house, of.edition.id, context.var.member.id)
      house.wake()
      return back(of)
    }),
  )
  app.post(
    path('texts'),
    only(async (context, of) => {
      const text = z.string().max(20_000).default('')
      const read = await readForm(
        context,
        z.object({ language: z.string(), before: text, subject: text, preview: text, greeting: text }),
      )
      if (!read.ok || of.edition.state !== 'gathering') return back(of)
      const kept = await saveTexts(house, of, read.value, context.var.member.id)
      return kept ? back(of, 'saved') : conflict(await show(context, of, read.value))
    }),
  )
  app.post(
    path('sign'),
    only(async (context, of) => {
      const read = await readForm(context, z.object({ sha256: z.string().max(64) }))
      const composed = await composeEdition(house, of)
      const signed = await signEdition(house, composed, {
        seen: read.ok ? read.value.sha256 : '',
        member: context.var.member,
      })
      return back(of, signed.ok ? '' : signed.why)
    }),
  )
  app.post(
    path('take-back'),
    only(async (context, of) => {
      await takeBackEditionSignOff(house, { editionId: of.edition.id, memberId: context.var.member.id })
      return back(of)
    }),
  )

  app.get(
    path('look'),
    about(async (context, of) => {
      const mails = await mailsNow(house, of)
      const language = context.req.query('language') ?? ''
      const mail = mails.find((one) => one.language === language) ?? mails[0]
      const form = (['mail', 'phone', 'text'] as const).find((one) => one === context.req.query('as')) ?? 'mail'
      return page(
        <LookPage
          {...frame(house, context)}
          of={of}
          mail={mail}
          languages={mails.map((one) => one.language)}
          form={form}
        />,
      )
    }),
  )
  app.get(
    path('mail'),
    about(async (context, of) => {
      const mail = (await mailsNow(house, of)).find((one) => one.language === context.req.query('language'))
      return mail ? framed(filled(mail.html, sampleSlots(house, mail.language))) : notFound(<p>—</p>)
    }),
  )
  app.post(
    path('test'),
    only(async (context, of) => {
      const read = await readForm(context, z.object({ language: z.string() }))
      const mail = (await mailsNow(house, of)).find((one) => read.ok && one.language === read.value.language)
      const { member } = context.var
      if (!mail) return back(of)
      const values = sampleSlots(house, mail.language)
      const sent = await parts.mailer.send({
        kind: 'test',
        to: member.email,
        from: mailbox(newsroomName(house, mail.language), of.newsletter.sender || member.email),
        subject: mail.subject === '' ? of.newsletter.slug : mail.subject,
        text: filled(mail.plain, values),
        html: filled(mail.html, values),
      })
      return back(of, sent.ok ? 'tested' : sent.why === 'no relay' ? 'testNoRelay' : 'testRefused')
    }),
  )
  return app
}

/** The mails as they would go out now, or as they went out. */
async function mailsNow(house: House, of: EditionOf): Promise<EditionMail[]> {
  if (of.edition.releasedAt !== null) return releasedMails(house, of.edition.id)
  const composed = await composeEdition(house, of)
  const signed = holding(await editionSignOffs(house.store.read, of.edition.id), composed.sha256)
  return languagesOf(composed).flatMap((language) => {
    const content = composed.contents[language]
    return content ? [mailOf(content, signed)] : []
  })
}

/** What stands in a preview and a test where a reader's own links would. They lead to the newsroom's front page. */
const sampleSlots = (house: House, language: string): SlotValues => {
  const address = `${house.newsroom().publicAddress}${routes.front(language)}`
  return { leave: address, preferences: address, since: plainDay(language, house.now(), house.newsroom().zone) }
}
