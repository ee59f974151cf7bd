import { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aDocument, aHouse, aMember, aStory, type TestNewsroom } from '../../test/newsroom.ts'
import type { House } from '../house.ts'
import { listJobs, runJobs } from '../platform/jobs/index.ts'
import { appendEvent } from '../platform/store/index.ts'
import { Problem } from '../problem.ts'
import { assign, confirm, saveStory, signOff, storyById } from '../record/index.ts'
import { routes } from '../routes.ts'
import { postalAddressIn } from '../settings.ts'
import {
  changeSelf,
  cookieName,
  type DeskEnv,
  endMember,
  firstRunLink,
  makeSignInLink,
  memberByPublicId,
  membersList,
  type StaffMail,
} from '../staff/index.ts'
import { deskLanguages, deskWords } from '../words/desk.ts'
import { keepingWords } from '../words/keeping.ts'
import { type DeskParts, deskGuard, staffMails } from './index.ts'
import { deskScreens } from './screens.tsx'

let newsroom: TestNewsroom
let house: House
let app: Hono<DeskEnv>
let mails: StaffMail[]
let retried: number[]
let parts: { -readonly [Part in keyof DeskParts]: DeskParts[Part] }

const failed = {
  id: 7,
  kind: 'mail.confirm',
  state: 'failed',
  runAt: '2026-01-30T14:00:00.000Z',
  attempts: 8,
  maxAttempts: 8,
  problem: 'relayUnreachable: connect ECONNREFUSED 192.0.2.9:25',
  endedAt: null,
} as const

beforeEach(async () => {
  newsroom = await aHouse()
  house = newsroom.house
  mails = []
  retried = []
  parts = {
    mailer: {
      relay: true,
      send: async (mail) => {
        mails.push(mail)
        return mail.to.endsWith('.example') ? 'outbox' : 'relay'
      },
    },
    networkOf: () => '192.0.2.7',
    addressFixed: false,
    jobs: {
      list: async ({ state }) => (state === 'failed' ? [failed] : []),
      retry: async (id) => retried.push(id) > 0,
    },
    nextEdition: async () => null,
  }
  app = new Hono<DeskEnv>()
  app.use('/desk/*', deskGuard(house))
  app.route('/', deskScreens(house, parts))
})

afterEach(() => newsroom.close())

/** What the worker does when a commit has woken it. */
const mailsGo = () =>
  runJobs(house.store, staffMails(house, parts.mailer), { owner: 'worker', now: house.now, leaseMs: 60_000 })
const pathOf = (link: string) => new URL(link).pathname
const ticked = (page: string) =>
  [...parseHTML(page).document.querySelectorAll('input[checked]')].map(
    (one) => `${one.getAttribute('name')} ${one.getAttribute('value')}`,
  )
const cookieIn = (answer: Response) => /dateline=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? ''

const get = (path: string, secret = '', headers: Record<string, string> = {}) =>
  app.request(path, { headers: { cookie: `${cookieName}=${secret}`, ...headers } })

function post(path: string, fields: Record<string, string | string[]>, secret = '') {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  const body = form.toString()
  const headers = {
    cookie: `${cookieName}=${secret}`,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
  }
  return app.request(path, { method: 'POST', body, headers })
}

/** Signs a member in: their session's secret and token. */
async function comeIn(memberId: number): Promise<{ secret: string; csrf: string }> {
  const secret = cookieIn(await post(pathOf(await makeSignInLink(house, memberId)), {}))
  const page = parseHTML(await (await get(routes.desk(), secret)).text())
  return { secret, csrf: page.document.querySelector('input[name=csrf]')?.getAttribute('value') ?? '' }
}

