import type {
  Block,
  BlockQuotation,
  Divider,
  Heading,
  Inline,
  List,
  Mark,
  Paragraph,
  Related,
} from '../story/document.ts'

/** A run of plain words, or words with a mark. */
export type Words = string | Inline

const inline = (words: readonly Words[]): Inline[] =>
  words.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part))

const marked = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks })

/** Words of a quotation, by its id. The quotation marks stand outside, in the text. */
export const said = (id: string, text: string): Inline => marked(text, { type: 'quotation', attrs: { id } })
export const strong = (text: string): Inline => marked(text, { type: 'strong' })
export const em = (text: string): Inline => marked(text, { type: 'emphasis' })

export const p = (id: string, ...words: Words[]): Paragraph => ({
  type: 'paragraph',
  attrs: { id },
  content: inline(words),
})
export const h2 = (id: string, text: string): Heading => ({
  type: 'heading',
  attrs: { id, level: 2 },
  content: inline([text]),
})
/** Words set apart. Its quotation mark carries who said them. */
export const apart = (id: string, ...words: Words[]): BlockQuotation => ({
  type: 'blockQuotation',
  attrs: { id },
  content: inline(words),
})
export const list = (id: string, ...items: Words[][]): List => ({
  type: 'list',
  attrs: { id, ordered: false },
  content: items.map((words) => ({ type: 'listItem', content: inline(words) })),
})
export const numbered = (id: string, ...items: Words[][]): List => ({
  ...list(id, ...items),
  attrs: { id, ordered: true },
})
/** A line to another work of the sample, by its key: filling puts the story's public id there. */
export const related = (id: string, work: string, headline: string): Related => ({
  type: 'related',
  attrs: { id, story: work, headline, address: '' },
})
export const rule = (id: string): Divider => ({ type: 'divider', attrs: { id } })

/** The plain words of a block, as the test and the search for them read it. */
export function wordsOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return (block.content ?? []).map((run) => run.text).join('')
    case 'list':
      return block.content.map((item) => (item.content ?? []).map((run) => run.text).join('')).join('\n')
    case 'related':
      return block.attrs.headline
    case 'picture':
      return block.attrs.picture.caption
    default:
      return ''
  }
}

/** All runs of text in a block, in order. */
export function runsOf(block: Block): readonly Inline[] {
  if (block.type === 'list') return block.content.flatMap((item) => item.content ?? [])
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'blockQuotation')
    return block.content ?? []
  return []
}
