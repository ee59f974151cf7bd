/**
 * A mail is made once for an edition and language. What differs from reader to reader stands in slots: a name between
 * two signs of the private use area, which no text of ours may hold.
 */
export const slotNames = ['leave', 'preferences', 'since'] as const
export type SlotName = (typeof slotNames)[number]
export type SlotValues = Readonly<Record<SlotName, string>>

const opens = '\uE000'
const closes = '\uE001'

/** The place of a reader's own value. */
export const slot = (name: SlotName): string => `${opens}${name}${closes}`

/** Text without the two signs: nothing that editors or sources write can make a slot. */
export const withoutSlots = (text: string): string => text.replace(/[\uE000\uE001]/g, '')

/** The same for a whole content, in all its texts. */
export function cleared<T>(value: T): T {
  if (typeof value === 'string') return withoutSlots(value) as T
  if (Array.isArray(value)) return value.map((one) => cleared(one)) as T
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleared(one)])) as T
  }
  return value
}

export type Divided = string | { readonly slot: SlotName }

/** Divides a text at its slots: fixed, slot, fixed, … in order. */
export function divide(text: string): Divided[] {
  return text.split(/(\uE000[a-z]+\uE001)/).flatMap((part): Divided[] => {
    const name = /^\uE000([a-z]+)\uE001$/.exec(part)?.[1] as SlotName | undefined
    if (name !== undefined && slotNames.includes(name)) return [{ slot: name }]
    return part === '' ? [] : [part]
  })
}

/** The text with its slots filled: for a preview, a test, and the web. */
export const filled = (
  text: string,
  values: SlotValues,
  written: (value: string) => string = (value) => value,
): string =>
  divide(text)
    .map((part) => (typeof part === 'string' ? part : written(values[part.slot])))
    .join('')
