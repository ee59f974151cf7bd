import type { Block, StoryDocument } from '../../story/document.ts'
import type { Hop } from '../../story/hop.ts'
import type { Quotation } from '../../story/quotation.ts'
import { canonicalJson } from '../../story/stored/canonical.ts'

/** Whose version of a part is taken. */
export type Side = 'mine' | 'theirs'

/** A part of a story that two people changed from the same text: "headline", "block p1". Null where a side hasn't it. */
export interface Part {
  readonly key: string
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
  /** Who changed it. "both" where each changed it to something else: a person decides. */
  readonly changed: Side | 'both'
}

const headKeys = [
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'section',
  'tags',
  'credits',
  'lead',
  'licence',
] as const

/** The parts in which two texts differ, in the order of the story. What both left, or changed alike, isn't in it. */
export function partsOf(base: StoryDocument, mine: StoryDocument, theirs: StoryDocument): Part[] {
  const parts = headKeys.map((key) => part(key, base[key], mine[key], theirs[key]))
  for (const [name, list] of lists) {
    const order = woven(list(base), list(mine), list(theirs))
    const find = (document: StoryDocument, id: string) => list(document).find((item) => idOf(item) === id) ?? null
    parts.push(...order.map((id) => part(`${name} ${id}`, find(base, id), find(mine, id), find(theirs, id))))
  }
  return parts.filter((each) => each !== null)
}

/**
 * The story with each part from the side that was chosen; where nobody chose, from the side that changed it, and mine
 * where both did. Nothing is lost: the text that isn't taken stays in its revision or draft.
 */
export function merged(
  base: StoryDocument,
  mine: StoryDocument,
  theirs: StoryDocument,
  choices: ReadonlyMap<string, Side>,
): StoryDocument {
  const differing = new Map(partsOf(base, mine, theirs).map((each) => [each.key, each]))
  const taken = (key: string, same: unknown): unknown => {
    const found = differing.get(key)
    if (!found) return same
    return found[choices.get(key) ?? (found.changed === 'theirs' ? 'theirs' : 'mine')]
  }
  const head = Object.fromEntries(headKeys.map((key) => [key, taken(key, theirs[key])]))
  const listOf = <T extends Item>(name: string, list: (document: StoryDocument) => readonly T[]): T[] =>
    woven(list(base), list(mine), list(theirs)).flatMap((id) => {
      const same = [...list(theirs), ...list(mine)].find((item) => idOf(item) === id) ?? null
      const item = taken(`${name} ${id}`, same) as T | null
      return item === null ? [] : [item]
    })
  return {
    ...theirs,
    ...head,
    body: listOf('block', (document) => document.body),
    quotations: listOf('quotation', (document) => document.quotations),
    hops: listOf('hop', (document) => document.hops),
  }
}

type Item = Block | Quotation | Hop

const lists: readonly (readonly [string, (document: StoryDocument) => readonly Item[]])[] = [
  ['block', (document) => document.body],
  ['quotation', (document) => document.quotations],
  ['hop', (document) => document.hops],
]

const idOf = (item: Item): string => ('attrs' in item ? item.attrs.id : item.id)

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)

function part(key: string, base: unknown, mine: unknown, theirs: unknown): Part | null {
  if (same(mine, theirs)) return null
  const changed = same(base, mine) ? 'theirs' : same(base, theirs) ? 'mine' : 'both'
  return { key, base, mine, theirs, changed }
}

/** One order for the items of both: of the side that moved something, with the other's new ones after their neighbours. */
function woven(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): string[] {
  const [was, my, their] = [base.map(idOf), mine.map(idOf), theirs.map(idOf)]
  const iMoved = moved(was, my) && !moved(was, their)
  const order = iMoved ? [...my] : [...their]
  const other = iMoved ? their : my
  other.forEach((id, index) => {
    if (order.includes(id)) return
    const before = other.slice(0, index).findLast((each) => order.includes(each))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  })
  return order
}

const moved = (was: readonly string[], is: readonly string[]): boolean =>
  was.filter((id) => is.includes(id)).join() !== is.filter((id) => was.includes(id)).join()
