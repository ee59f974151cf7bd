import type { At, Finding, FoundCredit, FoundPicture, FoundQuotation } from './found.ts'
import type { Heard } from './languages/index.ts'
import type { Page, Witness } from './parts/page.ts'

/** What was read of a page, of which each thing is shown to the desk with its place and the reason why it was taken for one. */
interface Told {
  readonly heard: Heard
  readonly page: Page
  /** The place that opens the text, with all of its dateline. */
  readonly dateline: { readonly place: string; readonly at: At } | null
  readonly inBody: readonly Finding[]
  readonly inChain: readonly Finding[]
  readonly quotations: readonly (FoundQuotation & { readonly role: string })[]
  /** Why each of the quotations has its speaker. */
  readonly reasons: readonly Finding['why'][]
  readonly leadImage: FoundPicture | null
  readonly credits: readonly FoundCredit[]
  readonly signOffs: readonly string[]
}

/** The findings of a page, in the order in which the desk goes through them. */
export function findingsOf({
  heard,
  page,
  dateline,
  inBody,
  inChain,
  quotations,
  reasons,
  leadImage,
  credits,
  signOffs,
}: Told): Finding[] {
  return [
    ...(heard.language
      ? [
          {
            kind: 'language',
            value: heard.language,
            place: { in: 'body' },
            why: { code: heard.by || 'declared', data: {} },
          } as const,
        ]
      : []),
    ...witnessFindings(page),
    ...(dateline
      ? [
          {
            kind: 'dateline',
            value: dateline.place,
            place: { in: 'text', at: dateline.at },
            why: { code: 'opensText', data: {} },
          } as const,
        ]
      : []),
    ...inBody,
    ...inChain,
    ...quotations.map(({ text: value, at }, index) => ({
      kind: 'quotation' as const,
      value,
      place: { in: 'text' as const, at },
      why: reasons[index]!,
      index,
    })),
    ...(leadImage
      ? [
          {
            kind: 'leadImage',
            value: leadImage.caption || leadImage.address || leadImage.credit,
            place: { in: 'body' },
            why: { code: page.lead ? 'figure' : 'label', data: {} },
          } as const,
        ]
      : []),
    ...credits.map(({ role, name }, index) => ({
      kind: 'credit' as const,
      value: name,
      place: { in: role === 'author' ? ('head' as const) : ('tail' as const) },
      why: { code: 'label' as const, data: { role } },
      index,
    })),
    ...signOffs.map((value, index) => ({
      kind: 'signOff' as const,
      value,
      place: { in: 'tail' as const },
      why: { code: 'initials' as const, data: {} },
      index,
    })),
    ...roleFindings(quotations),
  ]
}

function witnessFindings(page: Page): Finding[] {
  const parts: readonly (readonly [Finding['kind'], Witness | null])[] = [
    ['publisher', page.publisher],
    ['address', page.address],
    ['section', page.section],
    ['kicker', page.kicker],
    ['headline', page.headline],
    ['standfirst', page.standfirst],
    ['byline', page.byline],
    ['publishedOn', page.published],
    ['changedOn', page.changed],
  ]
  return parts.flatMap(([kind, witness]) =>
    witness ? [{ kind, value: witness.value, place: witness.place, why: { code: witness.code, data: {} } }] : [],
  )
}

/** The offices of the speakers, as printed: what the draft writes beside their names. */
function roleFindings(
  quotations: readonly { speaker: string; role: string; at: readonly [number, number] }[],
): Finding[] {
  return quotations.flatMap(({ role, speaker, at }, index) =>
    role && role !== speaker
      ? [
          {
            kind: 'role' as const,
            value: role,
            place: { in: 'text' as const, at },
            why: { code: 'sameSentence' as const, data: { speaker } },
            index,
          },
        ]
      : [],
  )
}
