import { textOf } from './blocks/index.ts'
import type { Picture, StoryDocument } from './document.ts'
import { quotationNumbers } from './editing/quotations.ts'
import type { Quotation, Speaker } from './quotation.ts'
import type { Day } from './time.ts'

/** What a story may lack before it runs, in the order in which an editor works through it. */
export const readinessKinds = [
  'headline',
  'standfirst',
  'body',
  'language',
  'credits',
  'chain',
  'hopConfirmed',
  'quotationSpeaker',
  'quotationConfirmed',
  'pictureOurs',
  'pictureAlt',
  'licence',
  'signOff',
  'fourEyes',
] as const

/** How the right to republish stands: nobody has said anything of it, its terms are not written, its last day is over. */
export type LicenceState = 'unsettled' | 'noTerms' | 'ended' | 'granted'

/** One thing that a story has or lacks. `at` is where it stands: a block, "lead", a quotation, a hop or a role. */
export type ReadinessItem = { readonly state: 'lacks' | 'has' } & (
  | { readonly kind: 'headline' | 'standfirst' | 'body' | 'language' | 'credits' | 'chain' | 'fourEyes' }
  | { readonly kind: 'hopConfirmed'; readonly at: string; readonly number: number }
  | { readonly kind: 'quotationSpeaker' | 'quotationConfirmed'; readonly at: string; readonly number: number }
  | { readonly kind: 'pictureOurs' | 'pictureAlt'; readonly at: string; readonly number: number }
  | { readonly kind: 'licence'; readonly licence: LicenceState; readonly until: Day | '' }
  | { readonly kind: 'signOff'; readonly at: string }
)

export interface ReadinessInput {
  readonly document: StoryDocument
  /** What somebody confirmed and what has not changed since, by id. */
  readonly confirmed: { readonly quotations: ReadonlySet<string>; readonly hops: ReadonlySet<string> }
  /** The roles whose sign-off the newsroom asks for, and those that have signed this very revision. */
  readonly askedFor: readonly string[]
  readonly signed: ReadonlySet<string>
  /** May whoever wrote the story be its only sign-off? "alone" where the newsroom is one person: then the rule is off. */
  readonly fourEyes: 'kept' | 'broken' | 'alone'
  readonly today: Day
}

/**
 * What a story has and lacks before it may run: what it lacks first, each part in the order of `readinessKinds` and,
 * within a kind, of the text. A described or withheld speaker is complete; a lead picture need not be there.
 */
export function readiness(input: ReadinessInput): ReadinessItem[] {
  const items = [...headItems(input.document), ...sourceItems(input), ...pictureItems(input.document), ...leave(input)]
  const place = (item: ReadinessItem): number =>
    readinessKinds.indexOf(item.kind) + (item.state === 'lacks' ? 0 : readinessKinds.length)
  return items.sort((a, b) => place(a) - place(b))
}

/** Does the story lack nothing? */
export const isReady = (items: readonly ReadinessItem[]): boolean => items.every((item) => item.state === 'has')

const state = (has: boolean): 'has' | 'lacks' => (has ? 'has' : 'lacks')
const says = (text: string): boolean => text.trim() !== ''

const headItems = (document: StoryDocument): ReadinessItem[] => [
  { kind: 'headline', state: state(says(document.headline)) },
  { kind: 'standfirst', state: state(says(document.standfirst)) },
  { kind: 'body', state: state(document.body.some((block) => block.type !== 'heading' && says(textOf(block)))) },
  { kind: 'language', state: state(says(document.language)) },
  { kind: 'credits', state: state(document.credits.some((credit) => says(credit.name))) },
  { kind: 'chain', state: state(document.hops.length > 0) },
]

/** Hops, and quotations with words in the text. One without words is nowhere to be read. */
function sourceItems({ document, confirmed }: ReadinessInput): ReadinessItem[] {
  const speakers = new Map(document.quotations.map((each: Quotation) => [each.id, each.speaker]))
  return [
    ...document.hops.map(({ id }, index): ReadinessItem => {
      return { kind: 'hopConfirmed', state: state(confirmed.hops.has(id)), at: id, number: index + 1 }
    }),
    ...[...quotationNumbers(document)].flatMap(([id, number]): ReadinessItem[] => [
      { kind: 'quotationSpeaker', state: state(isComplete(speakers.get(id))), at: id, number },
      { kind: 'quotationConfirmed', state: state(confirmed.quotations.has(id)), at: id, number },
    ]),
  ]
}

function isComplete(speaker: Speaker | undefined): boolean {
  if (speaker?.kind === 'named') return says(speaker.name)
  if (speaker?.kind === 'described') return says(speaker.description)
  return speaker?.kind === 'withheld'
}

function pictureItems(document: StoryDocument): ReadinessItem[] {
  const inText = document.body.flatMap((block) =>
    block.type === 'picture' ? [{ at: block.attrs.id, picture: block.attrs.picture }] : [],
  )
  const pictures: { at: string; picture: Picture }[] = document.lead
    ? [{ at: 'lead', picture: document.lead }, ...inText]
    : inText
  return pictures.flatMap(({ at, picture }, index): ReadinessItem[] => [
    { kind: 'pictureOurs', state: state(picture.media !== null), at, number: index + 1 },
    { kind: 'pictureAlt', state: state(says(picture.alt)), at, number: index + 1 },
  ])
}

/** The right to republish, the sign-offs and who gave them. */
function leave({ document, askedFor, signed, fourEyes, today }: ReadinessInput): ReadinessItem[] {
  const licence = licenceState(document, today)
  return [
    ...(licence === null
      ? []
      : [
          {
            kind: 'licence',
            state: state(licence === 'granted'),
            licence,
            until: document.licence?.until ?? '',
          } as const,
        ]),
    ...askedFor.map((role): ReadinessItem => ({ kind: 'signOff', state: state(signed.has(role)), at: role })),
    ...(fourEyes === 'alone' ? [] : [{ kind: 'fourEyes', state: state(fourEyes === 'kept') } as const]),
  ]
}

/** Null where nobody's leave is needed. A right lasts through its last day. */
function licenceState(document: StoryDocument, today: Day): LicenceState | null {
  const { licence } = document
  if (licence === null) return isRepublished(document) ? 'unsettled' : null
  if (!says(licence.terms)) return 'noTerms'
  return licence.until !== '' && licence.until < today ? 'ended' : 'granted'
}

/** Nobody of ours wrote it, and somebody else did or reported it: then somebody must have let us. */
function isRepublished(document: StoryDocument): boolean {
  const authors = document.credits.filter((credit) => credit.role === 'author' && says(credit.name))
  if (authors.some((author) => !says(author.of))) return false
  return authors.length > 0 || document.hops.some((hop) => hop.kind === 'report')
}
