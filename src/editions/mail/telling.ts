import { localeOf, longDay, numeral } from '../../words/counting.ts'
import { type MailWords, mailWords } from '../../words/mail.ts'
import type { EditionContent, EditionHop, EditionStory } from '../content.ts'

/** What an edition says of itself and of its stories, in words: the same in mail, as text and on the web. */

/** "The Week, no. 112" */
export const editionName = (content: EditionContent): string =>
  mailWords(content.language).edition(content.newsletter.name, numeral(content.language, content.number))

/** "Monday 2 February 2026" */
export const editionDay = (content: EditionContent): string => longDay(content.language, content.day)

/** "Eight stories, in the order that our editors chose." */
export function editionOrder(content: EditionContent): string {
  const words = mailWords(content.language)
  return `${words.stories(content.stories.length)}${words.join}${words.order[content.order]}`
}

/** "Interview, Onda Norte", "Our translation" */
export function hopWords(words: MailWords, hop: EditionHop): string {
  if (hop.seen === 'us' && hop.kind === 'observation') return words.hops.observation
  if (hop.seen === 'us' && hop.kind === 'translation' && hop.who === '') return words.ourTranslation
  return hop.who === '' ? words.hops[hop.kind] : `${words.hops[hop.kind]}${words.join}${hop.who}`
}

/** "Irena Sobol, translated by Tomás Reyes · 4 min · corrected on Wednesday" */
export function bylineOf(words: MailWords, language: string, story: EditionStory): string {
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  const authors = list.format(story.authors)
  const translators = story.translators.length > 0 ? words.translatedBy(list.format(story.translators)) : ''
  const parts = [
    [authors, translators].filter((part) => part !== '').join(words.join),
    words.minutes(story.minutes),
    story.corrected === null
      ? ''
      : words.onDay(words.correctedOn[story.corrected.kind], weekday(language, story.corrected.day)),
  ]
  return parts.filter((part) => part !== '').join(words.between)
}

const weekday = (language: string, day: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
