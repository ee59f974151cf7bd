import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ended, measure, median } from './measure.ts'

/**
 * A story page and a front page from a warm newsroom, beside a bare node:http server that sends the same compressed
 * bytes with the same headers from memory. wrk, 32 connections, in turns.
 */
const port = 4191
const barePort = 4192
const runs = 5
const seconds = 4
const program = join(import.meta.dirname, '../dist/dateline.js')
const accept = 'gzip, deflate, br, zstd'

interface Answer {
  readonly headers: string[]
  readonly body: Buffer
}

const get = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': accept } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
        resolve({ headers: response.rawHeaders, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })

async function until(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    try {
      return void (await get(url))
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`${url} did not answer within a minute`)
}

/** What node:http adds by itself is not written twice. */
const own = (headers: string[]): string[] =>
  headers.flatMap((name, at) =>
    at % 2 === 0 && !['date', 'connection', 'keep-alive'].includes(name.toLowerCase())
      ? [name, headers[at + 1] ?? '']
      : [],
  )

const bareServer = `
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
const pages = new Map(JSON.parse(readFileSync(process.argv[2], 'utf8')).map(([path, headers, body]) => [path, { headers, body: Buffer.from(body, 'base64') }]))
createServer({ keepAliveTimeout: 65000 }, (request, response) => {
  const page = pages.get(request.url)
  response.writeHead(200, page.headers)
  response.end(page.body)
}).listen(${barePort}, '127.0.0.1')
`

/** Requests a second and the 99th percentile in ms, as wrk tells them. Throws when an answer was no success. */
function wrk(url: string, forSeconds: number): { perSecond: number; p99: number } {
  const said = execFileSync(
    'wrk',
    ['-t1', '-c32', `-d${forSeconds}s`, '--latency', '-H', `Accept-Encoding: ${accept}`, url],
    { encoding: 'utf8' },
  )
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said)
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? []
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p99: Number(p99) * scale }
}

await measure(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'))
  const children: ChildProcess[] = []
  try {
    const node = (...words: string[]) => {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { stdio: 'ignore' })
      children.push(child)
    }
    const ours = `http://127.0.0.1:${port}`
    node(program, 'start', '--demo', '--data', join(folder, 'data'), '--port', String(port))
    await until(`${ours}/en/`)
    const { body } = await get(`${ours}/en/feed.xml`).then(async () => {
      const page = await fetch(`${ours}/en/`)
      return { body: await page.text() }
    })
    const story = /class="lead[^>]*>.*?<h2><a href="([^"]+)"/s.exec(body)?.[1]
    if (!story) throw new Error('The front page has no lead')
    const paths = { story, front: '/en/' }
    const kept = await Promise.all(
      Object.values(paths).map(async (path) => {
        const page = await get(ours + path)
        return [path, own(page.headers), page.body.toString('base64')]
      }),
    )
    writeFileSync(join(folder, 'pages.json'), JSON.stringify(kept))
    writeFileSync(join(folder, 'bare.mjs'), bareServer)
    node(join(folder, 'bare.mjs'), join(folder, 'pages.json'))
    const bare = `http://127.0.0.1:${barePort}`
    await until(`${bare}/en/`)
    for (const base of [ours, bare]) for (const path of Object.values(paths)) wrk(base + path, 2)

    const seen = { story: [], front: [], bareStory: [], bareFront: [] } as Record<string, number[]>
    const p99: number[] = []
    for (let run = 0; run < runs; run++) {
      const told = wrk(ours + paths.story, seconds)
      seen.story?.push(told.perSecond)
      p99.push(told.p99)
      seen.bareStory?.push(wrk(bare + paths.story, seconds).perSecond)
      seen.front?.push(wrk(ours + paths.front, seconds).perSecond)
      seen.bareFront?.push(wrk(bare + paths.front, seconds).perSecond)
    }
    const of = (name: string) => median(seen[name] ?? [])
    const pageBytes = Buffer.from(String(kept[0]?.[2]), 'base64').length
    return {
      bench: 'serve',
      figures: {
        storyPerSecond: { value: of('story'), unit: '1/s' },
        frontPerSecond: { value: of('front'), unit: '1/s' },
        storyP99Ms: { value: median(p99), unit: 'ms' },
        bareStoryPerSecond: { value: of('bareStory'), unit: '1/s' },
        bareFrontPerSecond: { value: of('bareFront'), unit: '1/s' },
        storyBytes: { value: pageBytes, unit: 'bytes' },
      },
      ratios: {
        bare: Math.min(of('story') / of('bareStory'), of('front') / of('bareFront')),
        bareStory: of('story') / of('bareStory'),
        bareFront: of('front') / of('bareFront'),
      },
    }
  } finally {
    await Promise.all(children.map(ended))
    rmSync(folder, { recursive: true, force: true })
  }
})
