import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../src/opening.ts'
import { aPublishedStory, whereaboutsOf } from './an-edition.ts'
import { hasVerifier, verifyDkim } from './dkim.ts'
import { startDns, type TestDns } from './dns.ts'
import { type MailServer, mailServerLacks, startMailServer } from './postfix.ts'
import { freePort } from './postgres.ts'
import { aFolder, bareEnvironment, discard, program, type RunningNewsroom, startDateline } from './running.ts'
import { hasSpamAssassin, spamScore } from './spam.ts'

/**
 * A whole Monday with real parts, as docs/monday.md tells it: a newsroom is set up by the command line, a list is brought
 * in, the edition waits for its hour and leaves by each reader’s own clock, signed, through Postfix (STARTTLS, AUTH by
 * Dovecot); it is read in a mailbox over IMAP; what comes back from an address that does not exist ends in a suppression,
 * once by LMTP and once by a mailbox. The steps follow one another; after one that fails the others are skipped.
 */
const lacks = mailServerLacks()
if (lacks !== '') console.warn(lacks)

const list = `Email Address,First Name,LANGUAGE,OPTIN_TIME,TIMEZONE
anna@harbour.test,Anna,en,2023-04-21 11:16:57,Europe/Madrid
kiri@harbour.test,Kiri,en,2024-02-01 08:00:00,Pacific/Kiritimati
gone@far.test,Gone,en,2022-09-12 10:54:27,Europe/Madrid
lost@far.test,Lost,en,2022-09-13 10:54:27,America/Lima
not an address,Nobody,en,2022-09-14 10:54:27,Europe/Madrid
`
const selector = 'dl1'

