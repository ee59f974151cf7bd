import type { Lexicon } from '../languages/lexicon.ts'
import { isControls, isNames } from './above.ts'
import { creditLine } from './credits.ts'
import { endOf } from './ending.ts'
import { labelOf } from './labels.ts'
import { tellsOrigin } from './notes.ts'
import type { Piece, Witness } from './page.ts'

const headed: ReadonlySet<Piece['kind'] | undefined> = new Set(['list', 'related'])
/** Letters of a line that signs a story at most, and pieces under the last paragraph among which it is looked for. */
const longest = 90
const most = 3

/**
 * Who signs a story under its last paragraph, where its head names nobody: "Words: Ana Ruiz", or a name alone. The line
 * leaves the pieces where it says no more than that; null when there is none.
 */
export function signatureOf(
  pieces: readonly Piece[],
  lexicon: Lexicon,
): { readonly by: Witness; readonly pieces: readonly Piece[] } | null {
  // Not among the readers' comments.
  const end = endOf(pieces, lexicon)
  const prose = pieces.findLastIndex(({ kind, text }, i) => i < end && kind === 'paragraph' && text.length > 80)
  if (prose === -1) return null
  for (let i = prose + 1; i < end && i <= prose + most; i++) {
    const { kind, text, marks } = pieces[i]!
    // Several links in a line are what a story is filed under.
    if (marks.filter((mark) => mark.kind === 'link').length > 1 && !labelOf(text, lexicon)) continue
    if ((kind !== 'paragraph' && kind !== 'heading') || tellsOrigin(text, lexicon)) continue
    // "External Links": what heads a list signs nothing.
    if (kind === 'heading' && headed.has(pieces[i + 1]?.kind)) continue
    // "Reporter: Ana Ruiz", above who edited it.
    const line = text.includes('\n')
      ? (text.split('\n').find((one) => labelOf(one, lexicon)?.label === 'byline') ?? text)
      : text
    const by = line === text ? signedBy(text, kind === 'heading', lexicon) : signedBy(line, false, lexicon) && 'parts'
    if (by)
      return {
        by: { value: line, code: 'byline', place: { in: 'tail' } },
        pieces: pieces.filter((_, k) => k !== i || by === 'parts'),
      }
  }
  return null
}

/** Does a line sign a story, alone or beside those who had other parts in it? */
function signedBy(text: string, isBold: boolean, lexicon: Lexicon): 'alone' | 'parts' | null {
  if (text.length > longest || text.includes('\n')) return null
  const labelled = labelOf(text, lexicon)
  if (labelled?.label === 'byline') {
    const { credits, whole } = creditLine(text, lexicon)
    if (!whole || !credits.some(({ role }) => role === 'author')) return null
    return credits.every(({ role }) => role === 'author') ? 'alone' : 'parts'
  }
  if (isControls(text, lexicon) || (!lexicon.words.capitals && !(isBold && text.split(/\s+/).length < 5))) return null
  return labelled === null && isNames(text, lexicon) && !/[–—:]/.test(text) ? 'alone' : null
}
