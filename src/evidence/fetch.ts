import { lookup as resolve } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { isPublicAddress } from './addresses.ts'

/** Bounds of one fetch, all of its redirects together. */
export interface FetchLimits {
  /** Bytes of the answer's body, as sent and after decompression. */
  readonly bytes: number
  readonly milliseconds: number
  readonly redirects: number
  /** Ports besides 80 and 443. */
  readonly ports?: readonly number[]
  /** Which addresses may be spoken to. Default: those of the public web. Tests allow a server of their own. */
  readonly allow?: (ip: string) => boolean
}

export const pageLimits: FetchLimits = { bytes: 12 * 1024 * 1024, milliseconds: 15_000, redirects: 5 }

/** How Dateline says who it is to the sites that it reads. */
export const userAgent = 'Dateline/0.1 (newsroom; reads pages that its editors name)'

export type FetchProblem =
  | 'badAddress'
  | 'notHttp'
  | 'credentials'
  | 'port'
  | 'refusedAddress'
  | 'unknownHost'
  | 'tooLarge'
  | 'tooSlow'
  | 'tooManyRedirects'
  | 'status'
  | 'unreachable'

export type Fetched =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      /** Where it was in the end, after redirects. */
      readonly address: string
      /** 304 where the request asked whether anything had changed, and nothing has: then without bytes. */
      readonly status: number
      readonly contentType: string
      /** What tells this answer from a later one (RFC 9110, section 8.8); "" where the server said nothing. */
      readonly etag: string
      readonly lastModified: string
      /** The field as it came; "" where there was none. */
      readonly cacheControl: string
      /** Where it has moved for good, by redirects 301 and 308 alone; "" where it has not. */
      readonly movedTo: string
    }
  | {
      readonly ok: false
      readonly problem: FetchProblem
      readonly message: `fetch.${FetchProblem}`
      readonly data: Readonly<Record<string, string>>
    }

/** What is said with a request, and who is asked before it. */
export interface Asking {
  /** Headers besides our own, by their names in lower case: `accept`, `if-none-match`, `if-modified-since`. */
  readonly headers?: Readonly<Partial<Record<'accept' | 'if-none-match' | 'if-modified-since', string>>>
  /** Asked before each request, those after redirects too. Where it says no, the fetch ends as `refusedAddress`. */
  readonly admit?: (url: URL) => Promise<boolean>
  /** Ends the fetch before its time is up: it then ends as `tooSlow`. */
  readonly signal?: AbortSignal
}

/**
 * The one door to the web for addresses that people type. http and https only, no credentials, ports 80 and 443. The
 * host is resolved here, every address it has is checked, and the connection is made to the checked one, so that a
 * name which answers differently a second time wins nothing; the same after each redirect. Never throws.
 */
export async function fetchSafely(
  address: string,
  limits: FetchLimits = pageLimits,
  asking: Asking = {},
): Promise<Fetched> {
  const inTime = AbortSignal.timeout(limits.milliseconds)
  const end = asking.signal ? AbortSignal.any([inTime, asking.signal]) : inTime
  let here = address
  let movedTo = ''
  let forGood = true
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const target = await checked(here, limits, end)
    if ('problem' in target) return target
    if (asking.admit && !(await asking.admit(target.url)))
      return refuse('refusedAddress', { host: target.url.hostname })
    const answer = await ask(target, limits, end, asking)
    if ('problem' in answer) return answer
    if (!('location' in answer)) return { ...answer, movedTo }
    if (!URL.canParse(answer.location, here)) return refuse('badAddress', { address: answer.location.slice(0, 200) })
    here = new URL(answer.location, here).href
    forGood &&= answer.forGood
    if (forGood) movedTo = here
  }
  return refuse('tooManyRedirects', { address, redirects: String(limits.redirects) })
}

interface Target {
  readonly url: URL
  readonly ip: string
}

