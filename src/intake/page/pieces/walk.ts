import type { Lexicon } from '../../languages/lexicon.ts'
import type { Piece } from '../../parts/page.ts'
import { isSign, pictureAddress, safeAddress } from '../address.ts'
import { relatedTag } from '../body/names.ts'
import { isHidden } from '../elements.ts'
import { attributed, citeIn, citeWords, isPost, linkAlone, signed } from './cited.ts'
import { Inline } from './inline.ts'
import { type Item, joined } from './items.ts'
import { creditIn, isCaption, isCredit, isShortLine, pictureWords } from './picture-words.ts'
import { ShortLines } from './short-lines.ts'
import { rowsOf } from './tables.ts'
import { underBold } from './under-bold.ts'
import { blocks, wordsOf } from './words.ts'

const skipped = new Set(
  'SCRIPT STYLE SVG NOSCRIPT IFRAME TEMPLATE OBJECT MATH CANVAS TEXTAREA SELECT INPUT HEAD TITLE META LINK VIDEO AUDIO EMBED'.split(
    ' ',
  ),
)
/** Parts of a page that no story is in. They are read only to say what was left out. */
const around = new Set('NAV FORM BUTTON DIALOG LABEL'.split(' '))
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

  /** In how many elements of small type the walk is, and is all of the block so far in one? */
  private inSmall = 0
  private isSmall = true

  private readonly lines = new ShortLines()
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
      if (node.nodeType === 3) {
        this.inline.add(node.nodeValue ?? '')
        if (this.inSmall === 0 && !this.inline.isEmpty) this.isSmall = false
      }
      if (node.nodeType === 1) this.element(node as Element)
    }
  }

  flush(): void {
    const { text, marks } = this.inline.take()
    const small = this.isSmall ? { small: true } : {}
    this.isSmall = true
    if (text === '') return
    if (this.kind === 'paragraph') this.pieces.push(...underBold(text, marks, small))
    else this.pieces.push({ kind: this.kind, text, marks, ...small })
  }

  private element(element: Element): void {
    const name = element.tagName.toUpperCase()
    if (element === this.cite || skipped.has(name) || (!this.whole && around.has(name)) || isHidden(element)) return
    if (this.whole && !this.inline.isEmpty && this.lines.has(element, name)) this.inline.add(' | ')
    if (name === 'BR') {
      if (this.inline.breakLine()) this.flush()
    } else if (name === 'STRONG' || name === 'B') this.marked(element, 'strong')
    else if (name === 'EM' || name === 'I') this.marked(element, 'emphasis')
    else if (name === 'A') this.link(element)
    else if (name === 'SMALL' || (name === 'FONT' && isSmallType(element))) this.small(element)
    else if (name === 'IMG' || name === 'AMP-IMG') this.image(element)
    else if (name === relatedTag) this.related(element)
    else if (this.isBeside(element, name)) this.beside(element)
    else if (!blocks.has(name)) this.children(element)
    else this.block(element, name)
  }

  private marked(element: Element, kind: 'strong' | 'emphasis'): void {
    this.inline.enter(kind)
    this.children(element)
    this.inline.leave()
  }

  private small(element: Element): void {
    this.inSmall++
    this.children(element)
    this.inSmall--
  }

  private link(element: Element): void {
    const address = safeAddress(element.getAttribute('href'), this.base)
    if (this.whole && isLink(element.previousSibling)) this.inline.add(element.closest(menus) ? ' · ' : ' ')
    if (address) this.inline.enter('link', address)
    this.children(element)
    if (address) this.inline.leave()
  }

  /** A story that a box beside the text leads to. */
  private related(element: Element): void {
    this.flush()
    const text = wordsOf(element)
    const address = safeAddress(element.getAttribute('href'), this.base)
    const marks = address ? [{ kind: 'link' as const, at: [0, text.length] as const, address }] : []
    this.pieces.push({ kind: 'related', text, marks })
  }

  /** The words of a picture that stand outside a figure: an element that is named so and opens its line. */
  private isBeside(element: Element, name: string): boolean {
    if (this.kind === 'blockQuotation' || !(blocks.has(name) || this.inline.isEmpty)) return false
    if (!(isCaption(element) || isCredit(element))) return false
    return (element.textContent ?? '').length < 1200
  }

  private beside(element: Element): void {
    this.flush()
    if (element.querySelector('img,amp-img')) {
      this.figure(element)
      return
    }
    const words = wordsOf(element).slice(0, 800)
    if (words === '') return
    const last = this.pieces.at(-1)
    const before = last?.kind === 'picture' ? last.picture : undefined
    // Behind a caption, the next short line of a picture's box says who took it.
    const isSecond = before !== undefined && before.caption !== '' && before.credit === '' && isShortLine(words)
    const { caption, credit } =
      isCaption(element) && !isSecond
        ? pictureWords(element, this.lexicon)
        : { caption: '', credit: creditIn(words, this.lexicon) }
    if (last && before) {
      const completed = { ...before, caption: before.caption || caption, credit: before.credit || credit }
      this.pieces[this.pieces.length - 1] = { ...last, picture: completed }
    } else if (caption.split(' ').length > 4)
      this.pieces.push({ kind: 'picture', text: '', marks: [], picture: { address: '', alt: '', caption, credit } })
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
    const post = isPost(element) ? linkAlone(this.pieces) : ''
    if (post) before.pieces.push({ kind: 'embed', text: '', marks: [], embed: { address: post, title: '' } })
    else before.pieces.push(...(isPost(element) ? signed(this.pieces) : attributed(this.pieces, citeWords(cite))))
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
        level: /^H[12]$/.test(name) ? 2 : 3,
      })
  }

  private list(element: Element, ordered: boolean): void {
    this.items(
      Array.from(element.children).flatMap((item) => this.inside(item)),
      ordered,
    )
  }

  /** The blocks inside an element, each in one line; its pictures and embeds come before. */
  private inside(element: Element): Item[] {
    const inner = new Walk(this.base, this.lexicon, this.whole)
    inner.children(element)
    inner.flush()
    return inner.pieces.flatMap((piece) => {
      if (piece.kind === 'picture' || piece.kind === 'embed' || piece.kind === 'related') this.pieces.push(piece)
      else if (piece.text) return [{ text: piece.text.replaceAll('\n', ' '), marks: piece.marks }]
      return []
    })
  }

  private items(all: readonly Item[], ordered: boolean): void {
    const { text, marks } = joined(
      all.filter((item) => item.text !== ''),
      '\n',
    )
    if (text) this.pieces.push({ kind: 'list', text, marks, ordered })
  }

  private table(element: Element): void {
    const rows = rowsOf(element)
    if (rows === null) {
      this.children(element)
      this.flush()
      return
    }
    for (const caption of Array.from(element.querySelectorAll('caption'))) {
      this.children(caption)
      this.flush()
    }
    this.items(
      rows.map((cells) => this.row(cells)),
      false,
    )
  }

  /** A row as one line, its cells divided by strokes. */
  private row(cells: readonly Element[]): Item {
    // A cell's words in one line; its pictures come before.
    const row = joined(
      cells.map((cell) => joined(this.inside(cell), ' ')),
      ' | ',
    )
    return /[^\s|]/.test(row.text) ? row : { text: '', marks: [] }
  }

  private figure(element: Element): void {
    const images = Array.from(element.querySelectorAll('img,amp-img'))
    const quotation = images.length > 0 ? null : element.querySelector('blockquote')
    const caption = element.querySelector('figcaption')
    if (quotation && caption && !quotation.contains(caption)) {
      this.quotation(quotation, citeIn(quotation) ?? caption)
      return
    }
    const words = (element.textContent ?? '').length
    if (quotation || element.querySelector('table,pre,ul,ol') || (images.length === 0 && !caption && words > 300)) {
      this.children(element)
      this.flush()
      return
    }
    const embedded = images.find((image) => image.hasAttribute('data-embed'))
    if (embedded) this.embed(embedded)
    const image = images.find((one) => pictureAddress(one, this.base) !== '') ?? images[0] ?? null
    const { caption: said, credit } = pictureWords(element, this.lexicon)
    this.picture(embedded ? null : image, said || (images.length === 0 ? wordsOf(element) : ''), credit)
  }

  private image(element: Element): void {
    if (element.hasAttribute('data-embed')) {
      this.flush()
      this.embed(element)
      return
    }
    const width = element.getAttribute('width') ?? ''
    // "100%" is as wide as the column.
    if (width === '' || width.endsWith('%') || Number.parseFloat(width) > 120) this.picture(element, '', '')
  }

  /** What another site shows inside the page: a link to it. */
  private embed(element: Element): void {
    const address = safeAddress(element.getAttribute('data-embed'), this.base)
    const title = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)
    if (address) this.pieces.push({ kind: 'embed', text: '', marks: [], embed: { address, title } })
  }

  private picture(image: Element | null, caption: string, credit: string): void {
    const address = image ? pictureAddress(image, this.base) : ''
    if (!caption && !credit && (isSign(address) || !(address || image))) return
    const alt = (image?.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
    const at = this.pieces.findIndex(({ picture }) => address !== '' && picture?.address === address)
    const same = this.pieces[at]?.picture
    const picture = {
      address,
      alt: alt || same?.alt || '',
      caption: caption || same?.caption || '',
      credit: credit || same?.credit || '',
    }
    if (same) this.pieces[at] = { ...this.pieces[at]!, picture }
    else this.pieces.push({ kind: 'picture', text: '', marks: [], picture })
  }
}

/** Where links stand without a space between them: "InicioEconomía" is "Inicio · Economía". */
const menus = 'nav,header,footer,aside'

const isLink = (node: Node | null): boolean => node?.nodeName.toUpperCase() === 'A'

/** `<font size=1>`, one size below the smallest that text is set in. */
const isSmallType = (element: Element): boolean => /^(?:1|-[1-3])$/.test(element.getAttribute('size')?.trim() ?? '')
