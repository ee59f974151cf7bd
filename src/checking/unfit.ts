import type { Unfit } from '../story/stored/parse.ts'
import type { CheckingWords } from '../words/checking.ts'
import { listed, numeral } from '../words/counting.ts'

/** Why a story can't be kept as a form has it, for whoever wrote it: what in it is too long, or what else is said of it. */
export function unfitWords({ tooLong, problems }: Unfit, t: CheckingWords, language: string): string {
  const parts = [...new Set(tooLong.map((place) => partWords(place, t, language)))]
  if (parts.length > 0) return t.problems.tooLong(listed(language, parts))
  return `${t.problems.whole} \u2068${problems[0] ?? ''}\u2069`
}

/** "headline" -> "Headline", "body.3.content" -> "part 4 of the text", "hops.0.with" -> "Step of the chain 1". */
function partWords(place: string, t: CheckingWords, language: string): string {
  const [part = '', number] = place.split('.')
  const { parts } = t.conflict
  if (part === 'body') return number === undefined ? parts.block : t.ready.textPart(Number(number) + 1)
  const one = part === 'hops' ? parts.hop : part === 'quotations' ? parts.quotation : null
  if (one !== null) return number === undefined ? one : `${one} ${numeral(language, Number(number) + 1)}`
  return parts[part as keyof typeof parts] ?? part
}
