import type { Credit } from '../story/credit.ts'
import {
  type Block,
  emptyDocument,
  type Inline,
  type Mark,
  type Picture,
  type StoryDocument,
} from '../story/document.ts'
import { emptyHop, type Hop } from '../story/hop.ts'
import type { Quotation, Speaker } from '../story/quotation.ts'
import { sameOutlet } from './chain/outlets.ts'
import type { At, FindingKind, Found, FoundBlock, FoundMark, FoundPicture } from './found.ts'

export interface DraftOptions {
  /** Our newsroom's name. */
  readonly publisher: string
  /** Makes the public ids of blocks, quotations and hops. */
  readonly newId: () => string
}

/**
 * The draft that an editor confirms: everything found, as a story document. Nothing of the text is lost: the dateline
 * goes to its own field, all else stands in the body. The language is English where none was heard.
 */
export function draftOf(found: Found, { publisher, newId }: DraftOptions): StoryDocument {
  const hops = hopsOf(found, publisher, newId)
  const ids = found.quotations.map(() => newId())
  const opening = found.findings.find(({ kind }) => kind === 'dateline')?.place
  const cut = opening?.in === 'text' ? opening.at : null
  return {
    ...emptyDocument(found.language || 'en'),
    kicker: wordsOf(found, 'kicker'),
    headline: found.headline,
    standfirst: found.standfirst,
    dateline: wordsOf(found, 'dateline'),
    credits: creditsOf(found),
    lead: found.leadImage ? pictureOf(found.leadImage, '') : null,
    body: found.blocks.map((block) => blockOf(found, block, ids, newId, cut)),
    quotations: found.quotations.map((_, i) => quotationOf(found, i, ids[i]!, hops)),
    hops,
  }
}

const wordsOf = (found: Found, kind: FindingKind): string =>
  found.findings.find((finding) => finding.kind === kind)?.value ?? ''

/** The page that we hold the text of is the last hop, and the only one that we saw ourselves. */
function hopsOf(found: Found, publisher: string, newId: () => string): Hop[] {
  const outlet = wordsOf(found, 'publisher')
  const address = wordsOf(found, 'address')
  const hops = found.sources.map((source): Hop => {
    const speaker = source.kind === 'interview' ? interviewed(found, source.words) : ''
    const { kind, author, publishedOn, language } = source
    return { ...emptyHop(newId()), kind, with: speaker, publisher: source.publisher, author, language, publishedOn }
  })
  const last = hops.at(-1)
  const isPage = last && (last.kind === 'translation' || (outlet !== '' && sameOutlet(last.publisher, outlet)))
  if (isPage)
    hops[hops.length - 1] = { ...last, seen: 'us', address, publishedOn: last.publishedOn || found.publishedOn }
  else if ((outlet || address) && !sameOutlet(outlet, publisher)) {
    const author = found.credits
      .filter(({ role }) => role === 'author')
      .map(({ name }) => name)
      .join(', ')
    const page = {
      publisher: outlet || hostOf(address),
      author,
      address,
      language: found.language,
      publishedOn: found.publishedOn,
    }
    hops.push({ ...emptyHop(newId()), ...page, kind: 'report', seen: 'us' })
  } else if (last && !outlet && !address) hops[hops.length - 1] = { ...last, seen: 'us' }
  return hops
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}

/** Who gave an interview: the speaker of the quotation nearest to the words that name it. */
function interviewed(found: Found, words: string): string {
  const at = found.text.indexOf(words)
  const named = found.quotations.filter(({ speaker }) => speaker !== '')
  return nearest(named, at)?.speaker ?? ''
}

const nearest = <T extends { at: At }>(list: readonly T[], at: number): T | undefined =>
  list.reduce<T | undefined>(
    (best, item) => (best && Math.abs(best.at[0] - at) <= Math.abs(item.at[0] - at) ? best : item),
    undefined,
  )

