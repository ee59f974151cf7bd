import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { forgetReader, tellOfReader } from './delivery/index.ts'
import { deskNotFound } from './desk/index.ts'
import { countOpens, editionScreens } from './editions/index.ts'
import type { House } from './house.ts'
import { type Behind, noSuchFile, serveAsset, text } from './platform/http/index.ts'
import { openMailer } from './platform/mail/index.ts'
import { openFiles, openLibrary, openMedia, pictureScreens } from './platform/media/index.ts'
import { watchChanges } from './platform/store/index.ts'
import { formIn, keysOf, newsletters, readerScreens, textIn } from './readers/index.ts'
import { routes } from './routes.ts'
import { offersKept, openExchanges, openSigning, relaysTaking } from './sending/index.ts'
import type { Whereabouts } from './settings.ts'
import { framed, framedAndKept, Pages, type SignUp, siteScreens } from './site/index.ts'
import { type DeskEnv, firstAdministrator, firstRunLink, makeSignInLink, startMinutes } from './staff/index.ts'
import { languageOf, type WebParts, whenBroken } from './web-parts.ts'

/** The web thread: every screen, joined with the machines that it needs. */
export interface Web extends Behind {
  /** Somebody has committed: pages must be looked at again. */
  heard(): void
  stop(): Promise<void>
  /** Addresses and links for the person who started it. */
  greeting(demo: boolean): Promise<string[]>
}

export async function startWeb(house: House, where: Whereabouts): Promise<Web> {
  const changes = watchChanges(where.place)
  const pages = new Pages(house, changes)
  const media = openMedia(openFiles(join(where.data, 'media')))
  const library = openLibrary(house.store, media, house)
  const keys = await keysOf(house, where.keyFile)
  const mailer = openMailer(house.store, where.smtpUrl, {
    now: house.now,
    relayExamples: where.relayExamples,
    signing: openSigning(house, keys),
    heard: offersKept(house),
  })
  const signUp = signUpOf(house)
  const networkOf = networkBehind(where.trustedProxies)
  const opens = countOpens(house)
  const frame = framed(house, signUp)
  const relay = where.smtpUrl !== null
  const forgetting = [forgetReader]

  const takesMail = openExchanges(where.dns ?? undefined)
  const taking = relaysTaking(house, where)
  const parts: WebParts = { takesMail, relaysTaking: taking, keys, mailer, library, signUp, networkOf, forgetting }

  const app = new Hono<DeskEnv>()
  app.get(
    '/assets/:file',
    async (context) =>
      (await serveAsset(context.req.param('file'), context.req.header('accept-encoding') ?? '')) ?? noSuchFile(),
  )
  app.get(routes.health(), () => text('ok'))
  app.route('/', pictureScreens(media))
  // Before the readers' screens: those allow no script, and a page of the desk has one.
  const desk = whenAsked(async () => (await import('./web-desk.ts')).deskOf(house, where, parts))
  app.all('/desk', desk)
  app.all('/desk/*', desk)
  app.post(
    routes.bounceHook(':provider'),
    whenAsked(async () => (await import('./web-bounces.ts')).hooksOf(house, where, parts)),
  )
  app.route(
    '/',
    readerScreens(house, {
      keys,
      frame,
      relay,
      takesMail,
      relaysTaking: taking,
      networkOf,
      forgetting,
      telling: [tellOfReader],
    }),
  )
  app.route('/', editionScreens(house, { kept: framedAndKept(house, { pages, signUp }) }))
  app.route('/', siteScreens(house, { pages, pictures: library, signUp, networkOf }))
  app.notFound((context) => deskNotFound(house, languageOf(context, house)))
  app.onError(whenBroken(house))

  return {
    hot: (method, path, request) => {
      opens.saw(method, path, request.headers)
      return pages.hot(method, path, request)
    },
    fetch: (request, bindings) => app.fetch(request, bindings),
    heard: () => pages.doubt(),
    stop: async () => {
      await opens.stop()
      await pages.settle()
      changes.close()
      mailer.close()
    },
    greeting: (demo) => greeting(house, where, demo),
  }
}

/** Screens whose code is loaded when somebody first asks for them: a site that is only read does without the desk's. */
function whenAsked(load: () => Promise<Hono<DeskEnv>>) {
  let screens: Promise<Hono<DeskEnv>> | undefined
  return async (context: Context<DeskEnv>) => {
    screens ??= load()
    screens.catch(() => {
      screens = undefined
    })
    return (await screens).fetch(context.req.raw, context.env)
  }
}

/** The offer that stands on every page: the first newsletter, in the page's language. */
const signUpOf =
  (house: House): SignUp =>
  async (language) => {
    const [newsletter] = await newsletters(house.store.read)
    if (!newsletter) return null
    return {
      slug: newsletter.slug,
      name: textIn(newsletter, language).name,
      languages: newsletter.languages,
      ...formIn(house, newsletter, 'story', language),
      bar: newsletter.forms.bar ? formIn(house, newsletter, 'bar', language) : null,
    }
  }

/** The network address that a request came from; the last ones of X-Forwarded-For are believed as far as proxies are trusted. */
const networkBehind =
  (proxies: number) =>
  (context: Context): string => {
    const { incoming } = context.env as { incoming?: IncomingMessage }
    const direct = incoming?.socket.remoteAddress ?? ''
    if (proxies === 0) return direct
    const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
    return forwarded.at(-proxies) || direct
  }

async function greeting(house: House, where: Whereabouts, demo: boolean): Promise<string[]> {
  const address = house.newsroom().publicAddress
  const setUp = await firstRunLink(house)
  if (setUp) return [`Dateline is running at ${address}`, `Set up your newsroom:  ${setUp}`]
  const lines = [`Site:    ${address}/`]
  const administrator = await firstAdministrator(house)
  if (administrator) {
    const link = await makeSignInLink(house, administrator.id, { minutes: startMinutes })
    lines.push(`Desk:    ${link}   (signs in ${administrator.name}, once)`)
  }
  if (where.smtpUrl === null)
    lines.push(`Outbox:  ${address}${routes.outbox()}   (mail stays here until SMTP_URL names a relay)`)
  if (demo)
    lines.push('', `This is the sample newsroom, in ${where.data}. An empty one of your own: bin/dateline start`)
  return lines
}
