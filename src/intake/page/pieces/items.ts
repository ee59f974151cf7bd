import type { Piece } from '../../parts/page.ts'

/** The words of one line of a list or table. */
export type Item = Pick<Piece, 'text' | 'marks'>

/** Marks so many letters further on. */
export const moved = (marks: Piece['marks'], by: number): Piece['marks'] =>
  marks.map((mark) => ({ ...mark, at: [mark.at[0] + by, mark.at[1] + by] as const }))

/** Lines as one, with a sign between each two. */
export function joined(lines: readonly Item[], between: string): Item {
  let text = ''
  const marks = lines.flatMap((line, i) => {
    if (i > 0) text += between
    const start = text.length
    text += line.text
    return moved(line.marks, start)
  })
  return { text, marks }
}
