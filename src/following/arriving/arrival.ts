import { sha256Of } from '../../evidence/index.ts'
import type { House } from '../../house.ts'
import type { Choice, Found, PageInput, ReadInput } from '../../intake/index.ts'
import { addressKey } from '../alike/canonical.ts'
import { keepFingerprints, nearest } from '../alike/kept.ts'
import { type Fingerprint, fingerprintsOf } from '../alike/likeness.ts'
import { storyTracedTo } from '../alike/traces.ts'
import type { Refusal } from '../items.ts'
import { shortened } from '../listing/shortened.ts'

/** What arrivals are taken in with; app.ts's worker joins it. */
export interface Taking {
  /** Reads bytes within limits of time and memory. */
  read(input: PageInput): Promise<ReadInput>
  /** Keeps the bytes by their SHA-256, once. `id` is the row of `snapshot`. */
  keep(
    bytes: Uint8Array,
    seen: { readonly address: string; readonly mediaType: string; readonly at: string },
  ): Promise<{ readonly id: number }>
}

/** Something that came by itself: a file or mail, whose bytes are all there. */
export interface Arrival {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** What it is called where nothing in it is a headline. */
  readonly name: string
  /** Who sent it, where that is known and nothing in it names an outlet. */
  readonly outlet?: string
}

/** An item of the list, as far as what came says. */
interface Told {
  readonly headline: string
  readonly summary: string
  readonly outlet: string
  readonly language: string
  /** Where it says that it is on the web; "" where it does not. */
  readonly address: string
  readonly fingerprints: readonly Fingerprint[]
}

/**
 * Takes in what came: its bytes are kept, and it stands in the list, once, however often it comes; or it is refused, and
 * the list says why. Null when it is taken in. May be begun again after a kill at any point.
 */
export async function takeArrival(
  house: House,
  taking: Taking,
  source: { readonly id: number },
  arrival: Arrival,
): Promise<Refusal | null> {
  const { bytes, mediaType, name, outlet = '' } = arrival
  const key = `bytes ${sha256Of(bytes)}`
  const known = await house.store.write
    .selectFrom('followedItem')
    .select('refused')
    .where('addressKey', '=', key)
    .executeTakeFirst()
  if (known?.refused === '') return null
  const reading = await taking.read({ bytes, contentType: mediaType })
  if (!reading.ok) return refuse(house, source, { key, name, why: reading.problem })
  const told = 'choices' in reading ? ofSeveral(reading.choices) : ofOne(reading.found)
  if (told === null) return refuse(house, source, { key, name, why: 'empty' })
  const at = house.now()
  const { id: snapshotId } = await taking.keep(bytes, { address: '', mediaType, at })
  const traced = await storyTracedTo(house.store.read, [addressKey(told.address)])
  const like = await nearest(house.store.read, told.fingerprints)
  const { fingerprints, language, address } = told
  const [headline, summary, from] = [shown(told.headline), shown(told.summary), shown(told.outlet)]
  const row = {
    ...{ headline: headline || name, summary, outlet: from || outlet, language, address },
    ...{ followedId: source.id, seenAt: at, shownAt: at },
    ...{ state: 'new' as const, changedBy: null, changedAt: null, snapshotId, refused: '' },
    ...{ storyId: traced ?? like.storyId, likeId: like.itemId },
  }
  await house.store.transaction(async (db) => {
    // What was refused before, and can be read now, is an item like any other.
    const made = await db
      .insertInto('followedItem')
      .values({ ...row, publicId: house.newId(), addressKey: key })
      .onConflict((conflict) => conflict.column('addressKey').doUpdateSet(row).where('followedItem.refused', '!=', ''))
      .returning('id')
      .executeTakeFirst()
    if (!made) return
    await keepFingerprints(db, { itemId: made.id }, fingerprints)
    await db.updateTable('followed').set({ newsAt: at }).where('id', '=', source.id).execute()
  })
  return null
}

/** What can't be taken in stands in the list by its name, with the reason; what comes again stands above again. */
export async function refuse(
  house: House,
  source: { readonly id: number },
  { key, name, why }: { readonly key: string; readonly name: string; readonly why: Refusal },
): Promise<Refusal> {
  const at = house.now()
  const row = {
    ...{ followedId: source.id, address: '', headline: name, seenAt: at, shownAt: at, refused: why },
    ...{ state: 'new' as const, changedBy: null, changedAt: null, storyId: null, likeId: null },
  }
  await house.store.write
    .insertInto('followedItem')
    .values({ ...row, publicId: house.newId(), addressKey: key })
    .onConflict((conflict) => conflict.column('addressKey').doUpdateSet(row).where('followedItem.refused', '!=', ''))
    .execute()
  return why
}

function ofOne(found: Found): Told {
  const said = (kind: 'publisher' | 'address') => found.findings.find((one) => one.kind === kind)?.value ?? ''
  const plain = found.text.replace(/\s+/g, ' ').trim()
  const headline = found.headline || shortened(plain, 100)
  const summary = found.standfirst || (headline === plain ? '' : plain)
  return {
    headline: headline.slice(0, 300),
    summary: shortened(summary, 400),
    outlet: said('publisher').slice(0, 200),
    language: found.language,
    address: webAddress(said('address')),
    fingerprints: fingerprintsOf({ headline: found.headline, summary: found.standfirst, text: found.text }),
  }
}

/** Several stories in one: the first gives the headline, and the others stand under it. Null of none. */
function ofSeveral(choices: readonly Choice[]): Told | null {
  const [first, ...others] = choices.map(({ headline }) => headline.trim()).filter((headline) => headline !== '')
  if (choices.length === 0) return null
  const headline = (first ?? '').slice(0, 300)
  const language = choices[0]?.language ?? ''
  return { headline, summary: shortened(others.join(' · '), 400), outlet: '', language, address: '', fingerprints: [] }
}

/** Without signs that control what stands around them, or that a database does not keep. */
const shown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()

const webAddress = (said: string): string =>
  said.length <= 2000 && URL.canParse(said) && /^https?:$/.test(new URL(said).protocol) ? new URL(said).href : ''
