import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { type Mailbox, mailboxOf } from './address.ts'

/** A mail in a mailbox. */
export interface MailboxMail {
  /** Its name on its server: UIDVALIDITY and UID (RFC 3501, section 2.3.1.1). */
  readonly validity: string
  readonly uid: number
  /** When its server took it in, as ISO text; "" where the server does not say. */
  readonly receivedAt: string
  /** The words of its head that it is called by. */
  readonly envelope: FetchMessageObject['envelope']
  /** Null where there are more than `mostBytes`. */
  readonly bytes: Uint8Array | null
}

/** How a mailbox is read. */
export interface MailboxReading {
  /** As the settings name it: imaps://user:password@host/INBOX. */
  readonly mailbox: string
  /** How far it has been read: "" at the first look, else what `kept` was told. */
  readonly readTo: string
  /** So many mails in one look. */
  readonly most: number
  /** A larger mail is not fetched. */
  readonly mostBytes: number
  /** Where it is read for the first time, or numbered anew: the newest `most` mails, or all. */
  readonly first: 'newest' | 'all'
  readonly stopping: AbortSignal
  /** Has the time of this look run out? */
  readonly late: () => boolean
}

/** What broke here, and not between us and the mail server: `cause` says what. */
export class TakingFailed extends Error {
  override readonly name = 'TakingFailed'
}

/** What keeps a mailbox from being read, for whoever runs the server. */
export type MailboxTrouble = 'password' | 'folder' | 'tls' | 'away'

/**
 * Hands each mail above the last one to `take`, in order, and then tells `kept` how far it is: a kill between the two
 * takes that mail again. Nothing is changed on the server: the mailbox is opened by EXAMINE (RFC 3501, section 6.3.2).
 * Rejects with TakingFailed where `take` does, and otherwise with what `mailboxTrouble` understands.
 */
export async function readMailbox(
  reading: MailboxReading,
  take: (mail: MailboxMail) => Promise<void>,
  kept: (readTo: string) => Promise<void>,
): Promise<{ taken: number; more: boolean }> {
  const client = await clientOf(mailboxOf(reading.mailbox), reading.mostBytes)
  const stop = () => client.close()
  reading.stopping.addEventListener('abort', stop)
  try {
    await client.connect()
    return await mailsTaken(reading, client, take, kept)
  } finally {
    reading.stopping.removeEventListener('abort', stop)
    client.close()
  }
}

async function clientOf(
  { host, port, secure, startTls, user, password }: Mailbox,
  mostBytes: number,
): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({
    ...{ host, port, secure, auth: { user, pass: password }, logger: false, disableAutoIdle: true },
    ...{ connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 30_000 },
    maxLiteralSize: mostBytes + 1024,
    ...(startTls ? { doSTARTTLS: true } : {}),
  })
  // What breaks is told by the call that it breaks; an event nobody hears would end the worker.
  client.on('error', () => {})
  return client
}

async function mailsTaken(
  { mailbox, readTo, most, mostBytes, first, stopping, late }: MailboxReading,
  client: ImapFlow,
  take: (mail: MailboxMail) => Promise<void>,
  kept: (readTo: string) => Promise<void>,
): Promise<{ taken: number; more: boolean }> {
  const opened = await client.mailboxOpen(mailboxOf(mailbox).folder, { readOnly: true })
  const validity = String(opened.uidValidity)
  const [was = '', last = '0'] = readTo.split(':')
  const anew = was !== validity
  const uids =
    anew && first === 'newest'
      ? await newestUids(client, opened.exists, most)
      : await uidsAbove(client, anew ? 0 : Number(last))
  let taken = 0
  for (const uid of uids.slice(0, most)) {
    if (stopping.aborted || late()) return { taken, more: true }
    const mail = await mailOf(client, { uid, validity, mostBytes })
    if (mail) await take(mail).catch(notTaken)
    await kept(`${validity}:${uid}`)
    taken += 1
  }
  if (anew && uids.length === 0) await kept(`${validity}:0`)
  return { taken, more: uids.length > most }
}

function notTaken(cause: unknown): never {
  throw new TakingFailed('A mail could not be taken in', { cause })
}

/** Null where it was deleted meanwhile. */
async function mailOf(
  client: ImapFlow,
  { uid, validity, mostBytes }: { uid: number; validity: string; mostBytes: number },
): Promise<MailboxMail | null> {
  const asked = { uid: true, size: true, envelope: true, internalDate: true }
  const head = await client.fetchOne(String(uid), asked, { uid: true })
  if (!head) return null
  const received = new Date(head.internalDate ?? Number.NaN)
  const receivedAt = Number.isNaN(received.getTime()) ? '' : received.toISOString()
  const told = { uid, validity, receivedAt, envelope: head.envelope }
  if ((head.size ?? 0) > mostBytes) return { ...told, bytes: null }
  const mail = await client.fetchOne(String(uid), { uid: true, source: true }, { uid: true })
  return mail && mail.source !== undefined ? { ...told, bytes: new Uint8Array(mail.source) } : null
}

/** "n:*" names the last mail also where its UID is lower (RFC 3501, section 6.4.8). */
async function uidsAbove(client: ImapFlow, last: number): Promise<number[]> {
  const found = (await client.search({ uid: `${last + 1}:*` }, { uid: true })) || []
  return found.filter((uid) => uid > last).toSorted((a, b) => a - b)
}

async function newestUids(client: ImapFlow, exists: number, most: number): Promise<number[]> {
  if (exists === 0) return []
  const found = await client.fetchAll(`${Math.max(1, exists - most + 1)}:*`, { uid: true })
  return found.map(({ uid }) => uid).toSorted((a, b) => a - b)
}

/** What an error of `readMailbox` means. */
export function mailboxTrouble(problem: unknown): MailboxTrouble {
  const {
    code = '',
    message,
    ...told
  } = problem as Error & {
    code?: string
    authenticationFailed?: boolean
    mailboxMissing?: boolean
    tlsFailed?: boolean
  }
  if (told.authenticationFailed) return 'password'
  if (told.mailboxMissing) return 'folder'
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS|ERR_SSL/
  return told.tlsFailed || certificate.test(code) || /STARTTLS/i.test(message) ? 'tls' : 'away'
}
