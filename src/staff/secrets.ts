import { createHash, randomBytes } from 'node:crypto'

/** A secret that can't be guessed (256 bits), in letters that an address and a cookie may carry. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. It needs no salt and no slow hash: there is nothing to guess. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
