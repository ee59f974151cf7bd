import type { House } from '../src/house.ts'
import { sealed } from '../src/record/index.ts'
import { routes } from '../src/routes.ts'
import { emptyDocument, type StoryDocument } from '../src/story/document.ts'

const words =
  'harbour crew council winter line timetable bridge court ruling ballot printer salt dyke island teacher clinic bread engine fog pilot notebook current buoy crossing passenger bill signature meeting number promise'.split(
    ' ',
  )

/** A number between 0 and 1 that depends on nothing but its place: the same archive each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const sentence = (roll: () => number, length: number): string => {
  const said = Array.from({ length }, () => words[Math.floor(roll() * words.length)]).join(' ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** A story of ordinary length: eight paragraphs, a chain of two steps. */
export function madeDocument(number: number): StoryDocument {
  const roll = dice(number + 1)
  const hop = {
    with: '',
    author: '',
    address: '',
    publishedOn: '2026-01-20',
    seen: 'us',
    visible: 'public',
    deskNote: '',
    snapshot: null,
  } as const
  return {
    ...emptyDocument('en'),
    kicker: 'Coast',
    headline: `${sentence(roll, 8).slice(0, -1)} ${number}`,
    standfirst: sentence(roll, 20),
    section: 'coast',
    credits: [{ role: 'author', name: 'Pia Holm', of: '', party: null }],
    hops: [
      { ...hop, id: 'h1', kind: 'report', publisher: 'Onda Norte', language: 'es' },
      { ...hop, id: 'h2', kind: 'translation', publisher: 'The Harbour Desk', language: 'en' },
    ],
    body: Array.from({ length: 8 }, (_, at) => ({
      type: 'paragraph' as const,
      attrs: { id: `p${at}` },
      content: [{ type: 'text' as const, text: [0, 1, 2].map(() => sentence(roll, 18)).join(' ') }],
    })),
  }
}

/** Writes so many published stories, a minute apart, in transactions of a thousand. */
export async function fillArchive(house: House, count: number): Promise<void> {
  const begins = Date.parse('2020-01-01T00:00:00.000Z')
  const chunk = 500
  for (let from = 0; from < count; from += chunk) {
    const numbers = Array.from({ length: Math.min(chunk, count - from) }, (_, at) => from + at + 1)
    const rows = numbers.map((number) => {
      const document = madeDocument(number)
      const at = new Date(begins + number * 60_000).toISOString()
      return { number, document, at, slug: `story-${number}`, sealed: sealed(document) }
    })
    await house.store.transaction(async (db) => {
      await db
        .insertInto('work')
        .values(rows.map(({ number, at }) => ({ id: number, publicId: `work-${number}`, createdAt: at })))
        .execute()
      await db
        .insertInto('story')
        .values(
          rows.map(({ number, document, at, slug }) => ({
            id: number,
            publicId: `story-${number}`,
            workId: number,
            language: 'en',
            stage: 'published' as const,
            headline: document.headline,
            section: document.section,
            slug,
            currentRevisionId: number,
            publishedRevisionId: number,
            firstPublishedAt: at,
            changedAt: at,
            createdAt: at,
            archiveNumber: number,
          })),
        )
        .execute()
      await db
        .insertInto('revision')
        .values(
          rows.map(({ number, at, sealed: seal }) => ({
            id: number,
            storyId: number,
            number: 1,
            ...seal,
            createdAt: at,
          })),
        )
        .execute()
      await db
        .insertInto('address')
        .values(
          rows.map(({ number, at, slug }) => ({
            path: routes.story('en', slug),
            kind: 'story' as const,
            storyId: number,
            createdAt: at,
          })),
        )
        .execute()
      await db
        .insertInto('publication')
        .values(
          rows.map(({ number, at }) => ({
            storyId: number,
            revisionId: number,
            sequence: number,
            hash: String(number),
            previousHash: String(number - 1),
            at,
          })),
        )
        .execute()
    })
  }
}