function quotationOf(found: Found, index: number, id: string, hops: readonly Hop[]): Quotation {
  const { speaker: name, verb, description } = found.quotations[index]!
  const role = found.findings.find((finding) => finding.kind === 'role' && finding.index === index)?.value ?? ''
  const speaker = speakerOf(name, role, description)
  const interviews = hops.filter((hop) => hop.kind === 'interview' && hop.with === name && name !== '')
  return { id, speaker, verb, hop: interviews.length === 1 ? interviews[0]!.id : null, original: null }
}

/** A name that an editor put in the place of a description is a name. */
function speakerOf(name: string, role: string, description: string | undefined): Speaker {
  if (name === '') return { kind: 'unknown' }
  if (name === description) return { kind: 'described', description, deskOnly: '' }
  return { kind: 'named', name, role, party: null }
}

function creditsOf(found: Found): Credit[] {
  return found.credits.map(({ role, name }) => ({
    role,
    name,
    of: role === 'author' ? wordsOf(found, 'publisher') : '',
    party: null,
  }))
}

const pictureOf = ({ address, caption, credit }: FoundPicture, alt: string): Picture => ({
  media: null,
  address,
  alt,
  caption,
  credit,
  focal: [0.5, 0.5],
})

function blockOf(
  found: Found,
  block: FoundBlock,
  quotations: readonly string[],
  newId: () => string,
  cut: At | null,
): Block {
  const attrs = { id: newId() }
  if (block.kind === 'picture')
    return { type: 'picture', attrs: { ...attrs, picture: pictureOf(block.picture, block.alt) } }
  if (block.kind === 'related')
    return { type: 'related', attrs: { ...attrs, story: null, headline: block.headline, address: block.address } }
  if (block.kind === 'embed') {
    const link: Mark = { type: 'link', attrs: { href: block.address } }
    return { type: 'paragraph', attrs, content: [{ type: 'text', text: block.title || block.address, marks: [link] }] }
  }
  const runs = (at: At) => runsOf(found, at, block.at[0], block.marks, quotations)
  if (block.kind === 'list') {
    const content = linesOf(found.text, block.at).map((at) => ({ type: 'listItem' as const, content: runs(at) }))
    return { type: 'list', attrs: { ...attrs, ordered: block.ordered }, content }
  }
  // A dateline leaves the text where it opens a block.
  const start = cut?.[0] === block.at[0] ? Math.min(cut[1], block.at[1]) : block.at[0]
  const content = runs([start, block.at[1]])
  if (block.kind === 'heading') return { type: 'heading', attrs: { ...attrs, level: block.level }, content }
  return { type: block.kind, attrs, content }
}

function linesOf(text: string, [from, to]: At): At[] {
  const lines: At[] = []
  for (let start = from; start <= to; ) {
    const end = text.indexOf('\n', start)
    const stop = end === -1 || end > to ? to : end
    if (stop > start) lines.push([start, stop])
    start = stop + 1
  }
  return lines
}

/** The text of a stretch in runs: cut wherever a mark or a quotation begins or ends. */
function runsOf(
  found: Found,
  [from, to]: At,
  blockStart: number,
  marks: readonly FoundMark[],
  ids: readonly string[],
): Inline[] {
  const spans: { at: At; mark: Mark }[] = [
    ...marks.map((mark) => ({ at: [mark.at[0] + blockStart, mark.at[1] + blockStart] as const, mark: markOf(mark) })),
    ...found.quotations.flatMap(({ at }, i) =>
      at[0] < to && at[1] > from ? [{ at, mark: { type: 'quotation' as const, attrs: { id: ids[i]! } } }] : [],
    ),
  ]
  const edges = new Set([from, to])
  for (const { at } of spans) for (const edge of at) if (edge > from && edge < to) edges.add(edge)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i): Inline => {
    const end = sorted[i + 1]!
    const over = spans.filter(({ at }) => at[0] <= start && at[1] >= end).map(({ mark }) => mark)
    const unique = over.filter(
      (mark, k) => mark.type === 'quotation' || over.findIndex(({ type }) => type === mark.type) === k,
    )
    return { type: 'text', text: found.text.slice(start, end), ...(unique.length ? { marks: unique } : {}) }
  })
}

function markOf({ kind, address }: FoundMark): Mark {
  return kind === 'link' ? { type: 'link', attrs: { href: address ?? '' } } : { type: kind }
}
