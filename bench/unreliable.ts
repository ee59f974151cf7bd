import { type AddressInfo, createServer, type Socket } from 'node:net'

/** An SMTP server as the worst real ones are. */
export interface Unreliable {
  readonly url: string
  /** How often each address got its mail: it counts from its last dot, answered or not. */
  readonly got: ReadonlyMap<string, number>
  /** Those after whose mail it hung up without an answer. */
  readonly dropped: ReadonlySet<string>
  messages(): number
  /** Connections that are open now. */
  open(): number
  stop(): Promise<void>
}

/** Answers late; puts one in fifty off; hangs up now and then: at a command, within a message, after its last dot. */
export async function startUnreliable(): Promise<Unreliable> {
  const got = new Map<string, number>()
  const dropped = new Set<string>()
  const sockets = new Set<Socket>()
  let messages = 0
  const chance = (share: number) => Math.random() < share
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let rest = ''
    let to = ''
    let within = false
    // One answer after the other, in the order of what was said, each in its own time.
    let turn = Promise.resolve()
    // Whose mail it has, and has not yet said so.
    let unanswered = ''
    const hangUp = () => {
      if (unanswered !== '') dropped.add(unanswered)
      socket.destroy()
    }
    const say = (words: string, most = 1, then = () => {}) => {
      turn = turn
        .then(() => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * most)))
        .then(() => {
          socket.write(`${words}\r\n`)
          then()
        })
    }
    const command = (line: string) => {
      if (chance(0.0004)) return hangUp()
      if (/^EHLO/.test(line)) return say('250-unreliable\r\n250 PIPELINING')
      if (/^RCPT/.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? ''
        if (chance(0.02)) {
          to = ''
          return say('451 4.3.0 later')
        }
      }
      if (/^DATA/.test(line)) {
        if (to === '') return say('503 5.5.1 whom for?')
        within = true
        return say('354 go on')
      }
      if (/^QUIT/.test(line)) return socket.end('221 bye\r\n')
      say('250 2.0.0 Ok')
    }
    const message = () => {
      messages += 1
      if (chance(0.01)) {
        to = ''
        return say('452 4.3.1 later')
      }
      got.set(to, (got.get(to) ?? 0) + 1)
      unanswered = to
      if (chance(0.001)) return hangUp()
      to = ''
      say('250 2.0.0 queued', 3, () => {
        unanswered = ''
      })
    }
    socket.on('data', (piece) => {
      rest += piece.toString('latin1')
      for (;;) {
        if (within && chance(0.0003)) return hangUp()
        const mark = within ? '\r\n.\r\n' : '\r\n'
        const end = rest.indexOf(mark)
        if (end === -1 || socket.destroyed) return
        const line = rest.slice(0, end)
        rest = rest.slice(end + mark.length)
        if (within) {
          within = false
          message()
        } else command(line)
      }
    })
    say('220 unreliable')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    dropped,
    messages: () => messages,
    open: () => sockets.size,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
