import { agencyOf } from '../chain/outlets.ts'
import type { At } from '../found.ts'
import { endsIn, isAmong } from '../languages/among.ts'
import { phraseAt } from '../languages/lexicon.ts'
import type { Span } from './marks.ts'
import { isFree, type Mention } from './mention.ts'
import { namedAtEnd } from './named-at-end.ts'
import { phraseAfter } from './noun-phrase.ts'
import { isProper } from './quoted.ts'
import { isFiller, lifted, type Subject } from './sentence-parts.ts'
import { isCapital, type Token } from './tokens.ts'
import type { Verb } from './verbs.ts'
import { WordsOf } from './words-of.ts'
import { endsWithVerb } from './words-without-capitals.ts'

/** Finds the subject that stands behind its verb. */
export class SubjectBehind extends WordsOf {
  /** "The bridge, thinks Ruiz, will hold": between commas, verb first. */
  protected insertedAfter(verb: Verb, range: At): Subject | null {
    const { sentence, text } = this
    const previous = sentence.tokens[verb.token - 1]
    // "Ruiz, the mayor, told the Courier that": whom one tells something stands behind.
    const { tellingVerbs } = this.lexicon.words.grammar
    if (isAmong(tellingVerbs, verb.printed.toLowerCase())) return null
    const opens = verb.token === 0 && this.lexicon.words.grammar.subjectStandsFirst
    if (!opens && (!previous || !/^[,،]\s*$/.test(text.slice(previous.end, verb.start)))) return null
    const after = this.afterVerb(verb, range, 120, true)
    if (!after) return null
    // "El alcalde, Juan Ruiz, celebra la noticia": behind an apposition its verb has an object.
    const before = sentence.mentions.filter(({ end, start }) => end <= verb.start && start >= range[0])
    if (after.mention.kind === 'role' && this.apposed(before, verb.start)) return null
    // Without a preposition, whom one tells something stands there at the end of a sentence: "Ruiz, who knew, told the Courier."
    const closing = opens
      ? /^\s*:/
      : tellingVerbs
        ? /^(?:\s+\p{L}(?:(?!\s['‘])[^,;:.«“"„]){1,50})?,/u
        : /^\s*(?:[,،.:]|$)/
    const reach = after.mention.end + (tellingVerbs ? 60 : 3)
    return closing.test(text.slice(after.mention.end, Math.min(sentence.at[1], reach))) ? after : null
  }

  /** "La nave, ha detto, è vecchia": between commas without a subject, where a language may leave it out. */
  protected standsAlone(verb: Verb, [from]: At): boolean {
    const { sentence, text, lexicon } = this
    const previous = sentence.tokens[verb.token - 1]
    if (!lexicon.words.dropsSubject || !previous || !/^\s*[,،]/.test(text.slice(verb.closes, verb.closes + 3)))
      return false
    if (previous.end <= from || !/^[,،]\s*$/.test(text.slice(previous.end, verb.start))) return false
    return !this.apposed(
      sentence.mentions.filter(({ end }) => end <= verb.start),
      verb.start,
    )
  }

  /** "announced by the ministry": what looks like the past is the passive where who does it follows. */
  protected hasAgent({ length, token }: Verb): boolean {
    const { lexicon, sentence } = this
    return isAmong(lexicon.words.grammar.passiveAgents, sentence.tokens[token + length]?.folded ?? '')
  }

  /** "Asked by Ruiz whether": of a verb in the passive, who does it. */
  protected agentOf(verb: Verb, [, to]: At): Subject | null {
    const { sentence, text } = this
    const by = sentence.tokens[verb.token + verb.length]
    if (!by || !this.hasAgent(verb)) return null
    const mention = sentence.mentions.find(({ start, end }) => start >= by.end && end <= to)
    return mention && /^\s*$/.test(text.slice(by.end, mention.start)) ? { mention, side: 'after', verb } : null
  }

  /** The subject behind a verb; with `near` only one that stands next to it. */
  protected afterVerb(verb: Verb, [, to]: At, reach: number, near = false): Subject | null {
    const { sentence, text, lexicon } = this
    if (this.hasObject(verb, to)) return null
    const other = sentence.verbs.find(({ start }) => start > verb.end)
    // "«…» می‌پرسد و راه می‌افتد": behind "and" something new is told.
    const goesOn = sentence.tokens[verb.token + verb.length]?.folded ?? ''
    if (endsWithVerb(lexicon) && lexicon.joining.has(goesOn)) return null
    const called = sentence.spans.find(({ outer }) => outer[0] >= verb.end && outer[1] <= to)
    const all = sentence.mentions.filter(
      (one) =>
        one.start >= verb.end &&
        one.end <= to &&
        (verb.kind === 'accordingTo' || verb.governs || (!one.governed && !one.oblique)) &&
        !this.isBeside(one) &&
        (!other || one.start < other.start) &&
        !this.isAddressed(one) &&
        one.start - verb.end < reach,
    )
    const mention = (this.hasVerbBehind(verb) ? all.find(isFree) : undefined) ?? all[0]
    const behind = this.behindPlace(verb, Math.min(to, other?.start ?? to), mention)
    if (behind) return { mention: lifted(text, sentence.mentions, behind, lexicon), side: 'after', verb }
    // "يروي كيف بدأت الحكاية": in what is told stands nobody who tells it.
    const told = verb.kind === 'saying' && !verb.governs && lexicon.complements.size > 0
    const opened = told
      ? sentence.tokens.slice(verb.token + verb.length).find(({ folded }) => lexicon.complements.has(folded))
      : undefined
    if (opened && mention && opened.start < mention.start) return null
    // "وتابع في مقابلة أجرتها معه إذاعة": whoever made what somebody speaks in does not speak.
    const { makesIt } = lexicon.words.grammar
    const maker =
      makesIt && told
        ? sentence.tokens.slice(verb.token + verb.length).find(({ folded }) => makesIt.test(folded))
        : undefined
    if (maker && mention && maker.start < mention.start) return null
    // "пишет «Берег»", but not "рассказала «Берегу» рыбачка Зуева".
    const names =
      called && lexicon.forms && /^\s*$/.test(text.slice(verb.end, called.outer[0])) && isProper(text, called)
    const addressed = names && mention && /^\s*$/.test(text.slice(called.outer[1], mention.start))
    if (names && !addressed) return { mention: bodyInMarks(text, called), side: 'after', verb }
    const subject = (found: Mention): Subject => ({
      mention: lifted(text, sentence.mentions, found, lexicon),
      side: 'after',
      verb,
    })
    // "contó al diario su sobrino", "lo aveva scritto a ottobre l'agenzia": whom it is told and when stand between.
    const first = this.behindAsides(verb.token + verb.length)
    const opening = sentence.tokens[first]?.start ?? verb.end
    const heard = sentence.mentions.find(
      (one) => (one.governed || (lexicon.forms && one.oblique)) && one.start >= verb.end && one.start - opening < 12,
    )
    const aside = ({ end, folded, start, word }: Token) =>
      !lexicon.words.grammar.subjectStandsFirst &&
      ((heard !== undefined && start < heard.end && end <= heard.end) ||
        lexicon.prepositions.has(folded) ||
        lexicon.weekdays.has(folded) ||
        lexicon.months.has(folded) ||
        lexicon.daysBack.has(folded) ||
        /^\d+$/.test(word))
    const between = sentence.tokens.slice(first).filter(({ end }) => mention && end <= mention.start)
    // "рассказал ТАСС Иван Лобов"
    const wire = lexicon.forms && mention ? agencyOf(text.slice(verb.end, mention.start).trim(), lexicon) : ''
    const adjacent =
      wire !== '' ||
      between.every(
        (token) =>
          lexicon.articles.has(token.folded) ||
          isFiller(token, lexicon) ||
          aside(token) ||
          (mention !== undefined && (this.isOwner(token, mention) || this.isOfThem(token, mention))),
      )
    if (mention && !mention.possessive && adjacent) return subject(mention)
    const phrase = phraseAfter(text, sentence.tokens, first, to, lexicon)
    if (phrase) return subject(phrase)
    // "ha confidato al giornale un mediatore": behind whom it is told.
    const hearer = sentence.mentions.find((one) => one.governed && one.start >= verb.end && one.start - verb.end < 12)
    const next = hearer && !mention ? sentence.tokens.findIndex(({ start }) => start >= hearer.end) : -1
    const teller = next > 0 && lexicon.indefinite.has(sentence.tokens[next]!.folded)
    const beyond = teller ? phraseAfter(text, sentence.tokens, next, to, lexicon) : null
    if (beyond) return subject(beyond)
    const closing = this.closingBehind(verb, mention?.start ?? to)
    if (closing) return subject(closing)
    return mention && !near ? subject(mention) : null
  }

  /** "según indicó a Efe su delegado": does a verb of saying, with whom it is told behind it, follow what names a source? */
  private hasVerbBehind({ kind, length, token }: Verb): boolean {
    const { lexicon, sentence } = this
    const [said, to] = sentence.tokens.slice(token + length, token + length + 2)
    return (
      kind === 'accordingTo' && lexicon.saying.has(said?.folded ?? '') && lexicon.prepositions.has(to?.folded ?? '')
    )
  }

  /** "dijo en la reunión Juan Prado": who stands at the end of what is read as one phrase behind a preposition, where nobody else may say so. */
  private behindPlace(verb: Verb, to: number, next?: Mention): Mention | null {
    const { lexicon, sentence, text } = this
    if (verb.kind !== 'saying' || verb.governs || !lexicon.words.grammar.nounStandsFirst) return null
    const before = ({ start }: Mention) => start >= sentence.at[0] && start < verb.start
    if (!this.leads(verb) && sentence.mentions.some((one) => isFree(one) && before(one))) return null
    for (const one of sentence.mentions) {
      if (one.start < verb.end || one.end > Math.min(to, next?.start ?? to)) continue
      // "relatou ao portal Paraná Urgente o caminhoneiro"
      if (next && /^\s*$/.test(text.slice(one.end, next.start))) return null
      if (/[,;:«“"(]/.test(text.slice(verb.end, one.start))) return null
      const named = namedAtEnd(text, sentence.tokens, one, lexicon)
      if (named) return named
    }
    return null
  }

  /** "sagte im Rathaus Jan Holm": who closes what a preposition governs, in the clause of a verb that has no other subject. */
  private closingBehind({ end, kind }: Verb, to: number): Mention | undefined {
    const { lexicon, sentence, text } = this
    if (!lexicon.words.grammar.verbStandsSecond || kind !== 'saying') return undefined
    for (const one of sentence.mentions) {
      if (one.start < end) continue
      if (one.end > to || isFree(one) || /[,:;]/.test(text.slice(end, one.start))) return undefined
      const closing = one.closing?.()
      if (closing) return closing
    }
    return undefined
  }

  /** "sagte Jan Holm (SPD)", "sagte Elbsands Bürgermeister": what stands in brackets, or is only whose somebody is. */
  private isBeside({ end, possessive, start }: Mention): boolean {
    const { lexicon, text } = this
    return (text[start - 1] === '(' && text[end] === ')') || (possessive && lexicon.words.capitalNouns === true)
  }

  /** "Elbsands" in "sagte Elbsands Bürgermeister": a genitive right before what somebody is. */
  private isOwner({ end, folded, word }: Token, { kind, role, start }: Mention): boolean {
    const { capitalNouns, grammar } = this.lexicon.words
    const near = kind !== 'pronoun' && role !== '' && /^\s$/.test(this.text.slice(end, start))
    return near && capitalNouns === true && isCapital(word) && endsIn(grammar.nameGenitives, folded, 2)
  }

  /** "Democratic" in "added Democratic Sen. Maria Velez": a capital right before a name, where all that describes it stands there. */
  private isOfThem({ end, folded, word }: Token, { kind, start }: Mention): boolean {
    const { lexicon, text } = this
    if (!lexicon.words.grammar.modifiersStandBefore || kind !== 'name' || !isCapital(word)) return false
    return !lexicon.prepositions.has(folded) && /^\s$/.test(text.slice(end, start))
  }

  /** "calificó el fallo de «…»", "ha definito il ritardo «…»": does what is named so stand behind the verb, before the words? */
  private hasObject(verb: Verb, to: number): boolean {
    const { lexicon, sentence, text } = this
    const inside = sentence.tokens.slice(verb.token, verb.token + verb.length)
    if (!lexicon.words.capitals || !inside.some(({ folded }) => lexicon.transitive.has(folded))) return false
    const called = sentence.spans.find(({ outer }) => outer[0] >= verb.closes)
    if (!called || this.leads(verb) || called.outer[0] > to + 4) return false
    const gap = text.slice(verb.closes, called.outer[0])
    return gap.length < 70 && /^[\p{L}\s’'-]+$/u.test(gap)
  }

  /** "relataba esta mañana": the first token from `i` on that is part of no phrase which only says when or how. */
  private behindAsides(i: number): number {
    const { lexicon, sentence, text } = this
    let first = i
    for (let length = 1; length > 0; first += length) {
      const folded = sentence.tokens.slice(first, first + 5).map((token) => token.folded)
      const [before, next] = [sentence.tokens[first - 1], sentence.tokens[first]]
      const near = before && next && /^\s+$/.test(text.slice(before.end, next.start))
      length = near ? phraseAt(lexicon.asides, folded, 0) : 0
    }
    return first
  }

  /** "рассказал «Берегу» рыбак Гулин": an outlet in marks right before who tells it something. */
  protected isAddressed({ end, start }: Mention): boolean {
    const { lexicon, sentence, text } = this
    if (!lexicon.forms || !/[«"„“]/.test(text[start - 1] ?? '')) return false
    const rest = /^[^«»"“”.,]{0,40}[»"“”]\s+/.exec(text.slice(end, end + 50))
    return rest !== null && sentence.mentions.some((next) => next.start === end + rest[0].length)
  }
}

/** A body that is named in marks only: "как пишет «Берег»". */
export const bodyInMarks = (text: string, { inner, outer }: Span): Mention => ({
  kind: 'body',
  start: outer[0],
  end: outer[1],
  name: text.slice(...inner),
  role: '',
  head: '',
  governed: false,
  possessive: false,
  indefinite: false,
})
