import { squeeze } from './alike.ts'

/** Type sizes in pixels: of text that says nothing, of `<font size>` from 1 to 7, of headings from h1 to h6. */
const usual = 16
const fonts = [10, 13, 16, 18, 24, 32, 48]
const headings = [32, 24, 19, 17, 16, 16]
const named: Readonly<Record<string, number>> = {
  'xxx-large': 48,
  'xx-large': 32,
  'x-large': 24,
  larger: 20,
  large: 18,
}
/** Bold type is larger than what stands around it, and smaller than the next size. */
const bold = 1
/** Paragraphs of prose before which the headline stands, and letters that one has at least. */
const mostProse = 1
const prose = 100
const shortest = 12
const longest = 200
const isProse = (text: string): boolean => text.length > prose && /[.!?؟…][”"»)]?$/.test(text)
const skipped = /^(?:SCRIPT|STYLE|NAV|FORM|SELECT|TEXTAREA|BUTTON|FOOTER|ASIDE|FIGURE|NOSCRIPT|TEMPLATE)$/
const inline = /^(?:A|ABBR|B|BIG|CITE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U)$/

interface Line {
  text: string
  /** The smallest type in it. */
  size: number
  /** The element of its first words. */
  element: Element
  linked: boolean
}

/** The element of the line above the story that is set largest, or bold; null when all are alike. */
export function largestLine(body: Element, isOther: (text: string) => boolean): Element | null {
  const lines = linesOf(body)
  let [best, read]: [Line | null, number] = [null, 0]
  for (const line of lines) {
    if (isProse(line.text) && ++read > mostProse) break
    if (line.text.length < shortest || line.text.length > longest || line.linked || line.size <= usual) continue
    if (line.text.split(' ').length < 3 || isOther(line.text)) continue
    if (best === null || line.size > best.size) best = line
  }
  return best && wholeOf(best)
}

/** Words of a title, or of a part of it, that stand for it at least, and the share of a title that a line is. */
const fewest = 4
const share = 0.35

/**
 * The element of the line above the story, not linked, that stands in the page's title or begins with a part of it;
 * null when there is none.
 */
export function titledLine(
  body: Element,
  titles: readonly string[],
  isOther: (text: string) => boolean,
): Element | null {
  const isLong = (text: string): boolean => text.length > shortest && text.split(' ').length >= fewest && !isOther(text)
  const keys = titles.filter(isLong).map(lettersOf)
  const parts = titles
    .flatMap((title) => title.split(/\s[|–—·»‹:-]\s|:\s/))
    .filter(isLong)
    .map(lettersOf)
  let read = 0
  for (const line of linesOf(body)) {
    if (isProse(line.text) && ++read > mostProse) return null
    if (line.linked || !isLong(line.text) || line.text.length > longest || line.text.includes('©')) continue
    const key = lettersOf(line.text)
    const isIn = keys.some((title) => title.includes(key) && key.length > title.length * share)
    const opens = parts.some((one) => one.length > key.length * share && key.startsWith(one))
    if (isIn || opens) return wholeOf(line)
  }
  return null
}

/**
 * The element of the line above the story, not linked, that says the page's title or one end of it word for word; of
 * several the one that is set largest, and the last of these. Null when there is none.
 */
export function saidLine(body: Element, titles: readonly string[], isOther: (text: string) => boolean): Element | null {
  const said = new Set(
    titles
      .flatMap((title) => [title, ...title.split(/\s(?:[|–—·»‹-]|::)\s/)])
      .filter((part) => part.split(' ').length >= fewest && !isOther(part))
      .map(lettersOf),
  )
  let [best, read]: [Line | null, number] = [null, 0]
  for (const line of said.size > 0 ? linesOf(body) : []) {
    if (isProse(line.text) && ++read > mostProse) break
    if (line.linked || line.text.length > longest || !said.has(lettersOf(line.text))) continue
    if (best === null || line.size >= best.size) best = line
  }
  return best && wholeOf(best)
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function linesOf(body: Element): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  const end = (): void => {
    if (line) lines.push({ ...line, text: squeeze(line.text) })
    line = null
  }
  const walk = (element: Element, size: number, inLink: boolean): void => {
    for (let node = element.firstChild; node && lines.length < 200; node = node.nextSibling) {
      if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) {
        line ??= { text: '', size, element, linked: inLink }
        line.text += node.nodeValue
        line.size = Math.min(line.size, size)
        line.linked &&= inLink
      } else if (node.nodeType === 3 && line) (line as Line).text += ' '
      if (node.nodeType !== 1) continue
      const child = node as Element
      const tag = child.tagName.toUpperCase()
      if (tag === 'BR') end()
      if (skipped.test(tag) || tag === 'BR') continue
      if (!inline.test(tag)) end()
      walk(child, sizeOf(child, tag, size), inLink || tag === 'A')
      if (!inline.test(tag)) end()
    }
  }
  walk(body, usual, false)
  end()
  return lines
}

function sizeOf(element: Element, tag: string, around: number): number {
  const heading = /^H([1-6])$/.exec(tag)
  const size = heading ? headings[Number(heading[1]) - 1]! : tag === 'BIG' ? around * 1.2 : around
  const font = tag === 'FONT' ? /^([+-]?)(\d)$/.exec(element.getAttribute('size') ?? '') : null
  const step = font ? Number(font[2]) * (font[1] === '-' ? -1 : 1) + (font[1] ? 3 : 0) : 0
  const set = font ? (fonts[Math.min(7, Math.max(1, step)) - 1] ?? size) : size
  const style = element.getAttribute('style')
  const styled = style ? styledSize(style, around) || set : set
  const isBold =
    tag === 'B' || tag === 'STRONG' || heading !== null || /font(?:-weight)?\s*:[^;]*bold/i.test(style ?? '')
  return isBold ? Math.floor(styled) + bold : styled
}

/** The size that a style gives, in pixels; 0 when it gives none. */
function styledSize(style: string, around: number): number {
  const value = /font(?:-size)?\s*:\s*([^;]{1,80})/i.exec(style)?.[1] ?? ''
  const [, number, unit] = /(?<![\d.])(\d{1,3}(?:\.\d+)?)(px|pt|r?em|%)/i.exec(value) ?? []
  if (number === undefined) return Object.entries(named).find(([name]) => value.includes(name))?.[1] ?? 0
  const size = Number(number)
  return unit === 'px' ? size : unit === 'pt' ? size * 1.33 : unit === '%' ? (around * size) / 100 : size * around
}

/** The element that holds a line and nothing else. */
function wholeOf({ element, text }: Line): Element {
  let whole = element
  while (whole.parentElement && squeeze(whole.parentElement.textContent ?? '') === text) whole = whole.parentElement
  return whole
}
