import { draftOf } from '../../intake/index.ts'
import type { Confirmed } from '../../record/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import type { Review } from '../bring-in/kept.ts'
import { answered } from './answered.ts'
import { numbered } from './findings.ts'

/** What a finding becomes in the draft, by its number. */
export interface Drafted {
  readonly document: StoryDocument
  /** The quotation or the hop that a finding is there. */
  readonly parts: ReadonlyMap<number, { readonly subject: 'quotation' | 'hop'; readonly id: string }>
  /** What was said to be right, by whom and when: nobody is asked about it again. */
  readonly confirmed: readonly Confirmed[]
}

/** The findings that the step which we saw ourselves is made of, besides the source that it may be. */
const ofPage: ReadonlySet<string> = new Set(['publisher', 'address', 'publishedOn', 'byline'])

/** The draft of what stands after a review. The step that we saw ourselves names the kept copy. */
export function draftFrom(
  review: Review,
  given: { readonly publisher: string; readonly newId: () => string },
): Drafted {
  const { found, quotations, sources } = answered(review.found, review)
  const draft = draftOf(found, given)
  const snapshot = { sha256: review.snapshot.sha256, seenAt: review.seenAt, visible: 'desk' as const }
  const hops = draft.hops.map((hop) => (hop.seen === 'us' ? { ...hop, snapshot } : hop))
  const document: StoryDocument = {
    ...draft,
    hops,
    quotations: draft.quotations.map((quotation, index) => {
      const { speaker } = quotation
      const party = review.known[String(quotations[index])]
      return speaker.kind === 'named' && party ? { ...quotation, speaker: { ...speaker, party } } : quotation
    }),
  }
  const parts = new Map<number, { subject: 'quotation' | 'hop'; id: string }>()
  for (const [index, number] of quotations.entries())
    parts.set(number, { subject: 'quotation', id: document.quotations[index]!.id })
  for (const [index, number] of sources.entries()) {
    const hop = hops[index]
    if (hop) parts.set(number, { subject: 'hop', id: hop.id })
  }

  /** The word of whoever spoke last, where something was said to each of these. */
  const lastWord = (numbers: readonly number[]) => {
    const said = numbers.map((number) => review.verdicts[String(number)])
    if (said.length === 0 || said.some((verdict) => verdict === undefined)) return null
    return said.flatMap((verdict) => verdict ?? []).reduce((a, b) => (b.on > a.on ? b : a))
  }
  const asked = numbered(review.found).flatMap(({ finding, number }) => (ofPage.has(finding.kind) ? [number] : []))
  const confirmed = [
    ...document.quotations.map(({ id, speaker }, index) => ({
      ...{ subject: 'quotation' as const, subjectId: id },
      word: speaker.kind === 'unknown' ? null : lastWord([quotations[index]!]),
    })),
    ...hops.map(({ id, seen }, index) => {
      const own = sources[index] === undefined ? [] : [sources[index]]
      return { subject: 'hop' as const, subjectId: id, word: lastWord(seen === 'us' ? [...own, ...asked] : own) }
    }),
  ].flatMap(({ word, ...part }) => (word ? [{ ...part, memberId: word.by, at: word.on }] : []))
  return { document, parts, confirmed }
}
