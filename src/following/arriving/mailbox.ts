import { sha256Of } from '../../evidence/index.ts'
import type { House } from '../../house.ts'
import {
  type MailboxMail,
  type MailboxTrouble,
  mailboxTrouble,
  readMailbox,
  TakingFailed,
} from '../../platform/mail/index.ts'
import { later } from '../looking/pace.ts'
import type { TroubleCode } from '../looking/trouble.ts'
import { refuse, type Taking, takeArrival } from './arrival.ts'
import { type Claimed, claim, keepReadTo, leave, mailboxMinutes } from './claiming.ts'

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
 * Looks at the mailbox where that is due: each mail above the last one becomes an item, whose bytes are kept. Where the
 * server numbers anew, and at the first look, the newest mails are taken; those known already are told by their bytes.
 * Nothing is changed on the server. Returns how many mails were taken.
 */
export async function lookAtMailbox(house: House, fetching: Fetching): Promise<number> {
  const claimed = await claim(house, 'mailbox')
  if (claimed === null) return 0
  const { mailbox, stopping } = fetching
  const until = later(house.now(), lookMs / 60_000)
  try {
    const { taken, more } = await readMailbox(
      {
        ...{ mailbox, stopping, readTo: claimed.readTo, first: 'newest', most: mostMails, mostBytes },
        late: () => house.now() > until,
      },
      (mail) => takeMail(house, fetching, claimed, mail),
      (readTo) => keepReadTo(house, claimed, readTo),
    )
    await leave(house, claimed, null, more ? 0 : mailboxMinutes)
    return taken
  } catch (problem) {
    if (problem instanceof TakingFailed) {
      await leave(house, claimed, { code: 'notTaken', said: '' }, mailboxMinutes)
      throw problem.cause
    }
    const trouble = stopping.aborted ? null : { code: troubles[mailboxTrouble(problem)], said: '' }
    await leave(house, claimed, trouble, stopping.aborted ? 0 : mailboxMinutes)
    return 0
  }
}

const troubles: Readonly<Record<MailboxTrouble, TroubleCode>> = {
  ...{ password: 'mailboxPassword', folder: 'mailboxFolder', tls: 'mailboxTls', away: 'mailboxAway' },
}

async function takeMail(
  house: House,
  fetching: Fetching,
  source: Claimed,
  { bytes, envelope, uid, validity }: MailboxMail,
): Promise<void> {
  const { name, sender } = toldBy(envelope)
  if (bytes === null) {
    const key = `mail ${sha256Of(Buffer.from([fetching.mailbox, validity, uid].join('\0')))}`
    await refuse(house, source, { key, name, why: 'tooLarge' })
    return
  }
  await takeArrival(house, fetching, source, { bytes, mediaType: 'message/rfc822', name, outlet: sender })
}

/** What a mail is called, and who sent it. */
function toldBy(envelope: MailboxMail['envelope']): { name: string; sender: string } {
  const plain = (text = '') =>
    text
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, 200)
  const [from] = envelope?.from ?? []
  const sender = plain(from?.name) || plain(from?.address)
  return { name: plain(envelope?.subject) || sender || '?', sender }
}
