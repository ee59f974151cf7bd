import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Console } from './command.ts'
import { intake } from './intake.ts'

const fixtures = join(import.meta.dirname, '../../test/fixtures/intake')

async function run(
  words: string[],
  flags: Record<string, boolean>,
  input = '',
): Promise<{ code: 0 | 1; out: string[]; said: string[] }> {
  const out: string[] = []
  const said: string[] = []
  const console: Console = {
    out: (line) => void out.push(line),
    progress: (line) => void said.push(line),
    input: async () => new TextEncoder().encode(input),
  }
  const code = await intake.run({ words, flags, environment: {} }, console)
  return { code, out, said }
}

describe('dateline intake', () => {
  test('several inputs give one JSON object a line, in their order', async () => {
    const { code, out } = await run(
      [join(fixtures, 'en-interview.txt'), '-', join(fixtures, 'ar-harbour.html')],
      { json: true },
      'El barco de las siete no llegó al muelle de Mora, y la escuela empezó tarde.',
    )
    expect(code).toBe(0)
    expect(out.map((line) => JSON.parse(line).language)).toEqual(['en', 'es', 'ar'])
    expect(Object.keys(JSON.parse(out[0]!)).sort()).toEqual(
      'language publishedOn changedOn section headline standfirst byline headings related sources quotations leadImage credits signOffs dropped blocks text'
        .split(' ')
        .sort(),
    )
  })

  test('one that cannot be read says why, and the others are read', async () => {
    const { code, out } = await run(['no-such-file', join(fixtures, 'en-interview.txt')], { json: true })
    expect(code).toBe(1)
    expect(JSON.parse(out[0]!)).toEqual({ input: 'no-such-file', problem: 'noFile' })
    expect(JSON.parse(out[1]!).headline).toBe('The woman who counts the waves')
  })

  test('for people it prints what was found, and says what to do about what was not read', async () => {
    const { out, said } = await run([join(fixtures, 'en-interview.txt'), 'http://127.0.0.1/'], {})
    expect(out).toContain('Headline     The woman who counts the waves')
    expect(said.at(-1)).toMatch(/private network, which is never read\. Save the page/)
  })
})
