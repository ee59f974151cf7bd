import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** A page in memory, ready for the wire: headers as node:http takes them, flat. */
export interface HotAnswer {
  readonly status: number
  readonly headers: string[]
  readonly body: Uint8Array | null
}

/** What the server asks: a page from memory for this request, or undefined; and the framework behind it. */
export interface Behind {
  hot(method: string, path: string, request: IncomingMessage): HotAnswer | undefined
  fetch(request: Request, bindings: { incoming: IncomingMessage }): Response | Promise<Response>
}

/** A page from memory that can't be used is asked for anew, and must not end the process for everybody. */
function hotFor(behind: Behind, request: IncomingMessage): HotAnswer | undefined {
  try {
    return behind.hot(request.method ?? '', request.url ?? '', request)
  } catch (problem) {
    process.emitWarning(`A kept page could not be answered: ${(problem as Error).message}`)
    return undefined
  }
}

/** Starts answering. Hot pages are written before any framework sees the request. Rejects when the port is taken. */
export function listen(port: number, host: string, behind: Behind): Promise<Server> {
  const slow = getRequestListener((request, env) => behind.fetch(request, env as { incoming: IncomingMessage }))
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const hot = hotFor(behind, request)
    if (hot === undefined) return void slow(request, response)
    response.writeHead(hot.status, hot.headers)
    response.end(hot.body ?? undefined)
  }
  // A list of a million readers takes minutes over a slow line; the head of a request must still come at once.
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 1_800_000, headersTimeout: 20_000 }, answer)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** Rejects when nobody could listen there, as `listen` would: asked before anything is changed. */
export async function tryPort(port: number, host: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
