import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forgetReader, tellOfReader } from '../../src/delivery/index.ts'
import { editionScreens } from '../../src/editions/index.ts'
import { backoffMs, listJobs, runJobs } from '../../src/platform/jobs/index.ts'
import type { Mail, Sent } from '../../src/platform/mail/index.ts'
import { readerMails, readerScreens } from '../../src/readers/index.ts'
import { aNewsroom, type Room, whereaboutsOf } from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'
import { doWork } from '../door-work.ts'
import { unkept } from '../unkept.ts'

const origin = 'https://harbourdesk.example'
const browser = { origin, 'sec-fetch-site': 'same-origin' }

onBothEngines('a reader', (engine) => {
  let room: Room
  let sent: Mail[]
  let app: ReturnType<typeof readerScreens>
  let drop: () => Promise<void>
  let network: string
  let mailGoes: 'yes' | 'no' | 'unknown'
  /** What the relay says to every mail; it takes them where there is nothing. */
  let refuses: (Sent & { ok: false }) | undefined

  beforeEach(async () => {
    const fresh = await freshStore(engine)
    room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
    sent = []
    network = '192.0.2.1'
    mailGoes = 'unknown'
    refuses = undefined
    drop = async () => {
      await room.house.store.close()
      await fresh.drop()
    }
    const frame = ({ title, body }: { title: string; body: unknown }) => `<title>${title}</title>${body}` as never
    const parts: Parameters<typeof readerScreens>[1] = {
      takesMail: async () => mailGoes,
      relaysTaking: async () => () => true,
      keys: room.keys,
      frame,
      relay: false,
      networkOf: () => network,
      forgetting: [forgetReader],
      telling: [tellOfReader],
    }
    app = readerScreens(room.house, parts)
    app.route('/', editionScreens(room.house, { kept: unkept }))
  })
  afterEach(() => drop())

  const later = (minutes: number) => {
    room.clock.at = new Date(Date.parse(room.clock.at) + minutes * 60_000).toISOString() as typeof room.clock.at
  }
  /** What the worker does when a commit has woken it. */
  const mailsGo = () => {
    const send = async (mail: Mail): Promise<Sent> => {
      if (refuses) return refuses
      sent.push(mail)
      return { ok: true, by: 'relay' }
    }
    const runner = { owner: 'worker', now: room.house.now, leaseMs: 60_000 }
    return runJobs(room.house.store, readerMails(room.house, room.keys, { send }), runner)
  }
  const jobs = () => listJobs(room.house.store.read, { limit: 10 })
  const post = async (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = browser) => {
    const body = new URLSearchParams(fields).toString()
    const response = await app.request(path, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
        ...headers,
      },
    })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const get = async (path: string, method = 'GET') => {
    const response = await app.request(path, { method })
    return { status: response.status, text: await response.text() }
  }
  const work = async () => {
    const done = doWork(JSON.parse((await get('/work')).text))
    later(2 / 60)
    return done
  }
  const ask = async (email: string, more: Record<string, string> = {}, headers?: Record<string, string>) =>
    post(
      '/en/subscribe',
      { email, newsletter: 'the-week', language: 'en', website: '', from: '/en/', work: await work(), ...more },
      headers,
    )
  const signUp: typeof ask = async (...given) => {
    const answer = await ask(...given)
    await mailsGo()
    return answer
  }
  const linkIn = (mail: Mail | undefined) => new URL(/https:\S+/.exec(mail?.text ?? '')?.[0] ?? origin).pathname
  const state = async () =>
    (await room.house.store.read.selectFrom('subscription').select('state').orderBy('id').execute()).map(
      (row) => row.state,
    )
  const confirmed = async (email: string) => {
    await signUp(email)
    await post(linkIn(sent.at(-1)))
    const { id, createdAt } = await room.house.store.read
      .selectFrom('reader')
      .select(['id', 'createdAt'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const { readerLinks } = await import('../../src/readers/index.ts')
    const subscription = await room.house.store.read
      .selectFrom('subscription')
      .select('id')
      .where('readerId', '=', id)
      .executeTakeFirstOrThrow()
    const links = readerLinks(room.house, room.keys, { subscriptionId: subscription.id, readerId: id, createdAt })
    return { leave: new URL(links.leave).pathname, preferences: new URL(links.preferences).pathname }
  }

  test('asks, and is on the list only after confirming from the mailbox; looking changes nothing', async () => {
    const asked = await signUp('Ada@Mail.example')
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('Ada@mail.example')
    expect(asked.headers.get('cache-control')).toBe('no-store')
    expect(sent).toMatchObject([{ kind: 'confirm', to: 'Ada@mail.example', subject: 'Please confirm: The Week' }])
    const link = linkIn(sent[0])
    for (const method of ['GET', 'HEAD', 'GET']) expect((await get(link, method)).status).toBe(200)
    expect(await state()).toEqual(['waiting'])
    expect((await post(link, { zone: 'America/New_York' })).text).toContain('You are on the list')
    await post(link)
    expect(await state()).toEqual(['confirmed'])
    expect((await get(link)).text, 'the link opened once more').toContain('You are on the list')
    const consents = await room.house.store.read
      .selectFrom('consent')
      .leftJoin('consentText', 'consentText.id', 'consent.consentTextId')
      .select(['act', 'form', 'words'])
      .orderBy('consent.id')
      .execute()
    expect(consents.map((one) => [one.act, one.form])).toEqual([
      ['asked', '/en/'],
      ['confirmed', '/confirm/…'],
    ])
    expect(consents[1]?.words).toContain('I ask The Harbour Desk to send me The Week by mail')
    const [reader] = await room.house.store.read.selectFrom('reader').selectAll().execute()
    expect(reader?.zone).toBe('America/New_York')
    expect(Buffer.from(reader?.addressCipher ?? []).toString('latin1')).not.toContain('mail.example')
  })

  test('gets the same answer whether or not the address is known, and a mail that says so', async () => {
    const first = await signUp('ada@mail.example')
    await post(linkIn(sent[0]))
    const second = await signUp('ada@mail.example')
    expect(second).toMatchObject({ status: first.status, text: first.text })
    expect(sent[1]).toMatchObject({ kind: 'already', subject: 'You already get The Week' })
    expect(await state()).toEqual(['confirmed'])
  })

  test.each([
    ['no address', { email: 'ada' }, 422],
    ['a header in the address', { email: 'ada@mail.example\r\nBcc: all@mail.example' }, 422],
    ['a script in the address', { email: '<script>alert(1)</script>@mail.example' }, 422],
    ['a megabyte', { email: 'a'.repeat(1_000_000) }, 422],
    ['a newsletter that is none', { newsletter: "x' or 1=1" }, 404],
    ['a foreign language and page', { language: '../x', from: '<b>'.repeat(1000) }, 200],
    ['a zone that is none', { zone: 'Mars/Olympus' }, 200],
  ])('%s breaks nothing', async (_, fields, status) => {
    const answer = await signUp('ada@mail.example', fields as Record<string, string>)
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain('<script>alert')
    expect(sent.every((mail) => mail.to === 'ada@mail.example')).toBe(true)
  })

  describe('that may be a robot is asked a question', () => {
    const tokenIn = (text: string) => /name="question" value="([^"]+)"/.exec(text)?.[1] ?? ''
    test.each([
      ['the trap is filled', { website: 'x' }, browser],
      ['no browser sent it', {}, {}],
      ['another site sent it', {}, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    ] as const)('when %s', async (_, more, headers) => {
      const asked = await signUp('ada@mail.example', more, headers)
      expect(asked.status).toBe(403)
      expect(sent).toEqual([])
      const question = tokenIn(asked.text)
      const [, a, b] = question.split('-')
      const sum = String(Number(a) + Number(b))
      expect((await signUp('ada@mail.example', { question, answer: sum })).text).toContain('too fast')
      later(1)
      expect((await signUp('ada@mail.example', { question, answer: '99' })).text).toContain('That was not it')
      expect((await signUp('eve@mail.example', { question, answer: sum })).status).toBe(422)
      expect(sent).toEqual([])
      expect((await signUp('ada@mail.example', { question, answer: sum })).status).toBe(200)
      expect(sent).toHaveLength(1)
    })

    test('when many come from one network, and later none is taken', async () => {
      const statuses = []
      for (let n = 0; n < 42; n += 1) statuses.push((await signUp(`r${n}@mail.example`)).status)
      expect(statuses.slice(0, 7)).toEqual([200, 200, 200, 200, 200, 403, 403])
      expect(statuses.at(-1)).toBe(429)
      network = '192.0.2.2'
      expect((await signUp('ada@mail.example')).status).toBe(200)
    })
  })

  test('gets at most three mails in a day because somebody types the address', async () => {
    for (let n = 0; n < 5; n += 1) {
      network = `192.0.2.${n + 10}`
      expect((await signUp('ada@mail.example')).status).toBe(200)
    }
    expect(sent).toHaveLength(3)
  })

  test('is told when there is no relay, and nothing is kept', async () => {
    expect((await signUp('ada@mail.test')).text).toContain('can’t send mail yet')
    expect(await state()).toEqual([])
    expect(await jobs()).toEqual([])
  })

  describe('is written to by a job', () => {
    test('that is there as soon as the page has answered, and holds no address', async () => {
      expect((await ask('ada@mail.example')).status).toBe(200)
      expect(sent).toEqual([])
      const [job] = await jobs()
      expect(job).toMatchObject({
        kind: 'mail.confirm',
        state: 'waiting',
        payload: { subscription: expect.any(Number) },
      })
      expect(JSON.stringify(job)).not.toContain('ada')
      await mailsGo()
      expect(sent).toMatchObject([{ kind: 'confirm', to: 'ada@mail.example' }])
    })

    test('that tries again while the relay is away', async () => {
      refuses = { ok: false, why: 'unreachable', reply: 'connect ECONNREFUSED' }
      await signUp('ada@mail.example')
      expect(await jobs()).toMatchObject([{ state: 'waiting', problem: 'relayUnreachable: connect ECONNREFUSED' }])
      refuses = { ok: false, why: 'refused', code: 451, reply: '451 <ada@mail.example>: greylisted' }
      later(backoffMs(1) / 60_000)
      await mailsGo()
      expect(await jobs()).toMatchObject([{ state: 'waiting', problem: 'mailRefused: 451 <…>: greylisted' }])
      refuses = undefined
      later(backoffMs(2) / 60_000)
      await mailsGo()
      expect(await jobs()).toMatchObject([{ state: 'done', attempts: 3 }])
      expect(sent).toHaveLength(1)
    })

    test.each<[Sent & { ok: false }, string]>([
      [
        { ok: false, why: 'refused', code: 550, reply: '550 <ada@mail.example>: no such user' },
        'mailRefused: 550 <…>: no such user',
      ],
      [{ ok: false, why: 'no relay' }, 'noRelay'],
    ])('that gives up where trying again is of no use: %o', async (says, problem) => {
      refuses = says
      await signUp('ada@mail.example')
      expect(await jobs()).toMatchObject([{ state: 'failed', attempts: 1, problem }])
    })

    test('that writes nothing to who left or was forgotten meanwhile', async () => {
      await ask('ada@mail.example')
      await room.house.store.write.updateTable('subscription').set({ state: 'left' }).execute()
      await ask('eve@mail.example')
      await room.house.store.write.deleteFrom('reader').where('id', '=', 2).execute()
      await mailsGo()
      expect(sent).toEqual([])
      expect((await jobs()).map((job) => job.state)).toEqual(['done', 'done'])
    })

    test('that gives up when its link would be too old', async () => {
      await ask('ada@mail.example')
      later(8 * 1440)
      await mailsGo()
      expect(sent).toEqual([])
      expect(await jobs()).toMatchObject([{ state: 'failed', problem: 'linkTooOld' }])
    })
  })

  test('can’t use a link after seven days, nor one that is not ours', async () => {
    await signUp('ada@mail.example')
    const link = linkIn(sent[0])
    expect((await get(link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A'))).status).toBe(404)
    expect((await get('/confirm/1-aaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404)
    expect((await post('/unsubscribe/zzz')).status).toBe(404)
    later(7 * 1440)
    expect((await post(link)).status).toBe(410)
    expect(await state()).toEqual(['waiting'])
  })

  test('leaves by a page with a button, or by one click (RFC 8058)', async () => {
    const { leave } = await confirmed('ada@mail.example')
    for (const method of ['GET', 'HEAD']) await get(leave, method)
    expect(await state()).toEqual(['confirmed'])
    const oneClick = await post(leave, { 'List-Unsubscribe': 'One-Click' }, {})
    expect(oneClick).toMatchObject({ status: 200, text: 'Done: you have left.\n' })
    expect(oneClick.headers.get('set-cookie')).toBeNull()
    expect(await state()).toEqual(['left'])
    expect(await room.house.store.read.selectFrom('suppression').select('reason').execute()).toEqual([
      { reason: 'left' },
    ])
    expect((await post(leave)).text).toContain('You have left')
  })

  test('comes back after leaving only by a new double opt-in', async () => {
    const { leave } = await confirmed('ada@mail.example')
    const old = linkIn(sent[0])
    await post(leave)
    expect((await post(old)).status).toBe(410)
    expect(await state()).toEqual(['left'])
    later(10)
    await signUp('ada@mail.example')
    expect(await state()).toEqual(['waiting'])
    await post(linkIn(sent.at(-1)))
    expect(await state()).toEqual(['confirmed'])
    expect(await room.house.store.read.selectFrom('suppression').selectAll().execute()).toEqual([])
  })

  test('changes language, zone and pause, and is forgotten when asked', async () => {
    const { preferences } = await confirmed('ada@mail.example')
    const { id } = await room.house.store.read.selectFrom('subscription').select('id').executeTakeFirstOrThrow()
    const given = { act: 'keep', subscription: String(id), language: 'es', pause: '2026-03-01' }
    expect((await post(preferences, given)).status).toBe(200)
    expect((await post(preferences, { ...given, pause: '2020-01-01' })).status).toBe(422)
    const [kept] = await room.house.store.read.selectFrom('subscription').select(['language', 'pausedUntil']).execute()
    expect(kept).toEqual({ language: 'es', pausedUntil: '2026-03-01' })
    expect((await post(preferences, { act: 'self', language: 'es', zone: 'Asia/Tokyo' })).text).toContain('Guardado.')
    expect((await post(preferences, { act: 'self', language: 'xx', zone: 'Nowhere/No' })).status).toBe(422)
    const [self] = await room.house.store.read.selectFrom('reader').select(['language', 'zone']).execute()
    expect(self).toEqual({ language: 'es', zone: 'Asia/Tokyo' })
    expect((await post(preferences, { act: 'erase' })).status).toBe(422)
    expect((await post(preferences, { act: 'erase', sure: 'yes' })).status).toBe(200)
    for (const table of ['reader', 'subscription', 'consent'] as const)
      expect(await room.house.store.read.selectFrom(table).selectAll().execute()).toEqual([])
    expect(await room.house.store.read.selectFrom('suppression').select('reason').execute()).toEqual([
      { reason: 'erased' },
    ])
    expect((await get(preferences)).status).toBe(404)
  })

  describe('moves to another address', () => {
    const addresses = async () =>
      (await room.house.store.read.selectFrom('reader').selectAll().orderBy('id').execute()).map((row) =>
        room.keys.open(row.addressCipher, row.keyVersion),
      )
    const askTo = async (preferences: string, email: string) => {
      const answer = await post(preferences, { act: 'move', email })
      await mailsGo()
      return answer
    }

    test('once that one has confirmed; the old one is told, and the links stay good', async () => {
      const { preferences, leave } = await confirmed('ada@mail.example')
      const asked = await askTo(preferences, 'Ada@Post.example')
      expect(asked).toMatchObject({ status: 200, text: expect.stringContaining('written to Ada@post.example') })
      expect(sent.at(-1)).toMatchObject({ kind: 'move', to: 'Ada@post.example' })
      const link = linkIn(sent.at(-1))
      for (const method of ['GET', 'HEAD']) expect((await get(link, method)).status).toBe(200)
      expect(await addresses()).toEqual(['ada@mail.example'])
      expect(JSON.stringify(await jobs())).not.toMatch(/ada@/i)
      expect((await post(link)).text).toContain('Ada@post.example from now on')
      await mailsGo()
      expect(await addresses()).toEqual(['Ada@post.example'])
      expect(sent.at(-1)).toMatchObject({ kind: 'moved', to: 'ada@mail.example' })
      expect(`${sent.at(-1)?.text}${sent.at(-1)?.html}`).not.toMatch(/post\.example/)
      expect(await room.house.store.read.selectFrom('suppression').select(['reason', 'detail']).execute()).toEqual([
        { reason: 'left', detail: 'moved' },
      ])
      const [change] = await room.house.store.read.selectFrom('addressChange').selectAll().execute()
      expect(change).toMatchObject({ addressCipher: null, oldCipher: null, doneAt: room.clock.at })
      expect((await post(link)).status).toBe(410)
      expect((await get(preferences)).status).toBe(200)
      expect((await get(leave)).status).toBe(200)
      // Found by the new one, and no longer by the old one.
      expect((await signUp('ada@post.example')).status).toBe(200)
      expect(sent.at(-1)).toMatchObject({ kind: 'already', to: 'Ada@post.example' })
    })

    test('not without the mailbox: a link that is none, or too old, or was replaced, changes nothing', async () => {
      const { preferences } = await confirmed('ada@mail.example')
      await askTo(preferences, 'one@post.example')
      const first = linkIn(sent.at(-1))
      await askTo(preferences, 'two@post.example')
      const second = linkIn(sent.at(-1))
      expect((await post(first)).status).toBe(410)
      expect((await post('/new-address/1-aaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404)
      later(7 * 1440)
      expect((await post(second)).status).toBe(410)
      expect(await addresses()).toEqual(['ada@mail.example'])
    })

    test('is answered alike when the address is a reader’s, or may not be mailed; only a mailbox hears of it', async () => {
      await confirmed('eve@mail.example')
      const { preferences } = await confirmed('ada@mail.example')
      await room.house.store.write
        .insertInto('suppression')
        .values({
          ...{ addressHash: room.keys.hash('address', 'bad@mail.example'), keyVersion: room.keys.version },
          ...{ reason: 'bounced', detail: '', at: room.clock.at },
        })
        .execute()
      const before = sent.length
      const answers = []
      for (const name of ['eve', 'bad', 'new']) answers.push(await askTo(preferences, `${name}@mail.example`))
      expect(
        new Set(answers.map(({ status, text }) => `${status}${text.replaceAll(/eve@|bad@|new@/g, '')}`)).size,
      ).toBe(1)
      expect(sent.slice(before).map(({ kind, to }) => [kind, to])).toEqual([
        ['taken', 'eve@mail.example'],
        ['move', 'new@mail.example'],
      ])
    })

    test('is asked about a slip, and refused what no mail can go to', async () => {
      const { preferences } = await confirmed('ada@mail.example')
      const asked = await post(preferences, { act: 'move', email: 'ada@gmial.com' })
      expect(asked.text).toContain('value="ada@gmail.com"')
      expect((await post(preferences, { act: 'move', email: 'ada@yopmail.com' })).text).toContain('for an hour')
      expect((await post(preferences, { act: 'move', email: 'ada@gmial.com', asTyped: 'yes' })).text).toContain(
        'send mail yet',
      )
      expect(await room.house.store.read.selectFrom('addressChange').selectAll().execute()).toEqual([])
    })

    test.each([
      ['no address', 'ada'],
      ['the one that they have', 'ADA@mail.example'],
    ])('is refused: %s', async (_, email) => {
      const { preferences } = await confirmed('ada@mail.example')
      const before = sent.length
      expect((await askTo(preferences, email)).status).toBe(422)
      expect(sent).toHaveLength(before)
    })

    test('at most five times in a day', async () => {
      const { preferences } = await confirmed('ada@mail.example')
      const statuses = []
      for (let n = 0; n < 6; n += 1) statuses.push((await askTo(preferences, `to${n}@mail.example`)).status)
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    })
  })

  test('gets a file with everything that is known of them, and nothing of others', async () => {
    await confirmed('eve@mail.example')
    const { preferences } = await confirmed('ada@mail.example')
    const file = await post(preferences, { act: 'everything' })
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="newsletters-[\d-]+\.json"$/)
    const known = JSON.parse(file.text)
    expect(known).toMatchObject({
      reader: { address: 'ada@mail.example', zone: 'Europe/Madrid', language: 'en' },
      newsletters: [{ newsletter: 'the-week', state: 'confirmed' }],
      consents: [{ act: 'asked', words: expect.stringContaining('I ask The Harbour Desk') }, { act: 'confirmed' }],
      ...{ suppression: null, addressChanges: [], editions: [], returned: [] },
    })
    expect(file.text).not.toContain('eve@')
  })

  test('asks for another newsletter from their own page, and confirms it as any other', async () => {
    const { preferences } = await confirmed('ada@mail.example')
    const { saveNewsletter, weekly } = await import('../../src/readers/index.ts')
    await saveNewsletter(
      room.house,
      {
        ...{ slug: 'tides', languages: ['en'], schedule: weekly(5, '07:00'), sender: '', replyTo: '' },
        ...{ inDoubt: 'send again', texts: { en: { name: 'Tides', pitch: 'The sea.', scheduleLine: 'Fridays' } } },
      },
      { memberId: null },
    )
    expect((await get(preferences)).text).toContain('I ask The Harbour Desk to send me Tides by mail')
    expect((await post(preferences, { act: 'join', newsletter: 'tides' })).text).toContain('Tides comes to you')
    await mailsGo()
    expect(sent.at(-1)).toMatchObject({ kind: 'confirm', subject: 'Please confirm: Tides' })
    expect(await state()).toEqual(['confirmed', 'waiting'])
    await post(linkIn(sent.at(-1)))
    expect(await state()).toEqual(['confirmed', 'confirmed'])
    const places = await room.house.store.read.selectFrom('consent').select(['act', 'place']).orderBy('id').execute()
    expect(places.slice(2)).toEqual([
      { act: 'asked', place: 'preferences' },
      { act: 'confirmed', place: '' },
    ])
  })

  test('finds the newsletter’s own page, with what is agreed to', async () => {
    const page = await get('/en/newsletter/the-week')
    expect(page.text).toContain('Eight stories in the order that our editors chose.')
    expect(page.text).toContain('I ask The Harbour Desk to send me The Week')
  })
})
