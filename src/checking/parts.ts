import type { Fetched } from '../evidence/index.ts'
import type { Found, PageInput, ReadInput } from '../intake/index.ts'
import type { Story } from '../record/index.ts'
import type { ShownPicture } from '../story/blocks/index.ts'
import type { StoryDocument } from '../story/document.ts'

/** What the screens of this folder need from other places; app.ts joins them. */
export interface CheckingParts {
  readonly reader: Reader
  readonly snapshots: Snapshots
  readonly pictures: Pictures
  readonly preview: Preview
  /** A saved page to try it with, in the sample newsroom; null elsewhere. */
  readonly samplePage: () => string | null
  /** Stories of ours that come from a page that is being brought in, or say nearly the same; in a language where they can. */
  readonly known: (
    page: { readonly address: string; readonly found: Found },
    language: string,
  ) => Promise<readonly KnownStory[]>
}

/** A story that we have of a page already. */
export interface KnownStory {
  readonly publicId: string
  readonly headline: string
  readonly language: string
  readonly stage: string
  /** Since when we have it. */
  readonly at: string
  /** Was it told by the page's address, or by its words? */
  readonly by: 'address' | 'words'
}

/** Reads pages for "Bring in". */
export interface Reader {
  /** Reads bytes within limits of time and memory (intake's worker). `item` asks for one of several stories in them. */
  read(input: PageInput, item?: number): Promise<ReadInput>
  /** Fetches an address through the one door that refuses private places. */
  fetch(address: string): Promise<Fetched>
}

/** Keeps what a source's page said when we looked. */
export interface Snapshots {
  /** Keeps the bytes by their SHA-256, once. `id` is the row of `snapshot`. */
  keep(
    bytes: Uint8Array,
    seen: { readonly address: string; readonly mediaType: string; readonly at: string },
  ): Promise<{ readonly id: number; readonly sha256: string }>
  /** The kept bytes, or undefined when they are not there. */
  bytes(sha256: string): Promise<Uint8Array | undefined>
}

/** The newsroom's pictures. */
export interface Pictures {
  /** Keeps a picture from a form; says why when it can't be used. */
  put(
    bytes: Uint8Array,
    by: { readonly memberId: number },
  ): Promise<{ readonly ok: true; readonly publicId: string } | { readonly ok: false; readonly why: PictureProblem }>
  /** How pictures are shown, by public id; those that aren't there are missing. */
  shown(publicIds: readonly string[]): Promise<ReadonlyMap<string, ShownPicture>>
}

export type PictureProblem = 'notAPicture' | 'tooLarge' | 'broken'

/** A story as readers will see it, before they can. */
export interface Preview {
  /** Its page: a whole HTML page. */
  page(document: StoryDocument, story: Story): Promise<string>
  /** How it stands in a mail, in the two forms that a mail has. */
  mail(document: StoryDocument, story: Story): Promise<MailForm>
}

export interface MailForm {
  readonly subject: string
  readonly html: string
  readonly plain: string
}
