import { domainToASCII } from 'node:url'
import type { Composed } from '../compose.ts'
import { dotted, isSevenBit, lengthOf } from '../mail-bytes.ts'
import type { Sent } from '../mailer.ts'
import type { Conversation } from './conversation.ts'
import type { Reply } from './replies.ts'

/** One open connection to a relay, signed in, with one mail in flight at most. */
export interface Line {
  /** False when the server or a failure has ended it. */
  readonly open: boolean
  /**
   * Sends one mail. With `next`, whom the mail after it is for is said in the same breath as this one's end, where the
   * server allows that (RFC 2920): the line then waits for that mail, and takes no other. It never throws.
   */
  send(mail: Composed, next?: Composed | null): Promise<Sent>
  /** Nothing more will be sent for now: takes back whom the next mail was announced for. */
  rest(): void
  close(): void
}

/** What a server said that it can do (RFC 5321, 4.1.1.1): "PIPELINING" -> "", "SIZE" -> "10240000". */
export type Capabilities = ReadonlyMap<string, string>

/** The replies that an announced envelope is owed. `data` is null where the message is asked for only afterwards. */
interface Announced {
  readonly mail: Composed
  readonly sender: Promise<Reply>
  readonly recipient: Promise<Reply>
  readonly data: Promise<Reply> | null
}

/** Of a mail that was announced no word need be said again. */
const announced: [string, string] = ['', '']

/** What ended a conversation is told to whoever waits for the reply, and no failure of anybody who hears it later. */
const heardLater = () => {}

type NotTaken = Sent & { ok: false }

const unreachable = (problem: unknown): Sent => ({ ok: false, why: 'unreachable', reply: wordsOf(problem) })
const wordsOf = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).slice(0, 500)
const saidOf = (reply: Reply) => ({ code: reply.code, reply: reply.text.slice(0, 500) })
/** "421 Service not available, closing" (RFC 5321, 3.8): the server hangs up after it. */
const leaves = 421

