/** Every IANA zone that this machine knows, in order. */
export const zones: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort()

/** Is it a zone whose clock is known? Old names and links are. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,50}$/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
