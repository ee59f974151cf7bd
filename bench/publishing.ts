import { confirm, createStory, publish, signOff, standing } from '../src/record/index.ts'
import { makeMember, memberById } from '../src/staff/index.ts'
import { madeDocument } from './archive.ts'
import { archivedNewsroom } from './archived.ts'

/**
 * Runs inside dist/, started by publish.ts with a folder, a port, the size of the archive and how often to publish.
 * Prints one line of JSON: how long each publication took until a reader's GET showed it on its page and on the front.
 */
const [data = '', port = '4193', stories = '1000', times = '60'] = process.argv.slice(2)

const { house, end } = await archivedNewsroom({ data, port, stories: Number(stories) })
const member = async (initials: string, role: 'editor' | 'publisher') => {
  const { id } = await makeMember(house, { name: initials, initials, email: `${initials}@desk.example`, roles: [role] })
  const found = await memberById(house, id)
  if (!found) throw new Error(`${initials} was not taken in`)
  return found
}
const editor = await member('AL', 'editor')
const publisher = await member('NH', 'publisher')
/** As a browser asks over https: it takes brotli. */
const get = async (path: string) =>
  (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'gzip, deflate, br' } })).text()

/** A story that lacks nothing, and its headline. */
async function ready(number: number): Promise<{ id: number; headline: string }> {
  const document = madeDocument(number)
  const { id } = await createStory(house, { document, memberId: null })
  for (const { id: subjectId } of document.hops)
    await confirm(house, { storyId: id, subject: 'hop', subjectId, memberId: editor.id })
  const { revision } = await standing(house, id)
  await signOff(house, { storyId: id, revisionId: revision.id, role: 'translator', member: editor })
  await signOff(house, { storyId: id, revisionId: revision.id, role: 'editor', member: editor })
  await signOff(house, { storyId: id, revisionId: revision.id, role: 'publisher', member: publisher })
  return { id, headline: document.headline }
}

/** Asks until the words are there. */
async function shows(path: string, words: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) if ((await get(path)).includes(words)) return
  throw new Error(`${path} never showed “${words}”`)
}

const visible: number[] = []
const all: number[] = []
const warm = 10
for (let time = 0; time < Number(times) + warm; time++) {
  const { id, headline } = await ready(10_000_000 + time)
  for (const path of ['/en/', '/en/latest', '/en/section/coast', '/en/feed.xml', '/en/people']) await get(path)
  const began = performance.now()
  const out = await publish(house, { storyId: id, member: publisher })
  if (!out.ok) throw new Error(`Not published: ${JSON.stringify(out.lacks)}`)
  await shows(out.path, headline)
  await shows('/en/', headline)
  const shown = performance.now() - began
  for (const path of ['/en/latest', '/en/section/coast', '/en/feed.xml']) await shows(path, headline)
  await get('/en/people')
  await get(`/en/archive/${Math.ceil((Number(stories) + time + 1) / 50)}`)
  if (time >= warm) {
    visible.push(shown)
    all.push(performance.now() - began)
  }
}
process.stdout.write(`${JSON.stringify({ visible, all })}\n`)
await end()
