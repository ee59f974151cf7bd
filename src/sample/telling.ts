import type { Credit } from '../story/credit.ts'
import type { Block, StoryDocument } from '../story/document.ts'
import type { Hop, HopKind } from '../story/hop.ts'
import type { Quotation } from '../story/quotation.ts'
import type { Day, Instant } from '../story/time.ts'
import { type ByTongue, type Calendar, inTongue, type Tongue, tongues } from './calendar.ts'
import { kickerOf, type MemberKey } from './newsroom.ts'
import { type PartyKey, parties } from './parties.ts'
import { type PictureKey, pictureFor } from './pictures/index.ts'

/** What a member wrote beside a story for the others, about a block or quotation by id ("" for all of it). */
export interface Remark {
  readonly by: MemberKey
  readonly about: string
  readonly at: Instant
  readonly words: string
}

/** Where one language of a work stands when the sample is filled. */
export type Standing =
  | { readonly stage: 'published'; readonly at: Instant; readonly signed: readonly MemberKey[] }
  | {
      readonly stage: 'draft' | 'translating' | 'checking' | 'ready'
      readonly changedAt: Instant
      readonly dueAt: Instant | null
      /** When a story that is ready goes out by itself. */
      readonly publishAt: Instant | null
      readonly assignedTo: MemberKey | null
      readonly signed: readonly MemberKey[]
      /** Quotations that nobody has confirmed yet; all others are. */
      readonly unconfirmed: readonly string[]
      readonly remarks: readonly Remark[]
    }

/** One language of a work. In the document, party, media and related ids are keys of the sample (see ids.ts). */
export interface Telling {
  readonly slug: string
  readonly document: StoryDocument
  readonly standing: Standing
  /** Who brought it in, wrote or translated it: the author of its revisions. */
  readonly writtenBy: MemberKey
}

/** A story in all its languages. `origin` is the one that the others were translated from, block by block. */
export interface Work {
  readonly key: string
  readonly origin: Tongue
  readonly tellings: { readonly [T in Tongue]?: Telling }
}

/** A name in a step: somebody of the sample by key, or words. */
type Name = PartyKey | ByTongue

/** A step of the chain before it is put into a language. */
export interface Step {
  readonly id: string
  readonly kind: HopKind
  readonly with?: Name
  readonly publisher?: Name
  readonly author?: Name
  readonly address?: string
  readonly language: Tongue
  readonly on: Day
  readonly seen: Hop['seen']
  readonly deskOnly?: true
  readonly note?: string
}

type By =
  | { readonly named: PartyKey; readonly role: ByTongue }
  | { readonly described: ByTongue; readonly deskOnly: string }
  | { readonly withheld: string }
  | { readonly unknown: true }

/** A quotation before it is put into a language: who, with which verb, by which step, and in which words at first. */
export interface Said {
  readonly id: string
  readonly by: By
  readonly verb: ByTongue
  readonly hop: string | null
  readonly said: { readonly language: Tongue; readonly text: string }
}

/** The words of one language. */
export interface Copy {
  readonly slug: string
  readonly headline: string
  readonly standfirst: string
  readonly dateline: string
  readonly tags: readonly string[]
  readonly body: readonly Block[]
  readonly writtenBy: MemberKey
  readonly standing: Standing
}

/** A work as its file writes it down. */
export interface Manuscript {
  readonly key: string
  readonly section: string
  readonly origin: Tongue
  readonly picture: PictureKey | null
  readonly author: { readonly name: PartyKey; readonly of: PartyKey | null }
  readonly steps: readonly Step[]
  readonly said: readonly Said[]
  /** Who let us republish it, and until when; null where it is our own. */
  readonly licence: { readonly terms: ByTongue; readonly grantedBy: string; readonly until: Day | '' } | null
  readonly copy: { readonly [T in Tongue]?: Copy }
}

/** A work is a function of the calendar: its days are counted from the day of filling. */
export type Writer = (calendar: Calendar) => Work

const nameOf = (name: Name | undefined, tongue: Tongue): string => {
  if (name === undefined) return ''
  return typeof name === 'string' ? parties[name].names[tongue] : inTongue(name, tongue)
}

