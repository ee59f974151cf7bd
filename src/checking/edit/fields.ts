import type { Credit } from '../../story/credit.ts'
import type { Block, Picture, StoryDocument } from '../../story/document.ts'
import { blockToSource, type Labels, quotationLabels } from '../../story/editing/notation.ts'
import type { Hop } from '../../story/hop.ts'
import type { Quotation } from '../../story/quotation.ts'
import { readiness } from '../../story/ready.ts'

/**
 * A story as the fields of a form: all text, in the form's order. What a form can't show (where a block comes from, a
 * kept copy, a block of an unknown kind) isn't in it: it stays with the revision that the form began from, by id.
 */
export interface StoryFields {
  readonly head: HeadFields
  readonly credits: readonly CreditFields[]
  readonly lead: PictureFields | null
  readonly blocks: readonly BlockFields[]
  readonly quotations: readonly QuotationFields[]
  readonly hops: readonly HopFields[]
}

export interface HeadFields {
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly dateline: string
  readonly section: string
  /** Divided by commas. */
  readonly tags: string
  /** "own", "granted", or "" where somebody must have let us and nobody wrote it down. */
  readonly licence: string
  readonly terms: string
  readonly grantedBy: string
  readonly until: string
}

export interface CreditFields {
  readonly role: string
  readonly name: string
  readonly of: string
}

/** The focal point is in hundredths. */
export interface PictureFields {
  readonly media: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly x: string
  readonly y: string
}

/** The kinds that a block may be given in the form. */
export const textKinds = ['paragraph', 'heading2', 'heading3', 'list', 'numbered', 'blockQuotation'] as const
export const fieldKinds = [...textKinds, 'related', 'divider', 'picture', 'unknown'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** Something with an id that may have been taken out; it stays in the form until the form is saved. */
interface Listed {
  readonly id: string
  readonly removed: boolean
}

export interface BlockFields extends Listed, PictureFields {
  readonly kind: FieldKind
  readonly text: string
  readonly story: string
  readonly headline: string
  readonly address: string
}

export interface QuotationFields extends Listed {
  /** The name that it goes by in the text: {1: words}. */
  readonly label: string
  readonly speaker: string
  readonly name: string
  readonly role: string
  readonly description: string
  readonly deskOnly: string
  readonly verb: string
  readonly hop: string
  readonly language: string
  readonly original: string
}

export interface HopFields extends Listed {
  readonly kind: string
  readonly with: string
  readonly publisher: string
  readonly author: string
  readonly address: string
  readonly language: string
  readonly publishedOn: string
  readonly seen: string
  readonly visible: string
  readonly deskNote: string
  /** Whether readers may know of the kept copy; "" when there is none. */
  readonly copy: string
}

export const noPicture: PictureFields = { media: '', alt: '', caption: '', credit: '', x: '50', y: '50' }

/** The fields of a document. */
export function fieldsOf(document: StoryDocument): StoryFields {
  const labels = quotationLabels(document)
  return {
    head: headFields(document),
    credits: document.credits.map(creditFields),
    lead: document.lead && pictureFields(document.lead),
    blocks: document.body.map((block) => blockFields(block, labels)),
    quotations: document.quotations.map((quotation) => quotationFields(quotation, labels)),
    hops: document.hops.map(hopFields),
  }
}

export const headFields = (document: StoryDocument): HeadFields => ({
  kicker: document.kicker,
  headline: document.headline,
  standfirst: document.standfirst,
  dateline: document.dateline,
  section: document.section,
  tags: document.tags.join(', '),
  licence: document.licence ? 'granted' : isUnsettled(document) ? '' : 'own',
  terms: document.licence?.terms ?? '',
  grantedBy: document.licence?.grantedBy ?? '',
  until: document.licence?.until ?? '',
})

/** Does the list of what it lacks ask for a right to republish that nobody has written down? */
function isUnsettled(document: StoryDocument): boolean {
  const none = new Set<string>()
  const confirmed = { quotations: none, hops: none }
  const items = readiness({ document, confirmed, askedFor: [], signed: none, fourEyes: 'alone', today: '2026-01-01' })
  return items.some((item) => item.kind === 'licence' && item.licence === 'unsettled')
}

export const creditFields = ({ role, name, of }: Credit): CreditFields => ({ role, name, of })

export const pictureFields = (picture: Picture): PictureFields => ({
  media: picture.media ?? '',
  alt: picture.alt,
  caption: picture.caption,
  credit: picture.credit,
  x: String(Math.round(picture.focal[0] * 100)),
  y: String(Math.round(picture.focal[1] * 100)),
})

/** The kind of a block, as the form's list of kinds has it. */
export function fieldKind(block: Block): FieldKind {
  if (block.type === 'heading') return block.attrs.level === 2 ? 'heading2' : 'heading3'
  if (block.type === 'list') return block.attrs.ordered ? 'numbered' : 'list'
  return block.type
}

export const emptyBlock = (id: string, kind: FieldKind = 'paragraph'): BlockFields => ({
  id,
  removed: false,
  kind,
  text: '',
  story: '',
  headline: '',
  address: '',
  ...noPicture,
})

export function blockFields(block: Block, labels: Labels): BlockFields {
  const plain = { ...emptyBlock(block.attrs.id, fieldKind(block)), text: blockToSource(block, labels) }
  if (block.type === 'related') {
    const { story, headline, address } = block.attrs
    return { ...plain, story: story ?? '', headline, address }
  }
  return block.type === 'picture' ? { ...plain, ...pictureFields(block.attrs.picture) } : plain
}

export function quotationFields({ id, speaker, verb, hop, original }: Quotation, labels: Labels): QuotationFields {
  return {
    id,
    removed: false,
    label: labels.get(id) ?? id,
    speaker: speaker.kind,
    name: speaker.kind === 'named' ? speaker.name : '',
    role: speaker.kind === 'named' ? speaker.role : '',
    description: speaker.kind === 'described' ? speaker.description : '',
    deskOnly: speaker.kind === 'described' || speaker.kind === 'withheld' ? speaker.deskOnly : '',
    verb,
    hop: hop ?? '',
    language: original?.language ?? '',
    original: original?.text ?? '',
  }
}

export const hopFields = (hop: Hop): HopFields => ({
  id: hop.id,
  removed: false,
  kind: hop.kind,
  with: hop.with,
  publisher: hop.publisher,
  author: hop.author,
  address: hop.address,
  language: hop.language,
  publishedOn: hop.publishedOn,
  seen: hop.seen,
  visible: hop.visible,
  deskNote: hop.deskNote,
  copy: hop.snapshot?.visible ?? '',
})

export const emptyQuotation = (id: string, label: string): QuotationFields => ({
  id,
  removed: false,
  label,
  speaker: 'unknown',
  name: '',
  role: '',
  description: '',
  deskOnly: '',
  verb: '',
  hop: '',
  language: '',
  original: '',
})

/** A text for a text area, which swallows the first line end of what stands in it. */
export const asLines = (text: string): string => `\n${text}`
