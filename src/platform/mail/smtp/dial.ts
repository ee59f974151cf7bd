import { hostname } from 'node:os'
import type { ConnectionOptions } from 'node:tls'
import { type Login, signInBy } from './auth.ts'
import { Conversation, Ended } from './conversation.ts'
import { type Capabilities, type Line, lineOver } from './line.ts'
import type { Reply } from './replies.ts'

/** Where a relay is, how to sign in there, and how it is used. */
export interface RelayAddress {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (RFC 8314); otherwise by STARTTLS, where `tls` says so. */
  readonly secure: boolean
  readonly tls: 'required' | 'offered'
  readonly rejectUnauthorized: boolean
  readonly login: Login | null
  /** How much of the mail goes by this one, beside the others. */
  readonly weight: number
  /** How many connections an edition keeps open to it: so many mails at most are in doubt after a kill. */
  readonly connections: number
  /** How many mails of an edition it is given a minute, by all processes that deliver; 0: as many as it takes. */
  readonly pace: number
}

const usualConnections = 4
const patience = { connectMs: 10_000, answerMs: 60_000 }

/**
 * Reads one address of SMTP_URL: smtp:// (port 587, STARTTLS required, but for a server on this machine) or smtps:// (465).
 * A server on this machine may have any certificate: Debian's Postfix has one that nobody vouches for, and no stranger stands between.
 * “?tls=offered” also takes a server without STARTTLS, where no password is sent; “?tls.rejectUnauthorized=false” lets one
 * through with a certificate of its own; “?weight=3” gives it three times the mail of another; “?connections=12” (1 to 50) keeps that many open,
 * and not four; “?pace=600” gives it so many mails of an edition a minute at most.
 */
export function relayAddress(text: string): RelayAddress {
  const url = new URL(text)
  const secure = url.protocol === 'smtps:'
  const login = url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const here = isHere(host)
  const weight = Number(url.searchParams.get('weight') ?? 1)
  const connections = Math.floor(Number(url.searchParams.get('connections') ?? usualConnections))
  const pace = Number(url.searchParams.get('pace') ?? 0)
  return {
    host,
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    tls: here || url.searchParams.get('tls') === 'offered' ? 'offered' : 'required',
    rejectUnauthorized: (url.searchParams.get('tls.rejectUnauthorized') ?? String(!here)) !== 'false',
    login,
    weight: Number.isFinite(weight) && weight > 0 ? weight : 1,
    connections: connections >= 1 && connections <= 50 ? connections : usualConnections,
    pace: Number.isFinite(pace) && pace > 0 ? pace : 0,
  }
}

/** Hears what a relay says that it can do, each time that it is spoken to. */
export type HeardOffers = (relay: RelayAddress, offers: Capabilities) => void

/** Connects, agrees on TLS and signs in. Rejects with an error whose words say what went wrong, or the server's own. */
export async function dial(relay: RelayAddress, heard?: HeardOffers): Promise<Line> {
  const { host, port, secure } = relay
  const tls: ConnectionOptions = {
    host,
    rejectUnauthorized: relay.rejectUnauthorized,
    ...(/[a-z]/i.test(host) ? { servername: host } : {}),
  }
  const conversation = await Conversation.open({ host, port }, secure ? tls : null, patience)
  try {
    wanted(await conversation.hear(), 220)
    let can = await greet(conversation)
    let safe = secure
    if (!secure && can.has('STARTTLS')) {
      wanted(await conversation.ask('STARTTLS\r\n'), 220)
      await conversation.secure(tls)
      // What was said in the clear counts no longer (RFC 3207, 4.2).
      can = await greet(conversation)
      safe = true
    }
    if (!safe && relay.tls === 'required') throw new Ended(`${host} offers no STARTTLS`)
    if (relay.login) await signIn(conversation, relay.login, can, safe || isHere(host))
    heard?.(relay, can)
    return lineOver(conversation, can)
  } catch (problem) {
    conversation.close()
    throw problem
  }
}

/** Is it a server on this machine? */
export const isHere = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)

async function greet(conversation: Conversation): Promise<Capabilities> {
  const name = hostname().includes('.') ? hostname() : '[127.0.0.1]'
  const hello = await conversation.ask(`EHLO ${name}\r\n`)
  if (hello.code >= 400) {
    wanted(await conversation.ask(`HELO ${name}\r\n`), 250)
    return new Map()
  }
  return new Map(
    hello.lines.slice(1).map((line) => {
      const [keyword = '', ...parameters] = line.trim().split(/[\s=]+/)
      return [keyword.toUpperCase(), parameters.join(' ')]
    }),
  )
}

async function signIn(conversation: Conversation, login: Login, can: Capabilities, safe: boolean): Promise<void> {
  // A server that knows no AUTH lets one in without it.
  if (!can.has('AUTH')) return
  const way = signInBy((can.get('AUTH') ?? '').toUpperCase().split(' '), login, safe)
  if (way === null) throw new Ended('The relay offers no way to sign in that is safe on this connection')
  let reply = await conversation.ask(`${way.first}\r\n`)
  for (let turn = 0; reply.code === 334 && turn < 3; turn += 1)
    reply = await conversation.ask(`${way.answer(reply.lines[0] ?? '', turn)}\r\n`)
  wanted(reply, 235)
}

/** The server's own words are the best that can be told. */
function wanted(reply: Reply, code: number): void {
  if (reply.code !== code) throw new Ended(reply.text)
}
