import type { At } from '../found.ts'
import { isAmong } from '../languages/among.ts'
import { isPossessive } from '../languages/lexicon.ts'
import { agrees } from './agreement.ts'
import { isDocument } from './issuer.ts'
import { isFree, type Mention, plainMention } from './mention.ts'
import { phraseBefore } from './noun-phrase.ts'
import { isFiller, lifted, type Subject } from './sentence-parts.ts'
import { SubjectBehind } from './subject-behind.ts'
import type { Token } from './tokens.ts'
import type { Verb } from './verbs.ts'
import { endsWithVerb } from './words-without-capitals.ts'

/** Finds the subject that stands before its verb. */
export abstract class SubjectBefore extends SubjectBehind {
  /** The subject of a verb between two places; `leads`: does the verb follow a quotation at once? */
  protected abstract of(verb: Verb, range?: At, leads?: boolean): Subject | null

  /** "بهادری که در برنامه سخن می‌گفت، گفت": where the verb ends its clause, at the head of a sentence, whom a relative clause up to a comma is about. */
  private toldByRelative(mentions: readonly Mention[], verb: Verb, from: number): Mention | undefined {
    const { lexicon, sentence, text } = this
    const { finiteEnd, whiles } = lexicon.words.grammar
    if (!finiteEnd) return undefined
    const at = sentence.tokens.findIndex(({ folded, start }) => start >= from && lexicon.relatives.has(folded))
    const relative = sentence.tokens[at]
    if (!relative || at < 1 || at > 9 || relative.start > verb.start) return undefined
    const told = mentions.findLast((one) => one.end <= relative.start && one.kind !== 'pronoun')
    if (!told || !/^\s*[،,]?\s*$/.test(text.slice(told.end, relative.start))) return undefined
    // "نوری به خبرنگاری که همراه او بود، گفت": whom a preposition governs does not speak, but who opens the sentence.
    const antecedent = isFree(told) ? told : mentions.find((one) => one.end <= told.start && isFree(one))
    if (!antecedent || (antecedent !== told && antecedent.start !== sentence.tokens[0]!.start)) return undefined
    if (isDocument(antecedent, lexicon) || isAmong(whiles, sentence.tokens[at - 1]!.folded)) return undefined
    const clause = text.slice(relative.end, verb.start)
    const closes = clause.lastIndexOf('،')
    if (closes === -1 || !finiteEnd.test(clause.slice(0, closes))) return undefined
    return mentions.some((one) => isFree(one) && one.kind === 'name' && one.start > relative.end + closes)
      ? undefined
      : this.described(mentions, antecedent)
  }

