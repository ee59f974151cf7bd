import { createHash, type KeyObject, sign } from 'node:crypto'
import type { MailBytes } from '../mail-bytes.ts'
import { divided, relaxedBody, relaxedField } from './canonical.ts'

/** A key that mails of a domain are signed with; its public half stands in DNS under the selector. */
export interface SigningKey {
  readonly domain: string
  readonly selector: string
  readonly algorithm: 'rsa-sha256' | 'ed25519-sha256'
  readonly privateKey: KeyObject
}

/**
 * What is signed wherever it is there: all that a reader or a mail program goes by, and the fields of one-click leaving,
 * which RFC 8058 wants signed. `from` stands twice, so that nobody can add another (RFC 6376, 8.15).
 */
const signed = [
  'from',
  'from',
  'to',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-language',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
] as const

/** The hash of a body, in pieces, that is in its canonical form already; base64. */
export function bodyHash(canonical: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const piece of canonical) hash.update(piece)
  return hash.digest('base64')
}

/**
 * The field that signs a message (RFC 6376; RFC 8463 for Ed25519), with its line end, to stand before the others. The
 * work of an RSA signature, a quarter of a millisecond, is done on the thread pool.
 *
 * @param fields all header fields in their relaxed form: "subject:The Week"
 * @param at     when it is signed, in seconds since 1970
 */
export async function signature(
  { domain, selector, algorithm, privateKey }: SigningKey,
  fields: readonly string[],
  hash: string,
  at: number,
): Promise<string> {
  const names: string[] = []
  const over: string[] = []
  const left = fields.map((field) => field.slice(0, field.indexOf(':')))
  for (const name of signed) {
    // Of several the last first (5.4.2).
    const at = left.lastIndexOf(name)
    if (at !== -1) {
      over.push(fields[at] ?? '')
      left[at] = ''
    }
    // One that is named though it isn't there can't be added without breaking the signature (5.4.2).
    if (at !== -1 || name === 'from') names.push(name)
  }
  const tags = [
    `v=1; a=${algorithm}; c=relaxed/relaxed; d=${domain}; s=${selector}; t=${at};`,
    ...namesOver(names),
    `bh=${hash};`,
    'b=',
  ]
  const field = `DKIM-Signature: ${tags.join('\r\n ')}`
  const data = Buffer.from([...over, relaxedField(field)].join('\r\n'))
  return `${field}${inLines(await signedBy(privateKey, algorithm, data))}\r\n`
}

/** "h=from:from:to:…;" over lines of at most 76. */
function namesOver(names: readonly string[]): string[] {
  const lines: string[] = []
  let line = `h=${names[0]}`
  for (const name of names.slice(1)) {
    if (line.length + name.length > 72) {
      lines.push(`${line}:`)
      line = name
    } else line += `:${name}`
  }
  return [...lines, `${line};`]
}

const inLines = (base64: string): string => (base64.match(/.{1,72}/g) ?? []).join('\r\n ')

const signedBy = (key: KeyObject, algorithm: SigningKey['algorithm'], data: Buffer): Promise<string> =>
  new Promise((done, failed) => {
    const [digest, over] =
      algorithm === 'rsa-sha256' ? ['sha256', data] : [null, createHash('sha256').update(data).digest()]
    sign(digest as string, over as Buffer, key, (problem, made) =>
      problem ? failed(problem) : done(made.toString('base64')),
    )
  })

/** A whole message with a signature of each key before it. */
export async function signedMessage(keys: readonly SigningKey[], source: Buffer, at: number): Promise<MailBytes> {
  if (keys.length === 0) return [source]
  const { fields, body } = divided(source)
  const relaxed = fields.map(relaxedField)
  const hash = bodyHash([relaxedBody(body)])
  const made = await Promise.all(keys.map((key) => signature(key, relaxed, hash, at)))
  return [Buffer.from(made.join('')), source]
}
