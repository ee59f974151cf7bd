import type { At, FindingKind, Found, FoundBlock } from '../../intake/index.ts'
import type { Answers } from './answers.ts'
import { type Numbered, numbered, valuesNow } from './findings.ts'

type TextBlock = Extract<FoundBlock, { readonly at: At }>

/** Lines of the head that were read as such by where they stand: where that was wrong, they are the text's. */
const byPlace: ReadonlySet<string> = new Set(['firstLine', 'underHeadline'])

/**
 * The blocks after a person's answers, and the text that they stand in. What was no heading, no related line and no
 * headline is a paragraph; a paragraph that is the headline or the byline stands there and not here; what was left out and belongs to
 * the story follows it. `heads` are the findings that have such a place of their own.
 */
export function blocksAfter(
  found: Found,
  answers: Answers,
  heads: readonly Numbered[],
): { readonly blocks: FoundBlock[]; readonly text: string } {
  let { text } = found
  const paragraph = (words: string): TextBlock => {
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    return { kind: 'paragraph', at: [start, start + words.length], marks: [] }
  }
  const all = numbered(found, answers.added)
  const wrong = (kind: FindingKind) =>
    all.filter((each) => each.finding.kind === kind && answers.verdicts[String(each.number)]?.is === 'wrong')
  const right = (kind: FindingKind) =>
    all.filter((each) => each.finding.kind === kind && answers.verdicts[String(each.number)]?.is !== 'wrong')

  const noHeadings = wrong('heading').flatMap(placeOf)
  const headings = right('heading').flatMap((each) => (each.added ? placeOf(each) : []))
  const noRelated = new Set(wrong('related').map(({ finding }) => finding.index))
  const moved = heads.flatMap((each) => {
    const { value, caption } = valuesNow(each, found, answers)
    const same = (value ?? caption) === each.finding.value
    return each.added && same ? placeOf(each).filter((at) => !tells(each) || at[1] - at[0] <= longestLine) : []
  })
  let related = 0
  const blocks = found.blocks.flatMap((block, index): FoundBlock[] => {
    const nth = block.kind === 'related' ? related++ : -1
    if (answers.gone.includes(index)) return []
    if (block.kind === 'related' && noRelated.has(nth)) return [paragraph(block.headline)]
    if (!('at' in block)) return [block]
    if (moved.some((at) => isWhole(found.text, block.at, at))) return []
    const own =
      block.kind === 'heading' && noHeadings.some((at) => isWhole(found.text, block.at, at))
        ? ({ kind: 'paragraph', at: block.at, marks: block.marks } as const)
        : block
    return headings.reduce<TextBlock[]>(
      (parts, at) => parts.flatMap((part) => withHeading(found.text, part, at)),
      [own],
    )
  })
  const above = (['kicker', 'headline', 'standfirst'] as const).flatMap((kind) =>
    wrong(kind).flatMap(({ added, finding }) =>
      !added && byPlace.has(finding.why.code) ? [paragraph(finding.value)] : [],
    ),
  )
  const back = answers.back.flatMap((piece) => {
    const words = found.dropped[piece]
    return words === undefined ? [] : [paragraph(words)]
  })
  return { blocks: [...above, ...blocks, ...back], text }
}

/** A byline and a day say less than the line that they stand in: what is longer than such a line is the story's. */
const tells = ({ finding: { kind } }: Numbered): boolean => kind === 'byline' || kind === 'publishedOn'
const longestLine = 80

const placeOf = ({ finding: { place } }: Numbered): At[] => (place.in === 'text' ? [place.at] : [])

/** Is a stretch all of a block, but for the space around it? */
export function isWhole(text: string, block: At, [from, to]: At): boolean {
  const [start, end] = trimmed(text, block)
  return from <= start && to >= end && from < block[1] && to > block[0] && from >= block[0] && to <= block[1]
}

/** Parts a block where some of its words are a heading: what stands before, the heading, what follows. */
function withHeading(text: string, block: TextBlock, at: At): TextBlock[] {
  const [from, to] = [Math.max(at[0], block.at[0]), Math.min(at[1], block.at[1])]
  if (from >= to || block.kind === 'heading') return [block]
  const part = (place: At): TextBlock[] => {
    const [start, end] = trimmed(text, place)
    if (start >= end) return []
    const marks = block.marks.flatMap((mark) => {
      const [first, last] = [Math.max(mark.at[0] + block.at[0], start), Math.min(mark.at[1] + block.at[0], end)]
      return first < last ? [{ ...mark, at: [first - start, last - start] as const }] : []
    })
    return [{ ...block, at: [start, end], marks }]
  }
  const heading = part([from, to]).map(
    ({ at: place, marks }): TextBlock => ({ kind: 'heading', level: 2, at: place, marks }),
  )
  return [...part([block.at[0], from]), ...heading, ...part([to, block.at[1]])]
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, [from, to]: At): At {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return [start, Math.max(start, from + words.trimEnd().length)]
}
