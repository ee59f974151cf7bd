import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forgetReader } from '../../src/delivery/index.ts'
import { beginReading, foldersIn, importById, openImport, runImport } from '../../src/readers/importing/index.ts'
import { beginWriting, cancelImport } from '../../src/readers/importing/kept.ts'
import { addReader, erase, leave, newsletterBySlug, readAddress, readerAt } from '../../src/readers/index.ts'
import { subscriptions } from '../../src/readers/subscribing.ts'
import { broughtIn } from '../a-list.ts'
import { aNewsroom, type Room, whereaboutsOf } from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'

onBothEngines('a list that is brought in', (engine) => {
  let fresh: Awaited<ReturnType<typeof freshStore>>
  let room: Room
  beforeEach(async () => {
    fresh = await freshStore(engine)
    room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  })
  afterEach(async () => {
    await room.house.store.close()
    await fresh.drop()
  })

  const addressOf = (text: string) => {
    const read = readAddress(text)
    if (!read.ok) throw new Error(read.why)
    return read.address
  }
  const subscriptionOf = async (address: string) => {
    const reader = await readerAt(room.house, room.keys, addressOf(address))
    if (!reader) return undefined
    return subscriptions(room.house.store.read).where('subscription.readerId', '=', reader.id).executeTakeFirst()
  }
  const add = async (address: string) => {
    const newsletter = await newsletterBySlug(room.house.store.read, 'the-week')
    if (!newsletter) throw new Error('no newsletter')
    const given = { address: addressOf(address), newsletter, language: 'en', evidence: 'a letter' }
    expect(await addReader(room.house, room.keys, given)).toEqual({ ok: true })
  }
  const suppressions = async () =>
    (await room.house.store.read.selectFrom('suppression').select('reason').orderBy('reason').execute()).map(
      ({ reason }) => reason,
    )

  test('keeps language, zone, the day of consent, the list and the words of the editor', async () => {
    const { done } = await broughtIn(
      room,
      fresh.folder,
      'E-Mail;Idioma;Time zone;Subscribed at\r\nMira@Mail.example;es-MX;America/Bogota;2021-02-04 07:55:20 +0100\r\nnoor@mail.example;fr;Mars;\r\n',
    )
    expect(done).toMatchObject({ state: 'done', counts: { added: 2 }, plan: { shape: 'plain', separator: ';' } })
    expect(await subscriptionOf('mira@mail.example')).toMatchObject({
      ...{ state: 'confirmed', language: 'es', zone: 'America/Bogota', confirmedAt: '2021-02-04T06:55:20.000Z' },
    })
    expect(await subscriptionOf('noor@mail.example')).toMatchObject({
      ...{ state: 'confirmed', language: 'en', zone: 'Europe/Madrid', confirmedAt: room.house.now() },
    })
    const consents = await room.house.store.read
      .selectFrom('consent')
      .innerJoin('readerImport', 'readerImport.id', 'consent.readerImportId')
      .select(['act', 'agreedAt', 'consent.at', 'words', 'memberId'])
      .orderBy('agreedAt', (by) => by.desc().nullsLast())
      .execute()
    const same = { act: 'imported', at: room.house.now(), words: 'the stall in May', memberId: room.member.id }
    expect(consents).toEqual([
      { ...same, agreedAt: '2021-02-04T06:55:20.000Z' },
      { ...same, agreedAt: null },
    ])
    const reader = await room.house.store.read
      .selectFrom('reader')
      .select(['addressCipher', 'keyVersion', 'domain'])
      .where('zone', '=', 'America/Bogota')
      .executeTakeFirstOrThrow()
    expect(room.keys.open(reader.addressCipher, reader.keyVersion)).toBe('Mira@mail.example')
    expect(reader.domain).toBe('mail.example')
  })

  test('says of each row that became no reader which it was, and why', async () => {
    const long = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`
    const rows = ['mira@mail.example', 'mira', 'mi ra@mail.example', 'mira..b@mail.example', 'mira@mail', long]
    const { done, report } = await broughtIn(
      room,
      fresh.folder,
      ['email,status', ...rows, '" "," x"', 'MIRA@mail.example', 'a@mail.example,pending', 'b@mail.example,??'].join(
        '\n',
      ),
    )
    expect(done.counts).toEqual({
      ...{ added: 1, noAt: 1, spaces: 1, local: 1, domain: 1, long: 1, empty: 1, duplicate: 1 },
      ...{ notConfirmed: 1, status: 1 },
    })
    expect(report).toEqual([
      '3,noAt,mira',
      '4,spaces,mi ra@mail.example',
      '5,local,mira..b@mail.example',
      '6,domain,mira@mail',
      `7,long,${long}`,
      '8,empty, ',
      '9,duplicate,MIRA@mail.example',
      '10,notConfirmed,a@mail.example',
      '11,status,b@mail.example',
    ])
  })

  test('brings nobody back who left, bounced, complained, was erased, or whom the desk took off', async () => {
    const names = ['left', 'erased', 'bounced', 'complained', 'desk', 'stays', 'waits']
    for (const name of names) await add(`${name}@mail.example`)
    const left = await subscriptionOf('left@mail.example')
    if (!left) throw new Error('nobody')
    await leave(room.house, left, { form: 'link', networkHash: null })
    const erased = await readerAt(room.house, room.keys, addressOf('erased@mail.example'))
    await erase(room.house, room.keys, erased?.id ?? 0, [forgetReader])
    for (const reason of ['bounced', 'complained', 'desk'] as const)
      await room.house.store.write
        .insertInto('suppression')
        .values({
          addressHash: room.keys.hash('address', `${reason}@mail.example`),
          ...{ keyVersion: 1, reason, at: room.house.now() },
        })
        .execute()
    const waits = await subscriptionOf('waits@mail.example')
    await room.house.store.write
      .updateTable('subscription')
      .set({ state: 'waiting', confirmedAt: null })
      .where('id', '=', waits?.id ?? 0)
      .execute()
    const before = await room.house.store.read.selectFrom('reader').select('id').execute()
    const { done } = await broughtIn(
      room,
      fresh.folder,
      ['email', ...names, 'new'].map((one) => (one === 'email' ? one : `${one}@mail.example`)).join('\n'),
    )
    expect(done.counts).toEqual({
      ...{ left: 1, erased: 1, bounced: 1, complained: 1, desk: 1, known: 1, added: 2 },
    })
    expect(await subscriptionOf('left@mail.example')).toMatchObject({ state: 'left' })
    expect(await subscriptionOf('erased@mail.example')).toBeUndefined()
    expect(await subscriptionOf('waits@mail.example')).toMatchObject({ state: 'confirmed' })
    expect(await room.house.store.read.selectFrom('reader').select('id').execute()).toHaveLength(before.length + 1)
  })

  test('who left this newsletter stays away, also where no suppression says so', async () => {
    await add('mira@mail.example')
    await room.house.store.write.updateTable('subscription').set({ state: 'left' }).execute()
    expect((await broughtIn(room, fresh.folder, 'email\nmira@mail.example')).done.counts).toEqual({ left: 1 })
  })

  test('keeps those who left, bounced or complained elsewhere as not to be mailed; a sign-up here is newer', async () => {
    await add('here@mail.example')
    const here = await subscriptionOf('here@mail.example')
    await room.house.store.write
      .insertInto('consent')
      .values({
        ...{ readerId: here?.readerId ?? 0, newsletterId: room.newsletterId, consentTextId: null, act: 'confirmed' },
        ...{ networkHash: null, at: room.house.now() },
      })
      .execute()
    const list = [
      'email,status',
      'gone@mail.example,unsubscribed',
      'cleaned@mail.example,cleaned',
      'spam@mail.example,complained',
      'here@mail.example,unsubscribed',
      'twice@mail.example,subscribed',
      'twice@mail.example,unsubscribed',
    ]
    const { done } = await broughtIn(room, fresh.folder, list.join('\n'))
    expect(done.counts).toEqual({ keptLeft: 2, keptBounced: 1, keptComplained: 1, confirmedHere: 1, duplicate: 1 })
    expect(await suppressions()).toEqual(['bounced', 'complained', 'left', 'left'])
    expect(await subscriptionOf('gone@mail.example')).toBeUndefined()
    expect(await subscriptionOf('twice@mail.example')).toBeUndefined()
    const again = await broughtIn(room, fresh.folder, 'email\ngone@mail.example\ncleaned@mail.example\n')
    expect(again.done.counts).toEqual({ left: 1, bounced: 1 })
  })

  const many = (rows: number) =>
    ['email,zone', ...Array.from({ length: rows }, (_, n) => `reader${n}@mail${n % 7}.example,Europe/Riga`)].join('\n')
  /** A list that was read and waits to be written. */
  const readList = async (list: string) => {
    const { house, keys, newsletterId } = room
    const file = join(fresh.folder, 'list.csv')
    writeFileSync(file, list)
    const given = { file, publicId: house.newId(), fileName: 'list.csv', memberId: null }
    const { id, plan } = await openImport(house, given)
    await beginReading(house, id, { plan, newsletterId, language: 'en', words: 'the stall' })
    const running = { house, keys, folders: foldersIn(fresh.folder), list: file, relaysTaking: async () => () => true }
    expect(await runImport(running, id)).toBe('read')
    return { id, running }
  }
  const countOf = async (table: 'reader' | 'subscription' | 'consent') =>
    Number(
      (
        await room.house.store.read
          .selectFrom(table)
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )

  test('goes on where it was when it is stopped and taken up again, and makes no row twice', async () => {
    const { id, running } = await readList(`${many(5000)}\nreader1@mail1.example\nwrong`)
    await beginWriting(room.house, id)
    const stop = new AbortController()
    stop.abort()
    // Told to stop, it writes one lot and lets go.
    expect(await runImport({ ...running, stopping: stop.signal }, id)).toBe('stopped')
    expect(await countOf('reader')).toBe(2000)
    expect(await importById(room.house.store.read, id)).toMatchObject({ state: 'writing', counts: { added: 2000 } })
    expect(await runImport(running, id)).toBe('done')
    for (const table of ['reader', 'subscription', 'consent'] as const) expect(await countOf(table)).toBe(5000)
    expect((await importById(room.house.store.read, id))?.counts).toEqual({ added: 5000, duplicate: 1, noAt: 1 })
    // Each of its lots is counted for the newsletter's weeks, and once.
    const days = await room.house.store.read.selectFrom('newsletterDay').select(['act', 'n']).execute()
    expect(days.map((row) => ({ ...row, n: Number(row.n) }))).toEqual([{ act: 'imported', n: 5000 }])
  })

  test('another worker that takes it ends the first one’s work at its next lot', async () => {
    const { id, running } = await readList(many(5000))
    await beginWriting(room.house, id)
    const [one, other] = await Promise.all([runImport(running, id), runImport(running, id)])
    expect([one, other]).toContain('done')
    expect(await countOf('consent')).toBe(5000)
  })

  test('a cancelled list adds nobody more, and its files are gone', async () => {
    const { id, running } = await readList(many(10))
    expect(await cancelImport(room.house, id)).toBe(true)
    expect(await beginWriting(room.house, id)).toBe(false)
    expect(await runImport(running, id)).toBe('cancelled')
    expect(await countOf('reader')).toBe(0)
  })

  const platforms = join(import.meta.dirname, '../../../shared/data/platforms')
  const exported = (path: string): Buffer | null => {
    try {
      return readFileSync(join(platforms, path))
    } catch {
      return null
    }
  }
  describe.skipIf(exported('mg-mailchimp-members/cleaned.csv') === null)('as tools export it', () => {
    test.each([
      ['mg-mailchimp-members/subscribed.csv', 'mailchimp', { added: 5 }],
      ['mg-substack-members-csv/fixtures_subscriber_emails.csv', 'substack', { added: 15, keptLeft: 2 }],
      ['ghost-core-csv/members-newsletters-step1.csv', 'ghost', { added: 2, keptLeft: 1 }],
      ['ghost-core-csv/members-ragged-row.csv', 'plain', { added: 2 }],
      ['ghost-core-2x/csv/two-columns-with-header.csv', 'plain', { added: 2 }],
      ['mg-substack-members-csv/invalid.csv', 'plain', expect.objectContaining({ added: 3 })],
      ['mg-curated-members-csv/subscribers.csv', 'plain', expect.objectContaining({ domain: 1, noAt: 1 })],
    ] as const)('%s', async (path, shape, counts) => {
      const { done } = await broughtIn(room, fresh.folder, exported(path) ?? '')
      expect(done).toMatchObject({ state: 'done', plan: { shape } })
      expect(done.counts).toEqual(counts)
    })

    test('the file of those whose mail came back makes no reader', async () => {
      const { done } = await broughtIn(room, fresh.folder, exported('mg-mailchimp-members/cleaned.csv') ?? '')
      expect(Object.keys(done.counts)).toEqual(['keptBounced'])
      expect(await countOf('reader')).toBe(0)
    })
  })
})
