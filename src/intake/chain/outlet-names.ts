import { type Lexicon, type Phrases, phraseAt, phrasesOf } from '../languages/lexicon.ts'
import type { Sentence } from '../speech/clause.ts'
import { isCapital, type Token } from '../speech/tokens.ts'
import { isOutlet } from './outlets.ts'

/** An outlet that a sentence names, from its first to its last token. */
export interface Outlet {
  readonly name: string
  readonly first: number
  readonly last: number
  /** Does the text call it an outlet: "the newspaper X"? */
  readonly named: boolean
}

/** Outlets and bodies are found in a sentence by the phrases that a language's file gives for the source chain. */
export class OutletNames {
  private readonly text: string
  private readonly sentence: Sentence
  private readonly lexicon: Lexicon
  private readonly folded: readonly string[]
  private readonly phrases: ChainPhrases

  constructor(text: string, sentence: Sentence, lexicon: Lexicon) {
    this.text = text
    this.sentence = sentence
    this.lexicon = lexicon
    this.folded = sentence.tokens.map((token) => token.folded)
    this.phrases = phrasesFor(lexicon)
  }

  /** How many words at token `i` are a phrase of that kind; 0 when none. */
  has(kind: keyof Lexicon['words']['chain'], i: number): number {
    const plain = phraseAt(this.phrases[kind], this.folded, i)
    const first = this.folded[i] ?? ''
    if (plain || !this.lexicon.words.joined.includes(first[0] ?? '')) return plain
    return phraseAt(this.phrases[kind], [first.slice(1), ...this.folded.slice(i + 1, i + 5)], 0)
  }

  /** An outlet's name at a token: "Russian news agency Sputnik", "the newspaper Costa Hoy", "Onda Norte". */
  outletAt(i: number): Outlet | null {
    const { tokens } = this.sentence
    if (!this.lexicon.words.capitals) return this.outletWithoutCapitals(i, false)
    let k = i
    let named = false
    for (let steps = 0; steps < 5 && k < tokens.length; steps++) {
      const length = this.has('outlet', k)
      if (length && !(isCapital(tokens[k]!.word) && isCapital(tokens[k + length]?.word ?? ''))) {
        named = true
        k += length
      } else if (this.lexicon.articles.has(this.folded[k]!) && !isCapital(tokens[k]!.word)) k++
      else if (this.modifiesOutlet(k)) k++
      else break
    }
    let last = k
    if (!isCapital(tokens[k]?.word ?? '') || this.has('notOutlet', k) || this.lexicon.pronouns.has(this.folded[k]!))
      return null
    if (!this.joined(i, k)) return null
    while (last + 1 < tokens.length && this.joined(last, last + 1)) {
      const next = tokens[last + 1]!
      const particle =
        this.lexicon.particles.has(next.folded) &&
        isCapital(tokens[last + 2]?.word ?? '') &&
        this.joined(last + 1, last + 2)
      const counted = this.numbered(last + 1)
      if (isCapital(next.word) && !this.isTime(next)) last++
      else if (counted > 0) last += counted
      else if (particle) last += 2
      else break
    }
    if (this.isTime(tokens[k]!)) return null
    return { name: this.text.slice(tokens[k]!.start, tokens[last]!.end), first: k, last, named }
  }

  /** How many words from `i` on are a number and what it counts, in a name: "Cooperativa 12 de Octubre". */
  private numbered(i: number): number {
    const { tokens } = this.sentence
    if (!/^\d{1,4}$/.test(tokens[i]?.word ?? '')) return 0
    const particle = this.lexicon.particles.has(this.folded[i + 1] ?? '') && isCapital(tokens[i + 2]?.word ?? '')
    return particle && this.joined(i, i + 1) && this.joined(i + 1, i + 2) ? 3 : 0
  }

  private modifiesOutlet(k: number): boolean {
    for (let n = 1; n <= 2; n++) if (this.has('outlet', k + n)) return true
    return false
  }

  /** The first outlet with its preposition written onto it among the next words: "قالت المديرة لصوت الميناء". */
  joinedOutletFrom(i: number): Outlet | null {
    for (let k = i; k < Math.min(this.folded.length, i + 8); k++) {
      if (/^(?:ان|بان|انه|انها)$/.test(this.folded[k]!)) return null
      const outlet = this.joinedOutlet(k)
      if (outlet && (outlet.named || isOutlet(outlet.name))) return outlet
    }
    return null
  }

  /** "لصوت الميناء": the preposition is written onto the name. */
  joinedOutlet(i: number): Outlet | null {
    return !this.lexicon.words.capitals && /^ل/.test(this.folded[i] ?? '') ? this.outletWithoutCapitals(i, true) : null
  }

  private outletWithoutCapitals(i: number, joined: boolean): Outlet | null {
    const { tokens } = this.sentence
    const first = tokens[i]
    if (!first) return null
    const word = joined ? first.word.slice(1) : first.word
    const named =
      this.has('outlet', i) > 0 ||
      phraseAt(this.phrases.outlet, [joined ? this.folded[i]!.slice(1) : this.folded[i]!], 0) > 0
    if (!named && !isOutlet(word) && this.lexicon.roles.has(word)) return null
    let last = i
    while (last + 1 < tokens.length && last - i < 4 && this.joined(last, last + 1)) {
      const next = tokens[last + 1]!
      if (
        this.lexicon.breaks.has(next.folded) ||
        this.lexicon.prepositions.has(next.folded) ||
        this.isTime(next) ||
        this.has('dated', last + 1)
      )
        break
      last++
    }
    if (named && last === i) return null
    const start = named ? Math.min(last, i + 1) : i
    // The genus is no part of the name unless the name needs it: "صحيفة كوستا هوي", but "وكالة أنباء البحر".
    const whole = this.text.slice(first.start + (joined ? 1 : 0), tokens[last]!.end)
    const name =
      named && !/^(?:وكالة|إذاعة|راديو|تلفزيون|قناة)$/.test(word)
        ? this.text.slice(tokens[start]!.start, tokens[last]!.end)
        : whole
    return { name, first: i, last, named }
  }

  private isTime(token: Token): boolean {
    return (
      this.lexicon.weekdays.has(token.folded) ||
      this.lexicon.months.has(token.folded) ||
      this.lexicon.daysBack.has(token.folded)
    )
  }

  private joined(a: number, b: number): boolean {
    const { tokens } = this.sentence
    return (
      a >= b || !/[^\s\u00a0“”"«»‘’']/.test(this.text.slice(tokens[a]!.end, tokens[b]!.start).replace(/\p{L}+/gu, ''))
    )
  }

  ofMention(mention: { name: string; role: string; start: number; end: number }): Outlet {
    const { tokens } = this.sentence
    const first = tokens.findIndex(({ end }) => end > mention.start)
    const last = tokens.findLastIndex(({ start }) => start < mention.end)
    const name = mention.name || mention.role.replace(/^(?:the|el|la|los|las)\s+/i, '')
    return { name, first, last, named: true }
  }
}

type ChainPhrases = Readonly<Record<keyof Lexicon['words']['chain'], Phrases>>
const prepared = new WeakMap<Lexicon, ChainPhrases>()

function phrasesFor(lexicon: Lexicon): ChainPhrases {
  const known = prepared.get(lexicon)
  if (known) return known
  const { chain } = lexicon.words
  const made = Object.fromEntries(Object.entries(chain).map(([key, list]) => [key, phrasesOf(list)])) as ChainPhrases
  prepared.set(lexicon, made)
  return made
}
