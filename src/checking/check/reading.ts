import { routes } from '../../routes.ts'
import { placesIn, type ReadingContext } from '../../story/blocks/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import { checkingWords } from '../../words/checking.ts'
import { numeral } from '../../words/counting.ts'
import type { Desk } from '../desk.tsx'
import { mediaIn } from '../queries.ts'

/**
 * How the text reads at the desk: as for readers, but links to other stories lead to their desk pages, notes stand
 * open and are numbered in the editor's digits, and the words that nobody has confirmed are marked.
 */
export async function readingAtDesk(
  { house, pictures }: Desk,
  document: StoryDocument,
  { confirmed, language }: { readonly confirmed: ReadonlySet<string>; readonly language: string },
): Promise<ReadingContext> {
  const t = checkingWords(document.language)
  const shown = await pictures.shown(mediaIn(document))
  const related = document.body.flatMap((block) => (block.type === 'related' ? (block.attrs.story ?? []) : []))
  const rows =
    related.length === 0
      ? []
      : await house.store.read
          .selectFrom('story')
          .select(['publicId', 'headline'])
          .where('publicId', 'in', related)
          .execute()
  const stories = new Map(
    rows.map(({ publicId, headline }) => [publicId, { headline, address: routes.deskStory(publicId) }]),
  )
  return {
    ...placesIn(document),
    language: document.language,
    words: {
      related: t.reading.related,
      quotationNumber: t.reading.quotation,
      photo: t.reading.photo,
      numeral: (n) => numeral(language, n),
    },
    story: (publicId) => stories.get(publicId) ?? null,
    picture: (mediaId) => shown.get(mediaId) ?? null,
    noteAddress: (n) => `#note-${n}`,
    quotationClass: (id) => (confirmed.has(id) ? '' : 'waits'),
  }
}
