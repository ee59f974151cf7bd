import { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aNewsroom, type Room, whereaboutsOf } from '../../../test/an-edition.ts'
import { freshStore } from '../../../test/databases.ts'
import { startDns, type TestDns } from '../../../test/dns.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import { openDns } from '../dns/ask.ts'
import { type DkimKey, dkimKeys } from '../keys.ts'
import { sendingDesk } from './screens.tsx'

const domain = 'harbourdesk.example'
let room: Room
let dns: TestDns
let app: Hono<DeskEnv>
let drop: () => Promise<void>

beforeEach(async () => {
  const fresh = await freshStore('sqlite')
  room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  dns = await startDns()
  app = as({})
  drop = async () => {
    await room.house.store.close()
    await Promise.all([fresh.drop(), dns.stop()])
  }
})
afterEach(() => drop())

/** The screens as a member sees them. */
function as(change: Partial<Room['member']>): Hono<DeskEnv> {
  const desk = new Hono<DeskEnv>()
  desk.use('*', async (context, next) => {
    context.set('member', { ...room.member, ...change })
    context.set('csrf', 'token')
    await next()
  })
  desk.route('/', sendingDesk(room.house, { keys: room.keys, smtpUrl: null, dns: () => openDns(dns.address) }))
  return desk
}

const post = (act: string, fields: Readonly<Record<string, string>>) => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
  return app.request(routes.deskMail(act), { method: 'POST', body, headers })
}
const get = async (query = '') => parseHTML(await (await app.request(`${routes.deskMail()}${query}`)).text()).document
const key = async (): Promise<DkimKey> => (await dkimKeys(room.house.store.read))[0] as DkimKey

test('a key is made with its text for DNS, signs when DNS has it, and ends', async () => {
  expect((await get()).querySelector('main')?.textContent).toContain('leaves unsigned')
  expect((await post('add', { domain, algorithm: 'rsa-sha256', selector: '' })).headers.get('location')).toContain(
    'done=added',
  )
  const made = await key()
  const page = await get()
  const values = [...page.querySelectorAll('input[readonly], textarea[readonly]')].map(
    (one) => one.getAttribute('value') ?? one.textContent.replaceAll('&quot;', '"'),
  )
  expect(values).toEqual([made.name, made.text, expect.stringMatching(/^"[^"]{255}" "[^"]+"$/)])

  const refused = await post('activate', { id: String(made.id) })
  expect(refused.status).toBe(422)
  const told = await refused.text()
  expect(told).toContain('DNS doesn’t have it yet.')
  expect(told).toContain('Sign all the same')
  expect((await key()).state).toBe('new')

  dns.zone = { [made.name]: { TXT: [made.text] } }
  expect((await post('activate', { id: String(made.id) })).headers.get('location')).toContain('done=activated')
  expect((await key()).state).toBe('signs')
  expect((await post('end', { id: String(made.id) })).headers.get('location')).toContain('done=ended')
  expect((await key()).state).toBe('ended')
})

test('DNS is asked when somebody says so, and what it lacks is said', async () => {
  await get()
  expect(dns.asked).toEqual([])
  dns.zone = { [domain]: { TXT: ['v=spf1 mx -all'], MX: [{ exchange: `mail.${domain}`, priority: 1 }] } }
  const page = await get('?look=1')
  const standings = [...page.querySelectorAll('.stands dd > span')].map((one) => one.textContent)
  expect(standings).toEqual(['in order', 'not there', 'not there'])
  expect(page.querySelectorAll('.stands .lacks').length).toBe(2)
})

test('what can’t be is said beside its field', async () => {
  await post('add', { domain, algorithm: 'ed25519-sha256', selector: 'spring' })
  const answer = await post('add', { domain, algorithm: 'rsa-sha256', selector: 'spring' })
  expect(answer.status).toBe(422)
  const { document } = parseHTML(await answer.text())
  expect(document.querySelector('[aria-invalid=true]')?.getAttribute('value')).toBe('spring')
  expect((await post('activate', { id: '99' })).status).toBe(303)
})

test('in the language of whoever looks, and only for those who may change settings', async () => {
  await post('add', { domain, algorithm: 'rsa-sha256', selector: '' })
  for (const [language, says] of [
    ['es', 'Dar fin a esta clave'],
    ['ar', 'أنهِ هذا المفتاح'],
  ] as const) {
    app = as({ language })
    expect((await get('?look=1')).querySelector('main')?.textContent).toContain(says)
  }
  app = as({ roles: ['translator'] })
  expect((await app.request(routes.deskMail())).status).toBe(403)
})
