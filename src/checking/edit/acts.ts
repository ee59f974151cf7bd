import { emptyHop } from '../../story/hop.ts'
import {
  type BlockFields,
  emptyBlock,
  emptyQuotation,
  hopFields,
  noPicture,
  type QuotationFields,
  type StoryFields,
} from './fields.ts'

/** What a button of the form does to its fields, without saving: "down block p1". */
export interface Act {
  readonly verb: string
  readonly of: string
  readonly id: string
}

/** Reads the value of the pressed button; null for "save" and for what is no act. */
export function actIn(value: string): Act | null {
  const [verb = '', of = '', id = ''] = value.split(' ')
  return verb === '' || verb === 'save' ? null : { verb, of, id }
}

/** The fields after an act. An act that doesn't apply gives back the same fields. */
export function after(fields: StoryFields, act: Act, newId: () => string): StoryFields {
  if (act.of === 'block') return { ...fields, blocks: blocksAfter(fields.blocks, act, newId) }
  if (act.of === 'hop') {
    return {
      ...fields,
      hops: act.verb === 'add' ? [...fields.hops, hopFields(emptyHop(newId()))] : listed(fields.hops, act),
    }
  }
  if (act.of === 'quotation') {
    return {
      ...fields,
      quotations: act.verb === 'add' ? withQuotation(fields, newId()) : listed(fields.quotations, act),
    }
  }
  if (act.of === 'lead') return { ...fields, lead: act.verb === 'add' ? (fields.lead ?? noPicture) : null }
  if (act.of === 'credit' && act.verb === 'remove') {
    return { ...fields, credits: fields.credits.filter((_, index) => String(index) !== act.id) }
  }
  return fields
}

/** The list with one more quotation that nobody has said yet, under the next free number. */
function withQuotation({ quotations }: StoryFields, id: string): QuotationFields[] {
  const taken = new Set(quotations.map((each) => each.label))
  let n = quotations.length + 1
  while (taken.has(String(n))) n += 1
  return [...quotations, emptyQuotation(id, String(n))]
}

function listed<T extends { readonly id: string; readonly removed: boolean }>(items: readonly T[], act: Act): T[] {
  const at = items.findIndex((item) => item.id === act.id)
  const item = items[at]
  if (!item) return [...items]
  switch (act.verb) {
    case 'up':
      return at === 0 ? [...items] : items.toSpliced(at, 1).toSpliced(at - 1, 0, item)
    case 'down':
      return items.toSpliced(at, 1).toSpliced(at + 1, 0, item)
    case 'remove':
      return items.with(at, { ...item, removed: true })
    case 'putBack':
      return items.with(at, { ...item, removed: false })
    default:
      return [...items]
  }
}

function blocksAfter(blocks: readonly BlockFields[], act: Act, newId: () => string): BlockFields[] {
  const at = blocks.findIndex((block) => block.id === act.id)
  const block = blocks[at]
  if (act.verb === 'add') return blocks.toSpliced(at < 0 ? blocks.length : at + 1, 0, emptyBlock(newId()))
  if (act.verb === 'join' && block) return joined(blocks, at)
  if (act.verb === 'split' && block) {
    const parts = block.text.split(/\n(?:[ \t]*\n)+/)
    return blocks.toSpliced(
      at,
      1,
      ...parts.map((text, index) => ({ ...block, text, id: index === 0 ? block.id : newId() })),
    )
  }
  return listed(blocks, act)
}

/** A text joined to the end of the text before it: one space between them, or a new item in a list. */
function joined(blocks: readonly BlockFields[], at: number): BlockFields[] {
  const before = blocks.slice(0, at).findLastIndex((block) => !block.removed)
  const [first, second] = [blocks[before], blocks[at]]
  if (!first || !second || !isText(first) || !isText(second)) return [...blocks]
  const between = first.text === '' || second.text === '' ? '' : ['list', 'numbered'].includes(first.kind) ? '\n' : ' '
  return blocks.with(before, { ...first, text: first.text + between + second.text }).toSpliced(at, 1)
}

/** Does the block's card have a text of its own? */
export const isText = ({ kind }: BlockFields): boolean => !['related', 'divider', 'picture', 'unknown'].includes(kind)
