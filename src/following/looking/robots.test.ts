import { describe, expect, test } from 'vitest'
import { processorMs } from '../../../test/processor-time.ts'
import { userAgent } from '../../evidence/index.ts'
import { crawlDelay, mayFetch, productToken } from './robots.ts'

const may = (robots: string, path: string) => mayFetch(robots, new URL(path, 'https://news.example'))

describe('what a robots.txt allows (RFC 9309)', () => {
  const longest = 'User-agent: *\nDisallow: /desk\nAllow: /desk/feed\nDisallow: /*.gif$\nDisallow: /a*b'
  test.each([
    ['', '/feed.xml', true],
    ['<html><p>Not found</p></html>', '/feed.xml', true],
    ['User-agent: *\nDisallow: /', '/feed.xml', false],
    ['User-agent: *\nDisallow:', '/feed.xml', true],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['\ufeffuser-AGENT :  *  # everybody\r\ndisALLOW: /feed', '/feed.xml', false],
    ['User-agent: Other\nDisallow: /', '/feed.xml', true],
    // Its own group stands in the place of everybody's.
    ['User-agent: *\nDisallow: /\n\nUser-agent: dateline\nDisallow: /private', '/feed.xml', true],
    ['User-agent: *\nAllow: /\n\nUser-agent: Dateline/0.1\nDisallow: /feed', '/feed.xml', false],
    ['User-agent: DatelineNews\nDisallow: /', '/feed.xml', true],
    // Groups of one name are one group; agents that follow each other share theirs.
    ['User-agent: Dateline\nDisallow: /a\n\nUser-agent: Dateline\nDisallow: /b', '/a/1', false],
    ['User-agent: Dateline\nDisallow: /a\n\nUser-agent: Dateline\nDisallow: /b', '/b/1', false],
    ['User-agent: Other\nUser-agent: Dateline\nDisallow: /', '/feed.xml', false],
    ['User-agent: Dateline\nUser-agent: Other\n\nSitemap: /s.xml\nDisallow: /', '/feed.xml', false],
    ['Disallow: /\nUser-agent: Other\nDisallow: /', '/feed.xml', true],
    [longest, '/desk/page', false],
    [longest, '/desk/feed.xml', true],
    [longest, '/pictures/a.gif', false],
    [longest, '/pictures/a.gif?x', true],
    [longest, '/a/then/b/c', false],
    [longest, '/a/then/c', true],
    ['User-agent: *\nDisallow: /feed\nAllow: /feed', '/feed', true],
    ['User-agent: *\nDisallow: /feed$', '/feed', false],
    ['User-agent: *\nDisallow: /feed$', '/feed.xml', true],
    ['User-agent: *\nDisallow: /*?print', '/a?print=1', false],
    ['User-agent: *\nDisallow: /%D9%85', '/\u0645\u0631', false],
    ['User-agent: *\nDisallow: /\u0645', '/%d9%85%d8%b1', false],
    ['User-agent: *\nDisallow: /~ada', '/%7Eada/feed', false],
  ])('%j of %s: %s', (robots, path, allowed) => expect(may(robots, path)).toBe(allowed))

  test('one that is made to take long takes no time', () => {
    const robots = `User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*b$\n'.repeat(10_000)}`
    const start = processorMs()
    expect(may(robots, `/${'a'.repeat(1900)}`)).toBe(true)
    expect(processorMs() - start).toBeLessThan(500)
  })

  test('the name that it goes by is the one that each request says', () =>
    expect(userAgent.startsWith(`${productToken}/`)).toBe(true))
})

test.each([
  ['', 0],
  ['User-agent: *\nCrawl-delay: 10\nDisallow: /desk', 10],
  ['User-agent: *\nCrawl-delay: 2.5', 2.5],
  ['User-agent: *\nCrawl-delay: 30\n\nUser-agent: Dateline\nDisallow: /desk', 0],
  ['User-agent: Other\nCrawl-delay: 30\n\nUser-agent: *\nCrawl-delay: 4', 4],
  ['User-agent: *\nCrawl-delay: soon', 0],
  ['User-agent: *\nCrawl-delay: -5', 0],
])('%j asks for %d seconds between two requests', (robots, seconds) => expect(crawlDelay(robots)).toBe(seconds))
