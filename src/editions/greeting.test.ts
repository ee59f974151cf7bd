import { describe, expect, test } from 'vitest'
import { inlineMail, inlinePlainHtml, inlineText } from '../story/blocks/inline.tsx'
import { type Greeting, greetingFrom, greetingIn, greetingLines, greetingRow, greetingSource } from './greeting.ts'

const typed =
  'Good morning,\n\nTwo boats **sail again**, [as agreed](https://port.example/a?b=1&c=2).\n\nAda *Lindqvist*\neditor'

describe('a greeting', () => {
  test('with marks is kept as blocks, comes back as it was typed, and twice over stays the same', () => {
    const greeting = greetingFrom(typed)
    expect(greeting).toHaveLength(3)
    expect(greetingIn(greetingRow(greeting))).toEqual(greeting)
    expect(greetingSource(greeting)).toBe(typed)
    expect(greetingRow(greeting).greeting).toContain('Two boats sail again, as agreed.')
  })

  test('without marks stays plain text, and signs that mean nothing stay signs', () => {
    const plain = 'Good morning,\n\n2 * 3 boats, [sic]\n\nAda'
    expect(greetingFrom(plain)).toBe(plain)
    expect(greetingRow(plain)).toEqual({ greeting: plain, greetingBlocks: '' })
    for (const before of ['5 * 4 * 3', 'a **bold** word', 'brace {1: x}'] as Greeting[])
      expect(greetingFrom(greetingSource(before)), 'what was kept before there were marks').toBe(before)
  })

  test('reads by lines, in the mail, on the web and as text', () => {
    const lines = greetingLines(greetingFrom(typed))
    expect(lines.map((paragraph) => paragraph.map(inlineText))).toEqual([
      ['Good morning,'],
      ['Two boats sail again, as agreed <https://port.example/a?b=1&c=2>.'],
      ['Ada Lindqvist', 'editor'],
    ])
    expect(String(inlinePlainHtml(lines[1]?.[0]))).toBe(
      'Two boats <strong>sail again</strong>, <a href="https://port.example/a?b=1&amp;c=2">as agreed</a>.',
    )
    expect(String(inlineMail(lines[2]?.[0]))).toBe('Ada <em>Lindqvist</em>')
  })

  test('is never HTML, and no link leads to a script', () => {
    const lines = greetingLines(greetingFrom('<b onclick=x>**Now**</b> [here](javascript:alert(1))'))
    const html = String(inlineMail(lines[0]?.[0]))
    expect(html).toContain('&lt;b onclick=x&gt;<strong>Now</strong>')
    expect(html).not.toContain('<a')
  })
})
