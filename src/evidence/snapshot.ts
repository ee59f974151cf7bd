import { createHash } from 'node:crypto'
import type { Instant } from '../story/time.ts'

/** What a source's page said when we looked. Its bytes are kept under their SHA-256. */
export interface Snapshot {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string
  readonly address: string
  readonly contentType: string
  /** Length in bytes. */
  readonly size: number
  readonly seenAt: Instant
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The record of bytes that were seen at an address. */
export const snapshotOf = (bytes: Uint8Array, address: string, contentType: string, seenAt: Instant): Snapshot => ({
  sha256: sha256Of(bytes),
  address,
  contentType,
  size: bytes.length,
  seenAt,
})
