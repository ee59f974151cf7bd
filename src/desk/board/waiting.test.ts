import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDocument, aHouse, aMember, aStory, type TestNewsroom } from '../../../test/newsroom.ts'
import { confirm, publish, saveStory, signOff, storyById } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { Member } from '../../staff/index.ts'
import type { BoardChoice } from './gather.ts'
import { gatherBoard } from './gather.ts'
import { waiting } from './waiting.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await aHouse()
})
afterEach(() => newsroom.close())

const everything: BoardChoice = { which: 'all', language: null }
const waitsFor = async (member: Member, choice = everything) =>
  waiting(await gatherBoard(newsroom.house, member, choice), member).map(({ words, path }) => ({
    words: words.replaceAll(/[\u2068\u2069]/g, ''),
    path,
  }))

test('what waits for somebody is the same whichever stories the board shows', async () => {
  const ada = await aMember(newsroom.house, 'AL', 'editor')
  await aStory(newsroom.house, { by: ada, headline: 'Salt workers' })
  const all = await waitsFor(ada)
  expect(all.map(({ words }) => words)).toEqual(['Write “Salt workers”'])
  expect(await waitsFor(ada, { which: 'late', language: null })).toEqual(all)
  expect(await waitsFor(ada, { which: 'all', language: 'ar' })).toEqual(all)
})

test('a published story waits once its text was changed: for whoever has it, signs it, publishes it', async () => {
  const { house } = newsroom
  await house.changeNewsroom({ fourEyes: 'off', signOffs: ['editor'] })
  const pia = await aMember(house, 'PH', 'translator')
  const ada = await aMember(house, 'AL', 'editor')
  const document = aDocument({ headline: 'Salt workers' })
  const { id, publicId } = await aStory(house, { by: pia, document })
  await confirm(house, { storyId: id, subject: 'hop', subjectId: 'h1', memberId: ada.id })
  const sign = async () => {
    const { currentRevisionId: revisionId } = await storyById(house.store.read, id)
    await signOff(house, { storyId: id, revisionId, role: 'editor', member: ada })
    return revisionId
  }
  const baseRevisionId = await sign()
  expect(await publish(house, { storyId: id, member: ada })).toMatchObject({ ok: true })
  expect(await waitsFor(ada)).toEqual([])

  const changed = { ...document, headline: 'Salt workers are paid' }
  await saveStory(house, { storyId: id, baseRevisionId, document: changed, memberId: pia.id })
  const path = routes.deskStory(publicId)
  expect(await waitsFor(pia)).toEqual([
    { words: 'Finish the change in “Salt workers are paid”: readers do not have it yet', path },
  ])
  expect(await waitsFor(ada)).toEqual([
    { words: 'Sign off “Salt workers are paid” again as editor: the text has changed', path },
  ])
  await sign()
  expect(await waitsFor(ada)).toEqual([
    {
      words: 'Publish the change in “Salt workers are paid”, with a note',
      path: routes.deskStoryAct(publicId, 'correct'),
    },
  ])
})

test('where the writer signed in every role, it waits for another to sign beside them', async () => {
  const { house } = newsroom
  await house.changeNewsroom({ fourEyes: 'on', signOffs: ['editor'] })
  const ada = await aMember(house, 'AL', 'editor')
  const ben = await aMember(house, 'BR', 'editor')
  const { id } = await aStory(house, { by: ada, document: aDocument({ headline: 'Salt workers' }) })
  await confirm(house, { storyId: id, subject: 'hop', subjectId: 'h1', memberId: ada.id })
  const { currentRevisionId: revisionId } = await storyById(house.store.read, id)
  await signOff(house, { storyId: id, revisionId, role: 'editor', member: ada })
  expect((await waitsFor(ben)).map(({ words }) => words)).toEqual(['Sign off “Salt workers” as editor'])
  await signOff(house, { storyId: id, revisionId, role: 'editor', member: ben })
  expect(await waitsFor(ben)).toEqual([])
})
