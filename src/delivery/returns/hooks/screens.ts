import { Hono } from 'hono'
import type { House } from '../../../house.ts'
import { notForPrograms, readBytes, text, tooMuch, unproven, unreadable } from '../../../platform/http/index.ts'
import type { Keys } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import type { BounceWays } from '../../../settings.ts'
import type { DeskEnv } from '../../../staff/index.ts'
import { actOn } from '../acting.ts'
import { type HookProvider, hookProviders } from '../returned.ts'
import { readBrevo } from './brevo.ts'
import type { Hook, HookRead } from './hook.ts'
import { readMailgun } from './mailgun.ts'
import { readPostmark } from './postmark.ts'
import { readSendgrid } from './sendgrid.ts'
import { readSes } from './ses.ts'
import { Certificates, type FetchFile } from './sns.ts'

/** The most that a provider sends at once: SendGrid's batches are the largest. */
const mostBytes = 1024 * 1024

/** What the webhooks need; web.ts joins it. */
export interface HookParts {
  readonly keys: Keys
  readonly ways: Pick<BounceWays, HookProvider>
  /** Fetches Amazon's certificates, by the one safe door. */
  readonly fetch: FetchFile
}

/**
 * Where providers tell of bounces and complaints: /api/bounces/{provider}. Whatever is not signed changes nothing. An
 * answer of 200 means that all of it is on the disk; where something broke it is 500, and the provider tries again.
 */
export function bounceHooks(house: House, parts: HookParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const certificates = new Certificates(parts.fetch, house.now)
  const read = (provider: HookProvider, secret: string, hook: Hook): HookRead | Promise<HookRead> => {
    switch (provider) {
      case 'ses':
        return readSes(hook, { topic: secret, certificates, fetch: parts.fetch })
      case 'postmark':
        return readPostmark(hook, secret)
      case 'mailgun':
        return readMailgun(hook, secret)
      case 'sendgrid':
        return readSendgrid(hook, secret)
      case 'brevo':
        return readBrevo(hook, secret)
    }
  }
  app.post(routes.bounceHook(':provider'), async (context) => {
    const provider = hookProviders.find((one) => one === context.req.param('provider'))
    const secret = provider ? parts.ways[provider] : null
    if (!provider || secret === null) return notForPrograms('Nothing is listened for here.')
    const body = await readBytes(context, mostBytes)
    if (body === null) return tooMuch('This is more than a provider sends at once.')
    const header = (name: string) => context.req.header(name) ?? ''
    const hook = { body, header, secret: context.req.query('secret') ?? '', now: house.now() }
    const told = await read(provider, secret, hook)
    if (!told.ok) return refused[told.why]()
    for (const one of told.returned) await actOn(house, parts.keys, one)
    return text('ok')
  })
  return app
}

const refused = {
  unsigned: () => unproven('This is not signed with the secret that is set here.'),
  old: () => notForPrograms('This was signed too long ago.'),
  unreadable: () => unreadable('This can’t be read.'),
}
