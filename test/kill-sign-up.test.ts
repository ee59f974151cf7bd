import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, openStore } from '../src/platform/store/index.ts'
import { aNewsroom, whereaboutsOf } from './an-edition.ts'
import { workOf } from './door-work.ts'
import { aFolder, discard, type RunningNewsroom, startDateline } from './running.ts'
import { startSmtp, type TestSmtp } from './smtp.ts'

/** A reader signs up while the relay is slow, or just before a kill: the page doesn't wait, and the mail is not lost. */
let data: string
let smtp: TestSmtp
let newsroom: RunningNewsroom | undefined

beforeAll(async () => {
  data = aFolder('sign-up')
  smtp = await startSmtp()
  const place = { engine: 'sqlite', file: join(data, 'dateline.db') } as const
  const store = openStore(place)
  await migrate(store, place, { copies: join(data, 'backups') })
  await store.close()
  const { house } = await aNewsroom(whereaboutsOf(place, data))
  await house.store.close()
})
afterAll(async () => {
  await newsroom?.kill()
  await smtp.stop()
  discard(data)
})

const start = async (...flags: string[]): Promise<RunningNewsroom> => {
  newsroom = await startDateline({ data, flags, environment: { SMTP_URL: smtp.url, DATELINE_RELAY_EXAMPLES: '1' } })
  return newsroom
}

const signUp = async ({ address }: RunningNewsroom, email: string): Promise<{ status: number }> => {
  const { status } = await fetch(`${address}/en/subscribe`, {
    method: 'POST',
    headers: { origin: address, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({
      email,
      newsletter: 'the-week',
      language: 'en',
      from: '/en/',
      work: await workOf(address),
    }),
  })
  return { status }
}

const mailsTo = (address: string) => smtp.received.filter((mail) => mail.to.includes(address)).length

test('a killed newsroom writes to who had signed up, once it runs again', async () => {
  const web = await start('--only', 'web')
  expect(await signUp(web, 'ada@mail.example')).toMatchObject({ status: 200 })
  await web.kill()
  expect(mailsTo('ada@mail.example')).toBe(0)
  await start()
  await expect.poll(() => mailsTo('ada@mail.example'), { timeout: 10_000 }).toBe(1)
})

test('a relay that takes its time holds up neither the page nor the next reader’s mail', async () => {
  const running = newsroom ?? (await start())
  const answered = Promise.withResolvers<undefined>()
  smtp.manners = { message: ({ to }) => (to.includes('slow@mail.example') ? answered.promise : undefined) }
  const slow = await signUp(running, 'slow@mail.example')
  expect(slow.status).toBe(200)
  const next = await signUp(running, 'next@mail.example')
  expect(next.status).toBe(200)
  await expect.poll(() => mailsTo('next@mail.example'), { timeout: 5000 }).toBe(1)
  expect(mailsTo('slow@mail.example')).toBe(0)
  answered.resolve(undefined)
  await expect.poll(() => mailsTo('slow@mail.example'), { timeout: 5000 }).toBe(1)
})
