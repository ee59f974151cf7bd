import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, openStore, type Place } from '../src/platform/store/index.ts'
import { beginReading, beginWriting, foldersIn, openImport, runImport } from '../src/readers/importing/index.ts'
import { aNewsroom, whereaboutsOf } from '../test/an-edition.ts'

/**
 * Started by readers.ts. `list FOLDER ROWS` makes a list as Mailchimp exports it; then, in a process of its own, `import
 * FOLDER ROWS` brings it into a new newsroom, and prints one line of JSON. With DATABASE_URL into that database, which must
 * be empty.
 */
const [act = '', folder = '', words = '1000000'] = process.argv.slice(2)
const rows = Number(words)
const list = join(folder, 'list.csv')

/** Rows like a real list's: names with marks, days, zones, a domain for every two thousand and a few large ones. */
function makeList(): void {
  const file = openSync(list, 'w')
  const header =
    'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,TIMEZONE,CC,LAST_CHANGED,LEID,EUID,NOTES,TAGS'
  let text = `${header}\r\n`
  for (let n = 0; n < rows; n += 1) {
    const domain = n % 3 === 0 ? `mail${n % 5}.example` : `paper${n % 2000}.example`
    const day = `20${18 + (n % 8)}-0${1 + (n % 9)}-${10 + (n % 18)} 0${n % 10}:24:1${n % 10}`
    const zone = ['Europe/Riga', 'America/Bogota', 'Asia/Beirut', ''][n % 4]
    text += `mira.${(n * 7919).toString(36)}@${domain},"Mira, ""M."" ${n % 100}",Ozola,2,${day},192.0.2.1,${day},192.0.2.1,${zone},LV,${day},${n},e${n},,"""Editors"""\r\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}

if (act === 'list') {
  makeList()
  process.exit()
}

const url = process.env.DATABASE_URL
const place: Place = url ? { engine: 'postgres', url } : { engine: 'sqlite', file: join(folder, 'dateline.db') }
const store = openStore(place)
await migrate(store, place, { copies: folder })
await store.close()
const { house, keys, newsletterId } = await aNewsroom(whereaboutsOf(place, folder))
const folders = foldersIn(folder)

/** Milliseconds at which so many rows had been read, and written. */
const marks: Record<'reading' | 'writing', [number, number][]> = { reading: [], writing: [] }
let peak = 0
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 50)
const began = performance.now()
const cpu = process.cpuUsage()
const { id, plan } = await openImport(house, {
  ...{ file: list, fileName: 'list.csv', memberId: null },
  publicId: house.newId(),
})
await beginReading(house, id, { plan, newsletterId, language: 'en', words: 'The list of the old newsletter.' })
for (const phase of ['reading', 'writing'] as const) {
  marks[phase].push([0, performance.now()])
  if (phase === 'writing') await beginWriting(house, id)
  const onProgress = (so: { rowsRead: number; written: number }) =>
    marks[phase].push([phase === 'reading' ? so.rowsRead : so.written, performance.now()])
  await runImport({ house, keys, folders, list, onProgress, relaysTaking: async () => () => true }, id)
}
const seconds = (performance.now() - began) / 1000
const used = process.cpuUsage(cpu)
clearInterval(watching)

/** How long the rows from `from` to `to` took, in both phases together; between two marks evenly. */
const took = (from: number, to: number): number => {
  const at = (points: [number, number][], row: number): number => {
    const next = Math.max(
      1,
      points.findIndex(([count]) => count >= row),
    )
    const [[before = 0, early = 0] = [], [after = 0, late = 0] = []] = [points[next - 1], points[next]]
    return after === before ? late : early + ((late - early) * (row - before)) / (after - before)
  }
  return Object.values(marks).reduce((sum, points) => sum + at(points, to) - at(points, from), 0)
}
const count = async (table: 'reader' | 'subscription' | 'consent') =>
  Number(
    (
      await house.store.read
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
for (const table of ['reader', 'subscription', 'consent'] as const)
  if ((await count(table)) !== rows) throw new Error(`${await count(table)} rows in ${table}, not ${rows}`)
const tenth = Math.min(100_000, Math.floor(rows / 4))
process.stdout.write(
  `${JSON.stringify({
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    rssMb: peak / 2 ** 20,
    steady: took(0, tenth) / took(rows - tenth, rows),
    readingSeconds: ((marks.reading.at(-1)?.[1] ?? 0) - (marks.reading[0]?.[1] ?? 0)) / 1000,
  })}\n`,
)
await house.store.close()
