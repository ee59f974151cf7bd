import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../house.ts'
import { openHouse } from '../opening.ts'
import { migrate, openStore } from '../platform/store/index.ts'
import { routes } from '../routes.ts'
import { whereabouts } from '../settings.ts'
import { instant } from '../story/time.ts'
import {
  acceptInvitation,
  changeRoles,
  cookieName,
  type DeskEnv,
  endMember,
  firstRunLink,
  forgetLinks,
  guard,
  invite,
  lookAtLink,
  MemberRefused,
  makeMember,
  makeSignInLink,
  membersInside,
  membersList,
  memberToMail,
  needs,
  ownPath,
  type Role,
  setUp,
  signInByLink,
  signInByPassword,
} from './index.ts'

let folder: string
let house: House
let clock: number

const from = { network: '192.0.2.7', agent: 'a test' }
const password = 'the tide table, 1931'
const secretOf = (link: string) => link.split('/').at(-1) ?? ''
const later = (minutes: number) => {
  clock += minutes * 60_000
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-staff-'))
  const where = whereabouts({}, { data: folder })
  const store = openStore(where.place)
  await migrate(store, where.place)
  await store.close()
  clock = Date.parse('2026-01-30T14:10:00.000Z')
  house = { ...(await openHouse(where, () => {})), now: () => instant(clock) }
})

afterEach(async () => {
  await house.store.close()
  rmSync(folder, { recursive: true, force: true })
})

const aMember = (initials: string, ...roles: Role[]) =>
  makeMember(house, { name: `Member ${initials}`, initials, email: `${initials}@desk.example`, roles, password })

/** Somebody's session: the cookie, as a browser sends it. */
async function cookieOf(initials: string): Promise<string> {
  const come = await signInByPassword(house, { ...from, email: `${initials}@desk.example`, password })
  if (!come.ok) throw new Error(`${initials} could not sign in: ${come.why}`)
  return `${cookieName}=${come.secret}`
}

