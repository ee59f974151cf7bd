import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  aNewsroom,
  aPublishedStory,
  type Room,
  signNow,
  theNextEdition,
  whereaboutsOf,
} from '../../../test/an-edition.ts'
import { freshStore } from '../../../test/databases.ts'
import { fetchSafely } from '../../evidence/index.ts'
import type { Sent } from '../../platform/mail/index.ts'
import { withdraw } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import { editionWords } from '../../words/mail.ts'
import { makingWords } from '../../words/making.ts'
import { composeEdition } from '../content.ts'
import { type EditionOf, editionById } from '../edition.ts'
import { prepareNotice } from '../notice/preparing.ts'
import { readinessOf } from '../readiness.ts'
import { asRow } from '../released.ts'
import { saveTexts, stampOf } from '../texts.ts'
import { editionDesk } from './screens.tsx'

const t = editionWords('en').edition
let room: Room
let of: EditionOf
let ferry: { id: number; workId: number }
let app: Hono<DeskEnv>
/** What comes of each mail. */
let sent: Sent
let drop: () => Promise<void>

beforeEach(async () => {
  const fresh = await freshStore('sqlite')
  room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  ferry = await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: '2026-01-30T10:00:00.000Z' })
  await aPublishedStory(room.house, { headline: 'Salt gets its name back', at: '2026-01-30T09:00:00.000Z' })
  of = await theNextEdition(room)
  app = new Hono<DeskEnv>()
  app.use('*', async (context, next) => {
    context.set('member', room.member)
    context.set('csrf', 'token')
    await next()
  })
  sent = { ok: true, by: 'outbox' }
  const mailer = { send: async () => sent }
  app.route(
    '/',
    editionDesk(room.house, {
      mailer,
      relay: false,
      deliveries: async () => null,
      gotBefore: async () => 2,
      counts: async () => ({}),
      tryLink: (address) => fetchSafely(address, { bytes: 1e5, milliseconds: 2000, redirects: 2 }),
    }),
  )
  drop = async () => {
    await room.house.store.close()
    await fresh.drop()
  }
})
afterEach(() => drop())

const get = async (path: string) => (await app.request(path)).text()
const act = (name: string, more = '') => `${routes.deskEditionAct(of.edition.publicId, name)}${more}`
const page = (more = '') => get(`${routes.deskEdition(of.edition.publicId)}${more}`)
/** Signs the edition and lets it out, as delivery does. */
const letOut = async () => {
  await signNow(room, of)
  const composed = await composeEdition(room.house, of)
  const { mails } = await readinessOf(room.house, composed, { relay: false })
  const { write } = room.house.store
  for (const mail of mails) await write.insertInto('editionMail').values(asRow(of.edition.id, mail)).execute()
  await write
    .updateTable('edition')
    .set({ state: 'released', releasedAt: room.house.now(), sha256: composed.sha256 })
    .where('id', '=', of.edition.id)
    .execute()
}
/** Posts, and follows to the page that says what was done. */
const post = async (name: string, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
  const answer = await app.request(act(name), { method: 'POST', body, headers })
  return get(answer.headers.get('location') ?? '')
}

test('the key that signs is offered until one has signed', async () => {
  const key = `<kbd>s</kbd> ${t.sign}`
  expect(await page()).toContain(key)
  await signNow(room, of)
  expect(await page()).not.toContain(key)
})

test('a story that is left out says so, can be put back, and stays the current row', async () => {
  const html = await post('item', { work: String(ferry.workId), act: 'leaveOut' })
  expect(html).toContain(t.did.leaveOut('\u2068Ferry crews agree\u2069'))
  expect(html).toContain(`aria-label="${t.putBack}: Ferry crews agree"`)
  expect(html).toMatch(new RegExp(`class="row" aria-current="true".*id="item-${ferry.workId}"`, 's'))
  const again = await post('item', { work: String(ferry.workId), act: 'takeIn' })
  expect(again).not.toContain(t.leftOutTitle)
})

test('a new newsletter has its first edition at once, and its day leads to it', async () => {
  const fields = {
    ...{
      slug: 'harbour-days',
      sender: 'days@harbourdesk.example',
      kind: 'days',
      'on-2': 'on',
      time: '07:30',
      lasts: '48',
    },
    ...{ inDoubt: 'send again', order: 'front', 'in-en': 'on', 'name-en': 'Harbour days' },
  }
  const body = new URLSearchParams(fields).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
  const answer = await app.request(routes.deskNewsletter('new'), { method: 'POST', body, headers })
  expect(answer.status).toBe(303)
  const html = await get(answer.headers.get('location') ?? '')
  const [, row = ''] = /Harbour days(.*?)<\/table>/s.exec(html) ?? []
  expect(row).toMatch(/<a href="\/desk\/editions\/[\w-]+">Tuesday /)
  expect(row).not.toContain(editionWords('en').noPast)
})

