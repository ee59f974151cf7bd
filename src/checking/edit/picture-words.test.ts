import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDocument, aHouse, type TestNewsroom } from '../../../test/newsroom.ts'
import { picturesToChoose } from '../queries.ts'
import { keepWordsOfPictures } from './picture-words.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await aHouse()
})
afterEach(() => newsroom.close())

test('a picture is found by the first words that a story had for it, and keeps them', async () => {
  const { house } = newsroom
  const row = { publicId: 'p1', sha256: 'a'.repeat(64), mediaType: 'image/jpeg', width: 1600, height: 1000, size: 9 }
  await house.store.write
    .insertInto('media')
    .values({ ...row, createdBy: null, rightsEnd: null, createdAt: house.now() })
    .execute()
  const inA = (media: string | null, alt: string, language = 'en') =>
    aDocument({
      language,
      document: { lead: { media, address: '', alt, caption: '', credit: 'Pau Serra', focal: [0.5, 0.5] } },
    })
  for (const document of [inA('p1', ''), inA(null, 'No file'), inA('p1', 'A red boat'), inA('p1', 'Another boat')])
    await keepWordsOfPictures(house, document)
  await keepWordsOfPictures(house, inA('p1', 'Un barco rojo', 'es'))
  const chosen = async (language: string) => picturesToChoose(house.store.read, language)
  expect(await chosen('en')).toEqual([['p1', 'A red boat']])
  expect(await chosen('es')).toEqual([['p1', 'Un barco rojo']])
})
