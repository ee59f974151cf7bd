/** Elements that stand on lines of their own. */
export const blocks = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE UL OL LI DL DT DD TABLE TBODY THEAD TR TD TH FIGURE FIGCAPTION BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 HR BODY HTML CENTER DETAILS SUMMARY ADDRESS FIELDSET PICTURE NAV FORM DIALOG'.split(
    ' ',
  ),
)

/** An element's words in one line, with a space wherever one is seen: at breaks, and beside parts that stand apart. */
export function wordsOf(element: Element | null | undefined): string {
  let text = ''
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? ''
      if (node.nodeType !== 1) continue
      const name = node.nodeName.toUpperCase()
      const apart = name === 'BR' || blocks.has(name) || (name === 'SPAN' && (node.textContent ?? '').length > 3)
      if (apart) text += ' '
      walk(node)
      if (apart) text += ' '
    }
  }
  if (element) walk(element)
  return text.replace(/\s+/g, ' ').trim()
}
