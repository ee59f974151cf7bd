import type { Bounce } from './bounce.ts'

export type { Bounce, Kind, Reason, Report } from './bounce.ts'

/**
 * What a mail means that came to a return path or to the address for complaints: see read.ts, which is loaded with its
 * tables when the first one comes. Takes any bytes of any size; never throws.
 */
export const readBounce = async (bytes: Uint8Array): Promise<Bounce> => (await import('./read.ts')).readBounce(bytes)
