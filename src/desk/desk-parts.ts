import type { Context } from 'hono'
import type { StaffMailer } from '../staff/index.ts'

/** What the desk's shell needs from other places; app.ts joins them. */
export interface DeskParts {
  readonly mailer: StaffMailer
  /** The network address of who asks, as far as the proxies before us are trusted. */
  readonly networkOf: (context: Context) => string
  /** The public address comes from the environment, and can't be changed in the desk. */
  readonly addressFixed: boolean
  readonly jobs: DeskJobs
  /** The next edition, for the board's margin; null when no newsletter is there. */
  readonly nextEdition: (language: string) => Promise<NextEdition | null>
}

/** The edition that closes next, as the board shows it. */
export interface NextEdition {
  readonly path: string
  /** "The Week, no. 112" */
  readonly title: string
  readonly closesAt: string
  readonly releaseAt: string
  readonly signed: boolean
  /** Its stories in order, in the language of whoever looks where there is one. */
  readonly stories: readonly { readonly headline: string; readonly language: string; readonly stage: string }[]
}

/** The house's jobs, as the desk lists them. */
export interface DeskJobs {
  /** The newest first, from `before` on. */
  list(given: { state: DeskJob['state']; before?: number; limit: number }): Promise<readonly DeskJob[]>
  /** Lets a failed job run again, with all its tries. False when it isn't there or has not failed. */
  retry(id: number): Promise<boolean>
}

export interface DeskJob {
  readonly id: number
  readonly kind: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly runAt: string
  readonly attempts: number
  readonly maxAttempts: number
  readonly problem: string
  readonly endedAt: string | null
}
