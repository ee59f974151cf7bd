/** What robots.txt calls us: RFC 9309, section 2.2.1. It begins how we say who we are (evidence/fetch.ts). */
export const productToken = 'Dateline'

/** Bytes of a robots.txt that count; RFC 9309, section 2.5, asks for at least as much. */
export const robotsBytes = 500 * 1024

interface Rule {
  readonly allow: boolean
  readonly path: string
}

/** What a robots.txt says to one robot. */
interface Group {
  readonly rules: Rule[]
  /** Seconds between two requests; 0 where it asks for none. */
  delay: number
}

/**
 * May we fetch an address, by its site's robots.txt? RFC 9309: the groups that name us, taken together, or else those
 * of "*"; of the rules that fit, the longest counts, and of two as long the one that allows. /robots.txt itself may
 * always be fetched.
 */
export function mayFetch(robots: string, address: URL, token = productToken): boolean {
  const path = written(address.pathname + address.search)
  if (path === '/robots.txt') return true
  let best: Rule = { allow: true, path: '' }
  for (const rule of groupFor(robots, token.toLowerCase()).rules) {
    if (rule.path === '' || !fits(rule.path, path)) continue
    if (rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow)) best = rule
  }
  return best.allow
}

/**
 * How many seconds a site wants between two requests (Crawl-delay, which RFC 9309 leaves to others and many sites state);
 * 0 where it says nothing that can be read.
 */
export const crawlDelay = (robots: string, token = productToken): number => groupFor(robots, token.toLowerCase()).delay

function groupFor(robots: string, token: string): Group {
  const own: Group = { rules: [], delay: 0 }
  const everybody: Group = { rules: [], delay: 0 }
  let named = false
  let [forUs, forAll, inRules] = [false, false, false]
  for (const line of robots
    .slice(0, robotsBytes)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*(.*?)\s*$/.exec(line.replace(/#.*$/, '')) ?? []
    const field = key.toLowerCase()
    if (field === 'user-agent') {
      // Lines of agents that follow each other begin one group.
      if (inRules) [forUs, forAll, inRules] = [false, false, false]
      const agent = /^[A-Za-z_-]+/.exec(value)?.[0].toLowerCase() ?? ''
      if (agent === token) [forUs, named] = [true, true]
      if (value.startsWith('*')) forAll = true
    } else if (field === 'allow' || field === 'disallow') {
      inRules = true
      const rule = { allow: field === 'allow', path: written(value) }
      if (forUs) own.rules.push(rule)
      if (forAll) everybody.rules.push(rule)
    } else if (field === 'crawl-delay' && /^\d{1,6}(?:\.\d+)?$/.test(value)) {
      inRules = true
      if (forUs) own.delay = Number(value)
      if (forAll) everybody.delay = Number(value)
    }
  }
  return named ? own : everybody
}

/** "*" stands for any signs, "$" at the end for the end. Looked for piece by piece: no pattern takes long. */
function fits(rule: string, path: string): boolean {
  const toTheEnd = rule.endsWith('$')
  const pieces = (toTheEnd ? rule.slice(0, -1) : rule).split('*')
  const [first = '', ...rest] = pieces
  if (!path.startsWith(first)) return false
  if (rest.length === 0) return !toTheEnd || path.length === first.length
  let at = first.length
  const last = toTheEnd ? rest.pop() : undefined
  for (const piece of rest) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return last === undefined || (path.endsWith(last) && path.length - last.length >= at)
}

/** A path in one way of writing: codes of signs that need none as the signs, all others as codes in capitals. */
function written(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, (signs) => encodeURIComponent(signs.toWellFormed()))
    .replace(/%[\da-f]{2}/gi, (code) => {
      const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(sign) ? sign : code.toUpperCase()
    })
}
