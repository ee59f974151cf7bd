import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import * as z from 'zod'
import type { House } from '../../house.ts'
import { conflict, page, readForm } from '../../platform/http/index.ts'
import type { Mailer } from '../../platform/mail/index.ts'
import { newsletters } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv, Member } from '../../staff/index.ts'
import { arrange, orderBy } from '../arranging.ts'
import { type ComposedEdition, composeEdition } from '../content.ts'
import { type EditionOf, editionById, editionsOf } from '../edition.ts'
import { itemsOf, orderOf } from '../gather.ts'
import { sinceItWentOut } from '../notice/preparing.ts'
import { noticesIn } from '../notice/telling.ts'
import { opensOf } from '../opens.ts'
import { endAfter } from '../plan/ending.ts'
import { type TryLink, tryLinks } from '../preflight/links.ts'
import { languagesOf, type Outside, readinessOf } from '../readiness.ts'
import { signEdition, takeBackEditionSignOff } from '../signing.ts'
import { releasedStories, withdrawnSince } from '../standing.ts'
import { type EditionTexts, saveTexts } from '../texts.ts'
import { type AboutEdition, aboutEdition } from './about.tsx'
import { changedSince } from './beside/since.ts'
import { EditionDeskPage } from './edition.tsx'
import { clockOf } from './edition-props.ts'
import { frame } from './frame.ts'
import { EditionsPage } from './list.tsx'
import { lookScreens } from './look/screens.tsx'
import { newsletterScreens } from './newsletter/screens.tsx'
import { noticeScreens } from './notice/screens.ts'

/** What the desk's edition screens need from others. */
export interface EditionDeskParts extends Outside {
  readonly mailer: Pick<Mailer, 'send'>
  /** The deliveries of a released edition, and what can be done about them: the delivery feature's part of the page. */
  readonly deliveries: (of: EditionOf, who: { member: Member; csrf: string }) => Promise<Child>
  /** Whether an address answers, through the one door to the web. */
  readonly tryLink: TryLink
  /** How many got an edition in each language before a moment. */
  readonly gotBefore: (editionId: number, before: Readonly<Record<string, string>>) => Promise<number>
  /** Counts by state for the list. */
  readonly counts: (editionId: number) => Promise<Readonly<Record<string, number>>>
}

/** The editions in the desk: what goes out next, arranging and signing it, and the newsletters. After deskGuard. */
export function editionDesk(house: House, parts: EditionDeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const found = aboutEdition(house)
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
  app.get(
    routes.deskEdition(':edition'),
    found.about(async (context, of) => page(await shown(house, parts, { context, of }))),
  )
  storyActs(app, house, found)
  textAct(app, house, found, parts)
  signingActs(app, house, found)
  app.post(
    path('links'),
    found.only(async (_, of) => {
      const { links } = await readinessOf(house, await composeEdition(house, of), { relay: parts.relay })
      await tryLinks(house, of.edition.id, { links, tryLink: parts.tryLink })
      return found.back(of, { said: 'links' })
    }),
  )
  app.post(
    path('ends'),
    found.only(async (context, of) => {
      const read = await readForm(context, z.object({ lasts: z.coerce.number().int().min(0).max(336) }))
      if (!read.ok || of.edition.noticeOf !== null) return found.back(of)
      await endAfter(house, of, read.value.lasts)
      return found.back(of, { said: 'ends' })
    }),
  )
  noticeScreens(app, house, found)
  lookScreens(app, house, { ...found, mailer: parts.mailer })
  return app
}

const path = (act: string) => routes.deskEditionAct(':edition', act)

interface Asked {
  readonly context: Context<DeskEnv>
  readonly of: EditionOf
  readonly mine?: EditionTexts & { language: string }
}

async function shown(house: House, parts: EditionDeskParts, { context, of, mine }: Asked) {
  const composed = await composeEdition(house, of)
  const ready = await readinessOf(house, composed, { ...parts, patienceMs: 300 })
  const { member, csrf } = context.var
  const drawn = frame(house, context)
  const said = (name: string) => context.req.query(name) ?? ''
  const released = of.edition.releasedAt !== null
  return (
    <EditionDeskPage
      {...drawn}
      composed={composed}
      ready={ready}
      order={await orderOf(house.store.read, of)}
      languages={languagesOf(composed)}
      deliveries={released ? await parts.deliveries(of, { member, csrf }) : null}
      done={{
        said: said('said'),
        work: said('work') === '' ? null : Number(said('work')),
        was: said('was'),
        next: said('next'),
      }}
      since={await changedSince(house, composed, ready.signOffs, clockOf(drawn))}
      opens={released ? await opensOf(house.store.read, of.edition.id) : []}
      released={released ? await releasedStories(house, of) : []}
      withdrawn={released ? await withdrawnSince(house, of.edition) : []}
      {...(await noticeProps(house, parts, composed))}
      saved={said('language')}
      mine={mine ?? null}
    />
  )
}

