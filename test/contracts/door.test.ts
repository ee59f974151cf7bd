import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { droppedLately } from '../../src/readers/door/robots/holding.ts'
import { formIn, readerLinks, saveForms } from '../../src/readers/index.ts'
import { aDoor, type Door } from '../a-door.ts'
import { onBothEngines } from '../databases.ts'
import { doWork } from '../door-work.ts'

onBothEngines('the readers’ door', (engine) => {
  let door: Door
  beforeEach(async () => {
    door = await aDoor(engine)
  })
  afterEach(() => door.close())

  const db = () => door.room.house.store.read
  const count = async (table: 'subscription' | 'reader' | 'consent') =>
    (await db().selectFrom(table).select('id').execute()).length
  const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
  const answerIn = (text: string) => {
    const question = hidden(text, 'question')
    const [, a, b] = question.split('-')
    return { question, answer: String(Number(a) + Number(b)) }
  }

  describe('keeps robots out by work', () => {
    test('that is done once, in a person’s time, and was given out here', async () => {
      const done = await door.work()
      expect((await door.ask('ada@mail.example', { work: done })).text).toContain('One more step')
      const tries: Record<string, string> = {
        again: done,
        early: doWork(JSON.parse((await door.get('/work')).text)),
        none: '',
        undone: `${done.slice(0, done.indexOf('.'))}.0`,
        forged: doWork({
          work: `${Date.parse(door.room.clock.at).toString(36)}-1-${'a'.repeat(18)}-${'A'.repeat(22)}`,
          bits: 1,
        }),
        nonsense: 'x'.repeat(120),
      }
      for (const [what, work] of Object.entries(tries)) {
        door.world.network = `192.0.2.${what.length}`
        const { status, text } = await door.ask(`${what}@mail.example`, { work })
        expect(text, what).toContain('One question first')
        expect(status, what).toBe(200)
      }
      expect(await count('subscription')).toBe(1)
    })

    test('that is an hour old at most', async () => {
      const done = await door.work()
      door.later(61)
      expect((await door.ask('ada@mail.example', { work: done })).text).toContain('One question first')
    })

    test('or, where no script runs, by a plain question that a person answers', async () => {
      const asked = await door.ask('ada@mail.example', { work: '' })
      expect(await count('subscription')).toBe(0)
      door.later(1)
      expect((await door.ask('ada@mail.example', { work: '', ...answerIn(asked.text) })).text).toContain(
        'One more step',
      )
      expect(await count('subscription')).toBe(1)
    })

    test('and a filled trap is asked, whatever work was done', async () => {
      expect((await door.ask('ada@mail.example', { website: 'https://spam.example' })).status).toBe(403)
    })
  })

  describe('looks at the address', () => {
    beforeEach(() => {
      door.world.relay = true
    })

    test('proposes what a finger slipped over, in one press, and keeps what is meant as it is', async () => {
      const asked = await door.ask('ada@gmial.com')
      expect(asked.text).toContain('value="ada@gmail.com"')
      expect(await count('subscription')).toBe(0)
      const carried = { work: hidden(asked.text, 'work'), asTyped: hidden(asked.text, 'asTyped') }
      expect(carried.asTyped).toBe('yes')
      expect((await door.ask('ada@gmail.com', carried)).text).toContain('We have written to ada@gmail.com')
      expect((await door.ask('ada@gmial.com', { asTyped: 'yes' })).text).toContain('We have written to ada@gmial.com')
    })

    test.each([
      ['disposable', 'ada@mailinator.com', 'no' as const, 'gives them for an hour'],
      ['of a domain where no mail can go', 'ada@vell.test', 'no' as const, 'there is no server'],
    ])('%s: says so, and keeps nothing', async (_, email, mailGoes, words) => {
      door.world.mailGoes = mailGoes
      const { status, text } = await door.ask(email)
      expect(status).toBe(422)
      expect(text).toContain(words)
      expect(await count('reader')).toBe(0)
    })

    test('takes it where DNS is silent', async () => {
      door.world.mailGoes = 'unknown'
      expect((await door.ask('ada@vell.test')).status).toBe(200)
      expect(await count('reader')).toBe(1)
    })

    test('shows a domain of another script in its own letters, and keeps it in ASCII', async () => {
      expect((await door.ask('هدى@بريد.example')).text).toContain('هدى@بريد.example')
      expect(await db().selectFrom('reader').select('domain').execute()).toEqual([{ domain: 'xn--ngbof4h.example' }])
    })
  })

  describe('proposes language and time zone without a script, from what the browser says of itself', () => {
    const kept = async () =>
      db()
        .selectFrom('reader')
        .innerJoin('subscription', 'subscription.readerId', 'reader.id')
        .select(['reader.zone', 'subscription.language'])
        .executeTakeFirst()

    test.each([
      ['the form’s own word', { language: 'es', zone: 'Asia/Tokyo' }, 'ar-EG', { language: 'es', zone: 'Asia/Tokyo' }],
      ['the country’s only zone', { language: 'en' }, 'en-JP,en;q=0.8', { language: 'en', zone: 'Asia/Tokyo' }],
      ['the newsroom’s, in its country', { language: 'en' }, 'es-ES', { language: 'en', zone: 'Europe/Madrid' }],
      [
        'the newsroom’s, where the country has many',
        { language: 'en' },
        'en-US',
        { language: 'en', zone: 'Europe/Madrid' },
      ],
      [
        'the browser’s language, where the form has none',
        { language: '' },
        'ar-LB,ar;q=0.9',
        { language: 'ar', zone: 'Asia/Beirut' },
      ],
      ['nonsense', { language: 'xx', zone: 'Mars/Olympus' }, ';;q=,*', { language: 'en', zone: 'Europe/Madrid' }],
    ])('%s', async (_, form, accept, expected) => {
      const headers = {
        origin: 'https://harbourdesk.example',
        'sec-fetch-site': 'same-origin',
        'accept-language': accept,
      }
      expect((await door.ask('ada@mail.example', form as Record<string, string>, headers)).status).toBe(200)
      expect(await kept()).toEqual(expected)
    })
  })

  describe('keeps what was agreed to, where, and in which version', () => {
    const agreed = () =>
      db()
        .selectFrom('consent')
        .leftJoin('consentText', 'consentText.id', 'consent.consentTextId')
        .select(['consent.place', 'consent.form', 'consentText.words', 'consentText.language'])
        .where('act', '=', 'asked')
        .orderBy('consent.id', 'desc')
        .executeTakeFirst()
    const texts = (consent: string) => ({ en: { pitch: '', scheduleLine: '', consent } })
    const markIn = async (place: 'story' | 'bar') => formIn(door.room.house, await door.newsletter(), place, 'en').mark

    test('each form has words of its own, and the reader agrees to those that stood there', async () => {
      const { house, newsletterId } = door.room
      await saveForms(
        house,
        newsletterId,
        { bar: true, texts: { bar: texts('Send me The Week, as the bar says.') } },
        null,
      )
      await door.ask('ada@mail.example', { place: 'bar', consent: await markIn('bar'), from: '/en/a-story' })
      expect(await agreed()).toEqual({
        place: 'bar',
        form: '/en/a-story',
        words: 'Send me The Week, as the bar says.',
        language: 'en',
      })
      await door.ask('eve@mail.example', { place: 'story', consent: await markIn('story') })
      expect((await agreed())?.words).toContain('I ask The Harbour Desk')
    })

    test('a reader’s own page says and keeps what the newsletter’s page says', async () => {
      const { house, keys, newsletterId } = door.room
      const own = { en: { pitch: 'Eight stories, by us.', scheduleLine: 'Mondays', consent: 'Page words.' } }
      await saveForms(house, newsletterId, { bar: false, texts: { page: own } }, null)
      await door.ask('ada@mail.example')
      const reader = await db().selectFrom('reader').select(['id', 'createdAt']).executeTakeFirstOrThrow()
      await house.store.write.deleteFrom('subscription').execute()
      const { preferences } = readerLinks(house, keys, {
        subscriptionId: 1,
        readerId: reader.id,
        createdAt: reader.createdAt,
      })
      const path = new URL(preferences).pathname
      const page = (await door.get(path)).text
      for (const words of ['Eight stories, by us.', 'Mondays', 'Page words.']) expect(page).toContain(words)
      await door.post(path, { act: 'join', newsletter: 'the-week' })
      expect(await agreed()).toMatchObject({ place: 'preferences', words: 'Page words.' })
    })

    test('a page that was open while the words changed still tells what its reader read', async () => {
      const { house, newsletterId } = door.room
      const forms = (consent: string) => ({ bar: false, texts: { story: texts(consent) } })
      await saveForms(house, newsletterId, forms('First words.'), null)
      const mark = await markIn('story')
      await saveForms(house, newsletterId, forms('Second words.'), null)
      await door.ask('ada@mail.example', { consent: mark })
      expect((await agreed())?.words).toBe('First words.')
      await door.ask('eve@mail.example', { consent: await markIn('story') })
      expect((await agreed())?.words).toBe('Second words.')
    })

    test('words that nobody here ever said are not agreed to: the form comes again', async () => {
      const { status, text } = await door.ask('ada@mail.example', { consent: '0123456789abcdef' })
      expect(status).toBe(422)
      expect(text).toContain('have changed')
      expect(await count('consent')).toBe(0)
    })
  })

  test('a form on another site is answered with a question, and its site is kept as where it stood', async () => {
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const fields = { newsletter: 'the-week', email: 'ada@mail.example', place: 'elsewhere' }
    const asked = await door.post('/en/subscribe', fields, headers)
    expect(asked.status).toBe(403)
    expect(asked.text).toContain('One question first')
    expect(await count('subscription')).toBe(0)
    door.later(1)
    const answered = await door.post('/en/subscribe', {
      ...fields,
      ...answerIn(asked.text),
      from: hidden(asked.text, 'from'),
      place: hidden(asked.text, 'place'),
    })
    expect(answered.text).toContain('One more step')
    const [consent] = await db().selectFrom('consent').select(['place', 'form']).execute()
    expect(consent).toEqual({ place: 'elsewhere', form: 'https://elsewhere.example' })
  })

  describe('does not let itself be used to write to a list of strangers', () => {
    const asks = async (n: number, domain: string, from = 0) => {
      const texts = []
      for (let i = from; i < from + n; i += 1) {
        door.world.network = `198.51.100.${i}`
        texts.push((await door.ask(`r${i}@${domain}`)).text)
      }
      return texts
    }
    beforeEach(() => door.room.house.changeNewsroom({ confirmations: { perHour: 5, perDomain: 3, heldHours: 24 } }))

    test('so many mails in an hour go to one domain, and to all; what is more is sent later', async () => {
      const texts = await asks(5, 'one.example')
      await door.mailsGo()
      expect(door.sent).toHaveLength(3)
      expect(texts[2]).toContain('We have written to r2@one.example')
      expect(texts[3]).toContain('within a day')
      await asks(4, 'two.example', 10)
      await door.mailsGo()
      expect(door.sent, 'five of all').toHaveLength(5)
      door.later(61)
      await door.mailsGo()
      expect(
        door.sent
          .map(({ to }) => to)
          .slice(5)
          .sort(),
      ).toEqual(['r12@two.example', 'r13@two.example', 'r3@one.example', 'r4@one.example'])
      expect(await db().selectFrom('subscription').select('id').where('heldAt', 'is not', null).execute()).toEqual([])
    })

    test('or dropped after a day, as if nobody had asked', async () => {
      await asks(4, 'one.example')
      await door.mailsGo()
      await door.room.house.changeNewsroom({ confirmations: { perHour: 1, perDomain: 1, heldHours: 1 } })
      door.later(61)
      await door.mailsGo()
      expect(door.sent).toHaveLength(3)
      expect([await count('reader'), await count('subscription')]).toEqual([3, 3])
      expect(await droppedLately(door.room.house)).toBe(1)
      door.later(31 * 24 * 60)
      expect(await droppedLately(door.room.house)).toBe(0)
    })
  })
})