describe('the door', () => {
  test('a sign-in link opens a page; only its button signs in, and only once', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const path = pathOf(await makeSignInLink(house, ada.id))
    for (let look = 0; look < 3; look++) {
      const page = await get(path)
      expect(page.status).toBe(200)
      expect(page.headers.get('set-cookie')).toBeNull()
    }
    const come = await post(path, {})
    expect(come.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/)
    expect((await get(routes.desk(), cookieIn(come))).status).toBe(200)
    expect((await post(path, {})).status).toBe(410)
  })

  test('the cookie is for https alone where the newsroom is on https', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    await house.changeNewsroom({ publicAddress: 'https://news.example' })
    expect((await post(pathOf(await makeSignInLink(house, ada.id)), {})).headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  test('asking for a link gives the same answer whether or not anybody has the address', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const known = await (await post(routes.askForLink(), { email: ada.email })).text()
    const unknown = await (await post(routes.askForLink(), { email: 'nobody@news.example' })).text()
    expect(known).toBe(unknown)
    expect(mails).toEqual([])
    await mailsGo()
    expect(mails).toMatchObject([{ to: ada.email, kind: 'sign-in' }])
    const link = pathOf(/http\S+/.exec(mails[0]?.text ?? '')?.[0] ?? '')
    expect(cookieIn(await post(link, {}))).not.toBe('')
  })

  test('the mail with a link is tried again, with a fresh one, until nobody waits for it', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { send } = parts.mailer
    parts.mailer = { relay: true, send: async () => Promise.reject(new Problem('relayUnreachable')) }
    await post(routes.askForLink(), { email: ada.email })
    await mailsGo()
    const jobs = () => listJobs(house.store.read, { limit: 9 })
    expect(await jobs()).toMatchObject([
      {
        kind: 'mail.sign-in',
        state: 'waiting',
        payload: { member: ada.id },
        problem: 'relayUnreachable',
      },
    ])
    parts.mailer = { relay: true, send }
    newsroom.clock.pass(60_000)
    await mailsGo()
    expect(mails).toHaveLength(1)
    await post(routes.askForLink(), { email: ada.email })
    newsroom.clock.pass(31 * 60_000)
    await mailsGo()
    expect(mails).toHaveLength(1)
    expect(await jobs()).toMatchObject([{ state: 'failed', attempts: 1 }, { state: 'done' }])
  })

  test('an empty newsroom begins with its first person, once', async () => {
    const path = pathOf((await firstRunLink(house)) ?? '')
    for (const before of [routes.signIn(), routes.setUp('another')])
      expect(await (await get(before)).text()).toContain('This newsroom has not been set up yet')
    const fields = {
      newsroom: 'The Pier',
      first: 'es',
      others: ['en', 'ar'],
      zone: 'Europe/Madrid',
      name: 'Ada Lindqvist',
      initials: 'A. L.',
      email: 'ada@pier.example',
      language: 'en',
      password: 'the tide table, 1931',
    }
    const wrong = await post(path, { ...fields, zone: 'Europe/Nowhere', password: 'short' })
    expect(wrong.status).toBe(422)
    expect(ticked(await wrong.text())).toEqual(['others en', 'others ar'])
    const come = await post(path, fields)
    expect(come.status).toBe(303)
    expect((await get(routes.desk(), cookieIn(come))).status).toBe(200)
    expect(house.newsroom()).toMatchObject({
      name: { es: 'The Pier' },
      languages: ['es', 'en', 'ar'],
      zone: 'Europe/Madrid',
    })
    expect((await membersList(house))[0]).toMatchObject({
      initials: 'AL',
      roles: ['translator', 'editor', 'publisher', 'administrator'],
    })
    expect((await post(path, fields)).status).toBe(410)
  })

  test('signing out ends the session, not only the cookie', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { secret, csrf } = await comeIn(ada.id)
    expect((await post(routes.signOut(), { csrf }, secret)).headers.get('set-cookie')).toMatch(/Max-Age=0/)
    expect((await get(routes.desk(), secret)).status).toBe(303)
  })
})

