import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { sha256Of } from '../../evidence/index.ts'
import type { House } from '../../house.ts'
import { later } from '../looking/pace.ts'
import type { Trouble } from '../looking/trouble.ts'
import { refuse, type Taking, takeArrival } from './arrival.ts'
import { type Claimed, claim, keepReadTo, leave, mailboxMinutes } from './claiming.ts'
import { type Mailbox, mailboxOf } from './mailbox-address.ts'

/** A larger mail is not fetched. */
const mostBytes = 12 * 1024 * 1024
/** So many in one look; the next ones come with the next look, at once. */
const mostMails = 50
/** A look ends after so long, in milliseconds, before another worker may take it for dead. */
const lookMs = 100_000

/** What a mailbox is looked at with. */
export interface Fetching extends Taking {
  /** As DATELINE_MAILBOX names it. */
  readonly mailbox: string
  readonly stopping: AbortSignal
}

/**
 * Looks at the mailbox where that is due: each mail above the last one becomes an item, whose bytes are kept. Nothing is
 * changed on the server: the mailbox is opened by EXAMINE (RFC 3501, section 6.3.2). Returns how many mails were taken.
 */
export async function lookAtMailbox(house: House, fetching: Fetching): Promise<number> {
  const claimed = await claim(house, 'mailbox')
  if (claimed === null) return 0
  const client = await clientOf(mailboxOf(fetching.mailbox))
  const stop = () => client.close()
  fetching.stopping.addEventListener('abort', stop)
  try {
    await client.connect()
    const { taken, more } = await mailsTaken(house, fetching, claimed, client)
    await leave(house, claimed, null, more ? 0 : mailboxMinutes)
    return taken
  } catch (problem) {
    if (problem instanceof NotTaken) {
      await leave(house, claimed, { code: 'notTaken', said: '' }, mailboxMinutes)
      throw problem.cause
    }
    const stopped = fetching.stopping.aborted
    await leave(house, claimed, stopped ? null : troubleOf(problem), stopped ? 0 : mailboxMinutes)
    return 0
  } finally {
    fetching.stopping.removeEventListener('abort', stop)
    client.close()
  }
}

/** What broke here, and not between us and the mail server. */
class NotTaken extends Error {
  override readonly name = 'NotTaken'
}

async function clientOf({ host, port, secure, startTls, user, password }: Mailbox): Promise<ImapFlow> {
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
  house: House,
  fetching: Fetching,
  claimed: Claimed,
  client: ImapFlow,
): Promise<{ taken: number; more: boolean }> {
  const until = later(house.now(), lookMs / 60_000)
  const opened = await client.mailboxOpen(mailboxOf(fetching.mailbox).folder, { readOnly: true })
  const validity = String(opened.uidValidity)
  const [was = '', last = '0'] = claimed.readTo.split(':')
  // Where the server numbers anew, and at the first look, the newest mails are taken; those known already are told by their bytes.
  const uids = was === validity ? await uidsAbove(client, Number(last)) : await newestUids(client, opened.exists)
  let taken = 0
  for (const uid of uids.slice(0, mostMails)) {
    if (fetching.stopping.aborted || house.now() > until) return { taken, more: true }
    await takeMail(house, fetching, claimed, { client, uid, validity })
    await keepReadTo(house, claimed, `${validity}:${uid}`)
    taken += 1
  }
  if (was !== validity && uids.length === 0) await keepReadTo(house, claimed, `${validity}:0`)
  return { taken, more: uids.length > mostMails }
}

/** "n:*" names the last mail also where its UID is lower (RFC 3501, section 6.4.8). */
async function uidsAbove(client: ImapFlow, last: number): Promise<number[]> {
  const found = (await client.search({ uid: `${last + 1}:*` }, { uid: true })) || []
  return found.filter((uid) => uid > last).toSorted((a, b) => a - b)
}

async function newestUids(client: ImapFlow, exists: number): Promise<number[]> {
  if (exists === 0) return []
  const found = await client.fetchAll(`${Math.max(1, exists - mostMails + 1)}:*`, { uid: true })
  return found.map(({ uid }) => uid).toSorted((a, b) => a - b)
}

async function takeMail(
  house: House,
  fetching: Fetching,
  source: Claimed,
  { client, uid, validity }: { client: ImapFlow; uid: number; validity: string },
): Promise<void> {
  const head = await client.fetchOne(String(uid), { uid: true, size: true, envelope: true }, { uid: true })
  // It was deleted meanwhile.
  if (!head) return
  const { name, sender } = toldBy(head)
  if ((head.size ?? 0) > mostBytes) {
    const key = `mail ${sha256Of(Buffer.from([fetching.mailbox, validity, uid].join('\0')))}`
    await refuse(house, source, { key, name, why: 'tooLarge' })
    return
  }
  const mail = await client.fetchOne(String(uid), { uid: true, source: true }, { uid: true })
  if (!mail || mail.source === undefined) return
  const bytes = new Uint8Array(mail.source)
  try {
    await takeArrival(house, fetching, source, { bytes, mediaType: 'message/rfc822', name, outlet: sender })
  } catch (cause) {
    throw new NotTaken('A mail could not be taken in', { cause })
  }
}

/** What a mail is called, and who sent it. */
function toldBy({ envelope }: FetchMessageObject): { name: string; sender: string } {
  const plain = (text = '') =>
    text
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, 200)
  const [from] = envelope?.from ?? []
  const sender = plain(from?.name) || plain(from?.address)
  return { name: plain(envelope?.subject) || sender || '?', sender }
}

/** What an error of the connection means for whoever runs the server. */
function troubleOf(problem: unknown): Trouble {
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
  if (told.authenticationFailed) return { code: 'mailboxPassword', said: '' }
  if (told.mailboxMissing) return { code: 'mailboxFolder', said: '' }
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS|ERR_SSL/
  if (told.tlsFailed || certificate.test(code) || /STARTTLS/i.test(message)) return { code: 'mailboxTls', said: '' }
  return { code: 'mailboxAway', said: '' }
}
