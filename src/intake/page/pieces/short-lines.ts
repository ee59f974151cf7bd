const besideOthers = new Set('A ABBR B EM I SMALL SPAN STRONG TIME'.split(' '))
const mostInLine = 250

/** Lines of inline elements that a page sets apart: "<span>Ana Ruiz</span> <span>3 May</span>". */
export class ShortLines {
  /** Of elements that were asked: are they such lines? */
  private readonly known = new Map<Element, boolean>()

  /**
   * Does an inline element stand beside another with nothing between, in a short line that is made of such:
   * "<span>Ana Ruiz</span> <span>3 May</span>"? The page sets them apart.
   */
  has(element: Element, name: string): boolean {
    if (!besideOthers.has(name)) return false
    let before = element.previousSibling
    while (before && before.nodeType === 3 && !/\S/.test(before.nodeValue ?? '')) before = before.previousSibling
    const parent = element.parentElement
    if (!parent || before?.nodeType !== 1 || !besideOthers.has(before.nodeName.toUpperCase())) return false
    if (name === 'A' && before.nodeName.toUpperCase() === 'A') return false
    const known = this.known.get(parent) ?? isOfBoxes(parent)
    this.known.set(parent, known)
    return known
  }
}

/** Is it a short line that has no words of its own between the inline elements in it? */
const isOfBoxes = (parent: Element): boolean =>
  !/^H[1-6]$/i.test(parent.tagName) &&
  (parent.textContent ?? '').length < mostInLine &&
  Array.from(parent.childNodes).every(({ nodeType, nodeValue }) => nodeType !== 3 || !/\p{L}/u.test(nodeValue ?? ''))