test('a mail to oneself says where it went, or why not', async () => {
  expect(await post('test', { language: 'en' })).toContain(t.testKept('al@harbourdesk.example'))
  sent = { ok: true, by: 'relay' }
  expect(await post('test', { language: 'en' })).toContain(t.tested('al@harbourdesk.example'))
  sent = { ok: false, why: 'no relay' }
  expect(await post('test', { language: 'en' })).toContain(t.testNoRelay)
  sent = { ok: false, why: 'sender refused', code: 550, reply: '550 not from here' }
  expect(await post('test', { language: 'en' })).toContain('It did not leave. The relay refused our own sender.')
})

test('taking back the first move gives the order to the front page again', async () => {
  const moved = await post('item', { work: String(ferry.workId), act: 'down' })
  expect(moved).toContain(t.order.hand)
  expect(moved).toMatch(/name="to" value="front"/)
  expect(await post('order', { to: 'front', work: String(ferry.workId) })).toContain(t.order.clock)
})

test('a sign-off that no longer holds tells what happened since', async () => {
  await signNow(room, of)
  expect(await page()).not.toContain(t.changedSince)
  room.clock.at = '2026-01-30T15:00:00.000Z' as typeof room.clock.at
  const texts = { subject: 'Boats', preview: '', greeting: '' }
  const before = stampOf((await composeEdition(room.house, of)).contents.en)
  await saveTexts(room.house, of, { language: 'en', before, ...texts }, room.member.id)
  const html = await page()
  expect(html).toContain(t.changedSince)
  expect(html).toContain(t.changed.texts('Ada Lindqvist', 'English'))
})

test('what it lacks leads to where it is mended', async () => {
  expect(await page()).toContain('<a href="#sign-offs">')
  const composed = await composeEdition(room.house, of)
  await room.house.changeNewsroom({ publicAddress: 'http://127.0.0.1:4321', postalAddress: '' })
  const ready = await readinessOf(room.house, composed, { relay: false })
  expect(ready.lacks.map((lack) => lack.kind)).toContain('postalAddress')
  expect(await page()).toContain('href="/desk/settings#f-postalAddress"')
})

test('a notice is offered to those who got it before, prepared, looked at and discarded', async () => {
  const words = makingWords('en').notice
  await letOut()
  expect(await page()).not.toContain(words.title)
  room.clock.at = '2026-01-30T15:00:00.000Z' as typeof room.clock.at
  await withdraw(room.house, { storyId: ferry.id, reason: 'It was not true.', member: room.member })
  const offered = await page()
  expect(offered).toContain(words.readers(2))
  expect(offered).toContain('It was not true.')
  const notice = await post('notice', {})
  expect(notice).toContain(words.pageTitle('The Week, no. 1'))
  expect(notice).toContain('value="Withdrawn: Ferry crews agree"')
  expect(notice).toContain(words.goesTo(2))
  expect(await page(), 'not two at a time').not.toContain(words.prepare)
  const { publicId } = (await prepareNotice(room.house, { ...of, edition: await now() }, room.member.id)) ?? of.edition
  const look = await get(`${routes.deskEditionAct(publicId, 'look')}?language=en&as=text`)
  expect(look).toContain('About The Week, no. 1')
  const answer = await app.request(routes.deskEditionAct(publicId, 'discard'), { method: 'POST' })
  expect(await get(answer.headers.get('location') ?? '')).toContain(words.prepare)
})

const now = async () => (await editionById(room.house.store.read, of.edition.id)) ?? of.edition

test('until when it is sent is shown, and one edition may have another end', async () => {
  expect(await page()).toContain('value="48" selected')
  const html = await post('ends', { lasts: '72' })
  expect(html).toContain('value="72" selected')
  expect((await editionById(room.house.store.read, of.edition.id))?.endsAt).toBe('2026-02-05T20:00:00.000Z')
})

test('the mail is shown in the form that is asked for, and its style element only where it counts', async () => {
  const dark = await get(act('mail', '?language=en&as=dark'))
  expect(dark).toContain('@media all')
  expect(await get(act('mail', '?language=en&as=desk'))).toContain('@media not all')
  expect(await get(act('mail', '?language=en&as=bare'))).not.toContain('<style>')
  expect(await get(act('look', '?language=en&as=text'))).toContain('<pre lang="en"')
})

test('a released edition is shown without what was withdrawn since, and says that its words may still name it', async () => {
  await letOut()
  expect(await get(act('mail', '?language=en'))).toContain('Ferry crews agree')
  const before = await page()
  expect(before).not.toContain(t.withdrawnTitle)
  expect(before).not.toContain(t.withdrawnIn('English'))
  expect(before.indexOf('<bdi>Ferry crews agree</bdi>')).toBeGreaterThan(0)
  expect(before.indexOf('<bdi>Salt gets its name back</bdi>')).toBeGreaterThan(before.indexOf('<bdi>Ferry'))
  await withdraw(room.house, { storyId: ferry.id, reason: 'It was not true.', member: room.member })
  const mail = await get(act('mail', '?language=en'))
  expect(mail).toContain('Salt gets its name back')
  expect(mail).not.toContain('Ferry crews agree')
  const html = await page()
  expect(html).toContain(t.mayName)
  expect(html).toContain('<li><s>Ferry crews agree</s></li>')
  expect(html).toContain('<bdi><s>Ferry crews agree</s></bdi>')
  expect(html).toContain(t.withdrawnIn('English'))
})
