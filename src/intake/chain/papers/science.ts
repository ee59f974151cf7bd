import type { Outlet } from '../outlet-names.ts'
import type { Words } from '../words.ts'

/** "the journal Marine Letters", "Journal of Tides": what prints studies. */
export function isJournal({ first, last }: Outlet, words: Words): boolean {
  for (let k = Math.max(0, first - 1); k <= last; k++)
    if (words.has('scholarly', k) + words.endsAs('scholarly', k) > 0) return true
  return false
}

/** Is it what only a journal of science is called: "Fachzeitschrift", "revista científica"? */
export function isScience(i: number, words: Words): boolean {
  if (words.has('scholarly', i) > 1) return true
  const ended = words.endsAs('scholarly', i) > 0
  return ended || words.has('learnedOnly', i) > 0
}
