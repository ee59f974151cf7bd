import type { Newsroom } from '../../settings.ts'

/** What the newsroom wants done about mails that come back. */
export type Rules = Pick<Newsroom, 'softBounces' | 'softBounceWeeks'>

/**
 * Whether a reader must not be mailed any more. What is final (RFC 3463, class 5 about the mailbox) says so at once, and
 * a complaint too; what may pass only when it happened with `softBounces` mails in `softBounceWeeks` weeks.
 */
export function suppressionFor(
  kind: 'hard' | 'soft' | 'complaint' | 'other',
  soft: number,
  rules: Rules,
): 'bounced' | 'complained' | null {
  switch (kind) {
    case 'complaint':
      return 'complained'
    case 'hard':
      return 'bounced'
    case 'soft':
      return soft >= rules.softBounces ? 'bounced' : null
    case 'other':
      return null
  }
}

/** From when on soft bounces count, for one that came at `at`. */
export const countedFrom = (at: string, rules: Rules): string =>
  new Date(Date.parse(at) - rules.softBounceWeeks * 7 * 86_400_000).toISOString()
