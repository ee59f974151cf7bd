import { plural } from '../../counting.ts'

/** A number with its noun. */
export const n = (count: number, one: string, other: string) => `${count} ${plural('en', count, { one, other })}`
