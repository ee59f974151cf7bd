import { writeFileSync } from 'node:fs'
import { openCourier } from '../src/delivery/index.ts'
import { openHouse } from '../src/opening.ts'
import { makePrivateKey, readPrivateKey } from '../src/platform/mail/dkim/keys.ts'
import { dial, relayAddress } from '../src/platform/mail/index.ts'
import { lengthOf, type MailBytes } from '../src/platform/mail/mail-bytes.ts'
import { openKeys } from '../src/readers/index.ts'
import { instant } from '../src/story/time.ts'
import { whereaboutsOf } from '../test/an-edition.ts'
import { preparedAt, prepareEdition, releaseNext } from './prepared.ts'

/**
 * Started by deliver.ts and release.ts. `prepare FOLDER READERS` makes a newsroom whose edition is released to so many;
 * then, in a process of its own, `deliver FOLDER RELAY CONNECTIONS SECONDS` sends it, signed with RSA-2048, for so long at
 * most, prints one line of JSON, and leaves the last mail in FOLDER/last.eml. `gather FOLDER READERS` makes one that is not released yet, and prints the secret of a
 * session at its desk; `release FOLDER` releases it.
 */
const [act = '', folder = '', ...words] = process.argv.slice(2)
const place = { engine: 'sqlite', file: `${folder}/dateline.db` } as const

async function deliver(relay: string, connections: number, seconds: number): Promise<void> {
  const where = whereaboutsOf(place, folder)
  const house = { ...(await openHouse(where, () => {})), now: () => instant(preparedAt) }
  const keys = await openKeys(where.keyFile, true)
  const algorithm = 'rsa-sha256'
  const privateKey = readPrivateKey(await makePrivateKey(algorithm), algorithm)
  if (!privateKey) throw new Error('No key was made')
  const key = { domain: 'harbourdesk.example', selector: 'dl1', algorithm, privateKey } as const
  const address = relayAddress(relay)
  let last: MailBytes = []
  const courier = openCourier(
    house,
    keys,
    async () => {
      const line = await dial(address)
      return {
        get open() {
          return line.open
        },
        send: (letter, next) => {
          last = letter.source
          return line.send(letter, next)
        },
        rest: () => line.rest(),
        close: () => line.close(),
      }
    },
    { relayExamples: true, connections, mostARound: 2_000_000, signing: async () => [key] },
  )
  let peak = 0
  const watching = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 100)
  const began = performance.now()
  const [used, usedHere] = [process.cpuUsage(), process.threadCpuUsage()]
  const ending = setTimeout(() => void courier.stop(), seconds * 1000)
  const { accepted } = await courier.round()
  const took = (performance.now() - began) / 1000
  const ms = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000
  const cpu = {
    process: ms(process.cpuUsage(used)) / accepted,
    thread: ms(process.threadCpuUsage(usedHere)) / accepted,
  }
  clearTimeout(ending)
  clearInterval(watching)
  const counted = await house.store.read
    .selectFrom('delivery')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('state', '=', 'accepted')
    .executeTakeFirstOrThrow()
  if (Number(counted.n) !== accepted) throw new Error(`${accepted} accepted, ${counted.n} of them on disk`)
  const bytes = lengthOf(last)
  writeFileSync(`${folder}/last.eml`, Buffer.concat(last))
  process.stdout.write(`${JSON.stringify({ accepted, seconds: took, rssMb: peak / 2 ** 20, bytes, cpu })}\n`)
  await courier.stop()
  await house.store.close()
}

/** A newsroom that runs is given the hour as it is: its edition would have ended otherwise. */
const gather = async (readers: number): Promise<void> => {
  const session = await prepareEdition(place, folder, { readers, at: new Date().toISOString(), release: false })
  process.stdout.write(`${JSON.stringify({ session })}\n`)
}

async function release(): Promise<void> {
  const house = await openHouse(whereaboutsOf(place, folder), () => {})
  await releaseNext(house)
  await house.store.close()
}

if (act === 'prepare') await prepareEdition(place, folder, { readers: Number(words[0]), at: preparedAt, release: true })
else if (act === 'gather') await gather(Number(words[0]))
else if (act === 'release') await release()
else await deliver(words[0] ?? '', Number(words[1]), Number(words[2]))
