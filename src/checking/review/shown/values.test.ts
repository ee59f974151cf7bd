import { expect, test } from 'vitest'
import type { Found } from '../../../intake/index.ts'
import { readPage } from '../../../intake/read.ts'
import { noAnswers } from '../answers.ts'
import { numbered } from '../findings.ts'
import { lineOf, valueWords } from './values.ts'

const read = (markup: string): Found => {
  const reading = readPage({ bytes: new TextEncoder().encode(markup), address: 'https://news.example/1' })
  if (!reading.ok) throw new Error(reading.problem)
  return reading.found
}
const line = (found: Found, kind: string, desk: string): string => {
  const each = numbered(found).find(({ finding }) => finding.kind === kind)
  return each ? valueWords(each, found, noAnswers, desk) : ''
}

const pier = read(`<html lang="fa"><head><title>اسکله بسته شد</title></head><body><article><h1>اسکله بسته شد</h1>
<p>دریا در دو روز گذشته آرام نبود و هیچ قایقی از بندر بیرون نرفت و کارکنان اسکله در خانه ماندند.</p>
<p>مینا کاظمی، مدیر بندر، گفت: «امروز هیچ قایقی راهی دریا نمی‌شود و فردا هم نمی‌دانیم.»</p></article></body></html>`)

test('who said it and how is parted by the comma of the page, whatever the language of the desk', () => {
  const said = line(pier, 'quotation', 'en')
  expect(said).toMatch(/^مینا کاظمی، /)
  expect(line(pier, 'quotation', 'ar')).toBe(said)
})

test('a line in the desk’s words is in its direction, with a name from the page apart; what is the page’s is in its own', () => {
  expect(lineOf('source', pier)).toEqual({})
  expect(lineOf('headline', pier)).toEqual({ dir: 'auto', lang: 'fa' })
  const found: Found = {
    ...pier,
    sources: [{ kind: 'statement', publisher: 'بندر', author: '', publishedOn: '', language: '', words: 'بندر' }],
    findings: [
      { kind: 'source', value: 'بندر', place: { in: 'tail' }, why: { code: 'label', data: {} }, index: 0 },
      { kind: 'changedOn', value: '2024-03-07T07:50', place: { in: 'head' }, why: { code: 'label', data: {} } },
    ],
  }
  expect(line(found, 'source', 'en')).toBe('Statement, \u2068بندر\u2069')
  expect(line(found, 'changedOn', 'ar')).toContain('٠٧:٥٠')
})
