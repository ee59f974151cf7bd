import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** What a name has: strings of TXT (a list is one record in several strings), mail servers, addresses, names. */
export interface Records {
  readonly TXT?: readonly (string | readonly string[])[]
  readonly MX?: readonly { exchange: string; priority: number }[]
  readonly A?: readonly string[]
  readonly AAAA?: readonly string[]
  readonly PTR?: readonly string[]
}

export interface TestDns {
  /** "127.0.0.1:40123" */
  readonly address: string
  /** Every question that came: "TXT harbourdesk.example". */
  readonly asked: string[]
  /** By name. A name that isn't here does not exist; "silent" gets no answer, "broken" a SERVFAIL. */
  zone: Readonly<Record<string, Records | 'silent' | 'broken'>>
  stop(): Promise<void>
}

const types: Readonly<Record<number, keyof Records>> = { 1: 'A', 12: 'PTR', 15: 'MX', 16: 'TXT', 28: 'AAAA' }
const codes = { ok: 0, serverFailed: 2, noName: 3 } as const

/** What is longer than this is told over TCP alone, and UDP says so (RFC 1035, 4.2.1). */
const longestByUdp = 512

/** A DNS server on a free port of this machine, for UDP and TCP, that knows one zone (RFC 1035, 4). */
export async function startDns(zone: TestDns['zone'] = {}): Promise<TestDns> {
  const socket = createSocket('udp4')
  const state = { zone }
  const asked: string[] = []
  /** The answer to a question; null where none is given. */
  const answerTo = (query: Buffer): Buffer | null => {
    const { name, type, end } = questionOf(query)
    const kind = types[type]
    asked.push(`${kind ?? type} ${name}`)
    const known = state.zone[name]
    if (known === 'silent') return null
    const given = known === undefined || known === 'broken' || kind === undefined ? [] : answersOf(known, kind)
    const code = known === 'broken' ? codes.serverFailed : known === undefined ? codes.noName : codes.ok
    const head = Buffer.alloc(12)
    query.copy(head, 0, 0, 2)
    head.writeUInt16BE(0x8580 | code, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(given.length, 6)
    const answers = given.map((value) => {
      const fixed = Buffer.alloc(12)
      fixed.writeUInt16BE(0xc00c, 0)
      fixed.writeUInt16BE(type, 2)
      fixed.writeUInt16BE(1, 4)
      fixed.writeUInt32BE(60, 6)
      fixed.writeUInt16BE(value.length, 10)
      return Buffer.concat([fixed, value])
    })
    return Buffer.concat([head, query.subarray(12, end), ...answers])
  }
  socket.on('message', (query, from) => {
    const answer = answerTo(query)
    if (answer === null) return
    if (answer.length <= longestByUdp) socket.send(answer, from.port, from.address)
    else {
      const cut = Buffer.from(answer.subarray(0, questionOf(query).end))
      cut.writeUInt16BE(cut.readUInt16BE(2) | 0x0200, 2)
      cut.writeUInt16BE(0, 6)
      socket.send(cut, from.port, from.address)
    }
  })
  const overTcp = createServer((line) => {
    line.on('error', () => {})
    line.on('data', (piece: Buffer) => {
      const answer = answerTo(piece.subarray(2))
      if (answer === null) return
      const length = Buffer.alloc(2)
      length.writeUInt16BE(answer.length)
      line.write(Buffer.concat([length, answer]))
    })
  })
  // TCP first: of its ports many are taken, by connections too, and of those for UDP hardly any.
  overTcp.listen(0, '127.0.0.1')
  await once(overTcp, 'listening')
  socket.bind((overTcp.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    get zone() {
      return state.zone
    },
    set zone(next) {
      state.zone = next
    },
    stop: async () => {
      overTcp.close()
      await new Promise<void>((resolve) => socket.close(() => resolve()))
    },
  }
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(
      query
        .subarray(at + 1, at + 1 + length)
        .toString('latin1')
        .toLowerCase(),
    )
    at += 1 + length
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 }
}

const named = (name: string): Buffer =>
  Buffer.concat([...name.split('.').map((one) => Buffer.from([one.length, ...Buffer.from(one)])), Buffer.from([0])])

const strung = (strings: readonly string[]): Buffer =>
  Buffer.concat(strings.map((one) => Buffer.from([one.length, ...Buffer.from(one)])))

/** The values of a name's records, as they stand in an answer. */
function answersOf(records: Records, kind: keyof Records): Buffer[] {
  switch (kind) {
    case 'TXT':
      return (records.TXT ?? []).map((text) =>
        strung(typeof text === 'string' ? (text.match(/.{1,255}/g) ?? ['']) : text),
      )
    case 'MX':
      return (records.MX ?? []).map(({ exchange, priority }) =>
        Buffer.concat([Buffer.from([priority >> 8, priority & 255]), named(exchange)]),
      )
    case 'A':
      return (records.A ?? []).map((ip) => Buffer.from(ip.split('.').map(Number)))
    case 'AAAA':
      return (records.AAAA ?? []).map((ip) => bytesOfSix(ip))
    case 'PTR':
      return (records.PTR ?? []).map(named)
  }
}

function bytesOfSix(ip: string): Buffer {
  const [head = '', tail = ''] = ip.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const middle = ip.includes('::') ? 8 - groups(head).length - groups(tail).length : 0
  const all = [...groups(head), ...Array.from({ length: middle }, () => '0'), ...groups(tail)]
  return Buffer.from(all.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]))
}
