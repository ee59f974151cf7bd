import type { Lexicon } from '../languages/lexicon.ts'
import { withoutDates } from '../parts/byline.ts'
import { captionOf, creditWords, isCreditName } from '../parts/caption.ts'
import { labelOf } from '../parts/labels.ts'
import type { Piece } from '../parts/page.ts'
import { pictureAddress, safeAddress } from './address.ts'
import { attributed, citeIn, citeWords, isPost, linkAlone, signed } from './body/cited.ts'
import { Inline } from './body/inline.ts'
import { namedAs, relatedTag } from './body/names.ts'
import { rowsOf } from './body/tables.ts'

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

  /** In how many elements of small type the walk is, and is all of the block so far in one? */
  private inSmall = 0
  private isSmall = true

  /** Of elements that were asked: are they short lines of inline elements alone? */
  private readonly lines = new Map<Element, boolean>()
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
    const line = text.indexOf('\n')
    // "<b>The last ferry</b><br>The boat …"
    if (
      line > 0 &&
      isBoldHeading(text.slice(0, line), marks) &&
      text.length - line > 110 &&
      this.kind === 'paragraph'
    ) {
      this.heads(text.slice(0, line), marks)
      this.pieces.push({
        kind: 'paragraph',
        text: text.slice(line + 1),
        marks: moved(
          marks.filter(({ at }) => at[0] > line),
          -line - 1,
        ),
        ...small,
      })
    } else if (this.kind === 'paragraph' && isBoldHeading(text, marks)) this.heads(text, marks)
    else this.pieces.push({ kind: this.kind, text, marks, ...small })
  }

  private heads(text: string, marks: Piece['marks']): void {
    const links = marks.filter(({ kind, at }) => kind === 'link' && at[1] <= text.length)
    this.pieces.push({ kind: 'heading', text, marks: links })
  }

  private element(element: Element): void {
    const name = element.tagName.toUpperCase()
    if (element === this.cite || skipped.has(name) || (!this.whole && around.has(name)) || isHidden(element)) return
    if (this.whole && this.standsBeside(element, name)) this.inline.add(' | ')
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

  /**
   * Does an inline element stand beside another with nothing between, in a short line that is made of such:
   * "<span>Ana Ruiz</span> <span>3 May</span>"? The page sets them apart.
   */
  private standsBeside(element: Element, name: string): boolean {
    if (!besideOthers.has(name) || this.inline.isEmpty) return false
    let before = element.previousSibling
    while (before && before.nodeType === 3 && !/\S/.test(before.nodeValue ?? '')) before = before.previousSibling
    const parent = element.parentElement
    if (!parent || before?.nodeType !== 1 || !besideOthers.has(before.nodeName.toUpperCase())) return false
    if (name === 'A' && before.nodeName.toUpperCase() === 'A') return false
    if (this.lines.get(parent) === undefined) this.lines.set(parent, isOfBoxes(parent))
    return this.lines.get(parent)!
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
      isCaption(element) && !isSecond ? this.wordsIn(element) : { caption: '', credit: this.creditIn(words) }
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
    let text = ''
    const marks = all.flatMap((item) => {
      if (item.text === '') return []
      if (text) text += '\n'
      const start = text.length
      text += item.text
      return moved(item.marks, start)
    })
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
    const lines = cells.map((cell) => this.line(cell))
    let text = ''
    const marks = lines.flatMap((line, i) => {
      if (i > 0) text += ' | '
      const start = text.length
      text += line.text
      return moved(line.marks, start)
    })
    return /[^\s|]/.test(text) ? { text, marks } : { text: '', marks: [] }
  }

  /** An element's words in one line; its pictures come before. */
  private line(element: Element): Item {
    let text = ''
    const marks = this.inside(element).flatMap((item) => {
      if (text) text += ' '
      const start = text.length
      text += item.text
      return moved(item.marks, start)
    })
    return { text, marks }
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
    const { caption: said, credit } = this.wordsIn(element)
    this.picture(embedded ? null : image, said || (images.length === 0 ? wordsOf(element) : ''), credit)
  }

  /** The caption and credit that an element holds, or is. */
  private wordsIn(element: Element): { readonly caption: string; readonly credit: string } {
    const words =
      element.querySelector('figcaption') ??
      (isCaption(element) && !element.querySelector('img,amp-img') ? element : null) ??
      Array.from(element.querySelectorAll('*')).find((inner) => isCaption(inner) && wordsOf(inner) !== '') ??
      null
    const credit =
      this.lastPart(words) ??
      words?.querySelector(
        '[class*="credit"],[class*="copyright"],[class*="source"],[class*="autor"],[class*="author"],[itemprop="copyrightHolder"]',
      ) ??
      element.querySelector('[class*="credit"],[class*="copyright"]')
    const named = credit === element ? '' : wordsOf(credit)
    const whole = wordsOf(words)
    const caption = named && whole.endsWith(named) ? whole.slice(0, -named.length).trim() : whole
    const split = captionOf(caption.slice(0, 800), this.lexicon)
    // "The boat in Vell (NV)" where who took it stands apart.
    const isPlace = named !== '' && /\(\p{Lu}{2}\)$/u.test(caption)
    return {
      caption: isPlace && split.credit ? `${split.caption} (${split.credit})` : split.caption,
      credit: named ? this.creditIn(named) : split.credit,
    }
  }

  /** What ends a caption in an element of its own and reads as a credit: "<small>Photo: Ana Ruiz</small>". */
  private lastPart(words: Element | null): Element | null {
    const inner = words?.firstElementChild
    if (inner && inner === words.lastElementChild && /^T(?:BODY|R|D)$/i.test(inner.tagName)) return this.lastPart(inner)
    const last = words?.lastElementChild
    if (!last || !/^(?:SMALL|SPAN|EM|I|CITE|P|DIV|B)$/i.test(last.tagName) || last.querySelector('img')) return null
    const [own, whole] = [wordsOf(last), wordsOf(words)]
    if (own === '' || own === whole || !whole.endsWith(own) || own.length > 120) return null
    const { caption, credit } = captionOf(own, this.lexicon)
    if (credit !== '' && caption === '') return last
    // "Photo Ana Ruiz", without a colon.
    const labelled = isShortLine(own) ? labelOf(own, this.lexicon) : null
    if (labelled?.label === 'photo' && labelled.rest !== '') return last
    // In a box of its own stands no end of a sentence: "<span>Ana Ruiz</span>", but "the <i>Stella</i>".
    const isApart = !/^(?:EM|I|B)$/i.test(last.tagName) && whole.length - own.length > own.length / 2
    // "Ana Ruiz - 12 Sep 23/The Tide"
    const name = withoutDates(own, this.lexicon).replace(/[\s–—-]*\|[|\p{Nd}.]*/gu, ' ')
    return isApart && isShortLine(own) && isCreditName(name.trim(), this.lexicon) ? last : null
  }

  private creditIn(words: string): string {
    const named = captionOf(words.slice(0, 200), this.lexicon)
    return named.caption === '' || !isShortLine(words)
      ? named.credit || named.caption
      : creditWords(words, this.lexicon)
  }

  private image(element: Element): void {
    if (element.hasAttribute('data-embed')) {
      this.flush()
      this.embed(element)
      return
    }
    const width = Number(element.getAttribute('width') ?? 999)
    if (width > 120) this.picture(element, '', '')
  }

  /** What another site shows inside the page: a link to it. */
  private embed(element: Element): void {
    const address = safeAddress(element.getAttribute('data-embed'), this.base)
    const title = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)
    if (address) this.pieces.push({ kind: 'embed', text: '', marks: [], embed: { address, title } })
  }

  private picture(image: Element | null, caption: string, credit: string): void {
    const address = image ? pictureAddress(image, this.base) : ''
    if (!address && !caption && !image) return
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

const besideOthers = new Set('A ABBR B EM I SMALL SPAN STRONG TIME'.split(' '))
const mostInLine = 250

/** Is it a short line that has no words of its own between the inline elements in it? */
const isOfBoxes = (parent: Element): boolean =>
  !/^H[1-6]$/i.test(parent.tagName) &&
  (parent.textContent ?? '').length < mostInLine &&
  Array.from(parent.childNodes).every(({ nodeType, nodeValue }) => nodeType !== 3 || !/\p{L}/u.test(nodeValue ?? ''))

/** Is a short line, which is no sentence, all in bold? */
const isBoldHeading = (text: string, marks: Piece['marks']): boolean =>
  text.length < 110 &&
  !/[.!?؟…:,;"”»]$/.test(text) &&
  marks.some(({ kind, at }) => kind === 'strong' && at[0] === 0 && at[1] >= text.length - 1 && at[1] <= text.length + 1)

type Item = Pick<Piece, 'text' | 'marks'>

/** Where links stand without a space between them: "InicioEconomía" is "Inicio · Economía". */
const menus = 'nav,header,footer,aside'

const isLink = (node: Node | null): boolean => node?.nodeName.toUpperCase() === 'A'

const moved = (marks: Piece['marks'], by: number): Piece['marks'] =>
  marks.map((mark) => ({ ...mark, at: [mark.at[0] + by, mark.at[1] + by] as const }))

const isCaption = (element: Element): boolean => /^FIGCAPTION$/i.test(element.tagName) || namedAs(element) === 'caption'

const isCredit = (element: Element): boolean => namedAs(element) === 'credit'

/** Few words that are no sentence. */
const isShortLine = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 10 && !/[.!?؟…]["”»]?$/.test(words)

/** An element's words in one line, with a space wherever one is seen: at breaks, and beside parts that stand apart. */
function wordsOf(element: Element | null | undefined): string {
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

/** `<font size=1>`, one size below the smallest that text is set in. */
const isSmallType = (element: Element): boolean => /^(?:1|-[1-3])$/.test(element.getAttribute('size')?.trim() ?? '')

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style') ?? ''
  return style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
