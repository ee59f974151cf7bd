import { endsIn, isAmong, matches } from '../../languages/among.ts'
import type { Sentence } from '../../speech/clause.ts'
import type { Mention } from '../../speech/mention.ts'
import { isNetwork } from '../networks.ts'
import type { Outlet, OutletNames } from '../outlet-names.ts'
import type { Words } from '../words.ts'
import { wholeOf } from './apposed-names.ts'
import { BodyNames } from './body-names.ts'
import { CalledBodies } from './called-bodies.ts'
import { MentionedNames } from './mentioned-names.ts'
import { isNameless } from './nameless.ts'
import { PaperMentions } from './paper-mentions.ts'

/**
 * Somebody that a sentence speaks of: a body that may have published something, a person, a name of which the page does
 * not say whose it is, or a word for one named before.
 */
export interface Named extends Outlet {
  readonly is: 'body' | 'person' | 'name' | 'again'
  /** May it be the subject of a verb? */
  readonly free: boolean
  /** Is it one name alone behind what a company may be called too: "fish farmer Nordkap"? */
  readonly trades?: boolean
}

/** Reads the bodies that a sentence names: those that the page calls one, and names that read as a body's. */
export class Bodies {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence
  /** Their names, read to the end. */
  readonly whole: BodyNames
  private readonly mentions: MentionedNames
  private readonly called: CalledBodies
  private readonly papers: PaperMentions
  private found: readonly Named[] | null = null

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.words = words
    this.names = names
    this.sentence = sentence
    this.whole = new BodyNames(words, names)
    this.mentions = new MentionedNames(words)
    this.called = new CalledBodies(words, names, this.whole)
    this.papers = new PaperMentions(words, this.whole)
  }

  /** All that the sentence names, in order. */
  all(): readonly Named[] {
    if (this.found) return this.found
    const found: Named[] = []
    for (let i = 0; i < this.words.length; ) {
      const named = this.mentioned(i) ?? this.unmentioned(i) ?? this.calledAgain(i)
      const whole = named && wholeOf(found.at(-1), named, this.words, this.endOf(named.first))
      if (whole) found.pop()
      if (named) found.push(whole ?? named)
      i = Math.max(named?.last ?? i, named && named.is !== 'person' ? this.endOf(i) : i) + 1
    }
    this.found = found
    return found
  }

  /** The names and offices of people. */
  people(): readonly Mention[] {
    return this.sentence.mentions.filter(({ kind }) => kind === 'name' || kind === 'role')
  }

  /** "À l’hôpital de Vell, l’intersyndicale": does it say where, at the head of the sentence? */
  isPlace({ first, free }: Named): boolean {
    const { words } = this
    if (free || !words.lexicon.words.grammar.nounStandsFirst || !words.isPreposition(0) || words.accordingTo(0) > 0)
      return false
    const opening = words.text.slice(words.all[0]!.end, words.all[first]!.start)
    return !/[,;:]/.test(opening) && words.has('statement', 1) + words.has('document', 1) === 0
  }

  /** "la multinazionale Arden": does a word for a business stand before its name, or in it? */
  isFirm({ first, last }: Named): boolean {
    for (let k = first - 1; k < last; k++) if (this.words.has('firms', k) > 0) return true
    return false
  }

  /** "in Mühlkirch (Kreis Sundgau)": does it stand alone in brackets, as where something lies does? */
  isInBrackets({ first, last }: Named): boolean {
    const { all, text } = this.words
    return text[all[first]!.start - 1] === '(' && text[all[last]!.end] === ')'
  }

  /** The body named at a word, articles and what it is called by before it: "the boatbuilders Brill and Hale". */
  at(i: number): Outlet | null {
    const { words } = this
    const begins = ({ first }: Named) => first >= i || words.lexicon.words.capitals
    const ahead = this.all().find((named) => named.last >= i && named.first - i < 4 && begins(named))
    if (ahead?.is === 'again' && this.leadsTo(i, ahead.first)) return ahead
    if (ahead?.is === 'body' && this.leadsTo(i, ahead.first)) return { ...ahead, ...this.joinedOn(ahead) }
    if (!words.lexicon.words.capitals) return null
    for (let k = i; k < Math.min(words.length, i + 4); k++) {
      if (words.isCapital(k)) {
        const named = this.unknownAt(k)
        return named && (k === i || this.leadsTo(i, k)) ? named : null
      }
      if (words.isPreposition(k) || words.isBreak(k)) return null
    }
    return null
  }

  /** A name of which nothing is known but that it is nobody’s: "Pollmark", "Brill and Hale". */
  private unknownAt(k: number): Outlet | null {
    const { words, names } = this
    if (words.isTime(k) || words.has('times', k) > 0) return null
    const named = names.at(k)
    if (!named || names.isPerson(named)) return null
    // "la proyección del documental «Hierro viejo»": what has a title, where bodies have no marks.
    const titled = named.quoted && !words.lexicon.forms && words.lexicon.words.grammar.nounStandsFirst === true
    if (titled && !this.whole.isBodyWord(words.all[k - 1]?.folded ?? '')) return null
    // "Brief der Fischer": a German noun alone is no name.
    if (words.lexicon.words.capitalNouns === true && named.first === named.last && !named.quoted) return null
    return this.joinedOn(named)
  }

  /** "Brill and Hale" where what it is called by has more than one in it, "Moss & Tarrant". */
  private joinedOn(named: Outlet): Outlet {
    const { words, names } = this
    const next = named.last + 1
    const several =
      words.lexicon.joining.has(words.all[next]?.folded ?? '') &&
      endsIn(words.lexicon.words.grammar.pluralEndings, words.all[named.first - 1]?.folded ?? '')
    const other = several && words.joins(named.last) ? names.at(next + 1) : null
    return other ? { ...named, name: words.slice(named.first, other.last), last: other.last } : named
  }

  /** Is nothing between two words but articles and what a body is called by? */
  private leadsTo(i: number, to: number): boolean {
    const { words } = this
    for (let k = i; k < to; k++) {
      if (!words.joins(k)) return false
      if (words.isArticle(k) || words.has('outlet', k) > 0) continue
      if (words.isPreposition(k) || words.isBreak(k) || words.isSaying(k) || words.isTime(k)) return false
    }
    return true
  }

  /** What the speech of the page takes for a mention. */
  private mentioned(i: number): Named | null {
    const { words, names, sentence } = this
    const word = words.all[i]!
    const from = this.isAdjective(i) ? words.all[i + 1]! : word
    const mention =
      sentence.mentions.find(({ start, kind }) => from !== word && start === from.start && kind === 'body') ??
      sentence.mentions.find(({ start, end }) => start <= word.start && end > word.start)
    if (!mention) return null
    if (this.papers.isNoName(mention, i)) return null
    if (isNetwork(words.all[i]!.folded) || this.papers.isPlatform(mention)) return null
    // "publicado na quinta": a weekday alone is no farm.
    if (mention.kind === 'body' && mention.end === word.end && words.isPreposition(i - 1) && words.isTime(i))
      return null
    // "۲۹ بهمن": a month.
    const counted = /^\p{Nd}/u.test(words.all[i - 1]?.word ?? '') && !mention.role
    if (!words.lexicon.words.capitals && mention.kind === 'name' && counted) return null
    // "صباح اليوم", "Минувшей осенью": a time that is a given name too, or has a capital.
    if (mention.kind === 'name' && words.isLight(i) && (words.lexicon.forms || !words.lexicon.words.capitals))
      return null
    // "роз'ясненні Міністерства": the paper is no part of whose it is.
    const paper = words.lexicon.forms && mention.kind === 'body' && (i === 0 || !words.isCapital(i))
    if (paper && words.has('statement', i) + words.has('document', i) > 0) return null
    // "در وب‌سایت شرکت", "على موقع مجلس النواب": a page is no part of whose it is.
    const onPage = (k: number) => !words.lexicon.words.capitals && words.has('site', k) > 1
    if (mention.kind === 'body' && mention.start === word.start && mention.end > word.end && onPage(i - 1)) return null
    if (
      !words.lexicon.words.capitals &&
      (mention.kind !== 'body' || onPage(i - 2)) &&
      mention.start < word.start &&
      this.whole.isBodyWord(word.folded)
    ) {
      const body = this.whole.of(this.mentions.ofMention({ ...mention, start: word.start, name: '', role: '' }))
      const again = mention.kind === 'body' && this.isNameless(body.name)
      return { ...body, is: again ? 'again' : 'body', free: this.isFree(mention) }
    }
    const [first, last] = words.range([Math.min(word.start, mention.start), mention.end])
    const { documents, things, roles } = words.lexicon
    const plain = { first, last, sure: true, called: false, linked: false, quoted: false }
    const free = this.isFree(mention)
    // "مرکز پژوهش‌های دریا": what a body is called, before a name.
    if (!words.lexicon.words.capitals && mention.kind === 'name' && mention.role && this.whole.isBodyWord(word.folded))
      return { ...this.whole.of(this.mentions.ofMention({ ...mention, name: '', role: '' })), is: 'body', free }
    if (mention.kind === 'pronoun') {
      const thing = things.has(word.folded) || isAmong(words.lexicon.words.grammar.neuterPronouns, word.folded)
      return { ...plain, name: '', is: thing ? 'again' : 'person', free }
    }
    if (mention.kind === 'role' && mention.start < word.start) {
      // "Forscher der Universität Elbsand": whose they are.
      const own = words.has('by', i - 1) > 0 || words.isArticle(i - 1) ? this.papers.issuerIn(mention, i) : null
      return own && this.whole.isBodyWord(word.folded)
        ? { ...this.whole.of(this.mentions.ofPart({ ...own, kind: 'body' })), is: 'body', free: false }
        : null
    }
    const called = this.called.body(mention, first, last)
    if (called) return { ...called, is: 'body', free }
    const owned = this.called.office(mention, first, last)
    if (owned) return { ...owned, is: 'body', free: this.isFree({ ...mention, possessive: false }) }
    if (mention.kind === 'role') {
      // "nota enviada na noite": what was done with a paper, though it may be a role.
      if (words.has('dated', i) > 0 || words.has('issuing', i) > 0) return null
      // "rendu public"
      if (words.has('dated', i - 1) > 1 || words.has('issuing', i - 1) > 1) return null
      if (words.lexicon.words.capitalNouns && !roles.has(mention.head)) return null
      const small = words.all.findIndex(
        (_, k) => k > i && k <= last && (words.isPreposition(k) || words.has('by', k) > 0),
      )
      if (small !== -1) return { ...plain, last: small - 1, name: mention.role, is: 'person', free }
      return { ...plain, name: mention.role, is: 'person', free }
    }
    // "محاضر لمجلس إدارة الصندوق": the first noun of its name has "of" written onto it.
    const led = mention.kind === 'body' && first > 0 ? this.papers.ledBy(first) : ''
    if (led) {
      const rest = this.whole.of(this.mentions.ofMention(mention))
      if (rest.first === first)
        return { ...rest, first: first - 1, name: `${led} ${rest.name}`, is: 'body', free: false }
    }
    if (mention.kind === 'body') {
      const paperAhead =
        words.lexicon.forms !== null && first < i && words.has('statement', first) + words.has('document', first) > 0
      const written =
        paperAhead ||
        documents.has(mention.head) ||
        (mention.name === '' && this.papers.isPaper(first, last)) ||
        this.papers.isPaperOf(first, last)
      const own = written ? this.papers.issuerIn(mention, i) : mention
      if (!own) return null
      const start = Math.min(own.start, Math.max(word.start, mention.start))
      const named = this.mentions[own === mention ? 'ofMention' : 'ofPart']({
        ...own,
        start: this.papers.behindNetwork(mention) ?? start,
      })
      if (words.has('outlet', named.last) > 0 && !/\p{Lu}/u.test(named.name) && words.lexicon.words.capitals)
        return null
      const body = this.whole.of(
        first < named.first && from !== word ? { ...named, first: i, name: words.slice(i, named.last) } : named,
      )
      // "In un tweet Nexpay ha confermato": what governs the paper does not govern who wrote it.
      const apart = own !== mention && !mention.possessive && this.papers.isBeside(body) && !this.isGoverned(body.first)
      return { ...body, is: this.isNameless(body.name) ? 'again' : 'body', free: free || apart }
    }
    const named = { ...plain, name: mention.name }
    const person = names.isPerson(named)
    const firm = !person && this.whole.isFirm(named)
    if (!firm && (person || mention.role))
      return { ...named, is: 'person', free, trades: !person && !/\s/.test(mention.name) }
    const body = this.asBody({ ...this.mentions.ofMention(mention), sure: false })
    return { ...(body ?? named), is: body ? 'body' : 'name', free }
  }

  /** "Портовое" of "Портовое управление", which the speech of the page takes for a name of its own. */
  private isAdjective(i: number): boolean {
    const { words, sentence } = this
    if (!words.lexicon.forms || !words.isCapital(i) || words.all[i]!.quoted || !words.joins(i)) return false
    if (words.isPreposition(i) || words.isLight(i) || words.isBreak(i)) return false
    if (isAmong(words.lexicon.words.grammar.itselfBefore, words.all[i]!.folded)) return false
    const next = words.all[i + 1]?.start
    return sentence.mentions.some(({ kind, start }) => kind === 'body' && start === next)
  }

  /** The last word of the mention in which a word stands. */
  private endOf(i: number): number {
    const { start } = this.words.all[i]!
    const mention = this.sentence.mentions.find((each) => each.start <= start && each.end > start)
    return mention ? this.words.range([mention.start, mention.end])[1] : i
  }

  /** "the operator", "el organismo", where it is no mention. */
  private calledAgain(i: number): Named | null {
    const { words } = this
    const large = words.isCapital(i) && words.lexicon.words.capitalNouns !== true
    if (words.has('again', i) !== 1 || large || !words.isArticle(i - 1)) return null
    // "la firma Pulso": it has its name behind it.
    if (words.lexicon.words.capitalNouns !== true && words.isCapital(i + 1) && words.joins(i)) return null
    const name = words.all[i]!.word
    const plain = { first: i, last: i, sure: true, called: false, linked: false, quoted: false }
    return { ...plain, name, is: 'again', free: !this.isGoverned(i) }
  }

  private unmentioned(i: number): Named | null {
    const { words, names } = this
    if (!words.lexicon.words.capitals || words.all[i]!.quoted) return null
    if (!words.isCapital(i)) return this.compound(i)
    // "WINNIPEG — The firm": the place that opens a report.
    if (i === 0 && /^\p{Lu}{3,}$/u.test(words.all[0]!.word) && /^\s?[—–]/.test(words.text.slice(words.all[0]!.end)))
      return null
    if (
      words.isArticle(i) ||
      // "Relatório de Primavera"
      (words.has('times', i) > 0 && words.has('by', i - 1) > 0) ||
      words.lexicon.documents.has(words.all[i]!.folded) ||
      words.has('statement', i) ||
      words.has('document', i)
    )
      return null
    const named = names.at(i)
    if (!named || names.isPerson(named) || isNetwork(words.all[i]!.folded)) return null
    const body = this.asBody(named)
    return body && { ...body, is: 'body', free: !this.isGoverned(body.first) }
  }

  /** «госстройнадзор»: a small word whose ending only bodies have, where they are called so without a capital. */
  private compound(i: number): Named | null {
    const { words } = this
    const { folded, word } = words.all[i]!
    if (!words.lexicon.forms || words.lexicon.bodies.has(folded) || !this.whole.isBodyWord(folded)) return null
    const plain = { name: word, first: i, last: i, sure: true, called: false, linked: false, quoted: false }
    return { ...this.whole.of(plain), is: 'body', free: !this.isGoverned(i) }
  }

  /** A name that reads as a body’s; null where it may be anybody’s or any place’s. */
  private asBody(named: Outlet): Outlet | null {
    const { words } = this
    const whole = this.whole.of(named)
    const all = words.all.slice(whole.first, whole.last + 1)
    const { capitalNouns } = words.lexicon.words
    const article = words.isArticle(named.first - 1) && capitalNouns !== true && words.lexicon.forms === null
    const called = all.some(
      (word, k) => words.has('company', whole.first + k) > 0 || this.whole.isBodyWord(word.folded),
    )
    // «Росморречфлот»
    const state = whole.first === whole.last && matches(words.lexicon.words.grammar.stateBodies, all[0]!.folded)
    const sign = / [&+] |^\p{Lu}{2,6}$|^\p{Lu}{2,4} \p{Lu}\p{Ll}|^\p{Lu}[\p{L}]*\p{Lu}{2}/u.test(whole.name)
    // "l'Arpa": people have no article.
    const alone =
      capitalNouns !== true &&
      !/\s/.test(whole.name) &&
      words.isArticle(whole.first - 1) &&
      words.joins(whole.first - 1)
    return called || state || sign || alone || (article && /\s/.test(whole.name)) ? whole : null
  }

  private isFree({ governed, oblique, possessive, start }: Mention): boolean {
    const [first] = this.words.range([start, start + 1])
    // "informó el 3 de febrero Naviera Nordkap": what governs the day governs nobody behind it.
    const day = this.words.isTime(first) && !this.words.isCapital(first)
    return day ? !oblique && !possessive : !governed && !oblique && !possessive && !this.isGoverned(first)
  }

  private isGoverned(first: number): boolean {
    const { words } = this
    let k = first - 1
    while (k >= 0 && words.isArticle(k) && words.joins(k)) k--
    if (k < 0 || !words.joins(k)) return false
    // "He told the court in a statement": whom one tells may stand behind the verb.
    return words.isPreposition(k) || isAmong(words.lexicon.words.grammar.tellingVerbs, words.all[k]!.folded)
  }

  /** Is it only what bodies are called: "council", "Gruppe", "la empresa"? */
  isNameless(name: string): boolean {
    return isNameless(name, this.words)
  }
}
