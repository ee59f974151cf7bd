import { Hono } from 'hono'
import { bringInAddress, bringInKept, checkingScreens } from './checking/index.ts'
import { deliveriesPanel, deliveryDesk } from './delivery/desk.tsx'
import { countsOf, gotBeforeKept } from './delivery/index.ts'
import { forgiveBounces, returnedPanel } from './delivery/returns/desk/of-reader.tsx'
import { bounceDesk } from './delivery/returns/desk/screens.tsx'
import { deliveryScreens } from './delivery/view/screens.tsx'
import { deskGuard, deskNotFound } from './desk/index.ts'
import { deskScreens } from './desk/screens.tsx'
import { editionDesk } from './editions/desk/screens.tsx'
import { nextEdition, storyInMail } from './editions/index.ts'
import { type FetchLimits, fetchSafely } from './evidence/index.ts'
import { followingDesk } from './following/desk/screens.tsx'
import { knownStories, readListingInWorker } from './following/index.ts'
import type { House } from './house.ts'
import { readInWorker } from './intake/in-worker.ts'
import type { Found } from './intake/index.ts'
import { listJobs, retryJob } from './platform/jobs/index.ts'
import { readerDesk } from './readers/desk/screens.tsx'
import { importDesk } from './readers/importing/desk/screens.tsx'
import { calendarFrom, costaHoyPage } from './sample/index.ts'
import { sendingDesk } from './sending/desk/screens.tsx'
import { alignmentsKept, dnsOf } from './sending/index.ts'
import type { Whereabouts } from './settings.ts'
import { previewPage } from './site/index.ts'
import { openSnapshots } from './snapshots.ts'
import type { DeskEnv } from './staff/index.ts'
import { staffMail } from './staff-mail.ts'
import { languageOf, type WebParts, whenBroken } from './web-parts.ts'

/** Of a link in an edition only its answer counts. */
const linkLimits: FetchLimits = { bytes: 4 * 1024 * 1024, milliseconds: 8000, redirects: 5 }

/** Everything under /desk: every feature's screens for the newsroom, joined with the machines that they need. */
export function deskOf(house: House, where: Whereabouts, parts: WebParts): Hono<DeskEnv> {
  const { keys, mailer, networkOf, forgetting } = parts
  const outside = { relay: where.smtpUrl !== null, alignmentOf: alignmentsKept(house, where.smtpUrl, dnsOf(where.dns)) }
  const checking = checkingParts(house, where, parts)
  const app = new Hono<DeskEnv>()
  app.use('/desk', deskGuard(house))
  app.use('/desk/*', deskGuard(house))
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
      ...outside,
      mailer,
      deliveries: (of, who) => deliveriesPanel(house, of, who),
      counts: (editionId) => countsOf(house, editionId),
      gotBefore: gotBeforeKept(house),
      tryLink: (address) => fetchSafely(address, linkLimits),
    }),
  )
  app.route('/', deliveryDesk(house, outside))
  app.route('/', deliveryScreens(house, { keys }))
  app.route('/', sendingDesk(house, { keys, smtpUrl: where.smtpUrl, dns: dnsOf(where.dns) }))
  app.route(
    '/',
    readerDesk(house, {
      ...{ keys, takesMail: parts.takesMail, relaysTaking: parts.relaysTaking },
      forgetting,
      returned: (reader, who) => returnedPanel(house, keys, reader, who),
      lifting: forgiveBounces,
    }),
  )
  app.route('/', bounceDesk(house, { keys, ways: where.bounces }))
  app.route('/', importDesk(house, { data: where.data }))
  app.route(
    '/',
    deskScreens(house, {
      mailer: staffMail(house, mailer),
      networkOf,
      addressFixed: where.publicAddress !== null,
      jobs: {
        list: (given: Parameters<typeof listJobs>[1]) => listJobs(house.store.read, given),
        retry: (id: number) => retryJob(house.store.write, id, house.now()),
      },
      nextEdition: (language) => nextEdition(house, language),
    }),
  )
  app.all('/desk/*', (context) => deskNotFound(house, languageOf(context, house)))
  app.onError(whenBroken(house))
  return app
}

function checkingParts(house: House, where: Whereabouts, { library, signUp }: WebParts) {
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
