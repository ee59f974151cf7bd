import { describe, expect, test } from 'vitest'
import { fingerprintsOf, nearCopy, resemblance, type Told } from './likeness.ts'

/** A story of 300 words, no two of which are the same. */
const word = (n: number): string => `w${(n * 7919) % 100_003}`
const story = (from = 0, words = 300): string => Array.from({ length: words }, (_, n) => word(from + n)).join(' ')
const told = (text: string, more: Partial<Told> = {}): Told => ({ headline: '', summary: '', text, ...more })

/** As the archive looks for it: one band the same, and then half of the hashes. */
const alike = (one: Told, other: Told): boolean =>
  fingerprintsOf(one).some((a) =>
    fingerprintsOf(other).some(
      (b) => a.bands.some((band, n) => band === b.bands[n]) && resemblance(a.signature, b.signature) >= nearCopy,
    ),
  )

const every = (n: number, text: string): string =>
  text
    .split(' ')
    .map((one, at) => (at % n === n - 1 ? `x${at}` : one))
    .join(' ')

describe('near copies', () => {
  test.each([
    ['the same text', story()],
    ['one word in thirty changed', every(30, story())],
    ['its first forty words written anew', `${story(5000, 40)} ${story(40, 260)}`],
    ['its last third cut', story(0, 200)],
    ['a line of another outlet under it', `${story()} ${story(7000, 25)}`],
    ['in capitals, with other signs', story().toUpperCase().replaceAll(' ', ', ')],
  ])('%s is one', (_, text) => expect(alike(told(story()), told(text))).toBe(true))

  test.each([
    ['another text', story(1000)],
    ['a text that has a fifth of it', `${story(0, 60)} ${story(2000, 240)}`.split(' ').reverse().join(' ')],
    ['nothing', ''],
    ['five words', story(0, 5)],
  ])('%s is none', (_, text) => expect(alike(told(story()), told(text))).toBe(false))

  test('a feed’s summary finds the page that begins with it', () => {
    const inFeed = told('', { headline: 'Ferry crews win a pause', summary: story(0, 30) })
    expect(alike(inFeed, told(story(), { headline: 'Boats stay' }))).toBe(true)
  })

  test('two outlets with one summary and two headlines are alike', () => {
    const summary = story(0, 25)
    const [one, other] = ['Ferry crews win a pause', 'Boats keep sailing'].map((headline) =>
      told('', { headline, summary }),
    )
    expect(one && other && alike(one, other)).toBe(true)
  })

  test('a short headline alone is compared with nothing', () =>
    expect(fingerprintsOf(told('', { headline: 'Letters to the editor' }))).toEqual([]))

  test('signs above and below letters say nothing: Arabic with and without its vowels is the same', () => {
    const plain = 'أعلنت إدارة الميناء يوم الجمعة أن العبارات ستعود إلى العمل بعد اتفاق مع البحارة على الأجور'
    const marked = plain.replaceAll('ن', 'نَ').replaceAll('أ', 'ا')
    expect(alike(told('', { headline: plain }), told('', { headline: marked }))).toBe(true)
  })

  test('what is kept in tables stays what it is', () => {
    const [print] = fingerprintsOf(told('', { headline: story(0, 12) }))
    expect(print?.signature).toHaveLength(128)
    expect(print?.signature.slice(0, 16)).toMatchInlineSnapshot(`"6dae8cc49d332a72"`)
    expect(print?.bands).toMatchInlineSnapshot(`
      [
        -1803730932,
        970680321,
        -1461057666,
        -1475689759,
        -1027160143,
        1257637694,
        -1034850084,
        -1945305141,
      ]
    `)
  })
})
