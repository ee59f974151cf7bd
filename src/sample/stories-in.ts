import type { House } from '../house.ts'
import type { Files } from '../platform/media/index.ts'
import {
  assign,
  confirm,
  correct,
  createStory,
  moveStage,
  orderFront,
  publish,
  remark,
  type SigningRole,
  saveStory,
  schedulePublication,
  signOff,
  standing,
} from '../record/index.ts'
import type { Member, Role } from '../staff/index.ts'
import type { StoryDocument } from '../story/document.ts'
import type { Instant } from '../story/time.ts'
import { type Calendar, type Tongue, tongues } from './calendar.ts'
import { copiesOf } from './copies.ts'
import { type Copies, keepCopies, withCopies } from './copies-in.ts'
import { before, correctionsOf, type SampleCorrection } from './corrections.ts'
import { frontPagesOf } from './editions.ts'
import { withPublicIds } from './ids.ts'
import { type MemberKey, members } from './newsroom.ts'
import { type SourceRevision, translatedFrom } from './origins.ts'
import { parties } from './parties.ts'
import type { SamplePeople } from './people.ts'
import { worksOf } from './stories/index.ts'
import type { Standing, Telling, Work } from './telling.ts'

/** Something that happened in the sample's past, at its hour. */
interface Act {
  readonly at: Instant
  run(house: House): Promise<void>
}

const hours = (at: Instant, by: number): Instant => new Date(Date.parse(at) + by * 3_600_000).toISOString() as Instant

/**
 * Writes the stories by the same verbs that the desk uses, in the order in which they happened: begun, confirmed, signed,
 * published, corrected, the fronts ordered. Returns the public ids of works by key, for editions.
 */
