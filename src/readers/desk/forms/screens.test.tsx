import { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDoor, type Door, origin } from '../../../../test/a-door.ts'
import { routes } from '../../../routes.ts'
import type { DeskEnv, Role } from '../../../staff/index.ts'
import { formIn } from '../../forms.ts'
import { readerDesk } from '../screens.tsx'

let door: Door
let path: string
beforeEach(async () => {
  door = await aDoor('sqlite')
  path = routes.deskNewsletterForms((await door.newsletter()).publicId)
})
afterEach(() => door.close())

/** The desk as a member of these roles sees it. */
function desk(roles: readonly Role[] = door.room.member.roles) {
  const { house, keys, member } = door.room
  const app = new Hono<DeskEnv>()
  app.use('*', async (context, next) => {
    context.set('member', { ...member, roles })
    context.set('csrf', 'token')
    await next()
  })
  const nothing = { forgetting: [], returned: async () => null, lifting: async () => {} }
  return app.route(
    '/',
    readerDesk(house, {
      keys,
      takesMail: async () => door.world.mailGoes,
      relaysTaking: async () => () => true,
      ...nothing,
    }),
  )
}
const post = (to: string, fields: Record<string, string>, roles?: readonly Role[]) => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
  return desk(roles).request(to, { method: 'POST', body, headers })
}
const show = async (at = path) => parseHTML(await (await desk().request(at)).text()).document

test('each form is worded in the desk, and a changed consent is a new version', async () => {
  const words = {
    bar: 'on',
    'pitch-bar-en': 'Eight stories.',
    'line-bar-en': 'Mondays at 8',
    'consent-bar-en': 'Yes, send it.',
  }
  expect((await post(path, words)).headers.get('location')).toBe(`${path}?saved=yes`)
  const kept = await door.newsletter()
  expect(kept.forms.bar).toBe(true)
  expect(formIn(door.room.house, kept, 'bar', 'en')).toMatchObject({
    ...{ pitch: 'Eight stories.', scheduleLine: 'Mondays at 8', consent: 'Yes, send it.' },
  })
  expect(formIn(door.room.house, kept, 'story', 'en').consent).toContain('I ask The Harbour Desk')
  await door.ask('ada@mail.example', { place: 'bar', consent: formIn(door.room.house, kept, 'bar', 'en').mark })
  await door.mailsGo()
  await door.post(new URL(/https:\S+/.exec(door.sent[0]?.text ?? '')?.[0] ?? origin).pathname)
  const page = await show()
  expect(page.querySelector('textarea[name="consent-bar-en"]')?.textContent).toBe('Yes, send it.')
  const versions = [...page.querySelectorAll('aside li')].map((one) => one.textContent.replaceAll(/\s+/g, ' '))
  expect(versions.find((one) => one.includes('Yes, send it.'))).toMatch(/English, Version 2.*one reader confirmed/)
})

test('the form for other sites is plain HTML that the door takes', async () => {
  const html = (await show()).querySelector<HTMLTextAreaElement>('#snippet-en')?.textContent ?? ''
  const form = parseHTML(
    `<body>${html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')}</body>`,
  ).document.querySelector('form')
  expect(form?.getAttribute('action')).toBe('https://harbourdesk.example/en/subscribe')
  expect(form?.querySelectorAll('script, style, link, img')).toHaveLength(0)
  const fields = Object.fromEntries(
    [...(form?.querySelectorAll('input') ?? [])].map((one) => [
      one.getAttribute('name') ?? '',
      one.getAttribute('value') ?? '',
    ]),
  )
  const sent = { ...fields, email: 'ada@mail.example' }
  const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const asked = await door.post('/en/subscribe', sent, elsewhere)
  expect(asked.text).toContain('One question first')
  const [, question = ''] = /name="question" value="([^"]+)"/.exec(asked.text) ?? []
  const [, a, b] = question.split('-')
  door.later(1)
  expect(
    (await door.post('/en/subscribe', { ...sent, question, answer: String(Number(a) + Number(b)) })).text,
  ).toContain('One more step')
})

test('who makes no editions words no forms', async () => {
  expect((await post(path, { bar: 'on' }, ['translator'])).status).toBe(404)
  expect((await door.newsletter()).forms.bar).toBe(false)
})

test.each([
  ['ada@mailinator.com', 'yes' as const, 'gives them for an hour'],
  ['ada@vell.test', 'no' as const, 'there is no server'],
  ['ada@gmial.com', 'yes' as const, 'Is it ada@gmail.com?'],
])('adding %s by hand is looked at too', async (address, mailGoes, says) => {
  door.world.mailGoes = mailGoes
  const fields = { address, newsletter: String(door.room.newsletterId), language: 'en', evidence: 'On paper, 3 May' }
  const answer = await post(routes.deskReadersAct('add'), fields)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(says)
  expect(await door.room.house.store.read.selectFrom('reader').selectAll().execute()).toEqual([])
  if (!address.includes('gmial')) return
  expect((await post(routes.deskReadersAct('add'), { ...fields, asTyped: address })).status).toBe(200)
  expect((await post(routes.deskReadersAct('add'), { ...fields, meant: 'ada@gmail.com' })).status).toBe(200)
  const domains = await door.room.house.store.read.selectFrom('reader').select('domain').orderBy('id').execute()
  expect(domains.map(({ domain }) => domain)).toEqual(['gmial.com', 'gmail.com'])
})

test('confirmations that are held back are told, by domain, with what becomes of them', async () => {
  await door.room.house.changeNewsroom({ confirmations: { perHour: 5, perDomain: 1, heldHours: 24 } })
  for (const name of ['ada', 'eve', 'kit']) await door.ask(`${name}@mail.example`)
  const page = await show(routes.deskReaders())
  const told = [...page.querySelectorAll('section')].find((one) => one.textContent.includes('held back'))
  expect(told?.textContent).toContain('waited 24 hours is dropped')
  expect(told?.querySelector('li')?.textContent).toMatch(/mail\.example.*2$/s)
})
