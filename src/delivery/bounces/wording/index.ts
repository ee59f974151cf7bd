import type { Reason } from '../bounce.ts'
import type { Evidence } from '../evidence.ts'
import {
  full,
  moved,
  ownFilter,
  rejectedByScript,
  suspended,
  takesNoMail,
  unknownHost,
  unknownUsers,
} from './address.ts'
import type { Family } from './family.ts'
import {
  dialogueBroken,
  diskFull,
  held,
  loginRefused,
  machine,
  names,
  network,
  noEncryption,
  program,
  programDied,
  refusedForSafety,
  timedOut,
} from './machines.ts'
import { content, contentRefused, notByTheRules, policy, spam, spamNamed, tooBig, tooBigHere, virus } from './mail.ts'
import {
  listed,
  machineBlocked,
  noReverse,
  relaying,
  reputation,
  senderRefused,
  tooFast,
  tooManyConnections,
  unsigned,
} from './sender.ts'

export { mailboxUnavailable, ownDirectory } from './address.ts'
export { automaticAnswer, gaveUp, notDelivered, stillTrying, undelivered } from './notices.ts'

export interface Read {
  readonly reason: Reason
  readonly says: readonly RegExp[]
  readonly unless?: RegExp | undefined
  readonly when?: ((evidence: Evidence) => boolean) | undefined
}

const read = ({ reason, says, unless, when }: Family): Read => ({
  reason,
  says: Object.values(says).flat(),
  unless,
  when,
})

/** Who says that there is no such reader. Asked after `precise`, before `broad`. */
export const unknownUser: readonly RegExp[] = Object.values(unknownUsers).flat()

/** The same in other languages than English, in which the protocol speaks. */
export const unknownUserAbroad: readonly RegExp[] = Object.entries(unknownUsers).flatMap(([language, says]) =>
  language === 'en' ? [] : says,
)

/** What can't be meant otherwise, the plainest first. */
export const precise: readonly Read[] = [
  unsigned,
  noReverse,
  virus,
  full,
  tooBig,
  tooBigHere,
  suspended,
  moved,
  relaying,
  notByTheRules,
  takesNoMail,
  reputation,
  listed,
  ownFilter,
  tooManyConnections,
  tooFast,
  spam,
  senderRefused,
  unknownHost,
  names,
  loginRefused,
  programDied,
].map(read)

/** What is said of many things: asked when nothing precise was said. */
export const broad: readonly Read[] = [
  noEncryption,
  machineBlocked,
  spamNamed,
  contentRefused,
  policy,
  content,
  timedOut,
  network,
  program,
  diskFull,
  machine,
  refusedForSafety,
  dialogueBroken,
  held,
  rejectedByScript,
].map(read)
