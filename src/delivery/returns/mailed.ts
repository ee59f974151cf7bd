import { createHash } from 'node:crypto'
import type { Instant } from '../../story/time.ts'
import { readBounce } from '../bounces/index.ts'
import type { Returned } from './returned.ts'

/** A mark of ours as it stands in return paths and Message-IDs (identity.ts); whether it is one, its check tells. */
const likeMark = /\be[0-9a-z]{1,10}\.[0-9a-z]{1,10}\.[0-9a-f]{32}@/gi
const mostMarks = 20
const readTo = 1024 * 1024

/** What a mail that came to a return path says. `recipient`: to whom the server that handed it over gave it. */
export async function returnedIn(
  bytes: Uint8Array,
  given: { readonly recipient: string; readonly source: 'smtp' | 'mailbox'; readonly at: Instant },
): Promise<Returned> {
  const { recipient, source, at } = given
  const { kind, reason, status, final, addresses, messageId, returnPaths } = await readBounce(bytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, readTo)).toString('latin1')
  const seen = Array.from(text.matchAll(likeMark), ([found]) => found).slice(0, mostMarks)
  return {
    ...{ kind, reason, status, final, addresses, source, at, said: '' },
    marks: [recipient, ...returnPaths, messageId ?? '', ...seen].filter(Boolean),
    event:
      /^Message-ID:\s*(<[^<>\s]{3,250}>)/im.exec(headOf(text))?.[1] ?? createHash('sha256').update(bytes).digest('hex'),
  }
}

const headOf = (text: string): string => text.slice(0, 65_536).split(/\r?\n\r?\n/, 1)[0] ?? ''
