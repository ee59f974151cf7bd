import { isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { genderOfName } from './gender.ts'
import type { Span } from './marks.ts'
import { isFree, type Mention } from './mention.ts'
import { tokensIn } from './tokens.ts'

/** Tells words that nobody is named for: what a crowd shouts, and what stands on a sign. */
export class Nobody {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
  }

  /** Does nobody say it: a crowd without a name, or words that stand on a sign? */
  isNobody(mention: Mention, verb: string, index: number): boolean {
    return (
      this.isUnknown(mention, verb) ||
      this.isShouted(mention, verb) ||
      this.isShoutedAround(mention, verb, index) ||
      this.isCrowd(mention, verb, index) ||
      this.isSign(mention, index)
    )
  }

  /** "Кто-то крикнул": somebody whom nobody knows. "صرخ أحدهم": one of those told of is one, unless they wrote it somewhere. */
  private isUnknown({ end, kind, start }: Mention, verb: string): boolean {
    const { joints, somebody, words } = this.lexicon
    const spoken = verb !== '' && !isAmong(words.chain.wrote, verb)
    return (
      kind === 'pronoun' &&
      tokensIn(this.text, start, end, joints).some(
        ({ folded }) => somebody.has(folded) && !(spoken && isAmong(words.grammar.oneOfThem, folded)),
      )
    )
  }

  /** "hält ein Mann ein Schild: „…“", "hanno appeso uno striscione, “…”": does what somebody holds up stand last before the words? */
  isHeldUp({ outer }: Span, verb: string, index: number): boolean {
    const { articles, prepositions, signs, words } = this.lexicon
    const { tokens } = this.sentences[index]!
    if (verb !== '' || !words.capitals || this.lexicon.forms) return false
    const before = tokens.filter(({ end }) => end <= outer[0])
    const sign = before.findLastIndex(({ folded }) => signs.has(folded))
    if (sign === -1) return false
    const behind = before.slice(sign + 1)
    const gap = this.text.slice(before[sign]!.end, outer[0])
    if (behind.length === 0) return /^\s*[:,]\s*$/.test(gap)
    // "ein Schild auf den Knien:", "un cartello alla rete:"
    const placed = prepositions.has(behind[0]!.folded) || articles.has(behind[0]!.folded)
    return behind.length < 6 && placed && /^[^.,;:«“"„]*:\s*$/u.test(gap)
  }

  /** "“Bread!” the crowd shouted", "protesters chanting “…”". */
  private isShouted({ end, kind, start }: Mention, verb: string): boolean {
    const { crowds } = this.lexicon
    const wordsOf = (from: number, to: number) =>
      tokensIn(this.text, from, to, this.lexicon.joints).map(({ folded }) => folded)
    if (kind !== 'role' && kind !== 'body') return false
    return (verb === '' || this.isShouting(verb)) && wordsOf(start, end).some((word) => crowds.has(word))
  }

  private isShouting(verb: string): boolean {
    const stems = this.lexicon.words.people.shouting.map(foldWord)
    return tokensIn(verb, 0, verb.length).some(({ folded }) => stems.some((stem) => folded.startsWith(stem)))
  }

  /** "Decenas de vecinos que seguían la sesión gritaban": what a relative clause about a crowd tells of does not shout. */
  private isShoutedAround({ kind, start }: Mention, verb: string, index: number): boolean {
    const { crowds, relatives, words } = this.lexicon
    if (kind === 'name' || kind === 'pronoun' || !words.capitals || this.lexicon.forms) return false
    const before = this.sentences[index]!.tokens.filter(({ end }) => end <= start)
    const relative = before.findLastIndex(({ folded }) => relatives.has(folded))
    const crowd =
      relative > 0 && before.slice(Math.max(0, relative - 5), relative).some(({ folded }) => crowds.has(folded))
    return crowd && before.length - relative < 6 && this.isShouting(verb)
  }

  /** "A placard read “…”", "A banner hung from the gate. “…”, it read". */
  private isSign({ end, kind, start }: Mention, index: number): boolean {
    const { signs, things } = this.lexicon
    const { tokens } = this.sentences[index]!
    const own = tokens.filter((token) => token.start >= start && token.end <= end)
    if (kind === 'role' || kind === 'body') return own.some(({ folded }) => signs.has(folded))
    if (kind !== 'pronoun' || !own.some(({ folded }) => things.has(folded))) return false
    // "Ruiz stood by her placard. It read": a person is no "it".
    const before = this.sentences[index - 1]
    const shown = before?.tokens.some(({ folded }) => signs.has(folded)) ?? false
    const [first] = before?.mentions ?? []
    const opens = first?.kind === 'name' && first.start === before!.at[0] && isFree(first)
    const thing = opens && first.name.includes(' ') && !genderOfName(first.name, this.lexicon)
    const speaks = thing || (before?.mentions.some((one) => one.kind === 'body') ?? false)
    return this.tellsOfSign(index - 1) || (shown && !speaks)
  }

  /** Does a sentence tell of a sign, and of nobody who might speak? */
  tellsOfSign(index: number): boolean {
    const sentence = this.sentences[index]
    return (
      sentence?.tokens.some(({ folded }) => this.lexicon.signs.has(folded)) === true &&
      !sentence.mentions.some((one) => isFree(one) && (one.kind === 'name' || one.kind === 'pronoun'))
    )
  }

  /** A pronoun for several, where nobody was named whom it may mean: "«Bread!», they shouted". */
  private isCrowd({ end, kind, start }: Mention, verb: string, index: number): boolean {
    const word = tokensIn(this.text, start, end, this.lexicon.joints).at(-1)?.folded ?? ''
    const plural = this.lexicon.words.people.severalVerbs?.some((ending) => verb.endsWith(ending)) ?? false
    if (kind !== 'pronoun' || !(this.lexicon.several.has(word) || plural)) return false
    const near = [this.sentences[index], this.sentences[index - 1]]
    return !near.some((sentence) =>
      sentence?.mentions.some((one) => isFree(one) && one.kind !== 'pronoun' && one.end <= start),
    )
  }
}
