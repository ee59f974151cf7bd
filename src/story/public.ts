import { textOf } from './blocks/index.ts'
import type { Block, Picture, StoryDocument } from './document.ts'
import { quotationNumbers } from './editing/quotations.ts'
import type { Hop } from './hop.ts'
import type { Quotation, Speaker } from './quotation.ts'

/** A document without anything that is for the desk only. The only form that pages, feeds and mail accept. */
export type PublicDocument = StoryDocument & { readonly published: unique symbol }

/**
 * What readers may see of a document. Each part is written out field by field, so that a field that is added later
 * stays at the desk until somebody decides here that it may leave.
 *
 * - Hops for the desk are gone, and quotations that came by them no longer point there; desk notes and hidden
 *   snapshots are emptied.
 * - Quotations whose words no longer stand in the body are gone with their speakers. A described or withheld speaker
 *   keeps no word that names them; their party isn't in it at all.
 * - Where a picture was found, who granted the licence, and what a block was translated from are emptied: the last
 *   holds the hash of a source's whole revision, and a hash over a protected name lets one try names.
 */
export function publicForm(document: StoryDocument): PublicDocument {
  const hops = document.hops.filter((hop) => hop.visible === 'public').map(publicHop)
  const shown = new Set(hops.map((hop) => hop.id))
  const numbers = quotationNumbers(document)
  const { licence } = document
  const form: StoryDocument = {
    schema: 1,
    language: document.language,
    kicker: document.kicker,
    headline: document.headline,
    standfirst: document.standfirst,
    dateline: document.dateline,
    credits: document.credits.map(({ role, name, of, party }) => ({ role, name, of, party })),
    lead: document.lead && publicPicture(document.lead),
    body: document.body.map(publicBlock),
    quotations: document.quotations.filter(({ id }) => numbers.has(id)).map((each) => publicQuotation(each, shown)),
    hops,
    licence: licence && { terms: licence.terms, grantedBy: '', until: licence.until },
    section: document.section,
    tags: document.tags,
  }
  return form as PublicDocument
}

const publicHop = (hop: Hop): Hop => ({
  id: hop.id,
  kind: hop.kind,
  with: hop.with,
  publisher: hop.publisher,
  author: hop.author,
  address: hop.address,
  language: hop.language,
  publishedOn: hop.publishedOn,
  seen: hop.seen,
  visible: 'public',
  deskNote: '',
  snapshot: hop.snapshot?.visible === 'public' ? hop.snapshot : null,
})

const publicQuotation = (quotation: Quotation, shownHops: ReadonlySet<string>): Quotation => ({
  id: quotation.id,
  speaker: publicSpeaker(quotation.speaker),
  verb: quotation.verb,
  hop: quotation.hop !== null && shownHops.has(quotation.hop) ? quotation.hop : null,
  original: quotation.original,
})

function publicSpeaker(speaker: Speaker): Speaker {
  switch (speaker.kind) {
    case 'named':
      return { kind: 'named', name: speaker.name, role: speaker.role, party: speaker.party }
    case 'described':
      return { kind: 'described', description: speaker.description, deskOnly: '' }
    case 'withheld':
      return { kind: 'withheld', deskOnly: '' }
    case 'unknown':
      return { kind: 'unknown' }
  }
}

const publicPicture = (picture: Picture): Picture => ({ ...picture, address: '' })

function publicBlock(block: Block): Block {
  const { from: _, ...attrs } = block.attrs
  const form = { ...block, attrs } as Block
  if (form.type === 'picture') {
    return { ...form, attrs: { ...form.attrs, picture: publicPicture(form.attrs.picture) } }
  }
  // Nobody here knows which of its attributes are for the desk: only the text that it shows may leave.
  if (form.type === 'unknown') return { ...form, node: { type: 'unknown', text: textOf(form) } }
  return form
}
