import type { At } from '../found.ts'
import { endsIn, isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Attribution } from './attribution.ts'
import type { Sentence } from './clause.ts'
import { GoingOn } from './going-on.ts'
import { isDocument } from './issuer.ts'
import type { Span } from './marks.ts'
import { isFree, type Mention } from './mention.ts'
import { lifted, type Subject } from './sentence-parts.ts'
import type { Subjects } from './subject.ts'
import { isCapital, tokensIn } from './tokens.ts'
import { verbBeside } from './verb-beside.ts'
import type { Verb } from './verbs.ts'
import { isSeveralVerb } from './words-of.ts'
import { endsWithVerb } from './words-without-capitals.ts'

/** Does nothing stand between a verb and the words that it announces, or a clause that opens as what is said does? */
const announces = (between: string, lexicon: Lexicon): boolean => {
  const [opening] = tokensIn(between, 0, between.length, lexicon.joints)
  return (
    opening === undefined ||
    (opensSaid(opening.folded, lexicon) && /^\s*[,:]?\s*$/.test(between.slice(0, opening.start)))
  )
}

/** Is it a word that opens what is said: "that"? */
const opensSaid = (folded: string, { complements, words: { grammar } }: Lexicon): boolean =>
  complements.has(folded) || [grammar.articlesOpeningClauses, grammar.that].some((list) => isAmong(list, folded))

/** "راننده شیشه را پایین می‌کشد:": before an object that opens the sentence with a role, who acts is no more than that. */
function beforeObject(
  text: string,
  mentions: readonly Mention[],
  { tokens }: Sentence,
  lexicon: Lexicon,
): Mention | undefined {
  const [first] = mentions
  const [opening, ...others] = tokens
  if (!endsWithVerb(lexicon) || first?.kind !== 'role' || !opening || first.start !== opening.start) return undefined
  const next = others.find(({ start }) => start >= first.end)
  if (!lexicon.objects.has(next?.folded ?? '') || !lexicon.roles.has(opening.folded) || opening.end >= first.end)
    return undefined
  const role = text.slice(first.start, opening.end)
  return { ...first, end: opening.end, role, head: opening.folded, governed: false }
}

/** "se limitó a señalar": a verb that only names what another does; it counts where what was said follows at once. */
const isInfinitive = ({ tokens, verbs }: Sentence, start: number, { prepositions, words }: Lexicon): boolean =>
  verbs.some(
    (verb) =>
      verb.start === start &&
      (verb.kind === 'participle' || (verb.kind === 'saying' && prepositions.has(tokens[verb.token]!.folded))) &&
      endsIn(words.grammar.infinitives, verb.printed),
  )

/** Finds the clause of saying before a quotation in its own sentence. */
export class Ahead extends GoingOn {
  /** The clause before a quotation; `joined` where its verb stands right before it. */
  protected before(
    span: Span,
    sentence: Sentence,
    subjects: Subjects,
    colon: boolean,
  ): { by: Attribution; joined: boolean } | null {
    const { text, lexicon } = this
    const range: At = [sentence.at[0], span.outer[0]]
    const { and } = lexicon.words.grammar
    // "when asked" is told of whoever answers.
    const innermost = sentence.verbs.findLast(({ start, end, kind, token }) => {
      const opening = sentence.tokens[token - 1]
      const beside = opening && /^\s*$/.test(text.slice(opening.end, start))
      // "وتضيف وهي تشير إلى": what somebody does meanwhile.
      const meanwhile =
        beside &&
        and !== undefined &&
        opening.folded.startsWith(and) &&
        lexicon.pronouns.has(opening.folded.slice(and.length)) &&
        sentence.verbs.some((other) => other.kind === 'saying' && other.end <= opening.start)
      if (meanwhile && !announces(text.slice(end, span.outer[0]), lexicon)) return false
      // "وفقا لما قال": behind what names a source it is no clause of its own.
      const cited = sentence.verbs.some((one) => one.kind === 'accordingTo' && one.token + one.length === token - 1)
      const depends = beside && kind !== 'participle' && !cited && lexicon.subordinate.has(opening.folded)
      if (isInfinitive(sentence, start, lexicon) && !announces(text.slice(end, span.outer[0]), lexicon)) return false
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
      const mention = free
        ? lifted(text, mentions, subjects.described(mentions, free), lexicon)
        : beforeObject(text, mentions, sentence, lexicon)
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
    const between = text.slice(innermost.closes, span.outer[0])
    const opening = /^\s*[,،:]?\s*(\S*)\s*$/.exec(between)?.[1]
    const joined = opening !== undefined && (opening === '' || opensSaid(foldWord(opening), lexicon))
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
    if (lexicon.words.subject !== 'after') return undefined
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
    const { grammar } = lexicon.words
    const infinitive = grammar.nounStandsFirst === true && endsIn(grammar.infinitives, verb.printed)
    if (
      !(lexicon.words.dropsSubject || infinitive) ||
      !lexicon.words.capitals ||
      (verb.kind !== 'saying' && !infinitive)
    )
      return verb
    const first = verbs.findLast(({ closes, kind }) => kind === 'saying' && closes <= verb.start)
    if (!first || mentions.some(({ end, start }) => start >= first.closes && end <= verb.start)) return verb
    const between = tokens.filter(({ end, start }) => start >= first.closes && end <= verb.start)
    const [opening, ...others] = between
    const told =
      opening !== undefined &&
      lexicon.complements.has(opening.folded) &&
      others.every(({ folded }) => isBetween(folded, lexicon)) &&
      !/[,.;:«“"]/.test(this.text.slice(first.closes, verb.start))
    // "chiede di garantire “…”": who asks says it, and not who is asked to do it.
    const [of] = between
    if (infinitive && of && between.length === 1 && lexicon.particles.has(of.folded)) return first
    return told ? this.sayingThat(first, { mentions, tokens, verbs } as Sentence) : verb
  }

  /** "Ruiz told the Courier that premiums reflected “…”": who tells it, where the clause has a subject that is nobody. */
  private outside({ mention, side, verb }: Subject, sentence: Sentence, subjects: Subjects): Subject | null {
    const { articlesOpeningClauses } = this.lexicon.words.grammar
    if (!articlesOpeningClauses || side !== 'before') return null
    const that = sentence.tokens.find(
      ({ end, folded, start }, i) =>
        isAmong(articlesOpeningClauses, folded) &&
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
    if (!this.lexicon.forms || side !== 'before' || mention.kind !== 'name' || !isSeveralVerb(verb, this.lexicon))
      return null
    const first = sentence.verbs.findLast(
      (one) =>
        one.kind === 'saying' && one.start >= mention.end && one.end <= verb.start && !isSeveralVerb(one, this.lexicon),
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
