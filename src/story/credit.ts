/** The parts that people have in a story. */
export const creditRoles = ['author', 'translator', 'photographer', 'illustrator', 'editor', 'source'] as const
export type CreditRole = (typeof creditRoles)[number]

/** A person's or organisation's part in a story. `of` is the outlet that the person works for, "" when none. */
export interface Credit {
  readonly role: CreditRole
  readonly name: string
  readonly of: string
  /** Public id of the party, when it is one that the newsroom knows. */
  readonly party: string | null
}
