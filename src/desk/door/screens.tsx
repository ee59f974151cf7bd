import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie } from 'hono/cookie'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { again, gone, page, readForm, seeOther, tooMany } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import {
  acceptInvitation,
  type Coming,
  cookieName,
  type DeskEnv,
  endSession,
  isEmpty,
  type LinkState,
  longestPassword,
  lookAtLink,
  memberById,
  memberToMail,
  ownPath,
  sessionCookie,
  shortestPassword,
  signInByLink,
  signInByPassword,
} from '../../staff/index.ts'
import { type DoorWords, doorWords } from '../../words/door.ts'
import type { DeskParts } from '../desk-parts.ts'
import { languageAsked } from './language.ts'
import { enqueueSignInMail } from './mailing.ts'
import { AskForLinkPage, ComeInPage, DeadLinkPage, InvitationPage, SignInPage, UnsetPage } from './pages.tsx'

/** What is wrong with a new password, or undefined. */
export const passwordProblem = (password: string, t: DoorWords): string | undefined =>
  password.length < shortestPassword
    ? t.passwordShort(shortestPassword)
    : password.length > longestPassword
      ? t.passwordLong(longestPassword)
      : undefined

/** Lets somebody in: the cookie, and on to where they wanted to go. */
export const letIn = (house: House, come: { secret: string; seconds: number }, path: string): Response =>
  seeOther(path, { 'set-cookie': sessionCookie(house, come.secret, come.seconds) })

export const comingFrom = (parts: DeskParts, context: Context): Coming => ({
  network: parts.networkOf(context),
  agent: context.req.header('user-agent') ?? '',
})

const signInForm = z.object({
  email: z.string().max(320),
  password: z.string().max(10_000),
  next: z.string().optional(),
})
const mailForm = z.object({ email: z.string().max(320) })
const passwordForm = z.object({ password: z.string().max(10_000) })
const nextForm = z.object({ next: z.string().optional() })

/** The door: sign in by password or link, ask for a link, accept an invitation, sign out. */
export function doorScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const said = (context: Context<DeskEnv>, language = languageAsked(context, house)) => ({
    language,
    newsroom: house.newsroom(),
  })
  const dead = (context: Context<DeskEnv>, link: LinkState) =>
    gone(<DeadLinkPage {...said(context)} why={link.state === 'open' ? 'unknown' : link.state} />)

  app.get(routes.signIn(), async (context) => {
    if (await isEmpty(house)) return page(<UnsetPage {...said(context)} />)
    const t = doorWords(said(context).language)
    const unsent = context.req.query('unsent') !== undefined
    const note = unsent ? t.unsent : context.req.query('out') === undefined ? undefined : t.signedOut
    return page(<SignInPage {...said(context)} next={ownPath(context.req.query('next'))} note={note} />)
  })

  app.post(routes.signIn(), async (context) => {
    const form = await readForm(context, signInForm)
    const { email = '', password = '', next } = form.ok ? form.value : {}
    const come = await signInByPassword(house, { ...comingFrom(parts, context), email, password })
    if (come.ok) return letIn(house, come, ownPath(next))
    const t = doorWords(said(context).language)
    const problem = come.why === 'wrong' ? t.wrong : t.tooMany
    const shown = <SignInPage {...said(context)} next={ownPath(next)} email={email} problem={problem} />
    return come.why === 'wrong' ? again(shown) : tooMany(shown)
  })

  app.get(routes.askForLink(), (context) =>
    page(<AskForLinkPage relay={parts.mailer.relay} {...said(context)} sent={false} />),
  )

  app.post(routes.askForLink(), async (context) => {
    const form = await readForm(context, mailForm)
    const email = form.ok ? form.value.email : ''
    const found = await memberToMail(house, { email, network: parts.networkOf(context) })
    if (found === 'too many')
      return tooMany(
        <AskForLinkPage
          relay={parts.mailer.relay}
          {...said(context)}
          sent={false}
          problem={doorWords(said(context).language).tooMany}
        />,
      )
    // By a job: how long the relay takes would tell whether the address is known.
    if (found) await enqueueSignInMail(house, found.id)
    return page(<AskForLinkPage relay={parts.mailer.relay} {...said(context)} sent />)
  })

  app.get(routes.signInLink(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const link = await lookAtLink(house, 'sign-in', token)
    const member = link.state === 'open' && link.memberId !== null ? await memberById(house, link.memberId) : undefined
    if (!member || member.endedAt !== null) return dead(context, link)
    const next = ownPath(context.req.query('next'))
    return page(<ComeInPage {...said(context, member.language)} name={member.name} token={token} next={next} />)
  })

  app.post(routes.signInLink(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const form = await readForm(context, nextForm)
    const come = await signInByLink(house, { ...comingFrom(parts, context), secret: token })
    if (come) return letIn(house, come, ownPath(form.ok ? form.value.next : undefined))
    return dead(context, await lookAtLink(house, 'sign-in', token))
  })

  app.get(routes.invitation(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const link = await lookAtLink(house, 'invitation', token)
    const member = link.state === 'open' && link.memberId !== null ? await memberById(house, link.memberId) : undefined
    if (!member || member.endedAt !== null) return dead(context, link)
    return page(
      <InvitationPage {...said(context, member.language)} name={member.name} email={member.email} token={token} />,
    )
  })

  app.post(routes.invitation(':token'), async (context) => {
    const token = context.req.param('token') ?? ''
    const form = await readForm(context, passwordForm)
    const password = form.ok ? form.value.password : ''
    const link = await lookAtLink(house, 'invitation', token)
    const member = link.state === 'open' && link.memberId !== null ? await memberById(house, link.memberId) : undefined
    if (!member) return dead(context, link)
    const problem = passwordProblem(password, doorWords(member.language))
    if (problem)
      return again(
        <InvitationPage
          {...said(context, member.language)}
          name={member.name}
          email={member.email}
          token={token}
          problem={problem}
        />,
      )
    const come = await acceptInvitation(house, { ...comingFrom(parts, context), secret: token, password })
    return come ? letIn(house, come, routes.desk()) : dead(context, await lookAtLink(house, 'invitation', token))
  })

  app.post(routes.signOut(), async (context) => {
    await endSession(house, context.var.member.id, context.var.sessionId)
    if (getCookie(context, cookieName)) deleteCookie(context, cookieName, { path: '/desk' })
    const leaving = context.res.headers.get('set-cookie') ?? ''
    return seeOther(`${routes.signIn()}?out`, { 'set-cookie': leaving })
  })

  return app
}
