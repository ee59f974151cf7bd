import { openCourier, releaseEdition } from '../src/delivery/index.ts'
import { dial, relayAddress } from '../src/platform/mail/index.ts'
import {
  aNewsroom,
  aPublishedStory,
  type Room,
  readersOf,
  signNow,
  theNextEdition,
  whereaboutsOf,
} from './an-edition.ts'
import { type Engine, freshStore } from './databases.ts'
import { type Received, startSmtp } from './smtp.ts'

/** A newsroom whose edition has left, and what left: for tests of what comes back. */
export interface SentOut {
  readonly room: Room
  /** The mails as the relay got them, in the order of their readers: r1@mail.example, r2@… */
  readonly sent: readonly Received[]
  /** What became of the mail to the n-th reader. */
  stateOf(n: number): Promise<string>
  /** Why the n-th reader must not be mailed; "" where they may be. */
  suppressed(n: number): Promise<string>
  /** Everything that is kept of what came back. */
  kept(): Promise<readonly Kept[]>
  close(): Promise<void>
}

interface Kept {
  readonly kind: string
  readonly reason: string
  readonly status: string
  readonly said: string
  readonly source: string
  readonly foundBy: string
  readonly suppressed: number
}

export async function sentOut(engine: Engine, readers = 3): Promise<SentOut> {
  const fresh = await freshStore(engine)
  const room = await aNewsroom(whereaboutsOf(fresh.place, fresh.folder))
  const relay = await startSmtp()
  await aPublishedStory(room.house, { headline: 'Ferry crews agree', at: '2026-01-30T10:00:00.000Z' })
  await readersOf(room, readers)
  await signNow(room, await theNextEdition(room))
  await releaseEdition(room.house, await theNextEdition(room), { relay: true, memberId: null, when: 'now' })
  const courier = openCourier(room.house, room.keys, () => dial(relayAddress(relay.url)), { relayExamples: true })
  await courier.round()
  await courier.stop()
  await relay.stop()
  const db = room.house.store.read
  const reader = async (n: number) =>
    db
      .selectFrom('reader')
      .select(['id', 'addressHash'])
      .where('addressHash', '=', room.keys.hash('address', `r${n}@mail.example`))
      .executeTakeFirstOrThrow()
  return {
    room,
    sent: relay.received.toSorted((a, b) => (a.to[0] ?? '').localeCompare(b.to[0] ?? '', 'en', { numeric: true })),
    stateOf: async (n) => {
      const { id } = await reader(n)
      return (
        await db
          .selectFrom('delivery')
          .select('state')
          .where('readerId', '=', id)
          .orderBy('id', 'desc')
          .executeTakeFirstOrThrow()
      ).state
    },
    suppressed: async (n) => {
      const { addressHash } = await reader(n)
      const row = await db
        .selectFrom('suppression')
        .select(['reason', 'detail'])
        .where('addressHash', '=', addressHash)
        .executeTakeFirst()
      return row ? `${row.reason}: ${row.detail}` : ''
    },
    kept: () =>
      db
        .selectFrom('bounce')
        .select(['kind', 'reason', 'status', 'said', 'source', 'foundBy', 'suppressed'])
        .orderBy('id')
        .execute(),
    close: async () => {
      await room.house.store.close()
      await fresh.drop()
    },
  }
}

/** The head of a mail that has left, as servers send it back. */
export const headOf = ({ source }: Received): string => source.split(/\r?\n\r?\n/, 1)[0] ?? ''

let count = 0

/** A delivery status as Postfix writes it (RFC 3464), about a mail that has left. */
export function aBounce(
  mail: Received,
  given: { status?: string; said?: string; action?: string; to?: string; address?: string; returns?: string } = {},
): string {
  count += 1
  const { status = '5.1.1', action = 'failed', address = mail.to[0] ?? '', to = mail.from } = given
  const { said = `550 ${status} <${address}>: Recipient address rejected: User unknown` } = given
  return `Return-Path: <>
Date: Fri, 30 Jan 2026 15:00:00 +0000
From: MAILER-DAEMON@mx.mail.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Message-ID: <${count}.bounce@mx.mail.example>
Content-Type: multipart/report; report-type=delivery-status; boundary="b${count}"

--b${count}
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.mail.example.

<${address}>: host mail.example[192.0.2.7] said: ${said}
    (in reply to RCPT TO command)

--b${count}
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.mail.example
Arrival-Date: Fri, 30 Jan 2026 14:10:00 +0000

Final-Recipient: rfc822; ${address}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.example
Diagnostic-Code: smtp; ${said}

--b${count}
Content-Type: text/rfc822-headers

${given.returns ?? headOf(mail)}

--b${count}--
`.replaceAll(/\r?\n/g, '\r\n')
}

/** A complaint as receivers send it (RFC 5965). */
export const aComplaint = (mail: Received, type = 'abuse'): string =>
  `From: <feedback@mail.example>
To: ${mail.from}
Date: Fri, 30 Jan 2026 15:00:00 +0000
Subject: complaint
Message-ID: <${type}.${mail.to[0]}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="c"

--c
Content-Type: text/plain

This is an email abuse report.

--c
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Feedback/1.0
Version: 1
Original-Mail-From: <${mail.from}>

--c
Content-Type: message/rfc822

${mail.source}
--c--
`.replaceAll(/\r?\n/g, '\r\n')