/** Sends mails over a conversation that stands after EHLO, TLS and AUTH. */
export function lineOver(conversation: Conversation, can: Capabilities): Line {
  const pipelining = can.has('PIPELINING')
  const chunking = can.has('CHUNKING')
  const most = Number(can.get('SIZE') ?? 0)
  let ahead: Announced | null = null

  const owed = (): Promise<Reply> => {
    const reply = conversation.hear()
    reply.catch(heardLater)
    return reply
  }
  /** What is said before a mail; null where this server can't be told it. */
  const envelopeOf = ({ envelope, source }: Composed): [string, string] | null => {
    const [from, to] = [wireAddress(envelope.from), wireAddress(envelope.to)]
    const wide = isWide(envelope.from) || isWide(envelope.to)
    if (wide && !can.has('SMTPUTF8')) return null
    const size = can.has('SIZE') ? ` SIZE=${lengthOf(source)}` : ''
    const eight = can.has('8BITMIME') && !isSevenBit(source) ? ' BODY=8BITMIME' : ''
    return [`MAIL FROM:<${from}>${size}${eight}${wide ? ' SMTPUTF8' : ''}\r\n`, `RCPT TO:<${to}>\r\n`]
  }
  /** The words for several commands at once, and the replies that they are owed. */
  const announce = (
    mail: Composed,
    [sender, recipient]: [string, string],
    data: boolean,
  ): [string, () => Announced] => [
    sender + recipient + (data ? 'DATA\r\n' : ''),
    () => ({ mail, sender: owed(), recipient: owed(), data: data ? owed() : null }),
  ]

  const send = async (mail: Composed, next: Composed | null): Promise<Sent> => {
    if (ahead === null && !isOneAddress(mail)) return { ok: false, why: 'refused', reply: 'That is not one address' }
    const envelope = ahead === null ? envelopeOf(mail) : announced
    if (envelope === null) return { ok: false, why: 'refused', reply: 'This relay takes no address with such letters' }
    if (most > 0 && lengthOf(mail.source) > most)
      return { ok: false, why: 'sender refused', code: 552, reply: `552 The relay takes ${most} bytes at most` }
    let begun = false
    try {
      const refused = pipelining ? await inOneBreath(mail, envelope) : await oneByOne(envelope)
      if (refused !== null) return refused
      const after = pipelining && next !== null && isOneAddress(next) ? envelopeOf(next) : null
      const [words, replies] = next !== null && after !== null ? announce(next, after, !chunking) : ['', () => null]
      begun = true
      const bdat = () => [`BDAT ${lengthOf(mail.source)} LAST\r\n`, ...mail.source, words]
      conversation.say(...(chunking ? bdat() : dotted(mail.source, words)))
      const last = owed()
      ahead = replies()
      const reply = await last
      if (reply.code < 400) return { ok: true, by: 'relay', ...saidOf(reply) }
      if (reply.code === leaves) conversation.close()
      return { ok: false, why: 'refused', ...saidOf(reply) }
    } catch (problem) {
      conversation.close()
      return begun ? { ok: false, why: 'in doubt', reply: wordsOf(problem) } : unreachable(problem)
    }
  }

  /** All of the envelope at once, or before now. Null when the server waits for the message, else why it will have none. */
  const inOneBreath = async (mail: Composed, envelope: [string, string]): Promise<NotTaken | null> => {
    let said = ahead
    ahead = null
    if (said !== null && said.mail.messageId !== mail.messageId) throw new Error('Another mail was announced')
    if (said === null) {
      const [words, replies] = announce(mail, envelope, !chunking)
      conversation.say(words)
      said = replies()
    }
    // After a 421 nothing else is answered.
    const sender = await said.sender
    const recipient = sender.code === leaves ? null : await said.recipient
    const gone = sender.code === leaves || recipient?.code === leaves
    const data = said.data === null || gone ? null : await said.data
    // It closes before it has heard whom for: that says nothing about the mail, and another line may take it.
    if (sender.code === leaves) throw new Error(sender.text)
    const refused = refusalOf(sender, recipient, data)
    if (refused === null) return null
    if (refused.code === leaves) {
      conversation.close()
      return refused
    }
    // It asks for a message all the same, though nobody is left to get it (RFC 2920, 3.1): an empty one.
    if (data?.code === 354) await conversation.ask('.\r\n')
    else await startOver()
    return refused
  }

  /** One command after the other, for a server that wants it so. */
  const oneByOne = async ([fromWords, toWords]: [string, string]): Promise<NotTaken | null> => {
    const sender = await conversation.ask(fromWords)
    const recipient = sender.code < 400 ? await conversation.ask(toWords) : null
    const data = !chunking && recipient !== null && recipient.code < 400 ? await conversation.ask('DATA\r\n') : null
    // It closes before it has heard whom for: that says nothing about the mail, and another line may take it.
    if (sender.code === leaves) throw new Error(sender.text)
    const refused = refusalOf(sender, recipient, data)
    if (refused === null) return null
    if (refused.code === leaves) {
      conversation.close()
      return refused
    }
    await startOver()
    return refused
  }

  /** Ends what is left of a refused mail, so that the next one may go over the same line. */
  const startOver = async (): Promise<void> => {
    const reply = await conversation.ask('RSET\r\n').catch(() => null)
    if (reply === null || reply.code >= 400) conversation.close()
  }

  return {
    get open() {
      return conversation.open
    },
    send: (mail, next = null) => send(mail, next),
    rest: () => {
      // It waits for a message that won't come: nothing but hanging up tells it so.
      if (ahead !== null) conversation.close()
    },
    close: () => (ahead === null ? conversation.quit() : conversation.close()),
  }
}

function refusalOf(sender: Reply, recipient: Reply | null, data: Reply | null): NotTaken | null {
  if (sender.code >= 400) return { ok: false, why: 'sender refused', ...saidOf(sender) }
  if (recipient === null || recipient.code >= 400)
    return { ok: false, why: 'refused', ...(recipient === null ? {} : saidOf(recipient)) }
  if (data !== null && data.code !== 354) return { ok: false, why: 'refused', ...saidOf(data) }
  return null
}

/** Nothing in an envelope may end a command, or begin another. */
const isOneAddress = ({ envelope: { from, to } }: Composed): boolean => !/[\s<>\p{Cc}]/u.test(from + to)

/** An address as it goes over the wire: its domain in letters that every server knows (RFC 5891). */
function wireAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at === -1 || isAscii(address)
    ? address
    : `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`
}

/** Has an address letters beyond ASCII before the @, so that a server must offer SMTPUTF8 to be told it (RFC 6531)? */
export const isWide = (address: string): boolean => !isAscii(wireAddress(address))

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const isAscii = (text: string): boolean => /^[\u0000-\u007f]*$/.test(text)
