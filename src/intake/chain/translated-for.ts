import type { Lexicon } from '../languages/lexicon.ts'
import { takeApart } from '../speech/clause.ts'
import { spansIn } from '../speech/marks.ts'
import { OutletNames } from './outlet-names.ts'
import { Words } from './words.ts'

/** "Translated by Ada Lindqvist for The Straits Observer": the outlet at the end of the line; "" where it names none. */
export function translatedFor(line: string, translator: string, lexicon: Lexicon): string {
  const from = line.indexOf(translator)
  if (from === -1) return ''
  const rest = line.slice(from + translator.length)
  const sentence = takeApart(rest, [0, rest.length], 0, spansIn(rest, [[0, rest.length]], lexicon), lexicon)
  const words = new Words(rest, sentence, lexicon)
  const names = new OutletNames(words, {
    links: [],
    isBody: () => false,
    isPerson: () => false,
    isSomebody: () => false,
  })
  const languages = new Set(
    Object.values(lexicon.words.languages)
      .flat()
      .map((name) => name.toLowerCase()),
  )
  for (let k = 0; k < words.length; k++) {
    const joined = names.joinedAt(k)
    const behind = k > 0 && (words.isPreposition(k - 1) || words.isArticle(k - 1))
    const named = joined ?? (behind && lexicon.words.capitals ? names.at(k) : null)
    if (named && named.last === words.length - 1 && !languages.has(named.name.toLowerCase())) return named.name
  }
  return ''
}
