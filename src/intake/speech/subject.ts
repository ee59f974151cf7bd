import type { At } from '../found.ts'
import { beginsIn, endsIn, isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { isPossessive, phraseAt } from '../languages/lexicon.ts'
import { isFree, type Mention, plainMention } from './mention.ts'
import { lifted, type Subject } from './sentence-parts.ts'
import { SubjectAhead } from './subject-ahead.ts'
import type { Verb } from './verbs.ts'

/**
 * Finds the subjects of the verbs of one sentence, by where words stand: next to the verb, across an apposition, at
 * the head of the clause that a participle or a second verb hangs on.
 */
export class Subjects extends SubjectAhead {
  /**
   * The subject of a verb between two places. After "according to" what follows; else the side that the language
   * prefers is looked at first. `leads`: does the verb follow a quotation at once, so that its subject stands behind it?
   */
  of(verb: Verb, range: At = this.sentence.at, leads = false): Subject | null {
    if (verb.behind) return this.rightBefore(verb)
    const words = this.citedByName(verb)
    if (words) return words
    const own = verb.kind === 'accordingTo' ? this.possessiveIn(verb) : null
    if (own) return own
    const issuer = this.issuing(verb, range)
    if (issuer) return issuer
    const word = this.whoseWord(verb, range)
    if (word) return word
    const clause = this.citedByClause(verb, range)
    if (clause) return clause
    if (verb.kind === 'accordingTo' || verb.governs) return this.afterVerb(verb, range, 60)
    const office = this.saidFrom(verb)
    if (office) return office
    if (verb.kind === 'participle') return this.ofParticiple(verb)
    if (this.isUnnamed(verb)) return this.bodyBehind(verb, false)
    const quoted = this.quotedBy(verb)
    if (quoted) return quoted
    const named = this.ofWhatIsNamed(verb, range)
    if (named !== undefined) return named
    const agent = this.agentOf(verb, range) ?? this.topic(verb, range) ?? this.ofWhoSaysSo(verb)
    if (agent) return agent
    const { grammar, subject } = this.lexicon.words
    const preferAfter = leads || subject === 'after'
    // "المحافظ، الذي وصف المبنى": what follows is what is described.
    const relative = this.lexicon.relatives.has(this.sentence.tokens[verb.token - 1]?.folded ?? '')
    const ahead = preferAfter && !leads ? this.rightAhead(verb, range) : null
    if (ahead) return ahead
    if (preferAfter && relative && subject === 'after')
      return this.beforeVerb(verb, range) ?? this.afterVerb(verb, range, 120)
    if (preferAfter && this.lexicon.words.dropsSubject) {
      const body = this.bodyBehind(verb, true)
      if (body) return body
    }
    if (preferAfter)
      return this.speakingBody(verb, range) ?? this.afterVerb(verb, range, 120) ?? this.beforeVerb(verb, range)
    // "In dem Bericht, der in Kiel erschien, rügt die Behörde": behind what opens a sentence the verb comes first.
    const [opening] = this.sentence.tokens
    const parted = opening && /[:;]/.test(this.text.slice(opening.end, verb.start))
    const inverted = grammar.verbStandsSecond && !parted && opening && this.lexicon.prepositions.has(opening.folded)
    const behind = inverted && opening.start >= range[0] ? this.afterVerb(verb, range, 120, true) : null
    if (behind && behind.mention.start - verb.end < 4) return behind
    const heading = grammar.verbStandsSecond && !leads ? this.heading(verb, range) : null
    if (heading) return heading
    if (grammar.subjectStandsFirst) return this.insertedAfter(verb, range) ?? this.beforeVerb(verb, range)
    const told = !this.lexicon.words.capitals || this.lexicon.forms ? null : this.whoseClause(verb)
    if (told) return told
    if (this.standsAlone(verb, range)) return null
    const spoken = this.spokenAt(verb, range)
    if (spoken) return spoken
    return (
      this.insertedAfter(verb, range) ??
      this.beforeVerb(verb, range, true) ??
      (this.lexicon.words.dropsSubject ? this.bodyBehind(verb, true) : null) ??
      (this.lexicon.words.capitals ? this.afterVerb(verb, range, 120, true) : null) ??
      this.speakingBody(verb, range) ??
      this.beforeVerb(verb, range) ??
      this.afterVerb(verb, range, 120)
    )
  }

  /** "وفق ما قال رئيس البلدية": who said so in the clause that names a source. */
  private citedByClause(verb: Verb, range: At): Subject | null {
    const { tokens, verbs } = this.sentence
    const what = verb.token + verb.length
    if (verb.kind !== 'accordingTo' || !isAmong(this.lexicon.words.grammar.whats, tokens[what]?.folded ?? ''))
      return null
    const said = verbs.find(({ kind, token }) => kind === 'saying' && token === what + 1)
    return said ? this.afterVerb(said, range, 60) : null
  }

  /** "процитировал его телеканал", "газета цитирует министра": who is cited speaks, not who cites. */
  private quotedBy(verb: Verb): Subject | null {
    const { lexicon, sentence, text } = this
    if (!lexicon.forms || !beginsIn(lexicon.words.grammar.citing, verb.printed)) return null
    const next = sentence.tokens[verb.token + verb.length]
    if (next && lexicon.possessives.has(next.folded))
      return { mention: plainMention('pronoun', next.start, next.end), side: 'after', verb }
    const cited = sentence.mentions.find(({ start }) => start >= verb.end)
    const person =
      cited && (cited.kind === 'name' || cited.kind === 'role') && !/[.,:«“"]/.test(text.slice(verb.end, cited.start))
    return person && cited.oblique ? { mention: cited, side: 'after', verb } : null
  }

  /** "Wieland vom Institut in Kiel nennt das Ergebnis": who opens a main clause with its verb behind all that belongs to them. */
  private heading(verb: Verb, [from]: At): Subject | null {
    const { lexicon, sentence, text } = this
    const { mentions, tokens } = sentence
    let first = tokens.findIndex(({ start }) => start >= from)
    for (let i = first; i < verb.token; i++)
      if (/[:;]/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start))) first = i + 1
    const opening = tokens[first]
    const mention = mentions.find(({ start }) => start === opening?.start)
    if (!opening || !mention || !isFree(mention) || mention.kind === 'pronoun' || mention.end > verb.start) return null
    const between = tokens.filter(({ end, start }) => start >= mention.end && end <= verb.start)
    const clauses = between.some(({ folded }) => lexicon.joining.has(folded) || lexicon.subordinate.has(folded))
    const other = sentence.verbs.some(({ start }) => start >= mention.end && start < verb.start)
    const even = this.commas(mention.end, verb.start) % 2 === 0 && !/,\s*$/.test(text.slice(mention.end, verb.start))
    if (between.length === 0 || clauses || other || !even || this.commas(mention.end, verb.start) > 0) return null
    const place = between.every((token, i) => i > 0 || lexicon.prepositions.has(token.folded))
    return place ? { mention: lifted(text, mentions, mention, lexicon), side: 'before', verb } : null
  }

  /** "so das Fazit der Juristen", "lautete die Ansage von Harms", "so ihre Kritik": whose words a noun for words calls them. */
  private whoseWord(verb: Verb, [, to]: At): Subject | null {
    const { lexicon, sentence } = this
    const { genitiveArticles, wording, wordingOf } = lexicon.words.grammar
    if (!isAmong(wording, verb.printed.toLowerCase())) return null
    const first = verb.token + verb.length
    const [article, noun, link, next] = sentence.tokens.slice(first, first + 4)
    if (!article || !noun || noun.end > to || !lexicon.nounsOfSaying.has(noun.folded)) return null
    if (isPossessive(article.folded, lexicon))
      return { mention: plainMention('pronoun', article.start, article.end), side: 'after', verb }
    const whose = [genitiveArticles, wordingOf].some((list) => isAmong(list, link?.folded ?? ''))
    const mention = whose
      ? sentence.mentions.find(({ end, start }) => start >= link!.start && start <= next!.end && end <= to)
      : undefined
    return mention ? { mention, side: 'after', verb } : null
  }

  /** "Aus dem Rathaus hieß es": the body from which nobody is named. */
  private saidFrom(verb: Verb): Subject | null {
    const { lexicon, sentence } = this
    const { tokens } = sentence
    const { heard, heardFrom } = lexicon.words.grammar
    if (!heard?.includes(verb.printed)) return null
    const i = tokens.findLastIndex(({ folded }, k) => k < verb.token && isAmong(heardFrom, folded))
    const opening = tokens[i]
    const mention = opening && sentence.mentions.find(({ start }) => start >= opening.end && start - opening.end < 12)
    const place =
      opening &&
      (i === 0 || lexicon.between.has(tokens[i - 1]!.folded) || /[,:]\s*$/.test(this.text.slice(0, opening.start)))
    return place && mention && mention.end <= verb.start ? { mention, side: 'before', verb } : null
  }

  /** "Die Agentur zitierte einen Sprecher mit den Worten": who is cited by words that are announced. */
  private citedByName(verb: Verb): Subject | null {
    const { mentions, verbs } = this.sentence
    const { citedIn, citing } = this.lexicon.words.grammar
    if (!citedIn) return null
    const isCiting = ({ printed }: Verb) => beginsIn(citing, printed)
    const cites = endsIn(citedIn, verb.printed.toLowerCase()) ? verbs.find(isCiting) : verb
    if (!cites || !isCiting(cites)) return null
    const behind = mentions.filter(({ governed, kind, start }) => start >= cites.end && !governed && kind !== 'pronoun')
    const cited =
      behind.find(({ oblique }) => oblique) ?? behind.findLast(({ kind }) => kind === 'name' || kind === 'role')
    return cited ? { mention: cited, side: 'after', verb: cites } : null
  }

  /** Who says that somebody says so: "Ruiz says she thinks": Ruiz, where the nearer verb's subject is a pronoun for one. */
  outer(subject: Subject): Subject {
    const { sentence, text } = this
    const thing = this.isThingTold(subject)
    if ((subject.mention.kind !== 'pronoun' && !thing) || subject.side !== 'before') return subject
    const earlier = sentence.verbs.filter(
      ({ kind, end }) => kind === 'saying' && end <= subject.mention.start && end <= subject.verb.start,
    )
    // "il refuse de commenter ce qu’il appelle": a clause that names something is its own.
    if (this.isFreeRelative(subject.mention.start)) return subject
    for (const verb of earlier.reverse()) {
      // "recuerda, por contra, que el catálogo": an aside between two commas parts nothing.
      const gap = text.slice(verb.end, subject.mention.start).replace(/^,\s[\p{Ll}\s]{3,24},/u, '')
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

  /** "sostiene que la supresión responde a": a noun of no list that opens what is said. */
  private isThingTold({ mention }: Subject): boolean {
    const { bodies, complements, forms, roles, words } = this.lexicon
    if (mention.kind !== 'role' || forms || !words.capitals || roles.has(mention.head) || bodies.has(mention.head))
      return false
    if (this.lexicon.several.has(foldWord(mention.role.split(' ')[0]!))) return false
    const before = this.sentence.tokens.findLast(({ end }) => end <= mention.start)
    return complements.has(before?.folded ?? '')
  }

  /** Does "what", "ce que" stand right before a place? */
  private isFreeRelative(start: number): boolean {
    const { freeRelatives } = this.lexicon
    const folded = this.sentence.tokens
      .filter(({ end }) => end <= start)
      .slice(-2)
      .map((token) => token.folded)
    return phraseAt(freeRelatives, folded, 0) === 2 || phraseAt(freeRelatives, folded.slice(-1), 0) === 1
  }

  /** "per il Calcinato, che in un comunicato annuncia": whom a relative clause tells of, where nothing in it acts. */
  private whoseClause(verb: Verb): Subject | null {
    const { lexicon, sentence, text } = this
    const { mentions, spans, tokens, verbs } = sentence
    const i = tokens.findLastIndex(({ folded }, k) => k < verb.token && lexicon.relatives.has(folded))
    const relative = tokens[i]
    if (!relative || verb.token - i < 2 || verb.token - i > 16) return null
    const inside = (at: { start: number; end: number }) => at.start >= relative.end && at.end <= verb.start
    if (mentions.some((one) => isFree(one) && inside(one)) || verbs.some((one) => one !== verb && inside(one)))
      return null
    if (spans.some(({ outer: [start, end] }) => inside({ start, end }))) return null
    const antecedent = mentions.findLast(({ end, kind }) => end <= relative.start && kind !== 'pronoun')
    if (!antecedent || !/^\s*(?:\([^)]*\))?\s*,\s*$/.test(text.slice(antecedent.end, relative.start))) return null
    const mention = isFree(antecedent) ? this.described(mentions, antecedent) : antecedent
    return { mention: lifted(text, mentions, mention, lexicon), side: 'before', verb }
  }

  /** A participle's subject: that of the verb of saying before it, or of the main clause; the words right before it where they are no paper. */
  private ofParticiple(verb: Verb): Subject | null {
    const { sentence, text, lexicon } = this
    const before = sentence.mentions.filter(({ end }) => end <= verb.start)
    const nearest = before.at(-1)
    const bound = nearest && /^\s*$/.test(text.slice(nearest.end, verb.start))
    // "طمأن وكيل الوزارة المواطنين مؤكدا": where the verb comes first whoever the verb before is of goes on.
    const told =
      lexicon.words.subject === 'after' &&
      sentence.verbs.some(({ kind, end }) => kind === 'saying' && end <= (nearest?.start ?? 0))
    if (bound && !told && nearest.kind !== 'pronoun' && !lexicon.documents.has(nearest.head))
      return {
        mention: lifted(text, sentence.mentions, isFree(nearest) ? nearest : this.headOf(before, nearest), lexicon),
        side: 'before',
        verb,
      }
    // "quoted the president as saying"
    const as = sentence.tokens[verb.token - 1]
    const quoted = as && isAmong(lexicon.words.grammar.quotedAs, as.folded) && nearest && isFree(nearest)
    if (quoted && text.slice(nearest.end, verb.start) === ` ${as.word} `)
      return { mention: nearest, side: 'before', verb }
    // "Preguntada por si los regantes cobrarán, Ruiz se limitó a señalar": who stands a few words before it.
    const acting = before.findLast(isFree)
    const gap = acting ? text.slice(acting.end, verb.start) : ''
    if (acting && acting.kind !== 'role' && acting.kind !== 'body' && /^(?:\s+\p{Ll}[\p{L}'’-]*){1,4}\s+$/u.test(gap))
      return { mention: lifted(text, sentence.mentions, acting, lexicon), side: 'before', verb }
    // "the price announced by the ministry, describing it as": nobody says anything by a passive.
    const finite = sentence.verbs.findLast(
      (one) => one.kind === 'saying' && one.end <= verb.start && !this.hasAgent(one),
    )
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
