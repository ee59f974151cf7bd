import { isOutlet } from '../chain/outlets.ts'
import type { At } from '../found.ts'
import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Attribution } from './attribution.ts'
import type { Sentence } from './clause.ts'
import { finalVerb } from './final-verb.ts'
import { GoingOn } from './going-on.ts'
import { isDocument } from './issuer.ts'
import type { Span } from './marks.ts'
import { isFree, type Mention } from './mention.ts'
import { isNamed } from './quoted.ts'
import { lifted, type Subject } from './sentence-parts.ts'
import { Subjects } from './subject.ts'
import { isCapital, type Token } from './tokens.ts'
import { unknownVerb, verbAlone } from './unknown-verb.ts'
import type { Verb } from './verbs.ts'

/** What parts a verb from the words that it announces. */
const announces = /^\s*[,:]?\s*(?:(?:that|que|qu['’]|che|dass)\b.*)?\s*$/su

/** "se limitó a señalar": a verb that only names what another does; it counts where what was said follows at once. */
const isInfinitive = ({ tokens, verbs }: Sentence, start: number, { prepositions }: Lexicon): boolean =>
  verbs.some(
    (verb) =>
      verb.start === start &&
      (verb.kind === 'participle' || (verb.kind === 'saying' && prepositions.has(tokens[verb.token]!.folded))) &&
      /(?:[aei]r|[aei]re)$/.test(verb.printed),
  )

/** Finds the clause of saying beside a quotation in its own sentence. */
export class Beside extends GoingOn {
  /** The clause of saying beside a quotation in its own sentence. */
  attribution(span: Span, sentence: Sentence): Attribution | null {
    const { text } = this
    const subjects = new Subjects(text, sentence, this.lexicon)
    const opensSentence = !sentence.tokens.some(({ end }) => end <= span.outer[0])
    const colon = /[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))
    const before = opensSentence ? null : this.before(span, sentence, subjects, colon)
    if (before?.joined) return before.by
    // A verb of no list behind the words counts less than a listed one before them.
    const after = this.after(span, sentence, subjects, before?.by.mention != null && before.by.verb !== '')
    // "The memo warned of “…”, the newspaper reported": who passes it on doesn't say it.
    if (after && this.isPassedOn(after)) {
      if (before?.by.mention && before.by.verb) return before.by
      const main = opensSentence || before ? undefined : subjects.main(span.outer[0])
      if (main && (main.kind === 'name' || main.kind === 'role'))
        return { mention: main, verb: '', code: 'sameSentence', direct: false }
    }
    return after ?? before?.by ?? this.closing(span, sentence, subjects)
  }

  /** "“…,” said Ruiz", "“…,” Ruiz said": the clause begins right behind the quotation. */
  private after(span: Span, sentence: Sentence, subjects: Subjects, said: boolean): Attribution | null {
    const { text, lexicon } = this
    const next = sentence.spans.find(
      (other) => other.outer[0] >= span.outer[1] && !(lexicon.forms && isNamed(text, other, sentence, 1, lexicon)),
    )
    const range: At = [span.outer[1], next ? next.outer[0] : sentence.at[1]]
    const first = sentence.tokens.findIndex(({ start, end }) => start >= range[0] && end <= range[1])
    if (first === -1 || !/^[\s,،؛.—–-]*$/.test(text.slice(range[0], sentence.tokens[first]!.start))) return null
    // "…»; the second thinks": a clause of its own, where one before the words says who speaks.
    const apart = text.slice(range[0], sentence.tokens[first]!.start).includes('؛')
    if (apart && sentence.verbs.some(({ end }) => end <= span.outer[0])) return null
    const verbs = sentence.verbs.filter(
      ({ kind, start, end }) => kind !== 'participle' && start >= range[0] && end <= range[1],
    )
    // "“…,” Ruiz, who commanded the ship, told the court": a clause that only says who somebody is stands between.
    const verb = verbs.find((one, i) => i === verbs.length - 1 || !this.isRelative(one, sentence)) ?? verbs[0]
    const opensNamed = sentence.mentions.some(
      ({ end, kind, start }) => kind === 'name' && start === sentence.tokens[first]!.start && text[end] === ',',
    )
    if (!verb || verb.token - first > (opensNamed ? 40 : 16)) {
      const found = said ? null : unknownVerb(text, sentence, first, range, lexicon)
      if (found) return { ...found, code: 'verbAfter', direct: true }
      // "“…”, glissa.": where a clause may leave its subject out.
      const alone = said || !lexicon.words.dropsSubject ? '' : verbAlone(text, sentence, first, range, lexicon)
      const goesOn = alone ? this.goneOnIn(sentence) : null
      return goesOn && { ...goesOn, verb: alone }
    }
    // "«…»، داعية الأسر إلى نبذ ما سمته «…»": a participle opens a clause that is the next quotation's.
    const hangs = next && sentence.verbs.some(({ kind, token }) => kind === 'participle' && token === first)
    if (hangs && lexicon.words.joined.length > 0) return null
    const told = sentence.tokens.slice(first, first + 3).map(({ folded }) => folded)
    // "«…» — так описала это учительница".
    let head = first + (asides(sentence, first, lexicon) || phraseAt(lexicon.sayingSo, told, 0))
    while (
      head < verb.token &&
      (isBetween(sentence.tokens[head]!.folded, lexicon) || isManner(sentence.tokens[head]!, lexicon)) &&
      !isCapital(sentence.tokens[head]!.word)
    )
      head++
    // "«…», la ricorda Elisabetta Roi": a pronoun of whom is spoken of.
    const ahead = sentence.tokens[head]!.folded
    const object = head + 1 === verb.token && lexicon.words.adjectivesBehind !== undefined && isObject.test(ahead)
    if (object && !lexicon.joining.has(ahead)) head++
    // "«…»، ثم يضيف: «…»": the clause is the next quotation's.
    const goesOn = sentence.tokens.slice(first, head).some(({ folded }) => lexicon.joining.has(folded))
    const inside = text.slice(...span.inner).replace(/[\s’'”"]+$/, '')
    const announces = next !== undefined && /[:：]\s*$/.test(text.slice(range[0], range[1]))
    if ((goesOn || said) && announces) return null
    // "“A.” Ruiz agreed: “B.”": behind a full stop too.
    const { last } = this
    const goingOn = last?.paragraph === sentence.paragraph && lexicon.words.tag === 'en' && /[^.]\.$/.test(inside)
    // "“A,” Ruiz said. “B.” The hall laughed.": in English no clause of saying follows a full stop.
    if (goingOn && isCapital(sentence.tokens[first]!.word) && sentence.tokens.slice(0, first).length === 0) return null
    if (announces && inside.endsWith('.')) return null
    if (head === verb.token) {
      // "“Rain” had just won": with an auxiliary before it an English verb has its subject before it too.
      if (lexicon.words.tag === 'en' && sentence.tokens.slice(first, head).some(({ folded }) => auxiliary.test(folded)))
        return null
      // "وأعلنت": a conjunction written onto the verb begins something new.
      if (verb.start > sentence.tokens[verb.token]!.start) return null
      const around = /^[\s\u00a0]*$/.test(text.slice(span.outer[1], verb.start))
      const subject = subjects.of(verb, range, true) ?? (around ? subjects.of(verb, sentence.at, false) : null)
      if (!subject && !lexicon.words.dropsSubject && !this.isImpersonal(verb)) return null
      // "Ruiz shakes her head: “…”, comments.": the sentence is about who speaks.
      const about =
        subject || !/[:：]\s*$/.test(text.slice(Math.max(0, span.outer[0] - 3), span.outer[0]))
          ? undefined
          : subjects.main(span.outer[0])
      return this.by(subject?.mention ?? about ?? null, verb, 'verbAfter', true)
    }
    const opening = sentence.tokens[head]!.folded
    if (lexicon.joining.has(opening) || lexicon.subordinate.has(opening)) return null
    // "«…», — приводит пресс-служба слова директора": who is quoted by whoever passes the words on.
    const relayed =
      verb.kind === 'accordingTo' && lexicon.forms && lexicon.relaying.from.has(verb.printed.toLowerCase())
    const quoted = relayed ? subjects.of(verb, range, true) : null
    if (quoted) return this.by(quoted.mention, verb, 'verbAfter', true)
    if (verb.kind === 'accordingTo') return null
    const subject = subjects.of(verb, range, lexicon.words.subject === 'after')
    // "این لحظه را «…» خود توصیف کرد": where the verb ends its clause, words with it may stand before it.
    const final = lexicon.objects.size > 0 && verb.token - first < 4 && !/[,،؛:]/.test(text.slice(range[0], verb.start))
    const whose = !subject && final ? subjects.of(verb, sentence.at, false) : null
    if (whose && whose.mention.end <= span.outer[0]) return this.by(whose.mention, verb, 'verbAfter', true)
    if (!subject) return null
    const lead = sentence.tokens
      .slice(first + asides(sentence, first, lexicon))
      .filter(
        ({ start, end, word }) =>
          start >= range[0] &&
          end <= subject.mention.start &&
          !isCapital(word) &&
          !sentence.mentions.some((other) => other.start <= start && other.end >= end),
      )
    const linked = lead.some(({ folded }) => isLink(folded, lexicon) && !lexicon.joining.has(folded))
    const adjacent = subject.side === 'before' && lead.length <= 3 && !linked
    return adjacent ? this.by(subject.mention, verb, 'verbAfter', true) : null
  }

  /** Is it an outlet by which something was reported? */
  private isPassedOn({ mention, verb }: Attribution): boolean {
    const { outlet, reported } = this.lexicon.words.chain
    // "told him that it was “…,” according to a court filing"
    if (mention && verb === '' && isDocument(mention, this.lexicon)) return true
    if (!mention || mention.kind === 'pronoun' || !reported.includes(verb)) return false
    return outlet.includes(mention.head) || isOutlet(mention.name || mention.role)
  }

  /** Does a verb stand in a relative clause between commas, right behind what opens it? */
  private isRelative({ token }: Verb, { tokens }: Sentence): boolean {
    const [before, opening] = [tokens[token - 2], tokens[token - 1]]
    if (this.lexicon.words.tag !== 'en' || !before || !opening || !this.lexicon.relatives.has(opening.folded))
      return false
    return /^,\s$/.test(this.text.slice(before.end, opening.start))
  }

  /** "“…” in the end, said Ruiz", "“…” to win, Ruiz said": the clause closes the sentence, after a comma. */
  private closing(span: Span, sentence: Sentence, subjects: Subjects): Attribution | null {
    const { lexicon, text } = this
    const verbs = sentence.verbs.filter(({ kind, start }) => kind !== 'participle' && start >= span.outer[1])
    const range: At = [span.outer[1], sentence.at[1]]
    for (const verb of verbs) {
      const before = verb.kind === 'saying' ? subjects.of(verb, range, false) : null
      const opens =
        before?.side === 'before' &&
        /[,،—–]\s*(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(span.outer[1] - 1, before.mention.start))
      if (opens) return this.by(before.mention, verb, 'verbAfter', false)
      // "«…», come conferma Ruiz": "as" stands before it.
      const opening = sentence.tokens[verb.token - 1]
      const as = opening && lexicon.asSaid.has(opening.folded) ? 2 : 1
      const previous = sentence.tokens[verb.token - as]
      const from = as === 2 ? opening!.start : verb.start
      const leads = verb.kind === 'accordingTo' || (previous && /[,،—–]\s*$/.test(text.slice(previous.end, from)))
      const after = leads ? subjects.of(verb, range, true) : null
      if (after) return this.by(after.mention, verb, 'verbAfter', false)
    }
    return null
  }

  /** The clause before a quotation; `joined` where its verb stands right before it. */
  private before(
    span: Span,
    sentence: Sentence,
    subjects: Subjects,
    colon: boolean,
  ): { by: Attribution; joined: boolean } | null {
    const { text, lexicon } = this
    const range: At = [sentence.at[0], span.outer[0]]
    // "when asked" is told of whoever answers.
    const innermost = sentence.verbs.findLast(({ start, end, kind, token }) => {
      const opening = sentence.tokens[token - 1]
      const beside = opening && /^\s*$/.test(text.slice(opening.end, start))
      // "وتضيف وهي تشير إلى": what somebody does meanwhile.
      const meanwhile =
        beside &&
        lexicon.words.joined.length > 0 &&
        /^وه[ويم]ا?$/.test(opening.folded) &&
        sentence.verbs.some((other) => other.kind === 'saying' && other.end <= opening.start)
      if (meanwhile && !announces.test(text.slice(end, span.outer[0]))) return false
      const depends = beside && kind !== 'participle' && lexicon.subordinate.has(opening.folded)
      if (isInfinitive(sentence, start, lexicon) && !announces.test(text.slice(end, span.outer[0]))) return false
      // "quando considerou o valor “exagerado”": a verb that names the thing and the words is no time of another.
      const names =
        lexicon.words.adjectivesBehind !== undefined &&
        lexicon.transitive.has(sentence.tokens[token]!.folded) &&
        !/[,;:]/.test(text.slice(end, span.outer[0]))
      return end <= range[1] && (!depends || names || lexicon.asSaid.has(opening.folded))
    })
    if (!innermost) {
      const mentions = colon ? sentence.mentions.filter(({ end }) => end <= range[1]) : []
      const last = mentions.at(-1)
      // "en moins diplomate:": a noun without an article is nobody where somebody stands before it.
      const bare =
        last?.kind === 'role' && last.role === last.head && mentions.length > 1 && lexicon.words.adjectivesBehind
      // "la moglie Doina scuote il capo:": a noun behind somebody named is what they do something with.
      const done =
        last?.kind === 'role' &&
        lexicon.words.adjectivesBehind !== undefined &&
        mentions.some(
          (one) => one.kind === 'name' && isFree(one) && /^\s+\p{Ll}[^,;]*$/u.test(text.slice(one.end, last.start)),
        )
      const named =
        last && !bare && !done && /^\s*:\s*$/.test(text.slice(last.end, range[1])) && last.kind !== 'pronoun'
      // "The last question was Ruiz’s: “…”": the only person whom the clause names.
      const people = mentions.filter(({ kind }) => kind === 'name')
      const only = people.length === 1 && !this.isPlaced(people[0]!, sentence) ? people[0] : undefined
      // "пресс-служба распространила заявление: «…»": who issues a paper speaks.
      const issuer =
        last && lexicon.forms && isDocument(last, lexicon)
          ? mentions.find((one) => isFree(one) && !isDocument(one, lexicon))
          : undefined
      const free = issuer ?? (named && isFree(last) ? last : (mentions.find(isFree) ?? only))
      const mention = free && lifted(text, mentions, subjects.described(mentions, free))
      if (!mention && colon && sentence.tokens.filter(({ end }) => end <= range[1]).length < 8) {
        const by = this.goneOnIn(sentence)
        return by && { by, joined: false }
      }
      const said = mention && isFree(mention) ? verbBeside(sentence, mention, range, lexicon) : ''
      return mention ? { by: { mention, verb: said, code: 'verbBefore', direct: true }, joined: false } : null
    }
    const verb = this.sayingThat(innermost, sentence)
    const over = verb.kind === 'accordingTo' ? this.saidBefore(verb, range, sentence) : undefined
    if (over) {
      const told = subjects.of(over, range, subjects.leads(over))
      if (told) return { by: this.by(told.mention, over, 'verbBefore', colon), joined: false }
    }
    const joined = /^\s*[,،:]?\s*(?:that|que|qu['’]|che|dass|что|що|که|أن|إن)?\s*$/.test(
      text.slice(innermost.closes, span.outer[0]),
    )
    const direct = colon || joined
    // "Ruiz calcule le prix, et donne un exemple : «…»": the verb before the colon is no longer the listed one.
    const gone = colon && !joined && this.tellsOn(verb.closes, span.outer[0], sentence)
    // A verb right after an earlier quotation has its subject behind it: "«A», dijo Ruiz. «B»".
    const nearest = subjects.of(verb, range, subjects.leads(verb))
    const found = (nearest && this.outside(nearest, sentence, subjects)) ?? nearest
    const cited = found && this.citedBefore(found, sentence, subjects)
    if (cited) return { by: this.by(cited.mention, cited.verb, 'accordingTo', direct), joined }
    const agreeing = found && this.agreeing(found, sentence, subjects)
    if (agreeing) return { by: this.by(agreeing.mention, agreeing.verb, 'verbBefore', direct), joined }
    if (!found && !lexicon.words.dropsSubject)
      return direct || subjects.isUnnamed(verb) || this.isImpersonal(verb)
        ? { by: this.by(null, verb, 'verbBefore', direct), joined }
        : null
    const subject = found && subjects.outer(found)
    const by = this.by(subject?.mention ?? null, subject?.verb ?? verb, 'verbBefore', direct)
    return { by: gone && by.mention ? { ...by, verb: '' } : by, joined }
  }

  /** "قالت السويدي بحسب بيان صحفي: «…»": the verb of the clause in which a source is only named, no "that" between. */
  private saidBefore(verb: Verb, [from]: At, { tokens, verbs }: Sentence): Verb | undefined {
    const { lexicon } = this
    if (lexicon.words.joined.length === 0) return undefined
    const said = verbs.findLast(({ end, kind, start }) => kind === 'saying' && start >= from && end <= verb.start)
    const opened = tokens.some(
      ({ folded, start }) => said && start >= said.end && start < verb.start && lexicon.complements.has(folded),
    )
    // "نقلت الوكالة عن مسؤول": whose words are passed on speaks.
    const relayed = lexicon.relaying.from.has(tokens[verb.token]?.folded ?? '') || verb.behind
    return opened || relayed ? undefined : said
  }

  /** "admitiu que já tinha escrito": the verb by which somebody says that they did something, where both have one subject. */
  private sayingThat(verb: Verb, { mentions, tokens, verbs }: Sentence): Verb {
    const { lexicon } = this
    if (!lexicon.words.dropsSubject || !lexicon.words.capitals || verb.kind !== 'saying') return verb
    const first = verbs.findLast(({ closes, kind }) => kind === 'saying' && closes <= verb.start)
    if (!first || mentions.some(({ end, start }) => start >= first.closes && end <= verb.start)) return verb
    const between = tokens.filter(({ end, start }) => start >= first.closes && end <= verb.start)
    const [opening, ...others] = between
    const told =
      opening !== undefined &&
      lexicon.complements.has(opening.folded) &&
      others.every(({ folded }) => isBetween(folded, lexicon)) &&
      !/[,.;:«“"]/.test(this.text.slice(first.closes, verb.start))
    return told ? this.sayingThat(first, { mentions, tokens, verbs } as Sentence) : verb
  }

  /** "Ruiz told the Courier that premiums reflected “…”": who tells it, where the clause has a subject that is nobody. */
  private outside({ mention, side, verb }: Subject, sentence: Sentence, subjects: Subjects): Subject | null {
    if (this.lexicon.words.tag !== 'en' || side !== 'before') return null
    const that = sentence.tokens.find(
      ({ end, folded, start }, i) =>
        folded === 'that' &&
        start >= mention.end &&
        end < verb.start &&
        i + 1 < verb.token &&
        !/[,“"]/.test(this.text.slice(end, verb.start)),
    )
    const outer = that && sentence.verbs.findLast(({ end, kind }) => kind === 'saying' && end <= that.start)
    return outer ? subjects.of(outer, sentence.at, subjects.leads(outer)) : null
  }

  /** Does a comma and an "and" go on to something else between two places, outside quotations? */
  private tellsOn(from: number, to: number, { spans, tokens }: Sentence): boolean {
    const { capitals, declensions } = this.lexicon.words
    if (!capitals || declensions || spans.some(({ outer }) => outer[0] >= from && outer[1] <= to)) return false
    return tokens.some(
      ({ end, folded, start }, i) =>
        start >= from &&
        end <= to &&
        this.lexicon.joining.has(folded) &&
        /,\s*$/.test(this.text.slice(Math.max(from, start - 2), start)) &&
        !isCapital(tokens[i + 1]?.word ?? ''),
    )
  }

  /** "В Береговом висело объявление": a name behind "in" or "on", in a language with cases, is where something is. */
  private isPlaced({ start }: Mention, { tokens }: Sentence): boolean {
    const before = tokens.findLast(({ end }) => end <= start)
    return this.lexicon.forms !== null && this.lexicon.within.has(before?.folded ?? '')
  }

  /** "Сологуб визнав, що торги оголосили «…»": the singular verb before a plural one that has only one person for its subject. */
  private agreeing({ mention, side, verb }: Subject, sentence: Sentence, subjects: Subjects): Subject | null {
    if (!this.lexicon.forms || side !== 'before' || mention.kind !== 'name' || !isPlural.test(verb.printed)) return null
    const first = sentence.verbs.findLast(
      ({ end, kind, printed, start }) =>
        kind === 'saying' && start >= mention.end && end <= verb.start && !isPlural.test(printed),
    )
    const said = first && subjects.of(first)
    return said?.mention.start === mention.start ? said : null
  }

  /** "خبرگزاری به نقل از یک معلم نوشت": the one who is cited speaks, not the one who writes so. */
  private citedBefore(
    { mention, side, verb }: Subject,
    { verbs }: Sentence,
    subjects: Subjects,
  ): Pick<Subject, 'mention' | 'verb'> | null {
    const between = this.text.slice(mention.end, verb.start)
    if (verb.kind !== 'saying' || side === 'after' || /[,،]/.test(between)) return null
    const cites = verbs.find(
      ({ kind, start, end }) => kind === 'accordingTo' && start >= mention.end && end <= verb.start,
    )
    const cited = cites && subjects.of(cites)
    return cited && cited.mention.end <= verb.start ? { verb: cites, mention: cited.mention } : null
  }
}

const auxiliary = /^(?:ha[sd]|have|will|would|did|does|do|is|was|are|were)$/

const isPlural = /(?:ли|лись|лися|ют|ят|ють|ять)$/

const copula = /^(?:был|стал|остал|оказал|явля|бул|став|залиш|вияв)/

/** "Ткач підбила підсумок: «…»": the finite verb of no list with the subject of a clause before a colon, as its ending tells. */
function verbBeside(sentence: Sentence, mention: Mention, [from, to]: At, lexicon: Lexicon): string {
  if (!lexicon.forms) return finalVerb(sentence, mention, to, lexicon) || onlyVerb(sentence, mention, to, lexicon)
  const { tokens } = sentence
  const { words } = lexicon
  const finite = (words.verbEndings ?? []).filter(
    (ending) => !/(?:ть|ти|тися|о)$/.test(ending) && !(words.tag === 'ru' && ending === 'ться'),
  )
  const tells = ({ folded, word }: Token) =>
    !isCapital(word) &&
    !copula.test(folded) &&
    finite.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
  const behind = tokens.find((token) => token.start >= mention.end && token.end <= to && tells(token))
  const opening = tokens.find(({ start }) => start >= from)
  const first = !behind && opening && opening.end <= mention.start ? opening : undefined
  return (behind ?? (first && tells({ ...first, word: first.folded }) ? first : undefined))?.word ?? ''
}

/**
 * "Coulibaly savourait: «…»", "Ruiz s’esclaffe: «…»": the one word between a subject and a colon, with its pronoun, in a
 * language that writes adjectives behind their noun and verbs behind their subject.
 */
function onlyVerb({ tokens }: Sentence, { end, kind }: Mention, to: number, lexicon: Lexicon): string {
  const { adjectivesBehind, saying } = { adjectivesBehind: lexicon.words.adjectivesBehind, saying: lexicon.saying }
  if (!adjectivesBehind || kind === 'body') return ''
  const behind = tokens.filter((token) => token.start >= end && token.end <= to)
  if (
    behind.some(
      ({ folded }) => lexicon.auxiliaries.has(folded) || (lexicon.breaks.has(folded) && !isReflexive.test(folded)),
    )
  )
    return ''
  const words = behind.filter(({ folded }) => !isBetween(folded, lexicon) || isReflexive.test(folded))
  const [first, verb = first] = words
  if (!first || !verb || words.length > 2 || (verb !== first && !isReflexive.test(first.folded))) return ''
  const small = [lexicon.prepositions, lexicon.breaks, lexicon.articles, lexicon.pronouns, lexicon.roles].some((list) =>
    list.has(verb.folded),
  )
  const adjective = adjectivesBehind.some((ending) => ending.length > 2 && verb.folded.endsWith(ending))
  if (small || isCapital(verb.word) || verb.word.length < 3 || (adjective && !saying.has(verb.folded))) return ''
  return verb === first
    ? verb.word
    : `${first.word}${first.word.endsWith('’') || first.word.endsWith("'") ? '' : ' '}${verb.word}`
}

/** Pronouns of whom or what is spoken of or to, right before a verb. */
const isObject = /^(?:y|en|lui|leur|l'|l[aeio]|les|gli|ne|ci|vi)$/

const isReflexive = /^(?:s'|se|si)$/

/** How many tokens at `i` are an aside of several words: "این را". */
const asides = ({ tokens }: Sentence, i: number, lexicon: Lexicon): number =>
  phraseAt(
    lexicon.asides,
    tokens.slice(i, i + 5).map(({ folded }) => folded),
    0,
  )

/** "— бодро отрапортовала", "— з усмішкою" without its noun: how somebody says something, in a language with cases. */
const isManner = ({ folded }: Token, { bodies, forms, roles }: Lexicon): boolean =>
  forms !== null &&
  folded.length > 4 &&
  /(?:[нктдрлсшчвбм]о|ски|ськи|цьки)$/.test(folded) &&
  !roles.has(folded) &&
  !bodies.has(folded)

const isLink = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || lexicon.subordinate.has(folded)
