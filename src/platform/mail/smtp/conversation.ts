import { connect as connectPlain, type Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import { NoReply, type Reply, replyReader } from './replies.ts'

/** The conversation has ended: why, and from whom. */
export class Ended extends Error {
  override readonly name = 'Ended'
}

export interface Patience {
  /** Until the network has connected, milliseconds. */
  readonly connectMs: number
  /** Until a server that owes an answer has said something, milliseconds. RFC 5321 (4.5.3.2) would wait for minutes: nobody else does. */
  readonly answerMs: number
}

/**
 * Words to a server and its replies, in order, over one socket. Several commands may be said before the first is
 * answered (RFC 2920); each `hear` takes the next reply.
 */
export class Conversation {
  #socket: Socket
  #read = replyReader()
  #heard: Reply[] = []
  #waiting: { take: (reply: Reply) => void; end: (why: Error) => void }[] = []
  #ended: Error | null = null
  readonly #patience: Patience

  private constructor(socket: Socket, patience: Patience) {
    this.#socket = socket
    this.#patience = patience
    this.#listen(socket)
  }

  /** Connects. Rejects with Ended, or the network's own error. */
  static async open(where: { host: string; port: number }, secure: ConnectionOptions | null, patience: Patience) {
    const socket = secure === null ? connectPlain(where) : (await tls()).connect({ ...where, ...secure })
    await new Promise<void>((done, failed) => {
      const timer = setTimeout(
        () => socket.destroy(new Ended(`${where.host} did not answer in ${patience.connectMs / 1000} s`)),
        patience.connectMs,
      )
      socket.once('error', (problem) => {
        clearTimeout(timer)
        failed(problem)
      })
      socket.once(secure === null ? 'connect' : 'secureConnect', () => {
        clearTimeout(timer)
        done()
      })
    })
    // Everything is said in one piece: waiting for more to say would only be slow.
    socket.setNoDelay(true)
    return new Conversation(socket, patience)
  }

  get open(): boolean {
    return this.#ended === null
  }

  /** Says something; what can't be sent any more shows at the next `hear`. */
  say(...pieces: readonly (string | Buffer)[]): void {
    if (this.#ended !== null) return
    // In one packet, if it fits.
    this.#socket.cork()
    for (const piece of pieces) if (piece.length > 0) this.#socket.write(piece)
    this.#socket.uncork()
  }

  /** The next reply. Rejects with what ended the conversation. */
  hear(): Promise<Reply> {
    const heard = this.#heard.shift()
    if (heard) return Promise.resolve(heard)
    if (this.#ended) return Promise.reject(this.#ended)
    return new Promise((take, end) => {
      // Whatever the server says starts its time anew.
      if (this.#waiting.push({ take, end }) === 1) this.#socket.setTimeout(this.#patience.answerMs)
    })
  }

  ask(words: string): Promise<Reply> {
    this.say(words)
    return this.hear()
  }

  /** Goes on under TLS (RFC 3207). What a stranger put in before it, to be taken for the server's word, ends it. */
  async secure(options: ConnectionOptions): Promise<void> {
    if (this.#heard.length > 0) throw new Ended('The server said something between STARTTLS and TLS')
    const plain = this.#socket
    plain.removeAllListeners('data')
    plain.removeAllListeners('close')
    plain.removeAllListeners('timeout')
    plain.setTimeout(0)
    const socket = (await tls()).connect({ ...options, socket: plain })
    await new Promise<void>((done, failed) => {
      const timer = setTimeout(
        () => socket.destroy(new Ended('TLS was not agreed on in time')),
        this.#patience.connectMs,
      )
      const settle = (how: () => void) => {
        clearTimeout(timer)
        how()
      }
      socket.once('error', (problem) => settle(() => failed(problem)))
      socket.once('secureConnect', () => settle(done))
      socket.once('close', () => settle(() => failed(new Ended('The server hung up before TLS'))))
    })
    this.#read = replyReader()
    this.#socket = socket
    this.#listen(socket)
  }

  /** Ends it, whatever is still to be said or heard. */
  close(): void {
    this.#end(new Ended('Closed'))
    this.#socket.destroy()
  }

  /** Takes leave in order. */
  quit(): void {
    if (this.#ended) {
      this.close()
      return
    }
    this.#socket.end('QUIT\r\n')
    this.#socket.setTimeout(2000, () => this.#socket.destroy())
    this.#end(new Ended('Closed'))
  }

  #listen(socket: Socket): void {
    socket.on('data', (piece: Buffer) => this.#take(piece))
    socket.on('error', (problem) => this.#end(problem))
    socket.on('close', () => this.#end(new Ended('')))
    socket.on('timeout', () => {
      if (this.#waiting.length === 0) return
      this.#end(new Ended(`No answer in ${this.#patience.answerMs / 1000} s`))
      socket.destroy()
    })
  }

  #take(piece: Buffer): void {
    if (this.#ended) return
    try {
      for (const reply of this.#read(piece)) {
        const next = this.#waiting.shift()
        if (next) next.take(reply)
        else this.#heard.push(reply)
      }
    } catch (problem) {
      this.#end(problem instanceof NoReply ? problem : new Ended(String(problem)))
      this.#socket.destroy()
    }
    if (this.#waiting.length === 0) this.#socket.setTimeout(0)
  }

  #end(why: Error): void {
    this.#ended ??= why
    for (const { end } of this.#waiting.splice(0)) end(this.#ended)
  }
}

/** Loaded with the first secure line: 8 MB that a newsroom without one does not need. */
const tls = async () => process.getBuiltinModule('node:tls')
