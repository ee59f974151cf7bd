import type { StoryDocument } from './document.ts'

/** A document without anything that is for the desk only. The only form that pages, feeds and mail accept. */
export type PublicDocument = StoryDocument & { readonly published: unique symbol }

/**
 * What readers may see of a document: hops for the desk are gone, and quotations that came by them no longer point
 * there; desk notes, hidden snapshots and the reasons for protecting a speaker are emptied; a withheld speaker's
 * verb stays, a name never does.
 */
export function publicForm(document: StoryDocument): PublicDocument {
  const hops = document.hops
    .filter((hop) => hop.visible === 'public')
    .map((hop) => ({
      ...hop,
      deskNote: '',
      snapshot: hop.snapshot?.visible === 'public' ? hop.snapshot : null,
    }))
  const shown = new Set(hops.map((hop) => hop.id))
  const quotations = document.quotations.map((quotation) => ({
    ...quotation,
    hop: quotation.hop !== null && shown.has(quotation.hop) ? quotation.hop : null,
    speaker: 'deskOnly' in quotation.speaker ? { ...quotation.speaker, deskOnly: '' } : quotation.speaker,
  }))
  const licence = document.licence && { ...document.licence, grantedBy: '' }
  return { ...document, hops, quotations, licence } as unknown as PublicDocument
}
