import { textOf } from '../blocks/index.ts'
import type { Block, StoryDocument } from '../document.ts'
import type { Language } from '../language.ts'
import { canonicalJson } from '../stored/canonical.ts'
import { withoutLongestRise } from './rise.ts'
import { type WordPart, wordDifference } from './word-difference.ts'

/** The fields of the head whose words are compared. */
const headFields = ['kicker', 'headline', 'standfirst', 'dateline', 'section'] as const

export type BlockChange =
  | { readonly change: 'added' | 'removed' | 'same'; readonly block: Block; readonly moved: boolean }
  /** Other words, or the same words with other marks, kind or picture: then `words` is all the same. */
  | {
      readonly change: 'changed'
      readonly block: Block
      readonly before: Block
      readonly moved: boolean
      readonly words: readonly WordPart[]
    }

export interface DocumentDifference {
  readonly head: readonly { readonly field: (typeof headFields)[number]; readonly words: readonly WordPart[] }[]
  /** Every block of both, in the order of the later text; what was removed stands where it stood. */
  readonly blocks: readonly BlockChange[]
  /** Which of the parts without words of their own in the text are other than before. */
  readonly parts: readonly ('credits' | 'lead' | 'quotations' | 'hops' | 'licence' | 'tags' | 'language')[]
}

const partNames = ['credits', 'lead', 'quotations', 'hops', 'licence', 'tags', 'language'] as const

/** What differs between two texts of a story, in words that an editor can read. Blocks are the same by their ids. */
export function documentDiff(before: StoryDocument, after: StoryDocument): DocumentDifference {
  return {
    head: headFields
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, words: wordDifference(before[field], after[field], after.language) })),
    blocks: blockChanges(before.body, after.body, after.language),
    parts: partNames.filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name])),
  }
}

/** Does anything differ at all? */
export const isSame = ({ head, blocks, parts }: DocumentDifference): boolean =>
  head.length === 0 && parts.length === 0 && blocks.every((block) => block.change === 'same' && !block.moved)

function blockChanges(before: readonly Block[], after: readonly Block[], language: Language): BlockChange[] {
  const placeBefore = new Map(before.map((block, place) => [block.attrs.id, place]))
  const kept = after.filter((block) => placeBefore.has(block.attrs.id)).map((block) => block.attrs.id)
  const moved = new Set(withoutLongestRise(kept, (id) => placeBefore.get(id) ?? 0))
  const stays = new Set(after.map((block) => block.attrs.id))

  const changes: BlockChange[] = []
  /** What was removed before the first block that stays, or right after the one with this id. */
  const removedAfter = Map.groupBy(
    before.flatMap((block, place) =>
      stays.has(block.attrs.id) ? [] : [{ block, after: anchorOf(before, place, stays) }],
    ),
    (removed) => removed.after,
  )
  const pushRemoved = (anchor: string | null): void => {
    for (const { block } of removedAfter.get(anchor) ?? []) changes.push({ change: 'removed', block, moved: false })
  }
  pushRemoved(null)
  for (const block of after) {
    const place = placeBefore.get(block.attrs.id)
    const old = place === undefined ? undefined : before[place]
    changes.push(
      old ? changeOf(old, block, moved.has(block.attrs.id), language) : { change: 'added', block, moved: false },
    )
    pushRemoved(block.attrs.id)
  }
  return changes
}

function changeOf(before: Block, block: Block, moved: boolean, language: Language): BlockChange {
  if (canonicalJson(before) === canonicalJson(block)) return { change: 'same', block, moved }
  return { change: 'changed', block, before, moved, words: wordDifference(textOf(before), textOf(block), language) }
}

/** The nearest block above that stays, by id; null at the beginning. */
function anchorOf(before: readonly Block[], place: number, stays: ReadonlySet<string>): string | null {
  for (let at = place - 1; at >= 0; at -= 1) {
    const id = before[at]?.attrs.id ?? ''
    if (stays.has(id)) return id
  }
  return null
}
