import type { Piece } from '../../parts/page.ts'
import { moved } from './items.ts'

/** Letters of a heading in bold at most, and of a paragraph under it, in one block with it, at least. */
const longest = 110

/** A block as a heading, where it is all in bold, and as two pieces where its first line is: "<b>The last ferry</b><br>The boat …". */
export function underBold(text: string, marks: Piece['marks'], small: Pick<Piece, 'small'>): readonly Piece[] {
  const line = text.indexOf('\n')
  const first = text.slice(0, Math.max(0, line))
  if (line > 0 && text.length - line > longest && isBoldHeading(first, marks)) {
    const under = marks.filter(({ at }) => at[0] > line)
    return [
      headingOf(first, marks),
      { kind: 'paragraph', text: text.slice(line + 1), marks: moved(under, -line - 1), ...small },
    ]
  }
  return [isBoldHeading(text, marks) ? headingOf(text, marks) : { kind: 'paragraph', text, marks, ...small }]
}

const headingOf = (text: string, marks: Piece['marks']): Piece => ({
  kind: 'heading',
  text,
  marks: marks.filter(({ kind, at }) => kind === 'link' && at[1] <= text.length),
})

/** Is a short line, which is no sentence, all in bold? */
const isBoldHeading = (text: string, marks: Piece['marks']): boolean =>
  text.length < longest &&
  !/[.!?؟…:,;"”»]$/.test(text) &&
  marks.some(({ kind, at }) => kind === 'strong' && at[0] === 0 && at[1] >= text.length - 1 && at[1] <= text.length + 1)
