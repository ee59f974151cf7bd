import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { aFolder, aFreePort, bareEnvironment, discard, program, startDateline } from './running.ts'

/** Starting with what can't work: one clear line with the mend, the right exit code, and nothing changed. */
interface Ended {
  readonly code: number | null
  readonly out: string
  readonly problems: string
}

/** Runs a command that should end by itself. */
function dateline(words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { env: { ...bareEnvironment(), ...environment } })
    const said = { out: '', problems: '' }
    child.stdout.on('data', (chunk) => {
      said.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      said.problems += chunk
    })
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
    child.once('close', (code) => {
      clearTimeout(late)
      resolve({ code, ...said })
    })
  })
}

/** Every file of a folder, by its path, with a hash of its bytes. */
function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}

const folders: string[] = []
const folder = (): string => {
  const made = aFolder('bad-start')
  folders.push(made)
  return made
}
afterAll(() => {
  for (const one of folders.splice(0)) discard(one)
})

/** It ended at once with one line that says what is wrong and what to do, and said nothing else. */
function expectOneLine({ code, out, problems }: Ended, words: RegExp): void {
  expect({ code, out }, problems).toEqual({ code: 1, out: '' })
  expect(problems.trimEnd().split('\n'), problems).toHaveLength(1)
  expect(problems).toMatch(/^dateline start: /)
  expect(problems).toMatch(words)
}

describe.concurrent('wrong use ends with 2, and shows the usage', () => {
  test.each<[string, string[], RegExp]>([
    ['a flag that there is not', ['start', '--prot', '4000'], /--prot/],
    ['a flag without its value', ['start', '--port'], /--port/],
    ['a word too many', ['start', 'now'], /“now”/],
    ['--only with another word', ['start', '--only', 'mail'], /--only is “web” or “worker”/],
  ])('%s', async (_, words, says) => {
    const data = join(folder(), 'data')
    const ended = await dateline([...words, ...(words.includes('--port') ? [] : ['--data', data])])
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.problems).toMatch(says)
    expect(ended.problems).toMatch(/dateline start \[--port N\]/)
    expect(existsSync(data), 'a data folder').toBe(false)
  })

  test('a command that there is not', async () => {
    const ended = await dateline(['strat'])
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.problems).toMatch(/^dateline: .*“strat”.*dateline help/)
  })

  test('no command at all shows what there is', async () => {
    const ended = await dateline([])
    expect(ended.code).toBe(2)
    expect(ended.out).toMatch(/start/)
  })
})

