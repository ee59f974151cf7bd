import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '../src/house.ts'
import { sha256 } from '../src/record/index.ts'
import { routes } from '../src/routes.ts'
import { canonicalJson } from '../src/story/stored/canonical.ts'
import { onBothEngines } from './databases.ts'
import { aHouse, aMember } from './newsroom.ts'
import type { Acknowledged } from './publishing.ts'
import { startDateline } from './running.ts'

const program = join(import.meta.dirname, `../node_modules/.cache/dateline-tests/publishing-${process.pid}.mjs`)

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'publishing.ts')],
    outfile: program,
    ...{ bundle: true, platform: 'node', format: 'esm', jsx: 'automatic', jsxImportSource: 'hono/jsx' },
    external: ['pg-native', 'sharp', 'vitest'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
})
afterAll(() => rm(program, { force: true }))

/** Starts the program and kills it at a random moment after some acts. What it acknowledged until then. */
function publishUntilKilled(given: unknown): Promise<Acknowledged[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, JSON.stringify(given)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { out: '', problems: '' }
    const acts = 1 + Math.floor(Math.random() * 12)
    child.stdout.on('data', (chunk) => {
      said.out += chunk
      if (said.out.split('\n').length > acts) setTimeout(() => child.kill('SIGKILL'), Math.random() * 40)
    })
    child.stderr.on('data', (chunk) => {
      said.problems += chunk
    })
    child.once('close', (code) => {
      if (code !== null || said.problems !== '') return reject(new Error(`It ended with ${code}: ${said.problems}`))
      // A line that is cut off was not acknowledged.
      const lines = said.out.split('\n').slice(0, -1)
      resolve(lines.map((line) => JSON.parse(line) as Acknowledged))
    })
  })
}

const kills = 10

onBothEngines('a newsroom that is killed while it publishes', (engine) => {
  test('has all that was acknowledged, nothing by half, and shows the newest', async () => {
    const newsroom = await aHouse(engine, new Date().toISOString())
    const { house, where } = newsroom
    try {
      const editor = await aMember(house, 'AL', 'editor')
      const publisher = await aMember(house, 'NH', 'publisher', 'administrator')
      const acknowledged: Acknowledged[] = []
      for (let n = 0; n < kills; n += 1) {
        acknowledged.push(...(await publishUntilKilled({ where, editorId: editor.id, publisherId: publisher.id })))
        expect(await missing(house, acknowledged), `after ${n + 1} kills: acknowledged, and not there`).toEqual([])
        expect(await broken(house), `after ${n + 1} kills: done by half`).toEqual([])
      }
      const environment: Record<string, string> =
        where.place.engine === 'postgres' ? { DATABASE_URL: where.place.url } : {}
      const running = await startDateline({ data: where.data, environment })
      try {
        expect(await stale(house, running.address), 'pages after the restart').toEqual([])
      } finally {
        await running.stop()
      }
      const count = (did: Acknowledged['did']) => acknowledged.filter((one) => one.did === did).length
      console.info(
        `${engine}: killed ${kills} times; ${count('published')} published, ${count('corrected')} corrected, ${count('withdrew')} withdrawn, none lost`,
      )
    } finally {
      await newsroom.close()
    }
  }, 120_000)
})

/** What was acknowledged and is not in the record. */
async function missing(house: House, acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const db = house.store.read
  const out = await db.selectFrom('publication').select(['storyId', 'revisionId']).execute()
  const withdrawn = await db.selectFrom('story').select('id').where('stage', '=', 'withdrawn').execute()
  return acknowledged.filter((one) =>
    one.did === 'withdrew'
      ? !withdrawn.some((story) => story.id === one.storyId)
      : !out.some((row) => row.storyId === one.storyId && row.revisionId === one.revisionId),
  )
}

