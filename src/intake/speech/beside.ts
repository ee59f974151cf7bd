import { isOutlet } from '../chain/outlets.ts'
import type { At } from '../found.ts'
import { isAmong, matches } from '../languages/among.ts'
import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { Ahead } from './ahead.ts'
import type { Attribution } from './attribution.ts'
import type { Sentence } from './clause.ts'
import { isDocument } from './issuer.ts'
import type { Span } from './marks.ts'
import { isNamed } from './quoted.ts'
import { Subjects } from './subject.ts'
import { isCapital, type Token } from './tokens.ts'
import { unknownVerb, verbAlone } from './unknown-verb.ts'
import type { Verb } from './verbs.ts'
import { endsWithVerb } from './words-without-capitals.ts'

/** Finds the clause of saying beside a quotation in its own sentence. */
export class Beside extends Ahead {
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
    if (hangs && lexicon.words.subject === 'after') return null
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
    const object =
      head + 1 === verb.token &&
      lexicon.words.adjectivesBehind !== undefined &&
      isAmong(lexicon.words.grammar.objectPronounsBefore, ahead)
    if (object && !lexicon.joining.has(ahead)) head++
    // "«…»، ثم يضيف: «…»": the clause is the next quotation's.
    const goesOn = sentence.tokens.slice(first, head).some(({ folded }) => lexicon.joining.has(folded))
    const inside = text.slice(...span.inner).replace(/[\s’'”"]+$/, '')
    const announces = next !== undefined && /[:：]\s*$/.test(text.slice(range[0], range[1]))
    if ((goesOn || said) && announces) return null
    // "“A.” Ruiz agreed: “B.”": behind a full stop too.
    const { last } = this
    const goingOn =
      last?.paragraph === sentence.paragraph && lexicon.words.grammar.commasInsideMarks && /[^.]\.$/.test(inside)
    // "“A,” Ruiz said. “B.” The hall laughed.": where a comma stands inside the marks, no clause of saying follows a full stop.
    if (goingOn && isCapital(sentence.tokens[first]!.word) && sentence.tokens.slice(0, first).length === 0) return null
    if (announces && inside.endsWith('.')) return null
    if (head === verb.token) {
      // "“Rain” had just won": with an auxiliary before it a verb has its subject before it too.
      const { helpingVerbs } = lexicon.words.grammar
      if (sentence.tokens.slice(first, head).some(({ folded }) => isAmong(helpingVerbs, folded))) return null
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
    // "«…» را دلیل این وضعیت دانست": so may what is told of an object.
    const reach = lexicon.objects.has(sentence.tokens[first]!.folded) ? 9 : 4
    const final =
      endsWithVerb(lexicon) && verb.token - first < reach && !/[,،؛:]/.test(text.slice(range[0], verb.start))
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
    const { relatives, words } = this.lexicon
    if (!words.grammar.subjectStandsFirst || !before || !opening || !relatives.has(opening.folded)) return false
    return /^,\s$/.test(this.text.slice(before.end, opening.start))
  }

  /** "…, secondo cui la nave regge": of what follows, where words do, and not of what stands before. */
  private opensClause({ behind, token, length }: Verb, { tokens }: Sentence): boolean {
    const { grammar } = this.lexicon.words
    return behind === true && grammar.nounStandsFirst === true && tokens.length > token + length
  }

  /** "“…” in the end, said Ruiz", "“…” to win, Ruiz said": the clause closes the sentence, after a comma. */
  private closing(span: Span, sentence: Sentence, subjects: Subjects): Attribution | null {
    const { lexicon, text } = this
    const verbs = sentence.verbs.filter(({ kind, start }) => kind !== 'participle' && start >= span.outer[1])
    const range: At = [span.outer[1], sentence.at[1]]
    for (const verb of verbs) {
      if (this.opensClause(verb, sentence)) continue
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
}

/** How many tokens at `i` are an aside of several words: "این را". */
const asides = ({ tokens }: Sentence, i: number, lexicon: Lexicon): number =>
  phraseAt(
    lexicon.asides,
    tokens.slice(i, i + 5).map(({ folded }) => folded),
    0,
  )

/** "— бодро отрапортовала", "— з усмішкою" without its noun: how somebody says something, in a language with cases. */
const isManner = ({ folded }: Token, { bodies, forms, roles, words }: Lexicon): boolean =>
  forms !== null &&
  folded.length > 4 &&
  matches(words.grammar.adverbs, folded) &&
  !roles.has(folded) &&
  !bodies.has(folded)

const isLink = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || lexicon.subordinate.has(folded)
