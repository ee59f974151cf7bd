import { textOf } from '../../story/blocks/index.ts'
import type { Block, StoryDocument } from '../../story/document.ts'
import { quotationNumbers } from '../../story/editing/quotations.ts'
import type { Quotation } from '../../story/quotation.ts'

/** A part of a translation that still reads as the original does. */
export type Untranslated =
  | { readonly kind: 'headline' | 'standfirst' | 'kicker' | 'lead' }
  | { readonly kind: 'block'; readonly id: string; readonly number: number }
  | { readonly kind: 'quotation'; readonly number: number }

/**
 * What nobody has written over yet in a translation: texts that equal the original's, though its language is another.
 * `sources` are the originals by their SHA-256. It is no lack: a name or a place may well be the same in both.
 */
export function untranslated(document: StoryDocument, sources: ReadonlyMap<string, StoryDocument>): Untranslated[] {
  const others = new Map([...sources].filter(([, source]) => source.language !== document.language))
  const [source] = others.values()
  if (!source) return []
  const head = (['kicker', 'headline', 'standfirst'] as const).filter((field) => isSame(document[field], source[field]))
  const lead = (['alt', 'caption'] as const).some((key) => isSame(document.lead?.[key], source.lead?.[key]))
  const numbers = quotationNumbers(document)
  return [
    ...head.map((kind) => ({ kind })),
    ...(lead ? [{ kind: 'lead' } as const] : []),
    ...document.body.flatMap((block, index): Untranslated[] => {
      const from = block.attrs.from
      const before = from && others.get(from.revision)?.body.find((each) => each.attrs.id === from.block)
      return before && isSame(wordsOf(block), wordsOf(before))
        ? [{ kind: 'block', id: block.attrs.id, number: index + 1 }]
        : []
    }),
    ...document.quotations.flatMap((quotation): Untranslated[] => {
      const before = source.quotations.find((each) => each.id === quotation.id)
      const number = numbers.get(quotation.id)
      return before && number !== undefined && saysAlike(quotation, before) ? [{ kind: 'quotation', number }] : []
    }),
  ]
}

/** Is it a text, and the same? Signs and numbers have no language. */
const isSame = (one = '', other = ''): boolean => /\p{L}{2}/u.test(one) && one.trim() === other.trim()

const wordsOf = (block: Block): string =>
  block.type === 'picture' ? `${block.attrs.picture.alt} ${block.attrs.picture.caption}` : textOf(block)

/** A name stays as it is; what is said about the speaker, and how the words were said, does not. */
function saysAlike(one: Quotation, other: Quotation): boolean {
  const about = ({ speaker }: Quotation): string =>
    speaker.kind === 'named' ? speaker.role : speaker.kind === 'described' ? speaker.description : ''
  return isSame(one.verb, other.verb) || isSame(about(one), about(other))
}
