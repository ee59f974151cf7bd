import type { Lexicon } from '../../languages/lexicon.ts'
import { endsSentence } from '../../parts/above.ts'
import type { Piece, Witness } from '../../parts/page.ts'
import { goesOn, keyOf } from '../printed.ts'

/** The first paragraph, where it is short and all in bold, and none of those after it is. */
export function boldOpening(pieces: readonly Piece[], lexicon: Lexicon): string {
  const [first, ...others] = pieces.filter(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  if (!first || others.length < 3 || !isBold(first) || others.some(isBold) || goesOn(others[0]!.text, lexicon))
    return ''
  return first.text.length < 400 && endsSentence(first.text) ? first.text : ''
}

const isBold = ({ text, marks }: Piece): boolean =>
  marks.reduce((sum, { kind, at }) => sum + (kind === 'strong' ? at[1] - at[0] : 0), 0) > text.length * 0.95

/** Do words stand above the headline, as a site's own motto does? */
export function isAbove(all: readonly Piece[], words: string, headline: string): boolean {
  const at = (text: string): number => all.findIndex((piece) => keyOf(piece.text) === keyOf(text))
  return words !== '' && at(words) !== -1 && at(words) < at(headline)
}

/** Does a standfirst stand in the text, after its first paragraph? Then it is a paragraph of it. */
export function isInText(standfirst: Witness | null, pieces: readonly Piece[]): boolean {
  if (!standfirst) return false
  const own = keyOf(standfirst.value)
  const at = pieces.findIndex(({ text }) => keyOf(text) === own)
  return pieces.slice(0, Math.max(0, at)).some(({ kind, text }) => kind === 'paragraph' && text.length > 80)
}
