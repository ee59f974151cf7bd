import { expect, test } from 'vitest'
import { aDocument } from '../../../test/newsroom.ts'
import type { Block, Picture } from '../../story/document.ts'
import { mostRows, roomBesideHead } from './room.ts'

const text = 'The boats sail again on Sunday, when the swell has gone down. '
const paragraph = (id: string, times = 4): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text: text.repeat(times) }],
})
const body = Array.from({ length: 12 }, (_, at) => paragraph(`b${at}`))
const all = body.map(() => true)
const picture: Picture = { media: 'm1', address: '', alt: 'A pier', caption: '', credit: '', focal: [0.5, 0.5] }
const room = (given: Parameters<typeof aDocument>[0], noted = all, lacks = 9) =>
  roomBesideHead(aDocument(given), noted, lacks)

test('as far as the list beside a short head reaches, notes follow their paragraph', () => {
  const { under, beside } = room({ document: { body } })
  expect([...under]).toEqual([0, 1])
  expect(beside).toBe(1 + 2 * 2)
})

test('a picture that we keep makes the head as high as the list; one whose file is still to come does not', () => {
  expect(room({ document: { body, lead: picture } }).under.size).toBe(0)
  expect(room({ document: { body, lead: { ...picture, media: null } } }).under.size).toBeGreaterThan(0)
})

test('paragraphs without notes stand beside the list, and those after it too, as many as the style sheet knows', () => {
  const none = room(
    { document: { body } },
    body.map(() => false),
  )
  expect(none).toEqual({ under: new Set(), beside: mostRows })
  const later = room(
    { document: { body } },
    body.map((_, at) => at > 4),
  )
  expect(later).toEqual({ under: new Set(), beside: 6 })
})
