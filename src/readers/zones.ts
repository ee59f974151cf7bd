export { isZone } from '../settings.ts'

/** Every IANA zone that this machine knows, in order. */
export const zones: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort()
