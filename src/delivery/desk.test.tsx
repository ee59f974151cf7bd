import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  aNewsroom,
  aPublishedStory,
  type Room,
  readersOf,
  signNow,
  theNextEdition,
  whereaboutsOf,
} from '../../test/an-edition.ts'
import { freshStore } from '../../test/databases.ts'
import { type EditionOf, editionByPublicId } from '../editions/index.ts'
import { routes } from '../routes.ts'
import type { DeskEnv } from '../staff/index.ts'
import { openCourier } from './courier.ts'
import { deliveriesPanel } from './desk.tsx'
import { nameDoubts } from './doubt.ts'
import { releaseEdition } from './release.ts'
import { deliveryScreens } from './view/screens.tsx'

let room: Room
let of: EditionOf
let drop: () => Promise<void>

beforeEach(async () => {
  const fresh = await freshStore('sqlite')
  room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: '2026-01-30T10:00:00.000Z' })
  await readersOf(room, 2)
  of = await theNextEdition(room)
  await signNow(room, of)
  await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })
  drop = async () => {
    await room.house.store.close()
    await fresh.drop()
  }
})
afterEach(() => drop())

/** One round of a courier over a relay that answers so. */
async function deliver(dial: Parameters<typeof openCourier>[2]): Promise<string> {
  const courier = openCourier(room.house, room.keys, dial, { relayExamples: true, connections: 1 })
  const { trouble } = await courier.round()
  await courier.stop()
  return trouble
}

/** What the edition's page tells somebody who has the desk in a language. */
async function told(language: string): Promise<string> {
  const edition = await editionByPublicId(room.house.store.read, of.edition.publicId)
  if (!edition) throw new Error('The edition has gone')
  const who = { member: { ...room.member, language }, csrf: 'token' }
  return String(await deliveriesPanel(room.house, { ...of, edition }, who))
}

/** What the list of its deliveries tells. */
async function listed(language: string): Promise<string> {
  const app = new Hono<DeskEnv>()
  app.use('*', async (context, next) => {
    context.set('member', { ...room.member, language })
    context.set('csrf', 'token')
    await next()
  })
  app.route('/', deliveryScreens(room.house, { keys: room.keys }))
  return (await app.request(routes.deskDeliveries(of.edition.publicId, 'list'))).text()
}

test('why a reader missed it stands in the member’s language, with the relay’s own words', async () => {
  await deliver(async () => ({
    open: true,
    send: async () => ({ ok: false, why: 'refused', code: 550, reply: '550 <r1@mail.example>: no such user' }),
    rest: () => {},
    close: () => {},
  }))
  expect(await listed('en')).toContain('The relay refused the mail: “550 &lt;…&gt;: no such user”')
  expect(await listed('es')).toContain(
    'El servidor de correo rechazó el mensaje: «\u2068550 &lt;…&gt;: no such user\u2069»',
  )
  expect(await listed('ar')).toContain('رفض خادم البريد الرسالة: «\u2068550 &lt;…&gt;: no such user\u2069»')
})

test('so does what holds an edition up', async () => {
  const away = async () => Promise.reject(new Error('connect ECONNREFUSED 192.0.2.9:25'))
  expect(await deliver(away)).toBe('relayUnreachable: connect ECONNREFUSED 192.0.2.9:25')
  expect(await told('en')).toContain('What holds it up: <bdi>The relay could not be reached: “connect ECONNREFUSED')
  expect(await told('ar')).toContain('تعذّر الوصول إلى خادم البريد: «\u2068connect ECONNREFUSED')
})

test('and that nobody knows, after Dateline was ended while it sent', async () => {
  const { store, now } = room.house
  await deliver(async () => ({
    open: true,
    send: async () => ({ ok: false, why: 'unreachable' }),
    rest: () => {},
    close: () => {},
  }))
  await store.write.updateTable('delivery').set({ state: 'sending', leaseUntil: now(), leaseOwner: '' }).execute()
  room.clock.at = '2026-01-30T14:05:00.000Z' as Room['clock']['at']
  expect(await nameDoubts(room.house, { editionId: of.edition.id, inDoubt: 'hold' })).toBe(2)
  expect(await listed('es')).toContain('Dateline se detuvo mientras lo enviaba')
})

test('what an older version kept as a sentence is shown as it is', async () => {
  await room.house.store.write
    .updateTable('edition')
    .set({ problem: 'There is no mail relay (SMTP_URL).' })
    .where('id', '=', of.edition.id)
    .execute()
  expect(await told('ar')).toContain('There is no mail relay (SMTP_URL).')
})
