import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { aDesk } from '../../../test/at-the-desk.ts'
import { aHouse, aMember, aStory } from '../../../test/newsroom.ts'
import { confirm, publish, saveStory, signOff, standing } from '../../record/index.ts'

test('the note of a correction waits for the sign-offs, and is gone when it is published', async () => {
  const newsroom = await aHouse()
  const { house } = newsroom
  const [ada, noor] = [await aMember(house, 'AL', 'editor'), await aMember(house, 'NH', 'publisher')]
  const { id, publicId } = await aStory(house)
  const sign = async () => {
    const { revision } = await standing(house, id)
    await confirm(house, { storyId: id, subject: 'hop', subjectId: 'h1', memberId: ada.id })
    await signOff(house, { storyId: id, revisionId: revision.id, role: 'editor', member: ada })
    await signOff(house, { storyId: id, revisionId: revision.id, role: 'publisher', member: noor })
    return revision
  }
  const out = await sign()
  expect(await publish(house, { storyId: id, member: noor })).toMatchObject({ ok: true })
  const document = { ...out.document, headline: 'Ferry crews win a pause until March' }
  await saveStory(house, { storyId: id, baseRevisionId: out.id, document, memberId: ada.id })

  const desk = aDesk(house, ada)
  const path = `/desk/stories/${publicId}/correct`
  const shown = async () => parseHTML(await (await desk.get(path)).text()).document
  const noteShown = async () => (await shown()).querySelector('[name="note"]')?.textContent
  const revision = (await shown()).querySelector('[name="revision"]')?.getAttribute('value') ?? ''
  const note = 'An earlier headline left out until when.'
  const kept = await desk.post(path, { revision, kind: 'correction', note, toldBy: 'a reader', act: 'keep' })
  expect(await (await desk.get(kept.headers.get('location') ?? '')).text()).toContain('The note is kept')
  desk.who = noor
  expect(await noteShown(), 'whoever publishes it has it').toBe(note)
  await desk.post(path, { revision, kind: 'correction', note: `${note} Now it says it.`, toldBy: '' })
  expect(await noteShown(), 'what can’t go out is not lost').toBe(`${note} Now it says it.`)
  await sign()
  await desk.post(path, { revision, kind: 'correction', note, toldBy: '' })
  expect(await noteShown()).toBe('')
  await newsroom.close()
})
