import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { House } from '../../../house.ts'
import { again, forbidden, page, readForm, seeOther } from '../../../platform/http/index.ts'
import { shownMailbox } from '../../../platform/mail/index.ts'
import type { Keys } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import type { BounceWays } from '../../../settings.ts'
import { type DeskEnv, may } from '../../../staff/index.ts'
import { bounceWords } from '../../../words/bounces.ts'
import { hookProviders } from '../returned.ts'
import { bouncesList, mailboxState } from './kept.ts'
import { BouncesPage, type BouncesProps, type OpenWays, shownKinds } from './page.tsx'

/** What came back, for the desk: the list, and the rules. After deskGuard. */
export function bounceDesk(house: House, parts: { readonly keys: Keys; readonly ways: BounceWays }): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const show = async (context: Context<DeskEnv>, more: Pick<BouncesProps, 'wrong'>) => {
    const { member, csrf } = context.var
    const t = bounceWords(member.language)
    const kind = shownKinds.find((one) => one === context.req.query('kind')) ?? null
    const before = Number(context.req.query('before') ?? Number.NaN)
    const list = await bouncesList(house, parts.keys, { kind, before: Number.isSafeInteger(before) ? before : null })
    const toast = context.req.query('done') === 'kept' ? { words: t.rules.kept } : null
    const ways = await openWays(house, parts.ways)
    return <BouncesPage {...{ house, member, csrf, kind, ways, toast }} {...list} {...more} />
  }

  app.get(routes.deskBounces(), (context) => page(show(context, { wrong: null })))

  app.post(routes.deskBounces(), async (context) => {
    const { member } = context.var
    if (!may(member, 'settings')) return forbidden(show(context, { wrong: null }))
    const read = await readForm(context, rules)
    if (!read.ok) {
      const { softBounces = '', softBounceWeeks = '' } = read.given
      return again(show(context, { wrong: { softBounces, softBounceWeeks } }))
    }
    await house.changeNewsroom(read.value, false, { by: member.id })
    return seeOther(`${routes.deskBounces()}?done=kept`)
  })
  return app
}

const whole = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(most))
const rules = z.object({ softBounces: whole(20), softBounceWeeks: whole(52) })

async function openWays(house: House, ways: BounceWays): Promise<OpenWays> {
  const { listen, mailbox } = ways
  const base = house.newsroom().publicAddress.replace(/\/+$/, '')
  return {
    listen: listen ? `${listen.protocol}://${listen.host}:${listen.port}` : null,
    mailbox: mailbox === null ? null : await mailboxState(house, shownMailbox(mailbox)),
    hooks: hookProviders
      .filter((provider) => ways[provider] !== null)
      .map((provider) => ({ provider, address: base + routes.bounceHook(provider) })),
  }
}
