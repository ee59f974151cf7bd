import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aFolder, aFreePort, bareEnvironment, discard, program, startDateline } from './running.ts'
import { startSmtp } from './smtp.ts'

/** A newsroom is told to stop, at bad moments: it ends at once, and the next start finds all in order. */
const folders: string[] = []
const folder = (): string => {
  const made = aFolder('stopping')
  folders.push(made)
  return made
}
afterAll(() => {
  for (const one of folders.splice(0)) discard(one)
})

/** How long it may take; the machine of a test has more to do than one of a newsroom. */
const mostMs = 3000

async function dateline(words: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  const child = spawn(program, words, { env: { ...bareEnvironment(), ...environment }, stdio: 'ignore' })
  expect((await once(child, 'close'))[0], words.join(' ')).toBe(0)
}

test('while the sample is filled: nothing of it is taken for a newsroom', { timeout: 120_000 }, async () => {
  const data = folder()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
    const words = ['start', '--demo', '--data', data, '--port', String(await aFreePort())]
    const child = spawn(program, words, { env: bareEnvironment(), stdio: 'ignore' })
    const ended = once(child, 'close')
    await expect.poll(() => existsSync(join(data, 'dateline.db.filling')), { timeout: 30_000 }).toBe(true)
    const told = Date.now()
    child.kill(signal)
    await ended
    expect(Date.now() - told).toBeLessThan(mostMs)
    expect(existsSync(join(data, 'dateline.db'))).toBe(false)
  }
  const newsroom = await startDateline({ data, flags: ['--demo'] })
  expect((await fetch(`${newsroom.address}/en/`)).status).toBe(200)
  await newsroom.stop()

  // All of it, whatever the umask of who starts it says.
  const kept = readdirSync(data, { recursive: true, encoding: 'utf8' })
  expect(kept.toSorted()).toEqual(expect.arrayContaining(['dateline.db', 'key', 'media']))
  expect(kept).not.toContain('dateline.db.filling')
  expect(kept.filter((path) => (statSync(join(data, path)).mode & 0o077) !== 0)).toEqual([])
})

test('while a relay is silent over a mail: it is not waited for, and nobody is lost', {
  timeout: 120_000,
}, async () => {
  const data = folder()
  let asked = 0
  const smtp = await startSmtp({
    message: () => {
      asked += 1
      return new Promise(() => {})
    },
  })
  const environment = { SMTP_URL: smtp.url, DATELINE_RELAY_EXAMPLES: '1' }
  try {
    await (await startDateline({ data, flags: ['--demo'] })).stop()
    await dateline(['edition', 'sign', 'next', '--data', data], environment)
    await dateline(['edition', 'release', 'next', '--now', '--data', data], environment)
    const newsroom = await startDateline({ data, environment })
    await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(0)
    const told = Date.now()
    await newsroom.stop()
    expect(Date.now() - told, newsroom.problems()).toBeLessThan(mostMs)
    smtp.manners = {}
    const next = await startDateline({ data, environment })
    try {
      const readers = () => new Set(smtp.received.map(({ to }) => to[0])).size
      await expect.poll(readers, { timeout: 60_000 }).toBe(34)
    } finally {
      await next.stop()
    }
  } finally {
    await smtp.stop()
  }
})
