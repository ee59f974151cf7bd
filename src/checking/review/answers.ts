import type { At, FindingKind } from '../../intake/index.ts'

/** What of a finding can be given another value. "value" is the whole of a finding that has no parts. */
export type FieldName =
  | 'value'
  | 'speaker'
  | 'role'
  | 'mention'
  | 'verb'
  | 'kind'
  | 'publisher'
  | 'author'
  | 'publishedOn'
  | 'caption'
  | 'credit'
  /** Places in the text, "12-40": of the words themselves, and of those that name the speaker. */
  | 'at'
  | 'mentionAt'

export type Changes = Readonly<Partial<Record<FieldName, string>>>

/** Who said it, and when. */
interface Said {
  readonly by: number
  readonly on: string
}

/** What a person said about a finding. */
export type Verdict =
  | ({ readonly is: 'right' | 'wrong' } & Said)
  | ({ readonly is: 'changed'; readonly to: Changes } & Said)

/** Words of the source that a person named: a finding that was missed. `at` is null where they stand outside the text. */
export interface Added {
  readonly kind: FindingKind
  readonly words: string
  readonly at: At | null
}

/** All that was said in a review. */
export interface Answers {
  /** By the number of the finding: its place in what was found. */
  readonly verdicts: Readonly<Record<string, Verdict>>
  /** Their numbers follow those of what was found. */
  readonly added: readonly Added[]
  /** The pieces that were left out, and belong to the story. */
  readonly back: readonly number[]
  /** The blocks of the text that are not the story's, by their place in the list. */
  readonly gone: readonly number[]
  /** Who the speaker of a finding is, by its number: the public id of one of our people, or "" for somebody else. */
  readonly known: Readonly<Record<string, string>>
}

export const noAnswers: Answers = { verdicts: {}, added: [], back: [], gone: [], known: {} }

/** Steps that can be taken back. */
const steps = 40

/** Answers with those before them, the newest last. */
export interface History {
  readonly answers: Answers
  readonly past: readonly Answers[]
}

/** The next answers after a history's. What changes one finding on and on is one step; what changes nothing is none. */
export function answer({ answers, past }: History, next: Answers): History {
  const changed = changedNumbers(answers, next)
  if (changed !== null && changed.length === 0) return { answers: next, past }
  const [only] = changed?.length === 1 ? changed : []
  const typing = only !== undefined && answers.verdicts[only]?.is === 'changed' && next.verdicts[only]?.is === 'changed'
  return { answers: next, past: typing ? past : [...past, answers].slice(-steps) }
}

/** Takes the last step back. */
export function undo({ answers, past }: History): History {
  const before = past.at(-1)
  return before ? { answers: before, past: past.slice(0, -1) } : { answers, past }
}

/** The findings whose verdicts differ; null where anything else does. */
function changedNumbers(a: Answers, b: Answers): string[] | null {
  const rest = ({ verdicts: _, ...others }: Answers) => JSON.stringify(others)
  if (rest(a) !== rest(b)) return null
  const numbers = new Set([...Object.keys(a.verdicts), ...Object.keys(b.verdicts)])
  return [...numbers].filter((number) => !sameVerdict(a.verdicts[number], b.verdicts[number]))
}

/** Do two verdicts say the same, whoever said it? */
export function sameVerdict(a: Verdict | undefined, b: Verdict | undefined): boolean {
  if (a === undefined || b === undefined || a.is !== b.is) return a === b
  return a.is !== 'changed' || b.is !== 'changed' || sameChanges(a.to, b.to)
}

const sameChanges = (a: Changes, b: Changes): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => a[name as FieldName] === b[name as FieldName])