async function checked(address: string, limits: FetchLimits, end: AbortSignal): Promise<Target | Refused> {
  if (!URL.canParse(address) || address.length > 2000) return refuse('badAddress', { address: address.slice(0, 200) })
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('notHttp', { protocol: url.protocol })
  if (url.username || url.password) return refuse('credentials')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (port !== 80 && port !== 443 && !limits.ports?.includes(port)) return refuse('port', { port: String(port) })
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [host] : await addressesOf(host, end)
  if (found.length === 0) return refuse(end.aborted ? 'tooSlow' : 'unknownHost', { host })
  const allow = limits.allow ?? isPublicAddress
  // One address inside is enough to refuse a name: it may point anywhere the next time.
  const bad = found.find((ip) => !allow(ip))
  return bad === undefined ? { url, ip: found[0]! } : refuse('refusedAddress', { host })
}

async function addressesOf(host: string, end: AbortSignal): Promise<string[]> {
  const ended = new Promise<never>((_, reject) =>
    end.addEventListener('abort', () => reject(end.reason), { once: true }),
  )
  try {
    return (await Promise.race([resolve(host, { all: true, verbatim: false }), ended])).map(({ address }) => address)
  } catch {
    return []
  }
}

type Refused = Extract<Fetched, { ok: false }>

/** Taken when there is something to fetch, and not by `import`, which would load Node's own fetch with it: 8 MB a thread. */
const clientOf = ({ protocol }: URL) =>
  protocol === 'https:' ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http')

/** One request to the checked address. Redirects are handed back, not followed. */
function ask(
  { url, ip }: Target,
  limits: FetchLimits,
  end: AbortSignal,
  asking: Asking,
): Promise<Fetched | { location: string; forGood: boolean }> {
  return new Promise((settle) => {
    const failed = (problem: FetchProblem, data: Record<string, string> = {}): void =>
      settle(refuse(end.aborted ? 'tooSlow' : problem, data))
    const request = clientOf(url).request(url, {
      agent: false,
      signal: end,
      lookup: (_host, options, found) => {
        const family = isIP(ip)
        if (options.all) found(null, [{ address: ip, family }])
        else found(null, ip, family)
      },
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
        ...asking.headers,
        'accept-encoding': 'gzip, deflate, br',
      },
      maxHeaderSize: 32 * 1024,
    })
    request.on('error', (error) =>
      failed('unreachable', { host: url.hostname, error: 'code' in error ? String(error.code) : error.message }),
    )
    request.on('response', (response) => {
      const status = response.statusCode ?? 0
      const location = response.headers.location
      if ([301, 302, 303, 307, 308].includes(status) && location) {
        response.destroy()
        return settle({ location, forGood: status === 301 || status === 308 })
      }
      const answered = (bytes: Uint8Array): Fetched => ({
        ...{ ok: true, bytes, address: url.href, status, movedTo: '' },
        contentType: response.headers['content-type'] ?? '',
        etag: response.headers.etag ?? '',
        lastModified: response.headers['last-modified'] ?? '',
        cacheControl: response.headers['cache-control'] ?? '',
      })
      if (status === 304 && isConditional(asking)) {
        response.destroy()
        return settle(answered(new Uint8Array()))
      }
      if (status < 200 || status >= 300) {
        response.destroy()
        const retryAfter = response.headers['retry-after']
        return failed('status', { status: String(status), ...(retryAfter === undefined ? {} : { retryAfter }) })
      }
      body(response, limits.bytes).then(
        (bytes) => settle(bytes ? answered(bytes) : refuse('tooLarge', { limit: String(limits.bytes) })),
        () => failed('unreachable', { host: url.hostname, error: 'body' }),
      )
    })
    request.end()
  })
}

/** Does the request ask only for what has changed? */
const isConditional = ({ headers = {} }: Asking): boolean =>
  Boolean(headers['if-none-match'] || headers['if-modified-since'])

/** The body, decompressed; null when it is larger than `limit`, compressed or not. */
async function body(response: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  if (Number(response.headers['content-length'] ?? 0) > limit) {
    response.destroy()
    return null
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) {
      response.destroy()
      return null
    }
    parts.push(part)
  }
  const raw = Buffer.concat(parts)
  const unpack = { gzip: gunzipSync, 'x-gzip': gunzipSync, br: brotliDecompressSync, deflate: inflateSync }[
    (response.headers['content-encoding'] ?? '').toLowerCase()
  ]
  if (!unpack) return raw
  try {
    return unpack(raw, { maxOutputLength: limit })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const refuse = (problem: FetchProblem, data: Record<string, string> = {}): Refused => ({
  ok: false,
  problem,
  message: `fetch.${problem}`,
  data,
})
