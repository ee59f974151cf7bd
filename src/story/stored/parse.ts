import { blockKinds } from '../blocks/index.ts'
import { id } from '../blocks/shape.ts'
import type { Block, StoryDocument, UnknownBlock } from '../document.ts'
import { quotationsIn } from '../editing/quotations.ts'
import type { Quotation } from '../quotation.ts'
import { canonicalJson } from './canonical.ts'
import { isWellFormed, jsonProblem } from './json.ts'
import { documentShape } from './shape.ts'

export type Parsed = { ok: true; document: StoryDocument } | Unfit

/** What can't be a story, and why: for whoever writes programs. */
export interface Unfit {
  readonly ok: false
  readonly problems: string[]
  /** What is longer than may be kept, by its place: "headline", "body.3.content.0.text". For whoever writes stories. */
  readonly tooLong: string[]
}

/**
 * Reads a document from outside: a form, a file, another version's revision. The one door; after it the type is
 * trusted. Text is cleaned and runs are put into their one right form, so that equal stories have equal hashes.
 *
 * What it mends instead of refusing: a mark that points to no quotation gets one with an unknown speaker, so that no
 * words stop being somebody's and the story visibly lacks who; a quotation that points to no hop points to none.
 */
export function parseDocument(value: unknown): Parsed {
  const unfit = jsonProblem(value)
  if (unfit) return unfitFor([{ words: `This can't be a story: ${unfit}.` }])
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (typeof schema === 'number' && schema !== 1) {
    return unfitFor([{ words: `The story has form ${schema}; this version of Dateline knows form 1. Upgrade it.` }])
  }
  const read = documentShape.safeParse(value)
  if (!read.success) return unfitFor(read.error.issues.map((issue) => faultOf(issue, [])))

  const faults: Fault[] = []
  const taken = new Set(read.data.body.map(ownId))
  const body = read.data.body.flatMap((node, index) => readBlock(node, index, taken, faults) ?? [])
  faults.push(
    ...repeated(
      'blocks',
      body.map((block) => block.attrs.id),
    ),
    ...repeated(
      'quotations',
      read.data.quotations.map((quotation) => quotation.id),
    ),
    ...repeated(
      'hops',
      read.data.hops.map((hop) => hop.id),
    ),
  )
  if (faults.length > 0) return unfitFor(faults)
  return { ok: true, document: mended({ ...read.data, body }) }
}

/**
 * A document as it is kept, sent and hashed: the same, but a block of an unknown kind is the node that it came as, so
 * that a version that knows it reads it again. `parseDocument` reads it back to an equal document.
 */
export function storedForm(document: StoryDocument): Record<string, unknown> {
  return { ...document, body: document.body.map((block) => (block.type === 'unknown' ? storedNode(block) : block)) }
}

/** The stored form as canonical JSON: the bytes of a revision, and what its SHA-256 is taken of. */
export const storedText = (document: StoryDocument): string => canonicalJson(storedForm(document))

/** The node alone when it says its id itself; else it stays wrapped, or it would get another id. */
const storedNode = (block: UnknownBlock): unknown =>
  ownId(block.node) === block.attrs.id && block.attrs.from == null ? block.node : block

/** The id that a node carries, where it is one that a block may have. */
function ownId(node: unknown): string | null {
  const { attrs } = (node ?? {}) as { attrs?: { id?: unknown } | null }
  const read = id.safeParse(attrs?.id)
  return read.success ? read.data : null
}

function freeId(taken: Set<string | null>): string {
  let n = 1
  while (taken.has(`unknown-${n}`)) n += 1
  taken.add(`unknown-${n}`)
  return `unknown-${n}`
}

/** Reads one block by its kind. A kind, or something inside one, that this version doesn't know is kept as it is. */
function readBlock(value: unknown, index: number, taken: Set<string | null>, faults: Fault[]): Block | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') {
    faults.push({ words: `body.${index}: a block has a type.` })
    return null
  }
  if (isKind(value.type) && value.type !== 'unknown' && knownInside(value)) {
    return checked(blockKinds[value.type].shape.safeParse(value), index, faults)
  }
  if (!isWellFormed(value)) {
    faults.push({ words: `body.${index}: it holds text with half a character, which can't be kept.` })
    return null
  }
  if (value.type !== 'unknown') {
    const attrs = { id: ownId(value) ?? freeId(taken) }
    return checked(blockKinds.unknown.shape.safeParse({ type: 'unknown', attrs, node: value }), index, faults)
  }
  const wrapped = checked(blockKinds.unknown.shape.safeParse(value), index, faults)
  if (wrapped?.type !== 'unknown') return wrapped
  const inner = readBlock(wrapped.node, index, new Set(taken), [])
  // An older version wrapped it; this one knows it.
  return inner && inner.type !== 'unknown' ? inner : wrapped
}

const isKind = (type: string): type is Block['type'] => Object.hasOwn(blockKinds, type)

type Checked = { success: true; data: Block } | { success: false; error: { issues: Issue[] } }

function checked(result: Checked, index: number, faults: Fault[]): Block | null {
  if (result.success) return result.data
  faults.push(...result.error.issues.map((issue) => faultOf(issue, ['body', index])))
  return null
}

const knownNodes = new Set([...Object.keys(blockKinds), 'listItem', 'text'])
const knownMarks = new Set(['strong', 'emphasis', 'link', 'quotation'])

/** Are all the nodes and marks inside a node of kinds that this version knows? */
function knownInside(node: object): boolean {
  const children = 'content' in node && Array.isArray(node.content) ? node.content : []
  const marks = 'marks' in node && Array.isArray(node.marks) ? node.marks : []
  return (
    marks.every((mark) => typeof mark?.type !== 'string' || knownMarks.has(mark.type)) &&
    children.every((child) => typeof child?.type !== 'string' || (knownNodes.has(child.type) && knownInside(child)))
  )
}

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** One thing that is wrong; with its place where it is longer than may be kept. */
interface Fault {
  readonly words: string
  readonly tooLong?: string
}

function faultOf({ code, path, message }: Issue, within: readonly PropertyKey[]): Fault {
  const place = [...within, ...path].join('.')
  return { words: `${place || 'document'}: ${message}`, ...(code === 'too_big' ? { tooLong: place } : {}) }
}

const unfitFor = (faults: readonly Fault[]): Unfit => ({
  ok: false,
  problems: faults.map(({ words }) => words),
  tooLong: faults.flatMap(({ tooLong }) => tooLong ?? []),
})

function repeated(what: string, ids: readonly string[]): Fault[] {
  const seen = new Set<string>()
  const twice = new Set(ids.filter((id) => seen.size === seen.add(id).size))
  return [...twice].map((id) => ({ words: `Two ${what} have the id "${id}"; an id is given once.` }))
}

function mended(document: StoryDocument): StoryDocument {
  const hops = new Set(document.hops.map((hop) => hop.id))
  const known = new Set(document.quotations.map((quotation) => quotation.id))
  const orphans = [...new Set(document.body.flatMap(quotationsIn))].filter((id) => !known.has(id))
  const nobody = (id: string): Quotation => ({ id, speaker: { kind: 'unknown' }, verb: '', hop: null, original: null })
  return {
    ...document,
    quotations: [
      ...document.quotations.map((each) => (each.hop === null || hops.has(each.hop) ? each : { ...each, hop: null })),
      ...orphans.map(nobody),
    ],
  }
}
