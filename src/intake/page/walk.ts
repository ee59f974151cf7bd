import type { Lexicon } from '../languages/lexicon.ts'
import { captionOf } from '../parts/lines.ts'
import type { Piece } from '../parts/page.ts'
import { pictureAddress, safeAddress } from './address.ts'
import { attributed, citeIn, citeWords } from './cited.ts'
import { Inline } from './inline.ts'

const skipped = new Set(
  'SCRIPT STYLE SVG NOSCRIPT IFRAME TEMPLATE OBJECT MATH CANVAS TEXTAREA SELECT INPUT HEAD TITLE META LINK VIDEO AUDIO EMBED'.split(
    ' ',
  ),
)
/** Parts of a page that no story is in. They are read only to say what was left out. */
const around = new Set('NAV FORM BUTTON DIALOG LABEL'.split(' '))
const blocks = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE UL OL LI DL DT DD TABLE TBODY THEAD TR TD TH FIGURE FIGCAPTION BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 HR BODY HTML CENTER DETAILS SUMMARY ADDRESS FIELDSET PICTURE NAV FORM DIALOG'.split(
    ' ',
  ),
)

/**
 * Walks an element of a parsed page and gives its pieces in order. `whole` also reads menus and forms. Depth is bounded
 * by the guard.
 */
export function piecesOf(root: Element, base: string, lexicon: Lexicon, whole = false): Piece[] {
  const walk = new Walk(base, lexicon, whole)
  walk.children(root)
  walk.flush()
  return walk.pieces
}

class Walk {
  pieces: Piece[] = []
  private readonly inline = new Inline()
  private kind: 'paragraph' | 'blockQuotation' = 'paragraph'
  private readonly base: string
  private readonly lexicon: Lexicon

  private readonly whole: boolean
  /** The element that names the speaker of the block quotation that is read: no part of its text. */
  private cite: Element | null = null

  constructor(base: string, lexicon: Lexicon, whole: boolean) {
    this.whole = whole
    this.base = base
    this.lexicon = lexicon
  }

