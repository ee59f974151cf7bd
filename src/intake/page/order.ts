/** Does a node stand before another in the document, and is neither in the other? */
export function precedes(one: Node, other: Node): boolean {
  const [a, b] = [pathTo(one), pathTo(other)]
  const at = a.findIndex((node, i) => node !== b[i])
  if (at < 1 || b[at] === undefined) return false
  for (let node = a[at]!.nextSibling; node; node = node.nextSibling) if (node === b[at]) return true
  return false
}

/** A node's ancestors from the outermost on, and the node itself. */
function pathTo(node: Node): Node[] {
  const path: Node[] = []
  for (let next: Node | null = node; next; next = next.parentNode) path.unshift(next)
  return path
}
