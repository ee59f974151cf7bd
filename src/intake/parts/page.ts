import type { FoundMark, Place, ReasonCode } from '../found.ts'

/** A piece of the page in its order, before it is known what it is in the story. */
export interface Piece {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'blockQuotation' | 'picture' | 'embed' | 'related'
  readonly text: string
  readonly marks: readonly FoundMark[]
  /** Is all of it in small type? */
  readonly small?: boolean
  readonly level?: 2 | 3
  readonly ordered?: boolean
  /** Of a block quotation: whom the page names under it as its speaker. */
  readonly cite?: string
  /** Of a picture: where it is, its words and its credit where the page marks one. */
  readonly picture?: {
    readonly address: string
    readonly alt: string
    readonly caption: string
    readonly credit: string
  }
  /** Of an embed: where what is shown stands, and what the page calls it. */
  readonly embed?: { readonly address: string; readonly title: string }
}

/** Something that the head of the page, its markup or its metadata says. */
export interface Witness {
  readonly value: string
  readonly code: ReasonCode
  readonly place: Place
}

/** A page as a reader for its kind (../page for HTML, ../plain for text) hands it on. */
export interface Page {
  readonly declaredLanguage: string
  readonly headline: Witness | null
  readonly standfirst: Witness | null
  readonly kicker: Witness | null
  readonly byline: Witness | null
  /** The authors that structured data names. */
  readonly authors: readonly string[]
  /** The day, or instant, of first publication. */
  readonly published: Witness | null
  /** The day, or instant, of the last change after it. */
  readonly changed: Witness | null
  /** The part of the site that the story stands in. */
  readonly section: Witness | null
  readonly publisher: Witness | null
  readonly address: Witness | null
  readonly lead: {
    readonly address: string
    readonly alt: string
    readonly caption: string
    readonly credit: string
  } | null
  /** What structured data names as the origin of the text. */
  readonly basedOn: readonly string[]
  /** Whom structured data names as translators. */
  readonly translators?: readonly string[]
  readonly pieces: readonly Piece[]
  readonly dropped: readonly string[]
  /** Text has no markup: headings and the like are told by their shape. */
  readonly plain: boolean
}