describe.concurrent('settings that can’t be used', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['a port that is no number', ['--port', 'four'], {}, /port.*“four”.*whole number/i],
    ['a port that is too high', ['--port', '70000'], {}, /port.*65535/i],
    ['an SMTP_URL of another kind', [], { SMTP_URL: 'http://relay.example' }, /SMTP_URL.*smtp:\/\//],
    ['an SMTP_URL that is no address', [], { SMTP_URL: 'relay.example:587' }, /SMTP_URL.*smtp:\/\//],
    ['an SMTP_URL without a host', [], { SMTP_URL: 'smtp://' }, /SMTP_URL.*smtp:\/\//],
    ['a DATABASE_URL of another kind', [], { DATABASE_URL: 'mysql://localhost/news' }, /DATABASE_URL.*postgres:\/\//],
    [
      'an SMTP_URL whose password is not written as addresses are',
      [],
      { SMTP_URL: 'smtp://u:50%@relay.example' },
      /SMTP_URL.*%25/,
    ],
    ['the port 0', ['--port', '0'], {}, /port.*from 1 to 65535/i],
    ['a PUBLIC_ADDRESS that is none', [], { PUBLIC_ADDRESS: 'news.example' }, /PUBLIC_ADDRESS.*https:\/\//],
    [
      'a DATELINE_INCOMING that is the data folder',
      [],
      { DATELINE_INCOMING: '.' },
      /DATELINE_INCOMING.*folder of its own/,
    ],
    ['a DATELINE_INCOMING around it', [], { DATELINE_INCOMING: '/' }, /DATELINE_INCOMING.*folder of its own/],
    [
      'a DATELINE_INCOMING among our own',
      [],
      { DATELINE_INCOMING: 'media/in' },
      /DATELINE_INCOMING.*folder of its own/,
    ],
    ['a DATELINE_MAILBOX of another kind', [], { DATELINE_MAILBOX: 'pop3://u:p@mail.example' }, /MAILBOX.*imaps:\/\//],
    ['a DATELINE_MAILBOX without a password', [], { DATELINE_MAILBOX: 'imaps://u@mail.example' }, /MAILBOX.*password/],
    ['a DATELINE_MAILBOX without a host', [], { DATELINE_MAILBOX: 'imaps:///INBOX' }, /MAILBOX.*imaps:\/\//],
    ['a DATELINE_MAILBOX with a “#”', [], { DATELINE_MAILBOX: 'imaps://u:p@mail.example/a#b' }, /MAILBOX.*%23/],
    ['TRUSTED_PROXIES that is no number', [], { TRUSTED_PROXIES: 'all' }, /TRUSTED_PROXIES.*whole number/],
  ])('%s', async (_, flags, environment, says) => {
    const data = join(folder(), 'data')
    // Where the setting is taken after all, nobody else's port is.
    const port = flags.includes('--port') ? [] : ['--port', String(await aFreePort())]
    expectOneLine(await dateline(['start', '--data', data, ...port, ...flags], environment), says)
    expect(existsSync(data), 'a data folder').toBe(false)
  })

  test('a HOST that is not of this machine', async () => {
    const data = folder()
    const port = String(await aFreePort())
    expectOneLine(
      await dateline(['start', '--data', data, '--port', port], { HOST: '192.0.2.1' }),
      /“192\.0\.2\.1”.*HOST/,
    )
    expect(filesIn(data)).toEqual({})
  })

  test.each([[[]], [['--demo']]])('a PostgreSQL that does not answer, without its password (%j)', async (flags) => {
    const url = `postgres://news:secretword@127.0.0.1:${await aFreePort()}/news`
    const ended = await dateline(['start', '--data', folder(), '--port', String(await aFreePort()), ...flags], {
      DATABASE_URL: url,
    })
    expectOneLine(ended, /No PostgreSQL answers.*DATABASE_URL/)
    expect(ended.problems).not.toContain('secretword')
  })

  test.skipIf(inject('postgres') === '').each<[string, (url: URL) => void, RegExp]>([
    ['that has no such database', (url) => (url.pathname = '/not_there'), /no database “not_there”/],
    ['that knows another password', (url) => (url.password = 'secretword'), /lets “\w+” not in with this password/],
    ['that is asked without a password', (url) => (url.password = ''), /wants a password of “\w+”.*DATABASE_URL/],
    ['that has no such user', (url) => (url.username = 'nobody'), /lets “nobody” not in/],
  ])('a PostgreSQL %s', async (_, spoil, says) => {
    const url = new URL(inject('postgres'))
    spoil(url)
    const data = folder()
    const words = ['start', '--data', data, '--port', String(await aFreePort())]
    const ended = await dateline(words, { DATABASE_URL: url.href })
    expectOneLine(ended, says)
    expect(ended.problems).not.toContain('secretword')
    expect(filesIn(data)).toEqual({})
  })
})

describe.concurrent('a folder for what comes in that can’t be used', () => {
  test('it is a file', async () => {
    const data = folder()
    writeFileSync(join(data, 'incoming'), 'a letter')
    const words = ['start', '--data', data, '--port', String(await aFreePort())]
    expectOneLine(await dateline(words), /incoming.*DATELINE_INCOMING/)
    expect(readFileSync(join(data, 'incoming'), 'utf8')).toBe('a letter')
  })

  test('a link leads from it to the data folder', async () => {
    const data = folder()
    symlinkSync(data, join(data, 'incoming'))
    const words = ['start', '--data', data, '--port', String(await aFreePort())]
    expectOneLine(await dateline(words), /leads to.*its own files.*DATELINE_INCOMING/)
  })
})

describe.concurrent('a data folder that can’t be used', () => {
  test('it is a file', async () => {
    const file = join(folder(), 'data')
    writeFileSync(file, 'a letter')
    expectOneLine(
      await dateline(['start', '--data', file, '--port', String(await aFreePort())]),
      /data folder .*--data/,
    )
    expect(readFileSync(file, 'utf8')).toBe('a letter')
  })

  // Linux keeps it read-only for everybody, root too.
  test.skipIf(!existsSync('/sys/kernel'))('it may not be written', async () => {
    const port = String(await aFreePort())
    expectOneLine(await dateline(['start', '--data', '/sys/kernel', '--port', port]), /can’t be opened.*--data/)
  })

  test.each<[string, (file: string) => void, RegExp]>([
    ['a text', (file) => writeFileSync(file, 'Not a database, but a list of boats.\n'.repeat(300)), /not a database/],
    [
      'another program’s database',
      (file) => {
        const db = new DatabaseSync(file)
        db.exec('create table boat (name text); insert into boat values (’Current’)'.replaceAll('’', "'"))
        db.close()
      },
      /not Dateline’s.*--data|another data folder/,
    ],
    ['a folder', (file) => mkdirSync(file), /can’t be opened|not a database/],
  ])('its dateline.db is %s', async (_, make, says) => {
    const data = folder()
    make(join(data, 'dateline.db'))
    const before = filesIn(data)
    expectOneLine(await dateline(['start', '--data', data, '--port', String(await aFreePort())]), says)
    expect(filesIn(data)).toEqual(before)
    expectOneLine(await dateline(['start', '--demo', '--data', data, '--port', String(await aFreePort())]), says)
    expect(filesIn(data)).toEqual(before)
  })

  test('its database was changed by a newer version', async () => {
    const newsroom = await startDateline()
    folders.push(newsroom.data)
    await newsroom.stop()
    const db = new DatabaseSync(join(newsroom.data, 'dateline.db'))
    const row = db.prepare('select * from migration order by name desc limit 1').get() as Record<string, string>
    db.prepare('insert into migration (name, timestamp) values (?, ?)').run('9999-later', row.timestamp ?? '')
    db.close()
    const before = filesIn(newsroom.data)
    const port = String(await aFreePort())
    expectOneLine(
      await dateline(['start', '--data', newsroom.data, '--port', port]),
      /newer Dateline.*9999-later.*restore a backup/,
    )
    expect(filesIn(newsroom.data)).toEqual(before)
  })
})

test.each([[[]], [['--only', 'worker']]])(
  'a newsroom whose readers’ key is gone is left as it is (%j)',
  async (flags) => {
    const data = folder()
    const port = String(await aFreePort())
    const words = ['--newsletter', 'the-week', '--evidence', 'the stall in May', '--data', data]
    const newsroom = await startDateline({ data })
    await newsroom.stop()
    await dateline(['newsletter', 'add', 'the-week', '--name', 'W', '--sender', 'a@news.example', '--data', data])
    expect(await dateline(['readers', 'add', 'reader@mail.example', ...words])).toMatchObject({ code: 0 })
    rmSync(join(data, 'key'))
    const before = filesIn(data)
    expectOneLine(
      await dateline(['start', '--data', data, '--port', port, ...flags]),
      /key file .*backup.*DATELINE_KEY_FILE/,
    )
    expect(filesIn(data)).toEqual(before)
  },
)

test('a port that is in use is named, and whoever uses it goes on', async () => {
  const other = createServer((socket) => socket.end('other\n'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()))
  const { port } = other.address() as AddressInfo
  const data = folder()
  for (const flags of [[], ['--demo']]) {
    const ended = await dateline(['start', '--data', data, '--port', String(port), ...flags])
    expectOneLine(ended, new RegExp(`Port ${port} is in use.*--port`))
    expect(filesIn(data), 'a newsroom that could not be started').toEqual({})
  }
  expect(other.listening).toBe(true)
  await new Promise<void>((resolve) => other.close(() => resolve()))
})

test('a second start over the same folder does not disturb the first', async () => {
  const newsroom = await startDateline()
  folders.push(newsroom.data)
  try {
    const { port } = new URL(newsroom.address)
    const ended = await dateline(['start', '--data', newsroom.data, '--port', port])
    expectOneLine(ended, /in use/)
    expect((await fetch(`${newsroom.address}/healthz`)).status).toBe(200)
  } finally {
    await newsroom.stop()
  }
})
