import type { House } from '../house.ts'
import type { Files, Library } from '../platform/media/index.ts'
import type { Keys } from '../readers/index.ts'
import { calendarFrom } from './calendar.ts'
import { fillEditions } from './editions-in.ts'
import { fillFollowed } from './followed-in.ts'
import { newsroom, sections } from './newsroom.ts'
import { fillPeople } from './people.ts'
import { fillPictures } from './pictures-in.ts'
import { fillReaders } from './readers-in.ts'
import { fillStories } from './stories-in.ts'

/**
 * Fills an empty database with The Harbour Desk, its days counted from now. Writes through the same verbs as the desk.
 * Not safe to break off: fill a database that nobody uses yet, and put it in its place when this has resolved.
 */
export async function fillSample(
  house: House,
  given: { library: Pick<Library, 'put'>; copies: Pick<Files, 'keep'>; keys: Keys; publicAddress: string },
): Promise<void> {
  await house.changeNewsroom({
    name: newsroom.names,
    tagline: newsroom.taglines,
    languages: [...newsroom.languages],
    zone: newsroom.timeZone,
    town: newsroom.town,
    postalAddress: { ...newsroom.postalAddress },
    publicAddress: given.publicAddress,
    sample: true,
    imprint: {
      en: 'Publisher: Noor Haddad. Editor: Ada Lindqvist.',
      es: 'Editora: Noor Haddad. Redacción: Ada Lindqvist.',
      ar: 'الناشرة: نور حداد. المحرّرة: آدا ليندكفيست.',
    },
  })
  const calendar = calendarFrom(house.now(), newsroom.timeZone)
  await house.store.transaction(async (db) => {
    await db
      .insertInto('section')
      .values(sections.map(({ slug, names }, place) => ({ slug, place, names: JSON.stringify(names) })))
      .execute()
  })
  const people = await fillPeople(house)
  const media = await fillPictures(house, given.library)
  const works = await fillStories(house, calendar, people, { media, copies: given.copies })
  await fillFollowed(house, calendar, people.members.get('ada')?.id ?? 0)
  const newsletterId = await fillReaders(house, calendar, given.keys)
  await fillEditions(house, calendar, { newsletterId, works, people, keys: given.keys })
}
