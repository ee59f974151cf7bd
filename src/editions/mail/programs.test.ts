import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { aMail, aMessage, sampleLanguages } from '../../../test/an-edition-mail.ts'
import { elements, properties, rules, type Taken } from '../../../test/mail-programs.ts'

const declarations = (style: string): [name: string, value: string][] =>
  style
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => [one.slice(0, one.indexOf(':')).trim(), one.slice(one.indexOf(':') + 1).trim()])

describe.each(sampleLanguages)('a mail in %s', (language) => {
  const { html } = aMail(language)
  const { document } = parseHTML(html)
  const all = [...document.querySelectorAll('*')]
  const sheet = [...document.querySelectorAll('style')].map((one) => one.textContent ?? '').join('\n')
  const inline = all.map((one) => declarations(one.getAttribute('style') ?? ''))
  const inSheet = [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap(([, block = '']) => declarations(block))

  test('is made of nothing that does harm where a mail program drops it', () => {
    const used: [Readonly<Record<string, Taken>>, string[]][] = [
      [elements, all.map((one) => one.localName)],
      [properties, [...inline.flat(), ...inSheet].map(([name]) => name)],
      [rules, [...sheet.matchAll(/@[^{]+/g)].map(([rule]) => rule.trim())],
    ]
    for (const [table, names] of used) {
      expect(names.length).toBeGreaterThan(0)
      for (const name of new Set(names)) {
        const taken = table[name]
        expect(taken, `${name} is not in test/mail-programs.ts: say which programs take it`).toBeDefined()
        expect(taken?.dropped.length === 0 || taken?.harmless !== '', `${name}: why is it harmless?`).toBe(true)
      }
    }
  })

  test('says each size in px before it says it in rem, and takes nothing in the light form from its style element', () => {
    for (const one of inline) {
      for (const name of new Set(one.filter(([, value]) => value.endsWith('rem')).map(([name]) => name))) {
        expect(one.find(([other]) => other === name)?.[1], name).toMatch(/^\d+px$/)
      }
    }
    expect(sheet).toMatch(/^:root\{color-scheme:light dark\}\n@media \(prefers-color-scheme:dark\)\{[\s\S]*\}$/)
  })

  test('has no picture and nothing that tells who opened it, and stays under 60 KB with ten stories, as sent', async () => {
    expect(html).not.toMatch(/<img|<script|<link|@import|url\(/)
    for (const link of document.querySelectorAll('a[href]')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/harbourdesk\.example\/|^\uE000(leave|preferences)\uE001$/)
    }
    expect((await aMessage(language)).length).toBeLessThan(60 * 1024)
  })
})
