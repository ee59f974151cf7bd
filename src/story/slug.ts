import type { Language } from './language.ts'

const longestSlug = 60

/** Latin letters that Unicode doesn't take apart into a letter and a sign. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
  ĸ: 'k',
  ŀ: 'l',
  ŉ: 'n',
}

/** German has a spelling of its own for these when the signs are missing. */
const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/**
 * A headline as the last part of an address. Latin letters become ASCII; other scripts keep their letters, in NFC and
 * without the vowel signs of Arabic and Hebrew; at most 60 characters, cut after a word. Never empty: a headline
 * without letters or digits gives "story".
 */
export function slugOf(headline: string, language: Language): string {
  const words = [...withoutSigns(headline, language).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => word)
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > longestSlug) break
    slug = longer
  }
  if (slug === '' && words[0]) slug = firstCharacters(words[0])
  return slug === '' ? 'story' : slug
}

function withoutSigns(headline: string, language: Language): string {
  const own = language.split('-')[0] === 'de' ? german : {}
  const lower = headline
    .toWellFormed()
    .normalize('NFC')
    .toLocaleLowerCase(language === 'tr' || language === 'az' ? language : 'en')
  return (
    lower
      .replace(/['’ʼ‘`´]/g, '')
      .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => own[letter] ?? spelledOut[letter] ?? latinBase(letter))
      // The vowel signs of Arabic and Hebrew, and the bar that stretches a word: nobody types them in an address.
      .replace(/[\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g, '')
      .normalize('NFC')
  )
}

const latinBase = (letter: string): string => {
  const base = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...base].map((part) => spelledOut[part] ?? part).join('')
}

/** The beginning of a word that is too long alone, or of a text that is written without spaces. */
function firstCharacters(word: string): string {
  let taken = ''
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (taken.length + segment.length > longestSlug) break
    taken += segment
  }
  return taken
}
