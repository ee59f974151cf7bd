import type { Lexicon } from '../languages/lexicon.ts'

/** "councillors": is it the plural of a role, as its ending says? */
export const isPluralRole = (folded: string, { roles, words: { grammar } }: Lexicon): boolean =>
  grammar.pluralEndings?.some((ending) => folded.endsWith(ending) && roles.has(folded.slice(0, -ending.length))) ??
  false
