import { expect, test } from 'vitest'
import type { Language } from '../../story/language.ts'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A paragraph with two quotations of somebody who is named in each. */
const paragraphs: readonly (readonly [Language, (n: number) => string])[] = [
  ['en', (n) => `“Boat ${n} is late again today,” said Ana Ruiz. Ruiz added that “the harbour is closed until May”.`],
  [
    'ru',
    (n) => `«Лодка ${n} опять опаздывает», — сказала директор Анна Линд. По словам Линд, «гавань закрыта до мая».`,
  ],
  [
    'ar',
    (n) => `وقال مدير الميناء سامر الدليمي إن السفينة ${n} «تأخرت هذا اليوم». وأضاف الدليمي: «الميناء مغلق حتى أيار».`,
  ],
]

/** Milliseconds of the CPU that so many paragraphs take, the least of three times. */
function timeOf(language: Language, paragraph: (n: number) => string, count: number): number {
  const text = Array.from({ length: count }, (_, n) => paragraph(n)).join('\n\n')
  const at: At[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n\n', start)
    at.push([start, end === -1 ? text.length : end])
    start = end === -1 ? text.length : end + 2
  }
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    expect(quotationsIn(text, at, lexiconFor(language)).quotations).toHaveLength(count * 2)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test.each(paragraphs)(
  'the time that quotations take grows with their number, in %s',
  (language, paragraph) => {
    timeOf(language, paragraph, 150)
    // Ten times the text: a hundred times the time, were it to grow with the square.
    expect(timeOf(language, paragraph, 2000)).toBeLessThan(35 * Math.max(4, timeOf(language, paragraph, 200)))
  },
  30_000,
)
