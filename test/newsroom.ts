import { join } from 'node:path'
import type { House } from '../src/house.ts'
import { openHouse } from '../src/opening.ts'
import { createStory } from '../src/record/index.ts'
import { noBounceWays, type Whereabouts } from '../src/settings.ts'
import { type Member, makeMember, memberById, type Role } from '../src/staff/index.ts'
import { emptyDocument, type StoryDocument } from '../src/story/document.ts'
import { type Instant, instant } from '../src/story/time.ts'
import { type Engine, type Fresh, freshStore } from './databases.ts'

/** A newsroom of a test's own: its house, a clock that only the test moves, and how to throw it away. */
export interface TestNewsroom {
  readonly house: House
  readonly where: Whereabouts
  /** What time it is; pass() lets it go on. */
  readonly clock: { at: Instant; pass(ms: number): void }
  /** A second house over the same database, as another process has. */
  another(): Promise<House>
  close(): Promise<void>
}

/** Opens an empty newsroom over a fresh database. */
export async function aHouse(engine: Engine = 'sqlite', begins = '2026-01-30T14:10:00.000Z'): Promise<TestNewsroom> {
  const fresh: Fresh = await freshStore(engine).then(async ({ store, ...rest }) => {
    await store.close()
    return rest
  })
  const where: Whereabouts = {
    ...{ data: fresh.folder, place: fresh.place, port: 4000, host: '127.0.0.1', smtpUrl: null, relayExamples: false },
    ...{ publicAddress: null, trustedProxies: 0, keyFile: join(fresh.folder, 'key') },
    incoming: join(fresh.folder, 'incoming'),
    mailbox: null,
    bounces: noBounceWays,
    dns: null,
  }
  const clock = {
    at: instant(begins),
    pass(ms: number) {
      clock.at = instant(Date.parse(clock.at) + ms)
    },
  }
  const open = async (): Promise<House> => ({ ...(await openHouse(where, () => {})), now: () => clock.at })
  const houses = [await open()]
  return {
    house: houses[0] as House,
    where,
    clock,
    another: async () => {
      const house = await open()
      houses.push(house)
      return house
    },
    close: async () => {
      for (const house of houses) await house.store.close()
      await fresh.drop()
    },
  }
}

/** A member of the staff, who has come in. */
export async function aMember(house: House, initials: string, ...roles: Role[]): Promise<Member> {
  const email = `${initials.toLowerCase()}@desk.example`
  const { id } = await makeMember(house, { name: `${initials} Lindqvist`, initials, email, roles })
  const member = await memberById(house, id)
  if (!member) throw new Error(`${initials} was not taken in`)
  return member
}

/** A story that lacks nothing but its sign-offs. */
export const aStory = (
  house: House,
  given: { headline?: string; language?: string; by?: Member; document?: Partial<StoryDocument> } = {},
): Promise<{ id: number; publicId: string }> =>
  createStory(house, { document: aDocument(given), memberId: given.by?.id ?? null })

/** Its document. */
export const aDocument = ({
  headline = 'Ferry crews win a pause',
  language = 'en',
  document = {},
}: {
  headline?: string
  language?: string
  document?: Partial<StoryDocument>
} = {}): StoryDocument => ({
  ...emptyDocument(language),
  headline,
  standfirst: 'The council keeps both boats until March.',
  section: 'coast',
  hops: [
    {
      ...{ id: 'h1', kind: 'observation', with: '', publisher: 'The Harbour Desk', author: '', address: '' },
      ...{ language: 'en', publishedOn: '2026-01-30', seen: 'us', visible: 'public', deskNote: '', snapshot: null },
    },
  ],
  body: [{ type: 'paragraph', attrs: { id: 'b1' }, content: [{ type: 'text', text: 'The boats sail again.' }] }],
  credits: [{ role: 'author', name: 'Pia Holm', of: '', party: null }],
  ...document,
})
