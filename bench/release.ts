import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { bundled } from './bundle.ts'
import { flags } from './flags.ts'
import { ended, measure, median, quantile } from './measure.ts'

/**
 * A newsroom that runs, with 1,000,000 readers on SQLite: how long it takes until an edition that is released has all its
 * rows, how the desk answers meanwhile, and how many pages a second the site keeps while the edition goes out as fast as it
 * can, to Debian's smtp-sink, signed with RSA-2048; then the same with 3 ms more in each fsync (a preloaded shim, made by
 * the system's C compiler). What the site keeps is the median over turns, each beside the edition and then, the edition
 * paused, alone. `--readers N`.
 */
const given = (name: string, usual: number) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1] || usual) || usual
const readers = given('readers', 1_000_000)
const ports = { site: 4195, relay: 4192 }
const [turns, seconds, connections] = [5, 4, 16]
const address = `http://127.0.0.1:${ports.site}`
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

function slowDisk(folder: string): string {
  const made = join(folder, 'slow-fsync.so')
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', made, join(import.meta.dirname, 'slow-fsync.c'), '-ldl'])
  return made
}

const wrk = (path: string): number => {
  const said = execFileSync('wrk', ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: br', `${address}${path}`], {
    encoding: 'utf8',
  })
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])
}

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

async function until(what: () => boolean | Promise<boolean>, seconds: number, restMs = 20): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await what())) {
    if (Date.now() > end) throw new Error('It took too long')
    await wait(restMs)
  }
}

/** How long the desk's pages take, one after the other, until `over`. */
async function deskTimes(session: string, over: () => boolean): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; !over(); n += 1) {
    const began = performance.now()
    const page = await fetch(`${address}${['/desk', '/desk/editions', '/desk/readers'][n % 3]}`, {
      headers: { cookie: `dateline=${session}` },
    })
    await page.text()
    if (page.status !== 200) throw new Error(`The desk answered ${page.status}`)
    times.push(performance.now() - began)
    await wait(15)
  }
  return times
}

interface Seen {
  readonly releaseSeconds: number
  readonly deskP99Ms: number
  readonly deskWhileDeliveringP99Ms: number
  readonly rssMb: number
  readonly site: number
  readonly perSecond: number
}

async function seenWith(program: string, folder: string, to: number, preload: string | null): Promise<Seen> {
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [...flags, program, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  mkdirSync(folder)
  const { session } = JSON.parse(run('gather', folder, String(to))) as { session: string }
  const product = join(import.meta.dirname, '../dist/dateline.js')
  const server: ChildProcess = spawn(
    process.execPath,
    [...flags, product, 'start', '--data', folder, '--port', String(ports.site)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        SMTP_URL: `smtp://127.0.0.1:${ports.relay}?connections=${connections}`,
        DATELINE_RELAY_EXAMPLES: '1',
        ...(preload ? { LD_PRELOAD: preload, DELAY_MS: '3' } : {}),
      },
    },
  )
  let database: DatabaseSync | null = null
  try {
    const answers = () =>
      fetch(`${address}/en/`).then(
        (answer) => answer.ok,
        () => false,
      )
    await until(answers, 60, 100)
    const front = await (await fetch(`${address}/en/`)).text()
    const story = /<h2><a href="([^"]+)"/.exec(front)?.[1] ?? '/en/'
    wrk(story)
    const db = new DatabaseSync(join(folder, 'dateline.db'), { readOnly: true })
    database = db
    const one = (sql: string) => Number(Object.values(db.prepare(sql).get() ?? {})[0] ?? 0)
    const accepted = () => one("select count(*) from delivery where edition_id = 1 and state = 'accepted'")

    let filled = false
    const desk = deskTimes(session, () => filled)
    run('release', folder)
    const began = performance.now()
    await until(() => one('select filled_at is not null from edition where id = 1') === 1, 300)
    const releaseSeconds = (performance.now() - began) / 1000
    filled = true
    const deskP99Ms = quantile(await desk, 0.99)

    await until(() => accepted() > 0, 60)
    const [before, from] = [accepted(), performance.now()]
    let over = false
    const busyDesk = deskTimes(session, () => over)
    await wait(6000)
    over = true
    const perSecond = (accepted() - before) / ((performance.now() - from) / 1000)
    const deskWhileDeliveringP99Ms = quantile(await busyDesk, 0.99)
    const rssMb = residentMb(server.pid ?? 0)
    const edition = (word: string) =>
      execFileSync(process.execPath, [...flags, product, 'edition', word, '--data', folder], { stdio: 'ignore' })
    const shares: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const beside = wrk(story)
      edition('pause')
      await wait(1500)
      const paused = accepted()
      shares.push(beside / wrk(story))
      if (accepted() !== paused) throw new Error('The edition went on while it was paused')
      edition('resume')
      await until(() => accepted() > paused, 30)
    }
    if (accepted() === to) throw new Error('The edition was out before the site had been measured: take more readers')
    return { releaseSeconds, deskP99Ms, deskWhileDeliveringP99Ms, rssMb, site: median(shares), perSecond }
  } finally {
    database?.close()
    await ended(server)
  }
}

await measure(async () => {
  const { program, remove } = await bundled('delivering')
  const folder = mkdtempSync(join(tmpdir(), 'dateline-release-'))
  const relay = spawn('/usr/sbin/smtp-sink', ['-u', 'root', `127.0.0.1:${ports.relay}`, '200'], { stdio: 'ignore' })
  try {
    const fast = await seenWith(program, join(folder, 'fast'), readers, null)
    const slow = await seenWith(program, join(folder, 'slow'), Math.min(readers, 200_000), slowDisk(folder))
    return {
      bench: 'release',
      figures: {
        seconds: { value: fast.releaseSeconds, unit: 's' },
        pageP99Ms: { value: fast.deskP99Ms, unit: 'ms' },
        pageWhileDeliveringP99Ms: { value: fast.deskWhileDeliveringP99Ms, unit: 'ms' },
        rssMb: { value: fast.rssMb, unit: 'MB' },
        perSecond: { value: fast.perSecond, unit: '1/s' },
        perSecondSlowDisk: { value: slow.perSecond, unit: '1/s' },
        pageSlowDiskP99Ms: { value: slow.deskWhileDeliveringP99Ms, unit: 'ms' },
      },
      ratios: { site: fast.site, siteSlowDisk: slow.site },
    }
  } finally {
    await ended(relay)
    remove()
    rmSync(folder, { recursive: true, force: true })
  }
})
