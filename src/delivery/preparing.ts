import type { EditionOf } from '../editions/index.ts'
import type { Due } from './due.ts'
import type { Ledger } from './ledger.ts'
import type { Pace } from './pace.ts'
import type { Post, Written } from './post.ts'
import type { Sharing } from './sharing.ts'
import type { Unread } from './unread.ts'
import type { Walk } from './walk.ts'

/** One edition's deliveries, for several lines: what is due next, and the letters as they stand. */
export interface Walking {
  readonly of: EditionOf
  readonly through: Walk
  /** Those whose domain takes nothing now, or that were prepared and not begun. */
  readonly passedOver: Due[]
  /** How many mails the warm-up plan still allows today, and how many it did when this round began; null: any number. */
  readonly today: { left: number | null; readonly allowed: number }
  /** We take part in the pace of all. */
  begun: Promise<void> | null
  readonly press: (changedAt: number) => Promise<Post>
  readonly unread: Unread
  /** Somebody has paused or stopped it: what is in flight ends, and no lane takes more. */
  halted: boolean
}

/** A delivery with its letter: null when every story of it was withdrawn. */
export interface Prepared {
  readonly due: Due
  readonly post: Post
  readonly letter: Written | null
}

/**
 * What goes out next, written and signed; null when nothing is left, or nothing more may be begun. Several may be asked
 * for at once.
 */
export function preparing(given: {
  readonly ledger: Pick<Ledger, 'changedAt'>
  readonly pace: Pace
  readonly sharing: Sharing
  /** Our turn beside those who answer readers. */
  readonly turn: () => Promise<void>
  readonly needsRelay: (due: Due) => boolean
}): (walking: Walking, may: () => boolean) => Promise<Prepared | null> {
  const { ledger, pace, sharing, turn, needsRelay } = given

  /** There is something to send: of what the plan to warm up allows today we take our share. */
  const begin = (walking: Walking): Promise<void> => {
    const { today } = walking
    walking.begun ??= sharing.join().then(() => {
      if (today.left !== null) today.left -= Math.floor(today.allowed * (1 - sharing.share()))
    })
    return walking.begun
  }

  /** The next whose domain takes a mail now; what is passed over stays where it is, for a later round. */
  const nextInPace = async (walking: Walking): Promise<Due | null> => {
    const { through, today, passedOver } = walking
    for (;;) {
      if (today.left !== null && today.left <= 0) return null
      // Taken before anything is waited for: several are asked for at once.
      if (today.left !== null) today.left -= 1
      const due = await through.next()
      const counts = due !== null && needsRelay(due)
      if (counts) await begin(walking)
      if (counts && (today.left ?? 0) >= 0 && pace.takes(due.domain, Date.now())) return due
      if (today.left !== null) today.left += 1
      if (!counts) return due
      passedOver.push(due)
    }
  }

  return async (walking, may) => {
    for (;;) {
      const due = may() ? await nextInPace(walking) : null
      if (due === null) return null
      await turn()
      const post = await walking.press(ledger.changedAt)
      const letter = await walking.unread.read(due, () => post.letterTo(due))
      if (letter !== undefined) return { due, post, letter }
      if (walking.today.left !== null) walking.today.left += 1
    }
  }
}
