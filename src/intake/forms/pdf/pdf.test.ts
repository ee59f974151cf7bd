import { describe, expect, test } from 'vitest'
import { linesOf, markupOf, type Piece } from './pdf.ts'
import { fromTheRight, isMirrored } from './reading-order.ts'

/** A piece of a line as pdf.js gives it: its text, where it begins, how wide it is, and how high it stands. */
const piece = (str: string, left: number, width: number, y = 700): Piece => ({
  ...{ str, transform: [12, 0, 0, 12, left, y], width, height: 12, hasEOL: false },
})

/** Pieces one beside the other from the left, each as wide as its letters. */
function beside(...texts: string[]): Piece[] {
  let left = 50
  return texts.map((text) => {
    const one = piece(text, left, [...text].length * 6)
    left += one.width
    return one
  })
}

const textOf = (pieces: readonly Piece[]) => linesOf(pieces, 1, 842)[0]?.text.normalize('NFKC')

describe('a line from right to left is put in reading order', () => {
  test.each([
    ['letter by letter from the left', beside(...'ن ﺎ ﻀ ﻴ ﻔ ﻟ ا'.split(' ')), 'الفيضان'],
    ['with pieces of several letters, each in reading order', beside('ﻰ', 'ﻟ', 'دون إ', 'ﻮ', 'ﻌ', 'ﻳ'), 'يعودون إلى'],
    ['with numbers', beside('2026', ' ', 'ﻲ', 'ﻧ', 'ﺎ', 'ﺜ', 'ﻟ', 'ا', ' ', '24'), '24 الثاني 2026'],
    ['with a number in pieces', beside('ﻒ', ' ', '3', '.', '5', ' ', 'ﺪ', 'ﻌ', 'ﺑ'), 'بعد 3.5 ف'],
    [
      'with words in Latin',
      beside('ﺪ', 'ﻌ', 'ﺑ', ' ', 'Radio', ' ', 'Velda 7', ' ', 'ﺔﻋاذإ'.split('').reverse().join(''), ' ', 'ﻦ', 'ﻣ'),
      'من إذاعة Radio Velda 7 بعد',
    ],
    [
      'drawn from the right',
      [piece('عاد نحو', 514, 34), piece('1,200', 481, 30.5), piece('من السكان', 410, 68)],
      'عاد نحو 1,200 من السكان',
    ],
    [
      'a letter that is drawn with another',
      [piece('ﺛ', 50, 6), piece('ا', 56, 0), piece(' ', 56, 0), piece('ل', 56, 8), piece('ﺜ', 64, 6)],
      'ثلاث',
    ],
    [
      'a sign in the gap of another piece',
      [piece('ليلة واحدة وهو أعلى', 100, 100), piece('(', 142, 5), piece('1968', 72, 26), piece(')', 67, 5)],
      'ليلة واحدة (وهو أعلى 1968)',
    ],
    [
      'a vowel sign over its letter',
      [piece('ﻇ', 44, 6), piece(' ً', 53, 0), piece(' ', 50, 3.4), piece('ﺎ', 53, 3), piece('ﻗ', 56, 6)],
      'قاً ظ',
    ],
  ])('%s', (_, pieces, read) => expect(textOf(pieces)).toBe(read))

  test('a line from left to right stays as it is drawn', () => {
    expect(textOf(beside('The word ', 'سلام', ' means peace.'))).toBe('The word سلام means peace.')
    expect(fromTheRight([])).toEqual([])
  })

  test('signs that open behind a word and close before one are there as they look', () => {
    expect(isMirrored(['وقال: »لن ينام أحد«. وأضافت: »غداً« )اليوم(.'])).toBe(true)
    expect(isMirrored(['وقال: «لن ينام أحد» (اليوم)', 'إلى السوق»'])).toBe(false)
  })
})

describe('lines become paragraphs', () => {
  const set = (y: number, text: string, left: number, right: number, rightToLeft = true) => ({
    ...{ page: 1, y, text, left, right, size: 12, atEdge: false, rightToLeft },
  })

  test('of lines far apart those of one paragraph stay together', () => {
    const lines = [
      set(636, 'عاد نحو ألف من سكان حي الميناء إلى بيوتهم بعد الفيضان الذي غمر', 60, 548),
      set(612, 'الشوارع السفلى.', 480, 548),
      set(582, 'وفقد التجار معظم بضائعهم. وقالت البائعة: «غسلت القماش ثلاث مرات، وما زالت', 60, 548),
      set(558, 'رائحة النهر فيه».', 478, 548),
    ]
    expect(markupOf(lines).markup.split('</p>')).toHaveLength(3)
  })

  test('from right to left a line ends early at its left', () => {
    const lines = [
      set(636, 'عاد سكان الحي إلى بيوتهم.', 300, 548),
      set(620, 'وفقد التجار معظم بضائعهم في السوق القديم الذي غمره النهر في', 60, 548),
      set(604, 'ليلة واحدة.', 480, 548),
    ]
    expect(markupOf(lines).markup).toBe(
      '<p>عاد سكان الحي إلى بيوتهم.</p><p>وفقد التجار معظم بضائعهم في السوق القديم الذي غمره النهر في ليلة واحدة.</p>',
    )
  })
})
