import type { Keys } from '../readers/index.ts'

/**
 * What a delivery is called outside: derived from edition and reader with a keyed check. A repeat has the same
 * Message-ID, a bounce finds its row by its return path, and a stranger can make neither. Small letters and digits
 * only: mail servers may change the case of what stands before the @.
 */
export interface Identity {
  /** "<e1k.7ps.4fd0…@harbourdesk.example>" */
  readonly messageId: string
  /** "week+e1k.7ps.4fd0…@harbourdesk.example": comes back to the sender's own mailbox. */
  readonly returnPath: string
}

export function identityOf(keys: Keys, given: { editionId: number; readerId: number; sender: string }): Identity {
  const { editionId, readerId, sender } = given
  const at = sender.lastIndexOf('@')
  const name = `e${editionId.toString(36)}.${readerId.toString(36)}`
  const mark = `${name}.${checkOf(keys, name)}`
  return {
    messageId: `<${mark}@${sender.slice(at + 1)}>`,
    returnPath: `${sender.slice(0, at).replace(/\+.*$/, '')}+${mark}@${sender.slice(at + 1)}`,
  }
}

/** Which delivery an address or Message-ID names; undefined when it isn't one that we made. */
export function deliveryNamed(keys: Keys, text: string): { editionId: number; readerId: number } | undefined {
  const found = /(?:^|[+<])(e([0-9a-z]{1,10})\.([0-9a-z]{1,10}))\.([0-9a-f]{32})@/i.exec(text.toLowerCase())
  if (!found) return undefined
  const [, name = '', edition = '', reader = '', check = ''] = found
  if (!keys.holds('delivery', name, Buffer.from(check, 'hex').toString('base64url'))) return undefined
  return { editionId: Number.parseInt(edition, 36), readerId: Number.parseInt(reader, 36) }
}

const checkOf = (keys: Keys, name: string): string =>
  Buffer.from(keys.check('delivery', name), 'base64url').toString('hex')
