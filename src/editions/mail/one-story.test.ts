import { expect, onTestFinished, test } from 'vitest'
import { aDocument, aHouse, aStory } from '../../../test/newsroom.ts'
import { storyByPublicId } from '../../record/index.ts'
import { storyInMail } from './one-story.ts'

test('in a mail a story stands as in an edition: its chain, its words, no desk-only step, nobody’s links', async () => {
  const newsroom = await aHouse()
  onTestFinished(() => newsroom.close())
  const { house } = newsroom
  const [hop] = aDocument().hops
  const secret = { ...hop!, id: 'h2', kind: 'interview', publisher: 'A clerk', visible: 'desk' } as const
  const { publicId } = await aStory(house, { document: { hops: [hop!, secret] } })
  const story = await storyByPublicId(house.store.read, publicId)
  if (!story) throw new Error('It was not made')
  const mail = await storyInMail(house, story, aDocument({ document: { hops: [hop!, secret] } }))
  expect(mail.subject).toBe('Ferry crews win a pause')
  for (const form of [mail.html, mail.plain]) {
    expect(form).toContain('Ferry crews win a pause')
    expect(form).toContain('The council keeps both boats until March.')
    expect(form).not.toContain('A clerk')
    expect(form, 'a slot that nobody filled').not.toMatch(/[\uE000\uE001]/)
  }
  expect(mail.html).toContain('<table')
})