/** Where the parts of a publication don't fit each other: the chain, story, address, front, corrections and events. */
async function broken(house: House): Promise<string[]> {
  const db = house.store.read
  const wrong: string[] = []
  const publications = await db
    .selectFrom('publication')
    .innerJoin('story', 'story.id', 'publication.storyId')
    .innerJoin('revision', 'revision.id', 'publication.revisionId')
    .select(['publication.storyId', 'publication.revisionId', 'publication.sequence', 'publication.hash'])
    .select(['publication.previousHash', 'publication.at', 'story.publicId', 'revision.publicSha256'])
    .orderBy('publication.sequence')
    .execute()
  let previous = ''
  for (const [index, one] of publications.entries()) {
    const { sequence, at } = one
    const hash = sha256(canonicalJson({ sequence, story: one.publicId, revision: one.publicSha256, at, previous }))
    if (sequence !== index + 1) wrong.push(`publication ${sequence} stands at ${index + 1}`)
    if (one.previousHash !== previous || one.hash !== hash) wrong.push(`the chain breaks at ${sequence}`)
    previous = one.hash
  }
  const events = await db.selectFrom('event').select(['kind', 'subjectId']).where('subject', '=', 'story').execute()
  const corrections = await db.selectFrom('correction').select(['storyId', 'afterRevisionId']).execute()
  const addresses = await db.selectFrom('address').select(['storyId', 'kind', 'path']).execute()
  const front = await db.selectFrom('frontPlace').select('storyId').execute()
  const archive: number[] = []
  for (const story of await db.selectFrom('story').selectAll().execute()) {
    const mine = publications.filter((one) => one.storyId === story.id)
    const happened = (kind: string) => events.filter((one) => one.kind === kind && one.subjectId === story.id).length
    const corrected = corrections.filter((one) => one.storyId === story.id)
    const address = addresses.filter((one) => one.storyId === story.id)
    const isOut = story.stage === 'published'
    const facts: Record<string, boolean> = {
      'an event for each publication': happened('story.published') === mine.length,
      'an event for each correction': happened('story.corrected') === corrected.length,
      'a correction for each publication after the first': corrected.length === Math.max(0, mine.length - 1),
      'a publication for each correction': corrected.every((one) =>
        mine.some((each) => each.revisionId === one.afterRevisionId),
      ),
      'the stage of what was published': isOut || story.stage === 'withdrawn' ? mine.length > 0 : mine.length === 0,
      'the revision that was published last': story.publishedRevisionId === (isOut ? mine.at(-1)?.revisionId : null),
      'one address when it was published': address.length === Math.min(1, mine.length),
      'the address of its slug': address.every((one) => one.path === routes.story('en', story.slug)),
      'an address that says whether it is out': address.every((one) => one.kind === (isOut ? 'story' : 'gone')),
      'an event for its withdrawal': happened('story.withdrawn') === (story.stage === 'withdrawn' ? 1 : 0),
      'the hour of its first publication': (story.firstPublishedAt ?? undefined) === mine[0]?.at,
    }
    for (const [fact, holds] of Object.entries(facts)) if (!holds) wrong.push(`story ${story.id} has not ${fact}`)
    if (!isOut && front.some((place) => place.storyId === story.id)) wrong.push(`story ${story.id} is on the front`)
    if (story.archiveNumber !== null) archive.push(story.archiveNumber)
  }
  archive.sort((a, b) => a - b)
  if (archive.some((number, index) => number !== index + 1)) wrong.push(`the archive is numbered ${archive.join(' ')}`)
  return wrong
}

/** The pages that don't show what was published last. */
async function stale(house: House, address: string): Promise<string[]> {
  const wrong: string[] = []
  const rows = await house.store.read
    .selectFrom('story')
    .leftJoin('revision', 'revision.id', 'story.publishedRevisionId')
    .select(['story.slug', 'story.stage', 'revision.document'])
    .where('story.slug', '!=', '')
    .orderBy('story.firstPublishedAt', 'desc')
    .execute()
  const newest: string[] = []
  for (const { slug, stage, document } of rows) {
    const answer = await fetch(address + routes.story('en', slug))
    const html = await answer.text()
    const { headline } = JSON.parse(document ?? '{"headline":""}') as { headline: string }
    if (stage === 'withdrawn' && answer.status !== 410) wrong.push(`${slug}, withdrawn, answers ${answer.status}`)
    if (stage === 'published' && !html.includes(`>${headline}</h1>`)) wrong.push(`${slug} does not show “${headline}”`)
    if (stage === 'published') newest.push(headline)
  }
  const front = await (await fetch(address + routes.front('en'))).text()
  const feed = await (await fetch(address + routes.rss('en'))).text()
  for (const headline of newest.slice(0, 5)) {
    if (!front.includes(headline)) wrong.push(`the front page does not show “${headline}”`)
    if (!feed.includes(headline)) wrong.push(`the feed does not show “${headline}”`)
  }
  return wrong
}
