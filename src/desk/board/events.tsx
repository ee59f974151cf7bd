import { routes } from '../../routes.ts'
import type { Newsroom } from '../../settings.ts'
import type { Member } from '../../staff/index.ts'
import { boardWords } from '../../words/board.ts'
import { type Clock, whole } from '../clock.ts'
import { DeskPage } from '../layout.tsx'
import { Empty } from '../parts.tsx'
import type { EventPlace, Happening } from './happened.ts'

interface EventsProps {
  readonly happenings: readonly Happening[]
  readonly next: EventPlace | null
  readonly first: boolean
  readonly member: Member
  readonly newsroom: Newsroom
  readonly csrf: string
  readonly clock: Clock
}

/** Everything that happened, the newest first. */
export const EventsPage = (props: EventsProps) => {
  const { happenings, next, first, clock } = props
  const t = boardWords(clock.language)
  return (
    <DeskPage {...props} title={t.everything} place="board">
      <div class="sheet-of-work wide">
        {happenings.length === 0 ? <Empty>{t.nothingYet}</Empty> : null}
        <ol class="lately long">
          {happenings.map((one) => (
            <li>
              <time datetime={one.at}>{whole(clock, one.at)}</time>
              {one.storyPublicId === null ? (
                <span>{one.words}</span>
              ) : (
                <a href={routes.deskStory(one.storyPublicId)}>{one.words}</a>
              )}
            </li>
          ))}
        </ol>
        {next === null && first ? null : (
          <p class="paging">
            {first ? null : <a href={routes.deskEvents()}>{t.newer}</a>}
            {next === null ? null : (
              <a href={`${routes.deskEvents()}?before=${next.at}~${next.id}`} rel="next">
                {t.older}
              </a>
            )}
          </p>
        )}
      </div>
    </DeskPage>
  )
}
