import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands.ts'
import { bareEnvironment, discard, program, startDateline } from './running.ts'

/** Every command with --help, --json and wrong use: results to standard output, problems to standard error, the exit code. */
interface Ended {
  readonly code: number
  readonly out: string
  readonly problems: string
}

async function dateline(words: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(program, words, { env: bareEnvironment() })
  const said = { out: '', problems: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.problems += chunk
  })
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number]
  return { code, ...said }
}

const base = mkdtempSync(join(tmpdir(), 'dateline-commands-'))
const data = join(base, 'data')
afterAll(() => discard(base))

test.each(commands.map(({ name }) => [name]))('%s --help shows how it is used, and touches nothing', async (name) => {
  const none = join(base, 'none')
  const { code, out, problems } = await dateline([name, '--help', '--data', none])
  expect({ code, problems }).toEqual({ code: 0, problems: '' })
  expect(out).toMatch(new RegExp(`^dateline ${name} `))
  expect(existsSync(none)).toBe(false)
})

test.each(['version', '--version'])('%s says which one this is', async (word) => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string
  }
  expect(await dateline([word])).toEqual({
    code: 0,
    out: expect.stringMatching(new RegExp(`^dateline ${version.replaceAll('.', '\\.')}, Node \\d+\\.\\d+\\.\\d+\n$`)),
    problems: '',
  })
})

describe('wrong use ends with 2 and the usage, and opens nothing', () => {
  test.each<[string[], RegExp]>([
    [['intake'], /name a file/],
    [['story'], /say list, show, publish, or withdraw/],
    [['story', 'sing'], /not “sing”/],
    [['story', 'publish'], /say which story/],
    [['story', 'withdraw', 'x'], /--reason/],
    [['story', 'list', '--stage', 'lost'], /--stage is one of/],
    [['newsletter', 'add'], /SLUG/],
    [['newsletter', 'list', 'all'], /takes no “all”/],
    [['edition'], /say list, compose/],
    [['edition', 'pause', 'next', 'too'], /takes no “too”/],
    [['edition', 'sign', 'next', 'too'], /takes no “too”/],
    [['deliver', 'now'], /takes no “now”/],
    [['deliver', '--connections', '0'], /1 to 100/],
    [['bounce', 'read'], /say classify, not “read”/],
    [['bounce', 'classify'], /name a mail’s file/],
    [['readers', 'add', 'nobody'], /no e-mail address/],
    [['readers', 'add', 'mira@mail.example'], /--evidence/],
    [['readers', 'add', 'mira@mail.example', '--evidence', 'x', '--zone', 'Mars'], /no zone “Mars”/],
    [['readers', 'import'], /which file/],
    [['user', 'add'], /whose address/],
    [['user', 'add', 'a@b.example', '--name', 'Ada', '--roles', 'queen'], /say the roles/],
    [['dkim', 'add'], /for which domain/],
    [['dkim', 'add', 'nowhere'], /no domain/],
    [['dkim', 'end'], /which key/],
    [['doctor', 'now'], /takes no “now”/],
    [['doctor', '--dns', 'here'], /--dns/],
    [['settings', 'set', 'zone'], /to which value/],
    [['settings', 'set', 'colour', 'red'], /no setting “colour”/],
    [['story', 'list', '--colour', 'red'], /--colour/],
  ])('%j', async (words, says) => {
    const none = join(base, 'none')
    const { code, out, problems } = await dateline([...words, '--data', none])
    expect({ code, out }, problems).toEqual({ code: 2, out: '' })
    expect(problems).toMatch(says)
    expect(problems).toContain(`dateline ${words[0]} `)
    expect(existsSync(none)).toBe(false)
  })
})

test.each([
  [['story', 'list']],
  [['newsletter', 'list']],
  [['edition', 'list']],
  [['deliver']],
  [['readers', 'list']],
  [['user', 'list']],
  [['settings', 'list']],
  [['dkim', 'list']],
  [['doctor']],
])('%j without a newsroom says where it looked', async (words) => {
  const { code, out, problems } = await dateline([...words, '--data', join(base, 'none')])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(problems.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^dateline \w+: There is no newsroom in .*none\. Start one/),
  ])
})