  /** The subject before a verb; with `near` only one that surely is its own: next to it, or across an apposition. */
  protected beforeVerb(verb: Verb, [from, to]: At, near = false): Subject | null {
    const { sentence, text, lexicon } = this
    const mentions = sentence.mentions.filter(
      (one, i) =>
        one.start >= from &&
        one.end <= to &&
        one.end <= verb.start &&
        !this.isFurtherPlace(one, i) &&
        !this.isInRelative(one),
    )
    const tokens = sentence.tokens
    let last = verb.token - 1
    // "le dit", "l’assure": what looks like an article right before a verb is its object.
    const object = lexicon.words.grammar.articlesAreObjects && lexicon.articles.has(tokens[last]?.folded ?? '')
    if (object && this.close(last) && !lexicon.standalone.has(tokens[last]!.folded)) last--
    while (last >= 0 && tokens[last]!.start >= from && isFiller(tokens[last]!, lexicon) && this.close(last)) last--
    const previous = tokens[last]
    const subject = (mention: Mention | undefined): Subject | null =>
      mention ? { mention: lifted(text, sentence.mentions, mention, lexicon), side: 'before', verb } : null
    if (!previous || previous.end <= from) return null
    const gap = text.slice(previous.end, tokens[last + 1]!.start)
    if (lexicon.relatives.has(previous.folded)) {
      const antecedent = mentions.at(-1)
      const person = antecedent?.kind === 'name' || antecedent?.kind === 'role'
      if (person && /^\s*[,،]?\s*$/.test(text.slice(antecedent.end, previous.start))) return subject(antecedent)
    }
    const infinitive = isAmong(lexicon.words.grammar.infinitiveMarks, previous.folded)
    // "وقالت": the conjunction may be written onto the verb.
    const written =
      verb.start > tokens[verb.token]!.start &&
      sentence.verbs.some(({ kind, end }) => kind === 'saying' && end < verb.start)
    const second = written || (lexicon.joining.has(previous.folded) && !/[,،]/.test(gap))
    const goneOn = this.goesOn(verb)
    if (goneOn) return { ...goneOn, verb }
    if (second || infinitive || lexicon.relatives.has(previous.folded)) {
      const first = sentence.verbs.findLast(
        ({ kind, end }) => kind === 'saying' && end <= (written ? verb.start : previous.start),
      )
      const shared = first && first.start >= from ? this.of(first, sentence.at, this.leads(first)) : null
      return shared ? { ...shared, verb } : subject(this.main(previous.start))
    }
    // "زار المدير الميناء وقال": with "and" written on, whom the verb before is of, not the body that it is about.
    const main = verb.start > tokens[verb.token]!.start ? this.main(verb.start) : undefined
    if (main && main.start >= from && main.kind !== 'body' && mentions.findLast(isFree)?.kind === 'body')
      return subject(main)
    const relative = this.toldByRelative(mentions, verb, from)
    if (relative) return subject(relative)
    // "Ruiz visitó la finca, si bien admitió": a clause that hangs on another and names nobody goes on about whom that is about.
    const hangs = lexicon.words.dropsSubject && lexicon.subordinate.has(previous.folded) && !/[,،]/.test(gap)
    if (hangs && last > 0) {
      const about = this.main(previous.start)
      if (about) return subject(about)
    }
    if (/[,،]/.test(gap)) {
      const apposed = this.apposed(mentions, tokens[last + 1]!.start)
      if (apposed) return subject(this.described(mentions, apposed))
    }
    // "C’è Ana Ruiz, che insegna matematica: ha spiegato": behind a colon the clause before it goes on.
    if (/:\s*$/.test(gap) && lexicon.words.dropsSubject && !near) {
      const about = this.main(previous.end)
      if (about) return subject(about)
    }
    // "the agency (ARS) says": what stands in brackets only calls the one before them otherwise.
    const all = mentions.filter(isFree)
    const agreeing = all.filter((one) => agrees(text, one, verb, lexicon))
    const free = agreeing.length > 0 ? agreeing : all
    const told = free.filter((one) => !this.isWithin(one))
    const outside =
      told.findLast(({ end, start }) => !(text[start - 1] === '(' && text[end] === ')')) ?? told.at(-1) ?? free.at(-1)
    // "اداره … با انتشار بیانیه‌ای اعلام کرد": who issued the paper says so.
    const paper = outside && !lexicon.words.capitals && lexicon.documents.has(outside.head)
    const nearest = (paper && free.find((one) => one.kind !== 'pronoun' && !lexicon.documents.has(one.head))) || outside
    if (paper && nearest !== outside) return subject(nearest)
    // "комитет выпустил пресс-релиз, где сообщил": no paper of its own says so.
    const issued =
      lexicon.forms && outside && isDocument(outside, lexicon) && lexicon.placedRelatives.has(previous.folded)
    const issuer = issued ? free.findLast((one) => one.end <= outside.start && !isDocument(one, lexicon)) : undefined
    if (issuer) return subject(issuer)
    const described = this.toldOf(free, verb)
    if (described) return subject(described)
    const adjacent =
      nearest &&
      (nearest.end >= previous.end || /^\s*\([^)]*\)$/.test(text.slice(nearest.end, previous.end + 1))) &&
      !/[,،;:]/.test(gap)
    const opener = adjacent ? undefined : this.opener(mentions)
    if (opener && nearest?.kind !== 'name' && !near) return subject(opener)
    if (adjacent) return subject(this.leading(free, nearest) ?? nearest)
    const closing = free.length === 0 && !/[,;:]/.test(gap) ? this.closingAhead(mentions.at(-1), previous) : undefined
    if (closing) return subject(closing)
    const apart = near && /[,،]/.test(gap)
    // "Лариса Вьюгина эти сведения не подтвердила": behind somebody named stands an object.
    const named = lexicon.forms !== null && nearest !== undefined && nearest.kind !== 'body'
    const phrase = apart || named ? null : phraseBefore(text, tokens, last, from, lexicon)
    // "wie ein Sprecher bei der Eröffnung sagte": behind who speaks stands where, before a verb that ends its clause.
    const placed = phrase && nearest?.start === phrase.start && lexicon.words.grammar.verbStandsSecond
    if (placed && nearest.end < phrase.end && !this.isFurther(nearest, phrase)) return subject(nearest)
    if (phrase) return subject(phrase)
    if (near) return null
    return subject(nearest ? this.described(mentions, nearest) : this.opening(verb, from))
  }

  /** "الرسوم التي يشتكي منها المزارعون، رد": whom a relative clause names behind its verb, where that comes first, is its own. */
  private isInRelative({ start }: Mention): boolean {
    const { lexicon, sentence } = this
    if (!lexicon.words.grammar.article) return false
    let i = sentence.tokens.findIndex((token) => token.end > start) - 1
    for (let steps = 0; i >= 0 && steps < 6 && this.close(i); i--, steps++)
      if (lexicon.relatives.has(sentence.tokens[i]!.folded)) return steps > 0
    return false
  }

  /** Does a phrase go on behind a mention with more than what a preposition governs? */
  private isFurther({ end }: Mention, phrase: Mention): boolean {
    const next = this.sentence.tokens.find(({ start }) => start >= end)
    return next === undefined || next.start >= phrase.end || !this.lexicon.prepositions.has(next.folded)
  }

  /** "گل‌جان، زنی که … سرپرست پنج طفل است، … می‌گوید": the name before a comma that opens a sentence with its verb at the end. */
  private opener(mentions: readonly Mention[]): Mention | undefined {
    const { lexicon, sentence, text } = this
    if (!endsWithVerb(lexicon)) return undefined
    const [first] = mentions
    const opens = first?.kind === 'name' && isFree(first) && first.start === sentence.tokens[0]?.start
    return opens && text[first.end] === '،' ? first : undefined
  }

  /** "In court Mayor John Holm said": who stands right before the verb, behind the noun that a preposition at the head governs. */
  private closingAhead(mention: Mention | undefined, { end }: Token): Mention | undefined {
    const { lexicon, sentence } = this
    const [opening] = sentence.tokens
    if (!lexicon.words.grammar.subjectStandsFirst || !opening || mention?.end !== end) return undefined
    return lexicon.prepositions.has(opening.folded) ? mention.closing?.() : undefined
  }

  /** "Roe and her team": with a possessive, those beside somebody are not who is named. */
  private leading(free: readonly Mention[], { end, start }: Mention): Mention | undefined {
    const before = free.findLast((one) => one.end <= start && one.kind === 'name')
    const { lexicon, sentence, text } = this
    const first = sentence.tokens.findIndex((token) => token.start === start)
    const [joint, article] = [sentence.tokens[first - 1], sentence.tokens[first]]
    if (!before || !joint || !isPossessive(article?.folded ?? '', lexicon)) return undefined
    const joined = lexicon.joining.has(joint.folded) && text.slice(before.end, start) === ` ${joint.word} `
    return joined ? { ...before, end } : undefined
  }

  /** "The clerk who took the call recalled": whom a clause with a verb of its own describes, not whom it names. */
  private toldOf(free: readonly Mention[], { start, token }: Verb): Mention | undefined {
    const { lexicon, sentence, text } = this
    const { personRelatives } = lexicon.words.grammar
    if (!personRelatives) return undefined
    const i = sentence.tokens.findLastIndex((one, k) => k < token && isAmong(personRelatives, one.folded))
    const who = sentence.tokens[i]
    const before = who && free.findLast(({ end, kind }) => end <= who.start && kind !== 'pronoun')
    if (!before || text.slice(before.end, who.start) !== ' ' || /[,;—–:“"]/.test(text.slice(who.end, start)))
      return undefined
    // "who took the call recalled", but not "who Ruiz said": a verb stands behind the relative.
    const named = free.find((one) => one.start >= who.end && one.end <= start)
    const acts = i + 1 < token && (!named || sentence.tokens[i + 1]!.end <= named.start)
    return acts ? before : undefined
  }

  /** "در جمع خبرنگاران": is it what a noun behind a preposition is of, where the verb ends the sentence? */
  private isWithin({ start }: Mention): boolean {
    const { lexicon, sentence } = this
    if (!endsWithVerb(lexicon)) return false
    let i = sentence.tokens.findIndex((token) => token.end > start) - 1
    for (let steps = 0; i >= 0 && steps < 4 && this.close(i); i--, steps++) {
      const { folded } = sentence.tokens[i]!
      if (lexicon.prepositions.has(folded)) return true
      // "علت را سوخت نیروگاه دانست": behind an object stands what it is said to be; "این را وزیر گفت" has a subject there.
      if (lexicon.objects.has(folded)) return !lexicon.standalone.has(sentence.tokens[i - 1]?.folded ?? '')
      if (lexicon.breaks.has(folded)) return false
    }
    return false
  }

  /** "نوشت که … «…» و از همه خواست «…»": a verb in a clause behind a quotation, joined to one before and without a name. */
  private goesOn(verb: Verb): Subject | null {
    const { lexicon, sentence } = this
    if (!endsWithVerb(lexicon)) return null
    const quoted = sentence.spans.findLast(({ outer }) => outer[1] <= verb.start)
    const joint = quoted && sentence.tokens.find(({ start }) => start >= quoted.outer[1])
    if (!joint || joint.start >= verb.start || !lexicon.joining.has(joint.folded)) return null
    const named = sentence.mentions.some((one) => isFree(one) && one.start >= joint.end && one.end <= verb.start)
    const first = sentence.verbs.findLast(({ kind, end }) => kind === 'saying' && end <= quoted.outer[0])
    return first && !named ? this.of(first, sentence.at, this.leads(first)) : null
  }

  /** "خانه نقالان دیروز در پیامی … خواند": words of no list that open a sentence with the verb at its end. */
  private opening(verb: Verb, from: number): Mention | undefined {
    const { lexicon, sentence, text } = this
    const { tokens } = sentence
    const [first] = tokens
    if (!endsWithVerb(lexicon) || !first || first.start < from) return undefined
    const closed = ({ folded }: Token) =>
      [
        lexicon.breaks,
        lexicon.prepositions,
        lexicon.pronouns,
        lexicon.between,
        lexicon.subordinate,
        lexicon.titles,
      ].some((words) => words.has(folded)) ||
      lexicon.daysBack.has(folded) ||
      lexicon.weekdays.has(folded)
    let last = -1
    while (last + 1 < verb.token && last < 4 && (last === -1 || this.close(last)) && !closed(tokens[last + 1]!)) last++
    const next = tokens[last + 1]
    if (last === -1 || !next || lexicon.objects.has(next.folded) || !this.close(last)) return undefined
    const { end } = tokens[last]!
    return { ...plainMention('role', first.start, end), role: text.slice(first.start, end), head: first.folded }
  }
}
