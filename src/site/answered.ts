import type { Context } from 'hono'
import type { HotAnswer } from '../platform/http/index.ts'
import { answerOf, type KeptPage } from './keeping/kept.ts'

/** A kept page as the answer to a request that went through the framework. */
export const answered = (page: KeptPage, context: Context): Response =>
  asResponse(answerOf(page, context.req.method, context.req.raw.headers))

const asResponse = ({ status, headers, body }: HotAnswer): Response => {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < headers.length; at += 2) pairs.push([headers[at] ?? '', headers[at + 1] ?? ''])
  return new Response(body && new Uint8Array(body), { status, headers: pairs })
}
