import * as z from 'zod'
import type { House } from '../../../house.ts'
import {
  asSchedule,
  gatherAll,
  type Newsletter,
  type NewsletterDraft,
  readAddress,
  weekly,
} from '../../../readers/index.ts'
import { editionWords } from '../../../words/mail.ts'
import { makingWords } from '../../../words/making.ts'
import { rulesFrom } from './rules-form.ts'

/** What is wrong with a field, in words. */
export type Problems = Partial<
  Record<'slug' | 'languages' | 'name' | 'sender' | 'replyTo' | 'time' | 'schedule', string>
>

/** A newsletter that nobody has described yet. */
export const emptyDraft = (house: House): Required<NewsletterDraft> => ({
  slug: '',
  languages: house.newsroom().languages,
  schedule: weekly(1, '08:00'),
  gathering: gatherAll,
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
  inDoubt: z.enum(['send again', 'hold']).catch('send again'),
})

/** A newsletter as a form describes it. */
export function draftFrom(
  house: House,
  given: Record<string, unknown>,
  newsletter: Newsletter | 'new',
): Required<NewsletterDraft> {
  const { slug, sender, replyTo, inDoubt } = fields.parse(given)
  const languages = house.newsroom().languages.filter((language) => given[`in-${language}`] === 'on')
  const word = (name: string, language: string) => text.parse(given[`${name}-${language}`])
  return {
    slug: newsletter === 'new' ? slug : newsletter.slug,
    languages,
    ...rulesFrom(given),
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
export function problemsOf(draft: NewsletterDraft, language: string, taken: boolean): Problems {
  const t = editionWords(language).newsletter.wrong
  const problems: Problems = {}
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.slug) || draft.slug.length > 60 || taken) problems.slug = t.slug
  if (draft.languages.length === 0) problems.languages = t.languages
  if (draft.languages.some((one) => (draft.texts[one]?.name ?? '') === '')) problems.name = t.name
  if (draft.sender !== '' && !readAddress(draft.sender).ok) problems.sender = t.sender
  if (draft.replyTo !== '' && !readAddress(draft.replyTo).ok) problems.replyTo = t.replyTo
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(draft.schedule.time)) problems.time = t.time
  else if (!asSchedule(draft.schedule)) problems.schedule = makingWords(language).when.wrong[draft.schedule.kind]
  return problems
}
