import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDesk, type TestDesk } from '../../test/at-the-desk.ts'
import { aHouse, aMember, aStory, type TestNewsroom } from '../../test/newsroom.ts'
import { orderFront, remark, saveStory, standing } from '../record/index.ts'

let newsroom: TestNewsroom
let desk: TestDesk
let story: { id: number; publicId: string }
beforeEach(async () => {
  newsroom = await aHouse()
  desk = aDesk(newsroom.house, await aMember(newsroom.house, 'AL', 'editor', 'publisher'))
  story = await aStory(newsroom.house)
})
afterEach(() => newsroom.close())

/** Does what a form posts, follows it, and presses Undo there. Returns what the page then says. */
async function doneAndUndone(act: string, fields: Record<string, string>): Promise<string> {
  const done = await desk.post(`/desk/stories/${story.publicId}/${act}`, fields)
  return undone(await (await desk.get(done.headers.get('location') ?? '')).text())
}

async function undone(html: string): Promise<string> {
  const form = /class="toast"[\s\S]*?<form method="post" action="([^"]+)"([\s\S]*?)<\/form>/.exec(html)
  if (!form) throw new Error('Nothing to undo')
  const hidden = [...(form[2] ?? '').matchAll(/name="([^"]+)" value="([^"]*)"/g)].map((one) => [one[1], one[2]])
  const answer = await desk.post(form[1] ?? '', Object.fromEntries(hidden))
  return (await desk.get(answer.headers.get('location') ?? '')).text()
}

const now = () => standing(newsroom.house, story.id)

test('a sign-off that was taken back is given again', async () => {
  const fields = { role: 'editor', revision: String((await now()).revision.id) }
  await desk.post(`/desk/stories/${story.publicId}/sign`, fields)
  await doneAndUndone('unsign', fields)
  expect((await now()).signOffs.map((sign) => sign.role)).toEqual(['editor'])
  await doneAndUndone('unsign', fields)
})

test('a remark that was marked as answered is open again', async () => {
  await remark(newsroom.house, { storyId: story.id, words: 'Who says so?', memberId: desk.who.id })
  const { id } = await newsroom.house.store.read.selectFrom('remark').select('id').executeTakeFirstOrThrow()
  expect(await doneAndUndone('answered', { remark: String(id) })).toContain('Who says so?')
})

test('a text that was restored, as one that was saved, gives way to the one before; never to what came after', async () => {
  const first = await now()
  const change = { storyId: story.id, memberId: desk.who.id }
  const next = { ...first.document, headline: 'Ferry crews sail' }
  await saveStory(newsroom.house, { ...change, baseRevisionId: first.revision.id, document: next })
  await doneAndUndone('restore', { revision: String(first.revision.id) })
  expect((await now()).document.headline).toBe('Ferry crews sail')
  const done = await desk.post(`/desk/stories/${story.publicId}/restore`, { revision: String(first.revision.id) })
  const page = await (await desk.get(done.headers.get('location') ?? '')).text()
  const newer = { ...first.document, headline: 'Somebody else’s' }
  await saveStory(newsroom.house, { ...change, baseRevisionId: (await now()).revision.id, document: newer })
  expect(await undone(page)).toContain('Nothing was taken back')
  expect((await now()).document.headline).toBe('Somebody else’s')
})

test('the order of the front page goes back to the one before', async () => {
  const { house } = newsroom
  const { revision } = await now()
  const other = await aStory(house, { headline: 'Another' })
  for (const [id, slug] of [
    [story.id, 'one'],
    [other.id, 'two'],
  ] as const) {
    const publishedRevisionId = id === story.id ? revision.id : (await standing(house, id)).revision.id
    const row = { stage: 'published', publishedRevisionId, slug, firstPublishedAt: house.now() } as const
    await house.store.write.updateTable('story').set(row).where('id', '=', id).execute()
  }
  await orderFront(house, { language: 'en', storyIds: [story.id, other.id], member: desk.who })
  const done = await desk.post('/desk/front', { language: 'en', act: `down ${story.publicId}` })
  const order = async () =>
    (await house.store.read.selectFrom('frontPlace').select('storyId').orderBy('place').execute()).map(
      (row) => row.storyId,
    )
  expect(await order()).toEqual([other.id, story.id])
  await undone(await (await desk.get(done.headers.get('location') ?? '')).text())
  expect(await order()).toEqual([story.id, other.id])
})