describe.skipIf(lacks !== '')('a Monday through Postfix and Dovecot', () => {
  let server: MailServer
  let dns: TestDns
  let newsroom: RunningNewsroom | undefined
  let listen: number
  /** The edition’s day. */
  let day: string
  const data = aFolder('monday')

  beforeAll(async () => {
    server = await startMailServer({
      domain: 'harbour.test',
      elsewhere: 'far.test',
      users: ['week', 'ada', 'anna', 'kiri'],
    })
    dns = await startDns()
    listen = await freePort()
    server.bringReturnsTo(listen)
  })
  afterAll(async () => {
    await newsroom?.kill()
    await dns?.stop()
    await server?.stop()
    discard(data)
  })

  /** What moves the clock of a command that is run beside a newsroom whose clock is moved. */
  let clock: Readonly<Record<string, string>> = {}
  const environment = (more: Readonly<Record<string, string>> = {}) => ({
    SMTP_URL: server.smtpUrl,
    NODE_EXTRA_CA_CERTS: server.authority,
    PUBLIC_ADDRESS: 'https://news.harbour.test',
    ...more,
  })
  /** One line of the command line, as it stands in the docs. Throws with what it said when it did not end well. */
  const dateline = (...words: string[]) =>
    new Promise<string>((resolve, reject) => {
      const env = { ...bareEnvironment(), ...environment(clock) }
      execFile(program, [...words, '--data', data], { env }, (problem, out, wrong) =>
        problem ? reject(new Error(`dateline ${words.join(' ')} failed:\n${out}${wrong}`)) : resolve(out),
      )
    })
  /** What a command says with --json, an object a line. */
  const lines = async (...words: string[]) =>
    (await dateline(...words, '--json'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const json = async (...words: string[]) => (await lines(...words))[0]
  /** Starts it as if it were `at`. */
  const startAt = async (at: string, more: Readonly<Record<string, string>> = {}) => {
    newsroom = await startDateline({
      data,
      environment: environment({
        NODE_OPTIONS: `--import ${join(import.meta.dirname, 'another-day.ts')}`,
        DATELINE_TEST_NOW: at,
        ...more,
      }),
    })
  }
  const counts = async () => (await json('edition', 'status')).counts as Readonly<Record<string, number>>
  /** The mails in a mailbox, read as a mail program reads them. */
  const mailsOf = async (user: string): Promise<{ source: Buffer; mail: Email }[]> => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: server.imap.port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: `${user}@harbour.test`, pass: server.imap.password },
      logger: false,
    })
    await client.connect()
    const lock = await client.getMailboxLock('INBOX', { readOnly: true })
    const found = []
    try {
      for await (const { source } of client.fetch('1:*', { source: true }))
        if (source) found.push({ source, mail: await PostalMime.parse(source) })
    } finally {
      lock.release()
      await client.logout()
    }
    return found
  }
  const eventually = { timeout: 30_000, interval: 250 }

  let broken = ''
  const step = (name: string, work: () => Promise<void>) =>
    test(name, async ({ skip }) => {
      if (broken !== '') skip(`after “${broken}”`)
      broken = name
      await work().catch((problem: Error) => {
        problem.message += `\n${newsroom?.problems() ?? ''}\n${server.log().split('\n').slice(-25).join('\n')}`
        throw problem
      })
      broken = ''
    }, 90_000)

  step('a newsroom and a newsletter are set up', async () => {
    newsroom = await startDateline({ data, environment: environment() })
    expect(newsroom.link('Set up')).toContain('https://news.harbour.test/desk/set-up/')
    await dateline('settings', 'set', 'name', '{"en":"The Harbour Desk"}')
    await dateline('settings', 'set', 'postalAddress', '3 North Pier, Vell')
    await dateline('settings', 'set', 'zone', 'Europe/Madrid')
    const ada = ['--name', 'Ada Lindqvist', '--roles', 'administrator,editor,publisher', '--initials', 'AL']
    expect(await dateline('user', 'add', 'ada@harbour.test', ...ada)).toContain(
      'https://news.harbour.test/desk/invitation/',
    )
    const week = ['--name', 'The Week', '--sender', 'week@harbour.test', '--weekday', '1', '--time', '08:00']
    await dateline('newsletter', 'add', 'the-week', ...week)
    const edition = await json('edition', 'list')
    expect(edition.state).toBe('gathering')
    day = edition.day
  })

  step('a list is brought in, and says what it refused', async () => {
    const [file, report] = [join(data, 'subscribed.csv'), join(data, 'refused.csv')]
    writeFileSync(file, list)
    const evidence = ['--evidence', 'Signed up on our old site by double opt-in']
    await dateline(
      'readers',
      'import',
      file,
      '--newsletter',
      'the-week',
      '--language',
      'en',
      '--report',
      report,
      ...evidence,
    )
    expect(await lines('readers', 'list')).toEqual([expect.objectContaining({ state: 'confirmed', readers: 4 })])
    expect(readFileSync(report, 'utf8')).toContain('not an address')
  })

  step('a key is made, put into DNS, and signs; the doctor finds nothing to mend', async () => {
    const { name, text } = await json('dkim', 'add', 'harbour.test')
    dns.zone = {
      'harbour.test': { TXT: ['v=spf1 ip4:203.0.113.5 ~all'], MX: [{ exchange: 'mail.harbour.test', priority: 10 }] },
      'mail.harbour.test': { A: ['203.0.113.5'] },
      '5.113.0.203.in-addr.arpa': { PTR: ['mail.harbour.test'] },
      '_dmarc.harbour.test': { TXT: ['v=DMARC1; p=none; rua=mailto:dmarc@harbour.test'] },
      [name]: { TXT: [text] },
    }
    await dateline('dkim', 'activate', name, '--dns', dns.address)
    const found = await lines('doctor', '--dns', dns.address, '--address', '203.0.113.5')
    expect(found.filter(({ level }) => level === 'wrong')).toEqual([])
    expect(found).toContainEqual(expect.objectContaining({ check: 'signing in', level: 'ok' }))
  })

  step('the edition has its story and its words, and is signed', async () => {
    // A story’s own way to the site is walked in the-way-of-a-story.test.ts.
    const house = await openHouse(whereaboutsOf({ engine: 'sqlite', file: join(data, 'dateline.db') }, data), () => {})
    await aPublishedStory(house, { headline: 'The boats sail again' })
    await house.store.close()
    const words = [
      '--subject',
      'The boats sail again',
      '--preview',
      'Two until March',
      '--greeting',
      'Good **morning**.',
    ]
    expect((await json('edition', 'compose', 'next', ...words)).lacks).toHaveLength(1)
    await dateline('edition', 'sign', 'next')
    expect((await json('edition', 'compose', 'next')).lacks).toEqual([])
  })

  step('its hour comes, and only where it is morning it leaves', async () => {
    await newsroom?.stop()
    const first = new Date(Date.parse(`${day}T08:00:00+14:00`) - 3000).toISOString()
    await startAt(first)
    await expect.poll(async () => (await mailsOf('kiri')).length, eventually).toBe(1)
    expect(await counts()).toMatchObject({ accepted: 1, queued: 3 })
    expect(await mailsOf('anna')).toEqual([])
  })

  step('after a kill the others get it on their own Monday morning', async () => {
    await newsroom?.kill()
    await startAt(new Date(Date.parse(`${day}T08:00:00+01:00`) - 1000).toISOString(), {
      DATELINE_BOUNCES_LISTEN: `lmtp://127.0.0.1:${listen}`,
    })
    await expect.poll(async () => (await mailsOf('anna')).length, eventually).toBe(1)
    expect(await mailsOf('kiri'), 'nobody gets it twice').toHaveLength(1)
  })

  step('it is read in the mailbox: words, sender, way to leave', async () => {
    const [one] = await mailsOf('anna')
    expect(one?.mail.subject).toBe('The boats sail again')
    expect(one?.mail.from).toMatchObject({ name: 'The Harbour Desk', address: 'week@harbour.test' })
    for (const part of [one?.mail.html, one?.mail.text]) {
      expect(part).toContain('The boats sail again')
      expect(part).toContain('3 North Pier, Vell')
    }
    const header = (name: string) => one?.mail.headers.find(({ key }) => key === name)?.value
    expect(header('return-path')).toMatch(/^<week\+e[0-9a-z]+\.[0-9a-z]+\.[0-9a-f]{32}@harbour\.test>$/)
    // RFC 3848: over TLS, from somebody who has signed in.
    expect(one?.source.toString('utf8')).toMatch(/by mail\.harbour\.test \(Postfix\) with ESMTPSA/)
    expect(header('list-unsubscribe')).toContain('https://news.harbour.test/')
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  })

  const stepVerified = hasVerifier ? step : test.skip
  stepVerified('its signature holds after two servers, by a verifier of others', async () => {
    const [one] = await mailsOf('anna')
    const name = `${selector}._domainkey.harbour.test`
    const [text] = (dns.zone[name] as { TXT: string[] }).TXT
    const monday = new Date(`${day}T12:00:00Z`)
    expect(verifyDkim(one?.source ?? Buffer.alloc(0), [{ name, text: text ?? '' }], monday)).toEqual([true])
  })

  const stepFiltered = hasSpamAssassin ? step : test.skip
  stepFiltered('SpamAssassin scores it under 2.0, with all that the servers wrote above it', async () => {
    const [one] = await mailsOf('anna')
    const { score, rules } = spamScore(one?.source ?? Buffer.alloc(0))
    expect(score, rules).toBeLessThan(2)
  })

  step('what comes back by LMTP ends in a suppression, and says why', async () => {
    await expect.poll(async () => (await counts()).bounced ?? 0, eventually).toBe(1)
    expect(await dateline('readers', 'export', 'gone@far.test')).toContain('bounced')
  })

  step('what comes back to the mailbox is read by IMAP, with the same end', async () => {
    await newsroom?.kill()
    server.bringReturnsTo(null)
    const lima = new Date(Date.parse(`${day}T08:00:00-05:00`) - 1000).toISOString()
    await startAt(lima, { DATELINE_BOUNCES_MAILBOX: server.mailboxUrl('week') })
    await expect.poll(async () => (await mailsOf('week')).length, eventually).toBe(1)
    // It looks every two minutes, and when it starts.
    await newsroom?.stop()
    await startAt(new Date(Date.parse(lima) + 60_000).toISOString(), {
      DATELINE_BOUNCES_MAILBOX: server.mailboxUrl('week'),
    })
    await expect.poll(async () => (await counts()).bounced ?? 0, eventually).toBe(2)
    expect(await counts()).toMatchObject({ accepted: 2, bounced: 2 })
  })

  step('a reader leaves by one click of the mail program', async () => {
    const [one] = await mailsOf('anna')
    const link = one?.mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value.slice(1, -1) ?? ''
    const answer = await fetch(`${newsroom?.address}${new URL(link).pathname}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    })
    expect(answer.status).toBe(200)
    expect(await lines('readers', 'list')).toContainEqual(expect.objectContaining({ state: 'left', readers: 1 }))
  })

  step('a story is withdrawn, and those who got it are told, whoever has left is not', async () => {
    clock = {
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'another-day.ts')}`,
      DATELINE_TEST_NOW: `${day}T20:00:00Z`,
    }
    const [story] = await lines('story', 'list')
    await dateline('story', 'withdraw', story.id, '--reason', 'The agency took its report back.')
    expect(await json('edition', 'notice', day)).toMatchObject({
      readers: 2,
      lacks: ['A sign-off of exactly this text'],
    })
    await newsroom?.stop()
    await startAt(`${day}T20:00:10Z`)
    expect(await json('edition', 'notice', day, '--sign', '--now')).toMatchObject({ sent: true })
    await expect.poll(async () => (await mailsOf('kiri')).length, eventually).toBe(2)
    const [, notice] = await mailsOf('kiri')
    expect(notice?.mail.subject).toBe('Withdrawn: The boats sail again')
    expect(notice?.mail.text).toContain('The agency took its report back.')
    expect(await mailsOf('anna')).toHaveLength(1)
  })

  test('Postfix has nothing left in its queue, and refused nothing of ours', () => {
    expect(existsSync(data)).toBe(true)
    // Of the machine's clocks it says something where a second turns between two looks at them.
    const lines = server.log().split('\n')
    const said = lines.filter((line) => !/file system clock is 1 seconds ahead|resetting file time stamps/.test(line))
    expect(said.join('\n')).not.toMatch(/(?:NOQUEUE|warning|fatal|status=deferred)/)
  })
})
