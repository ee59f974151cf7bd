/**
 * Canonical JSON: one text for one value, whatever order its keys were written in (RFC 8785, JSON Canonicalization
 * Scheme: keys by UTF-16 code units, no spaces, numbers as JavaScript prints them). Keys whose value is undefined
 * are left out. Throws a TypeError for what JSON can't say: NaN, Infinity, functions, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('Text with a lone surrogate has no canonical JSON')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${canonicalJson(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  throw new TypeError(`A ${typeof value} has no canonical JSON`)
}
