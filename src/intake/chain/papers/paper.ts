import type { Named } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Outlet } from '../outlet-names.ts'

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
