import type { Finding, FindingKind, Found, FoundBlock, FoundQuotation } from '../../intake/index.ts'

/** What a person said about a finding. */
export type Verdict =
  | { readonly is: 'right' }
  | { readonly is: 'wrong' }
  | { readonly is: 'changed'; readonly to: string }

/** The verdicts by the number of the finding; and which of the pieces that were left out come back. */
export interface Answers {
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly back: readonly number[]
}

/** A finding with its number, in the order in which it is looked at. */
export interface Numbered {
  readonly number: number
  readonly finding: Finding
  readonly about: 'story' | 'text'
  /** Its place in the list of findings. */
  readonly index: number
}

/** What is about the story as a whole, in the order of its parts. The others are looked at in the order of the text. */
const storyKinds: readonly FindingKind[] = [
  'language',
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'credit',
  'publishedOn',
  'publisher',
  'address',
  'leadImage',
  'dateline',
  'signOff',
]

/** Reasons that are weak: a person should look twice. */
const weak: ReadonlySet<string> = new Set([
  'nobodyNamed',
  'titleElement',
  'fileDate',
  'shortLine',
  'firstLine',
  'carriedOver',
])

export const isUnsure = ({ why }: Finding): boolean => weak.has(why.code)

/** The findings in the order in which a person goes through them. The office of a speaker is part of its quotation. */
export function numbered(found: Found): Numbered[] {
  const all = found.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.kind !== 'role')
  const about = all
    .filter(({ finding }) => storyKinds.includes(finding.kind))
    .sort((a, b) => storyKinds.indexOf(a.finding.kind) - storyKinds.indexOf(b.finding.kind))
  const inText = all
    .filter(({ finding }) => !storyKinds.includes(finding.kind))
    .sort((a, b) => startOf(a.finding) - startOf(b.finding))
  return [...about, ...inText].map(({ finding, index }, at) => ({
    number: at + 1,
    finding,
    index,
    about: at < about.length ? 'story' : 'text',
  }))
}

const startOf = ({ place }: Finding): number => (place.in === 'text' ? place.at[0] : Number.MAX_SAFE_INTEGER)

/** May a finding be given another value? What is only a way of reading a line (a heading) is right or wrong. */
export const canChange = (kind: FindingKind): boolean => kind !== 'heading' && kind !== 'related' && kind !== 'signOff'

/** The value that a change begins from: the speaker of a quotation, the outlet of a source, the caption of a picture. */
export function changeable(finding: Finding, found: Found): string {
  const at = finding.index ?? 0
  if (finding.kind === 'quotation') return found.quotations[at]?.speaker ?? ''
  if (finding.kind === 'source') return found.sources[at]?.publisher ?? ''
  if (finding.kind === 'leadImage') return found.leadImage?.caption ?? ''
  return finding.value
}

/** What was found, after a person's answers: what is wrong is gone, what was changed is as they said. */
export function answered(found: Found, { verdicts, back }: Answers): Found {
  const said = new Map(numbered(found).map((each) => [each.index, verdicts[String(each.number)]]))
  const verdictOf = (kind: FindingKind, at?: number): Verdict | undefined => {
    const index = found.findings.findIndex((each) => each.kind === kind && (at === undefined || each.index === at))
    return said.get(index)
  }
  const value = (kind: FindingKind, was: string): string => {
    const verdict = verdictOf(kind)
    return verdict?.is === 'wrong' ? '' : verdict?.is === 'changed' ? verdict.to : was
  }
  const kept = found.quotations.map((_, at) => verdictOf('quotation', at)?.is !== 'wrong')
  const renumbered = kept.map((stays, at) => (stays ? kept.slice(0, at).filter(Boolean).length : -1))
  const changed = <T>(kind: FindingKind, list: readonly T[], change: (item: T, to: string) => T): T[] =>
    list.flatMap((item, at) => {
      const verdict = verdictOf(kind, at)
      if (verdict?.is === 'wrong') return []
      return [verdict?.is === 'changed' ? change(item, verdict.to) : item]
    })
  const lead = verdictOf('leadImage')
  const byline = verdictOf('byline')
  const byChanged = byline?.is === 'changed' ? byline.to : null
  const credits = changed('credit', found.credits, (credit, name) => ({ ...credit, name }))
  return withPieces(
    {
      ...found,
      language: value('language', found.language),
      publishedOn: value('publishedOn', found.publishedOn).slice(0, 10),
      headline: value('headline', found.headline),
      standfirst: value('standfirst', found.standfirst),
      byline: value('byline', found.byline),
      sources: changed('source', found.sources, (source, publisher) => ({ ...source, publisher })),
      quotations: changed('quotation', found.quotations, (each, speaker): FoundQuotation => ({ ...each, speaker })),
      leadImage:
        lead?.is === 'wrong' || found.leadImage === null
          ? null
          : lead?.is === 'changed'
            ? { ...found.leadImage, caption: lead.to }
            : found.leadImage,
      credits:
        byline?.is === 'wrong'
          ? credits.filter((credit) => credit.role !== 'author')
          : byChanged !== null
            ? [{ role: 'author' as const, name: byChanged }, ...credits.filter((credit) => credit.role !== 'author')]
            : credits,
      blocks: found.blocks.flatMap((block) => blockAfter(block, found, verdictOf)),
      findings: found.findings.flatMap((finding, index) => {
        const verdict = said.get(index)
        if (verdict?.is === 'wrong') return []
        const at = finding.index ?? -1
        if (finding.kind === 'quotation' || finding.kind === 'role') {
          if (kept[at] === false) return []
          return [{ ...finding, index: renumbered[at] ?? at }]
        }
        return [verdict?.is === 'changed' ? { ...finding, value: verdict.to } : finding]
      }),
    },
    back,
  )
}

/** A heading that is none is a paragraph; a related line that is none is gone. */
function blockAfter(
  block: FoundBlock,
  found: Found,
  verdictOf: (kind: FindingKind, at?: number) => Verdict | undefined,
): FoundBlock[] {
  if (block.kind === 'heading') {
    const at = found.headings.indexOf(found.text.slice(...block.at))
    const wrong = at >= 0 && verdictOf('heading', at)?.is === 'wrong'
    return [wrong ? { kind: 'paragraph', at: block.at, marks: block.marks } : block]
  }
  if (block.kind === 'related') {
    const at = found.related.indexOf(block.headline)
    return at >= 0 && verdictOf('related', at)?.is === 'wrong' ? [] : [block]
  }
  return [block]
}

/** The pieces of the page that come back stand as paragraphs after the text. */
function withPieces(found: Found, back: readonly number[]): Found {
  let { text } = found
  const blocks = [...found.blocks]
  for (const piece of back) {
    const words = found.dropped[piece]
    if (words === undefined) continue
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    blocks.push({ kind: 'paragraph', at: [start, start + words.length], marks: [] })
  }
  return { ...found, text, blocks }
}