const hopIn = (step: Step, tongue: Tongue): Hop => ({
  id: step.id,
  kind: step.kind,
  with: nameOf(step.with, tongue),
  publisher: nameOf(step.publisher, tongue),
  author: nameOf(step.author, tongue),
  address: step.address ?? '',
  language: step.language,
  publishedOn: step.on,
  seen: step.seen,
  visible: step.deskOnly ? 'desk' : 'public',
  deskNote: step.note ?? '',
  snapshot: null,
})

const speakerIn = (by: By, tongue: Tongue): Quotation['speaker'] => {
  if ('named' in by) {
    return { kind: 'named', name: nameOf(by.named, tongue), role: inTongue(by.role, tongue), party: by.named }
  }
  if ('described' in by) {
    return { kind: 'described', description: inTongue(by.described, tongue), deskOnly: by.deskOnly }
  }
  return 'withheld' in by ? { kind: 'withheld', deskOnly: by.withheld } : { kind: 'unknown' }
}

const quotationIn = ({ id, by, verb, hop, said }: Said, tongue: Tongue): Quotation => ({
  id,
  speaker: speakerIn(by, tongue),
  verb: inTongue(verb, tongue),
  hop,
  original: said.language === tongue ? null : said,
})

const credit = (role: Credit['role'], name: PartyKey, of: PartyKey | null, tongue: Tongue): Credit => ({
  role,
  name: nameOf(name, tongue),
  of: of === null ? '' : nameOf(of, tongue),
  party: name,
})

const memberParty: Record<MemberKey, PartyKey> = {
  ada: 'ada-lindqvist',
  tomas: 'tomas-reyes',
  noor: 'noor-haddad',
  dalia: 'dalia-marr',
  pia: 'pia-holm',
}

function documentIn(work: Manuscript, copy: Copy, tongue: Tongue, calendar: Calendar): StoryDocument {
  const translated = tongue !== work.origin
  const hops = work.steps.map((step) => hopIn(step, tongue))
  const standing = copy.standing
  const day = calendar.dayOf(standing.stage === 'published' ? standing.at : standing.changedAt)
  const last: Step = {
    id: `h${work.steps.length + 1}`,
    kind: 'translation',
    publisher: 'harbour-desk',
    author: memberParty[copy.writtenBy],
    language: tongue,
    on: day,
    seen: 'us',
  }
  const author = credit('author', work.author.name, work.author.of, tongue)
  const translator = credit('translator', memberParty[copy.writtenBy], null, tongue)
  return {
    schema: 1,
    language: tongue,
    kicker: kickerOf(work.section)[tongue],
    headline: copy.headline,
    standfirst: copy.standfirst,
    dateline: copy.dateline,
    credits: translated ? [author, translator] : [author],
    lead: work.picture && pictureFor(work.picture, tongue),
    body: copy.body,
    quotations: work.said.map((item) => quotationIn(item, tongue)).filter(({ id }) => marksIn(copy.body).has(id)),
    hops: translated ? [...hops, hopIn(last, tongue)] : hops,
    licence: work.licence && { ...work.licence, terms: inTongue(work.licence.terms, tongue) },
    section: work.section,
    tags: copy.tags,
  }
}

/** Ids of the quotations whose words stand in a body. A translation that is not finished has fewer. */
export function marksIn(body: readonly Block[]): Set<string> {
  const found = new Set<string>()
  JSON.stringify(body, (_key, value) => {
    if (value?.type === 'quotation') found.add(value.attrs.id)
    return value
  })
  return found
}

/** Puts a manuscript into each of its languages. */
export function workFrom(manuscript: Manuscript, calendar: Calendar): Work {
  const tellings: { [T in Tongue]?: Telling } = {}
  for (const tongue of tongues) {
    const copy = manuscript.copy[tongue]
    if (!copy) continue
    const { slug, standing, writtenBy } = copy
    tellings[tongue] = { slug, standing, writtenBy, document: documentIn(manuscript, copy, tongue, calendar) }
  }
  return { key: manuscript.key, origin: manuscript.origin, tellings }
}
