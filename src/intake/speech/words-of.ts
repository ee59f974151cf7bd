import type { At } from '../found.ts'
import { beginsIn, endsIn, isAmong, without } from '../languages/among.ts'
import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { isDocument, issuerOf } from './issuer.ts'
import { isFree, type Mention, plainMention } from './mention.ts'
import { isProper } from './quoted.ts'
import { lifted, SentenceParts, type Subject } from './sentence-parts.ts'
import type { Verb } from './verbs.ts'
import { unjoined } from './words-without-capitals.ts'

/** Finds whose words they are where none stands as a subject does: the body of a document, the pronoun in "по её словам". */
export class WordsOf extends SentenceParts {
  /** "По её словам": the pronoun inside the phrase. */
  protected possessiveIn(verb: Verb): Subject | null {
    const { lexicon, sentence } = this
    const token = sentence.tokens
      .slice(verb.token, verb.token + verb.length)
      .find(({ folded }) =>
        [folded, lexicon.words.joined.includes(folded[0] ?? '') ? folded.slice(1) : folded].some((word) =>
          lexicon.possessives.has(word),
        ),
      )
    return token ? { mention: plainMention('pronoun', token.start, token.end), side: 'after', verb } : null
  }

  /** "In der Mitteilung der Stadt heißt es", "в отчёте палаты говорится": the body that is named with the document. */
  protected issuing(verb: Verb, [from]: At): Subject | null {
    const { lexicon, sentence, text } = this
    const { tokens } = sentence
    const folded = tokens.slice(verb.token, verb.token + 4).map((token) => token.folded)
    if (phraseAt(lexicon.impersonal, folded, 0) === 0) return null
    const { grammar } = lexicon.words
    const before = tokens.slice(0, verb.token).filter(({ start }) => start >= from)
    // "управление опубликовало сообщение, в котором говорится": who published it.
    if (beginsIn(grammar.relativeBeginnings, before.at(-1)?.folded ?? '')) {
      const main = this.main(verb.start)
      return main ? { mention: main, side: 'before', verb } : null
    }
    const papers = before.filter((token) => lexicon.documents.has(token.folded))
    // "В её сообщении, которое появилось на сайте ведомства, говорится": not where it stands.
    const ahead = papers.findLast((paper) => !beginsIn(grammar.sites, paper.folded)) ?? papers.at(-1)
    const behind = tokens.slice(verb.token + verb.length, verb.token + verb.length + 4)
    const document = ahead ?? behind.find((token) => lexicon.documents.has(token.folded))
    if (!document) return null
    const to = ahead ? verb.start : document.end + 60
    // "si affida a una nota: i costi, si legge": behind a colon stands what is in it, and before it who put it out.
    const colon = ahead && grammar.nounStandsFirst ? /:\s/.exec(text.slice(document.end, verb.start)) : null
    const limit = colon ? document.end + colon.index : to
    const told = sentence.mentions.filter(({ end, start }) => end > document.start && start >= from && end <= limit)
    const issued = colon && !told.some((one) => issuerOf(one, lexicon))
    const by = issued
      ? sentence.mentions.find(
          (one) => isFree(one) && one.kind !== 'pronoun' && one.start >= from && one.end <= document.start,
        )
      : undefined
    if (by) return { mention: lifted(text, sentence.mentions, by, lexicon), side: 'before', verb }
    const mention =
      told.find((one) => issuerOf(one, lexicon)) ?? told.find(({ start }) => start > document.end) ?? told[0]
    return mention && mention.kind !== 'pronoun' ? { mention, side: ahead ? 'before' : 'after', verb } : null
  }

  /** "on assure", "assure-t-on": has a verb nobody for its subject? */
  isUnnamed(verb: Verb): boolean {
    const { lexicon, sentence, text } = this
    const [before, next] = [sentence.tokens[verb.token - 1], sentence.tokens[verb.token + verb.length]]
    const inside = sentence.tokens.slice(verb.token, verb.token + verb.length)
    const ahead = before && this.close(verb.token - 1) && lexicon.unnamed.has(before.folded)
    const written = next && /^-(?:\p{L}-)?$/u.test(text.slice(verb.end, next.start)) && lexicon.unnamed.has(next.folded)
    return ahead || written || inside.some(({ folded }) => lexicon.unnamed.has(folded))
  }

  /** "gritava-se": is a verb in the passive, with what says so written onto it and nobody named behind it? */
  isPassive(verb: Verb): boolean {
    const { lexicon, sentence, text } = this
    const next = sentence.tokens[verb.token + verb.length]
    if (!next || text.slice(verb.closes, next.start) !== '-' || !lexicon.passive.has(next.folded)) return false
    return !sentence.mentions.some((one) => isFree(one) && one.start >= next.end && one.start - next.end < 30)
  }

