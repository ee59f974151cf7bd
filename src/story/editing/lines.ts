import type { Block, Inline, StoryDocument } from '../document.ts'
import { mergeRuns } from './runs.ts'

/** The lines of text in a block that carry marks: one of a paragraph, one for each item of a list, none of a picture. */
export function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation':
      return [block.content ?? []]
    case 'list':
      return block.content.map((item) => item.content ?? [])
    default:
      return []
  }
}

const contentOf = (line: readonly Inline[]) => {
  const content = mergeRuns(line)
  return content.length > 0 ? { content } : {}
}

/** The block with other lines, in their right form. As many as `linesOf` gave, except for a list, which takes any. */
export function withLines<B extends Block>(block: B, lines: readonly (readonly Inline[])[]): B {
  const given: Block = block
  switch (given.type) {
    case 'paragraph':
    case 'heading':
    case 'blockQuotation': {
      const { content: _, ...rest } = given
      return { ...rest, ...contentOf(lines.flat()) } as unknown as B
    }
    case 'list': {
      const some = lines.length > 0 ? lines : [[]]
      return { ...given, content: some.map((line) => ({ type: 'listItem', ...contentOf(line) })) } as unknown as B
    }
    default:
      return block
  }
}

/** The document with the block of this id changed. The very same document when it has no such block. */
export function withBlock(document: StoryDocument, blockId: string, change: (block: Block) => Block): StoryDocument {
  const at = document.body.findIndex((block) => block.attrs.id === blockId)
  const block = document.body[at]
  if (!block) return document
  const changed = change(block)
  return changed === block ? document : { ...document, body: document.body.with(at, changed) }
}
