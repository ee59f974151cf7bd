import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from './slug.ts'

describe('a headline as an address', () => {
  test.each([
    ['en', 'Ferry crews’ council: “Nobody won”', 'ferry-crews-council-nobody-won'],
    ['es', '¿Cuánto cuesta la línea? Año 2026', 'cuanto-cuesta-la-linea-ano-2026'],
    ['de', 'Größe der Straße', 'groesse-der-strasse'],
    ['fr', 'L’œuvre d’Éloïse', 'loeuvre-deloise'],
    ['pl', 'Łódź', 'lodz'],
    ['tr', 'İstanbul’da ışık', 'istanbulda-isik'],
    ['ar', 'طواقمُ العبّاراتِ توافق', 'طواقم-العبارات-توافق'],
    ['ar', 'خط الشتاء: ٣ أسابيع', 'خط-الشتاء-٣-أسابيع'],
    ['ru', 'Йод и море', 'йод-и-море'],
    ['zh', '渡轮船员同意冬季航线', '渡轮船员同意冬季航线'],
    ['en', '???', 'story'],
    ['en', '', 'story'],
    ['en', 'A'.repeat(80), 'a'.repeat(60)],
  ])('%s: %s', (language, headline, slug) => {
    expect(slugOf(headline, language)).toBe(slug)
  })

  test('is cut after a word', () => {
    const slug = slugOf('Ferry crews agree to run the winter line after three weeks at the pier', 'en')
    expect(slug).toBe('ferry-crews-agree-to-run-the-winter-line-after-three-weeks')
  })

  test('is never empty, never long, safe in an address, and its own slug', () => {
    const headline = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(headline, fc.constantFrom('en', 'ar', 'de', 'tr', 'zh', 'fa'), (text, language) => {
        const slug = slugOf(text, language)
        expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
        expect(slug.length).toBeLessThanOrEqual(60)
        expect(slug).toBe(slug.normalize('NFC'))
      }),
      { numRuns: 1_000 },
    )
  })
})
