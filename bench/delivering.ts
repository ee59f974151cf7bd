import { openCourier, releaseEdition } from '../src/delivery/index.ts'
import { makePrivateKey, readPrivateKey } from '../src/platform/mail/dkim/keys.ts'
import { dial, relayAddress } from '../src/platform/mail/index.ts'
import { migrate, openStore } from '../src/platform/store/index.ts'
import { aNewsroom, aPublishedStory, readersOf, signNow, theNextEdition, whereaboutsOf } from '../test/an-edition.ts'
import { madeDocument } from './archive.ts'

/**
 * Started by deliver.ts with a folder, a relay, how many readers and connections, and for how many seconds at most: an
 * edition of ten stories, signed with RSA-2048, to all of them. Prints one line of JSON.
 */
const [folder = '', relay = '', readers = '20000', connections = '8', seconds = '600'] = process.argv.slice(2)

const place = { engine: 'sqlite', file: `${folder}/dateline.db` } as const
const store = openStore(place)
await migrate(store, place)
await store.close()
const room = await aNewsroom(whereaboutsOf(place, folder))
for (let number = 0; number < 10; number++) {
  const document = madeDocument(number)
  await aPublishedStory(room.house, { headline: document.headline, at: '2026-01-30T10:00:00.000Z', document })
}
await readersOf(room, Number(readers), (n) => ({ address: `reader${n}@mail${n % 500}.example` }))
const of = await theNextEdition(room)
await signNow(room, of)
const released = await releaseEdition(room.house, of, { relay: true, memberId: room.member.id, when: 'now' })
if (!released.ok) throw new Error(JSON.stringify(released))

const algorithm = 'rsa-sha256'
const privateKey = readPrivateKey(await makePrivateKey(algorithm), algorithm)
if (!privateKey) throw new Error('No key was made')
const key = { domain: 'harbourdesk.example', selector: 'dl1', algorithm, privateKey } as const
const address = relayAddress(relay)
let bytes = 0
const courier = openCourier(
  room.house,
  room.keys,
  async () => {
    const line = await dial(address)
    return {
      get open() {
        return line.open
      },
      send: (letter, next) => {
        bytes = letter.source.length
        return line.send(letter, next)
      },
      rest: () => line.rest(),
      close: () => line.close(),
    }
  },
  { relayExamples: true, connections: Number(connections), signing: async () => [key] },
)
let peak = 0
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 100)
const began = performance.now()
const [used, usedHere] = [process.cpuUsage(), process.threadCpuUsage()]
const ending = setTimeout(() => void courier.stop(), Number(seconds) * 1000)
const { accepted } = await courier.round()
const took = (performance.now() - began) / 1000
const ms = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000
const cpu = { process: ms(process.cpuUsage(used)) / accepted, thread: ms(process.threadCpuUsage(usedHere)) / accepted }
clearTimeout(ending)
clearInterval(watching)
const counted = await room.house.store.read
  .selectFrom('delivery')
  .select((e) => e.fn.countAll<number>().as('n'))
  .where('state', '=', 'accepted')
  .executeTakeFirstOrThrow()
if (Number(counted.n) !== accepted) throw new Error(`${accepted} accepted, ${counted.n} of them on disk`)
process.stdout.write(`${JSON.stringify({ accepted, seconds: took, rssMb: peak / 2 ** 20, bytes, cpu })}\n`)
await courier.stop()
await room.house.store.close()
