import type { Child } from 'hono/jsx'
import type { Happening } from '../../desk/board/happened.ts'
import { type Clock, near } from '../../desk/clock.ts'
import type { ComposedEdition } from '../content.ts'
import type { EditionOrder } from '../gather.ts'
import type { SinceItWentOut } from '../notice/preparing.ts'
import type { OpensOfDay } from '../opens.ts'
import type { ReadyEdition } from '../readiness.ts'
import type { ReleasedStory, Withdrawn } from '../standing.ts'
import type { EditionTexts } from '../texts.ts'
import type { DeskFrame } from './frame.ts'
import type { Done } from './toasts.ts'

/** What an edition's page at the desk is drawn from. */
export interface EditionDeskProps extends DeskFrame {
  readonly composed: ComposedEdition
  readonly ready: ReadyEdition
  readonly order: EditionOrder
  readonly languages: readonly string[]
  readonly deliveries: Child
  /** What was just done. */
  readonly done: Done
  /** What happened to what it says since the last sign-off that no longer holds. */
  readonly since: readonly Happening[]
  /** Stories of a released edition that were withdrawn since, by language. */
  readonly withdrawn: readonly Withdrawn[]
  /** The stories that it went out with; none before it has. */
  readonly released: readonly ReleasedStory[]
  /** Of a released edition: what was put right since, by language, and the notices about it. */
  readonly changed: SinceItWentOut['changed']
  readonly notices: SinceItWentOut['notices']
  /** How often its page was opened, by day, where that is counted. */
  readonly opens: readonly OpensOfDay[]
  /** Of a notice: the public id of the edition that it is about. */
  readonly about: string | null
  /** How many got it before that; of a notice, whom it is for. */
  readonly gotBefore: number
  /** Texts that somebody wrote while another changed them: shown, not lost. */
  readonly mine: (EditionTexts & { language: string }) | null
}

/** May whoever looks still change it? */
export interface Openness {
  readonly open: boolean
}

/** The newsroom's clock, in the words of whoever looks. */
export const clockOf = ({ house, member }: Pick<DeskFrame, 'house' | 'member'>): Clock => ({
  language: member.language,
  zone: house.newsroom().zone,
  now: house.now(),
})

/** "today 17:00", "Sun 18:00", on the newsroom's clock. */
export const onOurClock = (frame: Pick<DeskFrame, 'house' | 'member'>, at: string): string => near(clockOf(frame), at)
