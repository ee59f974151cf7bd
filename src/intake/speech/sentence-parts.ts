import { isNetwork } from '../chain/networks.ts'
import { endsIn } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { isApposition, isFree, type Mention } from './mention.ts'
import { isNamed } from './quoted.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'
import type { Verb } from './verbs.ts'

/** Who speaks by a verb: the mention, whether it stands before or after the verb, and the verb that it is the subject of. */
export interface Subject {
  readonly mention: Mention
  readonly side: 'before' | 'after'
  readonly verb: Verb
}

/** What the words of one sentence are to each other: next to each other, in apposition, in its main clause. */
export class SentenceParts {
  protected readonly text: string
  protected readonly sentence: Sentence
  protected readonly lexicon: Lexicon

  constructor(text: string, sentence: Sentence, lexicon: Lexicon) {
    this.text = text
    this.sentence = sentence
    this.lexicon = lexicon
  }
  /** Whom the sentence's main clause, up to a place, is about: what a clause before it depends on is left aside. */
  main(to: number): Mention | undefined {
    const { sentence, lexicon, text } = this
    const first = sentence.tokens[0]
    let from = sentence.at[0]
    if (first && lexicon.subordinate.has(first.folded)) {
      const comma = text.slice(first.end, to).search(/[,،]\s/)
      if (comma !== -1) from = first.end + comma
    }
    const free = (start: number) =>
      sentence.mentions.find(
        (mention) =>
          mention.start >= start && mention.end <= to && isFree(mention) && !isNetwork(mention.name.toLowerCase()),
      )
    return free(from) ?? free(sentence.at[0])
  }

  /** Is there only space between token `i` and the next? */
  protected close(i: number): boolean {
    const [a, b] = [this.sentence.tokens[i], this.sentence.tokens[i + 1]]
    return !a || !b || /^\s*$/.test(this.text.slice(a.end, b.start))
  }

  /** "from Graz, Austria, said": a name between commas behind a governed one is where that is. */
  protected isFurtherPlace({ end, kind, role, start }: Mention, i: number): boolean {
    const { sentence, text } = this
    const before = sentence.mentions[i - 1]
    if (kind !== 'name' || role || !before?.governed || !/^\s*,/.test(text.slice(end, end + 2))) return false
    const opens = sentence.tokens.filter((token) => token.end <= before.start).length < 2
    return !opens && /^,\s$/.test(text.slice(before.end, start)) && !/\s/.test(text.slice(start, end))
  }

  /** "Ruiz, who keeps the light, said": the mention right before the comma that opens what stands between two commas. */
  protected apposed(mentions: readonly Mention[], to: number): Mention | undefined {
    return mentions.findLast(
      (mention) =>
        isFree(mention) &&
        /^\s*(?:\([^)]*\))?\s*[,،]/.test(this.text.slice(mention.end, mention.end + 40)) &&
        this.commas(mention.end, to) % 2 === 0,
    )
  }

  /** Commas between two places, those inside quotations and before an age and what somebody is left aside: "Ruiz, 61, a farmer from Vell, said". */
  protected commas(from: number, to: number): number {
    let told = this.text.slice(from, to)
    for (const { outer } of this.sentence.spans)
      if (outer[0] >= from && outer[1] <= to) told = told.replace(this.text.slice(...outer), '')
    const aged = this.sentence.mentions.filter(
      ({ kind, start }) =>
        kind === 'role' &&
        start > from &&
        start < to &&
        /,\s\d{1,3},\s$/.test(this.text.slice(Math.max(from, start - 8), start)),
    )
    return (told.match(/[,،]/g)?.length ?? 0) - aged.length
  }

  /** "Smith, a farmer from Vell, said": between two commas stands what only describes the one before them. */
  described(mentions: readonly Mention[], nearest: Mention): Mention {
    const free = mentions.filter(isFree)
    const earlier = free[free.indexOf(nearest) - 1]
    const named = earlier?.kind === 'name' || (earlier?.kind === 'role' && this.lexicon.forms !== null)
    const apposition = named && nearest.kind === 'role'
    // "Ruiz, 61, a farmer from Vell, said"
    const gap = this.text.slice(earlier?.end ?? nearest.start, nearest.start)
    return apposition && /^\s*[,،]\s*(?:\d{1,3}\s*,\s*)?$/.test(gap) ? earlier : nearest
  }

  /** Does the verb follow a quotation at once? */
  leads(verb: Verb): boolean {
    const { sentence } = this
    const earlier = sentence.spans.findLast(({ outer }) => outer[1] <= verb.start)
    return (
      earlier !== undefined &&
      !isNamed(this.text, earlier, sentence, tokensIn(this.text, ...earlier.inner).length, this.lexicon) &&
      !sentence.tokens.some(({ start, end }) => start >= earlier.outer[1] && end <= verb.start)
    )
  }
}

/** A small word or adverb between subject and verb, "couldn’t" among them; "Will" is a name. */
export const isFiller = ({ folded, word }: Token, lexicon: Lexicon): boolean =>
  (isBetween(folded, lexicon) || endsIn(lexicon.words.grammar.negatives, folded)) && !isCapital(word)

/** Of a name and a role that stand side by side for one person, the name. */
export function lifted(text: string, mentions: readonly Mention[], mention: Mention, lexicon: Lexicon): Mention {
  const unnamed = mention.kind === 'body' && mention.name === ''
  if (mention.kind !== 'role' && !unnamed) return mention
  const next = mentions.find(({ start }) => start >= mention.end)
  // "le maire (sans étiquette), Paul Sorel": what stands in brackets is no part of either.
  const gap = next ? text.slice(mention.end, Math.min(next.start, mention.end + 60)) : ''
  // "директор «Горводоканала» Сергей Колесов": what the role is of ends with its mark.
  const marked = /[»”"]$/.test(text.slice(mention.start, mention.end)) && /^ $/.test(gap)
  // "الأمين العام للأمم المتحدة أنطونيو": without capitals nothing but a space may stand between.
  const beside = gap === ' ' && !lexicon.words.capitals
  if (!unnamed && next?.kind === 'name' && isFree(next) && (marked || beside || isApposition(gap, lexicon)))
    return { ...next, start: mention.start, role: mention.role }
  // "Die Besitzerin, die Almbahn GmbH, begründet": a body that is named beside it.
  const isNamed = next?.kind === 'body' && next.name !== '' && isFree(next) && /^,\s$/.test(gap)
  if (isNamed && /^,\s/.test(text.slice(next.end, next.end + 2))) return next
  // "Su jefe, el director del instituto, Arturo Ruiz, pidió": both are his.
  const further =
    !unnamed && next?.kind === 'role' && isFree(next) && isApposition(gap, lexicon)
      ? lifted(text, mentions, next, lexicon)
      : undefined
  return further?.kind === 'name' && further.start === next?.start && /^\s*(?:[,،.;)]|$)/.test(text.slice(further.end))
    ? { ...further, start: mention.start }
    : mention
}
