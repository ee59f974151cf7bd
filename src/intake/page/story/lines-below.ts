import type { Lexicon } from '../../languages/lexicon.ts'
import { isMenuEntry, isNames } from '../../parts/above.ts'
import { withoutLabel } from '../../parts/byline.ts'
import { labelOf } from '../../parts/labels.ts'
import { readLine } from '../../parts/lines.ts'
import { peopleIn } from '../../parts/names.ts'
import type { Piece } from '../../parts/page.ts'

/** Lines below the story that are looked at. */
const mostBelow = 6
/** Letters of a name that signs a story at most. */
const longestName = 50
/** Letters of a line that says who wrote it at most. */
const longestPart = 90

/** A name and no more: none of its words is pressed on a page. */
const signsAlone = (text: string, lexicon: Lexicon): boolean =>
  isNames(text, lexicon) && !text.split(/\s+/).some((word) => isMenuEntry(word, lexicon) || /^\p{Lu}{2}$/u.test(word))

/** "Text: Ana Ruiz (The Tide, 20 May 2025)" */
const saysWho = (text: string, lexicon: Lexicon): boolean =>
  labelOf(text, lexicon)?.label === 'byline' &&
  peopleIn(withoutLabel(text.replace(/\s*\([^()]*\)\s*$/u, ''), lexicon), lexicon).length > 0

/** Several links in a line are what a story is filed under, and no name. */
const isList = ({ marks }: Piece): boolean => marks.filter(({ kind }) => kind === 'link').length > 1

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
    const isHead = isList(piece) || below[i + 1]?.kind === 'list'
    const isName = unsigned && !isHead && piece.text.length < longestName && signsAlone(piece.text, lexicon)
    const isPart = piece.text.length < longestPart && saysWho(piece.text, lexicon)
    if (!isSigned && !isName && !isPart && is !== 'source' && is !== 'translation') break
    made.push(piece)
  }
  return made
}
