import * as z from 'zod'

/** Where a form stands: at a story's end, in the bar, on the newsletter's own page, on another site, on one's own page. */
export type Place = 'story' | 'bar' | 'page' | 'elsewhere' | 'preferences'

/** The places whose forms have words of their own. */
export const formPlaces = ['story', 'bar', 'page', 'elsewhere'] as const
export type FormPlace = (typeof formPlaces)[number]

/** What one form says in one language. What is empty is as the newsletter says it everywhere. */
export interface FormText {
  readonly pitch: string
  readonly scheduleLine: string
  readonly consent: string
}

/** A newsletter's forms: whether stories show the bar, and the words by place and language. */
export interface Forms {
  readonly bar: boolean
  readonly texts: Readonly<Partial<Record<FormPlace, Readonly<Record<string, FormText>>>>>
}

const word = z.string().max(2000).default('')
const shape = z.object({
  bar: z.boolean().default(false),
  texts: z
    .partialRecord(
      z.enum(formPlaces),
      z.record(z.string(), z.object({ pitch: word, scheduleLine: word, consent: word })),
    )
    .default({}),
})

/** Forms from their JSON; `{}` has no bar and no words of its own. */
export const readForms = (json: string): Forms => shape.parse(JSON.parse(json))
