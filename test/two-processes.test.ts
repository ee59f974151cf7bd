import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Fresh, freshDatabase } from './databases.ts'
import { aFreePort, bareEnvironment, program } from './running.ts'
import { startSmtp, type TestSmtp } from './smtp.ts'

/**
 * A newsroom on PostgreSQL, its web and its worker in processes of their own, as `--only` promises. The sample is filled
 * first, and that is killed once: what is half filled must not be taken for a newsroom.
 */
describe.skipIf(inject('postgres') === '')('web and worker as two processes on PostgreSQL', () => {
  let fresh: Fresh
  let smtp: TestSmtp
  let address: string
  let environment: NodeJS.ProcessEnv
  const started: ChildProcess[] = []

  beforeAll(async () => {
    fresh = await freshDatabase('postgres')
    smtp = await startSmtp()
    address = `http://127.0.0.1:${await aFreePort()}`
    environment = {
      ...bareEnvironment(),
      ...(fresh.place.engine === 'postgres' ? { DATABASE_URL: fresh.place.url } : {}),
      SMTP_URL: smtp.url,
      DATELINE_RELAY_EXAMPLES: '1',
      // A Wednesday: from Sunday evening on the worker releases what is signed by itself, and by readers' mornings.
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'another-day.ts')}`,
      DATELINE_TEST_NOW: '2026-12-02T10:00:00Z',
    }
  })
  afterAll(async () => {
    for (const one of started) one.kill('SIGKILL')
    await smtp?.stop()
    await fresh?.drop()
  })

  /** Starts it, and tells what it says. */
  function begin(flags: readonly string[]) {
    const words = ['start', '--data', fresh.folder, '--port', new URL(address).port, ...flags]
    const child = spawn(program, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    started.push(child)
    const said = { out: '', problems: '' }
    child.stdout.on('data', (chunk) => {
      said.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      said.problems += chunk
    })
    return { child, said, ended: once(child, 'close') as Promise<[number | null, string | null]> }
  }

  async function dateline(...words: string[]): Promise<string> {
    const child = spawn(program, [...words, '--data', fresh.folder], { env: environment })
    const said = { out: '', problems: '' }
    child.stdout.on('data', (chunk) => {
      said.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      said.problems += chunk
    })
    const [code] = await once(child, 'close')
    expect(code, `${words.join(' ')}\n${said.problems}`).toBe(0)
    return said.out
  }

  test('a filling that is killed is told, and done anew with --demo', { timeout: 120_000 }, async () => {
    const first = begin(['--demo'])
    await expect.poll(() => first.said.problems, { timeout: 60_000 }).toMatch(/Filling a sample/)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(first.said.out, 'filled before it was killed').toBe('')
    first.child.kill('SIGKILL')
    await first.ended
    const second = begin([])
    expect(await second.ended).toEqual([1, null])
    expect(second.said).toMatchObject({ out: '', problems: expect.stringMatching(/half filled.*--demo.*\n$/) })
    const third = begin(['--demo'])
    await expect.poll(() => third.said.out, { timeout: 60_000 }).toMatch(/Desk:/)
    third.child.kill('SIGTERM')
    expect((await third.ended)[0]).toBe(0)
    expect(JSON.parse((await dateline('edition', 'status', '--json')).trim())).toMatchObject({ state: 'sent' })
  })

  test('what a command publishes the web shows, what it releases the worker sends', { timeout: 120_000 }, async () => {
    const web = begin(['--only', 'web'])
    const worker = begin(['--only', 'worker'])
    await expect.poll(() => web.said.out, { timeout: 60_000 }).toMatch(/Desk:/)
    await expect.poll(() => worker.said.out, { timeout: 60_000 }).toMatch(/worker is running/)
    const front = () => fetch(`${address}/es/`).then((answer) => answer.text())
    const ready = JSON.parse((await dateline('story', 'list', '--stage', 'ready', '--json')).split('\n')[0] ?? '')
    expect(await front()).not.toContain(ready.headline)
    await dateline('story', 'publish', ready.id)
    await expect.poll(front, { timeout: 5000 }).toContain(ready.headline)
    await dateline('edition', 'sign', 'next')
    await dateline('edition', 'release', 'next', '--now')
    await expect.poll(() => dateline('edition', 'status'), { timeout: 60_000, interval: 1000 }).toMatch(/sent/)
    expect(smtp.received.length).toBeGreaterThan(30)
    expect(new Set(smtp.received.map(({ to }) => to[0])).size, 'each reader once').toBe(smtp.received.length)
    for (const { child, ended, said } of [web, worker]) {
      const told = Date.now()
      child.kill('SIGTERM')
      expect((await ended)[0]).toBe(0)
      expect(Date.now() - told, said.problems).toBeLessThan(2000)
      // Who came second waits for the other’s look at the database, and says so.
      expect(said.problems).toMatch(/^(Another process [^\n]*\n)?Stopping\.\n$/)
    }
  })
})