describe('a sign-in link', () => {
  test('signs in once, and only by being used', async () => {
    const { id } = await aMember('AL', 'editor')
    const secret = secretOf(await makeSignInLink(house, id))
    expect(await lookAtLink(house, 'sign-in', secret)).toEqual({ state: 'open', memberId: id })
    expect(await lookAtLink(house, 'sign-in', secret)).toMatchObject({ state: 'open' })
    expect(await signInByLink(house, { ...from, secret })).toMatchObject({ secret: expect.any(String) })
    expect(await signInByLink(house, { ...from, secret })).toBeUndefined()
    expect(await lookAtLink(house, 'sign-in', secret)).toEqual({ state: 'used' })
  })

  test('of two who use it at the same moment lets one in', async () => {
    const { id } = await aMember('AL', 'editor')
    const secret = secretOf(await makeSignInLink(house, id))
    const both = await Promise.all([signInByLink(house, { ...from, secret }), signInByLink(house, { ...from, secret })])
    expect(both.filter((one) => one !== undefined)).toHaveLength(1)
  })

  test('ends after half an hour', async () => {
    const { id } = await aMember('AL', 'editor')
    const secret = secretOf(await makeSignInLink(house, id))
    later(31)
    expect(await lookAtLink(house, 'sign-in', secret)).toEqual({ state: 'ended' })
    expect(await signInByLink(house, { ...from, secret })).toBeUndefined()
  })

  test('is kept as a hash: the table can’t be used to come in', async () => {
    const { id } = await aMember('AL', 'editor')
    const secret = secretOf(await makeSignInLink(house, id))
    const rows = await house.store.read.selectFrom('token').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  test('is not a link of another kind', async () => {
    const { id } = await aMember('AL', 'editor')
    const secret = secretOf(await makeSignInLink(house, id))
    expect(await acceptInvitation(house, { ...from, secret, password })).toBeUndefined()
  })

  test('is made for those who are here, and for nobody else', async () => {
    await aMember('AL', 'editor')
    expect(await memberToMail(house, { email: ' al@DESK.example ', network: from.network })).toMatchObject({
      initials: 'AL',
    })
    expect(await memberToMail(house, { email: 'nobody@desk.example', network: from.network })).toBeNull()
  })
})

describe('a password', () => {
  test('lets in the right one, whatever the case of the address', async () => {
    await aMember('AL', 'editor')
    expect(await signInByPassword(house, { ...from, email: 'al@desk.EXAMPLE', password })).toMatchObject({ ok: true })
  })

  test('that is wrong, and an account that isn’t there, are answered alike', async () => {
    await aMember('AL', 'editor')
    const wrong = await signInByPassword(house, { ...from, email: 'al@desk.example', password: 'not this one' })
    const nobody = await signInByPassword(house, { ...from, email: 'zz@desk.example', password })
    expect(wrong).toEqual({ ok: false, why: 'wrong' })
    expect(nobody).toEqual(wrong)
  })

  test('may be tried ten times in a quarter of an hour, from wherever', async () => {
    await aMember('AL', 'editor')
    const attempt = (network: string, tried: string) =>
      signInByPassword(house, { network, agent: '', email: 'al@desk.example', password: tried })
    for (let i = 0; i < 10; i++) expect(await attempt(`192.0.2.${i}`, 'wrong')).toEqual({ ok: false, why: 'wrong' })
    expect(await attempt('192.0.2.99', password)).toEqual({ ok: false, why: 'too many' })
    later(16)
    expect(await attempt('192.0.2.99', password)).toMatchObject({ ok: true })
  })

  test('may be tried forty times from one network, for whatever account', async () => {
    for (let i = 0; i < 40; i++)
      expect(await signInByPassword(house, { ...from, email: `n${i}@desk.example`, password: 'x' })).toMatchObject({
        why: 'wrong',
      })
    expect(await signInByPassword(house, { ...from, email: 'n41@desk.example', password: 'x' })).toMatchObject({
      why: 'too many',
    })
  })
})

describe('an invitation', () => {
  const tomas = { name: 'Tomás Reyes', initials: 'TR', email: 'tomas@desk.example', roles: ['translator'] as const }

  test('lets the invited set a password and come in, once', async () => {
    const { link } = await invite(house, tomas)
    const secret = secretOf(link)
    expect(await acceptInvitation(house, { ...from, secret, password })).toMatchObject({ secret: expect.any(String) })
    expect(await acceptInvitation(house, { ...from, secret, password: 'another one, later' })).toBeUndefined()
    expect(await signInByPassword(house, { ...from, email: tomas.email, password })).toMatchObject({ ok: true })
  })

  test('ends after a week', async () => {
    const { link } = await invite(house, tomas)
    later(8 * 24 * 60)
    expect(await acceptInvitation(house, { ...from, secret: secretOf(link), password })).toBeUndefined()
  })

  test('makes nobody one of those inside until they come in, however long that takes', async () => {
    await aMember('AA', 'administrator')
    const { id } = await invite(house, tomas)
    later(60 * 24 * 60)
    await forgetLinks(house)
    expect(await membersInside(house.store.read)).toBe(1)
    const secret = secretOf(await makeSignInLink(house, id))
    expect(await signInByLink(house, { ...from, secret })).toMatchObject({ secret: expect.any(String) })
    expect(await membersInside(house.store.read)).toBe(2)
  })

  test('is refused for an address that a member has', async () => {
    await invite(house, tomas)
    await expect(invite(house, tomas)).rejects.toThrow(MemberRefused)
  })

  test('brings back one who had left, under the same id', async () => {
    await aMember('AA', 'administrator')
    const { id } = await invite(house, tomas)
    await endMember(house, { memberId: id, by: null })
    expect((await invite(house, tomas)).id).toBe(id)
  })
})

describe('the first start', () => {
  test('has a link while nobody is there, and its person gets every role', async () => {
    const secret = secretOf((await firstRunLink(house)) ?? '')
    const member = { name: 'Ada Lindqvist', initials: 'AL', email: 'ada@desk.example', password }
    expect(await setUp(house, { ...from, secret, member })).toBeDefined()
    expect((await membersList(house))[0]?.roles).toEqual(['translator', 'editor', 'publisher', 'administrator'])
    expect(await firstRunLink(house)).toBeNull()
    expect(await setUp(house, { ...from, secret, member: { ...member, email: 'b@desk.example' } })).toBeUndefined()
  })

  test('can be done by one link only, where several were printed', async () => {
    const links = [await firstRunLink(house), await firstRunLink(house)]
    const [first, second] = links.map((link) => secretOf(link ?? ''))
    const member = { name: 'Ada', initials: 'AL', email: 'ada@desk.example', password }
    expect(await setUp(house, { ...from, secret: first ?? '', member })).toBeDefined()
    expect(
      await setUp(house, { ...from, secret: second ?? '', member: { ...member, email: 'b@desk.example' } }),
    ).toBeUndefined()
  })
})

describe('the last administrator', () => {
  test('can neither lose the role nor leave', async () => {
    const { id } = await aMember('AA', 'administrator')
    await expect(changeRoles(house, { memberId: id, roles: ['editor'], by: id })).rejects.toThrow('last administrator')
    await expect(endMember(house, { memberId: id, by: id })).rejects.toThrow('last administrator')
    expect((await membersList(house))[0]).toMatchObject({ roles: ['administrator'], endedAt: null })
  })
})

describe('the guard', () => {
  const app = () => {
    const desk = new Hono<DeskEnv>()
    desk.use('/desk/*', guard(house))
    desk.get('/desk', (context) => context.text(context.var.csrf))
    desk.get('/desk/sign-in', (context) => context.text('the door'))
    desk.post('/desk/save', (context) => context.text('saved'))
    desk.use('/desk/members', needs('members'))
    desk.get('/desk/members', (context) => context.text('members'))
    return desk
  }
  const ask = (path: string, cookie: string) => app().request(path, { headers: { cookie } })
  const post = (cookie: string, csrf: string, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams({ csrf }).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
    return app().request('/desk/save', { method: 'POST', body, headers: { cookie, ...type, ...headers } })
  }

  test('sends a stranger to sign in, and remembers where they wanted to go', async () => {
    const answer = await ask('/desk/stories?q=salt', '')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/desk/sign-in?next=%2Fdesk%2Fstories%3Fq%3Dsalt')
    expect((await ask('/desk/sign-in', '')).status).toBe(200)
  })

  test('takes no form of one who is signed out, and leads back to its page after signing in', async () => {
    const from = (referer: string) => post('', '', { referer })
    const answer = await from('https://desk.example/desk/stories/7/edit?draft=1')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/desk/sign-in?next=%2Fdesk%2Fstories%2F7%2Fedit%3Fdraft%3D1&unsent')
    expect((await from('nowhere')).headers.get('location')).toBe('/desk/sign-in?unsent')
    const twice = await app().request(routes.signOut(), { method: 'POST' })
    expect(twice.headers.get('location')).toBe('/desk/sign-in?out')
  })

  test('lets a member in, and takes a post that carries the session’s token', async () => {
    await aMember('AL', 'editor')
    const cookie = await cookieOf('AL')
    const csrf = await (await ask('/desk', cookie)).text()
    expect(await (await post(cookie, csrf)).text()).toBe('saved')
    expect((await post(cookie, '', { 'x-csrf': csrf })).status).toBe(200)
  })

  test.each([
    ['without a token', '', {}],
    ['with another token', 'x'.repeat(43), {}],
  ])('refuses a post %s', async (_, csrf, headers) => {
    await aMember('AL', 'editor')
    expect((await post(await cookieOf('AL'), csrf, headers)).status).toBe(403)
  })

  test.each<Record<string, string>>([
    { origin: 'https://elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ])('refuses a post from another origin, even with the token: %o', async (headers) => {
    await aMember('AL', 'editor')
    const cookie = await cookieOf('AL')
    const csrf = await (await ask('/desk', cookie)).text()
    expect((await post(cookie, csrf, headers)).status).toBe(403)
  })

  test('refuses another member’s token', async () => {
    await aMember('AL', 'editor')
    await aMember('TR', 'translator')
    const csrf = await (await ask('/desk', await cookieOf('AL'))).text()
    expect((await post(await cookieOf('TR'), csrf)).status).toBe(403)
  })

  test('keeps those out whose roles don’t allow it', async () => {
    await aMember('AL', 'editor')
    await aMember('AA', 'administrator')
    expect((await ask('/desk/members', await cookieOf('AL'))).status).toBe(403)
    expect((await ask('/desk/members', await cookieOf('AA'))).status).toBe(200)
  })

  test('ends a session after a week without use, after thirty days, and when the member leaves', async () => {
    await aMember('AA', 'administrator')
    const { id } = await aMember('AL', 'editor')
    const cookie = await cookieOf('AL')
    for (let day = 0; day < 29; day++) {
      later(24 * 60)
      expect((await ask('/desk', cookie)).status).toBe(200)
    }
    later(24 * 60 + 1)
    expect((await ask('/desk', cookie)).status).toBe(303)
    const second = await cookieOf('AL')
    later(7 * 24 * 60 + 1)
    expect((await ask('/desk', second)).status).toBe(303)
    const third = await cookieOf('AL')
    await endMember(house, { memberId: id, by: null })
    expect((await ask('/desk', third)).status).toBe(303)
  })

  test.each([
    ['/desk/stories?q=1', '/desk/stories?q=1'],
    [undefined, '/desk'],
    ['https://elsewhere.example/desk', '/desk'],
    ['//elsewhere.example/desk', '/desk'],
    ['/\\elsewhere.example/desk', '/desk'],
    ['/deskelsewhere', '/desk'],
    ['/desk/../elsewhere', '/desk'],
    ['/desk/sign-in', '/desk'],
    ['javascript:alert(1)', '/desk'],
  ])('after signing in goes from %s to %s', (next, path) => expect(ownPath(next)).toBe(path))
})
