import { anyInAll, anyOf } from '../languages/every.ts'

/** The networks on which a story is shared, as they call themselves and in other letters, to be set into a pattern. */
export const networkNames = anyOf([
  ...'facebook twitter youtube tiktok telegram linkedin pinterest reddit bluesky threads instagram viber'.split(' '),
  'whats\\s?app',
  anyInAll(({ pages }) => pages?.networks),
])

const whole = new RegExp(`(?<!\\p{L})${networkNames}(?!\\p{L})`, 'giu')

/** How many networks a line names. */
export const networksIn = (line: string): number => line.match(whole)?.length ?? 0

/** A line without the networks that it names. */
export const withoutNetworks = (line: string): string => line.replace(whole, ' ')
