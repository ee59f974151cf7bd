import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { link, open, readFile, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { House } from '../house.ts'
import type { Db } from '../platform/store/index.ts'

/**
 * The newsroom's own secrets, from one file outside the database. What is stored with a key names the key's version.
 * Addresses are sealed with AES-256-GCM, looked up by HMAC-SHA256, and links for readers carry a keyed check.
 */
export interface Keys {
  /** The version that new ciphers and hashes are made with. */
  readonly version: number
  seal(address: string): Uint8Array
  /** Throws UnusableKey when the cipher was made with a key that isn't here, or was changed. */
  open(cipher: Uint8Array, version: number): string
  /** Seals a secret of the newsroom's own for one purpose: what is sealed for one opens for no other. */
  sealSecret(purpose: 'dkim', secret: string): Uint8Array
  /** Throws UnusableKey, as `open` does. */
  openSecret(purpose: 'dkim', cipher: Uint8Array, version: number): string
  /** The keyed hash by which something is found again: an address, a network. 32 bytes. */
  hash(kind: 'address' | 'network' | 'attempt', text: string): Uint8Array
  /** A keyed check of some words for one purpose, base64url, 128 bits. */
  check(purpose: string, words: string): string
  /** Was this check made here for these words? Takes the same time whatever is wrong. */
  holds(purpose: string, words: string, check: string): boolean
}

/** The key can't be used. `message` says why and what to do. */
export class UnusableKey extends Error {
  override readonly name = 'UnusableKey'
}

const heading = 'dateline key'

/**
 * Opens the key file. Makes one on first use: 32 random bytes, readable by its owner only, on disk before it is used.
 * Where addresses are already sealed (`needed`), a missing file is an error: a new key would open none of them.
 */
export async function openKeys(file: string, needed: boolean): Promise<Keys> {
  const kept = await read(file)
  if (kept !== undefined) return keysFrom(parse(kept, file))
  if (needed) {
    throw new UnusableKey(
      `The key file ${file} is not there, and without it no reader’s address can be read. Put it back from a backup, or name its place in DATELINE_KEY_FILE. Nothing was changed.`,
    )
  }
  await make(file)
  return keysFrom(parse((await read(file)) ?? '', file))
}

/** The keys of a house: as soon as it has a reader or a secret, no new key is made for it. */
export const keysOf = async (house: Pick<House, 'store'>, file: string): Promise<Keys> =>
  openKeys(file, await needsKey(house.store.read))

/** Is anything sealed in this database, so that another key file would be of no use? */
export async function needsKey(db: Db): Promise<boolean> {
  const reader = await db.selectFrom('reader').select('id').limit(1).executeTakeFirst()
  return reader !== undefined || (await unended(db)) !== undefined
}

const unended = (db: Db) =>
  db.selectFrom('dkimKey').select('id').where('endedAt', 'is', null).limit(1).executeTakeFirst()

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UnusableKey(`The key file ${file} can’t be read (${(problem as Error).message}). Let this user read it.`)
  }
}

/** Written aside, synced, then linked into place: two processes that begin together end with one key. */
async function make(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    const handle = await open(aside, 'wx', 0o600)
    await handle.writeFile(`${heading} 1 ${randomBytes(32).toString('base64url')}\n`)
    await handle.sync()
    await handle.close()
    await link(aside, file).catch((problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'EEXIST') throw problem
    })
    const folder = await open(dirname(file), 'r')
    await folder.sync().finally(() => folder.close())
  } catch (problem) {
    throw new UnusableKey(`No key file could be made at ${file} (${(problem as Error).message}).`)
  } finally {
    await unlink(aside).catch(() => {})
  }
}

/** A line for each version, the newest last. */
function parse(text: string, file: string): Map<number, Buffer> {
  const secrets = new Map<number, Buffer>()
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const found = /^dateline key (\d+) ([\w-]{43})$/.exec(line)
    if (!found) throw new UnusableKey(`${file} is no key file of Dateline. Put the right one back from a backup.`)
    secrets.set(Number(found[1]), Buffer.from(found[2] ?? '', 'base64url'))
  }
  if (secrets.size === 0) throw new UnusableKey(`The key file ${file} is empty. Put it back from a backup.`)
  return secrets
}

