import { forgetReader, tellOfReader } from '../src/delivery/index.ts'
import { runJobs } from '../src/platform/jobs/index.ts'
import type { Mail, Sent } from '../src/platform/mail/index.ts'
import { newsletterById, readerMails, readerScreens } from '../src/readers/index.ts'
import { relaysTaking } from '../src/sending/index.ts'
import { aNewsroom, type Room, whereaboutsOf } from './an-edition.ts'
import { type Engine, freshStore } from './databases.ts'
import { doWork } from './door-work.ts'

export const origin = 'https://harbourdesk.example'
const browser = { origin, 'sec-fetch-site': 'same-origin' }

/** The readers' door of a small newsroom, asked by plain HTTP, with a clock and a DNS of the test's own. */
export interface Door {
  readonly room: Room
  readonly sent: Mail[]
  /** Of the test's own. */
  readonly folder: string
  /** What DNS says of every domain; the network that posts come from. */
  world: { mailGoes: 'yes' | 'no' | 'unknown'; network: string; relay: boolean } & RelayWorld
  later(minutes: number): void
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Said>
  get(path: string): Promise<Said>
  /** Work as a browser has it done when its reader has written the address. */
  work(): Promise<string>
  /** Sends the form as a page of ours does, with the work done. */
  ask(email: string, more?: Record<string, string>, headers?: Record<string, string>): Promise<Said>
  mailsGo(): Promise<number>
  newsletter(): Promise<NonNullable<Awaited<ReturnType<typeof newsletterById>>>>
  close(): Promise<void>
}
/** Which relays there are, and whether mail to .example goes to them. */
interface RelayWorld {
  smtpUrl: string | null
  relayExamples: boolean
}

interface Said {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

export async function aDoor(engine: Engine): Promise<Door> {
  const fresh = await freshStore(engine)
  const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  const { house, keys, clock } = room
  const sent: Mail[] = []
  const world: Door['world'] = {
    mailGoes: 'unknown',
    network: '192.0.2.1',
    relay: false,
    smtpUrl: null,
    relayExamples: true,
  }
  const app = readerScreens(house, {
    keys,
    frame: ({ title, body }) => `<title>${title}</title>${body}` as never,
    get relay() {
      return world.relay
    },
    takesMail: async () => world.mailGoes,
    relaysTaking: relaysTaking(house, world),
    networkOf: () => world.network,
    forgetting: [forgetReader],
    telling: [tellOfReader],
  })
  const later = (minutes: number) => {
    clock.at = new Date(Date.parse(clock.at) + minutes * 60_000).toISOString() as typeof clock.at
  }
  const said = async (response: Response) => ({
    status: response.status,
    text: await response.text(),
    headers: response.headers,
  })
  const get: Door['get'] = async (path) => said(await app.request(path))
  const post: Door['post'] = async (path, fields = {}, headers = browser) => {
    const body = new URLSearchParams(fields).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
    return said(await app.request(path, { method: 'POST', body, headers: { ...type, ...headers } }))
  }
  const work = async () => {
    const done = doWork(JSON.parse((await get('/work')).text))
    later(2 / 60)
    return done
  }
  const send = async (mail: Mail): Promise<Sent> => {
    sent.push(mail)
    return { ok: true, by: 'relay' }
  }
  return {
    ...{ room, sent, world, later, post, get, work, folder: fresh.folder },
    ask: async (email, more = {}, headers = browser) => {
      const given = { email, newsletter: 'the-week', language: 'en', website: '', from: '/en/', place: 'story' }
      return post('/en/subscribe', { ...given, work: more.work ?? (await work()), ...more }, headers)
    },
    mailsGo: () =>
      runJobs(house.store, readerMails(house, keys, { send }), { owner: 'worker', now: house.now, leaseMs: 60_000 }),
    newsletter: async () => {
      const found = await newsletterById(house.store.write, room.newsletterId)
      if (!found) throw new Error('The newsletter is not there')
      return found
    },
    close: async () => {
      await house.store.close()
      await fresh.drop()
    },
  }
}
