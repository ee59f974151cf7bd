import type { StoryDocument } from '../document.ts'
import { linesOf } from '../editing/lines.ts'
import { quotationNumbers } from '../editing/quotations.ts'
import { quotationsOf, textOfRuns } from '../editing/runs.ts'
import type { Language } from '../language.ts'
import { slugOf } from '../slug.ts'

/** What a block needs from outside itself to be read: by a reader on a page, in mail or as text. */
export interface ReadingContext extends Places {
  readonly language: Language
  readonly words: {
    /** "Related", before a line to another story. */
    readonly related: string
    /** "About this quotation, 3": what a screen reader says of a quotation's mark. */
    readonly quotationNumber: (n: number) => string
    /** The number of a quotation in the language's own numerals; as it is where nothing says so. */
    readonly numeral?: (n: number) => string
    /** "Photo: Lena Abt": the credit under a picture. */
    readonly photo: (credit: string) => string
  }
  /** A story of ours by its public id; null when it is withdrawn, not published or unknown. */
  readonly story: (publicId: string) => { readonly headline: string; readonly address: string } | null
  /** A picture of ours by its public id. Addresses in mail must be complete. */
  readonly picture: (mediaId: string) => ShownPicture | null
  /** Where the notes stand open beside the text, as at the desk: where the note with this number is. */
  readonly noteAddress?: (n: number) => string
  /** More classes for the words of a quotation: at the desk, "waits" for what nobody has confirmed. */
  readonly quotationClass?: (quotationId: string) => string
}

export interface ShownPicture {
  readonly src: string
  readonly srcset?: string
  /** Pixels of the largest form, so that nothing moves when it arrives. */
  readonly width: number
  readonly height: number
}

/** What depends on the whole document: numbers, ends and anchors. */
export interface Places {
  /** The number of a quotation in the margin; null when it has none. */
  readonly numberOf: (quotationId: string) => number | null
  /** Does this line hold the first, or the last words of the quotation? Lines are named by `lineName`. */
  readonly beginsIn: (quotationId: string, line: string) => boolean
  readonly endsIn: (quotationId: string, line: string) => boolean
  /** The HTML id of a heading, made of its words, unique in the document. "" for what is not a heading. */
  readonly anchorOf: (blockId: string) => string
  /** The dateline where this block is the paragraph that opens the story, else "". */
  readonly datelineOf: (blockId: string) => string
}

/** The name of a line in its block: the first (or only) one, or a list's item. */
export const lineName = (blockId: string, index = 0): string => `${blockId}/${index}`

/** Works out the places of a document, once for all its blocks. */
export function placesIn(document: StoryDocument): Places {
  const numbers = quotationNumbers(document)
  const first = new Map<string, string>()
  const last = new Map<string, string>()
  const anchors = new Map<string, string>()
  const taken = new Set<string>()
  for (const block of document.body) {
    linesOf(block).forEach((line, index) => {
      const name = lineName(block.attrs.id, index)
      for (const id of line.flatMap(quotationsOf)) {
        if (!first.has(id)) first.set(id, name)
        last.set(id, name)
      }
    })
    if (block.type === 'heading') {
      const anchor = unique(`h-${slugOf(textOfRuns(block.content), document.language)}`, taken)
      anchors.set(block.attrs.id, anchor)
    }
  }
  const opening = document.body.find((block) => block.type === 'paragraph')?.attrs.id
  return {
    numberOf: (id) => numbers.get(id) ?? null,
    beginsIn: (id, line) => first.get(id) === line,
    endsIn: (id, line) => last.get(id) === line,
    anchorOf: (id) => anchors.get(id) ?? '',
    datelineOf: (id) => (id === opening ? document.dateline : ''),
  }
}

/** Takes the anchor, or the next free one with a number. */
function unique(anchor: string, taken: Set<string>): string {
  let free = anchor
  for (let n = 2; taken.has(free); n += 1) free = `${anchor}-${n}`
  taken.add(free)
  return free
}