const derive = (secret: Buffer, purpose: string) =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `dateline ${purpose}`, 32)))

/** The keys from their secrets by version; each purpose has a key of its own (HKDF, RFC 5869). */
export function keysFrom(secrets: ReadonlyMap<number, Buffer>): Keys {
  const version = Math.max(...secrets.keys())
  const derived = new Map<string, KeyObject>()
  const key = (of: number, purpose: string): KeyObject => {
    const name = `${of} ${purpose}`
    const secret = secrets.get(of)
    if (!secret) throw new UnusableKey(`Version ${of} of the key is not in the key file. Put the whole file back.`)
    const found = derived.get(name) ?? derive(secret, purpose)
    derived.set(name, found)
    return found
  }
  const macs = new Map<string, (words: string) => Buffer>()
  const mac = (purpose: string, words: string): Buffer => {
    const found = macs.get(purpose) ?? hmacSha256(key(version, purpose))
    macs.set(purpose, found)
    return found(words)
  }
  const check = (purpose: string, words: string) => mac(purpose, words).subarray(0, 16)
  return {
    version,
    seal: (address) => seal(key(version, 'address cipher'), address),
    open: (cipher, of) => unseal(key(of, 'address cipher'), cipher, 'An address'),
    sealSecret: (purpose, secret) => seal(key(version, `${purpose} secret`), secret),
    openSecret: (purpose, cipher, of) => unseal(key(of, `${purpose} secret`), cipher, 'A secret of the newsroom'),
    hash: (kind, text) => mac(`${kind} hash`, text),
    check: (purpose, words) => check(purpose, words).toString('base64url'),
    holds: (purpose, words, given) => {
      const theirs = Buffer.from(given, 'base64url')
      const ours = check(purpose, words)
      // The last sign of base64url has bits to spare: only the one form that we write is taken.
      return theirs.length === ours.length && timingSafeEqual(theirs, ours) && theirs.toString('base64url') === given
    },
  }
}

/**
 * HMAC-SHA256 (RFC 2104) of short texts with one key, from two hashes at one stroke each: a third of the time of a stream
 * of Node's, which a list of a million readers feels.
 */
function hmacSha256(key: KeyObject): (words: string) => Buffer {
  const secret = key.export()
  const most = 1024
  const inner = Buffer.alloc(64 + most, 0x36)
  const outer = Buffer.alloc(64 + 32, 0x5c)
  for (const [at, byte] of secret.entries()) {
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  return (words) => {
    // A letter takes three bytes at most.
    if (words.length * 3 > most) return createHmac('sha256', key).update(words).digest()
    const length = inner.write(words, 64)
    hash('sha256', inner.subarray(0, 64 + length), 'buffer').copy(outer, 64)
    return hash('sha256', outer, 'buffer')
  }
}

/** nonce (12) · ciphertext · tag (16) */
function seal(key: KeyObject, address: string): Uint8Array {
  const nonce = nextNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = cipher.update(address, 'utf8')
  // In counter mode nothing is left for the end; it makes the tag.
  cipher.final()
  return Buffer.concat([nonce, text, cipher.getAuthTag()])
}

/** Random bytes for many nonces are fetched at once: a list of a million readers needs a million. Each is used once. */
let nonces = Buffer.alloc(0)
function nextNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(12 * 256)
  const nonce = nonces.subarray(0, 12)
  nonces = nonces.subarray(12)
  return nonce
}

function unseal(key: KeyObject, sealed: Uint8Array, what: string): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(-16))
    const text = decipher.update(sealed.subarray(12, -16))
    // In counter mode nothing is left for the end; it looks at the tag.
    decipher.final()
    return text.toString('utf8')
  } catch {
    throw new UnusableKey(`${what} could not be read: the key file is not the one it was sealed with.`)
  }
}
