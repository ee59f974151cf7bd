import { describe, expect, test } from 'vitest'
import { keptProblem, Problem, problemCodes, problemOf, readProblem } from '../problem.ts'
import { deskLanguages } from './desk.ts'
import { problemWords } from './problems.ts'

describe('a problem', () => {
  test.each(problemCodes)('is read from the record as it was kept: %s', (code) => {
    expect(readProblem(keptProblem(code))).toEqual({ code, said: '' })
    expect(readProblem(keptProblem(code, '550 no: full'))).toEqual({ code, said: '550 no: full' })
  })

  test('that somebody foresaw is kept as it is, any other by its own words', () => {
    expect(problemOf(new Problem('linkTooOld'))).toBe('linkTooOld')
    expect(problemOf(new TypeError('x is not a function'))).toBe('unforeseen: x is not a function')
    expect(problemOf('out of paper')).toBe('unforeseen: out of paper')
  })

  test.each(problemCodes)('has a sentence of its own in each language of the desk: %s', (code) => {
    const sentences = deskLanguages.map((language) => problemWords(language, code))
    expect(new Set(sentences).size).toBe(deskLanguages.length)
    for (const sentence of sentences) expect(sentence).not.toContain(code)
  })

  test.each([
    ['en', 'The relay refused the mail: “550 no such user”'],
    ['es', 'El servidor de correo rechazó el mensaje: «\u2068550 no such user\u2069»'],
    ['ar', 'رفض خادم البريد الرسالة: «\u2068550 no such user\u2069»'],
    ['fr', 'The relay refused the mail: “550 no such user”'],
  ])('quotes what a relay said as it is, in %s', (language, words) => {
    expect(problemWords(language, keptProblem('mailRefused', '550 no such user'))).toBe(words)
  })

  test.each([
    'There is no mail relay (SMTP_URL).',
    '550 5.1.1 <…>: no such user',
    'The relay could not be reached: connect ECONNREFUSED',
    '',
  ])('of an older version stays the sentence that it was: %o', (kept) => {
    for (const language of deskLanguages) expect(problemWords(language, kept)).toBe(kept)
  })
})
