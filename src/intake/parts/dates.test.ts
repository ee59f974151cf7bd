import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../languages/index.ts'
import { daysIn } from './dates.ts'

const english = lexiconFor('en')
const days = (text: string, tag = 'en', pageDay = ''): string[] =>
  daysIn(text, lexiconFor(tag), pageDay).map(({ day, hour }) => (hour ? `${day} ${hour}` : day))

describe('a day with the name of its month is read, whatever the language of the page is told to be', () => {
  test.each([
    '29 January 2022',
    'January 29th, 2022',
    'Jan. 29, 2022',
    '29-Jan-22',
    '29 de enero de 2022',
    'enero 29, 2022',
    '29 de janeiro de 2022',
    'le 29 janvier 2022',
    'Samedi 29 janv. 2022',
    '29. Januar 2022',
    '29.Jänner 2022',
    '29 gennaio 2022',
    '29 января 2022 года',
    '29-го января 2022 г.',
    '29 янв 2022',
    '29 січня 2022 року',
    '29 stycznia 2022',
    '2022. január 29.',
    '29 Ocak 2022',
    '29 d’gener de 2022',
    '29 كانون الثاني ٢٠٢٢',
    '٢٩ كانون الثاني/يناير ٢٠٢٢',
    '29 يناير/كانون الثاني 2022',
    '29 جانفي 2022',
    '29 من شهر يناير عام 2022',
    '۲۹ ژانویه ۲۰۲۲',
    '২৯ জানুয়ারি ২০২২',
  ])('%s', (text) => {
    expect(days(text)).toEqual(['2022-01-29'])
    expect(days(text, 'ar')).toEqual(['2022-01-29'])
  })

  test.each([
    ['29 غشت 2021', '2021-08-29'],
    ['3 شتنبر 2021', '2021-09-03'],
    ['3 جويلية 2021', '2021-07-03'],
    ['1er août 2020', '2020-08-01'],
    ['1º de março de 2021', '2021-03-01'],
    ['12 листопада 2021', '2021-11-12'],
    ['12 травня 2021', '2021-05-12'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]))
})

test.each([
  ['29.01.2022', '2022-01-29'],
  ['29. 1. 2022', '2022-01-29'],
  ['29/1/22', '2022-01-29'],
  ['29-01-2022', '2022-01-29'],
  ['2022-01-29', '2022-01-29'],
  ['2022/1/29', '2022-01-29'],
  ['٢٩/١/٢٠٢٢', '2022-01-29'],
  ['2022年1月29日', '2022-01-29'],
  ['1/29/2022', '2022-01-29'],
  ['01/02/2022', '2022-02-01'],
])('digits alone: %s', (text, day) => expect(days(text)).toEqual([day]))

test('the order of days and months in slashes may be given', () => {
  const read = daysIn('01/02/2022, 13/02/2022, 01.02.2022', english, '', undefined, 'monthFirst')
  expect(read.map(({ day }) => day)).toEqual(['2022-01-02', '2022-02-13', '2022-02-01'])
})

test.each([
  ['٢٦ جمادى الآخرة ١٤٤٣ هـ', '2022-01-29'],
  ['۹ بهمن ۱۴۰۰', '2022-01-29'],
  ['۱۴۰۰/۱۱/۰۹', '2022-01-29'],
  ['١٤٤٣/٦/٢٦', '2022-01-29'],
  ['۹ دلو ۱۴۰۰', '2022-01-29'],
])('another calendar, where it stands alone: %s', (text, day) => expect(days(text, 'ar')).toEqual([day]))

test('a day in two calendars is one', () => {
  expect(days('السبت 26 جمادى الآخرة 1443 هـ الموافق 29 يناير 2022 م', 'ar')).toEqual(['2022-01-29'])
  expect(days('شنبه ۹ بهمن ۱۴۰۰ - ۲۹ ژانویه ۲۰۲۲')).toEqual(['2022-01-29'])
})

