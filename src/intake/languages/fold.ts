/**
 * A word as it is compared: lower case, curly apostrophes straight; Arabic without vowel marks and tatweel, with one
 * form of alif and of final ya. Its length may differ from the printed word's.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (!/[\u0600-\u06ff]/.test(lower)) return lower
  return lower
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
}

/** Digits of Arabic and Persian as those of ISO 8601. Same length. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10))
