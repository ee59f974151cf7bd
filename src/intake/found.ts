import type { CreditRole } from '../story/credit.ts'
import type { HopKind } from '../story/hop.ts'
import type { Language } from '../story/language.ts'
import type { Day } from '../story/time.ts'

/** What intake is given: the bytes of a page or text as they came, and what is known of where they came from. */
export interface PageInput {
  readonly bytes: Uint8Array
  readonly address?: string
  /** The Content-Type that came with it, for its character set; the kind is told by the content. */
  readonly contentType?: string
  /** Is it markup of the story alone, as pasted rich text is, and no page around it? */
  readonly alone?: boolean
}

/** A stretch of `Found.text`, in UTF-16 units: [start, end]. */
export type At = readonly [start: number, end: number]

/**
 * What was found in a page. "", [] and null where the page has nothing: nothing is invented. Its fields are the
 * contract of `dateline intake --json`.
 */
export interface Found {
  readonly language: Language | ''
  readonly publishedOn: Day | ''
  /** Where an hour is given: ISO 8601 as printed, with the page's own offset when it has one. */
  readonly publishedAt?: string
  /** The day on which the page says that it was changed after its publication; the same with its hour. */
  readonly changedOn: Day | ''
  readonly changedAt?: string
  /** What the site calls the part of it that the story stands in: "Politics". */
  readonly section: string
  readonly headline: string
  readonly standfirst: string
  readonly byline: string
  readonly headings: readonly string[]
  readonly related: readonly string[]
  readonly sources: readonly Source[]
  readonly quotations: readonly FoundQuotation[]
  readonly leadImage: FoundPicture | null
  readonly credits: readonly FoundCredit[]
  readonly signOffs: readonly string[]
  /** What of the page is not the story, in its order. */
  readonly dropped: readonly string[]
  readonly blocks: readonly FoundBlock[]
  /** The main text: the text of the blocks with one empty line between them. */
  readonly text: string
  readonly findings: readonly Finding[]
}

/** One step of how the story reached the page, as the page says it. */
export interface Source {
  readonly kind: HopKind
  readonly publisher: string
  readonly author: string
  readonly publishedOn: Day | ''
  readonly language: Language | ''
  /** The words that say so. */
  readonly words: string
}

export interface FoundQuotation {
  /** Without its marks. */
  readonly text: string
  readonly at: At
  /** The name, or the role as printed; "" when the page does not say. */
  readonly speaker: string
  /** The words that name the speaker there: "he", "the harbour master". */
  readonly mention: string
  readonly mentionAt: At | null
  /** The verb of saying as printed, "" for "according to". */
  readonly verb: string
  /** The speaker, where the page describes and does not name it: "the document", "a foreman". */
  readonly description?: string
}

export interface FoundPicture {
  readonly address: string
  readonly caption: string
  readonly credit: string
}

export interface FoundCredit {
  readonly role: CreditRole
  readonly name: string
}

/** A run of marked text in a block; `at` counts in the block's own text. */
export interface FoundMark {
  readonly kind: 'strong' | 'emphasis' | 'link'
  readonly at: At
  /** Of a link: http, https or mailto. */
  readonly address?: string
}

/** A block of the story in the page's order. Those with text stand at `at` in `Found.text`. */
export type FoundBlock =
  | { readonly kind: 'paragraph' | 'blockQuotation'; readonly at: At; readonly marks: readonly FoundMark[] }
  | { readonly kind: 'heading'; readonly at: At; readonly level: 2 | 3; readonly marks: readonly FoundMark[] }
  /** Its items are divided by line breaks in the text. */
  | { readonly kind: 'list'; readonly at: At; readonly ordered: boolean; readonly marks: readonly FoundMark[] }
  | { readonly kind: 'picture'; readonly picture: FoundPicture; readonly alt: string }
  | { readonly kind: 'related'; readonly headline: string; readonly address: string }
  /** What another site shows inside the page, a video or a map: a link to it, with what the page calls it. */
  | { readonly kind: 'embed'; readonly address: string; readonly title: string }

export type FindingKind =
  | 'language'
  | 'publishedOn'
  | 'changedOn'
  | 'section'
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'publisher'
  | 'address'
  | 'dateline'
  | 'heading'
  | 'related'
  | 'source'
  | 'quotation'
  | 'leadImage'
  | 'credit'
  | 'signOff'
  | 'role'

/** Where a finding stands: in the main text, in a named part of the page outside it, or in what was dropped. */
export type Place =
  | { readonly in: 'text'; readonly at: At }
  | { readonly in: 'head' | 'tail' | 'body' | 'metadata' | 'address' }

/** Why something was found: a code with a word in the message catalogues, and what it speaks of. */
export interface Reason {
  readonly code: ReasonCode
  readonly data: Readonly<Record<string, string>>
}

export type ReasonCode =
  | 'smallWords'
  | 'declared'
  | 'structuredData'
  | 'itemField'
  | 'metaTag'
  | 'address'
  | 'timeElement'
  | 'printedDate'
  | 'fileDate'
  | 'firstHeading'
  | 'firstLine'
  | 'titleElement'
  | 'underHeadline'
  | 'aboveHeadline'
  | 'trail'
  | 'byline'
  | 'siteName'
  | 'opensText'
  | 'headingElement'
  | 'boldLine'
  | 'shortLine'
  | 'label'
  | 'relatedBox'
  | 'figure'
  | 'initials'
  | 'verbAfter'
  | 'verbBefore'
  | 'accordingTo'
  | 'goesOn'
  | 'carriedOver'
  | 'cited'
  | 'earlierSentence'
  | 'sameSentence'
  | 'nobodyNamed'
  | 'interview'
  | 'toldOutlet'
  | 'outletReported'
  | 'sourceLine'
  | 'agencyDateline'
  | 'translationLine'
  | 'publishedNotice'
  | 'citedDocument'
  | 'ownCorrespondent'

export interface Finding {
  readonly kind: FindingKind
  readonly value: string
  readonly place: Place
  readonly why: Reason
  /** Its index in the list of `Found` that it belongs to: quotations, sources, credits, related, headings, signOffs. */
  readonly index?: number
}

/** Why a page can't be read. Each has a sentence in the message catalogues under `message`. */
export interface Unreadable {
  readonly ok: false
  readonly problem: Problem
  readonly message: `intake.${Problem}`
  readonly data: Readonly<Record<string, string>>
}

/**
 * `encrypted`; `pictures` of pages, without text; `empty` nothing in it; `binary` no text; `notText` a document of
 * another kind; `signIn` a page that asks for a password; `list` one that leads to stories and is none; `gone` one that says that there
 * is no such page; `wall` one that lets only browsers pass; `aboutSite` one about the site; `tooLarge`;
 * `tooSlow`; `broken`.
 */
export type Problem =
  | 'encrypted'
  | 'pictures'
  | 'empty'
  | 'binary'
  | 'notText'
  | 'signIn'
  | 'list'
  | 'gone'
  | 'wall'
  | 'aboutSite'
  | 'tooLarge'
  | 'tooSlow'
  | 'broken'

export type Reading = { readonly ok: true; readonly found: Found } | Unreadable

export const unreadable = (problem: Problem, data: Record<string, string> = {}): Unreadable => ({
  ok: false,
  problem,
  message: `intake.${problem}`,
  data,
})
