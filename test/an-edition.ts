import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  composeEdition,
  type Edition,
  type EditionOf,
  editionsOf,
  ensureNextEditions,
  signEdition,
} from '../src/editions/index.ts'
import type { House } from '../src/house.ts'
import { openHouse } from '../src/opening.ts'
import type { Place } from '../src/platform/store/index.ts'
import { type Keys, newsletterBySlug, openKeys, saveNewsletter, weekly } from '../src/readers/index.ts'
import { createStory } from '../src/record/index.ts'
import { noBounceWays, type Whereabouts } from '../src/settings.ts'
import type { Member } from '../src/staff/index.ts'
import { emptyDocument, type StoryDocument } from '../src/story/document.ts'
import { type Instant, instant } from '../src/story/time.ts'

/** Builders for tests of readers, editions and delivery: a small newsroom with a newsletter, stories and readers. */

export const whereaboutsOf = (place: Place, folder: string, more: Partial<Whereabouts> = {}): Whereabouts => ({
  data: folder,
  place,
  port: 0,
  host: '127.0.0.1',
  smtpUrl: null,
  relayExamples: false,
  publicAddress: null,
  trustedProxies: 0,
  keyFile: join(folder, 'key'),
  incoming: join(folder, 'incoming'),
  mailbox: null,
  bounces: noBounceWays,
  dns: null,
  ...more,
})

/** A clock that a test sets. */
export interface Clock {
  at: Instant
}

export interface Room {
  readonly house: House
  readonly keys: Keys
  readonly member: Member
  readonly newsletterId: number
  readonly clock: Clock
}

/** Opens a house over a migrated database, with a clock of the test's own, one editor and one newsletter. */
export async function aNewsroom(where: Whereabouts, begins = '2026-01-30T14:00:00.000Z'): Promise<Room> {
  mkdirSync(where.data, { recursive: true })
  const clock: Clock = { at: instant(begins) }
  const opened = await openHouse(where, () => {})
  const house: House = { ...opened, now: () => clock.at }
  const keys = await openKeys(where.keyFile, false)
  await house.changeNewsroom({
    name: { en: 'The Harbour Desk', es: 'La Mesa del Puerto', ar: 'مكتب المرفأ' },
    languages: ['en', 'es', 'ar'],
    zone: 'Europe/Madrid',
    postalAddress: '3 North Pier, Vell',
    imprint: { en: 'Publisher: Noor Haddad' },
    publicAddress: 'https://harbourdesk.example',
  })
  const member = await aMember(house, 'Ada Lindqvist', 'AL')
  const newsletterId = await saveNewsletter(
    house,
    {
      slug: 'the-week',
      languages: ['en', 'es', 'ar'],
      schedule: weekly(1, '08:00'),
      sender: 'week@harbourdesk.example',
      replyTo: 'desk@harbourdesk.example',
      inDoubt: 'send again',
      texts: {
        en: {
          name: 'The Week',
          pitch: 'Eight stories in the order that our editors chose.',
          scheduleLine: 'Monday, 08:00',
        },
        es: { name: 'La Semana', pitch: 'Ocho historias.', scheduleLine: 'Los lunes a las 08:00' },
        ar: { name: 'الأسبوع', pitch: 'ثماني قصص.', scheduleLine: 'كل يوم اثنين، الثامنة صباحًا' },
      },
    },
    { memberId: member.id },
  )
  return { house, keys, member, newsletterId, clock }
}

