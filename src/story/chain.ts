import type { Hop } from './hop.ts'

/** The chain in small: a dot for each hop, oldest first, full where we saw it ourselves, and the first hop for words. */
export interface ChainInSmall {
  readonly dots: readonly Hop['seen'][]
  readonly first: Hop | null
}

/** Give it the hops of a public document where readers see the result. */
export const chainInSmall = (hops: readonly Hop[]): ChainInSmall => ({
  dots: hops.map((hop) => hop.seen),
  first: hops[0] ?? null,
})
