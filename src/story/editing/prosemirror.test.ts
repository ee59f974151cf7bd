import fc from 'fast-check'
import { Node, Schema } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import { prosemirrorJSONToYDoc, yDocToProsemirrorJSON } from 'y-prosemirror'
import * as Y from 'yjs'
import { arbitraryStory } from '../../../test/arbitrary-story.ts'
import type { StoryDocument } from '../document.ts'
import { emptyDocument } from '../document.ts'
import { parseDocument, storedText } from '../stored/parse.ts'

/**
 * The schema of the later editor, here to prove that the document is of its shape: a body goes through ProseMirror's
 * model and through Yjs, and comes back the same, to the byte.
 */
const blockAttrs = { id: {}, from: { default: null } }
const schema = new Schema({
  nodes: {
    doc: { content: 'block*' },
    text: {},
    paragraph: { group: 'block', content: 'text*', attrs: blockAttrs },
    heading: { group: 'block', content: 'text*', attrs: { ...blockAttrs, level: {} } },
    blockQuotation: { group: 'block', content: 'text*', attrs: blockAttrs },
    list: { group: 'block', content: 'listItem+', attrs: { ...blockAttrs, ordered: {} } },
    listItem: { content: 'text*' },
    picture: { group: 'block', attrs: { ...blockAttrs, picture: {} } },
    related: { group: 'block', attrs: { ...blockAttrs, story: {}, headline: {}, address: {} } },
    divider: { group: 'block', attrs: blockAttrs },
    unknown: { group: 'block', attrs: { ...blockAttrs, node: {} } },
  },
  // In the order of their ranks. One word may be part of several quotations: the marks don't exclude each other.
  marks: {
    quotation: { attrs: { id: {} }, excludes: '' },
    link: { attrs: { href: {} } },
    strong: {},
    emphasis: {},
  },
})

/** The body as ProseMirror's JSON. A block of an unknown kind is one node that carries it whole. */
const toEditor = (document: StoryDocument): { type: 'doc'; content: object[] } => ({
  type: 'doc',
  content: document.body.map((block) =>
    block.type === 'unknown' ? { type: 'unknown', attrs: { ...block.attrs, node: block.node } } : block,
  ),
})

type EditorNode = { type: string; attrs?: { node?: unknown } }

const fromEditor = (document: StoryDocument, doc: { content?: EditorNode[] }): string => {
  const body = (doc.content ?? []).map(({ type, attrs: { node, ...attrs } = {}, ...rest }) =>
    type === 'unknown' ? { type, attrs, node } : { type, ...(Object.keys(attrs).length > 0 ? { attrs } : {}), ...rest },
  )
  const read = parseDocument({ ...document, body })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return storedText(read.document)
}

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('a story comes back the same', () => {
  test("through ProseMirror's model", () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        const node = Node.fromJSON(schema, copied(toEditor(document)))
        node.check()
        expect(fromEditor(document, copied(node.toJSON()))).toBe(storedText(document))
      }),
      { numRuns: 300 },
    )
  })

  test('through Yjs, sent and received', () => {
    fc.assert(
      fc.property(arbitraryStory, (document) => {
        const shared = prosemirrorJSONToYDoc(schema, copied(toEditor(document)))
        const received = new Y.Doc()
        Y.applyUpdate(received, Y.encodeStateAsUpdate(shared))
        expect(fromEditor(document, copied(yDocToProsemirrorJSON(received)) as never)).toBe(storedText(document))
      }),
      { numRuns: 300 },
    )
  })

  test('where two people mark overlapping words at the same time', () => {
    const content = [{ type: 'text' as const, text: 'Nobody won here' }]
    const document: StoryDocument = {
      ...emptyDocument('en'),
      body: [{ type: 'paragraph', attrs: { id: 'p' }, content }],
    }
    const one = prosemirrorJSONToYDoc(schema, copied(toEditor(document)))
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    textIn(one).format(0, 10, { strong: {} })
    textIn(other).format(7, 8, { emphasis: {} })
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    const [here, there] = [one, other].map((doc) => fromEditor(document, copied(yDocToProsemirrorJSON(doc)) as never))
    expect(here).toBe(there)
    expect(JSON.parse(here ?? '').body[0].content).toEqual([
      { type: 'text', text: 'Nobody ', marks: [{ type: 'strong' }] },
      { type: 'text', text: 'won', marks: [{ type: 'strong' }, { type: 'emphasis' }] },
      { type: 'text', text: ' here', marks: [{ type: 'emphasis' }] },
    ])
  })
})

const textIn = (doc: Y.Doc): Y.XmlText => (doc.getXmlFragment('prosemirror').get(0) as Y.XmlElement).get(0) as Y.XmlText