describe('the members', () => {
  const tomas = {
    name: 'Tomás Reyes',
    initials: 'TR',
    email: 'tomas@news.example',
    language: 'es',
    roles: ['translator'],
  }

  test('an administrator invites; the link is mailed in the language of the invited, and lets them in', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    const page = await (await post(routes.deskMembers(), { csrf, ...tomas }, secret)).text()
    expect(mails[0]).toMatchObject({ to: tomas.email, kind: 'invitation', subject: expect.stringContaining('mesa') })
    const link = /http\S+invitation\S+/.exec(mails[0]?.text ?? '')?.[0] ?? ''
    expect(page).toContain(link)
    expect((await post(pathOf(link), { password: 'short' })).status).toBe(422)
    const come = await post(pathOf(link), { password: 'el faro y la marea' })
    expect(await (await get(routes.desk(), cookieIn(come))).text()).toContain('Tomás Reyes')
  })

  test('others see who is here, and can change nothing', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { secret, csrf } = await comeIn(ada.id)
    expect((await get(routes.deskMembers(), secret)).status).toBe(200)
    expect((await post(routes.deskMembers(), { csrf, ...tomas }, secret)).status).toBe(403)
    expect((await get(routes.deskMember(ada.publicId), secret)).status).toBe(403)
    expect(
      (await post(routes.deskMember(ada.publicId, 'roles'), { csrf, roles: ['administrator'] }, secret)).status,
    ).toBe(403)
  })

  test('an administrator mends a mistyped name and address; the link goes to the new one, the old one ends', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    const invited = await (await post(routes.deskMembers(), { csrf, ...tomas }, secret)).text()
    expect(invited).toContain('it lies in the outbox')
    const before = /http\S+invitation\S+/.exec(mails[0]?.text ?? '')?.[0] ?? ''
    const { publicId } = (await membersList(house)).find((one) => one.initials === 'TR') ?? { publicId: '' }
    const path = routes.deskMember(publicId, 'person')
    const mended = { csrf, name: 'Tomás Reyes Gil', initials: 'T. R. G.', email: 'Tomas@News.coop' }
    expect((await post(path, { ...mended, csrf: '' }, secret)).status).toBe(403)
    const taken = await post(path, { ...mended, email: noor.email }, secret)
    expect([taken.status, await taken.text()]).toEqual([422, expect.stringContaining('Another member has this')])
    expect((await post(path, { ...mended, email: 'tomas' }, secret)).status).toBe(422)
    const unkept = await post(
      routes.deskMembers(),
      { csrf, ...tomas, email: '', roles: ['editor', 'publisher'] },
      secret,
    )
    expect(ticked(await unkept.text())).toEqual(['roles editor', 'roles publisher'])

    const answer = await (await post(path, mended, secret)).text()
    expect(answer).toContain('It was mailed to tomas@news.coop')
    expect(mails.at(-1)).toMatchObject({ to: 'tomas@news.coop', kind: 'invitation' })
    expect(await memberByPublicId(house, publicId)).toMatchObject({
      ...{ name: 'Tomás Reyes Gil', initials: 'TRG', email: 'tomas@news.coop', roles: ['translator'] },
    })
    expect((await post(pathOf(before), { password: 'el faro y la marea' })).status).toBe(410)
    const link = /http\S+invitation\S+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? ''
    const sent = mails.length
    expect((await post(path, { ...mended, name: 'Tomás Reyes' }, secret)).status).toBe(303)
    expect(mails).toHaveLength(sent)
    expect((await post(pathOf(link), { password: 'el faro y la marea' })).status).toBe(303)
    const told = await (await get(routes.deskEvents(), secret)).text()
    expect(told).toMatch(/NH Lindqvist.{0,3} changed .{0,3}Tomás Reyes/)
    expect((await post(path, mended, (await comeIn((await aMember(house, 'AL', 'editor')).id)).secret)).status).toBe(
      403,
    )
  })

  test('a mail that nobody takes is not said to be sent', async () => {
    parts.mailer = { relay: false, send: async () => Promise.reject(new Error('no relay')) }
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    expect(await (await post(routes.deskMembers(), { csrf, ...tomas }, secret)).text()).toContain('no relay is set')
  })

  test('says in the member’s language why a link was not mailed', async () => {
    parts.mailer = { relay: true, send: async () => Promise.reject(new Problem('mailRefused', '550 no')) }
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    await changeSelf(house, { memberId: noor.id, name: noor.name, initials: 'NH', language: 'es' })
    const answer = await (await post(routes.deskMembers(), { csrf, ...tomas }, secret)).text()
    expect(answer).toContain('(El servidor de correo rechazó el mensaje: «\u2068550 no\u2069»)')
  })

  test('keeps one’s name in each language, whichever language the desk has for one', async () => {
    const noor = await aMember(house, 'NH', 'editor')
    const self = (name: string, language: string) =>
      changeSelf(house, { memberId: noor.id, name, initials: 'NH', language })
    const told = async () => (await memberByPublicId(house, noor.publicId))?.name
    await self('نور حداد', 'ar')
    await self('نور حداد', 'en')
    expect(await told()).toBe(noor.name)
    await self(noor.name, 'ar')
    expect(await told()).toBe('نور حداد')
    await self('نور الحداد', 'ar')
    expect(await told()).toBe('نور الحداد')
  })

  test('the last administrator is told why not', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    const answer = await post(routes.deskMember(noor.publicId, 'end'), { csrf }, secret)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('last administrator')
  })

  test('a new password asks for the old one, and ends the other sessions', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const other = await comeIn(ada.id)
    const { secret, csrf } = await comeIn(ada.id)
    const change = (old: string, password: string) =>
      post(`${routes.deskSelf()}/password`, { csrf, old, password }, secret)
    expect((await change('', 'first of all passwords')).status).toBe(303)
    expect((await get(routes.desk(), other.secret)).status).toBe(303)
    expect((await change('not this one', 'second of all passwords')).status).toBe(422)
    expect((await change('first of all passwords', 'second of all passwords')).status).toBe(303)
    expect((await get(routes.desk(), secret)).status).toBe(200)
  })
})

