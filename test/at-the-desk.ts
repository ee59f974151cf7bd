import { Hono } from 'hono'
import { type CheckingParts, checkingScreens } from '../src/checking/index.ts'
import { sha256Of } from '../src/evidence/index.ts'
import type { House } from '../src/house.ts'
import type { DeskEnv, Member } from '../src/staff/index.ts'

/** The checking screens over a house, behind no guard: `who` asks. Parts that a test doesn't name do nothing. */
export interface TestDesk {
  who: Member
  get(path: string): Promise<Response>
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>
  /** Keeps bytes as a copy of what an address said. Returns their SHA-256. */
  keep(bytes: Uint8Array, seen: { address: string; mediaType: string }): Promise<string>
}

export function aDesk(house: House, who: Member, given: Partial<CheckingParts> = {}): TestDesk {
  const kept = new Map<string, Uint8Array>()
  const keep: CheckingParts['snapshots']['keep'] = async (bytes, { address, mediaType, at }) => {
    const sha256 = sha256Of(bytes)
    kept.set(sha256, bytes)
    const { id } = await house.store.write
      .insertInto('snapshot')
      .values({ sha256, address, mediaType, size: bytes.length, seenAt: at })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id, sha256 }
  }
  const refused = { ok: false, why: 'broken' } as const
  const app = new Hono<DeskEnv>()
  const desk: TestDesk = {
    who,
    get: async (path) => app.request(path),
    post: async (path, fields) => {
      const body = new URLSearchParams(fields).toString()
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
      return app.request(path, { method: 'POST', body, headers })
    },
    keep: async (bytes, seen) => (await keep(bytes, { ...seen, at: house.now() })).sha256,
  }
  app.use('*', async (context, next) => {
    context.set('member', desk.who)
    context.set('csrf', 'token')
    await next()
  })
  app.route(
    '/',
    checkingScreens(house, {
      reader: {
        read: async () => ({ ok: false, problem: 'broken', message: '', data: {} }) as never,
        fetch: async () => ({ ok: false, problem: 'unknownHost', message: 'fetch.unknownHost', data: {} }),
      },
      snapshots: { keep, bytes: async (sha256) => kept.get(sha256) },
      pictures: { put: async () => refused, shown: async () => new Map() },
      samplePage: () => null,
      known: async () => [],
      preview: { page: async () => '', mail: async () => ({ subject: '', html: '', plain: '' }) },
      ...given,
    }),
  )
  return desk
}
