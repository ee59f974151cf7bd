import type { Lexicon } from '../languages/lexicon.ts'

/** "пресс-служба мэрии": a body without the office that speaks for it; the office itself where nothing follows. */
export const withoutPressOffice = (name: string, { words: { grammar } }: Lexicon): string =>
  (grammar.pressOffice && name.replace(grammar.pressOffice, '')) || name
