import type { Context } from 'hono'
import type { House } from '../house.ts'
import type { Newsroom } from '../settings.ts'
import type { DeskEnv, Member } from '../staff/index.ts'
import type { Instant } from '../story/time.ts'
import { type CheckingWords, checkingWords } from '../words/checking.ts'

/** What every page of this folder needs to be drawn. */
export interface Frame {
  readonly member: Member
  readonly csrf: string
  readonly newsroom: Newsroom
  readonly t: CheckingWords
  readonly now: Instant
}

/** The frame of a request: who asks, in which language, on which clock. */
export const frameOf = (context: Context<DeskEnv>, house: House): Frame => ({
  member: context.var.member,
  csrf: context.var.csrf,
  newsroom: house.newsroom(),
  t: checkingWords(context.var.member.language),
  now: house.now(),
})
