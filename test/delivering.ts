import { openCourier } from '../src/delivery/index.ts'
import { openHouse } from '../src/opening.ts'
import { relaysAt } from '../src/platform/mail/index.ts'
import { openKeys } from '../src/readers/index.ts'
import type { Whereabouts } from '../src/settings.ts'

/** A process that delivers until nothing is left, for kill.test.ts: it gets its place and relay as JSON, and is killed. */
const { where, connections } = JSON.parse(process.argv[2] ?? '') as { where: Whereabouts; connections: number }
const house = await openHouse(where, () => {})
const keys = await openKeys(where.keyFile, true)
const courier = openCourier(house, keys, relaysAt(where.smtpUrl ?? '').dial, {
  relayExamples: true,
  connections,
  wait: () => 20,
})
process.stdout.write('delivering\n')
for (;;) {
  await courier.round()
  const edition = await house.store.read.selectFrom('edition').select('state').executeTakeFirstOrThrow()
  if (edition.state === 'sent') break
  await new Promise((resolve) => setTimeout(resolve, 10))
}
await courier.stop()
await house.store.close()
