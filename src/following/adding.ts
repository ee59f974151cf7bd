import type { House } from '../house.ts'
import type { Listing, NamedFeed } from './listing/listing.ts'
import { robotsTrouble } from './looking/hosts.ts'
import { acceptFeed, type Fetching, listingOf, sourceLimits } from './looking/look.ts'
import { statusTrouble, type Trouble } from './looking/trouble.ts'
import { followSource, sourceAt } from './sources.ts'

/** What came of an address that somebody wants to follow. */
export type Added =
  | { readonly is: 'followed' | 'already'; readonly publicId: string }
  /** A page that names several feeds, or none: which of them, or the page itself? */
  | {
      readonly is: 'choice'
      readonly address: string
      readonly feeds: readonly NamedFeed[]
      /** How many stories the page links to: it can be followed where there are some. */
      readonly stories: number
    }
  | { readonly is: 'trouble'; readonly trouble: Trouble }

/** So many links that look like stories make a page that can be followed. */
const fewestStories = 3

/**
 * Follows an address: a feed; or a site's, by the feed that its page names. A page that names several, or none, is
 * answered with a choice; `as` is what was chosen.
 */
export async function addSource(
  house: House,
  fetching: Fetching,
  given: { readonly address: string; readonly as: 'any' | 'page'; readonly memberId: number },
): Promise<Added> {
  const address = whole(given.address)
  const known = await sourceAt(house.store.read, address)
  if (known) return { is: 'already', publicId: known.publicId }
  const came = await fetched(house, fetching, address)
  if ('trouble' in came) return { is: 'trouble', trouble: came.trouble }
  const { listing, where } = came
  const follow = (kind: Listing['kind']) => followed(house, { kind, address: where, listing, memberId: given.memberId })
  if (listing.kind === 'feed') return follow('feed')
  const stories = listing.items.length
  if (given.as === 'page' && stories > 0) return follow('page')
  const [first, ...others] = listing.feeds
  if (first && others.length === 0 && first.address !== given.address)
    return addFeed(house, fetching, first, given.memberId)
  if (listing.feeds.length > 0 || stories >= fewestStories)
    return { is: 'choice', address: where, feeds: listing.feeds, stories: stories >= fewestStories ? stories : 0 }
  return { is: 'trouble', trouble: { code: 'noStories', said: '' } }
}

/** The one feed that a page names. Where it is none after all, that is what is told. */
async function addFeed(house: House, fetching: Fetching, feed: NamedFeed, memberId: number): Promise<Added> {
  const known = await sourceAt(house.store.read, feed.address)
  if (known) return { is: 'already', publicId: known.publicId }
  const came = await fetched(house, fetching, feed.address)
  if ('trouble' in came) return { is: 'trouble', trouble: came.trouble }
  const { listing, where } = came
  if (listing.kind !== 'feed') return { is: 'trouble', trouble: { code: 'notFeed', said: '' } }
  return followed(house, { kind: 'feed', address: where, listing, memberId })
}

async function followed(
  house: House,
  given: { kind: Listing['kind']; address: string; listing: Listing; memberId: number },
): Promise<Added> {
  const { kind, address, listing, memberId } = given
  const { title: name, language } = listing
  const publicId = await followSource(house, { kind, address, name, language, memberId })
  if (publicId !== null) return { is: 'followed', publicId }
  // Two did it at once, or it has moved to where another is.
  const other = await sourceAt(house.store.write, address)
  return other ? { is: 'already', publicId: other.publicId } : { is: 'trouble', trouble: { code: 'broken', said: '' } }
}

async function fetched(
  house: House,
  fetching: Fetching,
  address: string,
): Promise<{ readonly listing: Listing; readonly where: string } | { readonly trouble: Trouble }> {
  let forbidden: Trouble | null = null
  const admit = async (url: URL): Promise<boolean> => {
    forbidden = await robotsTrouble(house, fetching, url)
    return forbidden === null
  }
  const came = await fetching.fetch(address, sourceLimits, { headers: { accept: acceptFeed }, admit })
  if (forbidden !== null) return { trouble: forbidden }
  if (!came.ok)
    return {
      trouble: came.problem === 'status' ? statusTrouble(came.data.status ?? '') : { code: came.problem, said: '' },
    }
  const { bytes, contentType } = came
  const listing = await listingOf(fetching, { bytes, contentType, address: came.address }, 'any')
  return 'code' in listing ? { trouble: listing } : { listing, where: came.movedTo || address }
}

/** People leave out what a browser adds. */
const whole = (address: string): string => {
  const given = address.trim()
  return /^[a-z][a-z\d+.-]*:/i.test(given) && !/^[^/]+:\d+(?:\/|$)/.test(given) ? given : `https://${given}`
}
