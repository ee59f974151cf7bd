import { createHash } from 'node:crypto'
import type { House } from '../house.ts'
import { appendEvent, type Db, type Writing } from '../platform/store/index.ts'
import { readerWords } from '../words/mail.ts'
import { whenItComes } from './coming.ts'
import { type Forms, readForms } from './form-texts.ts'
import { type Gathering, readGathering, readSchedule, type Schedule } from './rules.ts'

export interface NewsletterText {
  readonly name: string
  readonly pitch: string
  readonly scheduleLine: string
}

/** What one subscribes to. */
export interface Newsletter {
  readonly id: number
  readonly publicId: string
  readonly slug: string
  /** The first is the fallback for readers whose language it doesn't have. */
  readonly languages: readonly string[]
  readonly schedule: Schedule
  readonly gathering: Gathering
  /** The address that its mail comes from; "" while nobody has set one. */
  readonly sender: string
  /** Where answers go; "" for the sender. */
  readonly replyTo: string
  readonly inDoubt: 'send again' | 'hold'
  readonly texts: Readonly<Record<string, NewsletterText>>
  readonly forms: Forms
}

/** The newsletters that take readers, in the order in which they began. */
export async function newsletters(db: Db | Writing): Promise<Newsletter[]> {
  const rows = await db.selectFrom('newsletter').selectAll().where('endedAt', 'is', null).orderBy('id').execute()
  const texts = await db.selectFrom('newsletterText').selectAll().execute()
  return rows.map((row) => ({
    id: row.id,
    publicId: row.publicId,
    slug: row.slug,
    languages: JSON.parse(row.languages) as string[],
    schedule: readSchedule(row.schedule),
    gathering: readGathering(row.gathering),
    sender: row.sender,
    replyTo: row.replyTo,
    inDoubt: row.inDoubt,
    forms: readForms(row.forms),
    texts: Object.fromEntries(
      texts
        .filter((text) => text.newsletterId === row.id)
        .map(({ language, name, pitch, scheduleLine }) => [language, { name, pitch, scheduleLine }]),
    ),
  }))
}

export const newsletterBySlug = async (db: Db | Writing, slug: string): Promise<Newsletter | undefined> =>
  (await newsletters(db)).find((one) => one.slug === slug)

export const newsletterById = async (db: Db | Writing, id: number): Promise<Newsletter | undefined> =>
  (await newsletters(db)).find((one) => one.id === id)

/** Its language for somebody who reads `language`: that one, or its first. */
export const languageOf = (newsletter: Newsletter, language: string): string =>
  newsletter.languages.includes(language) ? language : (newsletter.languages[0] ?? language)

/** Its name, pitch and schedule line in a language, or in its first. An empty schedule line follows from the schedule. */
export function textIn(newsletter: Newsletter, language: string): NewsletterText {
  const text = newsletter.texts[language] ??
    newsletter.texts[newsletter.languages[0] ?? ''] ?? { name: newsletter.slug, pitch: '', scheduleLine: '' }
  return text.scheduleLine === '' ? { ...text, scheduleLine: whenItComes(newsletter.schedule, language) } : text
}

/** A newsletter as it is kept. Without a gathering rule, the one that it has stays. */
export type NewsletterDraft = Omit<Newsletter, 'id' | 'publicId' | 'gathering' | 'forms'> & {
  readonly gathering?: Gathering
}

/** Adds a newsletter, or changes the one with this id (all but its slug). Returns its id. */
export async function saveNewsletter(
  house: House,
  draft: NewsletterDraft,
  given: { id?: number; memberId: number | null },
): Promise<number> {
  const row = {
    languages: JSON.stringify(draft.languages),
    schedule: JSON.stringify(draft.schedule),
    sender: draft.sender,
    replyTo: draft.replyTo,
    inDoubt: draft.inDoubt,
    ...(draft.gathering ? { gathering: JSON.stringify(draft.gathering) } : {}),
  }
  const id = await house.store.transaction(async (db) => {
    const id =
      given.id ??
      (
        await db
          .insertInto('newsletter')
          .values({ ...row, slug: draft.slug, publicId: house.newId(), createdAt: house.now(), endedAt: null })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    if (given.id !== undefined) await db.updateTable('newsletter').set(row).where('id', '=', id).execute()
    for (const [language, text] of Object.entries(draft.texts)) {
      await db
        .insertInto('newsletterText')
        .values({ newsletterId: id, language, ...text })
        .onConflict((c) => c.columns(['newsletterId', 'language']).doUpdateSet(text))
        .execute()
    }
    await appendEvent(db, house.store.engine, {
      at: house.now(),
      actorId: given.memberId,
      kind: 'newsletter.changed',
      subject: 'newsletter',
      subjectId: id,
    })
    return id
  })
  house.wake()
  return id
}

export const newsroomName = (house: Pick<House, 'newsroom'>, language: string): string => {
  const { name, languages } = house.newsroom()
  return name[language] ?? name[languages[0] ?? ''] ?? Object.values(name)[0] ?? ''
}

/** What readers agree to where a form says nothing of its own: the words beside it, kept with each consent. */
export const consentWords = (newsletter: Newsletter, language: string, newsroom: string): string =>
  readerWords(language).consent(textIn(newsletter, language).name, newsroom)

/** The row of these exact words, made when they are new. */
export async function consentText(
  db: Writing,
  given: { newsletterId: number; language: string; words: string; at: string },
): Promise<number> {
  const { newsletterId, language, words, at } = given
  const sha256 = createHash('sha256').update(words).digest('hex')
  await db
    .insertInto('consentText')
    .values({ newsletterId, language, words, sha256, createdAt: at })
    .onConflict((c) => c.columns(['newsletterId', 'language', 'sha256']).doNothing())
    .execute()
  const row = await db
    .selectFrom('consentText')
    .select('id')
    .where('newsletterId', '=', newsletterId)
    .where('language', '=', language)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return row.id
}
