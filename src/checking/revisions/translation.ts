import { textOf } from '../../story/blocks/index.ts'
import type { Block, BlockOrigin, StoryDocument } from '../../story/document.ts'
import { linesOf, withLines } from '../../story/editing/lines.ts'
import { quotationWords } from '../../story/editing/quotations.ts'
import type { Hop } from '../../story/hop.ts'
import type { Language } from '../../story/language.ts'
import { fingerprintText } from '../../story/stored/fingerprint.ts'

interface Given {
  readonly source: StoryDocument
  /** SHA-256 of the source's revision. */
  readonly revision: string
  /** SHA-256 of a text. */
  readonly hash: (text: string) => string
  readonly language: Language
  readonly newId: () => string
  /** The newsroom's name in the new language, and who translates: the last step of the chain. */
  readonly newsroom: string
  readonly translator: string
  readonly today: string
}

/**
 * The beginning of a translation: the source's blocks in their order, each with where it comes from, their text still
 * the source's, to be written over; headline and standfirst too. Quotations keep their speakers, with the words of the
 * source as the original where the source had none. A step "translation" ends the chain.
 */
export function translationOf(given: Given): StoryDocument {
  const { source, language, newId } = given
  const last: Hop = {
    id: newId(),
    kind: 'translation',
    with: '',
    publisher: given.newsroom,
    author: given.translator,
    address: '',
    language,
    publishedOn: given.today,
    seen: 'us',
    visible: 'public',
    deskNote: '',
    snapshot: null,
  }
  return {
    ...source,
    language,
    credits: [
      ...source.credits.filter((credit) => credit.role !== 'translator'),
      { role: 'translator', name: given.translator, of: '', party: null },
    ],
    body: source.body.map((block) => translated(block, given)),
    quotations: source.quotations.map((quotation) => ({
      ...quotation,
      original: quotation.original ?? originalOf(source, quotation.id),
    })),
    hops: [...source.hops.filter((hop) => hop.kind !== 'translation' || hop.seen !== 'us'), last],
    tags: [],
  }
}

const originalOf = (source: StoryDocument, id: string) => {
  const text = quotationWords(source, id)
  return text === '' ? null : { language: source.language, text }
}

function translated(block: Block, { revision, hash, newId }: Given): Block {
  const from: BlockOrigin = { block: block.attrs.id, revision, fingerprint: hash(fingerprintText(block)) }
  const attrs = { ...block.attrs, id: newId(), from }
  const lines = linesOf(block)
  const copy = { ...block, attrs } as Block
  return textOf(block) === '' || lines.length === 0 ? copy : withLines(copy, lines)
}
