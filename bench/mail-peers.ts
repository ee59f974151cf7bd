import { createRequire } from 'node:module'
import { join } from 'node:path'

export type Peer = 'nodemailer' | 'nodemailerEdition' | 'pipelining' | 'signing'

/**
 * The programs that the delivery is measured beside: nodemailer's pool that signs each mail, of one text as long as our
 * mails, and of the parts of our edition (`edition`, a mail) with each reader's own links and the same headers; a bare
 * client that pipelines the same bytes over as many connections and does nothing else, and RSA-2048 signatures alone on the
 * thread pool. Each prints how many a second it came to.
 */
export function peerPrograms(given: {
  port: number
  bytes: number
  edition: string
  connections: number
  modules: string
}): [Peer, string][] {
  const { port, bytes, edition, connections, modules } = given
  const { resolve } = createRequire(join(modules, 'package.json'))
  const nodemailer = JSON.stringify(resolve('nodemailer'))
  const body = `const body = ('The crews agreed to keep the winter line until March, and said so. \\r\\n').repeat(600).slice(0, ${bytes - 700})`
  /** nodemailer's pool at what `mail`, a function that a program gives, makes for each reader. */
  const pooled = (program: string): string => `
import { generateKeyPairSync } from 'node:crypto'
import nodemailer from ${nodemailer}
${program}
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } })
const pool = nodemailer.createTransport({ pool: true, host: '127.0.0.1', port: ${port}, ignoreTLS: true, maxConnections: 10, maxMessages: Infinity,
  dkim: { domainName: 'harbourdesk.example', keySelector: 'dl1', privateKey } })
const send = (n) => pool.sendMail({ from: 'week@harbourdesk.example', to: 'reader' + n + '@mail.example', subject: 'The Week', ...mail(n) })
for (let n = 0; n < 50; n++) await send(n)
const count = 2500
const began = performance.now()
let next = 0
const lane = async () => { while (next < count) await send(next++) }
await Promise.all(Array.from({ length: 20 }, lane))
console.log(JSON.stringify({ perSecond: count / ((performance.now() - began) / 1000) }))
pool.close()
`
  return [
    [
      'nodemailer',
      pooled(`${body}
const mail = (n) => ({ text: body })`),
    ],
    [
      'nodemailerEdition',
      pooled(`import { readFileSync } from 'node:fs'
import PostalMime from ${JSON.stringify(resolve('postal-mime'))}
const edition = await (PostalMime.default ?? PostalMime).parse(readFileSync(${JSON.stringify(edition)}))
const [own] = /(?<=unsubscribe\\/)[\\w-]+/.exec(edition.text)
const [preferences] = /(?<=preferences\\/)[\\w-]+/.exec(edition.text)
const links = (text, n) => text.replaceAll(own, n + '-' + own).replaceAll(preferences, n + '-' + preferences)
const headers = (n) => ({ 'List-Unsubscribe': '<https://harbourdesk.example/unsubscribe/' + n + '-' + own + '>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'List-Id': 'The Week <the-week.harbourdesk.example>' })
const mail = (n) => ({ text: links(edition.text, n), html: links(edition.html, n), headers: headers(n) })`),
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
