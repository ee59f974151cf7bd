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
 * Signs messages that have the same fields in the same order: makes the field (RFC 6376; RFC 8463 for Ed25519) with its line
 * end, to stand before the others. The work of an RSA signature, a quarter of a millisecond, is done on the thread pool.
 *
 * @param fields all header fields in their relaxed form: "subject:The Week"
 * @param hash   of the body, base64
 * @param at     when it is signed, in seconds since 1970
 */
export type Signer = (fields: readonly string[], hash: string, at: number) => Promise<string>

/** A signer of messages whose fields have these names, in small letters and in this order. */
export function signerOf(
  { domain, selector, algorithm, privateKey }: SigningKey,
  fieldNames: readonly string[],
): Signer {
  const names: string[] = []
  const places: number[] = []
  const left = [...fieldNames]
  for (const name of signed) {
    // Of several the last first (5.4.2).
    const at = left.lastIndexOf(name)
    if (at !== -1) {
      places.push(at)
      left[at] = ''
    }
    // One that is named though it isn't there can't be added without breaking the signature (5.4.2).
    if (at !== -1 || name === 'from') names.push(name)
  }
  const first = `v=1; a=${algorithm}; c=relaxed/relaxed; d=${domain}; s=${selector}; t=`
  const middle = [';', ...namesOver(names), 'bh='].join('\r\n ')
  // The field is signed too, in its relaxed form and with nothing behind "b=".
  const relaxedFirst = `dkim-signature:${first}`
  const relaxedMiddle = middle.replaceAll('\r\n', '')
  return async (fields, hash, at) => {
    let over = ''
    for (const place of places) over += `${fields[place]}\r\n`
    over += `${relaxedFirst}${at}${relaxedMiddle}${hash}; b=`
    const made = await signedBy(privateKey, algorithm, Buffer.from(over))
    return `DKIM-Signature: ${first}${at}${middle}${hash};\r\n b=${inLines(made)}\r\n`
  }
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

function inLines(base64: string): string {
  let lines = base64.slice(0, 72)
  for (let at = 72; at < base64.length; at += 72) lines += `\r\n ${base64.slice(at, at + 72)}`
  return lines
}

const signedBy = (key: KeyObject, algorithm: SigningKey['algorithm'], data: Buffer): Promise<string> =>
  new Promise((done, failed) => {
    const [digest, over] =
      algorithm === 'rsa-sha256' ? ['sha256', data] : [null, createHash('sha256').update(data).digest()]
    sign(digest as string, over as Buffer, key, (problem, made) =>
      problem ? failed(problem) : done(made.toString('base64')),
    )
  })

/** The names of fields in their relaxed form. */
export const namesOf = (relaxed: readonly string[]): string[] =>
  relaxed.map((field) => field.slice(0, field.indexOf(':')))

/** A whole message with a signature of each key before it. */
export async function signedMessage(keys: readonly SigningKey[], source: Buffer, at: number): Promise<MailBytes> {
  if (keys.length === 0) return [source]
  const { fields, body } = divided(source)
  const relaxed = fields.map(relaxedField)
  const hash = bodyHash([relaxedBody(body)])
  const names = namesOf(relaxed)
  const made = await Promise.all(keys.map((key) => signerOf(key, names)(relaxed, hash, at)))
  return [Buffer.from(made.join('')), source]
}
