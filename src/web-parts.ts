import type { Context } from 'hono'
import { deskBroken } from './desk/index.ts'
import type { House } from './house.ts'
import type { Mailer } from './platform/mail/index.ts'
import type { Library } from './platform/media/index.ts'
import type { Forgetting, Keys, RelaysTaking, TakesMail } from './readers/index.ts'
import type { SignUp } from './site/index.ts'
import type { DeskEnv } from './staff/index.ts'

/** What the site's screens and the desk's are both joined with. */
export interface WebParts {
  readonly keys: Keys
  readonly mailer: Mailer
  readonly library: Library
  readonly signUp: SignUp
  /** The network address that a request came from. */
  readonly networkOf: (context: Context) => string
  readonly forgetting: readonly Forgetting[]
  /** What DNS says of a domain that an address names. */
  readonly takesMail: TakesMail
  /** Which addresses the relay takes. */
  readonly relaysTaking: RelaysTaking
}

/** Of whoever asks for what isn't there: a member's own, or the one that the address begins with. */
export const languageOf = (context: Context<DeskEnv>, house: House): string => {
  if (context.var.member) return context.var.member.language
  const first = context.req.path.split('/')[1] ?? ''
  const { languages } = house.newsroom()
  return languages.includes(first) ? first : (languages[0] ?? 'en')
}

/** Says on the error stream what broke, and to whoever asked that something did. */
export const whenBroken =
  (house: House) =>
  (problem: Error, context: Context<DeskEnv>): Response | Promise<Response> => {
    process.stderr.write(`${house.now()} ${context.req.method} ${context.req.path}: ${problem.stack ?? problem}\n`)
    return deskBroken(house, languageOf(context, house))
  }
