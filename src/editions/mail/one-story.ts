import type { House } from '../../house.ts'
import { newsletters, newsroomName, textIn } from '../../readers/index.ts'
import { correctionsFor, type Story } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { postalAddressIn } from '../../settings.ts'
import type { StoryDocument } from '../../story/document.ts'
import { publicForm } from '../../story/public.ts'
import { dayIn } from '../../story/time.ts'
import { plainDay } from '../../words/counting.ts'
import { asStory, type EditionContent } from '../content.ts'
import { numbers } from '../edition.ts'
import { mailOf } from '../readiness.ts'
import { filled } from './slots.ts'

/** A story's mail before it goes out: the subject, and the two forms that a reader's program chooses from. */
export interface StoryMail {
  readonly subject: string
  readonly html: string
  readonly plain: string
}

/**
 * How a text of a story would stand in the next edition, as its first story: the same mail, with nothing else in it.
 * Where no edition gathers it is one of today, under the newsroom's name.
 */
export async function storyInMail(
  house: House,
  story: Pick<Story, 'id' | 'publicId' | 'language' | 'slug'>,
  document: StoryDocument,
): Promise<StoryMail> {
  const db = house.store.read
  const newsroom = house.newsroom()
  const { language } = story
  const name = newsroomName(house, language)
  const newsletter = (await newsletters(db)).find((one) => one.languages.includes(language))
  const edition = newsletter
    ? await numbers(db)
        .where('newsletterId', '=', newsletter.id)
        .where('state', '=', 'gathering')
        .orderBy('closesAt')
        .executeTakeFirst()
    : undefined
  const told = asStory({ ...story, document: publicForm(document) }, await correctionsFor(db, [story.id]), newsroom)
  const content: EditionContent = {
    language,
    newsletter: newsletter ? { slug: newsletter.slug, name: textIn(newsletter, language).name } : { slug: '', name },
    newsroom: {
      name,
      postalAddress: postalAddressIn(newsroom, language),
      imprint: newsroom.imprint[language] ?? '',
      publicAddress: newsroom.publicAddress.replace(/\/+$/, ''),
    },
    number: edition?.number ?? 1,
    day: edition?.day ?? dayIn(house.now(), newsroom.zone),
    subject: document.headline,
    preview: document.standfirst,
    greeting: '',
    order: 'editors',
    stories: [told],
    corrections: [],
    alsoIn: [],
  }
  const mail = mailOf(content, [])
  const front = `${content.newsroom.publicAddress}${routes.front(language)}`
  const slots = { leave: front, preferences: front, since: plainDay(language, house.now(), newsroom.zone) }
  return { subject: mail.subject, html: filled(mail.html, slots), plain: filled(mail.plain, slots) }
}
