import { domainToASCII } from 'node:url'
import type { EndedBy } from '../../platform/store/index.ts'
import { routes } from '../../routes.ts'
import { everything, type Filter } from './found.ts'
import type { Missing } from './standing.ts'
import { states } from './tally.ts'

const reasons: readonly EndedBy[] = [
  ...(['left', 'erased', 'paused', 'bounced', 'complained', 'desk', 'ended', 'stopped', 'stories'] as const),
]

/** The readers of one reason for having missed an edition. */
export function filterOf(reason: Missing): Partial<Filter> {
  switch (reason) {
    case 'hour':
      return { state: 'queued', hour: 'not yet' }
    case 'turn':
      return { state: 'queued', hour: 'come' }
    case 'inDoubt':
      return { state: 'in doubt' }
    case 'deferred':
    case 'failed':
    case 'bounced':
      return { state: reason }
    default: {
      const [state, why] = reason.split(':')
      return {
        state: state === 'suppressed' ? 'suppressed' : 'withdrawn',
        why: reasons.find((one) => one === why) ?? null,
      }
    }
  }
}

/** What an address or a form asks for; whatever it says that is no filter is passed over. */
export function filterFrom(given: (name: string) => string | undefined): Filter {
  const text = (name: string, most: number) => {
    const value = (given(name) ?? '').trim()
    return value === '' || value.length > most ? null : value
  }
  return {
    state: states.find((one) => one === given('state')) ?? null,
    why: reasons.find((one) => one === given('why')) ?? null,
    hour: (['come', 'not yet'] as const).find((one) => one === given('hour')) ?? null,
    domain: domainIn(text('domain', 255)),
    zone: text('zone', 64),
  }
}

/** A domain as deliveries are kept by it: in the letters that mail knows. */
export const domainIn = (typed: string | null): string | null =>
  typed === null ? null : domainToASCII(typed) || typed.toLowerCase()

/** The fields of a filter that say something, by name. */
export const fieldsOf = (filter: Partial<Filter>): [string, string][] =>
  Object.entries({ ...everything, ...filter }).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))

/** The list of an edition's deliveries under a filter, from a place in it on. */
export function linkTo(publicId: string, filter: Partial<Filter>, after = ''): string {
  const query = new URLSearchParams(
    [...fieldsOf(filter), ...(after === '' ? [] : [['after', after] as const])].map(([a, b]) => [a, b]),
  )
  return routes.deskDeliveries(publicId, 'list') + (query.size > 0 ? `?${query}` : '')
}
