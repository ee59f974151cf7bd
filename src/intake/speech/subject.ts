import type { At } from '../found.ts'
import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { issuerOf } from './issuer.ts'
import type { Span } from './marks.ts'
import { isApposition, isFree, type Mention, plainMention } from './mention.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { isNamed, isProper } from './quoted.ts'
import { isCapital, type Token, tokensIn } from './tokens.ts'
import type { Verb } from './verbs.ts'

/** Who speaks by a verb: the mention, whether it stands before or after the verb, and the verb that it is the subject of. */
export interface Subject {
  readonly mention: Mention
  readonly side: 'before' | 'after'
  readonly verb: Verb
}

/**
 * Finds the subjects of the verbs of one sentence, by where words stand: next to the verb, across an apposition, at
 * the head of the clause that a participle or a second verb hangs on.
 */
export class Subjects {
  private readonly text: string
  private readonly sentence: Sentence
  private readonly lexicon: Lexicon

  constructor(text: string, sentence: Sentence, lexicon: Lexicon) {
    this.text = text
    this.sentence = sentence
    this.lexicon = lexicon
  }

  /**
   * The subject of a verb between two places. After "according to" what follows; else the side that the language
   * prefers is looked at first. `leads`: does the verb follow a quotation at once, so that its subject stands behind it?
   */
  of(verb: Verb, range: At = this.sentence.at, leads = false): Subject | null {
    if (verb.behind) return this.rightBefore(verb)
    const own = verb.kind === 'accordingTo' ? this.possessiveIn(verb) : null
    if (own) return own
    const issuer = this.issuing(verb, range)
    if (issuer) return issuer
    if (verb.kind === 'accordingTo' || verb.governs) return this.afterVerb(verb, range, 60)
    if (verb.kind === 'participle') return this.ofParticiple(verb)
    const agent = this.agentOf(verb, range) ?? this.topic(verb, range) ?? this.ofWhoSaysSo(verb)
    if (agent) return agent
    const { subject, tag } = this.lexicon.words
    const preferAfter = leads || subject === 'after'
    // "المحافظ، الذي وصف المبنى": what follows is what is described.
    const relative = this.lexicon.relatives.has(this.sentence.tokens[verb.token - 1]?.folded ?? '')
    if (preferAfter && relative && this.lexicon.words.joined.length > 0)
      return this.beforeVerb(verb, range) ?? this.afterVerb(verb, range, 120)
    if (preferAfter)
      return this.speakingBody(verb, range) ?? this.afterVerb(verb, range, 120) ?? this.beforeVerb(verb, range)
    if (tag === 'en') return this.insertedAfter(verb, range) ?? this.beforeVerb(verb, range)
    if (this.standsAlone(verb, range)) return null
    return (
      this.insertedAfter(verb, range) ??
      this.beforeVerb(verb, range, true) ??
      this.afterVerb(verb, range, 120, true) ??
      this.speakingBody(verb, range) ??
      this.beforeVerb(verb, range) ??
      this.afterVerb(verb, range, 120)
    )
  }

  /** "По её словам": the pronoun inside the phrase. */
  private possessiveIn(verb: Verb): Subject | null {
    const { lexicon, sentence } = this
    const token = sentence.tokens
      .slice(verb.token, verb.token + verb.length)
      .find(({ folded }) => lexicon.possessives.has(folded))
    return token ? { mention: plainMention('pronoun', token.start, token.end), side: 'after', verb } : null
  }

