import type { ReadinessItem } from '../../story/ready.ts'
import { type BoardWords, boardWords } from '../../words/board.ts'

/** So many things are named in a row of the board; the rest is a number. */
const named = 3

/** What a story lacks, in few words, the weightiest first: "1 quotation to confirm", "words for the picture", "2 more". */
export function lackWords(items: readonly ReadinessItem[], language: string): string[] {
  const t = boardWords(language)
  const lacking = items.filter((item) => item.state === 'lacks')
  const words: string[] = []
  for (const kind of new Set(lacking.map((item) => item.kind))) {
    words.push(
      wordsFor(
        t.lack,
        lacking.filter((item) => item.kind === kind),
      ),
    )
  }
  return words.length > named + 1 ? [...words.slice(0, named), t.and(words.length - named)] : words
}

function wordsFor(t: BoardWords['lack'], items: readonly ReadinessItem[]): string {
  const [first] = items
  if (!first) return ''
  if (first.kind === 'signOff') {
    const role = first.at as keyof BoardWords['lack']['signOff']
    return items.length === 1 ? (t.signOff[role] ?? t.signOffs(1)) : t.signOffs(items.length)
  }
  const said = t[first.kind]
  return typeof said === 'string' ? said : said(items.length)
}
