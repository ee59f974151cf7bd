import type { StoryDocument } from '../story/document.ts'
import { runsOf } from './writing.ts'

/** Public ids that a filled database gave to what the sample calls by key. */
export interface PublicIds {
  party(key: string): string | null
  media(key: string): string | null
  /** The story of a work in the document's language; null when there is none. */
  story(work: string, language: string): string | null
}

/**
 * A sample document with the database's ids in the places where it holds the sample's keys: parties of credits and
 * speakers, pictures, related stories.
 */
export function withPublicIds(document: StoryDocument, ids: PublicIds): StoryDocument {
  const picture = <P extends { media: string | null }>(one: P): P => ({
    ...one,
    media: one.media && ids.media(one.media),
  })
  return {
    ...document,
    credits: document.credits.map((credit) => ({ ...credit, party: credit.party && ids.party(credit.party) })),
    lead: document.lead && picture(document.lead),
    quotations: document.quotations.map((quotation) => {
      const { speaker } = quotation
      if (speaker.kind !== 'named') return quotation
      return { ...quotation, speaker: { ...speaker, party: speaker.party && ids.party(speaker.party) } }
    }),
    body: document.body.map((block) => {
      if (block.type === 'related') {
        const story = block.attrs.story && ids.story(block.attrs.story, document.language)
        return { ...block, attrs: { ...block.attrs, story } }
      }
      if (block.type !== 'picture') return block
      return { ...block, attrs: { ...block.attrs, picture: picture(block.attrs.picture) } }
    }),
  }
}

/** The words of a quotation as they stand in a body, its runs joined. */
export const wordsOfQuotation = (document: StoryDocument, id: string): string =>
  document.body
    .flatMap(runsOf)
    .filter((run) => run.marks?.some((mark) => mark.type === 'quotation' && mark.attrs.id === id))
    .map((run) => run.text)
    .join(' ')
