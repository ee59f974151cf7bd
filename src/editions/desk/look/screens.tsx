import type { Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../../house.ts'
import { framed, notFound, page, readForm } from '../../../platform/http/index.ts'
import { type Mailer, notTaken } from '../../../platform/mail/index.ts'
import { mailbox, newsroomName } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import type { DeskEnv } from '../../../staff/index.ts'
import { composeEdition } from '../../content.ts'
import type { EditionOf } from '../../edition.ts'
import { previewOf } from '../../mail/preview.ts'
import { languagesOf, mailOf } from '../../readiness.ts'
import type { EditionMail } from '../../released.ts'
import { editionSignOffs, holding } from '../../signing.ts'
import { mailsAsTheyStand } from '../../standing.ts'
import type { AboutEdition } from '../about.tsx'
import { frame } from '../frame.ts'
import { asLookForm, htmlIn } from './forms.ts'
import { LookPage } from './page.tsx'

/** Looking at an edition's mail before readers get it, and a mail of it to oneself. */
export function lookScreens(
  app: Hono<DeskEnv>,
  house: House,
  { about, only, back, mailer }: AboutEdition & { readonly mailer: Pick<Mailer, 'send'> },
): void {
  const path = (act: string) => routes.deskEditionAct(':edition', act)
  app.get(
    path('look'),
    about(async (context, of) => page(await look(house, context, of))),
  )
  app.get(
    path('mail'),
    about(async (context, of) => {
      const mail = (await mailsNow(house, of)).find((one) => one.language === context.req.query('language'))
      if (!mail) return notFound(<p>—</p>)
      return framed(htmlIn(asLookForm(context.req.query('as')), previewOf(house, mail).html))
    }),
  )
  app.post(
    path('test'),
    only(async (context, of) => {
      const read = await readForm(context, z.object({ language: z.string() }))
      const mail = (await mailsNow(house, of)).find((one) => read.ok && one.language === read.value.language)
      const { member } = context.var
      if (!mail) return back(of)
      const { html, plain } = previewOf(house, mail)
      const sent = await mailer.send({
        kind: 'test',
        to: member.email,
        from: mailbox(newsroomName(house, mail.language), of.newsletter.sender || member.email),
        subject: mail.subject === '' ? of.newsletter.slug : mail.subject,
        text: plain,
        html,
      })
      const taken = { relay: 'tested', outbox: 'testKept' } as const
      return back(of, { said: sent.ok ? taken[sent.by] : notTaken(sent).code })
    }),
  )
}

async function look(house: House, context: Context<DeskEnv>, of: EditionOf) {
  const mails = await mailsNow(house, of)
  const language = context.req.query('language') ?? ''
  const mail = mails.find((one) => one.language === language) ?? mails[0]
  return (
    <LookPage
      {...frame(house, context)}
      of={of}
      mail={mail}
      plain={mail ? previewOf(house, mail).plain : ''}
      languages={mails.map((one) => one.language)}
      form={asLookForm(context.req.query('as'))}
    />
  )
}

/** The mails as they would go out now; of a released edition, as they may still be sent: without what was withdrawn. */
async function mailsNow(house: House, of: EditionOf): Promise<EditionMail[]> {
  if (of.edition.releasedAt !== null) return mailsAsTheyStand(house, of.edition)
  const composed = await composeEdition(house, of)
  const signed = holding(await editionSignOffs(house.store.read, of.edition.id), composed.sha256)
  return languagesOf(composed).flatMap((language) => {
    const content = composed.contents[language]
    return content ? [mailOf(content, signed)] : []
  })
}
