import type { Story } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { boardWords } from '../../words/board.ts'
import { type Clock, near } from '../clock.ts'
import type { Toast } from '../layout.tsx'
import { choiceFields, type RowAct } from './choice.ts'
import type { BoardChoice } from './gather.ts'
import { isolated, shortened } from './happened.ts'

interface Done {
  readonly did: RowAct
  /** What it was before, as the address carries it; null where it can't be taken back. */
  readonly was: string | null
  readonly story: Story
  readonly choice: BoardChoice
  readonly clock: Clock
  readonly nameOf: (memberId: number) => string
}

/** What was just done to a story on the board, as it stands now, and how to take it back. */
export function boardToast(done: Done): Toast {
  const { did, was, story, choice } = done
  const words = sentence(done)
  if (was === null) return { words }
  const before = undoing(did, was)
  return before === null
    ? { words }
    : {
        words,
        undo: { action: routes.deskBoardAct(story.publicId, did), fields: { ...choiceFields(choice), ...before } },
      }
}

function sentence({ did, story, clock, nameOf }: Done): string {
  const t = boardWords(clock.language)
  const what = isolated(shortened(story.headline || t.untitled))
  if (did === 'give')
    return story.assignedTo === null ? t.did.freed(what) : t.did.given(what, isolated(nameOf(story.assignedTo)))
  if (did === 'due') return story.dueAt === null ? t.did.notDue(what) : t.did.due(what, near(clock, story.dueAt))
  return did === 'move' ? t.did.moved(what, t.stage[story.stage]) : t.did.commented(what)
}

/** The fields of the form that brings back what was. */
function undoing(did: RowAct, was: string): Record<string, string> | null {
  if (did === 'give') return { to: was }
  if (did === 'due') return was === '' ? { open: 'yes' } : { dueAt: was }
  return did === 'move' ? { stage: was } : null
}
