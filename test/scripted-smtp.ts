import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'

/** A server that says what a test wants, word for word: for what a well-behaved one never does. */
export interface Scripted {
  readonly port: number
  /** Each line that it heard, and each message as "<n bytes>". */
  readonly heard: string[]
  readonly messages: string[]
  stop(): Promise<void>
}

export interface Script {
  /** What it says that it can do, after EHLO; `secured` once it speaks TLS. */
  can(secured: boolean): readonly string[]
  /** An answer to a command, without its line end; undefined: what a friendly server says. */
  answer?(command: string): string | undefined
  /** Said together with the answer to STARTTLS, by a stranger on the way. */
  injected?: string
  /** Hangs up when a message has come, before it answers. */
  silent?: (message: string) => boolean
}

/** A certificate of its own for 127.0.0.1, made by openssl. */
function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tls-'))
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
  const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`
  execFileSync('openssl', words.split(' '), { stdio: 'ignore' })
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return made
}

export async function scriptedSmtp(script: Script): Promise<Scripted> {
  const heard: string[] = []
  const messages: string[] = []
  const sockets = new Set<Socket>()
  const tls = certificate()

  const converse = (socket: Socket, secured: boolean, greets: boolean) => {
    let rest = Buffer.alloc(0)
    let wants: 'command' | 'message' | number = 'command'
    const say = (words: string) => socket.write(`${words}\r\n`)
    const taken = (message: Buffer) => {
      messages.push(message.toString('latin1'))
      heard.push(`<${message.length} bytes>`)
      if (script.silent?.(message.toString('latin1'))) socket.destroy()
      else say(script.answer?.('.') ?? '250 2.0.0 Ok: queued')
    }
    const command = (line: string) => {
      heard.push(line)
      const said = script.answer?.(line)
      if (/^BDAT \d+/i.test(line)) wants = Number(/\d+/.exec(line)?.[0])
      if (said !== undefined) {
        if (/^DATA$/i.test(line) && said.startsWith('354')) wants = 'message'
        return say(said)
      }
      if (/^EHLO/i.test(line))
        return say(['250-script', ...script.can(secured).map((one) => `250-${one}`), '250 OK'].join('\r\n'))
      if (/^STARTTLS$/i.test(line)) {
        socket.write(`220 go\r\n${script.injected ?? ''}`)
        socket.removeAllListeners('data')
        const wrapped = new TLSSocket(socket, { isServer: true, ...tls })
        wrapped.on('error', () => {})
        return converse(wrapped, true, false)
      }
      if (/^DATA$/i.test(line)) {
        wants = 'message'
        return say('354 go on')
      }
      if (/^BDAT/i.test(line)) return
      if (/^QUIT$/i.test(line)) return socket.end('221 bye\r\n')
      say('250 2.1.0 Ok')
    }
    socket.on('data', (piece) => {
      rest = Buffer.concat([rest, Buffer.from(piece)])
      for (;;) {
        if (typeof wants === 'number') {
          if (rest.length < wants) return
          const message = rest.subarray(0, wants)
          rest = rest.subarray(wants)
          wants = 'command'
          taken(message)
          continue
        }
        const mark = wants === 'message' ? '\r\n.\r\n' : '\r\n'
        const end = rest.subarray(0, 3).toString() === '.\r\n' && wants === 'message' ? 0 : rest.indexOf(mark)
        if (end === -1) return
        const [before, after] = [
          rest.subarray(0, end),
          rest.subarray(end === 0 && wants === 'message' ? 3 : end + mark.length),
        ]
        rest = Buffer.from(after)
        if (wants === 'message') {
          wants = 'command'
          taken(before)
        } else command(before.toString('latin1'))
      }
    })
    if (greets) say('220 script ESMTP')
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    converse(socket, false, true)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    messages,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
