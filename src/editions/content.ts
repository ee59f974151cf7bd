import { createHash } from 'node:crypto'
import type { House } from '../house.ts'
import { type Newsletter, newsroomName, textIn } from '../readers/index.ts'
import { type Correction, correctionsFor, type PublishedStory } from '../record/index.ts'
import { routes } from '../routes.ts'
import { type Newsroom, postalAddressIn } from '../settings.ts'
import type { HopKind } from '../story/hop.ts'
import { directionOf } from '../story/language.ts'
import { readingMinutes } from '../story/length.ts'
import { canonicalJson } from '../story/stored/canonical.ts'
import { dayIn, type Instant } from '../story/time.ts'
import type { EditionOf } from './edition.ts'
import { type Item, itemsOf, orderOf } from './gather.ts'
import { type Greeting, greetingIn } from './greeting.ts'
import { noticeContents } from './notice/composing.ts'
import type { EditionNotice } from './notice/telling.ts'

/** One step of a story's chain, as the line under it says. */
export interface EditionHop {
  readonly kind: HopKind
  readonly who: string
  readonly seen: 'us' | 'others'
}

export interface EditionStory {
  readonly publicId: string
  readonly path: string
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly hops: readonly EditionHop[]
  readonly authors: readonly string[]
  readonly translators: readonly string[]
  readonly minutes: number
  /** Its latest public note, where it has one: the kind, and the day in the newsroom's zone. */
  readonly corrected: { readonly kind: Correction['kind']; readonly day: string } | null
}

export interface EditionCorrection {
  readonly kind: Correction['kind']
  readonly note: string
  readonly headline: string
  readonly path: string
}

/** All that one language of an edition says, from public documents only. What is signed is exactly this. */
export interface EditionContent {
  readonly language: string
  readonly newsletter: { readonly slug: string; readonly name: string }
  readonly newsroom: {
    readonly name: string
    readonly postalAddress: string
    readonly imprint: string
    readonly publicAddress: string
  }
  readonly number: number
  readonly day: string
  readonly subject: string
  readonly preview: string
  readonly greeting: Greeting
  readonly order: 'editors' | 'clock' | 'section'
  readonly stories: readonly EditionStory[]
  readonly corrections: readonly EditionCorrection[]
  /** The other languages that it goes out in. */
  readonly alsoIn: readonly string[]
  /** Of a notice: what it tells. It has no stories of its own. */
  readonly notice?: EditionNotice
}

/** A whole edition as it would go out now, by language, with the SHA-256 that sign-offs are for. */
export interface ComposedEdition extends EditionOf {
  readonly items: readonly Item[]
  readonly contents: Readonly<Record<string, EditionContent>>
  readonly sha256: string
}

/** Puts an edition together as it would go out now. Reads only. */
export async function composeEdition(house: House, of: EditionOf): Promise<ComposedEdition> {
  const db = house.store.read
  const { edition, newsletter } = of
  if (edition.noticeOf !== null) return sealed(of, [], await noticeContents(house, of))
  const items = await itemsOf(db, of)
  const by = await orderOf(db, of)
  const order = by === 'clock' || by === 'section' ? by : 'editors'
  const texts = await db.selectFrom('editionText').selectAll().where('editionId', '=', edition.id).execute()
  const newsroom = house.newsroom()
  const contents: Record<string, EditionContent> = {}
  for (const language of newsletter.languages) {
    const stories = items.filter((item) => !item.leftOut).flatMap((item) => item.stories[language] ?? [])
    const notes = await correctionsFor(
      db,
      stories.map((story) => story.id),
    )
    const text = texts.find((row) => row.language === language)
    contents[language] = {
      language,
      newsletter: { slug: newsletter.slug, name: textIn(newsletter, language).name },
      newsroom: describe(newsroom, newsroomName(house, language), language),
      number: edition.number,
      day: edition.day,
      subject: text?.subject ?? '',
      preview: text?.preview ?? '',
      greeting: greetingIn(text),
      order,
      stories: stories.map((story) => asStory(story, notes, newsroom)),
      corrections: await correctionsOf(house, of, language),
      alsoIn: alsoIn(newsletter, items, language),
    }
  }
  return sealed(of, items, contents)
}

