import type { Language } from '../../story/language.ts'

/** The language of ours that a reader prefers, by Accept-Language (RFC 9110, section 12.5.4); the first when none. */
export function preferredLanguage(accept: string | undefined, languages: readonly Language[]): Language {
  for (const tag of wantedTags(accept)) {
    const found = languages.find((one) => one === tag) ?? languages.find((one) => one === tag.split('-')[0])
    if (found) return found
  }
  return languages[0] ?? 'en'
}

/** The languages that a reader wants, the dearest first, in small letters: "es-mx", "es", "en". */
export const wantedTags = (accept: string | undefined): string[] =>
  (accept ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined)
      return { tag: tag.trim(), q: q === undefined ? 1 : Number(q) || 0, index }
    })
    .filter(({ q, tag }) => q > 0 && tag !== '')
    .sort((a, b) => b.q - a.q || a.index - b.index)
    .map(({ tag }) => tag)
