import type { At } from '../found.ts'
import { isDocument } from './issuer.ts'
import { isFree, type Mention, plainMention } from './mention.ts'
import { phraseBefore } from './noun-phrase.ts'
import { isFiller, lifted, type Subject } from './sentence-parts.ts'
import { SubjectBehind } from './subject-behind.ts'
import type { Token } from './tokens.ts'
import type { Verb } from './verbs.ts'

/**
 * Finds the subjects of the verbs of one sentence, by where words stand: next to the verb, across an apposition, at
 * the head of the clause that a participle or a second verb hangs on.
 */
export class Subjects extends SubjectBehind {
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
    const quoted = this.quotedBy(verb)
    if (quoted) return quoted
    const agent = this.agentOf(verb, range) ?? this.topic(verb, range) ?? this.ofWhoSaysSo(verb)
    if (agent) return agent
    const { subject, tag } = this.lexicon.words
    const preferAfter = leads || subject === 'after'
    // "المحافظ، الذي وصف المبنى": what follows is what is described.
    const relative = this.lexicon.relatives.has(this.sentence.tokens[verb.token - 1]?.folded ?? '')
    const ahead = preferAfter && !leads ? this.rightAhead(verb, range) : null
    if (ahead) return ahead
    if (preferAfter && relative && this.lexicon.words.joined.length > 0)
      return this.beforeVerb(verb, range) ?? this.afterVerb(verb, range, 120)
    if (preferAfter)
      return this.speakingBody(verb, range) ?? this.afterVerb(verb, range, 120) ?? this.beforeVerb(verb, range)
    // "In dem Bericht, der in Kiel erschien, rügt die Behörde": behind what opens a German sentence the verb comes first.
    const [opening] = this.sentence.tokens
    const inverted = this.lexicon.words.capitalNouns && opening && this.lexicon.prepositions.has(opening.folded)
    const behind = inverted && opening.start >= range[0] ? this.afterVerb(verb, range, 120, true) : null
    if (behind && behind.mention.start - verb.end < 4) return behind
    if (tag === 'en') return this.insertedAfter(verb, range) ?? this.beforeVerb(verb, range)
    if (this.standsAlone(verb, range)) return null
    const spoken = this.spokenAt(verb, range)
    if (spoken) return spoken
    return (
      this.insertedAfter(verb, range) ??
      this.beforeVerb(verb, range, true) ??
      (this.lexicon.words.capitals ? this.afterVerb(verb, range, 120, true) : null) ??
      this.speakingBody(verb, range) ??
      this.beforeVerb(verb, range) ??
      this.afterVerb(verb, range, 120)
    )
  }

  /** "процитировал его телеканал", "газета цитирует министра": who is cited speaks, not who cites. */
  private quotedBy(verb: Verb): Subject | null {
    const { lexicon, sentence, text } = this
    if (!lexicon.forms || !/^(?:про)?цит(?:ир|у)/.test(verb.printed)) return null
    const next = sentence.tokens[verb.token + verb.length]
    if (next && lexicon.possessives.has(next.folded))
      return { mention: plainMention('pronoun', next.start, next.end), side: 'after', verb }
    const cited = sentence.mentions.find(({ start }) => start >= verb.end)
    const person =
      cited && (cited.kind === 'name' || cited.kind === 'role') && !/[.,:«“"]/.test(text.slice(verb.end, cited.start))
    return person && cited.oblique ? { mention: cited, side: 'after', verb } : null
  }

  /** "لكن الوزير سالم حداد كان قد أبلغ القناة": a subject between what opens a clause and its verb, where it mostly stands behind. */
  private rightAhead(verb: Verb, [from]: At): Subject | null {
    const { lexicon, sentence, text } = this
    const { tokens } = sentence
    if (lexicon.words.joined.length === 0 || verb.start > tokens[verb.token]!.start) return null
    let last = verb.token - 1
    while (last >= 0 && this.close(last) && (isFiller(tokens[last]!, lexicon) || /^كانت?$/.test(tokens[last]!.folded)))
      last--
    const before = tokens[last]
    const mention = before && sentence.mentions.find(({ end, start }) => end === before.end && start >= from)
    if (!mention || !isFree(mention) || mention.kind === 'pronoun' || !this.close(last)) return null
    const first = tokens.findIndex(({ end }) => end > mention.start)
    const opening = tokens[first - 1]
    const opens =
      !opening ||
      !this.close(first - 1) ||
      lexicon.complements.has(opening.folded) ||
      clauseOpening.test(opening.folded)
    return opens ? { mention: lifted(text, sentence.mentions, mention), side: 'before', verb } : null
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
    const mentions = sentence.mentions.filter(
      (one, i) => one.start >= from && one.end <= to && one.end <= verb.start && !this.isFurtherPlace(one, i),
    )
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
      if (apposed) return subject(this.described(mentions, apposed))
    }
    // "the agency (ARS) says": what stands in brackets only calls the one before them otherwise.
    const free = mentions.filter(isFree)
    const told = free.filter((one) => !this.isWithin(one))
    const outside =
      told.findLast(({ end, start }) => !(text[start - 1] === '(' && text[end] === ')')) ?? told.at(-1) ?? free.at(-1)
    // "اداره … با انتشار بیانیه‌ای اعلام کرد": who issued the paper says so.
    const paper = outside && !lexicon.words.capitals && lexicon.documents.has(outside.head)
    const nearest = (paper && free.find((one) => one.kind !== 'pronoun' && !lexicon.documents.has(one.head))) || outside
    if (paper && nearest !== outside) return subject(nearest)
    // "комитет выпустил пресс-релиз, где сообщил": no paper of its own says so.
    const issued = lexicon.forms && outside && isDocument(outside, lexicon) && /^(?:где|де)$/.test(previous.folded)
    const issuer = issued ? free.findLast((one) => one.end <= outside.start && !isDocument(one, lexicon)) : undefined
    if (issuer) return subject(issuer)
    const described = lexicon.words.tag === 'en' ? this.toldOf(free, verb) : undefined
    if (described) return subject(described)
    const adjacent =
      nearest &&
      (nearest.end >= previous.end || /^\s*\([^)]*\)$/.test(text.slice(nearest.end, previous.end + 1))) &&
      !/[,،;:]/.test(gap)
    const opener = adjacent ? undefined : this.opener(mentions)
    if (opener && nearest?.kind !== 'name' && !near) return subject(opener)
    if (adjacent) return subject(this.leading(free, nearest) ?? nearest)
    const apart = near && /[,،]/.test(gap)
    // "Лариса Вьюгина эти сведения не подтвердила": behind somebody named stands an object.
    const object = lexicon.forms !== null && nearest !== undefined && nearest.kind !== 'body'
    const phrase = apart || object ? null : phraseBefore(text, tokens, last, from, lexicon)
    if (phrase) return subject(phrase)
    if (near) return null
    return subject(nearest ? this.described(mentions, nearest) : this.opening(verb, from))
  }

  /** "گل‌جان، زنی که … سرپرست پنج طفل است، … می‌گوید": the name before a comma that opens a sentence with its verb at the end. */
  private opener(mentions: readonly Mention[]): Mention | undefined {
    const { lexicon, sentence, text } = this
    if (lexicon.words.capitals || lexicon.words.subject === 'after') return undefined
    const [first] = mentions
    const opens = first?.kind === 'name' && isFree(first) && first.start === sentence.tokens[0]?.start
    return opens && text[first.end] === '،' ? first : undefined
  }

  /** "Roe and her team": with a possessive, those beside somebody are not who is named. */
  private leading(free: readonly Mention[], { end, start }: Mention): Mention | undefined {
    const before = free.findLast((one) => one.end <= start && one.kind === 'name')
    const own = /^(?:his|her|their)\s/.test(this.text.slice(start, end))
    return own && before && /^\sand\s$/.test(this.text.slice(before.end, start)) ? { ...before, end } : undefined
  }

  /** "The clerk who took the call recalled": whom a clause with a verb of its own describes, not whom it names. */
  private toldOf(free: readonly Mention[], { start, token }: Verb): Mention | undefined {
    const { sentence, text } = this
    const i = sentence.tokens.findLastIndex((one, k) => k < token && /^who$/.test(one.folded))
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
    if (lexicon.words.capitals || lexicon.words.subject === 'after') return false
    let i = sentence.tokens.findIndex((token) => token.end > start) - 1
    for (let steps = 0; i >= 0 && steps < 4 && this.close(i); i--, steps++) {
      const { folded } = sentence.tokens[i]!
      if (lexicon.prepositions.has(folded)) return true
      if (lexicon.objects.has(folded) || lexicon.breaks.has(folded)) return false
    }
    return false
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
    // "أما نظيره الأردني عدي الرواشدة فقال": the name that ends the phrase.
    const named = sentence.mentions.find(
      (one) => one.kind === 'name' && isFree(one) && one.start >= opening.end && one.end <= verb.start,
    )
    if (named && !/[،:]/.test(text.slice(opening.end, named.start)))
      return { mention: lifted(text, sentence.mentions, named), side: 'before', verb }
    let last = 1
    while (last + 1 < verb.token && this.close(last) && !lexicon.breaks.has(sentence.tokens[last + 1]!.folded)) last++
    const { end } = sentence.tokens[last]!
    const role = text.slice(first.start, end)
    return { mention: { ...plainMention('role', first.start, end), role, head: first.folded }, side: 'before', verb }
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
    // "Preguntada por si los regantes cobrarán, Ruiz se limitó a señalar": who stands a few words before it.
    const acting = before.findLast(isFree)
    const gap = acting ? text.slice(acting.end, verb.start) : ''
    if (acting && acting.kind !== 'role' && acting.kind !== 'body' && /^(?:\s+\p{Ll}[\p{L}'’-]*){1,4}\s+$/u.test(gap))
      return { mention: lifted(text, sentence.mentions, acting), side: 'before', verb }
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
}

/** Words behind which an Arabic clause has its subject before its verb. */
const clauseOpening = /^[وف]?(?:لكن|ان|بان|غير|الا|بينما|فيما|حيث|اذ|كما|لان|بيد|علما|لعل|ليت)$/
