import { inAll } from './languages/every.ts'

/** Bytes that are looked at. */
const sample = 200_000

/** Character sets of one byte for each letter. Western ones are what is left when none of these reads well. */
const narrow = inAll(({ pages }) => (pages?.bytes ? [pages.bytes] : []))

/** Character sets of several bytes for each sign, with what text in them has much of. */
const wide: readonly (readonly [charset: string, signs: RegExp, share: number])[] = [
  ['shift_jis', /[\u3041-\u30fe]/g, 0.2],
  ['euc-jp', /[\u3041-\u30fe]/g, 0.2],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.7],
  ...inAll(({ pages }) => {
    const { charset, frequent } = pages?.wideBytes ?? {}
    return charset ? [[charset, new RegExp(`[${frequent}]`, 'g'), 0.03] as const] : []
  }),
]

/**
 * The character set of bytes that are no UTF-8 and don't say what they are: the one in which they read as a language
 * does, by its most frequent letters; windows-1252 when none does.
 */
export function guessCharset(bytes: Uint8Array): string {
  const head = bytes.subarray(0, sample)
  for (const [charset, signs, share] of wide) {
    const text = strict(head, charset)?.replace(/[^\u0080-\u{10ffff}]+/gu, '') ?? ''
    if (text.length > 7 && (text.match(signs)?.length ?? 0) > text.length * share) return charset
  }
  let best = { charset: 'windows-1252', share: 0.45 }
  for (const { charsets, frequent } of narrow) {
    for (const charset of charsets) {
      const share = shareOf(words(new TextDecoder(charset).decode(head)), frequent)
      if (share > best.share) best = { charset, share }
    }
  }
  return best.charset
}

/** Text without scripts, styles and tags, whose letters tell nothing. */
const words = (text: string): string =>
  text
    .split(/<(?=script|style)/i)
    .map((part, i) => (i === 0 ? part : part.slice(Math.max(0, part.search(/<\/(?:script|style)/i)))))
    .join(' ')
    .replace(/<[^<>]*>/g, ' ')

/** Of the letters of a text, how many are among the frequent ones. A few foreign letters in Latin text tell nothing. */
function shareOf(text: string, frequent: string): number {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => frequent.includes(letter)).length / Math.max(1, letters.length)
}

function strict(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}
