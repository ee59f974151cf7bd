import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { doneToast, frame } from '../../desk/frame.ts'
import { needs } from '../../desk/refusal.tsx'
import type { House } from '../../house.ts'
import { again, page, readForm, seeOther } from '../../platform/http/index.ts'
import { type Keys, newsletters } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import { sendingWords } from '../../words/sending.ts'
import { alignment } from '../alignment.ts'
import { askAbout } from '../asking.ts'
import { type Dns, openDns } from '../dns/ask.ts'
import { askDkim } from '../dns/dkim.ts'
import { activateDkimKey, addDkimKey, dkimKeyById, dkimKeys, domainOf, endDkimKey, KeyRefused } from '../keys.ts'
import { leavingBy } from '../leaving.ts'
import { MailPage, type MailPageProps, type ShownDomain } from './page.tsx'

export interface SendingDeskParts {
  readonly keys: Keys
  readonly smtpUrl: string | null
  /** Which DNS server is asked. */
  readonly dns?: () => Dns
}

const addForm = z.object({
  domain: z.string().max(255).catch(''),
  algorithm: z.enum(['rsa-sha256', 'ed25519-sha256']).catch('rsa-sha256'),
  selector: z.string().max(63).catch(''),
})
const keyForm = z.object({ id: z.coerce.number().int().catch(0), force: z.string().max(5).catch('') })

/** The newsroom's mail in the desk: its sending domains and their keys. DNS is asked when somebody says so. */
export function sendingDesk(house: House, { keys, smtpUrl, dns = openDns }: SendingDeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  app.use(routes.deskMail(), needs(house, 'settings'))
  app.use(`${routes.deskMail()}/*`, needs(house, 'settings'))

  type Besides = Partial<Pick<MailPageProps, 'notThere' | 'refused'>>
  const show = async (context: Context<DeskEnv>, look: boolean, besides: Besides = {}) => {
    const toast = doneToast(context, sendingWords(context.var.member.language).done)
    const domains = await domainsShown(house, look ? { dns: dns(), smtpUrl } : null)
    return (
      <MailPage
        {...frame(house, context)}
        toast={toast}
        domains={domains}
        notThere={null}
        refused={null}
        {...besides}
      />
    )
  }
  const done = (what: 'added' | 'activated' | 'ended') => seeOther(`${routes.deskMail()}?done=${what}`)

  app.get(routes.deskMail(), (context) => page(show(context, context.req.query('look') !== undefined)))

  app.post(routes.deskMail('add'), async (context) => {
    const form = await readForm(context, addForm)
    const given = form.ok ? form.value : addForm.parse({})
    try {
      await addDkimKey(house, keys, { ...given, memberId: context.var.member.id })
      return done('added')
    } catch (problem) {
      if (!(problem instanceof KeyRefused)) throw problem
      const { domain, selector } = given
      return again(show(context, false, { refused: { domain, selector, code: problem.code } }))
    }
  })

  app.post(routes.deskMail('activate'), async (context) => {
    const form = await readForm(context, keyForm)
    const { id, force } = form.ok ? form.value : keyForm.parse({})
    try {
      const state = force === 'yes' ? null : await askDkim(dns(), await dkimKeyById(house, id))
      if (state !== null && state.kind !== 'right') return again(show(context, false, { notThere: { id, state } }))
      await activateDkimKey(house, { id, memberId: context.var.member.id })
      return done('activated')
    } catch (problem) {
      // It has ended or gone since the page was opened: the page as it is now says so.
      if (problem instanceof KeyRefused) return seeOther(routes.deskMail())
      throw problem
    }
  })

  app.post(routes.deskMail('end'), async (context) => {
    const form = await readForm(context, keyForm)
    const { id } = form.ok ? form.value : keyForm.parse({})
    try {
      await endDkimKey(house, { id, memberId: context.var.member.id })
      return done('ended')
    } catch (problem) {
      if (problem instanceof KeyRefused) return seeOther(routes.deskMail())
      throw problem
    }
  })

  return app
}

/** The domains of the newsletters' senders, and those that have keys; with what DNS says, where it is asked. */
async function domainsShown(house: House, asked: { dns: Dns; smtpUrl: string | null } | null): Promise<ShownDomain[]> {
  const keys = await dkimKeys(house.store.read)
  const senders = new Map<string, string>()
  for (const { sender } of await newsletters(house.store.read)) {
    const domain = domainOf(sender)
    if (domain !== null) senders.set(domain, sender)
  }
  for (const { domain } of keys) if (!senders.has(domain)) senders.set(domain, `postmaster@${domain}`)
  const leaving = asked ? await leavingBy(asked.dns, asked.smtpUrl) : null
  return Promise.all(
    [...senders].map(async ([domain, sender]) => {
      const own = keys.filter((key) => key.domain === domain)
      if (asked === null || leaving === null) return { domain, keys: own, found: null }
      const answers = await askAbout(asked.dns, { sender, domain, keys, leaving })
      const open = own.filter((key) => key.state !== 'ended')
      const states = await Promise.all(open.map(async (key) => [key.id, await askDkim(asked.dns, key)] as const))
      return { domain, keys: own, found: { alignment: alignment(domain, answers), keys: new Map(states) } }
    }),
  )
}
