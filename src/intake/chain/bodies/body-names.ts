import { endsIn, isAmong, matches } from '../../languages/among.ts'
import { isObjectOfSeveral } from '../../speech/object-of-several.ts'
import {
  definite,
  hasArticle,
  isForDefinite,
  isJoinedDefinite,
  isToParent,
  unjoined,
} from '../../speech/words-without-capitals.ts'
import type { Outlet, OutletNames } from '../outlet-names.ts'
import type { Words } from '../words.ts'
import { endOfCourt } from './court-names.ts'

/** Reads the names of bodies to their end: what they are there for, of and with. */
export class BodyNames {
  private readonly words: Words
  private readonly names: OutletNames

  constructor(words: Words, names: OutletNames) {
    this.words = words
    this.names = names
  }

  /** Is it what bodies are called: "council", "Hafenamt"? */
  isBodyWord(folded: string): boolean {
    const { bodies, documents, words } = this.words.lexicon
    if (documents.has(folded)) return false
    if (bodies.has(folded)) return true
    const endings = words.chain.companyEndings ?? []
    return endings.some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending))
  }

  /** "Arden Holdings": does its last word say that it is a firm's? */
  isFirm({ first, last, name }: Outlet): boolean {
    const { words } = this
    return first < last && name.includes(' ') && words.isCapital(last) && words.has('company', last) > 0
  }

  /** A body’s name with what goes on behind its mention: «компании «Север»», "Bureau d’enquête sur les accidents". */
  of(found: Outlet): Outlet {
    const { words } = this
    let from = found.first
    while (from < found.last && words.isArticle(from) && !words.isCapital(from)) from++
    const hyphened = this.hyphenedBefore(from)
    const body =
      hyphened < from
        ? { ...found, first: hyphened, name: words.slice(hyphened, found.last) }
        : { ...found, first: from }
    let { last } = body
    // "Cooperativa 12 de Octubre"
    const { capitalNouns, capitals } = words.lexicon.words
    const printed =
      capitals && !capitalNouns && words.isCapital(from) && !words.lexicon.forms ? this.names.at(from) : null
    if (printed && printed.first === from && printed.last > last) last = printed.last
    if (words.all[last + 1]?.quoted && words.joins(last)) last++
    while (last - body.first < 8) {
      const on = Math.max(this.goesOn(body, last), this.genitivesFrom(last, body.first))
      if (on === last) break
      last = on
    }
    const end = endOfCourt(body.first, last, words)
    if (end > last) {
      return { ...body, last: end, name: words.slice(words.isArticle(from) ? from + 1 : from, end) }
    }
    const behind = this.behindInitials(last)
    if (behind > last) {
      const name = `${words.slice(body.first, last)} ${words.slice(last + 2, behind)}`
      return { ...body, last: behind, name }
    }
    if (last === body.last)
      return { ...body, name: this.nominative(body.first, words.whole(body.first, last, body.name)) }
    // "La Plataforma por la Sanidad": the article that opens a sentence is no part of the name.
    const own = this.isBodyWord(words.all[1]?.folded ?? '') || (words.all[1]?.word ?? '') === found.name
    const article = body.first === 0 && words.isArticle(0) && own
    const first = article ? 1 : body.first
    return { ...body, last, name: this.nominative(first, words.whole(first, last)) }
  }

  /** "Industrie- und Handelskammer": where the first of two compounds stands that end alike. */
  private hyphenedBefore(i: number): number {
    const { words } = this
    if (!words.lexicon.words.capitalNouns || i < 2 || !words.joins(i - 1)) return i
    const joint = words.lexicon.joining.has(words.all[i - 1]!.folded)
    const cut = /^-\s$/.test(words.text.slice(words.all[i - 2]!.end, words.all[i - 1]!.start))
    return joint && cut ? i - 2 : i
  }

  /** "Unidade Portuária (UP) do Alto Mar": where a name ends that goes on behind its initials. */
  private behindInitials(last: number): number {
    const { words } = this
    const initials = words.all[last + 1]
    const link = words.has('by', last + 2)
    if (!initials || !link || !/^\p{Lu}{2,8}$/u.test(initials.word) || !words.isCapital(last + 2 + link)) return last
    const before = words.text.slice(words.all[last]!.end, initials.start)
    const after = words.text.slice(initials.end, words.all[last + 2]!.start)
    return before === ' (' && after === ') ' ? (this.names.at(last + 2 + link)?.last ?? last) : last
  }

  /** "des Landesamts": the nominative of a noun behind an article of the genitive. */
  private nominative(first: number, name: string): string {
    const { words } = this
    const { chain, grammar } = words.lexicon.words
    const genitives = grammar.nounGenitives
    if (!genitives || !isAmong(chain.genitive, words.all[first - 1]?.folded ?? '')) return name
    const [noun = '', ...others] = name.split(' ')
    return [noun.replace(matches(genitives.long, noun) ? genitives.long : genitives.any, ''), ...others].join(' ')
  }

  /** How far a body’s name goes on behind a word with "&" or "+", or with "for", "sur les" and what it is there for. */
  private goesOn(body: Outlet, last: number): number {
    const { words } = this
    const { lexicon } = words
    const next = last + 1
    // "Mora County Sheriff’s Office"
    const owned = /^['’]s?\s$/.test(words.text.slice(words.all[last]!.end, words.all[next]?.start))
    if (owned && words.isCapital(body.first) && words.isCapital(last) && words.isCapital(next)) {
      const { folded } = words.all[next]!
      if (this.isBodyWord(folded) || words.has('company', next) > 0) return next
    }
    // "شرطة ولاية ساكسونيا": a noun without an article goes on with its genitive.
    const { grammar } = lexicon.words
    const ended = unjoined(words.all[last]!.folded, lexicon)
    const bare = grammar.article && last === body.first && !ended.some((word) => definite(word, lexicon))
    if (bare && words.joins(last) && this.isBodyWord(ended.at(-1)!) && this.carriesOn(next))
      return words.joins(next) && this.carriesOn(next + 1) && !hasArticle(words.all[next]!.folded, grammar)
        ? next + 1
        : next
    // "مركز الساحل للدراسات"
    if (
      words.joins(last) &&
      isForDefinite(words.all[next]?.folded ?? '', lexicon) &&
      this.isBodyWord(words.all[body.first]!.folded)
    )
      return next
    // "الحوض المائي لأم الربيع": a place that is called like somebody.
    if (words.joins(last) && isToParent(words.all[next]!.word, lexicon) && words.joins(next)) return next + 1
    // "المركز الوطني للنخيل والتمور": what it is there for goes on.
    const charged = isForDefinite(words.all[last]!.folded, lexicon) && last > body.first
    if (charged && words.joins(last) && isJoinedDefinite(words.all[next]!.folded, lexicon)) return next
    // "Industrie- und Handelskammer", of which the first was found.
    const cut =
      lexicon.words.capitalNouns && /^-\s/.test(words.text.slice(words.all[last]!.end, words.all[next]?.start))
    if (cut && lexicon.joining.has(words.all[next]?.folded ?? '') && words.joins(next) && words.isCapital(next + 1))
      return next + 1
    // "Ingenieurbüro Thielke und Partner"
    const partners =
      words.joins(last) &&
      words.isCapital(last) &&
      lexicon.joining.has(words.all[next]?.folded ?? '') &&
      words.joins(next)
    if (partners && words.isCapital(next + 1) && words.has('company', next + 1) > 0 && !words.has('company', last))
      return next + 1
    // "ETH Zürich", "RWTH Aachen": where all nouns have capitals, initials go on with where the body is.
    const opens = words.isArticle(body.first) ? body.first + 1 : body.first
    const initials = lexicon.words.capitalNouns && last === opens && /^\p{Lu}{2,5}$/u.test(words.all[last]!.word)
    if (initials && this.isPlaceBehind(next)) return next
    // "Universität St. Gallen"
    if (!words.joins(last) || !words.isCapital(body.first)) return last
    if (/^\.\s/.test(words.text.slice(words.all[last]!.end))) return next
    const linkedBefore = words.all
      .slice(body.first, last)
      .some((_, n) => words.has('by', body.first + n) + words.has('charge', body.first + n) > 0)
    const behind = (words.has('by', last - 1) > 0 || linkedBefore) && words.isCapital(last)
    if (behind && words.lexicon.joining.has(words.all[next]?.folded ?? '') && words.joins(next)) {
      // "da Água e do Solo", "de Agricultura y Pesca"
      if (words.has('by', next + 1) > 0 && words.joins(next + 1) && words.isCapital(next + 2)) return next + 2
      if (words.isCapital(next + 1) && !words.lexicon.words.grammar.modifiersStandBefore) return next + 1
      // "América Latina y el Caribe"
      if (words.isArticle(next + 1) && words.joins(next + 1) && words.isCapital(next + 2)) return next + 2
    }
    // "Istituto nazionale di fisica e oceanografia"
    const { capitalNouns } = lexicon.words
    if (
      grammar.nounStandsFirst &&
      last > body.first + 1 &&
      !words.isCapital(last) &&
      words.has('by', last - 1) > 0 &&
      lexicon.joining.has(words.all[next]?.folded ?? '') &&
      this.isPlainNoun(next + 1) &&
      words.joins(next)
    )
      return next + 1
    if (last > body.last && words.isCapital(next) && !words.isTime(next) && words.lexicon.words.capitalNouns !== true)
      return next
    if (/[&+]\s*$/.test(words.text.slice(words.all[last]!.end, words.all[next]?.start))) return next
    // "Pontificia università cattolica del Cile"
    const plain = grammar.nounStandsFirst && !words.isCapital(next)
    const small = plain && !words.isSaying(next) && !words.isPreposition(next) && !words.isBreak(next)
    if (
      small &&
      body.first === last &&
      !this.isBodyWord(words.all[last]!.folded) &&
      this.isBodyWord(words.all[next]!.folded)
    )
      return next
    const linked = small && words.has('by', next + 1) > 0 && words.joins(next) && words.joins(next + 1)
    // "Istituto superiore di sanità"
    const bodyWord = this.isBodyWord(words.all[last]!.folded) || words.has('company', last) > 0
    const called = linked && body.first === last && bodyWord && !words.isArticle(next + 2)
    if (called && this.isDescribing(next) && next + 2 < words.length && !words.isTime(next + 2))
      return this.compoundFrom(next + 2)
    if (linked && words.isCapital(next + 2) && this.isBodyWord(words.all[last]!.folded) && !words.has('issuing', next))
      return next + 2
    const alone =
      body.first === last &&
      (this.isBodyWord(words.all[last]!.folded) || words.has('company', last) > 0) &&
      words.has('by', next) > 0 &&
      words.has('agent', next) === 0
    // "Protección al Ambiente": behind what the body does, whom it does it for.
    const doing = behind && last > body.first + 1
    const forWhom = doing && isAmong(grammar.toThe, words.all[next]!.folded) && !this.names.sureAt(next + 1)
    const on =
      grammar.nounStandsFirst &&
      ((words.has('by', next) > 0 && words.has('agent', next) === 0) || forWhom) &&
      words.isCapital(last) &&
      words.isCapital(next + 1)
    // "Plataforma por la Sanidad Digna"
    const named = this.names.sureAt(next + 1) !== null || this.isBodyWord(words.all[next + 1]?.folded ?? '')
    const cause = words.has('causes', next) > 0 && !named
    if (words.has('charge', next) === 0 && !cause && !alone && !on) return last
    // "la Questura sulla sua pagina": where it says so.
    if (words.has('itsOwn', next + 1) > 0) return last
    let k = next + 1
    while (words.isArticle(k) && words.joins(k - 1)) k++
    const large = capitalNouns === true || cause || (grammar.modifiersStandBefore && !alone) || (k > next + 1 && alone)
    const noun =
      words.joins(k - 1) &&
      k < words.length &&
      words.has('itsOwn', k) === 0 &&
      !words.isTime(k) &&
      !/^\p{Nd}/u.test(words.all[k]!.word) &&
      (!large || words.isCapital(k))
    if (!noun || words.isSaying(k)) return last
    // "sur les accidents de montagne"
    const of = words.has('by', k + 1) > 0 && words.joins(k) && words.joins(k + 1) ? k + 1 + words.has('by', k + 1) : 0
    const ofName =
      of > 0 && of < words.length && !words.isArticle(of) && !words.isTime(of) && !/^\p{Nd}/u.test(words.all[of]!.word)
    if (ofName) return of
    // "Osservatorio sul trasporto locale"
    const described =
      grammar.nounStandsFirst &&
      words.has('charge', next) > 0 &&
      this.isPlainNoun(k + 1) &&
      words.joins(k) &&
      this.isDescribing(k + 1)
    return described ? k + 1 : k
  }

  /** A word right behind a name that is no noun of a list, no name of the page’s people and no time. */
  private isPlaceBehind(i: number): boolean {
    const { words } = this
    const { roles, bodies, givenNames } = words.lexicon
    const { folded = '', word = '', quoted = true } = words.all[i] ?? {}
    if (quoted || !words.joins(i - 1) || !/^\p{Lu}\p{Ll}{2,}$/u.test(word) || words.isTime(i)) return false
    const listed = roles.has(folded) || bodies.has(folded) || givenNames.has(folded) || words.has('times', i) > 0
    const behind = words.all[i + 1]?.folded ?? ''
    // "laut NDR Anfang Mai"
    return !listed && !words.lexicon.months.has(behind) && !words.lexicon.weekdays.has(behind)
  }

  /** A word of a name that is neither verb nor particle nor somebody. */
  private isPlainNoun(i: number): boolean {
    const { words } = this
    const word = words.all[i]
    if (!word || word.quoted || words.isCapital(i) || !/^\p{L}{3,}$/u.test(word.word)) return false
    return !(
      words.isSaying(i) ||
      words.isBreak(i) ||
      words.isPreposition(i) ||
      words.isArticle(i) ||
      words.isLight(i) ||
      words.has('issuing', i) > 0 ||
      words.lexicon.roles.has(word.folded) ||
      words.has('itsOwn', i) > 0
    )
  }

  /** "vigili del fuoco", "guardia di finanza": a noun with what it is of, where both are plain. */
  private compoundFrom(i: number): number {
    const { words } = this
    const on = words.joins(i) && words.has('by', i + 1) === 1 && words.joins(i + 1) && this.isPlainNoun(i + 2)
    return on && words.lexicon.roles.has(words.all[i]!.folded) ? i + 2 : i
  }

  private isDescribing(i: number): boolean {
    const { all, lexicon } = this.words
    return matches(lexicon.words.grammar.bodyAdjectives, all[i]!.folded)
  }

  private carriesOn(i: number): boolean {
    const { words } = this
    if (i >= words.length || words.all[i]!.quoted) return false
    return !(
      words.isPreposition(i) ||
      words.isBreak(i) ||
      words.isTime(i) ||
      words.isLight(i) ||
      words.opensPast(i) ||
      words.isSaying(i) ||
      words.has('statement', i) + words.has('document', i) + words.has('issuing', i) + words.has('showing', i) > 0
    )
  }

  /** "Центр контролю та профілактики хвороб": how far the nouns in the genitive behind a body’s name go. */
  private genitivesFrom(last: number, first: number): number {
    const { words } = this
    if (!words.lexicon.forms || words.all[last]!.quoted) return last
    const { conjunctions } = words.lexicon.words.grammar
    let to = last
    while (to - last < 6 && words.joins(to)) {
      const joined =
        isAmong(conjunctions, words.all[to + 1]!.folded) && to > first && !words.isCapital(to) && words.joins(to + 1)
          ? 1
          : 0
      const next = to + 1 + joined
      // "прав", "хвороб": without an ending only behind another.
      if (!this.isGenitive(next, to > first)) break
      to = next
    }
    return to
  }

  private isGenitive(i: number, bare: boolean): boolean {
    const { words } = this
    const { folded, quoted } = words.all[i]!
    if (
      quoted ||
      words.isCapital(i) ||
      folded.length < 4 ||
      words.lexicon.pronouns.has(folded) ||
      words.isSaying(i) ||
      words.isBreak(i)
    )
      return false
    if (
      words.isPreposition(i) ||
      words.isLight(i) ||
      words.has('hours', i) > 0 ||
      words.has('issuing', i) > 0 ||
      words.has('reported', i) > 0
    )
      return false
    const { bareGenitives, bodyGenitives, verbsLikeGenitives } = words.lexicon.words.grammar
    if (matches(verbsLikeGenitives, folded) || words.lexicon.participles.has(folded)) return false
    if (isObjectOfSeveral(i, words.all, words.text, words.lexicon)) return false
    return endsIn(bodyGenitives, folded) || (bare && matches(bareGenitives, folded))
  }
}
