import { matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
/** Words of the text that name somebody: by name, by role, as a body, or by pronoun. */
export interface Mention {
  readonly kind: 'name' | 'role' | 'body' | 'pronoun'
  readonly start: number
  readonly end: number
  /** The name without title and role; "" for roles and pronouns. */
  readonly name: string
  /** The role as printed, also where it stands before a name; "". */
  readonly role: string
  /** The role's main word, folded. */
  readonly head: string
  /** Does it follow a preposition, so that it is no subject? */
  readonly governed: boolean
  /** "Ruiz’s": only whose something is. */
  readonly possessive: boolean
  /** "a spokesman": somebody new. */
  readonly indefinite: boolean
  /** In a language with cases: surely not in the nominative. */
  readonly oblique?: boolean
  /** Of a mention that is no subject: who could stand by themselves at its end, as "Jan Holm" does in "sagte im Rathaus Jan Holm". */
  readonly closing?: () => Mention | undefined
}

/** May it be the subject of a verb: neither after a preposition, nor only whose something is? */
export const isFree = ({ governed, oblique, possessive }: Mention): boolean => !governed && !oblique && !possessive

/** A mention of which nothing is known but where it stands. */
export const plainMention = (kind: Mention['kind'], start: number, end: number): Mention => ({
  kind,
  start,
  end,
  name: '',
  role: '',
  head: '',
  governed: false,
  possessive: false,
  indefinite: false,
})

/** Does what stands between an office and a name only join them: a comma, with brackets or "للصحة" before it? */
export function isApposition(gap: string, { words: { grammar } }: Lexicon): boolean {
  const [all, purpose = '', opening = ''] = /^\s*(?:\([^)]*\)\s*)?([^,،]*)[,،]\s*(.*)$/su.exec(gap) ?? []
  return (
    all !== undefined &&
    (purpose === '' || matches(grammar.officePurpose, purpose)) &&
    (opening === '' || matches(grammar.beforeName, opening))
  )
}
