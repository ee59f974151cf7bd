import * as z from 'zod'
import type { House } from '../../../house.ts'
import { type Newsletter, type NewsletterDraft, readAddress } from '../../../readers/index.ts'
import type { EditionWords } from '../../../words/mail.ts'

/** What is wrong with a field, in words. */
export type Problems = Partial<Record<keyof EditionWords['newsletter']['wrong'], string>>

/** A newsletter that nobody has described yet. */
export const emptyDraft = (house: House): NewsletterDraft => ({
  slug: '',
  languages: house.newsroom().languages,
  schedule: { weekday: 1, time: '08:00' },
  sender: '',
  replyTo: '',
  inDoubt: 'send again',
  texts: {},
})

const text = z
  .string()
  .max(2000)
  .catch('')
  .transform((value) => value.trim())
const fields = z.object({
  slug: text,
  sender: text,
  replyTo: text,
  weekday: z.coerce.number().int().min(0).max(7).catch(0),
  time: text,
  inDoubt: z.enum(['send again', 'hold']).catch('send again'),
})

/** A newsletter as a form describes it. */
export function draftFrom(
  house: House,
  given: Record<string, unknown>,
  newsletter: Newsletter | 'new',
): NewsletterDraft {
  const { slug, sender, replyTo, weekday, time, inDoubt } = fields.parse(given)
  const languages = house.newsroom().languages.filter((language) => given[`in-${language}`] === 'on')
  const word = (name: string, language: string) => text.parse(given[`${name}-${language}`])
  return {
    slug: newsletter === 'new' ? slug : newsletter.slug,
    languages,
    schedule: { weekday, time },
    sender,
    replyTo,
    inDoubt,
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        { name: word('name', language), pitch: word('pitch', language), scheduleLine: word('line', language) },
      ]),
    ),
  }
}

/** What can't be kept as it is, in words, by field. */
export function problemsOf(draft: NewsletterDraft, t: EditionWords['newsletter']['wrong'], taken: boolean): Problems {
  const problems: Problems = {}
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.slug) || draft.slug.length > 60 || taken) problems.slug = t.slug
  if (draft.languages.length === 0) problems.languages = t.languages
  if (draft.languages.some((language) => (draft.texts[language]?.name ?? '') === '')) problems.name = t.name
  if (draft.sender !== '' && !readAddress(draft.sender).ok) problems.sender = t.sender
  if (draft.replyTo !== '' && !readAddress(draft.replyTo).ok) problems.replyTo = t.replyTo
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(draft.schedule.time)) problems.time = t.time
  if (draft.schedule.weekday < 1) problems.weekday = t.weekday
  return problems
}
