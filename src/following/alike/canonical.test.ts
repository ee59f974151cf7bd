import { describe, expect, test } from 'vitest'
import { addressKey, canonical } from './canonical.ts'

describe('one page has one form of its address', () => {
  test.each([
    ['http://www.news.example/a/ferry', 'news.example/a/ferry'],
    ['https://News.Example:443/a/ferry/', 'news.example/a/ferry'],
    ['https://news.example/a/ferry?utm_source=rss&utm_medium=feed', 'news.example/a/ferry'],
    ['https://news.example/a/ferry?fbclid=1#comments', 'news.example/a/ferry'],
    ['https://m.news.example/a/ferry', 'news.example/a/ferry'],
    ['https://amp.news.example/a/ferry', 'news.example/a/ferry'],
    ['https://news.example/amp/a/ferry', 'news.example/a/ferry'],
    ['https://news.example/a/ferry/amp/', 'news.example/a/ferry'],
    ['https://news.example/a/ferry.amp.html', 'news.example/a/ferry.html'],
    ['https://news.example/a/ferry?amp=1', 'news.example/a/ferry'],
    ['https://news.example/a/ferry?outputType=amp', 'news.example/a/ferry'],
    ['https://news-example.cdn.ampproject.org/c/s/news.example/a/ferry/amp', 'news.example/a/ferry'],
    ['https://www.google.com/amp/s/news.example/a/ferry', 'news.example/a/ferry'],
    ['https://news.example/a//ferry/index.html', 'news.example/a/ferry'],
    ['https://news.example/story?id=7&page=2&at_medium=RSS', 'news.example/story?id=7&page=2'],
    ['https://news.example/story?page=2&id=7', 'news.example/story?id=7&page=2'],
    ['https://news.example/%D9%85%D8%B1%D9%81%D8%A3', 'news.example/مرفأ'],
    ['https://news.example/50%', 'news.example/50%'],
  ])('%s', (address, one) => expect(canonical(address)).toBe(one))

  test.each([
    ['https://news.example/story?id=7', 'https://news.example/story?id=8'],
    ['https://news.example/a/ferry', 'https://other.example/a/ferry'],
    ['https://news.example/a/amplifier', 'https://news.example/a'],
    ['https://news.example/ampere/a', 'https://news.example/a'],
    ['https://es.news.example/a', 'https://news.example/a'],
  ])('%s and %s stay two', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)))

  test('a domain of two labels keeps its first one', () => expect(canonical('https://m.example/a')).toBe('m.example/a'))
  test.each(['', 'ferry', 'mailto:a@news.example', 'javascript:1'])('“%s” is none', (address) =>
    expect(addressKey(address)).toBe(''),
  )
})
