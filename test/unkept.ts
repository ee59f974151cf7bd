import type { EditionScreenParts } from '../src/editions/index.ts'

/** Pages of editions without the site around them, made anew each time that they are asked for. */
export const unkept: EditionScreenParts['kept'] = async (_context, { make }) => {
  const shown = await make()
  return shown && new Response(`<title>${shown.title}</title>${await shown.body}`)
}
