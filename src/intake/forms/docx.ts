import { Unzip, UnzipInflate } from 'fflate'
import { type Unreadable, unreadable } from '../found.ts'
import { type Item, nothingSaid, plainOf } from './item.ts'
import { child, childrenOf, type Element, parseXml, textOf } from './xml.ts'

/** What the parts of one document may unpack to, all together. */
const maxUnpacked = 24 * 1024 * 1024
const parts = [
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/numbering.xml',
  'docProps/core.xml',
]

/** A text document of Office Open XML (ECMA-376): its paragraphs as markup, headings and lists by their styles. */
export function openDocx(bytes: Uint8Array): Item | Unreadable {
  const unpacked = unpack(bytes)
  if (unpacked === null) return unreadable('tooLarge', { limit: String(maxUnpacked) })
  const xml = (name: string): Element | null => {
    const part = unpacked.get(name)
    return part ? parseXml(new TextDecoder().decode(part)) : null
  }
  const root = xml('word/document.xml')
  const body = root && child(root, 'body')
  if (!body) return unreadable('notText', { kind: 'ZIP' })
  const core = xml('docProps/core.xml') ?? undefined
  const markup = new Body(
    linksIn(xml('word/_rels/document.xml.rels')),
    stylesIn(xml('word/styles.xml')),
    orderedIn(xml('word/numbering.xml')),
  ).read(body)
  const title = /<h1>(.*?)<\/h1>/s.exec(markup)
  return {
    said: {
      ...nothingSaid,
      headline: plainOf(title?.[1] ?? ''),
      byline: plainOf(core ? textOf(core, 'creator') : ''),
      language: core ? textOf(core, 'language') : '',
    },
    body: { kind: 'markup', markup: title ? markup.replace(title[0], '') : markup },
  }
}

/** The named parts of a ZIP; null when they unpack to more than may be held. Reads the data itself, not what the file says of its sizes. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> | null {
  const found = new Map<string, Uint8Array>()
  let total = 0
  let tooLarge = false
  const unzip = new Unzip((file) => {
    if (!parts.includes(file.name) || found.has(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, final) => {
      if (error || tooLarge) return
      total += chunk.length
      if (total > maxUnpacked) {
        tooLarge = true
        file.terminate()
        return
      }
      chunks.push(chunk)
      if (final) found.set(file.name, joined(chunks))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    // In pieces, so that a small file that unpacks to a huge one is noticed on the way.
    for (let i = 0; i < bytes.length && !tooLarge; i += 65_536)
      unzip.push(bytes.subarray(i, i + 65_536), i + 65_536 >= bytes.length)
  } catch {
    return tooLarge ? null : found
  }
  return tooLarge ? null : found
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const linksIn = (relations: Element | null): Map<string, string> =>
  new Map(
    childrenOf(relations ?? undefined, 'Relationship').flatMap(({ attributes }) =>
      /\/hyperlink$/.test(attributes.Type ?? '') && /^https?:/i.test(attributes.Target ?? '')
        ? [[attributes.Id ?? '', attributes.Target ?? ''] as const]
        : [],
    ),
  )

/** Styles by id, with the English name by which Word knows them, whatever its language. */
const stylesIn = (styles: Element | null): Map<string, string> =>
  new Map(
    childrenOf(styles ?? undefined, 'style').map((style) => [
      style.attributes.styleId ?? '',
      (child(style, 'name')?.attributes.val ?? '').toLowerCase(),
    ]),
  )

/** The lists whose first level is numbered. */
function orderedIn(numbering: Element | null): Set<string> {
  const ordered = new Set(
    childrenOf(numbering ?? undefined, 'abstractNum')
      .filter((one) => (child(childrenOf(one, 'lvl')[0], 'numFmt')?.attributes.val ?? 'bullet') !== 'bullet')
      .map(({ attributes }) => attributes.abstractNumId),
  )
  return new Set(
    childrenOf(numbering ?? undefined, 'num')
      .filter((one) => ordered.has(child(one, 'abstractNumId')?.attributes.val))
      .map(({ attributes }) => attributes.numId ?? ''),
  )
}

