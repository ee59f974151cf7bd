import { known } from '../known.ts'

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

/** The name of an element in capitals. */
export const inCapitals = known((name) => name.toUpperCase())

const apart = known((written) => [...new Set(written.split(/\s+/))].filter(Boolean).join(' '))

/** A class with its words once each, and a space between. */
export const oncePerWord = (written: string): string => (/\s/.test(written) ? apart(written) : written)
