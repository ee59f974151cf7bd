import type { ConnectionOptions, PeerCertificate } from 'node:tls'
import { Conversation } from './conversation.ts'
import type { RelayAddress } from './dial.ts'

/** What a relay's door looks like from here. Nothing is signed in to, and nothing sent. */
export interface RelayLook {
  /** How the line is made safe: from the first byte, by STARTTLS, or not at all. */
  readonly tls: 'from the start' | 'STARTTLS' | 'none'
  /** Null where there is no TLS. */
  readonly certificate: Certificate | null
  /** What it says that it can do, after TLS: "PIPELINING", "SIZE 10240000". */
  readonly offers: readonly string[]
}

export type Certificate =
  | { readonly trusted: true; readonly until: string; readonly issuer: string }
  /** Why it can't be trusted, in OpenSSL's or Node's own words. */
  | { readonly trusted: false; readonly why: string }

const patience = { connectMs: 5000, answerMs: 10_000 }

/** Looks at a relay: connects, greets, agrees on TLS. Rejects with what went wrong before that, or the server's own words. */
export async function lookAtRelay({ host, port, secure }: RelayAddress): Promise<RelayLook> {
  let seen: PeerCertificate | null = null
  const tls: ConnectionOptions = {
    host,
    ...(/[a-z]/i.test(host) ? { servername: host } : {}),
    checkServerIdentity: (name, certificate) => {
      seen = certificate
      return checkIdentity(name, certificate)
    },
  }
  const kept = () => (seen === null ? null : certificateOf(seen))
  if (secure) {
    const opened = await Conversation.open({ host, port }, tls, patience).catch((problem: unknown) =>
      untrusted(problem),
    )
    if (!(opened instanceof Conversation)) return { tls: 'from the start', certificate: opened, offers: [] }
    return ended(opened, async () => {
      await opened.hear()
      return { tls: 'from the start', certificate: kept(), offers: await greeted(opened) }
    })
  }
  const conversation = await Conversation.open({ host, port }, null, patience)
  return ended(conversation, async () => {
    const hello = await conversation.hear()
    if (hello.code !== 220) throw new Error(hello.text)
    const offers = await greeted(conversation)
    if (!offers.some((one) => /^STARTTLS$/i.test(one))) return { tls: 'none', certificate: null, offers }
    const reply = await conversation.ask('STARTTLS\r\n')
    if (reply.code !== 220) throw new Error(reply.text)
    try {
      await conversation.secure(tls)
    } catch (problem) {
      return { tls: 'STARTTLS', certificate: untrusted(problem), offers }
    }
    return { tls: 'STARTTLS', certificate: kept(), offers: await greeted(conversation) }
  })
}

async function ended<T>(conversation: Conversation, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    conversation.quit()
  }
}

async function greeted(conversation: Conversation): Promise<string[]> {
  const reply = await conversation.ask('EHLO [127.0.0.1]\r\n')
  return reply.code === 250 ? reply.lines.slice(1).map((line) => line.trim()) : []
}

const checkIdentity = (name: string, certificate: PeerCertificate) =>
  process.getBuiltinModule('node:tls').checkServerIdentity(name, certificate)

const certificateOf = ({ valid_to, issuer }: PeerCertificate): Certificate => ({
  trusted: true,
  until: new Date(valid_to).toISOString(),
  issuer: String(issuer?.O ?? issuer?.CN ?? ''),
})

/** A certificate that TLS refused; any other failure is thrown on. */
function untrusted(problem: unknown): Certificate {
  const { code = '', message } = problem as { code?: string; message: string }
  if (!/CERT|SIGNATURE|ISSUER|CHAIN|ALTNAME|CA_/.test(code)) throw problem
  // What Node proposes behind it is for whoever writes programs.
  return { trusted: false, why: `${message.replace(/; if the root CA .*$/s, '')} (${code})` }
}
