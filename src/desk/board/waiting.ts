import { rolesOpenTo, type Standing } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { type Member, may } from '../../staff/index.ts'
import { isReady } from '../../story/ready.ts'
import { boardWords } from '../../words/board.ts'
import type { Board } from './gather.ts'
import { isolated } from './happened.ts'
import type { VoidSignOff } from './voids.ts'

/** One thing that waits for somebody: its task in words, where it is done, and until when. */
export interface WaitingItem {
  readonly at: string | null
  readonly words: string
  readonly path: string
}

/** So many are shown. */
const most = 8
const actFor = { translator: 'signTranslator', editor: 'signEditor', publisher: 'signPublisher' } as const
type SigningRole = keyof typeof actFor

/**
 * What only this person can move on: a sign-off in a role of theirs, one of their own that an edit has voided, their
 * own stories, changes that readers don't have yet, readers' reports. What is due first stands first. It is the same
 * whichever stories the board shows.
 */
export function waiting(board: Board, member: Member): WaitingItem[] {
  const t = boardWords(member.language).waits
  const items: WaitingItem[] = []
  for (const standing of board.pending) {
    const { story } = standing
    const words = taskOf(standing, board.voids.get(story.id) ?? [], member)
    if (words === null) continue
    const out = story.stage === 'published'
    const path =
      out && isReady(standing.readiness)
        ? routes.deskStoryAct(story.publicId, 'correct')
        : routes.deskStory(story.publicId)
    items.push({ at: out ? null : story.dueAt, words, path })
  }
  if (board.openReports > 0) items.push({ at: null, words: t.reports(board.openReports), path: routes.deskReports() })
  return items.toSorted((a, b) => ((a.at ?? '9') < (b.at ?? '9') ? -1 : 1)).slice(0, most)
}

/** What a story asks of a member, in words; null where it asks nothing of them. */
function taskOf(standing: Standing, voids: readonly VoidSignOff[], member: Member): string | null {
  const { story, readiness } = standing
  const words = boardWords(member.language)
  const t = words.waits
  const headline = isolated(story.headline || words.untitled)
  const again = voids.find((sign) => sign.memberId === member.id && may(member, actFor[sign.role]))
  if (again) return t.signAgain(headline, t.role[again.role])
  const role = roleAsked(standing, member)
  if (role !== undefined) return t.sign(headline, t.role[role])
  if (story.stage === 'published') {
    if (isReady(readiness)) return may(member, 'publish') ? t.publishChange(headline) : null
    return story.assignedTo === member.id ? t.finishChange(headline) : null
  }
  if (story.assignedTo !== member.id || story.stage === 'ready') return null
  if (isReady(readiness)) return t.move(headline)
  return t.mine[story.stage as keyof typeof t.mine](headline)
}

/**
 * The role in which a story waits for a member's sign-off, once it lacks nothing else. A second pair of eyes is no work
 * of its own: it comes with a sign-off, in a role that is open to them or else beside the one who signed.
 */
function roleAsked(standing: Standing, member: Member): SigningRole | undefined {
  const lacking = standing.readiness.filter((item) => item.state === 'lacks')
  if (lacking.length === 0 || !lacking.every((item) => item.kind === 'signOff' || item.kind === 'fourEyes'))
    return undefined
  return rolesOpenTo(standing, member.id).find((role) => member.roles.includes(role) && may(member, actFor[role]))
}
