import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, wordsIn } from './above.ts'
import { captionOf } from './caption.ts'
import type { Piece } from './page.ts'

/** Words of a caption at most, and of one that no credit ends. */
const longest = 60
const short = 30

/** A line right under a picture that is set in another or smaller type, or that ends with its credit, is its caption. */
export function withCaptions(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const made: Piece[] = []
  for (const [i, piece] of pieces.entries()) {
    const before = made.at(-1)
    const picture = before?.kind === 'picture' ? before.picture : undefined
    if (before && picture && picture.caption === '' && piece.kind === 'paragraph' && isWords(piece, lexicon)) {
      const { caption, credit } = captionOf(piece.text, lexicon)
      if ((credit !== '' && caption !== '') || isSetApart(piece, pieces[i + 1])) {
        made[made.length - 1] = { ...before, picture: { ...picture, caption, credit: picture.credit || credit } }
        continue
      }
    }
    made.push(piece)
  }
  return made
}

/** May it be a caption: not too long, no date or byline, no trail of sections? */
const isWords = ({ text }: Piece, lexicon: Lexicon): boolean =>
  wordsIn(text) < longest && !['date', 'byline'].includes(aboveIn(text, lexicon)) && !/[|>›].*[|>›]/u.test(text)

/** Is a short line all in italics, or in smaller type than the one after it? */
function isSetApart({ text, marks, small }: Piece, next: Piece | undefined): boolean {
  if (wordsIn(text) >= short || /^["“«„]/.test(text)) return false
  const slanted = marks.reduce((sum, { kind, at }) => sum + (kind === 'emphasis' ? at[1] - at[0] : 0), 0)
  return slanted > text.length * 0.9 || (small === true && next !== undefined && !next.small)
}