const sealed = (
  of: EditionOf,
  items: readonly Item[],
  contents: Readonly<Record<string, EditionContent>>,
): ComposedEdition => ({
  ...of,
  items,
  contents,
  sha256: createHash('sha256').update(canonicalJson(contents)).digest('hex'),
})

/** How many things an edition, or a notice, tells in a language. */
export const toldIn = (content: EditionContent | undefined): number =>
  content?.notice?.items.length ?? content?.stories.length ?? 0

const describe = (newsroom: Newsroom, name: string, language: string): EditionContent['newsroom'] => ({
  name,
  postalAddress: isolated(postalAddressIn(newsroom, language), language),
  imprint: newsroom.imprint[language] ?? newsroom.imprint[newsroom.languages[0] ?? ''] ?? '',
  publicAddress: newsroom.publicAddress.replace(/\/+$/, ''),
})

/** An address is written in its own language: in another direction it would fall apart (UAX #9, isolates). */
const isolated = (address: string, language: string): string =>
  address !== '' && directionOf(language) === 'rtl' ? `\u2068${address}\u2069` : address

/** Languages with nothing in them are not named: nobody would get them. */
const alsoIn = (newsletter: Newsletter, items: readonly Item[], language: string): string[] =>
  newsletter.languages.filter(
    (other) => other !== language && items.some((item) => !item.leftOut && item.stories[other] !== undefined),
  )

/** What an edition has to know of a story. */
export type StoryToTell = Pick<PublishedStory, 'id' | 'publicId' | 'language' | 'slug' | 'document'>

/** A story as an edition tells it. */
export function asStory(story: StoryToTell, notes: readonly Correction[], newsroom: Newsroom): EditionStory {
  const { document } = story
  // Our own name says nothing in our own mail: “Our translation” does.
  const ours = new Set(Object.values(newsroom.name))
  const latest = notes.filter((note) => note.storyId === story.id).at(-1)
  const named = (role: 'author' | 'translator') =>
    document.credits.filter((credit) => credit.role === role).map((credit) => credit.name)
  return {
    publicId: story.publicId,
    path: routes.story(story.language, story.slug),
    kicker: document.kicker,
    headline: document.headline,
    standfirst: document.standfirst,
    hops: document.hops.map((hop) => ({
      kind: hop.kind,
      who: ours.has(hop.publisher) ? hop.with : hop.publisher || hop.with,
      seen: hop.seen,
    })),
    authors: named('author'),
    translators: named('translator'),
    minutes: readingMinutes(document),
    corrected: latest ? { kind: latest.kind, day: dayIn(latest.at as Instant, newsroom.zone) } : null,
  }
}

/** The slugs of the stories that an edition's corrections are on. In an address they are encoded. */
export const correctedSlugs = ({ corrections }: Pick<EditionContent, 'corrections'>): string[] =>
  corrections.map(({ path }) => decodeURI(path.slice(path.lastIndexOf('/') + 1)))

/** What was put right since the last edition, in stories of any age, the oldest first. */
async function correctionsOf(house: House, { edition }: EditionOf, language: string): Promise<EditionCorrection[]> {
  const rows = await house.store.read
    .selectFrom('correction')
    .innerJoin('story', 'story.id', 'correction.storyId')
    .select(['correction.kind', 'correction.note', 'story.headline', 'story.slug'])
    .where('story.language', '=', language)
    .where('story.publishedRevisionId', 'is not', null)
    .where('correction.at', '>', edition.gatheredFrom)
    .where('correction.at', '<=', edition.closesAt)
    .orderBy('correction.id')
    .limit(30)
    .execute()
  return rows.map((row) => ({
    kind: row.kind,
    note: row.note,
    headline: row.headline,
    path: routes.story(language, row.slug),
  }))
}
