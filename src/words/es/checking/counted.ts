import { plural } from '../../counting.ts'

/** Un número con su nombre. */
export const n = (count: number, one: string, other: string) => `${count} ${plural('es', count, { one, other })}`