export async function aMember(house: House, name: string, initials: string): Promise<Member> {
  const db = house.store.write
  const at = house.now()
  const party = await db
    .insertInto('party')
    .values({ publicId: house.newId(), kind: 'person', slug: null, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('partyName')
    .values({ partyId: party.id, language: 'en', kind: 'full', name, folded: name.toLowerCase() })
    .execute()
  const publicId = house.newId()
  const email = `${initials.toLowerCase()}@harbourdesk.example`
  const { id } = await db
    .insertInto('member')
    .values({ publicId, partyId: party.id, initials, email, passwordHash: null, createdAt: at, endedAt: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  const roles = ['editor', 'publisher', 'administrator'] as const
  await db
    .insertInto('memberRole')
    .values(roles.map((role) => ({ memberId: id, role })))
    .execute()
  return { id, publicId, name, initials, email, roles, language: 'en' }
}

/** A story that is out, without the way that it took to get there. */
export async function aPublishedStory(
  house: House,
  given: { headline: string; language?: string; at?: string; workId?: number; document?: Partial<StoryDocument> },
): Promise<{ id: number; workId: number }> {
  const { headline, language = 'en', at = house.now() } = given
  const document: StoryDocument = {
    ...emptyDocument(language),
    kicker: 'Coast',
    headline,
    standfirst: `${headline}: what it means, in a sentence.`,
    credits: [{ role: 'author', name: 'Pia Holm', of: '', party: null }],
    ...given.document,
  }
  const { id } = await createStory(house, {
    document,
    memberId: null,
    ...(given.workId ? { workId: given.workId } : {}),
  })
  const db = house.store.write
  const story = await db
    .updateTable('story')
    .set((e) => ({
      stage: 'published' as const,
      publishedRevisionId: e.ref('currentRevisionId'),
      firstPublishedAt: at,
      slug: headline.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
    }))
    .where('id', '=', id)
    .returning('workId')
    .executeTakeFirstOrThrow()
  return { id, workId: story.workId }
}

/** Confirmed readers, made at once: r1@mail.example, r2@… */
export async function readersOf(
  { house, keys, newsletterId }: Room,
  count: number,
  each: (n: number) => { address?: string; zone?: string; language?: string } = () => ({}),
): Promise<void> {
  const at = house.now()
  for (let from = 0; from < count; from += 500) {
    const rows = Array.from({ length: Math.min(500, count - from) }, (_, n) => {
      const { address = `r${from + n + 1}@mail.example`, zone = 'Europe/Madrid', language = 'en' } = each(from + n + 1)
      return {
        publicId: house.newId(),
        addressCipher: keys.seal(address),
        addressHash: keys.hash('address', address),
        keyVersion: keys.version,
        normalisation: 1,
        domain: address.slice(address.lastIndexOf('@') + 1),
        zone,
        language,
        createdAt: at,
        changedAt: at,
      }
    })
    await house.store.transaction(async (db) => {
      const made = await db.insertInto('reader').values(rows).returning(['id', 'language']).execute()
      await db
        .insertInto('subscription')
        .values(
          made.map(({ id, language }) => ({
            readerId: id,
            newsletterId,
            state: 'confirmed' as const,
            language,
            askedAt: at,
            confirmedAt: at,
            leftAt: null,
            pausedUntil: null,
          })),
        )
        .execute()
    })
  }
}

/** The edition that gathers, with a subject in each language. */
export async function theNextEdition({ house, newsletterId }: Room): Promise<EditionOf & { edition: Edition }> {
  await ensureNextEditions(house)
  const [edition] = await editionsOf(house.store.read, newsletterId, 1)
  const newsletter = await newsletterBySlug(house.store.read, 'the-week')
  if (!edition || !newsletter) throw new Error('No edition')
  for (const language of newsletter.languages) {
    const row = {
      subject: `The Week in ${language}`,
      preview: 'Two boats until March.',
      greeting: 'Good morning,\n\nThe boats sail again.\n\nAda Lindqvist\neditor',
    }
    await house.store.write
      .insertInto('editionText')
      .values({ editionId: edition.id, language, ...row })
      .onConflict((c) => c.columns(['editionId', 'language']).doUpdateSet(row))
      .execute()
  }
  return { edition, newsletter }
}

/** Signs what would go out now. */
export async function signNow({ house, member }: Room, of: EditionOf): Promise<void> {
  const composed = await composeEdition(house, of)
  const signed = await signEdition(house, composed, { seen: composed.sha256, member })
  if (!signed.ok) throw new Error(signed.why)
}
