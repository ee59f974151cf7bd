/** How deep a document may be nested, and how much text and how many values it may hold in all. */
const jsonLimits = { depth: 32, characters: 4_000_000, values: 400_000 } as const

/**
 * Says why a value can't be kept as JSON, or null when it can: only plain values, within the limits. Looks no deeper
 * than the limit, so that hostile input costs no more than honest.
 */
export function jsonProblem(value: unknown): string | null {
  const left = { characters: jsonLimits.characters, values: jsonLimits.values }
  const look = (item: unknown, depth: number): string | null => {
    left.values -= 1
    if (left.values < 0) return 'it has too many parts'
    if (item === null || typeof item === 'boolean') return null
    if (typeof item === 'number') return Number.isFinite(item) ? null : `${item} is no number that can be kept`
    if (typeof item === 'string') {
      left.characters -= item.length
      return left.characters < 0 ? 'it is too long' : null
    }
    if (typeof item !== 'object') return item === undefined ? null : `a ${typeof item} can't be kept`
    if (depth >= jsonLimits.depth) return `it is nested more than ${jsonLimits.depth} deep`
    if (!Array.isArray(item) && !isPlain(item)) return 'it holds something other than plain values'
    // Copying such an object by assignment changes its prototype instead: no program keeps it as it was.
    if (Object.hasOwn(item, '__proto__')) return 'it has a key "__proto__"'
    for (const [key, inside] of Object.entries(item)) {
      left.characters -= key.length
      const problem = look(inside, depth + 1)
      if (problem) return problem
    }
    return null
  }
  return look(value, 0)
}

/** Objects of another realm (a worker's, a test's) are plain too: their prototype has no prototype. */
function isPlain(item: object): boolean {
  const prototype = Object.getPrototypeOf(item)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Is all its text, keys too, free of lone surrogates? Canonical JSON has no form for those. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inside]) => key.isWellFormed() && isWellFormed(inside))
}
