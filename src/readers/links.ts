import type { House } from '../house.ts'
import { routes } from '../routes.ts'
import type { Keys } from './keys.ts'

/**
 * The links that readers get. Each names a row and carries a keyed check over what that row says, so nothing is
 * stored for it and a stranger can't make one. Ids may be given again after an erasure: the check covers the moment
 * at which the row was made.
 */

/** How long a confirmation link is good for. */
export const confirmDays = 7

interface Asked {
  readonly id: number
  readonly askedAt: string
}
interface Made {
  readonly id: number
  readonly createdAt: string
}

const token = (keys: Keys, purpose: string, id: number, moment: string) =>
  `${id.toString(36)}-${keys.check(purpose, `${id} ${moment}`)}`

/** The row that a token names; 0 when it is no token at all. */
export function namedBy(text: string): number {
  const id = /^([0-9a-z]{1,10})-[\w-]{22}$/.exec(text)?.[1]
  return id === undefined ? 0 : Number.parseInt(id, 36)
}

const good = (keys: Keys, purpose: string, text: string, id: number, moment: string) =>
  namedBy(text) === id && keys.holds(purpose, `${id} ${moment}`, text.slice(text.indexOf('-') + 1))

/** Confirms a subscription that was asked for. */
export const confirmToken = (keys: Keys, subscription: Asked) =>
  token(keys, 'confirm', subscription.id, subscription.askedAt)
export const confirms = (keys: Keys, text: string, subscription: Asked) =>
  good(keys, 'confirm', text, subscription.id, subscription.askedAt)

/** Leaves a newsletter. Never ends: the mail that it stands in may be opened years later. */
export const leaveToken = (keys: Keys, subscriptionId: number, reader: Pick<Made, 'createdAt'>) =>
  token(keys, 'leave', subscriptionId, reader.createdAt)
export const leaves = (keys: Keys, text: string, subscriptionId: number, reader: Pick<Made, 'createdAt'>) =>
  good(keys, 'leave', text, subscriptionId, reader.createdAt)

/** Opens a reader's preferences. */
export const preferencesToken = (keys: Keys, reader: Made) => token(keys, 'preferences', reader.id, reader.createdAt)
export const opensPreferences = (keys: Keys, text: string, reader: Made) =>
  good(keys, 'preferences', text, reader.id, reader.createdAt)

/** Confirms a new address of a reader: that of this change, asked for at this moment. */
export const moveToken = (keys: Keys, change: Asked) => token(keys, 'move', change.id, change.askedAt)
export const moves = (keys: Keys, text: string, change: Asked) => good(keys, 'move', text, change.id, change.askedAt)

/** A path of ours as a whole address. */
export const wholeAddress = (house: Pick<House, 'newsroom'>, path: string): string =>
  `${house.newsroom().publicAddress.replace(/\/+$/, '')}${path}`

/** The whole addresses that stand in each mail to a reader. */
export const readerLinks = (
  house: Pick<House, 'newsroom'>,
  keys: Keys,
  given: { subscriptionId: number; readerId: number; createdAt: string },
): { leave: string; preferences: string } => ({
  leave: wholeAddress(house, routes.unsubscribe(leaveToken(keys, given.subscriptionId, given))),
  preferences: wholeAddress(
    house,
    routes.preferences(preferencesToken(keys, { id: given.readerId, createdAt: given.createdAt })),
  ),
})
