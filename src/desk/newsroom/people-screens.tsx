import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { again, conflict, page, readForm, seeOther } from '../../platform/http/index.ts'
import { problemOf } from '../../problem.ts'
import { routes } from '../../routes.ts'
import {
  changePerson,
  changeRoles,
  changeSelf,
  type DeskEnv,
  endMember,
  endOtherSessions,
  endSession,
  invite,
  type ListedMember,
  MemberRefused,
  makeInvitation,
  makeSignInLink,
  memberByPublicId,
  membersList,
  passwordMatchesOf,
  roles,
  sessionsOf,
  setPassword,
} from '../../staff/index.ts'
import { deskLanguages } from '../../words/desk.ts'
import { doorWords } from '../../words/door.ts'
import { keepingWords } from '../../words/keeping.ts'
import type { DeskParts } from '../desk-parts.ts'
import { emailField, initialsField, listOf, nameField } from '../door/fields.ts'
import { passwordProblem } from '../door/screens.tsx'
import { doneToast, frame } from '../frame.ts'
import { nameIn } from '../layout.tsx'
import { deskNotFound, needs } from '../refusal.tsx'
import { MemberPage } from './member.tsx'
import { type FreshLink, MembersPage } from './members.tsx'
import { SelfPage } from './self.tsx'

