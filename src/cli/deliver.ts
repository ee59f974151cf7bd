import { openCourier, releaseDue } from '../delivery/index.ts'
import { ensureNextEditions } from '../editions/index.ts'
import type { House } from '../house.ts'
import { relaysAt } from '../platform/mail/index.ts'
import { keysOf } from '../readers/index.ts'
import { alignmentsKept, dnsOf, domainOf, offersKept, openSigning } from '../sending/index.ts'
import type { Whereabouts } from '../settings.ts'
import { problemWords } from '../words/problems.ts'
import { type Command, type Console, Failed, type Given, WrongUse } from './command.ts'
import { endAfterGrace } from './ending.ts'
import { inside } from './inside.ts'

/** The mail worker in the foreground. Several may run beside each other, also beside a newsroom that runs. */
export const deliver: Command = {
  name: 'deliver',
  usage: '[--until-done] [--connections N]',
  summary: 'sends what is released; --until-done ends when nothing is left that is due within the hour',
  options: { 'until-done': { type: 'boolean' }, connections: { type: 'string' } },
  run: async (given, console) => {
    const { words, flags } = given
    if (words.length > 0) throw new WrongUse(`it takes no “${words[0]}”`)
    const connections = flags.connections === undefined ? undefined : Number(flags.connections)
    if (connections !== undefined && !(Number.isInteger(connections) && connections >= 1 && connections <= 100))
      throw new WrongUse('--connections is 1 to 100')
    return inside(given, (house, where) => work(house, where, connections, given, console))
  },
}

const restMs = 500
/** What waits longer than this (a morning elsewhere, a mailbox that is full) is not waited for. */
const patienceMs = 3_600_000

async function work(
  house: House,
  where: Whereabouts,
  connections: number | undefined,
  { flags }: Given,
  console: Console,
): Promise<0 | 1> {
  const keys = await keysOf(house, where.keyFile)
  const { smtpUrl, relayExamples } = where
  const signing = openSigning(house, keys)
  const alignmentOf = alignmentsKept(house, smtpUrl, dnsOf(where.dns))
  const relays = smtpUrl === null ? null : relaysAt(smtpUrl, offersKept(house))
  const courier = openCourier(house, keys, relays?.dial ?? null, {
    connections: connections ?? relays?.connections ?? 4,
    relayExamples,
    signing: ({ newsletter }) => signing(domainOf(newsletter.sender) ?? ''),
  })
  let stopping = false
  const stop = () => {
    stopping = true
    endAfterGrace(console)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  let accepted = 0
  let troubles = 0
  try {
    while (!stopping) {
      await ensureNextEditions(house)
      await releaseDue(house, { relay: smtpUrl !== null, alignmentOf })
      const round = await courier.round()
      accepted += round.accepted
      if (round.attempted > 0) console.progress(`${accepted} accepted`)
      troubles = round.trouble === '' ? 0 : troubles + 1
      const trouble = problemWords('en', round.trouble)
      if (trouble !== '') console.progress(`Nothing more is taken. ${trouble}`)
      if (flags['until-done'] && troubles >= 20)
        throw new Failed(`The mail relay can’t be used. ${trouble}. What has not left stays where it is.`)
      if (flags['until-done'] && (await isDone(house, where))) break
      await new Promise((resolve) => setTimeout(resolve, restMs))
    }
  } finally {
    await courier.stop()
  }
  const left = await waiting(house)
  console.out(
    flags.json
      ? JSON.stringify({ accepted, ...left })
      : `${accepted} accepted${left.waiting > 0 ? `, ${left.waiting} wait until ${left.until}` : ''}.`,
  )
  return 0
}

/** How many rows of released editions wait, and until when the first of them does. */
async function waiting(house: House): Promise<{ waiting: number; until: string | null }> {
  const row = await house.store.read
    .selectFrom('delivery')
    .innerJoin('edition', 'edition.id', 'delivery.editionId')
    .select([(e) => e.fn.countAll<number>().as('n'), (e) => e.fn.min('delivery.notBefore').as('first')])
    .where('edition.state', '=', 'released')
    .where('delivery.state', 'in', ['queued', 'deferred', 'sending'])
    .executeTakeFirstOrThrow()
  return { waiting: Number(row.n), until: row.first ?? null }
}

async function isDone(house: House, where: Whereabouts): Promise<boolean> {
  const unfilled = await house.store.read
    .selectFrom('edition')
    .select('id')
    .where('state', '=', 'released')
    .where('filledAt', 'is', null)
    .executeTakeFirst()
  if (unfilled) return false
  const { waiting: n, until } = await waiting(house)
  if (n === 0 || until === null) return true
  if (where.smtpUrl === null && until <= house.now())
    throw new Failed('There is no mail relay: set SMTP_URL. What has not left stays where it is.')
  return Date.parse(until) - Date.parse(house.now()) > patienceMs
}
