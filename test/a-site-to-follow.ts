import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fetchSafely } from '../src/evidence/index.ts'
import { readListing } from '../src/following/listing/read.ts'
import type { Looking } from '../src/following/looking/look.ts'

/** A server on this machine that answers as a site does, and keeps what it was asked. */
export interface FollowedSite {
  /** Without a slash at its end. */
  readonly address: string
  /** The paths that were asked for, robots.txt too, in order. */
  readonly asked: string[]
  /** The requests for a path, with their headers. */
  requests(path: string): readonly IncomingMessage['headers'][]
  /** How a path is answered; what isn't here is 404. */
  readonly answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void>
  /** How many requests it has answered at one time, at most. */
  readonly most: () => number
  /** Follows with the product's own fetching, let through to this machine. */
  readonly looking: Looking
  close(): void
}

export async function aSite(): Promise<FollowedSite> {
  const asked: string[] = []
  const heard: { path: string; headers: IncomingMessage['headers'] }[] = []
  const answers: FollowedSite['answers'] = {}
  let [now, most] = [0, 0]
  const server: Server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    heard.push({ path, headers: request.headers })
    now += 1
    most = Math.max(most, now)
    response.on('close', () => {
      now -= 1
    })
    const answer = answers[path]
    if (answer) answer(request, response)
    else response.writeHead(404).end('not here')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    requests: (path) => heard.filter((one) => one.path === path).map(({ headers }) => headers),
    answers,
    most: () => most,
    looking: lookingAt(port),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The product's own fetching, let through to these ports of this machine, with little time. */
export const lookingAt = (...ports: number[]): Looking => ({
  fetch: (address, limits, asking) =>
    fetchSafely(
      address,
      { ...limits, milliseconds: Math.min(limits.milliseconds, 700), ports, allow: (ip) => ip === '127.0.0.1' },
      asking,
    ),
  read: async (input) => readListing(input),
  random: () => 0.5,
  stopping: new AbortController().signal,
})

/** An RSS feed of items: [path, headline, what else stands in the item]. */
export const rss = (
  site: string,
  items: readonly (readonly [path: string, headline: string, more?: string])[],
  title = 'The Vell Courier',
): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title><link>${site}/</link><language>en-GB</language>${items
    .map(
      ([path, headline, more = '']) =>
        `<item><title>${headline}</title><link>${site}${path}</link><guid isPermaLink="false">${path}</guid>${more}</item>`,
    )
    .join('')}</channel></rss>`

/** Answers with a body of a type. */
export const says =
  (body: string, type = 'application/rss+xml', headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': type, ...headers }).end(body)
