import type { Context } from 'hono'
import type { House } from '../house.ts'
import type { Newsroom } from '../settings.ts'
import type { DeskEnv, Member } from '../staff/index.ts'
import type { Clock } from './clock.ts'

/** What every page of the desk is drawn with: who looks, at what, at what time. */
export interface Frame {
  readonly member: Member
  readonly csrf: string
  readonly newsroom: Newsroom
  readonly clock: Clock
}

export function frame(house: House, context: Context<DeskEnv>): Frame {
  const { member, csrf } = context.var
  const newsroom = house.newsroom()
  return { member, csrf, newsroom, clock: { language: member.language, zone: newsroom.zone, now: house.now() } }
}

/** What was just done, by the word that the redirect carries ("?done=kept"); null where it carries none that we know. */
export function doneToast(context: Context, words: Readonly<Record<string, string>>): { words: string } | null {
  const done = context.req.query('done')
  const said = done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined
  return said === undefined ? null : { words: said }
}
