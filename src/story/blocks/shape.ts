import * as z from 'zod'
import type { Inline, Picture } from '../document.ts'
import { mergeRuns } from '../editing/runs.ts'
import { longestAddress, safeAddress, safePageAddress } from '../stored/address.ts'

/** The most that one block's text may hold, in UTF-16 code units: about twenty printed pages. */
export const longestBlock = 50_000

/** Text as it is kept: line ends are "\n", control characters and halves of characters are gone. */
export const cleanText = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; XML and PostgreSQL refuse them
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')

/** Text of at most this many code units. */
export const text = (longest: number) => z.string().max(longest).transform(cleanText)

/** Text in one line: a headline, a name. */
export const line = (longest: number) => text(longest).transform((value) => value.replace(/[\n\t\u2028\u2029]+/g, ' '))

/** An id inside the document. It may stand in an HTML id, an address fragment and a form field as it is. */
export const id = z.string().regex(/^[A-Za-z0-9_.:-]{1,80}$/, 'an id is 1 to 80 letters, digits, "-", "_", "." or ":"')

/** A page's address, or "" when there is none. */
export const pageAddress = z
  .string()
  .max(longestAddress)
  .refine((value) => value === '' || safePageAddress(value) !== null, 'not a complete http or https address')
  .transform((value) => value.trim())

const origin = z.strictObject({ block: id, revision: z.string().max(80), fingerprint: z.string().max(200) })

/** The attributes of every block, with those of its kind. `from` is left out when there is none. */
export const attrs = <S extends z.ZodRawShape>(own: S) => z.strictObject({ id, from: origin.nullish(), ...own })

/** Yjs gives empty attributes to what has none; they go. */
const none = z.strictObject({}).nullish()

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('strong'), attrs: none }).transform(({ type }) => ({ type })),
  z.strictObject({ type: z.literal('emphasis'), attrs: none }).transform(({ type }) => ({ type })),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z
        .string()
        .refine((value) => safeAddress(value) !== null, 'a link leads to an http, https or mailto address')
        .transform((value) => value.trim()),
    }),
  }),
  z.strictObject({ type: z.literal('quotation'), attrs: z.strictObject({ id }) }),
])

const inline = z.strictObject({
  type: z.literal('text'),
  text: text(longestBlock),
  marks: z.array(mark).max(32).optional(),
})

/** Runs of text, read into their one right form. */
export const content = z
  .array(inline)
  .max(10_000)
  .refine((runs) => runs.reduce((sum, run) => sum + run.text.length, 0) <= longestBlock, 'the block is too long')
  .transform((runs): Inline[] => mergeRuns(runs))

/** A picture as a story uses it. */
export const picture: z.ZodType<Picture> = z.strictObject({
  media: id.nullable(),
  address: pageAddress,
  alt: text(2_000),
  caption: text(5_000),
  credit: line(500),
  focal: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
})

type Attributed = { attrs: { from?: unknown } }

/** Leaves out `from` where it is null and `content` where it is empty: one form for one block. */
export function plainBlock<B extends Attributed>(block: B): B {
  const { from, ...attributes } = block.attrs
  const { content: runs, ...rest } = block as B & { content?: readonly unknown[] }
  return {
    ...rest,
    attrs: from == null ? attributes : { ...attributes, from },
    ...(runs && runs.length > 0 ? { content: runs } : {}),
  } as unknown as B
}
