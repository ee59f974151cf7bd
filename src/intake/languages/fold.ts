/**
 * A word as it is compared: lower case, curly apostrophes straight, ё as е, ß as the Swiss ss; Arabic and Persian without vowel marks,
 * tatweel and narrow spaces, with one form of alif, of ya and of kaf. Its length may differ from the printed word's.
 */
export function foldWord(word: string): string {
  if (isFolded(word)) return word
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size >= maxKept) folded.clear()
  const made = fold(word)
  folded.set(word, made)
  return made
}

/** Is a word of small Latin letters without accents, digits, hyphens and straight apostrophes: most of them are, in many languages? */
function isFolded(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (!((code > 96 && code < 123) || (code > 47 && code < 58) || code === 45 || code === 39)) return false
  }
  return true
}

/** Words that were folded: a page says most of its words often. */
const folded = new Map<string, string>()
const maxKept = 20_000

function fold(word: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('ё', 'е').replaceAll('ß', 'ss')
  if (!/[\u0600-\u06ff]/.test(lower)) return lower
  return lower
    .replace(/[\u064b-\u0652\u0654\u0670\u0640\u200c\u200d]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیې]/g, 'ي')
    .replace(/[کڪ]/g, 'ك')
    .replace(/[ۀە]/g, 'ه')
}

/** Digits of Arabic and Persian as those of ISO 8601. Same length. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10))
