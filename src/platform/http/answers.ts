import type { Context } from 'hono'

/**
 * The answers that screens give. Only this folder knows status codes and headers.
 * Every dynamic answer is uncached; pages for readers are kept by the site's own page store.
 */
type Body = { toString(): string } | Promise<{ toString(): string }>

const security = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/** The headers of every page for readers: the one script of ours that helps sign-up forms, nobody else's servers. */
export const pageSecurity: Readonly<Record<string, string>> = {
  ...security,
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}

const answer = async (body: Body, status: number, headers: Record<string, string> = {}): Promise<Response> =>
  new Response(`<!doctype html>${await body}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...security, ...headers },
  })

/** A page that was asked for. */
export const page = (body: Body): Promise<Response> => answer(body, 200)
/** A page that another site's page opens and speaks to: only its own script decides what it listens to. */
export const openedPage = (body: Body): Promise<Response> =>
  answer(body, 200, { 'cross-origin-opener-policy': 'unsafe-none' })
/** A form that can't be taken as it is, shown again with what is wrong. */
export const again = (body: Body): Promise<Response> => answer(body, 422)
/** Somebody else has changed it meanwhile: both are shown. */
export const conflict = (body: Body): Promise<Response> => answer(body, 409)
/** It isn't there. */
export const notFound = (body: Body): Promise<Response> => answer(body, 404)
/** It was there, and was taken away. */
export const gone = (body: Body): Promise<Response> => answer(body, 410)
/** This person may not, or the post didn't come from our own page. */
export const forbidden = (body: Body): Promise<Response> => answer(body, 403)
/** Too many, too fast. */
export const tooMany = (body: Body): Promise<Response> => answer(body, 429, { 'retry-after': '600' })
/** Larger than we take. */
export const tooLarge = (body: Body): Promise<Response> => answer(body, 413)
/** Something broke here, and not with who asked. */
export const broken = (body: Body): Promise<Response> => answer(body, 500)

/** Go there, and ask anew with GET: after each post that did something. */
export const seeOther = (path: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store', ...headers } })
/** Go there for now: another reader may be sent elsewhere, as `vary` says. */
export const elsewhere = (path: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 302, headers: { location: path, 'cache-control': 'no-store', ...headers } })
/** It has moved for good. */
export const moved = (path: string): Response =>
  new Response(null, { status: 301, headers: { location: path, 'cache-control': 'public, max-age=3600' } })
/** Done, and there is nothing to show (one-click unsubscribe, health). */
export const text = (words: string): Response =>
  new Response(words, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...security },
  })

/** A small answer to a script of ours. */
export const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...security },
  })

const toProgram = (words: string, status: number): Response =>
  new Response(words, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...security },
  })

/** To a program that has not proved who it is. */
export const unproven = (words: string): Response => toProgram(words, 401)
/** To a program that may not, or for which nothing is open here. */
export const notForPrograms = (words: string): Response => toProgram(words, 403)
/** To a program whose post can't be read. */
export const unreadable = (words: string): Response => toProgram(words, 400)
/** To a program that posts more than we take. */
export const tooMuch = (words: string): Response => toProgram(words, 413)

/** HTML that is not ours, for a frame of ours: nothing in it runs or loads, and its links open beside our page. */
export const framed = (html: string): Response =>
  new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...security,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    },
  })

/** A page of ours as readers will see it, for a frame of the desk: with its own styles, nothing in it runs or posts. */
export const framedPage = (html: string): Response =>
  new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...security,
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    },
  })

/** A file that never changes under its address: browsers keep it for good. Anybody may show it, mail programs too. */
export const immutable = (bytes: Uint8Array, mediaType: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
/** Bytes that are not ours, to be kept and not to be shown: no browser reads them as a page, whatever is in them. */
export const attachment = (bytes: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
      'cache-control': 'no-store',
      ...security,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    },
  })

/** The same, of any length: piece by piece, with its type. */
export const attachmentOf = (pieces: ReadableStream<Uint8Array>, name: string, mediaType: string): Response => {
  const response = attachment(new Uint8Array(), name)
  const headers = new Headers(response.headers)
  headers.set('content-type', mediaType)
  return new Response(pieces, { headers })
}

/** Server-sent events (HTML, 9.2), as long as the stream goes on. Proxies that keep answers back are asked not to. */
export const eventStream = (events: ReadableStream<Uint8Array>): Response =>
  new Response(events, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      ...security,
    },
  })

/** There is no such file: for what only programs ask for. */
export const noSuchFile = (): Response =>
  new Response('Not found', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...security },
  })

/**
 * Did the post come from a page of ours? Browsers say so themselves (Sec-Fetch-Site, Origin); a client without both
 * is no browser that could be tricked, and is let through.
 */
export function fromOurOwnPage(context: Context, publicAddress: string): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = context.req.header('origin')
  if (origin === undefined) return true
  if (origin === 'null') return site === 'same-origin'
  return (
    origin === new URL(publicAddress).origin ||
    (URL.canParse(origin) && new URL(origin).host === context.req.header('host'))
  )
}
