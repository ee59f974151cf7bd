import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from './bundle.ts'
import { flags } from './flags.ts'
import { ended, measure, median } from './measure.ts'
import { bareServer, nginxServer, type Sent } from './peers.ts'

/**
 * A story page and a front page from a warm newsroom, beside a bare node:http server that sends the same compressed bytes
 * with the same headers from memory, and beside nginx that sends them from files; and story pages of a site whose pages
 * take ten times the memory that they may. wrk, 32 connections, in turns.
 */
const ports = { ours: 4191, bare: 4192, nginx: 4196, cold: 4195 }
const runs = 5
const seconds = 4
const accept = 'gzip, deflate, br, zstd'
/** A page of the archive takes 6 KB or more in memory: 3,000 of them take ten times this, at least. */
const cold = { stories: 3000, memory: 1_800_000 }

const at = (port: number): string => `http://127.0.0.1:${port}`

/** A page, and its headers without those that node:http and nginx write by themselves. */
const page = (url: string): Promise<Sent> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': accept } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
        const raw = response.rawHeaders
        const headers = raw.flatMap((name, place) =>
          place % 2 === 0 && !['date', 'connection', 'keep-alive'].includes(name.toLowerCase())
            ? [name, raw[place + 1] ?? '']
            : [],
        )
        resolve({ path: new URL(url).pathname, headers, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })

async function until(url: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    try {
      return void (await page(url))
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`${url} did not answer within two minutes`)
}

/** Requests a second and the 99th percentile in ms, as wrk tells them. Throws when an answer was no success. */
function wrk(url: string, forSeconds: number, ...more: string[]): { perSecond: number; p99: number } {
  const said = execFileSync(
    'wrk',
    ['-t1', '-c32', `-d${forSeconds}s`, '--latency', '-H', `Accept-Encoding: ${accept}`, ...more, url],
    { encoding: 'utf8' },
  )
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`${url}\n${said}`)
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? []
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN
  return { perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]), p99: Number(p99) * scale }
}

/** Asks for stories of the archive in an order that never fits the memory. */
const anyStory = `
math.randomseed(7)
request = function() return wrk.format("GET", "/en/story-" .. math.random(1, ${cold.stories})) end
`

/** Every page of the archive once: from then on it is on the shelf. */
async function shelve(): Promise<void> {
  for (let from = 1; from <= cold.stories; from += 20) {
    const some = Array.from({ length: 20 }, (_, more) => from + more).filter((number) => number <= cold.stories)
    await Promise.all(some.map((number) => fetch(`${at(ports.cold)}/en/story-${number}`).then((each) => each.text())))
  }
}

await measure(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'))
  const serving = await bundled('serving')
  const children: ChildProcess[] = []
  const run = (program: string, ...words: string[]) => {
    children.push(spawn(program, words, { stdio: ['pipe', 'ignore', 'ignore'] }))
  }
  const node = (...words: string[]) => run(process.execPath, ...words)
  try {
    const program = join(import.meta.dirname, '../dist/dateline.js')
    node(...flags, program, 'start', '--demo', '--data', join(folder, 'data'), '--port', String(ports.ours))
    await until(`${at(ports.ours)}/en/`)
    const front = await (await fetch(`${at(ports.ours)}/en/`)).text()
    const story = /class="lead[^>]*>.*?<h2><a href="([^"]+)"/s.exec(front)?.[1]
    if (!story) throw new Error('The front page has no lead')
    const paths = { story, front: '/en/' }
    const sent = await Promise.all(Object.values(paths).map((path) => page(at(ports.ours) + path)))
    node(bareServer(folder, ports.bare, sent))
    run('nginx', '-p', folder, '-c', nginxServer(folder, ports.nginx, sent))
    mkdirSync(join(folder, 'cold'))
    node(...flags, serving.program, join(folder, 'cold'), String(ports.cold), String(cold.stories), String(cold.memory))
    for (const port of [ports.bare, ports.nginx]) await until(`${at(port)}/en/`)
    await until(`${at(ports.cold)}/en/story-1`)
    await shelve()
    writeFileSync(join(folder, 'any-story.lua'), anyStory)

    const ask = (port: number, path: string) => wrk(at(port) + path, seconds)
    for (const port of [ports.ours, ports.bare, ports.nginx])
      for (const path of Object.values(paths)) wrk(at(port) + path, 2)
    const seen: Record<string, number[]> = {}
    const note = (name: string, value: number) => {
      seen[name] = [...(seen[name] ?? []), value]
    }
    for (let turn = 0; turn < runs; turn++) {
      const told = ask(ports.ours, paths.story)
      note('story', told.perSecond)
      note('p99', told.p99)
      note('bareStory', ask(ports.bare, paths.story).perSecond)
      note('front', ask(ports.ours, paths.front).perSecond)
      note('bareFront', ask(ports.bare, paths.front).perSecond)
      note('nginxStory', ask(ports.nginx, paths.story).perSecond)
      note('cold', wrk(at(ports.cold), seconds, '-s', join(folder, 'any-story.lua')).perSecond)
    }
    const of = (name: string) => median(seen[name] ?? [])
    const perSecond = (name: string) => ({ value: of(name), unit: '1/s' })
    return {
      bench: 'serve',
      figures: {
        storyPerSecond: perSecond('story'),
        frontPerSecond: perSecond('front'),
        storyP99Ms: { value: of('p99'), unit: 'ms' },
        coldPerSecond: perSecond('cold'),
        bareStoryPerSecond: perSecond('bareStory'),
        bareFrontPerSecond: perSecond('bareFront'),
        nginxStoryPerSecond: perSecond('nginxStory'),
        storyBytes: { value: sent[0]?.body.length ?? Number.NaN, unit: 'bytes' },
      },
      ratios: {
        bare: Math.min(of('story') / of('bareStory'), of('front') / of('bareFront')),
        bareStory: of('story') / of('bareStory'),
        bareFront: of('front') / of('bareFront'),
        cold: of('cold') / of('story'),
        nginx: of('story') / of('nginxStory'),
      },
    }
  } finally {
    await Promise.all(children.map(ended))
    serving.remove()
    rmSync(folder, { recursive: true, force: true })
  }
})
