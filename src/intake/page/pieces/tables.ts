/** Letters that a cell of a table of facts has at most. */
const maxCell = 300

/**
 * The rows of a table of facts, each with its cells. Null for one that only lays out the page (a single column, or
 * whole blocks in its cells): it is read as the page around it.
 */
export function rowsOf(table: Element): readonly (readonly Element[])[] | null {
  if (table.querySelector('table,h1,h2,h3,blockquote,figure') || table.getAttribute('role') === 'presentation')
    return null
  const rows = Array.from(table.querySelectorAll('tr'))
    .map((row) => Array.from(row.children).filter((cell) => /^T[DH]$/i.test(cell.tagName)))
    .filter((cells) => cells.length > 0)
  if (rows.every((cells) => cells.length < 2)) return null
  const wide = rows
    .flat()
    .some((cell) => (cell.textContent ?? '').length > maxCell || cell.querySelectorAll('p').length > 1)
  return wide ? null : rows
}
