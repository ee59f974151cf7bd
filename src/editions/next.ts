import type { House } from '../house.ts'
import { newsletterById, textIn } from '../readers/index.ts'
import { routes } from '../routes.ts'
import { numeral } from '../words/counting.ts'
import { mailWords } from '../words/mail.ts'
import { composeEdition } from './content.ts'
import { numbers } from './edition.ts'
import { editionSignOffs, holding } from './signing.ts'

/** The edition that closes next, as the desk's board shows it in its margin; null when none gathers. */
export async function nextEdition(house: House, language: string) {
  const edition = await numbers(house.store.read)
    .where('state', '=', 'gathering')
    .orderBy('closesAt')
    .executeTakeFirst()
  const newsletter = edition ? await newsletterById(house.store.read, edition.newsletterId) : undefined
  if (!edition || !newsletter) return null
  const composed = await composeEdition(house, { edition, newsletter })
  const signed = holding(await editionSignOffs(house.store.read, edition.id), composed.sha256)
  return {
    path: routes.deskEdition(edition.publicId),
    title: mailWords(language).edition(textIn(newsletter, language).name, numeral(language, edition.number)),
    closesAt: edition.closesAt,
    releaseAt: edition.releaseAt,
    signed: signed.length > 0,
    stories: composed.items
      .filter((item) => !item.leftOut)
      .flatMap((item) => {
        const story = item.stories[language] ?? Object.values(item.stories)[0]
        return story ? [{ headline: story.document.headline, language: story.language, stage: 'published' }] : []
      }),
  }
}
