import { type Element, elementsOf, plain } from './elements.ts'

/** Words that are hard to read against what is behind them. */
export interface FaintWords {
  readonly form: 'light' | 'dark'
  /** How they begin. */
  readonly words: string
  /** WCAG 2.2 contrast, 1 to 21. */
  readonly ratio: number
}

/** WCAG 2.2, 1.4.3: 4.5 for text; 3 for large text, from 24 px on, or 18.66 px where it is bold. */
const least = 4.5
const leastLarge = 3

/** The faintest words of a mail, in its light and its dark form; null when all can be read. */
export function faintWords(html: string): FaintWords | null {
  const dark = darkColours(html)
  const found = elementsOf(html)
    .filter((element) => element.text.trim() !== '' && !isHidden(element))
    .flatMap((element) => [faintIn(element, 'light', {}), faintIn(element, 'dark', dark)])
    .filter((one) => one !== null)
  return found.toSorted((a, b) => a.ratio - b.ratio)[0] ?? null
}

type Colours = Readonly<Record<string, Readonly<Record<string, string>>>>

function faintIn(element: Element, form: FaintWords['form'], classes: Colours): FaintWords | null {
  const ink = luminance(inherited(element, 'color', classes) ?? '#000000')
  const paper = luminance(inherited(element, 'background-color', classes) ?? (form === 'dark' ? '#000000' : '#ffffff'))
  if (ink === null || paper === null) return null
  const [light, deep] = ink > paper ? [ink, paper] : [paper, ink]
  const ratio = Math.floor(((light + 0.05) / (deep + 0.05)) * 100) / 100
  const words = plain(element.text).trim().replace(/\s+/g, ' ').slice(0, 60)
  return ratio >= (isLarge(element) ? leastLarge : least) ? null : { form, words, ratio }
}

/** What the nearest element says, its class before its own style: in the dark form classes are important. */
function inherited(element: Element, property: string, classes: Colours): string | undefined {
  for (let one: Element | null = element; one; one = one.above) {
    const said = one.classes.map((name) => classes[name]?.[property]).find((value) => value !== undefined)
    const own = said ?? one.style[property] ?? (property === 'background-color' ? one.attributes.bgcolor : undefined)
    if (own !== undefined && own !== 'transparent' && own !== 'inherit') return own
  }
  return undefined
}

function isLarge(element: Element): boolean {
  const size = Number.parseFloat(inherited(element, 'font-size', {})?.replace(/rem$/, '') ?? '1')
  // Sizes stand in px and again in rem; the last one counts, and is in rem.
  const px = size < 8 ? size * 16 : size
  const weight = inherited(element, 'font-weight', {}) ?? '400'
  return px >= 24 || (px >= 18.66 && (weight === 'bold' || Number(weight) >= 700))
}

function isHidden(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.above) if (one.style.display === 'none') return true
  return false
}

/** The colours of the dark form, by class: `.ink{color:#ebe7de!important}`. */
function darkColours(html: string): Colours {
  const at = html.indexOf('@media (prefers-color-scheme:dark)')
  if (at < 0) return {}
  const rules = html.slice(at, html.indexOf('</style>', at))
  return Object.fromEntries(
    [...rules.matchAll(/\.([\w-]+)\{((?:background-)?color):(#[0-9a-f]{3,6})!important\}/gi)].map(
      ([, name = '', property = '', value = '']) => [name, { [property]: value }],
    ),
  )
}

/** Relative luminance of "#rrggbb" or "#rgb" (WCAG 2.2); null for a colour that is written otherwise. */
function luminance(colour: string): number | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour)
  const hex = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : colour
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!parts) return null
  const [r = 0, g = 0, b = 0] = parts.slice(1).map((part) => {
    const value = Number.parseInt(part, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
