import type { House } from '../house.ts'
import type { Made } from './keeping/kept.ts'

/** The site's icon: the first letter of its name on ink. */
export async function icon(house: House): Promise<Made> {
  const { name, languages } = house.newsroom()
  const words = (name[languages[0] ?? 'en'] ?? 'D').replace(/^(the|a|la|el|los|las)\s+/i, '')
  const letter = [...words][0]?.toUpperCase() ?? 'D'
  const shown = /[\p{L}\p{N}]/u.test(letter) ? letter : 'D'
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="#1c1a17"/><text x="32" y="46" text-anchor="middle" font-family="Georgia, serif" font-weight="700" font-size="42" fill="#fbfaf6">${shown}</text></svg>`
  return { type: 'image/svg+xml', text, keys: [] }
}