describe('the newsroom', () => {
  test('keeps settings, and shows a form that can’t be kept again with what was typed', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    const form = {
      csrf,
      'name-en': 'The Pier',
      first: 'en',
      others: ['ar'],
      zone: 'Europe/Lisbon',
      publicAddress: 'https://pier.example/',
      fourEyes: 'on',
      signOffs: ['editor'],
    }
    const wrong = await post(routes.deskSettings(), { ...form, publicAddress: 'pier' }, secret)
    expect(wrong.status).toBe(422)
    const again = await wrong.text()
    expect(again).toContain('value="pier"')
    expect(ticked(again)).toEqual(['others ar', 'signOffs editor', 'fourEyes on', 'countOpens off'])
    const { generation } = house.newsroom()
    expect((await post(routes.deskSettings(), form, secret)).status).toBe(303)
    expect(house.newsroom()).toMatchObject({
      languages: ['en', 'ar'],
      publicAddress: 'https://pier.example',
      fourEyes: 'on',
      signOffs: ['editor'],
    })
    expect(house.newsroom().generation).toBeGreaterThan(generation)
  })

  test('takes nothing back that somebody else changed while the form was open', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret } = await comeIn(noor.id)
    const opened = async () => {
      const { document } = parseHTML(await (await get(routes.deskSettings(), secret)).text())
      const fields: Record<string, string | string[]> = {}
      for (const field of document.querySelectorAll<HTMLInputElement>('main [name]')) {
        const unticked = /checkbox|radio/.test(field.getAttribute('type') ?? '') && !field.hasAttribute('checked')
        const chosen = field.querySelector('option[selected]')
        const value = chosen ?? field
        if (!unticked) {
          const text = field.tagName === 'TEXTAREA' ? field.textContent : (value.getAttribute('value') ?? '')
          const name = field.getAttribute('name') ?? ''
          fields[name] = name in fields ? [fields[name] ?? [], text].flat() : text
        }
      }
      return fields
    }
    const [mine, theirs] = [await opened(), await opened()]
    const tagline = 'News of the coast'
    await post(routes.deskSettings(), { ...theirs, 'tagline-en': tagline, signOffs: ['editor'] }, secret)
    await post(routes.deskSettings(), { ...mine, 'town-en': 'Porto' }, secret)
    expect(house.newsroom()).toMatchObject({ tagline: { en: tagline }, town: { en: 'Porto' }, signOffs: ['editor'] })
    await post(routes.deskSettings(), { ...mine, 'tagline-en': 'News of the islands' }, secret)
    expect(house.newsroom()).toMatchObject({ tagline: { en: 'News of the islands' }, signOffs: ['editor'] })
  })

  test('has a postal address in each language, and in the others that of the first', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    // As a newsroom has it that was set up before there was one for each language.
    await house.changeNewsroom({
      languages: ['en', 'es', 'ar'],
      name: { en: 'The Pier' },
      postalAddress: '3 Pier, Vell',
    })
    const shown = async () =>
      parseHTML(await (await get(routes.deskSettings(), secret)).text()).document.querySelectorAll<HTMLElement>(
        '[name^=postalAddress]',
      )
    expect([...(await shown())].map((one) => [one.getAttribute('name'), one.textContent])).toEqual([
      ['postalAddress', '3 Pier, Vell'],
      ['postalAddress-es', ''],
      ['postalAddress-ar', ''],
    ])
    const form = { csrf, 'name-en': 'The Pier', first: 'en', others: ['es', 'ar'], zone: 'UTC' }
    const fields = { postalAddress: 'The Pier\r\n3 Pier,\r\nVell', 'postalAddress-es': 'Muelle, 3, Vell' }
    expect((await post(routes.deskSettings(), { ...form, ...fields }, secret)).status).toBe(303)
    const told = (language: string) => postalAddressIn(house.newsroom(), language)
    expect(['en', 'es', 'ar', 'fr'].map(told)).toEqual([
      '3 Pier, Vell',
      'Muelle, 3, Vell',
      '3 Pier, Vell',
      '3 Pier, Vell',
    ])
  })

  test('begins with first versions of its policy pages, keeps its own, and can go back', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    expect(await (await get(routes.deskPolicies(), secret)).text()).toContain('## When you read')
    const mine = { csrf, policy: 'privacy', language: 'en', text: 'We keep nothing.' }
    await post(routes.deskPolicies(), mine, secret)
    expect(await (await get(routes.deskPolicies(), secret)).text()).toContain('We keep nothing.')
    await post(`${routes.deskPolicies()}/back`, mine, secret)
    expect(await (await get(routes.deskPolicies(), secret)).text()).toContain('## When you read')
  })

  test('keeps a section that stories stand in, and takes away one that is empty', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    const save = (fields: Record<string, string | string[]>) => post(routes.deskSections(), { csrf, ...fields }, secret)
    await save({ id: 'new', 'name-new-en': 'Coast & Pier', 'place-new': '1' })
    const [made] = await house.store.read.selectFrom('section').selectAll().execute()
    expect(made?.slug).toBe('coast-pier')
    await save({ id: String(made?.id), [`name-${made?.id}-en`]: 'Coast', [`remove-${made?.id}`]: 'on' })
    expect(await house.store.read.selectFrom('section').selectAll().execute()).toEqual([])
  })

  test('forgets where a reader could be answered once they are, as the form has promised', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { secret, csrf } = await comeIn(ada.id)
    const report = { words: 'It is the north pier.', contact: 'a@reader.example', path: '/en/boats', at: house.now() }
    const { id } = await house.store.write.insertInto('report').values(report).returning('id').executeTakeFirstOrThrow()
    expect(await (await get(routes.deskReports(), secret)).text()).toContain('The reader’s address is then deleted')
    await post(routes.deskReports(), { csrf, id: String(id), answered: 'yes' }, secret)
    const [kept] = await house.store.read.selectFrom('report').selectAll().execute()
    expect(kept).toMatchObject({ words: report.words, contact: '', answeredBy: ada.id })
    expect(await (await get(`${routes.deskReports()}?answered`, secret)).text()).not.toContain('mailto:')
  })

  test('tries failed jobs again', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret, csrf } = await comeIn(noor.id)
    const page = await (await get(routes.deskJobs(), secret)).text()
    expect(page).toContain('The relay could not be reached: “connect ECONNREFUSED 192.0.2.9:25”')
    expect(page).toContain('Mail to a reader: please confirm')
    expect(page).not.toContain('mail.confirm')
    await post(`${routes.deskJobs()}/again`, { csrf, id: ['7'] }, secret)
    expect(retried).toEqual([7])
  })

  test('says in the member’s language why a job failed', async () => {
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret } = await comeIn(noor.id)
    const told = async (language: string) => {
      await changeSelf(house, { memberId: noor.id, name: noor.name, initials: 'NH', language })
      return (await get(routes.deskJobs(), secret)).text()
    }
    expect(await told('es')).toContain('No se pudo llegar al servidor de correo: «\u2068connect ECONNREFUSED')
    expect(await told('ar')).toContain('تعذّر الوصول إلى خادم البريد: «\u2068connect ECONNREFUSED')
  })
})

