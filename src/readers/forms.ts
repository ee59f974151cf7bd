import { createHash } from 'node:crypto'
import type { House } from '../house.ts'
import { appendEvent, type Db, type Writing } from '../platform/store/index.ts'
import { type Forms, type FormText, formPlaces, type Place } from './form-texts.ts'
import { consentText, consentWords, type Newsletter, newsletterById, newsroomName, textIn } from './newsletters.ts'

/** A form as a reader sees it. */
export interface ShownForm extends FormText {
  /** Names the consent's exact words, so that what is kept is what was read. */
  readonly mark: string
}

/** What a form says: its own words, or else the newsletter's. A reader's own page says what the newsletter's page does. */
export function formIn(
  house: Pick<House, 'newsroom'>,
  newsletter: Newsletter,
  place: Place,
  language: string,
): ShownForm {
  const own = newsletter.forms.texts[place === 'preferences' ? 'page' : place]?.[language]
  const usual = textIn(newsletter, language)
  const consent = own?.consent || consentWords(newsletter, language, newsroomName(house, language))
  return {
    pitch: own?.pitch || usual.pitch,
    scheduleLine: own?.scheduleLine || usual.scheduleLine,
    consent,
    mark: markOf(consent),
  }
}

/** The first 64 bits of the words' SHA-256, as the rows of `consent_text` carry it whole. */
const markOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16)

/**
 * The words that a form's mark names: those that stand in a form now, or stood in one before. Without a mark, those that
 * stand in it now. Undefined when nobody here has ever said such words.
 */
export async function wordsAgreedTo(
  house: Pick<House, 'newsroom' | 'store'>,
  newsletter: Newsletter,
  given: { readonly place: Place; readonly language: string; readonly mark: string },
): Promise<string | undefined> {
  const { place, language, mark } = given
  const now = formIn(house, newsletter, place, language)
  if (mark === '' || mark === now.mark) return now.consent
  for (const other of formPlaces) {
    const form = formIn(house, newsletter, other, language)
    if (form.mark === mark) return form.consent
  }
  if (!/^[0-9a-f]{16}$/.test(mark)) return undefined
  const before = await house.store.read
    .selectFrom('consentText')
    .select('words')
    .where('newsletterId', '=', newsletter.id)
    .where('language', '=', language)
    .where('sha256', 'like', `${mark}%`)
    .executeTakeFirst()
  return before?.words
}

/**
 * Keeps what the forms say. Consent texts are kept before and after, also those that nobody has agreed to yet: a page
 * that a reader has open, and the snippet on another site, name them for as long as they like.
 */
export async function saveForms(
  house: House,
  newsletterId: number,
  forms: Forms,
  memberId: number | null,
): Promise<void> {
  await house.store.transaction(async (db) => {
    await keepWords(db, house, newsletterId)
    await db
      .updateTable('newsletter')
      .set({ forms: JSON.stringify(forms) })
      .where('id', '=', newsletterId)
      .execute()
    await keepWords(db, house, newsletterId)
    await appendEvent(db, house.store.engine, {
      ...{ at: house.now(), actorId: memberId, kind: 'newsletter.changed', subject: 'newsletter' },
      subjectId: newsletterId,
    })
  })
  house.wake()
}

async function keepWords(db: Writing, house: House, newsletterId: number): Promise<void> {
  const newsletter = await newsletterById(db, newsletterId)
  if (!newsletter) return
  for (const language of house.newsroom().languages)
    for (const place of formPlaces)
      await consentText(db, {
        ...{ newsletterId, language, at: house.now() },
        words: formIn(house, newsletter, place, language).consent,
      })
}

/** One version of a consent text: when it was first said, and how many agreed to it. */
export interface ConsentVersion {
  readonly language: string
  /** From 1, in the order in which they were first said, by language. */
  readonly version: number
  readonly words: string
  readonly since: string
  readonly agreed: number
}

/** Every consent text that a newsletter has had, the latest first. */
export async function consentVersions(db: Db, newsletterId: number): Promise<ConsentVersion[]> {
  const rows = await db
    .selectFrom('consentText')
    .select((e) => [
      'id',
      'language',
      'words',
      'createdAt',
      e
        .selectFrom('consent')
        .select(e.fn.countAll<number>().as('n'))
        .whereRef('consent.consentTextId', '=', 'consentText.id')
        .where('consent.act', '=', 'confirmed')
        .as('agreed'),
    ])
    .where('newsletterId', '=', newsletterId)
    .orderBy('id')
    .execute()
  const versions = new Map<string, number>()
  return rows
    .map(({ language, words, createdAt, agreed }) => {
      const version = (versions.get(language) ?? 0) + 1
      versions.set(language, version)
      return { language, version, words, since: createdAt, agreed: Number(agreed) }
    })
    .reverse()
}
