import type { Context } from 'hono'
import { DeskPage } from '../desk/layout.tsx'
import { Empty } from '../desk/parts.tsx'
import type { House } from '../house.ts'
import { notFound, seeOther } from '../platform/http/index.ts'
import { type Story, storyByPublicId } from '../record/index.ts'
import { routes } from '../routes.ts'
import type { DeskEnv } from '../staff/index.ts'
import { type Frame, frameOf } from './frame.ts'
import type { CheckingParts } from './parts.ts'

/** What the handlers of this folder work with. */
export interface Desk extends CheckingParts {
  readonly house: House
}

/** One request about one story. */
export interface StoryRequest {
  readonly context: Context<DeskEnv>
  readonly story: Story
  readonly frame: Frame
}

/** A handler for a path with the story's public id in it. A story that isn't there gets its own page. */
export const aboutStory =
  ({ house }: Desk, handle: (request: StoryRequest) => Promise<Response>) =>
  async (context: Context<DeskEnv>): Promise<Response> => {
    const frame = frameOf(context, house)
    const story = await storyByPublicId(house.store.read, context.req.param('story') ?? '')
    if (story) return handle({ context, story, frame })
    return notFound(
      <DeskPage {...frame} title={frame.t.trail.board} place="board">
        <div class="sheet-of-work">
          <Empty>{frame.t.problems.noStory}</Empty>
        </div>
      </DeskPage>,
    )
  }

/** What the story's page has to know of a save to offer that it be taken back. */
export const afterSave = (made: { id: number; number: number }, before: number): Record<string, string> => ({
  n: String(made.number),
  made: String(made.id),
  before: String(before),
})

/** Back to the story's page, which then says what was done. */
export const backTo = (
  story: { publicId: string },
  did: string,
  more: Record<string, string> = {},
  at = '',
): Response =>
  seeOther(`${routes.deskStory(story.publicId)}?${new URLSearchParams({ did, ...more })}${at === '' ? '' : `#${at}`}`)
