import type { Lexicon } from '../languages/lexicon.ts'
import { foldPhrase } from './labels.ts'

const prepared = new WeakMap<Lexicon, ReadonlySet<string>>()
/** Letters before the stop that ends such a label at most. */
const longest = 30

/** Is a line nothing but what stands over an advertisement, or does it open with that before a stop: "Anzeige", "Реклама. …"? */
export function isAdvert(line: string, lexicon: Lexicon): boolean {
  const [label = ''] = line.trim().split(/\s*(?:[.:|/\n]|\s[–—-])(?=\s|$)/u, 1)
  return label.length < longest && label !== '' && advertsOf(lexicon).has(foldPhrase(label))
}

function advertsOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = prepared.get(lexicon)
  if (known) return known
  const made = new Set(lexicon.words.adverts.map(foldPhrase))
  prepared.set(lexicon, made)
  return made
}
