import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { House } from '../house.ts'
import { FormTooLarge, forbidden, fromOurOwnPage, readFields, seeOther, tooLarge } from '../platform/http/index.ts'
import { routes } from '../routes.ts'
import { type Act, type DeskEnv, may } from './member.ts'
import { sessionOf } from './sessions.ts'

export const cookieName = 'dateline'

/** Why a request was turned away, for the page that says so. */
export type Refusal = 'stranger' | 'role' | 'too large'

/** How a refusal is shown, in the language of who asked. The desk brings its page; without one the words are bare. */
export type ShowRefusal = (why: Refusal, context: Context<DeskEnv>) => string | Promise<{ toString(): string }>

const bare: Record<Refusal, string> = {
  stranger:
    'This form did not come from a page of ours, or is too old. Go back, load the page again, and send it again.',
  role: 'Your roles don’t allow this. Ask an administrator.',
  'too large': 'This is larger than a form of ours may be.',
}
const showBare: ShowRefusal = (why) => `<p>${bare[why]}</p>`

/** What may be seen without being signed in. */
const door = /^\/desk\/(sign-in|invitation|set-up)(\/|$)/

/**
 * Posts that bring a large file: their screen takes it piece by piece, and looks at the token in the form itself before
 * it takes any of it. To look here would mean to read it all into memory.
 */
const takesFiles: readonly string[] = [routes.deskReaderImports()]

/**
 * Stands before all of /desk/…: finds out who asks (context.var.member, .csrf), or sends them to sign in; and takes a
 * post only from a page of ours (Origin, Sec-Fetch-Site) that carries the session's token, as field or header.
 */
export const guard =
  (house: House, show: ShowRefusal = showBare): MiddlewareHandler<DeskEnv> =>
  async (context, next) => {
    // Mounted for "/desk" and for "/desk/*": once is enough.
    if (context.var.member) return next()
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD'
    const ours = reads || fromOurOwnPage(context, house.newsroom().publicAddress)
    if (!ours) return forbidden(await show('stranger', context))
    const secret = getCookie(context, cookieName)
    const session = secret ? await sessionOf(house, secret) : undefined
    if (session) {
      context.set('member', session.member)
      context.set('csrf', session.csrf)
      context.set('sessionId', session.id)
    }
    if (door.test(context.req.path)) return next()
    if (!session) {
      if (context.req.path === routes.signOut()) return seeOther(`${routes.signIn()}?out`)
      return seeOther(reads ? signInFor(context.req.raw.url) : signInAfter(context.req.header('referer')))
    }
    if (!reads && !takesFiles.includes(context.req.path)) {
      try {
        if (!sameToken(await tokenIn(context), session.csrf)) return forbidden(await show('stranger', context))
      } catch (problem) {
        if (problem instanceof FormTooLarge) return tooLarge(await show('too large', context))
        throw problem
      }
    }
    return next()
  }

/** Lets only those on whose roles allow it. Comes after the guard. */
export const needs =
  (act: Act, show: ShowRefusal = showBare): MiddlewareHandler<DeskEnv> =>
  async (context, next) =>
    may(context.var.member, act) ? next() : forbidden(await show('role', context))

const signInFor = (url: string): string => {
  const { pathname, search } = new URL(url)
  return `${routes.signIn()}?next=${encodeURIComponent(pathname + search)}`
}

/** A form sent by somebody who is signed out is not taken: after signing in they are on its page again. */
const signInAfter = (page: string | undefined): string =>
  page !== undefined && URL.canParse(page) ? `${signInFor(page)}&unsent` : `${routes.signIn()}?unsent`

/** Where to go after signing in: a path of the desk, never another host's. */
export function ownPath(next: string | undefined): string {
  if (next === undefined || !URL.canParse(next, 'http://own.invalid')) return routes.desk()
  const { origin, pathname, search } = new URL(next, 'http://own.invalid')
  const inside = origin === 'http://own.invalid' && /^\/desk(\/|$)/.test(pathname) && !door.test(pathname)
  return inside ? pathname + search : routes.desk()
}

async function tokenIn(context: Context): Promise<string> {
  const header = context.req.header('x-csrf')
  if (header !== undefined) return header
  const { csrf } = await readFields(context)
  return typeof csrf === 'string' ? csrf : ''
}

/** Is this the session's token? Compares without telling by its time how much was right. */
export const sameToken = (given: string, kept: string): boolean =>
  given.length === kept.length && timingSafeEqual(Buffer.from(given), Buffer.from(kept))

/** The cookie of a session. Secure where the newsroom is on https. */
export function sessionCookie(house: House, secret: string, seconds: number): string {
  const secure = house.newsroom().publicAddress.startsWith('https:') ? '; Secure' : ''
  return `${cookieName}=${secret}; Path=/desk; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}
