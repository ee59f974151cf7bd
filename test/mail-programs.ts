/**
 * What our mails are made of, and which mail programs may drop it. What Can I email tells of max-width, rem, color-scheme
 * and the dark form was looked up there; the rest is what is commonly known, and where it is doubtful or so in some
 * versions alone, the program counts as one that drops it. Nothing is used that does harm where it is dropped: each line
 * says why.
 */
type Program = 'gmail' | 'outlook-windows' | 'outlook-new' | 'apple' | 'yahoo' | 'thunderbird'

export interface Taken {
  readonly dropped: readonly Program[]
  /** Why a mail stays good where this is dropped. Empty where every program takes it. */
  readonly harmless: string
}

const everywhere: Taken = { dropped: [], harmless: '' }
const all = (...names: readonly string[]): Record<string, Taken> =>
  Object.fromEntries(names.map((name) => [name, everywhere]))
const but = (dropped: readonly Program[], harmless: string): Taken => ({ dropped, harmless })

const dark = 'The light form is whole, with its own ground and ink.'

export const elements: Readonly<Record<string, Taken>> = {
  ...all('html', 'head', 'body', 'table', 'tr', 'td', 'a', 'b', 'br', 'div', 'h1', 'h2', 'p', 'span'),
  meta: but(['gmail', 'yahoo', 'outlook-new'], 'The charset stands in the header field too; the rest is a wish.'),
  title: but(['gmail', 'yahoo', 'outlook-new'], 'The subject says it.'),
  style: but(['gmail', 'outlook-windows'], `It holds the dark form alone. ${dark}`),
}

export const properties: Readonly<Record<string, Taken>> = {
  ...all('background-color', 'border-top', 'color', 'font-family', 'font-size', 'font-weight', 'line-height'),
  ...all('text-decoration', 'text-transform'),
  '-webkit-text-size-adjust': but(
    ['gmail', 'outlook-windows', 'outlook-new', 'yahoo', 'thunderbird'],
    'It keeps a phone from swelling single lines; others do not do that.',
  ),
  'border-color': but(['outlook-windows', 'gmail', 'yahoo'], `It stands in the dark form alone. ${dark}`),
  'color-scheme': but(['gmail', 'outlook-windows', 'outlook-new', 'yahoo'], dark),
  display: but(
    ['outlook-windows'],
    'The preview line would be seen, one sentence of the editors above the name; a step of a chain may break between two words.',
  ),
  'letter-spacing': but(['outlook-windows'], 'Letters stand at their own distance.'),
  margin: but(['outlook-windows'], 'Rows are held apart by the padding of their cells.'),
  'max-height': but(['outlook-windows', 'gmail'], 'It only helps to hide the preview line.'),
  'max-width': but(['outlook-windows'], 'A table of 576 px stands around it for that program alone.'),
  overflow: but(['outlook-windows'], 'It only helps to hide the preview line.'),
  padding: but(['outlook-windows'], 'It is kept on cells, where the distances are.'),
  'text-decoration-color': but(
    ['gmail', 'outlook-windows', 'outlook-new', 'yahoo'],
    'The line under a link has the colour of its words.',
  ),
  'text-wrap': but(
    ['gmail', 'outlook-windows', 'outlook-new', 'apple', 'yahoo', 'thunderbird'],
    'A headline breaks where its line is full.',
  ),
}

/** At-rules, and units: what the same in px before it is for. */
export const rules: Readonly<Record<string, Taken>> = {
  '@media (prefers-color-scheme:dark)': but(['gmail', 'outlook-windows', 'yahoo', 'thunderbird'], dark),
  rem: but(['outlook-windows', 'yahoo'], 'The same size in px stands before it.'),
}