/** What was put right since a released edition went out, and who got it before; of a notice, whom it goes to. */
async function noticeProps(house: House, parts: EditionDeskParts, { edition, contents }: ComposedEdition) {
  const { changed, notices } =
    edition.releasedAt === null || edition.noticeOf !== null
      ? { changed: {}, notices: [] }
      : await sinceItWentOut(house, edition)
  const told = edition.noticeOf === null ? Object.entries(changed) : noticesIn(contents)
  const until = Object.fromEntries(told.map(([language, notice]) => [language, notice.until]))
  const gotBefore = await parts.gotBefore(edition.noticeOf ?? edition.id, until)
  const about = edition.noticeOf === null ? undefined : await editionById(house.store.read, edition.noticeOf)
  return { changed, notices, gotBefore, about: about?.publicId ?? null }
}

/** Moving, pinning, leaving out, putting back; and whose order it is. */
function storyActs(app: Hono<DeskEnv>, house: House, { only, back }: AboutEdition): void {
  const itemForm = z.object({
    work: z.coerce.number().int(),
    act: z.enum(['up', 'down', 'place', 'pin', 'unpin', 'leaveOut', 'takeIn']),
    before: z.string().max(20).regex(/^\d*$/).default(''),
  })
  app.post(
    path('item'),
    only(async (context, of) => {
      const read = await readForm(context, itemForm)
      if (!read.ok || of.edition.state !== 'gathering' || of.edition.noticeOf !== null) return back(of)
      const { work, act, before } = read.value
      const items = await itemsOf(house.store.read, of)
      const next = items[items.findIndex((item) => item.workId === work) + 1]
      const was = await orderOf(house.store.read, of)
      await arrange(house, of, {
        workId: work,
        act,
        before: before === '' ? null : Number(before),
        memberId: context.var.member.id,
      })
      house.wake()
      return back(of, {
        said: act,
        work: String(work),
        was,
        ...(act === 'place' && next ? { next: String(next.workId) } : {}),
      })
    }),
  )
  app.post(
    path('order'),
    only(async (context, of) => {
      const read = await readForm(
        context,
        z.object({ to: z.enum(['front', 'hand']), work: z.string().max(20).regex(/^\d+$/).optional() }),
      )
      if (!read.ok || of.edition.state !== 'gathering' || of.edition.noticeOf !== null) return back(of)
      const { to, work } = read.value
      await orderBy(house, { editionId: of.edition.id, memberId: context.var.member.id, to })
      house.wake()
      return back(of, { said: to, ...(work === undefined ? {} : { work }) })
    }),
  )
}

function textAct(app: Hono<DeskEnv>, house: House, { only, back }: AboutEdition, parts: EditionDeskParts): void {
  const text = z.string().max(20_000).default('')
  const form = z.object({ language: z.string(), before: text, subject: text, preview: text, greeting: text })
  app.post(
    path('texts'),
    only(async (context, of) => {
      const read = await readForm(context, form)
      if (!read.ok || of.edition.state !== 'gathering') return back(of)
      const { language } = read.value
      if (!of.newsletter.languages.includes(language)) return back(of)
      const kept = await saveTexts(house, of, read.value, context.var.member.id)
      return kept
        ? back(of, { said: 'saved', language })
        : conflict(await shown(house, parts, { context, of, mine: read.value }))
    }),
  )
}

function signingActs(app: Hono<DeskEnv>, house: House, { only, back }: AboutEdition): void {
  app.post(
    path('sign'),
    only(async (context, of) => {
      const read = await readForm(context, z.object({ sha256: z.string().max(64) }))
      const composed = await composeEdition(house, of)
      const signed = await signEdition(house, composed, {
        seen: read.ok ? read.value.sha256 : '',
        member: context.var.member,
      })
      return back(of, { said: signed.ok ? 'signed' : signed.why })
    }),
  )
  app.post(
    path('take-back'),
    only(async (context, of) => {
      await takeBackEditionSignOff(house, { editionId: of.edition.id, memberId: context.var.member.id })
      return back(of, { said: 'takenBack' })
    }),
  )
}
