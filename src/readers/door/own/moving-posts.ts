import type { Selectable } from 'kysely'
import * as z from 'zod'
import type { House } from '../../../house.ts'
import { enqueue, type JobHandler } from '../../../platform/jobs/index.ts'
import type { Mailer } from '../../../platform/mail/index.ts'
import type { Tables, Writing } from '../../../platform/store/index.ts'
import { readAddress } from '../../address.ts'
import type { Keys } from '../../keys.ts'
import { type AddressChange, against, changeById, mayMove } from '../../moving.ts'
import { newsletters } from '../../newsletters.ts'
import { suppressionOf } from '../../subscribing.ts'
import type { Sender } from '../mails.tsx'
import type { SingleMail } from '../parts.ts'
import { mostTries, sendOrThrow } from '../sending.ts'
import { movedMail, moveMail, takenMail } from './moving-mails.tsx'

type Kind = 'mail.move' | 'mail.moved'
type Change = Selectable<Tables['addressChange']>

/** Enqueues a mail of a change of address, in the transaction that keeps it. It holds no address. */
export const enqueueMove = (db: Writing, house: Pick<House, 'now'>, kind: Kind, change: AddressChange): Promise<void> =>
  enqueue(db, { kind, payload: { change: change.id }, runAt: house.now(), maxAttempts: mostTries })

const payload = z.object({ change: z.number().int() })

/** The mails of a change of address, as jobs: to the new one that it may confirm, to the old one that it was left. */
export function movingMails(
  house: House,
  keys: Keys,
  mailer: Pick<Mailer, 'send'>,
): Readonly<Record<Kind, JobHandler>> {
  const db = house.store.write
  const job = (write: (change: Change) => Promise<SingleMail | undefined>) => async (given: unknown) => {
    const change = await changeById(db, payload.parse(given).change)
    const mail = change && (await write(change))
    if (mail) await sendOrThrow(mailer, mail)
    return change
  }
  const toNew = job(async (change) => {
    if (change.addressCipher === null || !mayMove(house, change)) return undefined
    const read = readAddress(keys.open(change.addressCipher, change.keyVersion))
    if (!read.ok) return undefined
    const { readerId } = change
    const found = await against(db, keys, { address: read.address, readerId })
    if (found.kind === 'suppressed') return undefined
    const about = { house, to: read.address.full, ...(await voiceOf(house, readerId)) }
    return found.kind === 'taken' ? takenMail(about, keys, await readerBy(db, found.by)) : moveMail(about, keys, change)
  })
  const toOld = job(async (change) => {
    if (change.oldCipher === null || change.oldKeyVersion === null) return undefined
    const read = readAddress(keys.open(change.oldCipher, change.oldKeyVersion))
    // Mail to it came back, or nobody there wants any: then there is nobody to tell.
    if (!read.ok || (await suppressionOf(db, keys, read.address))?.reason !== 'left') return undefined
    return movedMail({ house, to: read.address.full, ...(await voiceOf(house, change.readerId)) })
  })
  return {
    'mail.move': async (given) => void (await toNew(given)),
    'mail.moved': async (given) => {
      const change = await toOld(given)
      if (change) await db.updateTable('addressChange').set({ oldCipher: null }).where('id', '=', change.id).execute()
    },
  }
}

const readerBy = (db: House['store']['write'], id: number) =>
  db.selectFrom('reader').select(['id', 'createdAt']).where('id', '=', id).executeTakeFirstOrThrow()

/** In whose name and which language a reader is written to of what is about all their newsletters: that of their first. */
async function voiceOf(house: House, readerId: number): Promise<{ sender: Sender; language: string }> {
  const { language } = await house.store.write
    .selectFrom('reader')
    .select('language')
    .where('id', '=', readerId)
    .executeTakeFirstOrThrow()
  const first = await house.store.write
    .selectFrom('subscription')
    .select('newsletterId')
    .where('readerId', '=', readerId)
    .orderBy('id')
    .executeTakeFirst()
  const all = await newsletters(house.store.write)
  return { language, sender: all.find(({ id }) => id === first?.newsletterId) ?? all[0] ?? { sender: '', replyTo: '' } }
}