describe('the outbox', () => {
  const source = (html: string) =>
    new TextEncoder().encode(
      `From: a@news.example\r\nSubject: =?UTF-8?Q?D=C3=ADas?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
    )
  const keep = (kind: string) =>
    house.store.write
      .insertInto('outbox')
      .values({
        kind,
        recipient: 'r@coast.example',
        subject: `A ${kind}`,
        source: source('<p>Hello</p><script>1</script>'),
        at: house.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()

  test('shows a mail’s HTML in a page of its own, in which nothing runs or loads', async () => {
    const { secret } = await comeIn((await aMember(house, 'NH', 'publisher')).id)
    const { id } = await keep('edition')
    expect(await (await get(routes.outboxMail(id), secret)).text()).toContain('sandbox')
    const alone = await get(routes.outboxHtml(id), secret)
    expect(alone.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'self'; sandbox allow-popups/,
    )
    expect(await alone.text()).toContain('<p>Hello</p>')
  })

  test.each(deskLanguages)('says what each mail is, in words of the language: %s', async (language) => {
    const { kind: kinds, field } = keepingWords(language).outbox
    const noor = await aMember(house, 'NH', 'administrator')
    const { secret } = await comeIn(noor.id)
    await changeSelf(house, { memberId: noor.id, name: noor.name, initials: 'NH', language })
    for (const kind of ['sign-in', 'invitation', 'edition', 'confirm', 'already', 'test'] as const) {
      const { id } = await keep(kind)
      const page = await (await get(routes.outboxMail(id), secret)).text()
      expect(page).toContain(`<p>${kinds[kind]}${deskWords(language).dot}`)
      expect(page).toContain(`<dt>${field.subject}</dt><dd><bdi>Días</bdi></dd>`)
    }
  })

  test('keeps sign-in links from those who don’t administer: they could come in as somebody else', async () => {
    const publisher = await comeIn((await aMember(house, 'NH', 'publisher')).id)
    const administrator = await comeIn((await aMember(house, 'AA', 'administrator')).id)
    const { id } = await keep('sign-in')
    expect(await (await get(routes.outbox(), publisher.secret)).text()).not.toContain('A sign-in')
    expect((await get(routes.outboxMail(id), publisher.secret)).status).toBe(404)
    expect((await get(routes.outboxHtml(id), publisher.secret)).status).toBe(404)
    expect((await get(routes.outboxMail(id), administrator.secret)).status).toBe(200)
  })
})

describe('the board', () => {
  test('shows a story in its stage with what it lacks, and asks for no more with more stories', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { secret } = await comeIn(ada.id)
    const counted = async () => {
      let queries = 0
      const read = house.store.read.withPlugin({
        transformQuery: ({ node }) => {
          queries++
          return node
        },
        transformResult: async ({ result }) => result,
      })
      const { gatherBoard } = await import('./board/gather.ts')
      await gatherBoard({ ...house, store: { ...house.store, read } }, ada, { which: 'all', language: null })
      return queries
    }
    await aStory(house, { by: ada, headline: 'Twelve buoys went missing' })
    const few = await counted()
    for (let i = 0; i < 20; i++) await aStory(house, { by: ada, headline: `Story ${i}` })
    expect(await counted()).toBe(few)
    const page = parseHTML(await (await get(routes.desk(), secret)).text()).document
    expect(page.querySelector('#s-draft')?.closest('section')?.textContent).toContain('Twelve buoys went missing')
    expect(page.querySelectorAll('.row .words p b').length).toBeGreaterThan(0)
  })

  test('gives a story away, sets its hour and moves it, each taken back by its own form', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const noor = await aMember(house, 'NH', 'translator')
    const { secret, csrf } = await comeIn(ada.id)
    const { id, publicId } = await aStory(house, { by: ada, headline: 'Twelve buoys went missing' })
    const now = () => storyById(house.store.read, id)
    /** Posts a form of the row, follows it, and hands back the page with its undo. */
    const act = async (name: string, fields: Record<string, string>) => {
      const answer = await post(routes.deskBoardAct(publicId, name), { csrf, ...fields }, secret)
      expect(answer.status).toBe(303)
      const { document } = parseHTML(await (await get(answer.headers.get('location') ?? '', secret)).text())
      expect(document.querySelector('.row[aria-current]')?.id).toBe(`story-${publicId}`)
      const form = document.querySelector('.toast form')
      const undo = [...(form?.querySelectorAll('input') ?? [])].map((one) => [
        one.getAttribute('name'),
        one.getAttribute('value'),
      ])
      const said = document.querySelector('.toast')?.textContent ?? ''
      return { said, undo: () => post(form?.getAttribute('action') ?? '', Object.fromEntries(undo), secret) }
    }
    const given = await act('give', { to: String(noor.id) })
    expect(given.said).toContain('NH Lindqvist')
    expect((await now()).assignedTo).toBe(noor.id)
    await given.undo()
    expect((await now()).assignedTo).toBe(ada.id)

    const first = await act('due', { day: '2026-01-31', hour: '17:00' })
    expect((await now()).dueAt).toBe('2026-01-31T17:00:00.000Z')
    await (await act('due', { day: '2026-02-01', hour: '09:30' })).undo()
    expect((await now()).dueAt).toBe('2026-01-31T17:00:00.000Z')
    await first.undo()
    expect(await now()).toMatchObject({ dueAt: null, assignedTo: ada.id })

    const moved = await act('move', { stage: 'checking' })
    expect((await now()).stage).toBe('checking')
    await moved.undo()
    expect((await now()).stage).toBe('draft')
    await act('comment', { words: 'Who counted them?' })
    expect(await house.store.read.selectFrom('remark').select('words').execute()).toEqual([
      { words: 'Who counted them?' },
    ])
  })

  test('does nothing that its forms don’t offer', async () => {
    const ada = await aMember(house, 'AL', 'editor', 'administrator')
    const left = await aMember(house, 'LE', 'editor')
    await endMember(house, { memberId: left.id, by: ada.id })
    const { secret, csrf } = await comeIn(ada.id)
    const { id, publicId } = await aStory(house, { by: ada })
    const before = await storyById(house.store.read, id)
    const act = (name: string, fields: Record<string, string>, of = publicId) =>
      post(routes.deskBoardAct(of, name), { csrf, ...fields }, secret)
    expect((await act('move', { stage: 'published' })).status).toBe(303)
    expect((await act('give', { to: String(left.id) })).status).toBe(303)
    const wrong = await act('due', { day: 'soon', hour: '17:00' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('no day and hour')
    expect((await act('burn', {})).status).toBe(404)
    expect((await act('move', { stage: 'ready' }, 'another')).status).toBe(404)
    expect((await post(routes.deskBoardAct(publicId, 'move'), { stage: 'ready' }, secret)).status).toBe(403)
    expect(await storyById(house.store.read, id)).toEqual(before)
  })

  test('opens a form in its row without script, and says whose sign-off is void since when', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { secret } = await comeIn(ada.id)
    const { id, publicId } = await aStory(house, { by: ada, headline: 'Salt workers' })
    const { currentRevisionId: revisionId } = await storyById(house.store.read, id)
    await signOff(house, { storyId: id, revisionId, role: 'editor', member: ada })
    const seen = async () =>
      parseHTML(await (await get(`${routes.desk()}?story=${publicId}&act=due`, secret)).text()).document
    const before = (await seen()).querySelector('.row')
    expect(before?.querySelector('form')?.getAttribute('action')).toBe(routes.deskBoardAct(publicId, 'due'))
    expect(before?.querySelector('.void')).toBeNull()
    newsroom.clock.pass(42 * 60_000)
    const document = aDocument({ headline: 'Salt workers are paid' })
    await saveStory(house, { storyId: id, baseRevisionId: revisionId, document, memberId: ada.id })
    expect((await seen()).querySelector('.row .void')?.textContent).toBe('yours is void since 14:52')
  })

  test('asks for a sign-off where four eyes are kept, and again once an edit has voided it', async () => {
    await house.changeNewsroom({ fourEyes: 'on', signOffs: ['translator', 'editor'] })
    const ada = await aMember(house, 'AL', 'editor')
    const noor = await aMember(house, 'NH', 'translator')
    const { secret } = await comeIn(noor.id)
    const editor = await comeIn(ada.id)
    const document = aDocument({ headline: 'Salt workers' })
    const { id } = await aStory(house, { by: noor, document })
    await confirm(house, { storyId: id, subject: 'hop', subjectId: 'h1', memberId: ada.id })
    const waits = async (of: string) => {
      const { document: page } = parseHTML(await (await get(routes.desk(), of)).text())
      return [...page.querySelectorAll('.waits a')].map((one) => one.textContent.replaceAll(/[\u2068\u2069]/g, ''))
    }
    expect(await waits(editor.secret)).toEqual(['Sign off “Salt workers” as editor'])
    expect(await waits(secret)).toEqual(['Write “Salt workers”'])
    const { currentRevisionId: revisionId } = await storyById(house.store.read, id)
    await signOff(house, { storyId: id, revisionId, role: 'editor', member: ada })
    expect(await waits(editor.secret)).toEqual([])
    expect(await waits(secret)).toEqual(['Move “Salt workers” to Ready: it lacks nothing'])
    const changed = { ...document, headline: 'Salt workers are paid' }
    await saveStory(house, { storyId: id, baseRevisionId: revisionId, document: changed, memberId: noor.id })
    expect(await waits(editor.secret)).toEqual([
      'Sign off “Salt workers are paid” again as editor: the text has changed',
    ])
  })

  test('offers the way to Ready to a story that lacks nothing, before its other acts', async () => {
    await house.changeNewsroom({ fourEyes: 'off', signOffs: [] })
    const ada = await aMember(house, 'AL', 'editor')
    const { secret, csrf } = await comeIn(ada.id)
    const { id, publicId } = await aStory(house, { by: ada })
    const row = async () =>
      parseHTML(await (await get(routes.desk(), secret)).text()).document.querySelector(`#story-${publicId}`)
    expect((await row())?.querySelector('.onward')).toBeNull()
    await confirm(house, { storyId: id, subject: 'hop', subjectId: 'h1', memberId: ada.id })
    const form = (await row())?.querySelector('.actions')?.firstElementChild
    expect(form?.textContent).toContain('Move to Ready')
    await post(form?.getAttribute('action') ?? '', { csrf, stage: 'ready' }, secret)
    expect((await storyById(house.store.read, id)).stage).toBe('ready')
    expect((await row())?.querySelector('.onward')).toBeNull()
  })

  test('names the story in which a reader reports an error, and says no more of what is about none', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { secret } = await comeIn(ada.id)
    const { id } = await aStory(house, { by: ada, headline: 'Salt workers' })
    const received = { at: house.now(), actorId: null, kind: 'report.received' } as const
    await house.store.transaction(async (db) => {
      await appendEvent(db, house.store.engine, { ...received, subject: 'story', subjectId: id })
      await appendEvent(db, house.store.engine, { ...received, subject: 'report', subjectId: 1 })
    })
    const happened = (await (await get(routes.deskEvents(), secret)).text()).replaceAll(/[\u2068\u2069]/g, '')
    expect(happened).toContain('A reader reported an error in “Salt workers”')
    expect(happened).toMatch(/A reader reported an error</)
  })

  test('tells who was given what, and who changed the settings', async () => {
    const ada = await aMember(house, 'AL', 'editor', 'administrator')
    const noor = await aMember(house, 'NH', 'translator')
    const { secret } = await comeIn(ada.id)
    const { id } = await aStory(house, { by: ada, headline: 'Twelve buoys' })
    await assign(house, { storyId: id, to: noor.id, dueAt: null, memberId: ada.id })
    await house.changeNewsroom({}, true, { by: ada.id, what: 'sections' })
    await changeSelf(house, { memberId: noor.id, name: noor.name, initials: 'NH', language: 'en' })
    const told = parseHTML(await (await get(routes.deskEvents(), secret)).text()).document.querySelector('.lately')
    const words = (told?.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '')
    expect(words).toContain('AL Lindqvist gave “Twelve buoys” to NH Lindqvist')
    expect(words).toContain('AL Lindqvist changed the sections')
    expect(words).toContain('NH Lindqvist changed their own name')
  })

  test('finds stories by words of their headline, page by page, each once', async () => {
    const ada = await aMember(house, 'AL', 'editor')
    const { secret } = await comeIn(ada.id)
    for (let i = 0; i < 60; i++) await aStory(house, { by: ada, headline: i % 2 ? `Salt ${i}` : `100% of boats ${i}` })
    const list = async (path: string) => {
      const { document } = parseHTML(await (await get(path, secret)).text())
      const next = document.querySelector('a[rel=next]')?.getAttribute('href')
      return { next, titles: [...document.querySelectorAll('.row h3')].map((one) => one.textContent) }
    }
    const first = await list(routes.deskStories())
    const second = await list(first.next ?? '')
    expect(new Set([...first.titles, ...second.titles]).size).toBe(60)
    expect(second.next ?? null).toBeNull()
    expect((await list(`${routes.deskStories()}?q=salt`)).titles).toHaveLength(30)
    expect((await list(`${routes.deskStories()}?q=0%25`)).titles).toHaveLength(30)
    expect((await list(`${routes.deskStories()}?q=salt&stage=published`)).titles).toHaveLength(0)
  })
})

describe('every screen', () => {
  const paths = [
    routes.desk(),
    routes.deskStories(),
    routes.deskEvents(),
    routes.deskMembers(),
    routes.deskSettings(),
    routes.deskPolicies(),
    routes.deskSections(),
    routes.deskJobs(),
    routes.deskReports(),
    routes.outbox(),
    routes.deskSelf(),
  ]

  test.each(['en', 'es', 'ar'])('is in the language of whoever looks: %s', async (language) => {
    const noor = await aMember(house, 'NH', 'publisher', 'administrator')
    await house.store.write.updateTable('member').set({ language }).where('id', '=', noor.id).execute()
    await aStory(house, { by: noor, headline: 'One' })
    const { secret } = await comeIn(noor.id)
    for (const path of paths) {
      const answer = await get(path, secret)
      expect([path, answer.status]).toEqual([path, 200])
      const { document } = parseHTML(await answer.text())
      expect(document.documentElement.getAttribute('lang')).toBe(language)
      expect(document.documentElement.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
      const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const form of document.querySelectorAll('form[method=post]'))
        expect(form.querySelector('input[name=csrf]')).not.toBeNull()
    }
  })
})