  /** "assure-t-on à la mairie", "aseguran desde la alcaldía": the body right behind a verb for nobody or for several. */
  protected bodyBehind(verb: Verb, severally: boolean): Subject | null {
    const { lexicon, sentence, text } = this
    if (lexicon.saidAt.size === 0 || verb.kind !== 'saying') return null
    // "fanno sapere": the first word tells.
    const [finite = ''] = verb.printed.split(' ')
    const several =
      lexicon.words.people.severalVerbs?.some((ending) => verb.printed.endsWith(ending) || finite.endsWith(ending)) ??
      false
    if (severally && !several) return null
    const from = verb.token + verb.length
    const first = sentence.tokens.findIndex(
      ({ folded }, i) => i >= from && !lexicon.unnamed.has(folded) && !isBetween(folded, lexicon),
    )
    const preposition = sentence.tokens[first]
    if (!preposition || !lexicon.saidAt.has(preposition.folded)) return this.bodyAhead(verb)
    const body = sentence.mentions.find(({ start }) => start >= preposition.end)
    const near = body && /^\s*(?:[\p{L}’']{1,6}\s*)?$/u.test(text.slice(preposition.end, body.start))
    const speaks = near && (body.kind === 'body' || body.kind === 'role') && !isDocument(body, lexicon)
    return speaks && body.governed ? { mention: body, side: 'after', verb } : null
  }

  /** "Dal ministero fanno sapere", "À la mairie, on assure": the same, where it opens the sentence. */
  private bodyAhead(verb: Verb): Subject | null {
    const { lexicon, sentence, text } = this
    const [opening] = sentence.tokens
    if (!opening || opening.start > verb.start || !lexicon.saidAt.has(opening.folded)) return null
    const before = sentence.mentions.filter(({ end }) => end <= verb.start)
    const [body] = before
    const near = body && /^\s*(?:[\p{L}’']{1,6}\s*)?$/u.test(text.slice(opening.end, body.start))
    if (!near || body.kind !== 'body' || !body.governed || isDocument(body, lexicon)) return null
    return before.some(isFree) || verb.start - body.end > 30 ? null : { mention: body, side: 'before', verb }
  }

  /** "Сообщили в мэрии", "В письме говорится": a body behind a preposition, where the clause has no subject. */
  protected speakingBody(verb: Verb, [from, to]: At): Subject | null {
    const { lexicon, sentence, text } = this
    if (lexicon.within.size === 0) return null
    const all = sentence.mentions.filter(({ kind, start, end }) => {
      const before = sentence.tokens.findLast((token) => token.end <= start)
      return (
        (kind === 'body' || kind === 'role' || (kind === 'name' && isSeveralVerb(verb, lexicon))) &&
        lexicon.within.has(before?.folded ?? '') &&
        !this.isRequest(text.slice(start, end)) &&
        start >= from &&
        end <= to
      )
    })
    const marked = isSeveralVerb(verb, lexicon) ? this.markedAt(verb, from) : undefined
    if (marked) return { mention: marked, side: 'before', verb }
    // "В посольстве в Москве назвали": a place is asked for only where no body is named.
    const bodies = all.filter(({ kind }) => kind !== 'name')
    const placed = bodies.length > 0 ? bodies : all
    // "Рассказали «Вестнику» в мэрии": an outlet that is told it may stand between.
    const near = (a: number, b: number) =>
      a <= b && (isSeveralVerb(verb, lexicon) ? toldToOutlet : oneWord).test(text.slice(a, b))
    const behind = placed.find(({ start }) => near(verb.closes, start))
    // "заявил в суде мэр": one who stands right behind it in the nominative.
    const acts = (one: Mention) =>
      behind && isFree(one) && one.start >= behind.end && /^\s+$/.test(text.slice(behind.end, one.start))
    if (behind && !isSeveralVerb(verb, lexicon) && sentence.mentions.some(acts)) return null
    if (behind) return { mention: behind, side: 'after', verb }
    // "В мэрии корреспонденту «Берега» пояснили": whom it is told stands between.
    const heard = sentence.mentions.findLast((one) => one.oblique && near(one.end, verb.start))
    const ahead =
      placed.findLast((one) => one !== heard && heard !== undefined && near(one.end, heard.start)) ??
      placed.findLast(({ end }) => near(end, verb.start))
    const before = sentence.mentions.filter((one) => isFree(one) && one.start >= from && one.end <= verb.start)
    // "В посольстве доклад назвали «…»": one thing or person does nothing in the plural.
    const nobody = isSeveralVerb(verb, lexicon) && !before.some((one) => this.maySpeakAsMany(one))
    const place = nobody ? placed.findLast(({ end }) => end <= verb.start) : undefined
    if (place) return { mention: place, side: 'before', verb }
    return ahead && before.length === 0 ? { mention: ahead, side: 'before', verb } : null
  }

  /** "В «Юрент-сити» заявили": a body that is named in marks only, behind a preposition and right before the verb. */
  private markedAt(verb: Verb, from: number): Mention | undefined {
    const { lexicon, sentence, text } = this
    const span = sentence.spans.findLast(({ outer }) => outer[1] <= verb.start && outer[0] >= from)
    if (!span || !oneWord.test(text.slice(span.outer[1], verb.start)) || !isProper(text, span)) return undefined
    const before = sentence.tokens.findLast(({ end }) => end <= span.outer[0])
    if (!before || !lexicon.within.has(before.folded) || span.outer[0] - before.end > 1) return undefined
    return { ...plainMention('body', ...span.outer), name: text.slice(...span.inner) }
  }

  /** "На запрос редакции", "на запитання журналістів": what was answered, by nobody there. */
  private isRequest(words: string): boolean {
    return this.lexicon.words.requests?.some((beginning) => words.toLowerCase().startsWith(beginning)) === true
  }

  /** "Как уточнили в полиции, ребёнок …": the body right behind a verb in the plural, before anybody whom the rest is about. */
  protected spokenAt(verb: Verb, range: At): Subject | null {
    const { lexicon, sentence } = this
    if (!isSeveralVerb(verb, lexicon)) return null
    const before = sentence.mentions.filter((one) => isFree(one) && one.start >= range[0] && one.end <= verb.start)
    if (before.some((one) => this.maySpeakAsMany(one))) return null
    const spoken = this.speakingBody(verb, range)
    const next = sentence.mentions.find(({ start }) => start >= verb.end)
    const ahead = spoken?.side === 'before' && !(next && isFree(next) && this.maySpeakAsMany(next))
    return spoken?.side === 'after' || ahead ? spoken : null
  }

  /** Is it a role in the plural, a pronoun for several, or one of two that are joined? */
  private maySpeakAsMany({ end, kind, start }: Mention): boolean {
    const { lexicon, sentence, text } = this
    const own = sentence.tokens.filter((token) => token.start >= start && token.end <= end)
    if (kind === 'pronoun') return own.some(({ folded }) => lexicon.several.has(folded))
    const { conjunctions, nominativePlurals } = lexicon.words.grammar
    const behind = /^\s+(\p{L}+)\s/u.exec(text.slice(end, end + 5))?.[1] ?? ''
    const ahead = /\s(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? ''
    if (isAmong(conjunctions, behind) || isAmong(conjunctions, ahead)) return true
    return kind === 'role' && own.some(({ folded }) => lexicon.roles.has(folded) && endsIn(nominativePlurals, folded))
  }

  /** "Ruiz zufolge": the mention right before. */
  protected rightBefore(verb: Verb): Subject | null {
    const { lexicon, sentence, text } = this
    // "ونقلت عنه الإذاعة قوله": who is cited is a pronoun before who passes the words on.
    const passes = sentence.tokens
      .slice(Math.max(0, verb.token - 7), verb.token)
      .find(
        ({ folded }, i, all) =>
          lexicon.relaying.from.has(without(lexicon.words.grammar.owners, folded)) &&
          !lexicon.relaying.from.has(folded) &&
          unjoined(all[i - 1]?.folded ?? '', lexicon).some((word) => lexicon.relaying.verbs.has(word)),
      )
    if (passes && lexicon.nounsOfSaying.has(sentence.tokens[verb.token]!.folded))
      return { mention: plainMention('pronoun', passes.start, passes.end), side: 'after', verb }
    const mention = sentence.mentions.findLast(({ end }) => end <= verb.start)
    if (!mention) return null
    // "nel rapporto dell’Osservatorio sul trasporto, secondo il quale"
    if (/^(?:(?:\s\p{Ll}+){0,4},|،)?\s*$/u.test(text.slice(mention.end, verb.start)))
      return { mention, side: 'before', verb }
    // "مسؤول في الميناء قوله": what the role is of stands between.
    const between = sentence.tokens.filter(({ start, end }) => start >= mention.end && end <= verb.start)
    const linked = between.length < 5 && lexicon.roleLinks.has(between[0]?.folded ?? '')
    if (!linked || mention.name || /[^\p{L}\p{M}\s]/u.test(text.slice(mention.end, verb.start))) return null
    const { end } = between.at(-1)!
    return { mention: { ...mention, end, role: text.slice(mention.start, end) }, side: 'before', verb }
  }
}

/** Is it a verb in the plural, in a language whose verbs say so: "назвали", "считают"? */
export const isSeveralVerb = ({ printed }: Verb, { forms, words }: Lexicon): boolean =>
  forms !== null && endsIn(words.grammar.pluralVerbs, printed)

const oneWord = /^[\s\u00a0]*(?:\p{L}+[\s\u00a0]+)?$/u
const toldToOutlet = /^[\s\u00a0]*(?:(?:\p{L}+\s+)?[«"“„][^«»"“”„]{1,40}[»"“”]\s+)?(?:\p{L}+[\s\u00a0]+)?$/u
