/** What comes of a row. A row's outcome is kept as its place in this list: new ones are added at the end. */
export const outcomes = [
  'added',
  'empty',
  'noAt',
  'spaces',
  'local',
  'domain',
  'long',
  'duplicate',
  'known',
  'left',
  'erased',
  'bounced',
  'complained',
  'desk',
  'notConfirmed',
  'status',
  'otherNewsletter',
  'keptLeft',
  'keptBounced',
  'keptComplained',
  'confirmedHere',
  'letters',
] as const

export type Outcome = (typeof outcomes)[number]
export type Counts = Readonly<Partial<Record<Outcome, number>>>

export const codeOf = Object.fromEntries(outcomes.map((one, code) => [one, code])) as Readonly<Record<Outcome, number>>

/** Rows of the list that are recorded as not to be mailed: neither readers nor refused. */
export const keptOutcomes = ['keptLeft', 'keptBounced', 'keptComplained'] as const

const notRefused: readonly Outcome[] = ['added', ...keptOutcomes]

/** How many rows were refused, and why. */
export const refusedOf = (counts: Counts): [Outcome, number][] =>
  outcomes
    .filter((one) => !notRefused.includes(one) && (counts[one] ?? 0) > 0)
    .map((one): [Outcome, number] => [one, counts[one] ?? 0])

export const sumOf = (counts: Counts, of: readonly Outcome[]): number =>
  of.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
