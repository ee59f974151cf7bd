export const squeeze = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** The share of the words of the shorter text that the other has too. */
export function overlap(a: string, b: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [x, y] = [words(a), words(b)].sort((p, q) => p.length - q.length) as [string[], string[]]
  if (x.length === 0) return 0
  const known = new Set(y)
  return x.filter((word) => known.has(word)).length / x.length
}
