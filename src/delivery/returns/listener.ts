import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { House } from '../../house.ts'
import type { Keys } from '../../readers/index.ts'
import { deliveryNamed } from '../identity.ts'
import { actOn } from './acting.ts'
import { returnedIn } from './mailed.ts'

/** Where mails for the return path are taken in. */
export interface ListenAt {
  readonly protocol: 'lmtp' | 'smtp'
  readonly host: string
  readonly port: number
}

/** A door for returned mails that is open. */
export interface ReturnDoor {
  readonly port: number
  close(): Promise<void>
}

/** A mail with all of an edition in it stays below this. */
const mostBytes = 2 * 1024 * 1024
const mostConnections = 20
const mostRecipients = 10
/** A connection that says nothing, and one that never ends, in milliseconds. */
const quietMs = 60_000
const longestMs = 10 * 60_000

/**
 * Listens for mails that come back: LMTP (RFC 2033) from a mail server of one's own, or SMTP (RFC 5321). Takes mail for
 * nobody but the return paths that we have made ourselves, and keeps nothing of it but what it says. An answer of 250 means
 * that it is on the disk; what could not be written is answered 451, and comes again. Rejects when the port is taken.
 */
export async function openReturnDoor(house: House, keys: Keys, at: ListenAt): Promise<ReturnDoor> {
  const server = new SMTPServer({
    lmtp: at.protocol === 'lmtp',
    disabledCommands: ['AUTH', 'STARTTLS'],
    ...{ authOptional: true, disableReverseLookup: true, logger: false, hideSMTPUTF8: false },
    ...{ name: 'dateline', size: mostBytes, rejectOversized: true, maxRecipients: mostRecipients },
    ...{ maxClients: mostConnections, socketTimeout: quietMs, closeTimeout: 2000 },
    onRcptTo: ({ address }, _, done) =>
      done(deliveryNamed(keys, address) ? null : refusal(550, '5.1.1 No such mailbox: this is no return path of ours')),
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address)
      taken(house, keys, stream, recipients).then(
        () => done(null, at.protocol === 'lmtp' ? recipients.map(() => '2.0.0 Read') : '2.0.0 Read'),
        (problem: Error) => {
          process.stderr.write(`${house.now()} bounces: ${problem.stack ?? problem}\n`)
          done(refusal(451, '4.3.0 This can’t be kept just now: try again later'))
        },
      )
    },
  })
  // What one connection breaks is its own; an event nobody hears would end the worker.
  server.on('error', () => {})
  server.server.on('connection', (socket) => {
    const end = setTimeout(() => socket.destroy(), longestMs).unref()
    socket.once('close', () => clearTimeout(end))
  })
  await new Promise<void>((opened, failed) => {
    server.server.once('error', failed)
    server.listen(at.port, at.host, () => {
      server.server.off('error', failed)
      opened()
    })
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode })

/** Reads one mail to its end, however long, and keeps what it says for each of its recipients. */
async function taken(
  house: House,
  keys: Keys,
  stream: SMTPServerDataStream,
  recipients: readonly string[],
): Promise<void> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= mostBytes) parts.push(part)
  }
  if (size > mostBytes) return
  const bytes = Buffer.concat(parts)
  for (const recipient of recipients)
    await actOn(house, keys, await returnedIn(bytes, { recipient, source: 'smtp', at: house.now() }))
}
