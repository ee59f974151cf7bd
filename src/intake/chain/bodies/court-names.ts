import type { Words } from '../words.ts'

/**
 * How far the name of a court goes on behind a word: its branch, its number and where it sits, as in "Juzgado de Instrucción
 * número 3 de Tarazuela", "Tribunal Oral en lo Criminal N° 3", "Tribunal Judicial n.º 2 de Lurez".
 */
export function endOfCourt(first: number, last: number, words: Words): number {
  let court = first
  while (court < last && words.has('courts', court) === 0) court++
  if (words.has('courts', court) === 0 || !words.isCapital(court)) return last
  let end = last
  for (let on = end; on <= last + 8; end = on) {
    on = numbered(branch(end, words), words)
    if (on === end) break
  }
  if (end === last) return last
  const seat = end + 1 + words.has('by', end + 1)
  return seat > end + 1 && words.joins(end) && words.joins(seat - 1) && words.isCapital(seat) ? seat : end
}

/** "en lo Criminal", "de lo Contencioso". */
function branch(last: number, words: Words): number {
  const at = last + 1 + words.has('branches', last + 1)
  return at > last + 1 && words.joins(last) && words.isCapital(at) ? at : last
}

/** "número 3", "N° 3". */
function numbered(last: number, words: Words): number {
  const [sign, number] = [words.all[last + 1], words.all[last + 2]]
  if (!sign || !number || words.has('numbers', last + 1) === 0 || !words.joins(last)) return last
  const between = words.text.slice(sign.end, number.start)
  return /^\p{Nd}{1,3}$/u.test(number.word) && /^[.º°]{0,2}\s?$/.test(between) ? last + 2 : last
}
