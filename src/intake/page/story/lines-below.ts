import type { Lexicon } from '../../languages/lexicon.ts'
import { isMenuEntry, isNames } from '../../parts/above.ts'
import { readLine } from '../../parts/lines.ts'
import type { Piece } from '../../parts/page.ts'

/** Lines below the story that are looked at. */
const mostBelow = 6
/** Letters of a name that signs a story at most. */
const longestName = 50

/** A name and no more: none of its words is pressed on a page. */
const signsAlone = (text: string, lexicon: Lexicon): boolean =>
  isNames(text, lexicon) && !text.split(/\s+/).some((word) => isMenuEntry(word, lexicon) || /^\p{Lu}{2}$/u.test(word))

/** The lines right below the story that say who had a part in it, which stand outside the element of the main text. */
export function linesBelow(
  all: readonly Piece[],
  story: readonly Piece[],
  unsigned: boolean,
  lexicon: Lexicon,
): Piece[] {
  const last = story.findLast(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  const at = last ? all.findLastIndex(({ text }) => text === last.text) : -1
  if (at === -1) return []
  const has = new Set(story.map(({ text }) => text))
  const made: Piece[] = []
  const below = all.slice(at + 1, at + 1 + mostBelow)
  for (const [i, piece] of below.entries()) {
    if (piece.kind === 'picture' || has.has(piece.text)) continue
    const is = piece.kind === 'paragraph' ? readLine(piece.text, lexicon, true)?.is : undefined
    const isSigned = is === 'signOffs' && /[/.()]/.test(piece.text)
    // "External Links" heads a list.
    const isHead = below[i + 1]?.kind === 'list'
    const isName = unsigned && !isHead && piece.text.length < longestName && signsAlone(piece.text, lexicon)
    if (!isSigned && !isName && is !== 'source' && is !== 'translation') break
    made.push(piece)
  }
  return made
}
