import type { Lexicon } from '../../languages/lexicon.ts'
import { wordsIn } from '../../parts/above.ts'
import { isFiled, opensBelow } from '../../parts/ending.ts'
import { isBoilerplate, labelOf } from '../../parts/labels.ts'
import type { Piece } from '../../parts/page.ts'
import { keyOf } from '../printed.ts'

/** Pieces under a story that are looked at, and stories that a label there leads to at most: more are the site's. */
const most = 14
const mostStories = 6
/** Letters of a paragraph that has nothing to do with what stands right under the story. */
const longest = 260
/** Words that may stand behind a label before its links: "Read also in The Tide". */
const mostBehind = 4

/**
 * The stories that lines right under a story lead to, where a label says that they belong to it: in a line with the
 * label, or in the links after it. `all` are the pieces of the page, `story` those of its main text.
 */
export function storiesBeneath(all: readonly Piece[], story: readonly Piece[], lexicon: Lexicon): Piece[] {
  const end = endIn(all, story)
  const known = new Set(story.map(({ text }) => keyOf(text)))
  const found: Piece[] = []
  let labelled = Number.NaN
  const under =
    end === -1 ? [] : all.slice(end + 1).filter(({ kind, text }) => kind !== 'picture' && !known.has(keyOf(text)))
  for (const [i, piece] of under.slice(0, most).entries()) {
    if (isFiled(piece.text)) continue
    const label = labelOf(piece.text, lexicon)
    const isRelated = label?.label === 'related' && (wordsIn(label.rest) > 0 || !opensBelow(piece.text, lexicon))
    if (isRelated) {
      const behind = linksOf(piece, lexicon)
      labelled = behind.length > 0 ? Number.NaN : i
      if (behind.length > 0) found.push(...behind)
      else if (label.sure && wordsIn(label.rest) > 2)
        found.push({ ...piece, kind: 'related', text: label.rest, marks: [] })
      else if (wordsIn(label.rest) > mostBehind) labelled = Number.NaN
    } else if (labelled === i - 1 && isLinks(piece)) {
      labelled = i
      found.push(...linksOf(piece, lexicon))
    } else if (opensBelow(piece.text, lexicon) || (piece.text.length > longest && !isLinks(piece))) break
  }
  const fresh = found.filter(
    ({ text }, i) => !known.has(keyOf(text)) && i === found.findIndex((one) => one.text === text),
  )
  return fresh.length > mostStories ? [] : fresh
}

/** The place of one of the last paragraphs of a story among all pieces of the page; -1 when it is not found. */
function endIn(all: readonly Piece[], story: readonly Piece[]): number {
  const prose = story.filter(({ kind, text }) => kind === 'paragraph' && text.length > 40).slice(-3)
  for (const { text } of prose) {
    const key = keyOf(text)
    const at = all.findLastIndex((piece) => keyOf(piece.text) === key)
    if (at !== -1) return at
  }
  return -1
}

/** The links of a piece that read as headlines, each as a related story; none of those for the site's readers. */
function linksOf({ text, marks }: Piece, lexicon: Lexicon): Piece[] {
  return marks.flatMap(({ kind, at, address = '' }): Piece[] => {
    const words = text
      .slice(...at)
      .replace(/\s+/g, ' ')
      .trim()
    // "Salt: a life" is a headline; "News Cloud" and an author's name are none.
    const isHeadline = wordsIn(words) > 2 || (wordsIn(words) === 2 && /[:?!–—]/.test(words))
    if (kind !== 'link' || !isHeadline || words.length > 200 || isBoilerplate(words, lexicon)) return []
    return [{ kind: 'related', text: words, marks: [{ kind, at: [0, words.length], address }] }]
  })
}

/** Is a piece made of links? */
const isLinks = ({ text, marks }: Piece): boolean =>
  text !== '' && marks.reduce((sum, { kind, at }) => sum + (kind === 'link' ? at[1] - at[0] : 0), 0) > text.length * 0.8
