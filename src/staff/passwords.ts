import { type BinaryLike, argon2 as begin, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2 = promisify(begin) as unknown as (
  algorithm: 'argon2id',
  given: { message: BinaryLike; nonce: Buffer; parallelism: number; tagLength: number; memory: number; passes: number },
) => Promise<Buffer>

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. RFC 9106 for the algorithm. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** The fewest characters of a password. NIST SP 800-63B asks for 8 and no rules about kinds of characters. */
export const shortestPassword = 10
/** The most: hashing a megabyte is nobody's password. */
export const longestPassword = 200

/** A password as the table keeps it: the PHC string format, so that a later cost can stand beside this one. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const key = await argon2('argon2id', { message: password.normalize('NFKC'), nonce, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(nonce)}$${bare(key)}`
}

/** Is this the password? Takes as long where there is none to compare with: the time tells nobody which accounts exist. */
export async function passwordMatches(password: string, kept: string | null): Promise<boolean> {
  const read = kept === null ? null : parse(kept)
  const { nonce, key, memory, passes, parallelism } = read ?? {
    ...cost,
    nonce: Buffer.alloc(16),
    key: Buffer.alloc(32),
  }
  const message = password.slice(0, longestPassword).normalize('NFKC')
  const tried = await argon2('argon2id', { message, nonce, memory, passes, parallelism, tagLength: key.length })
  return timingSafeEqual(tried, key) && read !== null
}

function parse(kept: string) {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept)
  if (!found) throw new Error('A password in the table is not in the form that this version writes')
  const [, memory, passes, parallelism, nonce = '', key = ''] = found
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    key: Buffer.from(key, 'base64'),
  }
}

/** Base64 without padding, as the PHC format has it. */
const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