  /** "In der Mitteilung der Stadt heißt es", "в отчёте палаты говорится": the body that is named with the document. */
  private issuing(verb: Verb, [from]: At): Subject | null {
    const { lexicon, sentence } = this
    const { tokens } = sentence
    const folded = tokens.slice(verb.token, verb.token + 4).map((token) => token.folded)
    if (phraseAt(lexicon.impersonal, folded, 0) === 0) return null
    const before = tokens.slice(0, verb.token).filter(({ start }) => start >= from)
    // "управление опубликовало сообщение, в котором говорится": who published it.
    if (/^(?:котор|яко)/.test(before.at(-1)?.folded ?? '')) {
      const main = this.main(verb.start)
      return main ? { mention: main, side: 'before', verb } : null
    }
    const ahead = before.findLast((token) => lexicon.documents.has(token.folded))
    const behind = tokens.slice(verb.token + verb.length, verb.token + verb.length + 4)
    const document = ahead ?? behind.find((token) => lexicon.documents.has(token.folded))
    if (!document) return null
    const to = ahead ? verb.start : document.end + 60
    const told = sentence.mentions.filter(({ end, start }) => end > document.start && start >= from && end <= to)
    const mention =
      told.find((one) => issuerOf(one, lexicon)) ?? told.find(({ start }) => start > document.end) ?? told[0]
    return mention && mention.kind !== 'pronoun' ? { mention, side: ahead ? 'before' : 'after', verb } : null
  }

  /** "Сообщили в мэрии", "В письме говорится": a body behind a preposition, where the clause has no subject. */
  private speakingBody(verb: Verb, [from, to]: At): Subject | null {
    const { lexicon, sentence, text } = this
    if (lexicon.within.size === 0) return null
    const placed = sentence.mentions.filter(({ kind, start, end }) => {
      const before = sentence.tokens.findLast((token) => token.end <= start)
      return (
        (kind === 'body' || kind === 'role') && lexicon.within.has(before?.folded ?? '') && start >= from && end <= to
      )
    })
    const near = (a: number, b: number) => a <= b && /^[\s\u00a0]*(?:\p{L}+[\s\u00a0]+)?$/u.test(text.slice(a, b))
    const behind = placed.find(({ start }) => near(verb.closes, start))
    if (behind) return { mention: behind, side: 'after', verb }
    // "В мэрии корреспонденту «Берега» пояснили": whom it is told stands between.
    const heard = sentence.mentions.findLast((one) => one.oblique && near(one.end, verb.start))
    const ahead =
      placed.findLast((one) => one !== heard && heard !== undefined && near(one.end, heard.start)) ??
      placed.findLast(({ end }) => near(end, verb.start))
    const free = sentence.mentions.some((one) => isFree(one) && one.start >= from && one.end <= verb.start)
    return ahead && !free ? { mention: ahead, side: 'before', verb } : null
  }

