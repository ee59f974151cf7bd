import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'
import type { Composed } from './compose.ts'
import type { Sent } from './mailer.ts'

/** One open connection to a relay, signed in, for one mail at a time. */
export interface Line {
  /** False when the server or a failure has ended it. */
  readonly open: boolean
  send(composed: Composed): Promise<Sent>
  close(): void
}

/** Where a relay is and how to sign in there. */
export interface RelayAddress {
  readonly connection: SMTPConnectionOptions
  readonly login: { readonly user: string; readonly pass: string } | null
}

/** How long a relay may take, in milliseconds. RFC 5321 (4.5.3.2) would wait for minutes: nobody else does. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 60_000 }

/**
 * Reads SMTP_URL: smtp:// (port 587, STARTTLS where the server offers it) or smtps:// (465). A relay with a certificate
 * of its own is let through by “?tls.rejectUnauthorized=false”.
 */
export function relayAddress(text: string): RelayAddress {
  const url = new URL(text)
  const secure = url.protocol === 'smtps:'
  const login = url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null
  const here = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  const connection = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    // A password never crosses a network in the clear.
    requireTLS: login !== null && !here,
    tls: { rejectUnauthorized: url.searchParams.get('tls.rejectUnauthorized') !== 'false' },
    ...patience,
  }
  return { connection, login }
}

/** What went wrong on a line, as nodemailer says it. */
export interface LineProblem extends Error {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  /** The command that was answered: "MAIL FROM", "RCPT TO", "DATA". */
  readonly command?: string
}

/** Connects and signs in. Rejects with a LineProblem. */
export async function dial({ connection: options, login }: RelayAddress): Promise<Line> {
  // Loaded with the first connection: a newsroom without a relay never needs it.
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const connection = new Connection(options)
  let open = true
  const end = () => {
    open = false
  }
  connection.on('error', end)
  connection.on('end', end)
  try {
    await step(connection, (done) => connection.connect(done))
    if (login && connection.allowsAuth) await step(connection, (done) => connection.login({ credentials: login }, done))
  } catch (problem) {
    connection.close()
    throw problem
  }
  return {
    get open() {
      return open
    },
    send: async (composed) => {
      const sent = await sendOver(connection, composed)
      // Whoever got no answer of the server's own doesn't wait for one here: it would be taken for another mail's.
      if (!sent.ok && !(isAnswer(sent) && (await startOver(connection)))) {
        end()
        connection.close()
      }
      return sent
    },
    close: () => (open ? connection.quit() : connection.close()),
  }
}

/** Did the server itself say no to the mail, and stays? */
const isAnswer = (sent: Sent & { ok: false }): boolean =>
  (sent.why === 'refused' || sent.why === 'sender refused') && sent.code !== undefined

/** Ends what is left of a refused mail, so that the next one may go over the same connection. False when that fails. */
const startOver = (connection: SMTPConnection): Promise<boolean> =>
  step(connection, (done) => connection.reset(done)).then(
    () => true,
    () => false,
  )

/** Sends one mail. */
async function sendOver(connection: SMTPConnection, { envelope, source }: Composed): Promise<Sent> {
  // Asked for only when the server has said that it is ready for it (354): from then on a silence is a doubt.
  let begun = false
  const message = Readable.from(
    (function* () {
      begun = true
      yield source
    })(),
  )
  try {
    const info = await step<{ response: string }>(connection, (done) => connection.send(envelope, message, done))
    const reply = info?.response ?? ''
    return { ok: true, by: 'relay', code: Number.parseInt(reply, 10) || 250, reply: reply.slice(0, 500) }
  } catch (problem) {
    return failed(problem as LineProblem, begun)
  }
}

/** What a failure means. A server's own no is certain; a silence is only certain before the message has begun to leave. */
export function failed({ message, code, responseCode, response, command }: LineProblem, begun: boolean): Sent {
  const reply = (response ?? message).slice(0, 500)
  const said = responseCode === undefined ? {} : { code: responseCode }
  if (command === 'MAIL FROM') return { ok: false, why: 'sender refused', ...said, reply }
  const aboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (aboutTheMail && responseCode !== undefined && responseCode >= 400)
    return { ok: false, why: 'refused', code: responseCode, reply }
  return { ok: false, why: begun ? 'in doubt' : 'unreachable', reply }
}

/** One step of the conversation: its answer, or whatever ends the connection meanwhile. */
function step<T>(connection: SMTPConnection, start: (done: (problem?: Error | null, value?: T) => void) => void) {
  return new Promise<T | undefined>((resolve, reject) => {
    // Nobody has said anything then: no words of ours are put in a relay's mouth.
    const broken = (problem?: Error) => settle(() => reject(problem ?? new Error()))
    const settle = (how: () => void) => {
      connection.off('error', broken)
      connection.off('end', broken)
      how()
    }
    connection.on('error', broken)
    connection.on('end', broken)
    start((problem, value) => settle(() => (problem ? reject(problem) : resolve(value))))
  })
}
