import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { releaseEdition } from '../src/delivery/index.ts'
import { migrate, openStore, type Place } from '../src/platform/store/index.ts'
import { aNewsroom, aPublishedStory, readersOf, signNow, theNextEdition, whereaboutsOf } from '../test/an-edition.ts'
import { postgresPrograms, startCluster } from '../test/postgres.ts'
import { measure } from './measure.ts'
import { startUnreliable, type Unreliable } from './unreliable.ts'

/**
 * Started by kill.ts with the program that delivers: editions of 2,000 readers against an SMTP server that answers, delays, defers, and drops connections before and after the
 * final dot; in each run all that deliver are killed (SIGKILL) at a random instant, and started again. On SQLite, on
 * PostgreSQL, and there with three workers; with "send again" and with "hold". Prints what was lost, repeated and in doubt.
 * `--runs N` in all, `--readers N`.
 */
const given = (name: string, usual: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1] || usual) || usual
const [runs, readers, connections] = [given('runs', 200), given('readers', 2000), 4]

const forms = [
  { engine: 'sqlite', workers: 1, inDoubt: 'send again' },
  { engine: 'sqlite', workers: 1, inDoubt: 'hold' },
  { engine: 'postgres', workers: 1, inDoubt: 'send again' },
  { engine: 'postgres', workers: 1, inDoubt: 'hold' },
  { engine: 'postgres', workers: 3, inDoubt: 'send again' },
  { engine: 'postgres', workers: 3, inDoubt: 'hold' },
] as const
type Form = (typeof forms)[number]

/** What one run, or many, came to. */
interface Outcome {
  runs: number
  kills: number
  connectionsAtKills: number
  /** Readers whom nobody got a mail to and nobody is named for. */
  lost: number
  /** Readers who got it more than once, though the server had not dropped the line after their mail's end. */
  repeated: number
  /** The same, where it had. */
  repeatedByServer: number
  inDoubt: number
  held: number
}
const nothing = (): Outcome => ({
  ...{ runs: 0, kills: 0, connectionsAtKills: 0, lost: 0, repeated: 0, repeatedByServer: 0, inDoubt: 0, held: 0 },
})

async function once(form: Form, program: string, place: Place, folder: string, server: Unreliable): Promise<Outcome> {
  const store = openStore(place)
  await migrate(store, place)
  await store.close()
  const where = whereaboutsOf(place, folder, { smtpUrl: server.url, relayExamples: true })
  const room = await aNewsroom(where)
  room.clock.at = new Date().toISOString() as typeof room.clock.at
  await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: room.clock.at })
  await readersOf(room, readers)
  await room.house.changeNewsroom({ brakes: { bounces: 0, complaints: 0, after: 1 } })
  await room.house.store.write.updateTable('newsletter').set({ inDoubt: form.inDoubt }).execute()
  const of = await theNextEdition(room)
  await signNow(room, of)
  const released = await releaseEdition(room.house, of, { relay: true, memberId: null, when: 'now' })
  if (!released.ok) throw new Error(JSON.stringify(released))

  const start = () =>
    Array.from({ length: form.workers }, () =>
      spawn(process.execPath, [program, JSON.stringify({ where, connections })], { stdio: 'ignore' }),
    )
  const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))
  const first = start()
  const endings = first.map(ended)
  // Any instant from the first mail to the last but some.
  const after = 1 + Math.floor(Math.random() * readers * 0.95)
  const open = await new Promise<number>((resolve) => {
    const watching = setInterval(() => {
      if (server.messages() < after) return
      clearInterval(watching)
      const there = server.open()
      for (const child of first) child.kill('SIGKILL')
      resolve(there)
    }, 1)
  })
  const kills = (await Promise.all(endings)).filter((code) => code === null).length
  const codes = await Promise.all(start().map(ended))
  if (codes.some((code) => code !== 0)) throw new Error(`A worker ended with ${codes}`)

  const rows = await room.house.store.read.selectFrom('delivery').select(['id', 'state', 'readerId']).execute()
  const doubts = await room.house.store.read
    .selectFrom('deliveryAttempt')
    .select('deliveryId')
    .where('outcome', '=', 'in doubt')
    .execute()
  const sealed = await room.house.store.read
    .selectFrom('reader')
    .select(['id', 'addressCipher', 'keyVersion'])
    .execute()
  const addresses = new Map(sealed.map((one) => [one.id, room.keys.open(one.addressCipher, one.keyVersion)]))
  await room.house.store.close()
  const came = { ...nothing(), runs: 1, kills, connectionsAtKills: open, inDoubt: doubts.length }
  if (rows.length !== readers) came.lost += readers - rows.length
  const named = new Set(doubts.map(({ deliveryId }) => deliveryId))
  for (const { id, state, readerId } of rows) {
    const address = addresses.get(readerId ?? 0) ?? ''
    const times = server.got.get(address) ?? 0
    if (state === 'in doubt') came.held += 1
    else if (state !== 'accepted' || times === 0) came.lost += 1
    // Whoever gets it twice must be named.
    if (times > 1 && !named.has(id)) came.lost += 1
    if (times > 1 && server.dropped.has(address)) came.repeatedByServer += 1
    else if (times > 1) came.repeated += 1
  }
  return came
}

async function inPlace<T>(form: Form, cluster: string, work: (place: Place, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'))
  const name = `kill_${randomBytes(6).toString('hex')}`
  const administer = async (sql: string) => {
    const client = new pg.Client({ connectionString: cluster })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  try {
    if (form.engine === 'sqlite') return await work({ engine: 'sqlite', file: join(folder, 'dateline.db') }, folder)
    await administer(`create database ${name}`)
    const url = new URL(cluster)
    url.pathname = `/${name}`
    return await work({ engine: 'postgres', url: url.href }, folder)
  } finally {
    if (form.engine === 'postgres') await administer(`drop database if exists ${name} with (force)`)
    rmSync(folder, { recursive: true, force: true })
  }
}

await measure(async () => {
  const programs = postgresPrograms()
  if (programs === undefined) throw new Error('PostgreSQL is missing (Debian: apt-get install postgresql)')
  const cluster = await startCluster(programs)
  const [, , program = ''] = process.argv
  const came = new Map<Form, Outcome>(forms.map((form) => [form, nothing()]))
  try {
    for (let run = 0; run < runs; run++) {
      const form = forms[run % forms.length] as Form
      const server = await startUnreliable()
      const one = await inPlace(form, cluster.url, (where, folder) => once(form, program, where, folder, server))
      await server.stop()
      const sum = came.get(form) as Outcome
      for (const name of Object.keys(one) as (keyof Outcome)[]) sum[name] += one[name]
      if (one.lost > 0) console.error(`Run ${run}: ${JSON.stringify({ form, ...one })}`)
      if (run % 20 === 19) console.error(`${run + 1} of ${runs}`)
    }
  } finally {
    await cluster.stop()
  }
  console.table([...came].map(([{ engine, workers, inDoubt }, one]) => ({ engine, workers, setting: inDoubt, ...one })))
  const all = (name: keyof Outcome, which: (form: Form) => boolean = () => true) => ({
    value: [...came].filter(([form]) => which(form)).reduce((sum, [, one]) => sum + one[name], 0),
    unit: '',
  })
  return {
    bench: 'kill',
    figures: {
      runs: all('runs'),
      kills: all('kills'),
      lost: all('lost'),
      repeated: all('repeated'),
      connectionsAtKills: all('connectionsAtKills'),
      repeatedOnHold: all('repeated', ({ inDoubt }) => inDoubt === 'hold'),
      inDoubt: all('inDoubt'),
    },
    ratios: {},
  }
})
