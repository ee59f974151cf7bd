/** An element's attributes as written, by their names. */
export type Attributes = Record<string, string>

/** An attribute, as Readability copies it from element to element. */
export interface Attribute {
  readonly name: string
  readonly value: string
  cloneNode(): Attribute
}

/** The attributes of an element one by one. */
export const listed = (own: Attributes): Attribute[] =>
  Object.entries(own).map(([name, value]) => {
    const attribute: Attribute = { name, value, cloneNode: () => attribute }
    return attribute
  })

/** Attributes with one that they had not: it comes first. */
export const withAttribute = (own: Attributes, name: string, value: string): Attributes => ({ [name]: value, ...own })

export function withoutAttribute(own: Attributes, name: string): Attributes {
  const { [name]: _, ...others } = own
  return others
}

/** Of what a page says often, as names of elements and classes, an answer is kept; so many at most. */
const mostKept = 1000
const capitals = new Map<string, string>()
const classes = new Map<string, string>()

function kept(answers: Map<string, string>, asked: string, answer: (asked: string) => string): string {
  const known = answers.get(asked)
  if (known !== undefined) return known
  if (answers.size >= mostKept) answers.clear()
  const made = answer(asked)
  answers.set(asked, made)
  return made
}

/** The name of an element in capitals. */
export const inCapitals = (name: string): string => kept(capitals, name, (own) => own.toUpperCase())

/** A class with its words once each, and a space between. */
export const oncePerWord = (written: string): string =>
  /\s/.test(written)
    ? kept(classes, written, (own) => [...new Set(own.split(/\s+/))].filter(Boolean).join(' '))
    : written
