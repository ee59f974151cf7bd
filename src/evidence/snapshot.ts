import { createHash } from 'node:crypto'

/** What a snapshot is known by: the SHA-256 of the bytes as they came, in hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
