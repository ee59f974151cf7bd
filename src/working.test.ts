import { existsSync, unlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aHouse } from '../test/newsroom.ts'
import { openMailer } from './platform/mail/index.ts'
import { keysOf, UnusableKey } from './readers/index.ts'
import { readerOf } from './readers/subscribing.ts'
import { keepingWords } from './words/keeping.ts'
import { jobsOf, startWorker } from './working.ts'

test('a worker cleans up once a day, as a job that the desk can see', async () => {
  const { house, where, clock, close } = await aHouse()
  const old = { kind: 'review', subject: '', createdAt: '2025-11-01T00:00:00.000Z', endsAt: '2025-11-02T00:00:00.000Z' }
  await house.store.write
    .insertInto('token')
    .values({ ...old, tokenHash: 'ended long ago' })
    .execute()
  await house.store.write
    .insertInto('token')
    .values({ ...old, tokenHash: 'still good', endsAt: '2026-03-01T00:00:00.000Z' })
    .execute()
  const jobs = () => house.store.read.selectFrom('job').select(['kind', 'state', 'problem']).orderBy('id').execute()
  const until = async (n: number) => {
    for (let tries = 0; tries < 500; tries += 1) {
      const done = (await jobs()).filter((job) => job.state === 'done')
      if (done.length >= n) return
      await pause(10)
    }
  }
  const done = { kind: 'clean', state: 'done', problem: '' }

  const first = await startWorker(house, where)
  await until(1)
  await first.stop()
  const second = await startWorker(house, where)
  second.wake()
  await pause(50)
  expect(await jobs()).toEqual([done])
  clock.pass(86_400_000)
  second.wake()
  await until(2)
  await second.stop()
  expect(await jobs()).toEqual([done, done])
  const left = await house.store.read.selectFrom('token').select('tokenHash').execute()
  expect(left).toEqual([{ tokenHash: 'still good' }])
  await close()
})

test('a worker makes no key of its own where there are readers', async () => {
  const { house, where, close } = await aHouse()
  const keys = await keysOf(house, where.keyFile)
  const address = { full: 'ada@mail.example', alike: 'ada@mail.example', domain: 'mail.example' }
  await house.store.transaction((db) => readerOf(db, house, keys, { address, language: 'en', zone: 'Europe/Vienna' }))
  unlinkSync(where.keyFile)
  await expect(startWorker(house, where)).rejects.toThrow(UnusableKey)
  expect(existsSync(where.keyFile)).toBe(false)
  await close()
})

test('every kind of job has its words on the desk', async () => {
  const { house, where, close } = await aHouse()
  const jobs = jobsOf(house, await keysOf(house, where.keyFile), openMailer(house.store, null, house), {
    data: where.data,
    stopping: new AbortController().signal,
    relaysTaking: async () => () => true,
  })
  expect(Object.keys(jobs).sort()).toEqual(Object.keys(keepingWords('en').jobs.kinds).sort())
  await close()
})
