import { createHash } from 'node:crypto'
import type { BlockOrigin, StoryDocument } from '../story/document.ts'
import { fingerprintText } from '../story/stored/fingerprint.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A revision of the story that a translation was made from. */
export interface SourceRevision {
  readonly sha256: string
  readonly document: StoryDocument
}

/** A translation whose blocks tell which block of the source, in which revision, they were translated from. */
export function translatedFrom(document: StoryDocument, source: SourceRevision): StoryDocument {
  const blocks = new Map(source.document.body.map((block) => [block.attrs.id, block]))
  const body = document.body.map((block) => {
    const original = blocks.get(block.attrs.id)
    if (!original) return block
    const from: BlockOrigin = {
      block: original.attrs.id,
      revision: source.sha256,
      fingerprint: sha256(fingerprintText(original)),
    }
    return { ...block, attrs: { ...block.attrs, from } } as typeof block
  })
  return { ...document, body }
}
