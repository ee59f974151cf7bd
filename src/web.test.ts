import { afterEach, beforeEach, expect, test } from 'vitest'
import { aNewsroom, type Room, whereaboutsOf } from '../test/an-edition.ts'
import { freshStore } from '../test/databases.ts'
import { changeSelf, makeSignInLink } from './staff/index.ts'
import { startWeb, type Web } from './web.ts'
import { doorWords } from './words/door.ts'

let room: Room
let web: Web
let drop: () => Promise<void>

beforeEach(async () => {
  const fresh = await freshStore('sqlite')
  const where = whereaboutsOf(fresh.place, fresh.folder)
  room = await aNewsroom(where)
  web = await startWeb(room.house, where)
  drop = async () => {
    await web.stop()
    await room.house.store.close()
    await fresh.drop()
  }
})
afterEach(() => drop())

const ask = (path: string, init: RequestInit = {}) =>
  web.fetch(new Request(new URL(path, 'https://harbourdesk.example'), init), {} as never)

test('what isn’t there says so in the language of the member who asks', async () => {
  const { id, name, initials } = room.member
  await changeSelf(room.house, { memberId: id, name, initials, language: 'ar' })
  const signedIn = await ask(await makeSignInLink(room.house, id), { method: 'POST', body: new URLSearchParams() })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const answer = await ask('/desk/no-such-place', { headers: { cookie } })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain(doorWords('ar').refused.notHere)
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
})

test('and to readers in the language that the address begins with', async () => {
  const answer = await ask('/es/edition/no-such-letter/no-such-day/at-all')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('lang="es"')
})
