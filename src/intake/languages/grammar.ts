import type { CaseGrammar } from './grammar/cases.ts'
import type { UncapitalisedGrammar } from './grammar/uncapitalised.ts'

/**
 * How a language builds its sentences, as far as the method asks for it: small lists of words, endings and facts, each
 * named after what it is. What is left out the language doesn't have. One file for each language in grammar/. Lists are
 * written as printed, in lower case; patterns are for folded words (fold.ts), unless they say otherwise.
 */
export interface Grammar extends CaseGrammar, UncapitalisedGrammar {
  /** Verbs of saying behind which stands whom one speaks to: "asked" in "“How many?” Ruiz asked the minister". */
  readonly addressing?: readonly string[]
}
