import type { Hono } from 'hono'
import { bounceHooks } from './delivery/returns/hooks/screens.ts'
import { fetchSafely } from './evidence/index.ts'
import type { House } from './house.ts'
import type { Whereabouts } from './settings.ts'
import type { DeskEnv } from './staff/index.ts'
import type { WebParts } from './web-parts.ts'

/** A certificate of Amazon's is some 2 kB. Where we ask there is nothing to be sent elsewhere. */
const limits = { bytes: 64 * 1024, milliseconds: 5000, redirects: 0 }

/** The webhooks of providers, joined with the machines that they need. */
export const hooksOf = (house: House, where: Whereabouts, { keys }: WebParts): Hono<DeskEnv> =>
  bounceHooks(house, {
    keys,
    ways: where.bounces,
    fetch: async (address) => {
      const fetched = await fetchSafely(address, limits)
      return fetched.ok ? fetched.bytes : undefined
    },
  })
