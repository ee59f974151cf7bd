import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMailer } from '../../src/platform/mail/index.ts'
import { offersKept, relaysTaking } from '../../src/sending/index.ts'
import { aDoor, type Door } from '../a-door.ts'
import { broughtIn } from '../a-list.ts'
import { onBothEngines } from '../databases.ts'
import { type Manners, startSmtp } from '../smtp.ts'

/** Addresses with letters beyond a to z before the @, and relays that can be told them (SMTPUTF8, RFC 6531), or not. */
onBothEngines('an address in letters of another script', (engine) => {
  let door: Door
  const closing: (() => unknown)[] = []
  beforeEach(async () => {
    door = await aDoor(engine)
  })
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
    await door.close()
  })

  const aRelay = async (manners: Manners) => {
    const server = await startSmtp(manners)
    closing.push(server.stop)
    return server
  }
  /** Sends a mail over a relay, so that it has said what it can do. */
  const spokenTo = async (smtpUrl: string, to = 'ada@mail.example') => {
    const { house } = door.room
    const heard = offersKept(house)
    const mailer = openMailer(house.store, smtpUrl, { now: house.now, relayExamples: true, heard })
    const sent = await mailer.send({ kind: 'confirm', to, from: 'week@mail.example', subject: 'A', text: 'A' })
    mailer.close()
    const known = () => house.store.read.selectFrom('relayOffer').select('relay').execute()
    await expect.poll(known).toContainEqual({ relay: new URL(smtpUrl).host })
    return sent
  }
  const subscriptions = async () =>
    (await door.room.house.store.read.selectFrom('subscription').select('id').execute()).length

  test('is taken while nobody has spoken to the relay, and turned away, with the reason, once it is known', async () => {
    const relay = await aRelay({ smtputf8: false })
    Object.assign(door.world, { relay: true, smtpUrl: relay.url })
    expect((await door.ask('über@mail.example')).text).toContain('One more step')
    expect(await spokenTo(relay.url, 'über@mail.example')).toMatchObject({ ok: false, why: 'refused' })
    const { status, text } = await door.ask('юлия@mail.example')
    expect(status).toBe(422)
    expect(text).toContain('can’t reach an address with such letters before the @')
    expect(await subscriptions()).toBe(1)
    expect((await door.ask('ada@mail.example')).text).toContain('One more step')
    expect((await door.ask('mira@пример.example')).text, 'a domain has an ASCII form').toContain('One more step')
  })

  test('is taken, and gets its mail, where the relay takes it; of several relays each must', async () => {
    const [wide, narrow] = [await aRelay({}), await aRelay({ smtputf8: false })]
    Object.assign(door.world, { relay: true, smtpUrl: wide.url })
    expect(await spokenTo(wide.url, 'юлия@mail.example')).toMatchObject({ ok: true })
    expect(wide.received.map(({ to }) => to)).toEqual([['юлия@mail.example']])
    expect((await door.ask('юлия@mail.example')).text).toContain('One more step')

    await spokenTo(narrow.url)
    door.world.smtpUrl = `${wide.url} ${narrow.url}`
    expect((await door.ask('über@mail.example')).status).toBe(422)
    door.world.relayExamples = false
    expect((await door.ask('über@mail.example')).text, 'goes to the outbox').toContain('One more step')
  })

  test('a relay that has learnt it is believed', async () => {
    const { house } = door.room
    const heard = offersKept(house)
    const taking = relaysTaking(house, { smtpUrl: 'smtp://mail.vell.test', relayExamples: false })
    const takes = async () => (await taking())('über@vell.internal')
    const address = { host: 'mail.vell.test', port: 587 } as Parameters<typeof heard>[0]
    expect(await takes()).toBe(true)
    heard(address, new Map([['SIZE', '']]))
    await expect.poll(takes).toBe(false)
    heard(address, new Map([['SMTPUTF8', '']]))
    await expect.poll(takes).toBe(true)
  })

  test('in a list is refused with the reason; who must not be mailed is kept all the same', async () => {
    const relay = await aRelay({ smtputf8: false })
    await spokenTo(relay.url)
    const taking = relaysTaking(door.room.house, { smtpUrl: relay.url, relayExamples: true })
    const list = 'email,status\nada@mail.example,active\nüber@mail.example,active\nюлия@mail.example,unsubscribed\n'
    const { done, report } = await broughtIn(door.room, door.folder, list, taking)
    expect(done.counts).toEqual({ added: 1, letters: 1, keptLeft: 1 })
    expect(report).toContain('3,letters,über@mail.example')
  })
})