class Body {
  private readonly links: ReadonlyMap<string, string>
  private readonly styles: ReadonlyMap<string, string>
  private readonly ordered: ReadonlySet<string>
  private list: 'ul' | 'ol' | null = null
  private out = ''

  constructor(links: ReadonlyMap<string, string>, styles: ReadonlyMap<string, string>, ordered: ReadonlySet<string>) {
    this.links = links
    this.styles = styles
    this.ordered = ordered
  }

  read(body: Element): string {
    this.blocks(body)
    this.inList(null)
    return this.out
  }

  private blocks(parent: Element): void {
    for (const block of parent.children) {
      if (block.name === 'p') this.paragraph(block)
      else if (block.name === 'tbl') this.table(block)
      else if (block.name === 'sdt' || block.name === 'sdtContent') this.blocks(child(block, 'sdtContent') ?? block)
    }
  }

  private paragraph(paragraph: Element): void {
    const properties = child(paragraph, 'pPr')
    const style = this.styles.get(child(properties, 'pStyle')?.attributes.val ?? '') ?? ''
    const numbered = child(properties, 'numPr')
    const words = this.runs(paragraph)
    if (!/\S/.test(plainOf(words))) return
    const level = /^heading (\d)/.exec(style)?.[1]
    const isTitle = style === 'title' || (level === '1' && !this.out.includes('<h1>'))
    if (numbered || /^list (?:paragraph|bullet|number)/.test(style)) {
      const id = child(numbered, 'numId')?.attributes.val ?? ''
      this.inList(this.ordered.has(id) || style.startsWith('list number') ? 'ol' : 'ul')
      this.out += `<li>${words}</li>`
      return
    }
    this.inList(null)
    if (isTitle && !this.out.includes('<h1>')) this.out += `<h1>${words}</h1>`
    else if (level || style === 'title')
      this.out += `<h${level && level > '2' ? 3 : 2}>${words}</h${level && level > '2' ? 3 : 2}>`
    else if (/quote/.test(style)) this.out += `<blockquote><p>${words}</p></blockquote>`
    else this.out += `<p>${words}</p>`
  }

  private inList(list: 'ul' | 'ol' | null): void {
    if (list === this.list) return
    if (this.list) this.out += `</${this.list}>`
    if (list) this.out += `<${list}>`
    this.list = list
  }

  private table(table: Element): void {
    this.inList(null)
    const rows = childrenOf(table, 'tr').map((row) => {
      const cells = childrenOf(row, 'tc').map(
        (cell) =>
          `<td>${childrenOf(cell, 'p')
            .map((p) => this.runs(p))
            .join('<br>')}</td>`,
      )
      return `<tr>${cells.join('')}</tr>`
    })
    this.out += `<table>${rows.join('')}</table>`
  }

  private runs(parent: Element): string {
    return parent.children
      .map((part): string => {
        if (part.name === 'r') return this.run(part)
        if (part.name === 'hyperlink') {
          const address = this.links.get(part.attributes.id ?? '')
          const words = this.runs(part)
          return address ? `<a href="${escaped(address)}">${words}</a>` : words
        }
        // Text that was inserted stands; what was deleted does not.
        return part.name === 'ins' || part.name === 'smartTag' || part.name === 'sdt' || part.name === 'sdtContent'
          ? this.runs(part)
          : ''
      })
      .join('')
  }

  private run(run: Element): string {
    const words = run.children
      .map(({ name, text }) =>
        name === 't'
          ? escaped(text)
          : name === 'tab'
            ? ' '
            : name === 'br' || name === 'cr'
              ? '<br>'
              : name === 'noBreakHyphen'
                ? '-'
                : '',
      )
      .join('')
    const properties = child(run, 'rPr')
    const on = (name: string) => {
      const found = child(properties, name)
      return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes.val ?? '')
    }
    const strong = on('b') && words ? `<strong>${words}</strong>` : words
    return on('i') && words ? `<em>${strong}</em>` : strong
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