test.each([
  ['29.01.2022, 18:05 Uhr', '18:05'],
  ['January 29, 2022 at 3:05 pm', '15:05'],
  ['January 29, 2022 12:05 a.m.', '00:05'],
  ['29 января 2022 года, 12:30', '12:30'],
  ['le 29 janvier 2022 à 9h15', '09:15'],
  ['29 de janeiro de 2022 às 10h30', '10:30'],
  ['12:30, 29 января 2022', '12:30'],
  ['٠٩:٤٠ ص - ٢٩ يناير ٢٠٢٢', '09:40'],
  ['29 January 2022 | 21:05 UTC', '21:05Z'],
  ['29 January 2022 14:00 GMT+3', '14:00+03:00'],
  ['Saturday 29 January 2022', ''],
])('the hour beside a date, with the offset that is printed: %s', (text, hour) => {
  expect(daysIn(text, english).map((found) => [found.day, found.hour])).toEqual([['2022-01-29', hour]])
})

test.each([
  '1,234.56.78',
  'version 1.2.10.4',
  '31 February 2022',
  '31.02.2022',
  'May 2020, 12 people',
  '12:30:45',
  '2022',
])('no day: %s', (text) => expect(days(text)).toEqual([]))

describe('with the day of the page', () => {
  test.each([
    ['on Friday', 'en', ['2022-01-28']],
    ['yesterday', 'en', ['2022-01-28']],
    ['on Friday, January 28', 'en', ['2022-01-28']],
    ['December 30', 'en', ['2021-12-30']],
    ['el 28 de enero, viernes', 'es', ['2022-01-28']],
    ['next Friday', 'en', []],
    ['every Friday', 'en', []],
    ['am Mittwochvormittag', 'de', ['2022-01-26']],
    ['am Donnerstagabend', 'de', ['2022-01-27']],
    ['el viernes que viene', 'es', []],
    ['جمعه آینده', 'fa', []],
    ['28 января', 'en', []],
  ])('“%s” is counted back', (text, tag, found) => {
    expect(days(text, tag, '2022-01-29')).toEqual(found)
  })

  test('without it, nothing is counted', () => expect(days('on Friday, yesterday, December 30')).toEqual([]))
})

test('places are those of the text, within a range', () => {
  const text = 'Es hieß: ١٢ مارس ٢٠٢٢ und 13.03.2022.'
  expect(daysIn(text, english, '', [9, text.length]).map(({ at }) => text.slice(...at))).toEqual([
    '١٢ مارس ٢٠٢٢',
    '13.03.2022',
  ])
})

describe('the zone that is named beside an hour', () => {
  test.each([
    ['en', '29 January 2026, 09:15 CET', '2026-01-29T09:15+01:00'],
    ['en', '3 July 2026, 9:15 a.m. EDT', '2026-07-03T09:15-04:00'],
    ['en', 'Jan. 29, 2026 at 5:30 p.m. ET', '2026-01-29T17:30-05:00'],
    ['en', 'July 29, 2026 at 5:30 p.m. ET', '2026-07-29T17:30-04:00'],
    ['en', '09:15 BST, 3 May 2026', '2026-05-03T09:15+01:00'],
    ['en', '18:40 UTC+3, 3 May 2026', '2026-05-03T18:40+03:00'],
    ['de', '29.01.2026, 09:15 Uhr MEZ', '2026-01-29T09:15+01:00'],
    ['ru', '29 января 2026, 11:37 (МСК)', '2026-01-29T11:37+03:00'],
    ['ru', '29 января 2026, 11:37 по московскому времени', '2026-01-29T11:37+03:00'],
    ['uk', '29 липня 2026, 11:37 за київським часом', '2026-07-29T11:37+03:00'],
    ['ar', '29 يناير 2026 09:15 بتوقيت غرينتش', '2026-01-29T09:15Z'],
    ['fa', '۳ بهمن ۱۳۹۶ ساعت ۱۱:۳۰ به وقت تهران', '2018-01-23T11:30+03:30'],
    ['en', '29 January 2026, 09:15 IST', '2026-01-29T09:15'],
  ])('%s: “%s”', (language, text, wanted) => {
    const [{ day, hour } = { day: '', hour: '' }] = daysIn(text, lexiconFor(language))
    expect(`${day}T${hour}`).toBe(wanted)
  })
})

test('a text that ends with the second name of a month is read to its end', () => {
  expect(days('فيل، 10 شباط/فبراير', 'ar', '2026-03-01')).toEqual(['2026-02-10'])
  expect(days('فبراير/شباط', 'ar', '2026-03-01')).toEqual([])
})
