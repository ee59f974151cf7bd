import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openCourier, releaseEdition } from '../../src/delivery/index.ts'
import { editionScreens } from '../../src/editions/index.ts'
import { dial, relayAddress } from '../../src/platform/mail/index.ts'
import { withdraw } from '../../src/record/index.ts'
import {
  aNewsroom,
  aPublishedStory,
  type Room,
  readersOf,
  signNow,
  theNextEdition,
  whereaboutsOf,
} from '../an-edition.ts'
import { freshStore, onBothEngines } from '../databases.ts'
import { startSmtp } from '../smtp.ts'
import { unkept } from '../unkept.ts'

const at = '2026-01-30T10:00:00.000Z'

/** A newsroom with two stories in the edition that gathers. */
async function prepared(engine: Parameters<typeof freshStore>[0], readers: number, second = true) {
  const fresh = await freshStore(engine)
  const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  const ferry = await aPublishedStory(room.house, { headline: 'Ferry crews agree', at })
  if (second) await aPublishedStory(room.house, { headline: 'Salt gets its name back', at })
  await readersOf(room, readers)
  const of = await theNextEdition(room)
  await signNow(room, of)
  const close = async () => {
    await room.house.store.close()
    await fresh.drop()
  }
  return { room, of, ferry, close }
}

const withdrawIt = ({ house, member }: Room, storyId: number) =>
  withdraw(house, { storyId, reason: 'It was not true.', member })

onBothEngines('a story withdrawn while its edition goes out', (engine) => {
  test('is in no mail that is begun afterwards, in neither of its parts', async () => {
    const { room, of, ferry, close } = await prepared(engine, 50)
    let begun = 0
    /** How many mails had been begun when the withdrawal was done. */
    let before = Number.POSITIVE_INFINITY
    const server = await startSmtp({
      recipient: () => {
        begun += 1
        return undefined
      },
      message: () => pause(10).then(() => undefined),
    })
    await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })
    const courier = openCourier(room.house, room.keys, () => dial(relayAddress(server.url)), { relayExamples: true })
    const delivering = courier.round()
    while (server.received.length < 20) await pause(1)
    await withdrawIt(room, ferry.id)
    before = begun
    expect(await delivering).toMatchObject({ accepted: 50, trouble: '' })
    await courier.stop()

    const telling = server.received.filter((mail) => mail.source.includes('Ferry crews agree'))
    expect(before).toBeLessThan(50)
    expect(telling.length).toBeGreaterThanOrEqual(20)
    // A claim that was committed before the withdrawal has begun, and may arrive at the server after it.
    expect(telling.length).toBeLessThanOrEqual(before + 4)
    for (const mail of server.received.slice(before + 4)) {
      expect(mail.source).toContain('Salt gets its name back')
      expect(mail.source).not.toContain('Ferry crews agree')
      expect(mail.source).toContain('One story')
    }
    await server.stop()
    await close()
  })

  test('is not on the edition’s page, and goes to nobody from the outbox', async () => {
    const { room, of, ferry, close } = await prepared(engine, 2)
    await releaseEdition(room.house, of, { relay: false, memberId: null, when: 'now' })
    await room.house.store.write.updateTable('reader').set({ domain: 'mail.example' }).execute()
    await withdrawIt(room, ferry.id)
    const courier = openCourier(room.house, room.keys, null)
    await courier.round()
    await courier.stop()
    const kept = await room.house.store.read.selectFrom('outbox').select('source').execute()
    expect(kept).toHaveLength(2)
    for (const { source } of kept) expect(Buffer.from(source).toString()).not.toContain('Ferry crews agree')
    const app = editionScreens(room.house, { kept: unkept })
    const page = await (await app.request(`/en/edition/the-week/${of.edition.day}`)).text()
    expect(page).toContain('Salt gets its name back')
    expect(page).not.toContain('Ferry crews agree')
    expect(page).toContain('One story')
    await close()
  })

  test('when it was the only one, nothing more is sent', async () => {
    const { room, of, ferry, close } = await prepared(engine, 3, false)
    await releaseEdition(room.house, of, { relay: false, memberId: null, when: 'now' })
    await withdrawIt(room, ferry.id)
    const courier = openCourier(room.house, room.keys, null)
    expect(await courier.round()).toMatchObject({ accepted: 0 })
    await courier.stop()
    const rows = await room.house.store.read.selectFrom('delivery').select('state').execute()
    expect(rows.map((row) => row.state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
    const edition = await room.house.store.read.selectFrom('edition').select('state').executeTakeFirstOrThrow()
    expect(edition.state).toBe('sent')
    await close()
  })

  test('one that was corrected goes out with its new words', async () => {
    const { room, of, ferry, close } = await prepared(engine, 1)
    await releaseEdition(room.house, of, { relay: false, memberId: null, when: 'now' })
    await room.house.store.write
      .insertInto('correction')
      .values({
        publicId: room.house.newId(),
        storyId: ferry.id,
        kind: 'correction',
        note: 'It said three boats.',
        memberId: room.member.id,
        at: room.house.now(),
      })
      .execute()
    const courier = openCourier(room.house, room.keys, null)
    await courier.round()
    await courier.stop()
    const kept = await room.house.store.read.selectFrom('outbox').select('source').executeTakeFirstOrThrow()
    expect(Buffer.from(kept.source).toString()).toContain('corrected on')
    await close()
  })
})