  /** "The bridge, thinks Ruiz, will hold": between commas, verb first. */
  private insertedAfter(verb: Verb, range: At): Subject | null {
    const { sentence, text } = this
    const previous = sentence.tokens[verb.token - 1]
    if (!previous || !/^[,،]\s*$/.test(text.slice(previous.end, verb.start))) return null
    const after = this.afterVerb(verb, range, 120, true)
    if (!after) return null
    // "El alcalde, Juan Ruiz, celebra la noticia": behind an apposition its verb has an object.
    const before = sentence.mentions.filter(({ end, start }) => end <= verb.start && start >= range[0])
    if (after.mention.kind === 'role' && this.apposed(before, verb.start)) return null
    // In English whom one tells something stands there at the end of a sentence: "Ruiz, who knew, told the Courier."
    const english = this.lexicon.words.tag === 'en'
    const closing = english ? /^(?:\s+\p{L}[^,;:.«“"„]{1,50})?,/u : /^\s*(?:[,،.:]|$)/
    const reach = after.mention.end + (english ? 60 : 3)
    return closing.test(text.slice(after.mention.end, Math.min(sentence.at[1], reach))) ? after : null
  }

  /** "La nave, ha detto, è vecchia": between commas without a subject, where a language may leave it out. */
  private standsAlone(verb: Verb, [from]: At): boolean {
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

  /** "Ruiz zufolge": the mention right before. */
  private rightBefore(verb: Verb): Subject | null {
    const { lexicon, sentence, text } = this
    const mention = sentence.mentions.findLast(({ end }) => end <= verb.start)
    if (!mention) return null
    if (/^\s*$/.test(text.slice(mention.end, verb.start))) return { mention, side: 'before', verb }
    // "مسؤول في الميناء قوله": what the role is of stands between.
    const between = sentence.tokens.filter(({ start, end }) => start >= mention.end && end <= verb.start)
    const linked = between.length < 5 && lexicon.roleLinks.has(between[0]?.folded ?? '')
    if (!linked || mention.name || /[^\p{L}\p{M}\s]/u.test(text.slice(mention.end, verb.start))) return null
    const { end } = between.at(-1)!
    return { mention: { ...mention, end, role: text.slice(mention.start, end) }, side: 'before', verb }
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
      sentence.mentions.find((mention) => mention.start >= start && mention.end <= to && isFree(mention))
    return free(from) ?? free(sentence.at[0])
  }

  /** Who says that somebody says so: "Ruiz says she thinks": Ruiz, where the nearer verb's subject is a pronoun for one. */
  outer(subject: Subject): Subject {
    const { sentence, text } = this
    if (subject.mention.kind !== 'pronoun' || subject.side !== 'before') return subject
    const earlier = sentence.verbs.filter(
      ({ kind, end }) => kind === 'saying' && end <= subject.mention.start && end <= subject.verb.start,
    )
    for (const verb of earlier.reverse()) {
      const gap = text.slice(verb.end, subject.mention.start)
      if (
        /[,،;:—–(]/.test(gap) ||
        sentence.spans.some(({ outer }) => outer[0] >= verb.end && outer[1] <= subject.mention.start)
      )
        return subject
      const saying = this.of(verb)
      if (saying) return this.outer(saying)
    }
    return subject
  }

  /** The subject before a verb; with `near` only one that surely is its own: next to it, or across an apposition. */
  private beforeVerb(verb: Verb, [from, to]: At, near = false): Subject | null {
    const { sentence, text, lexicon } = this
    const mentions = sentence.mentions.filter(({ start, end }) => start >= from && end <= to && end <= verb.start)
    const tokens = sentence.tokens
    let last = verb.token - 1
    // "le dit", "l’assure": what looks like an article right before a verb is its object.
    if (lexicon.words.tag !== 'en' && lexicon.articles.has(tokens[last]?.folded ?? '') && this.close(last)) {
      if (!lexicon.standalone.has(tokens[last]!.folded)) last--
    }
    while (last >= 0 && tokens[last]!.start >= from && isFiller(tokens[last]!, lexicon) && this.close(last)) last--
    const previous = tokens[last]
    const subject = (mention: Mention | undefined): Subject | null =>
      mention ? { mention: lifted(text, sentence.mentions, mention), side: 'before', verb } : null
    if (!previous || previous.end <= from) return null
    const gap = text.slice(previous.end, tokens[last + 1]!.start)
    if (lexicon.relatives.has(previous.folded)) {
      const antecedent = mentions.at(-1)
      const person = antecedent?.kind === 'name' || antecedent?.kind === 'role'
      if (person && /^\s*[,،]?\s*$/.test(text.slice(antecedent.end, previous.start))) return subject(antecedent)
    }
    const infinitive = lexicon.words.tag === 'en' && previous.folded === 'to'
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
    if (/[,،]/.test(gap)) {
      const apposed = this.apposed(mentions, tokens[last + 1]!.start)
      if (apposed) return subject(apposed)
    }
    // "the agency (ARS) says": what stands in brackets only calls the one before them otherwise.
    const free = mentions.filter(isFree)
    const outside = free.findLast(({ end, start }) => !(text[start - 1] === '(' && text[end] === ')')) ?? free.at(-1)
    // "اداره … با انتشار بیانیه‌ای اعلام کرد": who issued the paper says so.
    const paper = outside && !lexicon.words.capitals && lexicon.documents.has(outside.head)
    const nearest = (paper && free.find((one) => one.kind !== 'pronoun' && !lexicon.documents.has(one.head))) || outside
    if (paper && nearest !== outside) return subject(nearest)
    const adjacent =
      nearest &&
      (nearest.end >= previous.end || /^\s*\([^)]*\)$/.test(text.slice(nearest.end, previous.end + 1))) &&
      !/[,،;:]/.test(gap)
    if (adjacent) return subject(nearest)
    const apart = near && /[,،]/.test(gap)
    const phrase = apart ? null : phraseBefore(text, tokens, last, from, lexicon)
    if (phrase) return subject(phrase)
    if (near) return null
    return subject(nearest ? this.described(mentions, nearest) : this.opening(verb, from))
  }

  /** "نوشت که … «…» و از همه خواست «…»": a verb in a clause behind a quotation, joined to one before and without a name. */
  private goesOn(verb: Verb): Subject | null {
    const { lexicon, sentence } = this
    if (lexicon.words.capitals || lexicon.words.subject === 'after') return null
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
    if (lexicon.words.capitals || lexicon.words.subject === 'after' || !first || first.start < from) return undefined
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

  /** "قال الخوري إنه حذّر": with a pronoun written onto what opens the clause, the subject is the one before. */
  private ofWhoSaysSo(verb: Verb): Subject | null {
    const { lexicon, sentence } = this
    const opening = sentence.tokens[verb.token - 1]
    if (!opening || !lexicon.complements.has(opening.folded) || !/ن(?:ه|ها|هم)$/.test(opening.folded)) return null
    const first = sentence.verbs.findLast(({ kind, end }) => kind === 'saying' && end <= opening.start)
    const said = first ? this.of(first, sentence.at, this.leads(first)) : null
    return said && { ...said, verb }
  }

  /** "أما والدتها، التي تابعت السباق، فتقول": whom a word at the head of the sentence says that it is about. */
  private topic(verb: Verb, [from]: At): Subject | null {
    const { lexicon, sentence, text } = this
    const [opening, first] = sentence.tokens
    const before = sentence.tokens[verb.token - 1]
    if (!opening || !first || opening.start < from || !lexicon.topics.has(opening.folded)) return null
    if (verb.token < 2 || (verb.start === sentence.tokens[verb.token]!.start && !/^فقد$/.test(before?.folded ?? '')))
      return null
    const told = sentence.mentions.find(({ start }) => start >= opening.end && start - opening.end < 4)
    if (told && isFree(told)) return { mention: lifted(text, sentence.mentions, told), side: 'before', verb }
    let last = 1
    while (last + 1 < verb.token && this.close(last) && !lexicon.breaks.has(sentence.tokens[last + 1]!.folded)) last++
    const { end } = sentence.tokens[last]!
    const role = text.slice(first.start, end)
    return { mention: { ...plainMention('role', first.start, end), role, head: first.folded }, side: 'before', verb }
  }

  /** "Asked by Ruiz whether": of a verb in the passive, who does it. */
  private agentOf(verb: Verb, [, to]: At): Subject | null {
    const { sentence, text, lexicon } = this
    const by = sentence.tokens[verb.token + verb.length]
    if (lexicon.words.tag !== 'en' || by?.folded !== 'by') return null
    const mention = sentence.mentions.find(({ start, end }) => start >= by.end && end <= to)
    return mention && /^\s*$/.test(text.slice(by.end, mention.start)) ? { mention, side: 'after', verb } : null
  }

  /** Is there only space between token `i` and the next? */
  private close(i: number): boolean {
    const [a, b] = [this.sentence.tokens[i], this.sentence.tokens[i + 1]]
    return !a || !b || /^\s*$/.test(this.text.slice(a.end, b.start))
  }

  /** "Ruiz, who keeps the light, said": the mention right before the comma that opens what stands between two commas. */
  private apposed(mentions: readonly Mention[], to: number): Mention | undefined {
    return mentions.findLast(
      (mention) =>
        isFree(mention) &&
        /^\s*(?:\([^)]*\))?\s*[,،]/.test(this.text.slice(mention.end, mention.end + 40)) &&
        this.commas(mention.end, to) % 2 === 0,
    )
  }

  /** Commas between two places, those inside quotations left aside. */
  private commas(from: number, to: number): number {
    let told = this.text.slice(from, to)
    for (const { outer } of this.sentence.spans)
      if (outer[0] >= from && outer[1] <= to) told = told.replace(this.text.slice(...outer), '')
    return told.match(/[,،]/g)?.length ?? 0
  }

  /** "Smith, a farmer from Vell, said": between two commas stands what only describes the one before them. */
  described(mentions: readonly Mention[], nearest: Mention): Mention {
    const free = mentions.filter(isFree)
    const earlier = free[free.indexOf(nearest) - 1]
    const named = earlier?.kind === 'name' || (earlier?.kind === 'role' && this.lexicon.forms !== null)
    const apposition = named && nearest.kind === 'role'
    return apposition && /^\s*[,،]\s*$/.test(this.text.slice(earlier.end, nearest.start)) ? earlier : nearest
  }

  /** The subject behind a verb; with `near` only one that stands next to it. */
  private afterVerb(verb: Verb, [, to]: At, reach: number, near = false): Subject | null {
    const { sentence, text, lexicon } = this
    const other = sentence.verbs.find(({ start }) => start > verb.end)
    const called = sentence.spans.find(({ outer }) => outer[0] >= verb.end && outer[1] <= to)
    const mention = sentence.mentions.find(
      (one) =>
        one.start >= verb.end &&
        one.end <= to &&
        (verb.kind === 'accordingTo' || verb.governs || (!one.governed && !one.oblique)) &&
        (!other || one.start < other.start) &&
        !this.isAddressed(one) &&
        one.start - verb.end < reach,
    )
    // "يروي كيف بدأت الحكاية": in what is told stands nobody who tells it.
    const told = verb.kind === 'saying' && !verb.governs && lexicon.complements.size > 0
    const opened = told
      ? sentence.tokens.slice(verb.token + verb.length).find(({ folded }) => lexicon.complements.has(folded))
      : undefined
    if (opened && mention && opened.start < mention.start) return null
    // "пишет «Берег»", but not "рассказала «Берегу» рыбачка Зуева".
    const names =
      called && lexicon.forms && /^\s*$/.test(text.slice(verb.end, called.outer[0])) && isProper(text, called)
    const addressed = names && mention && /^\s*$/.test(text.slice(called.outer[1], mention.start))
    if (names && !addressed) return { mention: bodyIn(text, called), side: 'after', verb }
    const subject = (found: Mention): Subject => ({
      mention: lifted(text, sentence.mentions, found),
      side: 'after',
      verb,
    })
    const between = sentence.tokens.slice(verb.token + verb.length).filter(({ end }) => mention && end <= mention.start)
    // "contó al diario su sobrino", "lo aveva scritto a ottobre l'agenzia": whom it is told and when stand between.
    const heard = sentence.mentions.find((one) => one.governed && one.start >= verb.end && one.start - verb.end < 12)
    const aside = ({ end, folded, start, word }: Token) =>
      lexicon.words.tag !== 'en' &&
      ((heard !== undefined && start < heard.end && end <= heard.end) ||
        lexicon.prepositions.has(folded) ||
        lexicon.weekdays.has(folded) ||
        lexicon.months.has(folded) ||
        lexicon.daysBack.has(folded) ||
        /^\d+$/.test(word))
    const adjacent = between.every(
      (token) => lexicon.articles.has(token.folded) || isFiller(token, lexicon) || aside(token),
    )
    if (mention && !mention.possessive && adjacent) return subject(mention)
    const phrase = phraseAfter(text, sentence.tokens, verb.token + verb.length, to, lexicon)
    if (phrase) return subject(phrase)
    // "ha confidato al giornale un mediatore": behind whom it is told.
    const hearer = sentence.mentions.find((one) => one.governed && one.start >= verb.end && one.start - verb.end < 12)
    const next = hearer && !mention ? sentence.tokens.findIndex(({ start }) => start >= hearer.end) : -1
    const teller = next > 0 && lexicon.indefinite.has(sentence.tokens[next]!.folded)
    const beyond = teller ? phraseAfter(text, sentence.tokens, next, to, lexicon) : null
    if (beyond) return subject(beyond)
    return mention && !near ? subject(mention) : null
  }

  /** "рассказал «Берегу» рыбак Гулин": an outlet in marks right before who tells it something. */
  private isAddressed({ end, start }: Mention): boolean {
    const { lexicon, sentence, text } = this
    if (!lexicon.forms || !/[«"„“]/.test(text[start - 1] ?? '')) return false
    const rest = /^[^«»"“”.,]{0,40}[»"“”]\s+/.exec(text.slice(end, end + 50))
    return rest !== null && sentence.mentions.some((next) => next.start === end + rest[0].length)
  }

  /** A participle's subject: that of the verb of saying before it, or of the main clause; the words right before it where they are no paper. */
  private ofParticiple(verb: Verb): Subject | null {
    const { sentence, text, lexicon } = this
    const before = sentence.mentions.filter(({ end }) => end <= verb.start)
    const nearest = before.at(-1)
    const bound = nearest && /^\s*$/.test(text.slice(nearest.end, verb.start))
    if (bound && nearest.kind !== 'pronoun' && !lexicon.documents.has(nearest.head))
      return {
        mention: lifted(text, sentence.mentions, isFree(nearest) ? nearest : this.headOf(before, nearest)),
        side: 'before',
        verb,
      }
    const finite = sentence.verbs.findLast(({ kind, end }) => kind === 'saying' && end <= verb.start)
    const said = finite ? this.of(finite, sentence.at, this.leads(finite)) : null
    if (said) return { ...said, verb }
    const main = this.main(verb.start)
    return main ? { mention: main, side: 'before', verb } : null
  }

  /** "the campaign of the senator saying": the mention that the governed ones hang on. */
  private headOf(mentions: readonly Mention[], last: Mention): Mention {
    let head = last
    for (let i = mentions.indexOf(last) - 1; i >= 0 && head.governed; i--) {
      const before = mentions[i]!
      if (!/^\s+\S+(?:\s+\S+)?\s*$/.test(this.text.slice(before.end, head.start))) break
      head = before
    }
    return head
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

/** A body that is named in marks only: "как пишет «Берег»". */
const bodyIn = (text: string, { inner, outer }: Span): Mention => ({
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

/** A small word or adverb between subject and verb; "Will" is a name. */
const isFiller = ({ folded, word }: Token, lexicon: Lexicon): boolean => isBetween(folded, lexicon) && !isCapital(word)

/** Of a name and a role that stand side by side for one person, the name. */
export function lifted(text: string, mentions: readonly Mention[], mention: Mention): Mention {
  if (mention.kind !== 'role') return mention
  const next = mentions.find(({ start }) => start >= mention.end)
  // "le maire (sans étiquette), Paul Sorel": what stands in brackets is no part of either.
  const gap = next ? text.slice(mention.end, Math.min(next.start, mention.end + 60)) : ''
  // "директор «Горводоканала» Сергей Колесов": what the role is of ends with its mark.
  const marked = /[»”"]$/.test(text.slice(mention.start, mention.end)) && /^ $/.test(gap)
  if (next?.kind === 'name' && isFree(next) && (marked || isApposition(gap)))
    return { ...next, start: mention.start, role: mention.role }
  return mention
}
