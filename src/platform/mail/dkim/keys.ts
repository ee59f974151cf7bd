import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { SigningKey } from './sign.ts'

/** The two algorithms that mail servers check: RSA of 2048 bits everywhere, Ed25519 (RFC 8463) at some. */
export type Algorithm = SigningKey['algorithm']

/** Makes a private key, as PEM (PKCS #8). */
export async function makePrivateKey(algorithm: Algorithm): Promise<string> {
  const { privateKey } =
    algorithm === 'rsa-sha256'
      ? await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
      : await promisify(generateKeyPair)('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
}

/** The private key in a PEM; undefined when it is none for this algorithm. */
export function readPrivateKey(pem: string, algorithm: Algorithm): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === (algorithm === 'rsa-sha256' ? 'rsa' : 'ed25519') ? key : undefined
  } catch {
    return undefined
  }
}

/** Where in DNS the public half stands, and the text of its TXT record (RFC 6376, 3.6.1). */
export interface KeyRecord {
  /** "dl1._domainkey.harbourdesk.example" */
  readonly name: string
  /** "v=DKIM1; k=rsa; p=MIIB…" */
  readonly text: string
}

/** What to put in DNS for a key. */
export function recordOf({ domain, selector, algorithm, privateKey }: SigningKey): KeyRecord {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  // Of Ed25519 the key's 32 bytes alone (RFC 8463, 4); of RSA the whole structure.
  const bytes = algorithm === 'rsa-sha256' ? der : der.subarray(-32)
  const kind = algorithm === 'rsa-sha256' ? 'rsa' : 'ed25519'
  return { name: `${selector}._domainkey.${domain}`, text: `v=DKIM1; k=${kind}; p=${bytes.toString('base64')}` }
}

/** A TXT record's text as zone files write it: in strings of at most 255 characters (RFC 1035, 3.3.14). */
export const inStrings = (text: string): string => (text.match(/.{1,255}/g) ?? []).map((part) => `"${part}"`).join(' ')
