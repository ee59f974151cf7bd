import { fillDeliveries, openCourier, releaseEdition } from '../delivery/index.ts'
import { composeEdition, type Edition, editionById, ensureNextEditions, signEdition } from '../editions/index.ts'
import type { House } from '../house.ts'
import { type Keys, newsletterById } from '../readers/index.ts'
import type { Role } from '../staff/index.ts'
import type { Instant } from '../story/time.ts'
import { type Calendar, tongues } from './calendar.ts'
import { editionsOf, type SampleEdition } from './editions.ts'
import { type MemberKey, members } from './newsroom.ts'
import type { SamplePeople } from './people.ts'

interface Given {
  readonly newsletterId: number
  /** Works by key. */
  readonly works: ReadonlyMap<string, number>
  readonly people: SamplePeople
  readonly keys: Keys
}

const later = (at: string, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString() as Instant

/** The numbers of The Week: those that went out, to the outbox, and the one that gathers now. */
export async function fillEditions(house: House, calendar: Calendar, given: Given): Promise<void> {
  const samples = [...editionsOf(calendar)].sort((a, b) => a.number - b.number)
  for (const sample of samples) {
    const at = (hours: number): House => ({ ...house, now: () => later(sample.goesOut, hours) })
    const [begun] = await ensureNextEditions(at(-6 * 24))
    if (!begun) throw new Error(`The sample’s edition ${sample.number} could not be begun`)
    await write(house, begun, sample, given)
    if (sample.state.kind === 'released') await send(at, begun.id, sample.state.signed, given)
  }
}

/** Number, stories, words. What came out in its week and isn't in it was left out by the editors. */
async function write(house: House, { id }: Edition, sample: SampleEdition, { works }: Given): Promise<void> {
  const chosen = sample.works.flatMap((key) => works.get(key) ?? [])
  const since = await house.store.write
    .selectFrom('story')
    .select((e) => e.fn.min('firstPublishedAt').as('at'))
    .where('workId', 'in', chosen)
    .where('publishedRevisionId', 'is not', null)
    .executeTakeFirst()
  // Of what came out in these days, the rest was left out by the editors.
  const from = since?.at ? later(since.at, -1) : ''
  const cameOut = await house.store.write
    .selectFrom('story')
    .select('workId')
    .distinct()
    .where('firstPublishedAt', '>=', from)
    .where('workId', 'not in', chosen)
    .execute()
  const others = cameOut.map((row) => row.workId)
  await house.store.transaction(async (db) => {
    const released = sample.state.kind === 'released'
    await db
      .updateTable('edition')
      .set({
        number: sample.number,
        itemOrder: released ? 'hand' : 'front',
        ...(from ? { gatheredFrom: from } : {}),
      })
      .where('id', '=', id)
      .execute()
    const items = [...chosen, ...others].map((workId, place) => ({
      editionId: id,
      workId,
      place,
      leftOut: Number(place >= chosen.length),
    }))
    await db.insertInto('editionItem').values(items).execute()
    const texts = tongues.map((language) => {
      const { subject, preview, greeting } = sample.words[language]
      return { editionId: id, language, subject, preview, greeting: greeting.join('\n\n') }
    })
    await db
      .insertInto('editionText')
      .values(texts)
      .onConflict((c) => c.doNothing())
      .execute()
  })
}

async function send(
  at: (hours: number) => House,
  editionId: number,
  signed: readonly MemberKey[],
  { newsletterId, people, keys }: Given,
): Promise<void> {
  const read = async () => {
    const { store } = at(0)
    const edition = await editionById(store.write, editionId)
    const newsletter = await newsletterById(store.write, newsletterId)
    if (!edition || !newsletter) throw new Error('The sample’s edition is not there')
    return { edition, newsletter }
  }
  // Closed on Sunday, signed, released before the first morning of the world.
  const sunday = at(-14)
  for (const key of signed) {
    const composed = await composeEdition(sunday, await read())
    await signEdition(sunday, composed, { seen: composed.sha256, member: memberOf(key, people) })
  }
  const released = await releaseEdition(sunday, await read(), { relay: false, memberId: null, when: 'mornings' })
  if (!released.ok) throw new Error(`The sample’s edition can’t be released: ${JSON.stringify(released)}`)
  await fillDeliveries(sunday, editionId)
  const courier = openCourier(at(14), keys, null)
  await courier.round()
  await courier.stop()
}

function memberOf(key: MemberKey, people: SamplePeople) {
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
