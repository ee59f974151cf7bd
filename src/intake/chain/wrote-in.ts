import { isAmong } from '../languages/among.ts'
import { type Cited, citedAs } from './citations.ts'
import { isNetwork } from './networks.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isSurelyOutlet } from './outlets.ts'
import type { Words } from './words.ts'

/**
 * "كتب الناقد سامي حداد في صحيفة النهار", "در روزنامه شرق نوشت": in which outlet somebody wrote it, in a language without
 * capitals. `isOnPage` tells somebody's own page from an outlet.
 */
export function wroteIn(
  i: number,
  words: Words,
  names: OutletNames,
  isOnPage: (outlet: Outlet) => boolean,
): Cited | null {
  const { capitals, grammar, subject } = words.lexicon.words
  // "نشرت النتائج في مجلة العلوم": a study is a paper of its journal.
  if (capitals || words.has('wrote', i) === 0 || words.some('document')) return null
  const [from, to] = subject === 'after' ? [i + 1, Math.min(words.length, i + 10)] : [Math.max(0, i - 9), i]
  for (let k = from; k < to; k++) {
    const { folded } = words.all[k]!
    if (subject === 'after' && (words.isSaying(k) || words.lexicon.complements.has(folded))) return null
    const outlet = isAmong(grammar.located, folded) ? names.sureAt(k + 1) : null
    // "در وب‌سایت شرکت نوشت", "در شبکه ایکس نوشت"
    if (!outlet || isOnPage(outlet) || isNetwork(words.all[outlet.last]!.folded)) continue
    if (outlet.called || isSurelyOutlet(outlet.name))
      return citedAs('report', outlet, Math.min(i, outlet.first), Math.max(i, outlet.last), 'outletReported')
  }
  return null
}
