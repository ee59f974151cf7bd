import { createRequire } from 'node:module'
import { join } from 'node:path'

export type Peer = 'nodemailer' | 'pipelining' | 'signing'

/**
 * The programs that the delivery is measured beside: nodemailer's pool that signs each mail, a bare client that pipelines
 * the same bytes over as many connections and does nothing else, and RSA-2048 signatures alone on the thread pool. Each
 * prints how many a second it came to.
 */
export function peerPrograms(given: {
  port: number
  bytes: number
  connections: number
  modules: string
}): [Peer, string][] {
  const { port, bytes, connections, modules } = given
  const nodemailer = JSON.stringify(createRequire(join(modules, 'package.json')).resolve('nodemailer'))
  const body = `const body = ('The crews agreed to keep the winter line until March, and said so. \\r\\n').repeat(600).slice(0, ${bytes - 700})`
  return [
    [
      'nodemailer',
      `
import { generateKeyPairSync } from 'node:crypto'
import nodemailer from ${nodemailer}
${body}
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } })
const pool = nodemailer.createTransport({ pool: true, host: '127.0.0.1', port: ${port}, ignoreTLS: true, maxConnections: 10, maxMessages: Infinity,
  dkim: { domainName: 'harbourdesk.example', keySelector: 'dl1', privateKey } })
const send = (n) => pool.sendMail({ from: 'week@harbourdesk.example', to: 'reader' + n + '@mail.example', subject: 'The Week', text: body })
for (let n = 0; n < 50; n++) await send(n)
const count = 2500
const began = performance.now()
let next = 0
const lane = async () => { while (next < count) await send(next++) }
await Promise.all(Array.from({ length: 20 }, lane))
console.log(JSON.stringify({ perSecond: count / ((performance.now() - began) / 1000) }))
pool.close()
`,
    ],
    [
      'pipelining',
      `
import { connect } from 'node:net'
${body}
const count = 20000
let next = 0
const lane = () => new Promise((resolve) => {
  const socket = connect(${port}, '127.0.0.1')
  socket.setNoDelay(true)
  let rest = '', step = 0
  const envelope = () => 'MAIL FROM:<week@harbourdesk.example>\\r\\nRCPT TO:<reader' + next + '@mail.example>\\r\\nDATA\\r\\n'
  socket.on('data', (piece) => {
    rest += piece
    for (let at = rest.indexOf('\\n'); at !== -1; at = rest.indexOf('\\n')) {
      const line = rest.slice(0, at); rest = rest.slice(at + 1)
      if (line[3] === '-') continue
      if (step === 0) socket.write('EHLO bench\\r\\n')
      else if (step === 1) socket.write(envelope())
      if (line.startsWith('354')) {
        next++
        const more = next < count
        socket.write('Subject: The Week\\r\\n\\r\\n' + body + '\\r\\n.\\r\\n' + (more ? envelope() : 'QUIT\\r\\n'))
      }
      if (line.startsWith('221')) { socket.end(); resolve() }
      step++
    }
  })
})
const began = performance.now()
await Promise.all(Array.from({ length: ${connections} }, lane))
console.log(JSON.stringify({ perSecond: count / ((performance.now() - began) / 1000) }))
`,
    ],
    [
      'signing',
      `
import { generateKeyPairSync, sign } from 'node:crypto'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const data = Buffer.alloc(900, 'a')
const count = 20000
let next = 0
const lane = async () => { while (next++ < count) await new Promise((done) => sign('sha256', data, privateKey, () => done())) }
const began = performance.now()
await Promise.all(Array.from({ length: 8 }, lane))
console.log(JSON.stringify({ perSecond: count / ((performance.now() - began) / 1000) }))
`,
    ],
  ]
}