describe('in the sample newsroom', () => {
  beforeAll(async () => {
    await (await startDateline({ data, flags: ['--demo'] })).stop()
  }, 90_000)

  test.each([
    [['story', 'list']],
    [['newsletter', 'list']],
    [['edition', 'list']],
    [['edition', 'compose', 'next']],
    [['edition', 'preview', 'next']],
    [['edition', 'status']],
    [['edition', 'status', '--follow']],
    [['readers', 'list']],
    [['readers', 'export']],
    [['user', 'list']],
    [['settings', 'list']],
  ])('%j --json prints one object a line, and nothing else', async (words) => {
    const { code, out, problems } = await dateline([...words, '--json', '--data', data])
    expect({ code, problems }).toEqual({ code: 0, problems: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(JSON.parse(line)).toBeTypeOf('object')
  })

  test('a preview can be read: links and a day stand where each reader’s own will', async () => {
    const { code, out } = await dateline(['edition', 'preview', 'next', '--language', 'es', '--text', '--data', data])
    expect(code).toBe(0)
    const from = out.indexOf('Cambiar idioma')
    expect(from).toBeGreaterThan(-1)
    expect(out.slice(from, from + 200)).toMatch(/:\s+http:\/\/\S+\/es\/\n/)
    expect(out).not.toMatch(/…|[\uE000\uE001]/)
  })

  test.each([
    [['story', 'show', 'no-such-story'], /no story no-such-story/],
    [['edition', 'compose', '1999-01-01'], /no edition of 1999-01-01/],
    [['edition', 'release', 'next'], /not released. It lacks/],
    [['edition', 'stop'], /can’t be taken back.*--yes/],
    [['edition', 'pause', 'next'], /is not going out/],
    [['readers', 'export', 'nobody@mail.example'], /is not a reader/],
    [['readers', 'import', '/no/such.csv'], /can’t be read/],
    [['readers', 'import', '/no/such.csv', '--evidence', 'x'], /can’t be read/],
    [['user', 'reset', 'nobody@mail.example'], /No member has the address/],
    [['newsletter', 'add', 'the-week', '--name', 'W', '--sender', 'a@b.example'], /“the-week” already/],
    [['settings', 'set', 'zone', 'Mars'], /zone can’t be Mars/],
  ])('%j fails with 1, and says what and why', async (words, says) => {
    const { code, out, problems } = await dateline([...words, '--data', data])
    expect({ code, out }, problems).toEqual({ code: 1, out: '' })
    expect(problems).toMatch(says)
    expect(problems).not.toMatch(/ at .*:\d+:\d+/)
  })

  test('what is written by language may be written in some of them', async () => {
    const town = { en: 'Vell' }
    const { code, out, problems } = await dateline([
      ...['settings', 'set', 'town', JSON.stringify(town), '--data', data, '--json'],
    ])
    expect({ code, out: JSON.parse(out || 'null') }, problems).toEqual({ code: 0, out: { town } })
  })
})

test('intake reads several inputs in order, one object a line, also when one of them fails', async () => {
  const page = (name: string, headline: string) => {
    const file = join(base, name)
    writeFileSync(
      file,
      `${headline}\n\nBy Mira Sol\n\nThe harbour was closed on Monday, and opened again on Tuesday.\n`,
    )
    return file
  }
  const [first, third] = [page('first.txt', 'The harbour closes'), page('third.txt', 'The harbour opens')]
  const missing = join(base, 'missing.txt')
  const piped = 'The harbour sleeps\n\nBy Mira Sol\n\nNobody came to the harbour on Wednesday.\n'
  const { code, out } = await dateline(['intake', '--json', first, missing, '-', third], piped)
  expect(code).toBe(1)
  const lines = out.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ headline: 'The harbour closes' }),
    { input: missing, problem: 'noFile' },
    expect.objectContaining({ headline: 'The harbour sleeps' }),
    expect.objectContaining({ headline: 'The harbour opens' }),
  ])
})
