import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bringInAddress, bringInKept, checkingScreens } from './checking/index.ts'
import { countsOf, deliveriesPanel, deliveryDesk, forgetReader } from './delivery/index.ts'
import { deskBroken, deskGuard, deskNotFound, deskScreens } from './desk/index.ts'
import { editionDesk, editionScreens, nextEdition, storyInMail } from './editions/index.ts'
import { fetchSafely } from './evidence/index.ts'
import { followingDesk, knownStories, readListingInWorker } from './following/index.ts'
import type { House } from './house.ts'
import { type Found, readInWorker } from './intake/index.ts'
import { type Behind, noSuchFile, serveAsset, text } from './platform/http/index.ts'
import { listJobs, retryJob } from './platform/jobs/index.ts'
import { openMailer } from './platform/mail/index.ts'
import { type Library, openFiles, openLibrary, openMedia, pictureScreens } from './platform/media/index.ts'
import { watchChanges } from './platform/store/index.ts'
import { consentWords, keysOf, newsletters, newsroomName, readerDesk, readerScreens, textIn } from './readers/index.ts'
import { routes } from './routes.ts'
import { calendarFrom, costaHoyPage } from './sample/index.ts'
import type { Whereabouts } from './settings.ts'
import { framed, framedAndKept, Pages, previewPage, type SignUp, siteScreens } from './site/index.ts'
import { openSnapshots } from './snapshots.ts'
import { type DeskEnv, firstAdministrator, firstRunLink, makeSignInLink, startMinutes } from './staff/index.ts'
import { staffMail } from './staff-mail.ts'

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
  const mailer = openMailer(house.store, where.smtpUrl, { now: house.now, relayExamples: where.relayExamples })
  const media = openMedia(openFiles(join(where.data, 'media')))
  const library = openLibrary(house.store, media, house)
  const keys = await keysOf(house, where.keyFile)
  const signUp = signUpOf(house)
  const networkOf = networkBehind(where.trustedProxies)
  const frame = framed(house, signUp)
  const relay = where.smtpUrl !== null
  const forgetting = [forgetReader]

  const app = new Hono<DeskEnv>()
  app.get(
    '/assets/:file',
    async (context) =>
      (await serveAsset(context.req.param('file'), context.req.header('accept-encoding') ?? '')) ?? noSuchFile(),
  )
  app.get(routes.health(), () => text('ok'))
  app.route('/', pictureScreens(media))
  app.use('/desk', deskGuard(house))
  app.use('/desk/*', deskGuard(house))
  const checking = checkingParts(house, where, library, signUp)
  app.route('/', checkingScreens(house, checking))
  app.route(
    '/',
    followingDesk(house, {
      fetch: fetchSafely,
      read: readListingInWorker,
      bringIn: (address, member) => bringInAddress({ house, ...checking }, address, member),
      bringInKept: (sha256, member) => bringInKept({ house, ...checking }, sha256, member),
    }),
  )
  app.route(
    '/',
    editionDesk(house, {
      mailer,
      relay,
      deliveries: (of, who) => deliveriesPanel(house, keys, of, who),
      counts: (editionId) => countsOf(house, editionId),
    }),
  )
  app.route('/', deliveryDesk(house, { relay }))
  app.route('/', readerDesk(house, { keys, forgetting }))
  app.route(
    '/',
    deskScreens(house, {
      mailer: staffMail(house, mailer),
      networkOf,
      addressFixed: where.publicAddress !== null,
      jobs: jobsOf(house),
      nextEdition: (language) => nextEdition(house, language),
    }),
  )
  // Before the readers' screens: those allow no script, and a page of the desk has one.
  app.all('/desk/*', (context) => deskNotFound(house, languageOf(context, house)))
  app.route('/', readerScreens(house, { keys, frame, relay, networkOf, forgetting }))
  app.route('/', editionScreens(house, { kept: framedAndKept(house, { pages, signUp }) }))
  app.route('/', siteScreens(house, { pages, pictures: library, signUp, networkOf }))
  app.notFound((context) => deskNotFound(house, languageOf(context, house)))
  app.onError((problem, context) => {
    process.stderr.write(`${house.now()} ${context.req.method} ${context.req.path}: ${problem.stack ?? problem}\n`)
    return deskBroken(house, languageOf(context, house))
  })

  return {
    hot: (method, path, request) => pages.hot(method, path, request),
    fetch: (request, bindings) => app.fetch(request, bindings),
    heard: () => pages.doubt(),
    stop: async () => {
      await pages.settle()
      changes.close()
      mailer.close()
    },
    greeting: (demo) => greeting(house, where, demo),
  }
}

/** Of whoever asks for what isn't there: a member's own, or the one that the address begins with. */
const languageOf = (context: Context<DeskEnv>, house: House): string => {
  if (context.var.member) return context.var.member.language
  const first = context.req.path.split('/')[1] ?? ''
  const { languages } = house.newsroom()
  return languages.includes(first) ? first : (languages[0] ?? 'en')
}

/** The offer that stands on every page: the first newsletter, in the page's language. */
const signUpOf =
  (house: House): SignUp =>
  async (language) => {
    const [newsletter] = await newsletters(house.store.read)
    if (!newsletter) return null
    const { name, pitch, scheduleLine } = textIn(newsletter, language)
    return {
      slug: newsletter.slug,
      name,
      pitch,
      scheduleLine,
      languages: newsletter.languages,
      consent: consentWords(newsletter, language, newsroomName(house, language)),
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

function checkingParts(house: House, where: Whereabouts, library: Library, signUp: SignUp) {
  return {
    reader: { read: readInWorker, fetch: (address: string) => fetchSafely(address) },
    pictures: library,
    snapshots: openSnapshots(house, where.data),
    known: ({ address, found }: { address: string; found: Found }, language: string) =>
      knownStories(house.store.read, { addresses: [address], found, language }),
    samplePage: () => (house.newsroom().sample ? costaHoyPage(calendarFrom(house.now(), house.newsroom().zone)) : null),
    preview: {
      page: async (document: Parameters<typeof previewPage>[1]) =>
        `<!doctype html>${await previewPage(house, document, { signUp, pictures: library })}`,
      mail: (document: Parameters<typeof storyInMail>[2], story: Parameters<typeof storyInMail>[1]) =>
        storyInMail(house, story, document),
    },
  }
}

const jobsOf = (house: House) => ({
  list: (given: Parameters<typeof listJobs>[1]) => listJobs(house.store.read, given),
  retry: (id: number) => retryJob(house.store.write, id, house.now()),
})

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