/** The members, one of them, and oneself. */
export function peopleScreens(house: House, parts: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const wordsFor = (context: Context<DeskEnv>) => ({
    keeping: keepingWords(context.var.member.language).members,
    door: doorWords(context.var.member.language),
  })
  const administers = needs(house, 'members')
  // "/:member/*" also stands for "/:member"; the list itself is for everybody.
  app.use(`${routes.deskMembers()}/:member/*`, administers)

  const showMembers = async (context: Context<DeskEnv>, more: Partial<Parameters<typeof MembersPage>[0]> = {}) => {
    const members = await membersList(house, context.var.member.language)
    const { keeping } = wordsFor(context)
    const toast = doneToast(context, {
      ended: keeping.ended(members.find((one) => one.publicId === context.req.query('who'))?.name ?? ''),
    })
    return (
      <MembersPage
        {...frame(house, context)}
        members={members}
        toast={toast}
        given={{}}
        chosen={{}}
        problems={{}}
        fresh={null}
        {...more}
      />
    )
  }

  app.get(routes.deskMembers(), async (context) => page(await showMembers(context)))

  app.post(routes.deskMembers(), administers, async (context) => {
    const { keeping, door } = wordsFor(context)
    const form = await readForm(
      context,
      z.object({
        name: nameField(door),
        initials: initialsField(door),
        email: emailField(door),
        language: z.enum(deskLanguages).catch('en'),
        roles: listOf(z.enum(roles)).refine((held) => held.length > 0, keeping.rolesNeeded),
      }),
    )
    if (!form.ok)
      return again(await showMembers(context, { given: form.given, chosen: form.chosen, problems: form.problems }))
    try {
      const { link } = await invite(house, { ...form.value, by: context.var.member.id })
      const fresh = await mailLink(house, parts, {
        ...form.value,
        link,
        kind: 'invitation',
        by: context.var.member.name,
      })
      return page(await showMembers(context, { fresh }))
    } catch (problem) {
      if (!(problem instanceof MemberRefused)) throw problem
      const { email, name, initials, language } = form.value
      const problems = { email: door.problem.emailTaken }
      const chosen = { roles: form.value.roles }
      return again(await showMembers(context, { given: { email, name, initials, language }, chosen, problems }))
    }
  })

  const showMember = (
    context: Context<DeskEnv>,
    one: ListedMember,
    more: Partial<Parameters<typeof MemberPage>[0]> = {},
  ) => (
    <MemberPage
      {...frame(house, context)}
      one={one}
      toast={doneToast(context, {
        kept: wordsFor(context).keeping.rolesKept,
        person: wordsFor(context).keeping.personKept,
      })}
      problem={null}
      given={{}}
      problems={{}}
      fresh={null}
      {...more}
    />
  )
  const memberOf = (context: Context<DeskEnv>) =>
    memberByPublicId(house, context.req.param('member') ?? '', context.var.member.language)
  const notThere = (context: Context<DeskEnv>) => deskNotFound(house, context.var.member.language)
  /** Does it, or shows the member's page with the reason why not. */
  const attempt = async (context: Context<DeskEnv>, one: ListedMember, work: () => Promise<Response>) => {
    try {
      return await work()
    } catch (problem) {
      if (!(problem instanceof MemberRefused)) throw problem
      return conflict(showMember(context, one, { problem: wordsFor(context).keeping.lastAdministrator }))
    }
  }

  app.get(routes.deskMember(':member'), async (context) => {
    const one = await memberOf(context)
    return one ? page(showMember(context, one)) : notThere(context)
  })

  app.post(routes.deskMember(':member', 'roles'), async (context) => {
    const one = await memberOf(context)
    if (!one) return notThere(context)
    const { keeping } = wordsFor(context)
    const form = await readForm(context, z.object({ roles: listOf(z.enum(roles)).refine((held) => held.length > 0) }))
    if (!form.ok) return again(showMember(context, one, { problem: keeping.rolesNeeded }))
    return attempt(context, one, async () => {
      await changeRoles(house, { memberId: one.id, roles: form.value.roles, by: context.var.member.id })
      return seeOther(`${routes.deskMember(one.publicId)}?done=kept`)
    })
  })

  app.post(routes.deskMember(':member', 'person'), async (context) => {
    const one = await memberOf(context)
    if (!one || one.endedAt !== null) return notThere(context)
    const { door } = wordsFor(context)
    const shape = z.object({ name: nameField(door), initials: initialsField(door), email: emailField(door) })
    const form = await readForm(context, shape)
    if (!form.ok) return again(showMember(context, one, { given: form.given, problems: form.problems }))
    const taken = { given: { ...form.value }, problems: { email: door.problem.emailTaken } }
    if (!(await changePerson(house, { memberId: one.id, ...form.value, by: context.var.member.id })))
      return again(showMember(context, one, taken))
    if (form.value.email === one.email) return seeOther(`${routes.deskMember(one.publicId)}?done=person`)
    const changed = (await memberOf(context)) ?? one
    return page(showMember(context, changed, { fresh: await linkTo(context, changed) }))
  })

  app.post(routes.deskMember(':member', 'end'), async (context) => {
    const one = await memberOf(context)
    if (!one) return notThere(context)
    return attempt(context, one, async () => {
      await endMember(house, { memberId: one.id, by: context.var.member.id })
      return seeOther(`${routes.deskMembers()}?done=ended&who=${one.publicId}`)
    })
  })

  app.post(routes.deskMember(':member', 'link'), async (context) => {
    const one = await memberOf(context)
    if (!one || one.endedAt !== null) return notThere(context)
    return page(showMember(context, one, { fresh: await linkTo(context, one) }))
  })

  /** A new link for a member, mailed: to come in, or to set the first password. */
  const linkTo = async (context: Context<DeskEnv>, one: ListedMember): Promise<FreshLink> => {
    const kind = one.hasPassword ? 'sign-in' : 'invitation'
    const link = one.hasPassword ? await makeSignInLink(house, one.id) : await makeInvitation(house, one.id)
    return mailLink(house, parts, { ...one, link, kind, by: context.var.member.name })
  }

  const showSelf = async (context: Context<DeskEnv>, more: Partial<Parameters<typeof SelfPage>[0]> = {}) => {
    const { member, sessionId } = context.var
    const { self } = wordsFor(context).door
    const toast = doneToast(context, { kept: self.kept, password: self.passwordKept, ended: self.ended })
    const has = await passwordMatchesOf(house, member.id)
    const sessions = await sessionsOf(house, member.id)
    return (
      <SelfPage
        {...frame(house, context)}
        sessions={sessions}
        sessionId={sessionId}
        hasPassword={has.set}
        toast={toast}
        given={{}}
        problems={{}}
        {...more}
      />
    )
  }

  app.get(routes.deskSelf(), async (context) => page(await showSelf(context)))

  app.post(routes.deskSelf(), async (context) => {
    const { door } = wordsFor(context)
    const shape = z.object({
      name: nameField(door),
      initials: initialsField(door),
      language: z.enum(deskLanguages).catch('en'),
    })
    const form = await readForm(context, shape)
    if (!form.ok) return again(await showSelf(context, { given: form.given, problems: form.problems }))
    await changeSelf(house, { memberId: context.var.member.id, ...form.value })
    return seeOther(`${routes.deskSelf()}?done=kept`)
  })

  app.post(`${routes.deskSelf()}/password`, async (context) => {
    const { door } = wordsFor(context)
    const { member, sessionId } = context.var
    const form = await readForm(
      context,
      z.object({ old: z.string().max(10_000).default(''), password: z.string().max(10_000) }),
    )
    const { old = '', password = '' } = form.ok ? form.value : {}
    const weak = passwordProblem(password, door)
    if (weak) return again(await showSelf(context, { problems: { password: weak } }))
    const has = await passwordMatchesOf(house, member.id)
    if (has.set && !(await has.matches(old)))
      return again(await showSelf(context, { problems: { old: door.self.oldWrong } }))
    await setPassword(house, { memberId: member.id, password, keepSession: sessionId })
    return seeOther(`${routes.deskSelf()}?done=password`)
  })

  app.post(`${routes.deskSelf()}/sessions`, async (context) => {
    const { member, sessionId } = context.var
    const form = await readForm(context, z.object({ id: z.union([z.literal('others'), z.coerce.number().int()]) }))
    if (!form.ok) return seeOther(routes.deskSelf())
    if (form.value.id === 'others') await endOtherSessions(house.store.write, member.id, sessionId)
    else await endSession(house, member.id, form.value.id)
    return seeOther(`${routes.deskSelf()}?done=ended`)
  })

  return app
}

/** Mails a link, in the language of whom it is for; says where it went, or why nobody took it. */
async function mailLink(
  house: House,
  parts: DeskParts,
  given: { name: string; email: string; language: string; link: string; kind: FreshLink['kind']; by: string },
): Promise<FreshLink> {
  const { name, email, language, link, kind, by } = given
  const t = doorWords(language).mail
  const newsroom = nameIn(house.newsroom().name, language)
  const mail =
    kind === 'invitation'
      ? { subject: t.invitationSubject(newsroom), text: t.invitation(name, by, newsroom, link) }
      : { subject: t.linkSubject(newsroom), text: t.link(name, newsroom, link) }
  try {
    return { link, email, kind, went: await parts.mailer.send({ to: email, kind, ...mail }), problem: '' }
  } catch (thrown) {
    const went = parts.mailer.relay ? 'refused' : 'no relay'
    return { link, email, kind, went, problem: problemOf(thrown) }
  }
}
