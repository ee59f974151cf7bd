import { withoutTo } from '../../speech/words-without-capitals.ts'
import type { Named } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Outlet } from '../outlet-names.ts'
import { isOutlet } from '../outlets.ts'
import type { Words } from '../words.ts'

/** What a source in writing is: something a body published, or a paper that may be anybody’s. */
export type Paper = 'statement' | 'document'

/** A word for somebody named before, which the sentence leaves out. */
export const again = (i: number): Named => ({
  name: '',
  first: i,
  last: i,
  sure: true,
  called: false,
  linked: false,
  quoted: false,
  is: 'again',
  free: true,
})

/** A paper of somebody, told from one word to another. */
export const made = (
  kind: Paper | 'report',
  { name }: Outlet,
  first: number,
  last: number,
  isAgain = false,
): Cited => ({
  kind,
  publisher: name,
  first,
  last,
  code: kind === 'statement' ? 'publishedNotice' : kind === 'document' ? 'citedDocument' : 'outletReported',
  ...(isAgain ? { again: true } : {}),
})

/** "وكالة الحوض المائي": is a name of no outlet called only what other bodies are called too, where no capital tells it? */
export function isOtherAgency({ first, name }: Outlet, words: Words): boolean {
  const { bodies, words: own } = words.lexicon
  if (own.capitals || isOutlet(name) || !/\s/.test(name)) return false
  const { folded } = words.all[first]!
  const length = Math.max(words.has('outlet', first), words.hasJoined('outlet', first))
  return length === 1 && [folded, withoutTo(folded, words.lexicon)].some((word) => bodies.has(word))
}
