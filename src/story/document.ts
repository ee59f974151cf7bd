import type { Credit } from './credit.ts'
import type { Hop } from './hop.ts'
import type { Language } from './language.ts'
import type { Quotation } from './quotation.ts'

/**
 * The document: everything of a story that a reader can see, and what the desk knows beside it. A revision is one
 * of these as canonical JSON (see canonical.ts). Its body has the shape of a ProseMirror document.
 * decisions/0001-the-document.md tells why.
 */
export interface StoryDocument {
  readonly schema: 1
  readonly language: Language
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  /** The place and sometimes agency that opens the text, "VELL". */
  readonly dateline: string
  readonly credits: readonly Credit[]
  readonly lead: Picture | null
  readonly body: readonly Block[]
  readonly quotations: readonly Quotation[]
  /** The source chain, oldest first. */
  readonly hops: readonly Hop[]
  /** The right to republish, asked for before publication. Null when the story is wholly our own. */
  readonly licence: Licence | null
  /** Addresses on the site, and words for search and feeds, that the editors chose. */
  readonly section: string
  readonly tags: readonly string[]
}

/** A picture as a story uses it: the file (by its public id), and this story's own words for it. */
export interface Picture {
  /** Public id of a row in `media`; null while it is only known where the picture stood. */
  readonly media: string | null
  /** Where the picture was found, for the desk. Never loaded by a page. */
  readonly address: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  /** The point that must stay in view when the picture is cut, each 0 to 1. */
  readonly focal: readonly [x: number, y: number]
}

/** Who let us republish it, on what terms, until when ("" when no end is set). */
export interface Licence {
  readonly terms: string
  readonly grantedBy: string
  readonly until: string
}

/** What a block was translated from: the source's block, the revision's SHA-256, and the fingerprint of its text. */
export interface BlockOrigin {
  readonly block: string
  readonly revision: string
  readonly fingerprint: string
}

interface BlockAttrs {
  /** Stable through editing, unique in the document. */
  readonly id: string
  readonly from?: BlockOrigin | null
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly attrs: BlockAttrs
  readonly content?: readonly Inline[]
}
export interface Heading {
  readonly type: 'heading'
  readonly attrs: BlockAttrs & { readonly level: 2 | 3 }
  readonly content?: readonly Inline[]
}
export interface List {
  readonly type: 'list'
  readonly attrs: BlockAttrs & { readonly ordered: boolean }
  readonly content: readonly ListItem[]
}
export interface ListItem {
  readonly type: 'listItem'
  readonly content?: readonly Inline[]
}
export interface PictureBlock {
  readonly type: 'picture'
  readonly attrs: BlockAttrs & { readonly picture: Picture }
}
/** Words set apart as a block. Who said them stands in the quotation whose mark its text carries. */
export interface BlockQuotation {
  readonly type: 'blockQuotation'
  readonly attrs: BlockAttrs
  readonly content?: readonly Inline[]
}
/** A line to another story. `story` is its public id when it is ours; else only what the source printed. */
export interface Related {
  readonly type: 'related'
  readonly attrs: BlockAttrs & { readonly story: string | null; readonly headline: string; readonly address: string }
}
export interface Divider {
  readonly type: 'divider'
  readonly attrs: BlockAttrs
}
/** A kind of block that this version does not know: kept as it was, shown as its text. */
export interface UnknownBlock {
  readonly type: 'unknown'
  readonly attrs: BlockAttrs
  readonly node: Readonly<Record<string, unknown>>
}

export type Block = Paragraph | Heading | List | PictureBlock | BlockQuotation | Related | Divider | UnknownBlock

/** A run of text with its marks. A line break inside a block is "\n". */
export interface Inline {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
}

export type Mark =
  | { readonly type: 'strong' }
  | { readonly type: 'emphasis' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  /** These words are part of the quotation with this id. */
  | { readonly type: 'quotation'; readonly attrs: { readonly id: string } }

/** A document with nothing in it yet. */
export const emptyDocument = (language: Language): StoryDocument => ({
  schema: 1,
  language,
  kicker: '',
  headline: '',
  standfirst: '',
  dateline: '',
  credits: [],
  lead: null,
  body: [],
  quotations: [],
  hops: [],
  licence: null,
  section: '',
  tags: [],
})
