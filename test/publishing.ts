import { openHouse } from '../src/opening.ts'
import { confirm, correct, createStory, publish, saveStory, signOff, standing, withdraw } from '../src/record/index.ts'
import { routes } from '../src/routes.ts'
import type { Whereabouts } from '../src/settings.ts'
import { type Member, memberById } from '../src/staff/index.ts'
import { startWeb, type Web } from '../src/web.ts'
import { aDocument } from './newsroom.ts'

/**
 * A process that publishes without end, for kill-publishing.test.ts: it brings out a story, corrects older ones, takes
 * one back now and then, and shows their pages, as readers do. What was acknowledged stands on a line of its output.
 */
export interface Acknowledged {
  readonly did: 'published' | 'corrected' | 'withdrew'
  readonly storyId: number
  readonly revisionId: number
}

const given = JSON.parse(process.argv[2] ?? '') as { where: Whereabouts; editorId: number; publisherId: number }
let web: Web | undefined
const house = await openHouse(given.where, () => web?.heard())
web = await startWeb(house, given.where)
const member = async (id: number): Promise<Member> => {
  const found = await memberById(house, id)
  if (!found) throw new Error(`There is no member ${id}`)
  return found
}
const [editor, publisher] = [await member(given.editorId), await member(given.publisherId)]
const out: number[] = (
  await house.store.read.selectFrom('story').select('id').where('stage', '=', 'published').execute()
).map((row) => row.id)

const acknowledge = (what: Acknowledged) => process.stdout.write(`${JSON.stringify(what)}\n`)
const documentOf = (story: string, n: number) => aDocument({ headline: `Story ${story}, text ${n}` })

async function sign(storyId: number): Promise<number> {
  await confirm(house, { storyId, subject: 'hop', subjectId: 'h1', memberId: editor.id })
  const { revision } = await standing(house, storyId)
  await signOff(house, { storyId, revisionId: revision.id, role: 'editor', member: editor })
  await signOff(house, { storyId, revisionId: revision.id, role: 'publisher', member: publisher })
  return revision.id
}

async function bringOut(): Promise<void> {
  const document = documentOf(house.newId().slice(-6), 1)
  const { id } = await createStory(house, { document, memberId: null })
  const revisionId = await sign(id)
  const published = await publish(house, { storyId: id, member: publisher })
  if (!published.ok) throw new Error(`Story ${id} lacks ${JSON.stringify(published.lacks)}`)
  acknowledge({ did: 'published', storyId: id, revisionId })
  out.push(id)
}

async function correctOne(storyId: number): Promise<void> {
  const { revision, document } = await standing(house, storyId)
  const [, story = '', n = '1'] = /^Story (\w+), text (\d+)$/.exec(document.headline) ?? []
  const next = documentOf(story, Number(n) + 1)
  await saveStory(house, { storyId, baseRevisionId: revision.id, document: next, memberId: null })
  const revisionId = await sign(storyId)
  const given = { kind: 'correction', note: `It said text ${n}.`, toldBy: '' } as const
  const corrected = await correct(house, { storyId, ...given, member: publisher })
  if (!corrected.ok) throw new Error(`Story ${storyId} lacks ${JSON.stringify(corrected.lacks)}`)
  acknowledge({ did: 'corrected', storyId, revisionId })
}

async function takeBack(storyId: number): Promise<void> {
  const { revision } = await standing(house, storyId)
  await withdraw(house, { storyId, reason: 'It was not ours.', member: publisher })
  out.splice(out.indexOf(storyId), 1)
  acknowledge({ did: 'withdrew', storyId, revisionId: revision.id })
}

/** Has the front page and a story's page made and kept, as a reader who asks for them does. */
async function read(storyId: number | undefined): Promise<void> {
  const row = await house.store.read
    .selectFrom('story')
    .select('slug')
    .where('id', '=', storyId ?? 0)
    .executeTakeFirst()
  for (const path of [routes.front('en'), routes.rss('en'), ...(row ? [routes.story('en', row.slug)] : [])])
    await (await web?.fetch(new Request(`http://127.0.0.1${path}`), { incoming: {} as never }))?.text()
}

for (let n = 0; ; n += 1) {
  const one = out[Math.floor(Math.random() * out.length)]
  if (one === undefined || n % 3 === 0) await bringOut()
  else if (n % 10 === 5 && out.length > 3) await takeBack(one)
  else await correctOne(one)
  await read(one)
}