  children(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.inline.add(node.nodeValue ?? '')
      else if (node.nodeType === 1) this.element(node as Element)
    }
  }

  flush(): void {
    const { text, marks } = this.inline.take()
    if (text === '') return
    const bold = marks.some(({ kind, at }) => kind === 'strong' && at[0] === 0 && at[1] >= text.length - 1)
    const heading = bold && this.kind === 'paragraph' && text.length < 110 && !/[.!?؟…:,;"”»]$/.test(text)
    if (heading) this.pieces.push({ kind: 'heading', text, marks: marks.filter(({ kind }) => kind === 'link') })
    else this.pieces.push({ kind: this.kind, text, marks })
  }

  private element(element: Element): void {
    const name = element.tagName.toUpperCase()
    if (element === this.cite || skipped.has(name) || (!this.whole && around.has(name)) || isHidden(element)) return
    if (name === 'BR') {
      if (this.inline.breakLine()) this.flush()
    } else if (name === 'STRONG' || name === 'B') this.marked(element, 'strong')
    else if (name === 'EM' || name === 'I') this.marked(element, 'emphasis')
    else if (name === 'A') this.link(element)
    else if (name === 'IMG') this.image(element)
    else if (!blocks.has(name)) this.children(element)
    else this.block(element, name)
  }

  private marked(element: Element, kind: 'strong' | 'emphasis'): void {
    this.inline.enter(kind)
    this.children(element)
    this.inline.leave()
  }

  private link(element: Element): void {
    const address = safeAddress(element.getAttribute('href'), this.base)
    if (address) this.inline.enter('link', address)
    this.children(element)
    if (address) this.inline.leave()
  }

  private block(element: Element, name: string): void {
    this.flush()
    if (/^H[1-6]$/.test(name)) this.heading(element, name)
    else if (name === 'UL' || name === 'OL') this.list(element, name === 'OL')
    else if (name === 'FIGURE') this.figure(element)
    else if (name === 'TABLE') this.table(element)
    else if (name === 'BLOCKQUOTE') this.quotation(element, citeIn(element))
    else {
      this.children(element)
      this.flush()
    }
  }

  /** A block quotation; `cite` is the element that names who speaks. */
  private quotation(element: Element, cite: Element | null): void {
    const before = { kind: this.kind, cite: this.cite, pieces: this.pieces }
    this.kind = 'blockQuotation'
    this.cite = cite
    this.pieces = []
    this.children(element)
    this.flush()
    before.pieces.push(...attributed(this.pieces, citeWords(cite)))
    this.kind = before.kind
    this.cite = before.cite
    this.pieces = before.pieces
  }

  private heading(element: Element, name: string): void {
    this.children(element)
    const { text, marks } = this.inline.take()
    if (text)
      this.pieces.push({
        kind: 'heading',
        text: text.replaceAll('\n', ' '),
        marks: marks.filter(({ kind }) => kind === 'link'),
        level: name <= 'H2' ? 2 : 3,
      })
  }

  private list(element: Element, ordered: boolean): void {
    const items: { text: string; marks: Piece['marks'] }[] = []
    for (const item of Array.from(element.children)) {
      const inner = new Walk(this.base, this.lexicon, this.whole)
      inner.children(item)
      inner.flush()
      for (const piece of inner.pieces) {
        if (piece.kind === 'picture') this.pieces.push(piece)
        else if (piece.text) items.push({ text: piece.text.replaceAll('\n', ' '), marks: piece.marks })
      }
    }
    if (items.length === 0) return
    let text = ''
    const marks = items.flatMap((item) => {
      if (text) text += '\n'
      const start = text.length
      text += item.text
      return item.marks.map((mark) => ({ ...mark, at: [mark.at[0] + start, mark.at[1] + start] as const }))
    })
    this.pieces.push({ kind: 'list', text, marks, ordered })
  }

  private table(element: Element): void {
    const rows = Array.from(element.querySelectorAll('tr'))
    const cells = rows.map((row) => Array.from(row.children).filter((cell) => /^T[DH]$/i.test(cell.tagName)))
    // One column is a table for layout: its cells are read as the page around them.
    if (rows.length === 0 || cells.every((row) => row.length < 2) || element.querySelector('p, table')) {
      this.children(element)
      this.flush()
      return
    }
    const text = cells
      .map((row) => row.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | '))
      .filter((row) => /[^\s|]/.test(row))
      .join('\n')
    if (text) this.pieces.push({ kind: 'paragraph', text, marks: [] })
  }

  private figure(element: Element): void {
    const image = element.querySelector('img')
    const quotation = image ? null : element.querySelector('blockquote')
    const caption = quotation && element.querySelector('figcaption')
    if (quotation && caption && !quotation.contains(caption)) {
      this.quotation(quotation, citeIn(quotation) ?? caption)
      return
    }
    if (!image) {
      this.children(element)
      this.flush()
      return
    }
    const words = element.querySelector('figcaption') ?? element.querySelector('[class*="caption"]')
    const credit =
      words?.querySelector(
        '[class*="credit"],[class*="copyright"],[class*="source"],[class*="autor"],[class*="author"],[itemprop="copyrightHolder"]',
      ) ?? element.querySelector('[class*="credit"],[class*="copyright"]')
    this.picture(image, wordsOf(words), wordsOf(credit))
  }

  private image(element: Element): void {
    const width = Number(element.getAttribute('width') ?? 999)
    if (width > 120) this.picture(element, '', '')
  }

  private picture(image: Element, caption: string, credit: string): void {
    const address = pictureAddress(image, this.base)
    if (!address && !caption) return
    const whole = credit && caption.endsWith(credit) ? caption.slice(0, -credit.length).trim() : caption
    const split = captionOf(whole.slice(0, 800), this.lexicon)
    const named = credit ? captionOf(credit.slice(0, 200), this.lexicon) : null
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
    const by = named ? named.credit || named.caption : split.credit
    this.pieces.push({
      kind: 'picture',
      text: '',
      marks: [],
      picture: { address, alt, caption: split.caption, credit: by },
    })
  }
}

const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style') ?? ''
  return style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