export async function fillStories(
  house: House,
  calendar: Calendar,
  people: SamplePeople,
  kept: { readonly media: ReadonlyMap<string, string>; readonly copies: Pick<Files, 'keep'> },
): Promise<ReadonlyMap<string, number>> {
  const works = worksOf(calendar)
  const corrections = correctionsOf(calendar)
  const stories = new Map<string, { id: number; publicId: string }>()
  const workIds = new Map<string, number>()
  const publicIds = new Map<string, string>(
    works.flatMap((work) =>
      tongues.filter((t) => work.tellings[t]).map((t) => [`${work.key}/${t}`, house.newId()] as const),
    ),
  )
  const ids = {
    party: (key: string) => people.parties.get(key) ?? null,
    media: (key: string) => kept.media.get(key) ?? null,
    story: (work: string, language: string) => publicIds.get(`${work}/${language}`) ?? null,
  }
  const member = (key: MemberKey): Member => {
    const found = people.members.get(key)
    const sample = members.find((one) => one.key === key)
    if (!found || !sample) throw new Error(`The sample has no member ${key}`)
    return {
      ...found,
      publicId: '',
      initials: sample.initials,
      email: sample.email,
      language: sample.language,
      roles: sample.roles as readonly Role[],
    }
  }

  const copies = await copiesOfEach()
  const acts: Act[] = works.flatMap((work) =>
    originFirst(work).flatMap((tongue) => {
      const telling = work.tellings[tongue]
      return telling
        ? actsOf(
            work,
            tongue,
            telling,
            corrections.find((one) => one.work === work.key),
          )
        : []
    }),
  )
  for (const tongue of tongues) {
    const front = frontPagesOf(calendar)[tongue]
    acts.push({
      at: front.at,
      run: async (then) => {
        const storyIds = front.works.flatMap((key) => stories.get(`${key}/${tongue}`)?.id ?? [])
        await orderFront(then, {
          language: tongue,
          storyIds,
          member: { ...member(front.by), name: nameOf(front.by, tongue) },
        })
      },
    })
  }
  acts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const act of acts) await act.run({ ...house, now: () => act.at })
  return workIds

  function actsOf(work: Work, tongue: Tongue, telling: Telling, correction: SampleCorrection | undefined): Act[] {
    const { standing: where } = telling
    const at = where.stage === 'published' ? where.at : where.changedAt
    const whole = (one: StoryDocument) => withCopies(withPublicIds(one, ids), copies.get(work.key) ?? new Map())
    const document = whole(telling.document)
    const note = correction?.notes[tongue]
    const first = note ? whole(before(telling.document, note.was)) : document
    const key = `${work.key}/${tongue}`
    const source = tongue === work.origin ? undefined : `${work.key}/${work.origin}`
    const begin: Act = {
      at: beginsAt(work, tongue),
      run: async (then) => {
        const original = await sourceOf(then, source)
        const newId = nextIds([publicIds.get(key) ?? then.newId()], then.newId)
        const known = workIds.get(work.key)
        const made = await createStory(
          { ...then, newId },
          {
            document: original ? translatedFrom(first, original) : first,
            memberId: member(telling.writtenBy).id,
            ...(known ? { workId: known } : {}),
            ...(original ? { origin: { revisionId: original.id } } : {}),
          },
        )
        stories.set(key, made)
        const { story } = await standing(then, made.id)
        workIds.set(work.key, story.workId)
      },
    }
    const out: Act = { at, run: (then) => bringTo(then, key, where) }
    if (!note || !correction) return [begin, out]
    const mend: Act = {
      at: correction.at,
      run: async (then) => {
        const storyId = stories.get(key)?.id ?? 0
        const { revision } = await standing(then, storyId)
        const original = await sourceOf(then, source)
        await saveStory(then, {
          storyId,
          baseRevisionId: revision.id,
          document: original ? translatedFrom(document, original) : document,
          memberId: member(correction.by).id,
        })
        await confirmAll(then, storyId, [])
        if (where.stage === 'published') await signAll(then, storyId, where.signed)
        const corrected = await correct(then, {
          storyId,
          kind: correction.kind,
          note: note.note,
          toldBy: correction.toldBy[tongue] ?? '',
          member: member('noor'),
        })
        if (!corrected.ok) throw new Error(`The sample’s ${key} can’t be corrected: ${JSON.stringify(corrected.lacks)}`)
      },
    }
    return [begin, out, mend]
  }

  /** The text as it stands now of the story that a translation is made from. */
  async function sourceOf(
    then: House,
    key: string | undefined,
  ): Promise<(SourceRevision & { id: number }) | undefined> {
    const made = key === undefined ? undefined : stories.get(key)
    return made && (await standing(then, made.id)).revision
  }

  /** The works' kept copies, each seen a little before its story was begun. */
  async function copiesOfEach(): Promise<ReadonlyMap<string, Copies>> {
    const byKey = new Map(works.map((work) => [work.key, work]))
    const all = copiesOf(calendar, (key) => {
      const work = byKey.get(key)
      const telling = work?.tellings[work.origin]
      if (!work || !telling) throw new Error(`The sample has no original of ${key}`)
      return { tongue: work.origin, document: telling.document }
    })
    const found = new Map<string, Copies>()
    for (const work of works) {
      const document = work.tellings[work.origin]?.document
      const some = all.filter((copy) => copy.work === work.key)
      if (!document || some.length === 0) continue
      const seenAt = hours(beginsAt(work, work.origin), -0.25)
      found.set(work.key, await keepCopies(house, kept.copies, some, { document, seenAt }))
    }
    return found
  }

  async function bringTo(then: House, key: string, where: Standing): Promise<void> {
    const storyId = stories.get(key)?.id ?? 0
    if (where.stage === 'published') {
      await confirmAll(then, storyId, [])
      await signAll(then, storyId, where.signed)
      const published = await publish(then, { storyId, member: member('noor') })
      if (!published.ok) throw new Error(`The sample’s ${key} can’t go out: ${JSON.stringify(published.lacks)}`)
      return
    }
    await confirmAll(then, storyId, where.unconfirmed)
    await signAll(then, storyId, where.signed)
    if (where.stage !== 'draft') await moveStage(then, { storyId, stage: where.stage, memberId: member('ada').id })
    const to = where.assignedTo ? member(where.assignedTo).id : null
    await assign(then, { storyId, to, dueAt: where.dueAt, memberId: member('ada').id })
    if (where.publishAt) await schedulePublication(then, { storyId, at: where.publishAt, memberId: member('noor').id })
    for (const one of where.remarks) {
      await remark(
        { ...then, now: () => one.at },
        { storyId, subjectId: one.about, words: one.words, memberId: member(one.by).id },
      )
    }
  }

  async function confirmAll(then: House, storyId: number, except: readonly string[]): Promise<void> {
    const { document } = await standing(then, storyId)
    const memberId = member('ada').id
    for (const { id } of document.hops) await confirm(then, { storyId, subject: 'hop', subjectId: id, memberId })
    for (const { id } of document.quotations) {
      if (!except.includes(id)) await confirm(then, { storyId, subject: 'quotation', subjectId: id, memberId })
    }
  }

  async function signAll(then: House, storyId: number, signed: readonly MemberKey[]): Promise<void> {
    const { revision } = await standing(then, storyId)
    for (const key of signed) {
      const who = member(key)
      const role = who.roles.find((one): one is SigningRole => one !== 'administrator')
      if (role) await signOff(then, { storyId, revisionId: revision.id, role, member: who })
    }
  }
}

/** The original stands before what was made from it. */
const originFirst = (work: Work): Tongue[] =>
  [...tongues].sort((a, b) => Number(b === work.origin) - Number(a === work.origin))

/** When a telling is begun: three hours before it is where it is; an original before all its translations. */
function beginsAt(work: Work, tongue: Tongue): Instant {
  const begun = (one: Telling) =>
    hours(one.standing.stage === 'published' ? one.standing.at : one.standing.changedAt, -3)
  const telling = work.tellings[tongue]
  if (!telling) throw new Error(`The sample’s ${work.key} is not told in ${tongue}`)
  if (tongue !== work.origin) return begun(telling)
  const all = Object.values(work.tellings).map(begun).sort()
  const first = all[0] ?? begun(telling)
  return all.length > 1 ? hours(first, -0.5) : first
}

const nameOf = (key: MemberKey, tongue: Tongue): string => {
  const sample = members.find((one) => one.key === key)
  return sample ? parties[sample.party].names[tongue] : ''
}

/** Gives these ids first, then new ones. */
function nextIds(first: string[], then: () => string): () => string {
  return () => first.shift() ?? then()
}
