import type { Instant } from '../story/time.ts'
import type { MemberKey } from './newsroom.ts'
import type { Standing } from './telling.ts'

/** Out since `at`, signed by these members, each in their role. */
export const published = (at: Instant, ...signed: MemberKey[]): Standing => ({ stage: 'published', at, signed })

type Unpublished = Exclude<Standing, { stage: 'published' }>

/** On the board and not out. What is not said is: nobody's, no hour set, not signed, all quotations confirmed. */
export const waiting = (
  stage: Unpublished['stage'],
  changedAt: Instant,
  rest: Partial<Omit<Unpublished, 'stage' | 'changedAt'>> = {},
): Standing => ({
  stage,
  changedAt,
  dueAt: null,
  publishAt: null,
  assignedTo: null,
  signed: [],
  unconfirmed: [],
  remarks: [],
  ...rest,
})
