import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as a server got it: who, to whom, and every byte. */
export interface Received {
  readonly from: string
  readonly to: string[]
  readonly source: string
}

/** What a server says to a command: nothing, when it takes it. */
export type Says = { readonly code: number; readonly words: string } | 'hang up' | undefined

/** How the server behaves: what it says to a recipient or a message, or where it hangs up. */
export interface Manners {
  sender?: (address: string) => Says
  recipient?: (address: string) => Says
  /** Who may sign in; where it is not set, nobody has to. */
  login?: (user: string, password: string) => boolean
  /** Does it take letters of all scripts in addresses? Yes where nothing is said. */
  smtputf8?: boolean
  message?: (received: Received) => Says | Promise<Says>
}

export interface TestSmtp {
  /** smtp://127.0.0.1:… for SMTP_URL. */
  readonly url: string
  /** All that it has accepted, in order. */
  readonly received: Received[]
  manners: Manners
  /** How many connections it has had. */
  readonly connections: number
  /** Ends every connection, as a server does with those that are idle. */
  hangUpAll(): void
  stop(): Promise<void>
}

const refusal = ({ code, words }: { code: number; words: string }) =>
  Object.assign(new Error(words), { responseCode: code })

/** A real SMTP server on a free port of this machine, without TLS. */
export async function startSmtp(manners: Manners = {}): Promise<TestSmtp> {
  const received: Received[] = []
  const state = { manners }
  const sockets = new Map<string, () => void>()
  let opened = 0
  const hangUp = (session: { id: string }) => sockets.get(session.id)?.()
  const server = new SMTPServer({
    authOptional: manners.login === undefined,
    allowInsecureAuth: true,
    hideSMTPUTF8: manners.smtputf8 === false,
    disabledCommands: manners.login ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    onAuth({ username, password }, _, done) {
      if (manners.login?.(username ?? '', password ?? '')) done(null, { user: username })
      else done(new Error('Wrong name or password'))
    },
    logger: false,
    onConnect(session, done) {
      opened += 1
      // biome-ignore lint/suspicious/noExplicitAny: the server keeps its connections to itself
      const connections = [...(server as any).connections]
      // biome-ignore lint/suspicious/noExplicitAny: the same
      const connection = connections.find((one: any) => one.id === session.id || one.session?.id === session.id) as any
      sockets.set(session.id, () => connection?._socket.destroy())
      done()
    },
    onMailFrom({ address }, session, done) {
      const says = state.manners.sender?.(address)
      if (says === 'hang up') hangUp(session)
      else done(says ? refusal(says) : null)
    },
    onRcptTo({ address }, session, done) {
      const says = state.manners.recipient?.(address)
      if (says === 'hang up') hangUp(session)
      else done(says ? refusal(says) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope
        const mail = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address),
          source: Buffer.concat(chunks).toString('utf8'),
        }
        const says = await state.manners.message?.(mail)
        if (says === 'hang up') return hangUp(session)
        if (says) return done(refusal(says))
        received.push(mail)
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    get connections() {
      return opened
    },
    get manners() {
      return state.manners
    },
    set manners(next) {
      state.manners = next
    },
    hangUpAll: () => {
      for (const end of sockets.values()) end()
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
