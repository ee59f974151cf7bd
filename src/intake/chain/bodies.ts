import type { Sentence } from '../speech/clause.ts'
import type { Mention } from '../speech/mention.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import type { Words } from './words.ts'

/**
 * Somebody that a sentence speaks of: a body that may have published something, a person, a name of which the page does
 * not say whose it is, or a word for one named before.
 */
export interface Named extends Outlet {
  readonly is: 'body' | 'person' | 'name' | 'again'
  /** May it be the subject of a verb? */
  readonly free: boolean
}

/** Reads the bodies that a sentence names: those that the page calls one, and names that read as a body's. */
export class Bodies {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence
  private found: readonly Named[] | null = null

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.words = words
    this.names = names
    this.sentence = sentence
  }

  /** All that the sentence names, in order. */
  all(): readonly Named[] {
    if (this.found) return this.found
    const found: Named[] = []
    for (let i = 0; i < this.words.length; ) {
      const named = this.mentioned(i) ?? this.unmentioned(i) ?? this.calledAgain(i)
      if (named) found.push(named)
      i = Math.max(named?.last ?? i, named && named.is !== 'person' ? this.endOf(i) : i) + 1
    }
    this.found = found
    return found
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
    if (words.isTime(k)) return null
    const named = names.at(k)
    if (!named || names.isPerson(named)) return null
    // "Brief der Fischer": a German noun alone is no name.
    if (words.lexicon.words.capitalNouns === true && named.first === named.last && !named.quoted) return null
    return this.joinedOn(named)
  }

  /** "Brill and Hale" where what it is called by has more than one in it, "Moss & Tarrant". */
  private joinedOn(named: Outlet): Outlet {
    const { words, names } = this
    const next = named.last + 1
    const several =
      words.lexicon.joining.has(words.all[next]?.folded ?? '') && /s$/.test(words.all[named.first - 1]?.folded ?? '')
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
    if (this.isNoName(mention, i)) return null
    if (
      !words.lexicon.words.capitals &&
      mention.kind !== 'body' &&
      mention.start < word.start &&
      this.isBodyWord(word.folded)
    )
      return {
        ...names.ofMention({ ...mention, start: word.start, name: '', role: '' }),
        is: 'body',
        free: this.isFree(mention),
      }
    const [first, last] = words.range([Math.min(word.start, mention.start), mention.end])
    const { documents, things, roles } = words.lexicon
    const plain = { first, last, sure: true, called: false, linked: false, quoted: false }
    const free = this.isFree(mention)
    if (mention.kind === 'pronoun')
      return { ...plain, name: '', is: things.has(word.folded) ? 'again' : 'person', free }
    if (mention.kind === 'role' && mention.start < word.start) {
      // "Forscher der Universität Elbsand": whose they are.
      const own = words.has('by', i - 1) > 0 || words.isArticle(i - 1) ? this.issuerIn(mention, i) : null
      return own && this.isBodyWord(word.folded)
        ? { ...this.whole(names.ofPart({ ...own, kind: 'body' })), is: 'body', free: false }
        : null
    }
    if (mention.kind === 'role') {
      if (words.lexicon.words.capitalNouns && !roles.has(mention.head)) return null
      const small = words.all.findIndex(
        (_, k) => k > i && k <= last && (words.isPreposition(k) || words.has('by', k) > 0),
      )
      if (small !== -1) return { ...plain, last: small - 1, name: mention.role, is: 'person', free }
      return { ...plain, name: mention.role, is: 'person', free }
    }
    if (mention.kind === 'body') {
      const own = documents.has(mention.head) ? this.issuerIn(mention, i) : mention
      if (!own) return null
      const named = names[own === mention ? 'ofMention' : 'ofPart']({
        ...own,
        start: Math.min(own.start, Math.max(word.start, mention.start)),
      })
      if (words.has('outlet', named.last) > 0 && !/\p{Lu}/u.test(named.name) && words.lexicon.words.capitals)
        return null
      const body = this.whole(
        first < named.first && from !== word ? { ...named, first: i, name: words.slice(i, named.last) } : named,
      )
      return { ...body, is: this.isNameless(body.name) ? 'again' : 'body', free }
    }
    const named = { ...plain, name: mention.name }
    if (names.isPerson(named) || mention.role) return { ...named, is: 'person', free }
    const body = this.asBody({ ...names.ofMention(mention), sure: false })
    return { ...(body ?? named), is: body ? 'body' : 'name', free }
  }

  /** "استطلاع أجراه معهد": where no capital tells a name, does it begin with a paper, or what somebody did with it? */
  private isNoName({ kind, start }: Mention, i: number): boolean {
    const { words } = this
    if (words.lexicon.words.capitals || kind === 'body' || start > words.all[i]!.start) return false
    return words.has('document', i) + words.has('statement', i) + words.has('issuing', i) > 0
  }

  /** "Портовое" of "Портовое управление", which the speech of the page takes for a name of its own. */
  private isAdjective(i: number): boolean {
    const { words, sentence } = this
    if (!words.lexicon.forms || !words.isCapital(i) || words.all[i]!.quoted || !words.joins(i)) return false
    const next = words.all[i + 1]?.start
    return sentence.mentions.some(({ kind, start }) => kind === 'body' && start === next)
  }

  /** "Studie der Universität Varenholm": the body in a mention of what it wrote, where its name begins. */
  private issuerIn(mention: Mention, i: number): Mention | null {
    const { words } = this
    const { folded, start } = words.all[i]!
    const { capitals, capitalNouns } = words.lexicon.words
    if (
      words.isArticle(i) ||
      words.isPreposition(i) ||
      words.isTime(i) ||
      words.has('document', i) ||
      words.has('statement', i)
    )
      return null
    if (start === mention.start || words.lexicon.documents.has(folded)) return null
    const begins = this.isBodyWord(folded) || (capitals && capitalNouns !== true && words.isCapital(i))
    // "обласної ради": adjectives before it.
    const opens = words.lexicon.forms !== null && words.joins(i) && this.isBodyWord(words.all[i + 1]?.folded ?? '')
    return begins || opens || (capitalNouns === true && words.isCapital(i))
      ? { ...mention, start, name: '', role: '' }
      : null
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
    const name = words.all[i]!.word
    const plain = { first: i, last: i, sure: true, called: false, linked: false, quoted: false }
    return { ...plain, name, is: 'again', free: !this.isGoverned(i) }
  }

  private unmentioned(i: number): Named | null {
    const { words, names } = this
    if (!words.lexicon.words.capitals || !words.isCapital(i) || words.all[i]!.quoted) return null
    if (
      words.isArticle(i) ||
      words.lexicon.documents.has(words.all[i]!.folded) ||
      words.has('statement', i) ||
      words.has('document', i)
    )
      return null
    const named = names.at(i)
    if (!named || names.isPerson(named)) return null
    const body = this.asBody(named)
    return body && { ...body, is: 'body', free: !this.isGoverned(body.first) }
  }

  /** A name that reads as a body’s; null where it may be anybody’s or any place’s. */
  private asBody(named: Outlet): Outlet | null {
    const { words } = this
    const whole = this.whole(named)
    const all = words.all.slice(whole.first, whole.last + 1)
    const article = words.isArticle(named.first - 1) && words.lexicon.words.tag === 'en'
    const called = all.some((word, k) => words.has('company', whole.first + k) > 0 || this.isBodyWord(word.folded))
    const sign = / & |^\p{Lu}{2,6}$|^\p{Lu}[\p{L}]*\p{Lu}{2}/u.test(whole.name)
    // "l'Arpa": people have no article.
    const alone =
      words.lexicon.words.capitalNouns !== true &&
      !/\s/.test(whole.name) &&
      words.isArticle(whole.first - 1) &&
      words.joins(whole.first - 1)
    return called || sign || alone || (article && /\s/.test(whole.name)) ? whole : null
  }

  private isBodyWord(folded: string): boolean {
    const { bodies, documents, words } = this.words.lexicon
    if (documents.has(folded)) return false
    if (bodies.has(folded)) return true
    const endings = words.chain.companyEndings ?? []
    return endings.some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending))
  }

  /** A body’s name with what goes on behind its mention: «компании «Север»», "Bureau d’enquête sur les accidents". */
  whole(found: Outlet): Outlet {
    const { words } = this
    let from = found.first
    while (from < found.last && words.isArticle(from) && !words.isCapital(from)) from++
    const body = { ...found, first: from }
    let { last } = body
    // "Cooperativa 12 de Octubre"
    const { capitalNouns, capitals } = words.lexicon.words
    const printed =
      capitals && !capitalNouns && words.isCapital(from) && !words.lexicon.forms ? this.names.at(from) : null
    if (printed && printed.first === from && printed.last > last) last = printed.last
    if (words.all[last + 1]?.quoted && words.joins(last)) last++
    while (last - body.first < 8) {
      const on = this.goesOn(body, last)
      if (on === last) break
      last = on
    }
    if (last === body.last)
      return { ...body, name: this.nominative(body.first, words.whole(body.first, last, body.name)) }
    return { ...body, last, name: this.nominative(body.first, words.whole(body.first, last)) }
  }

  /** "des Landesamts": the nominative of a German noun behind an article of the genitive. */
  private nominative(first: number, name: string): string {
    const { words } = this
    const { genitive = [], capitalNouns } = { ...words.lexicon.words.chain, ...words.lexicon.words }
    const [noun = '', ...others] = name.split(' ')
    if (capitalNouns !== true || !genitive.includes(words.all[first - 1]?.folded ?? '') || !/[^s]s$/.test(noun))
      return name
    const long = /(?:kreis|haus|institut|bund|amt|rat|werk|verband|gericht|hof|dienst)es$/.test(noun)
    return [noun.slice(0, long ? -2 : -1), ...others].join(' ')
  }

  /** How far a body’s name goes on behind a word with "&", or with "for", "sur les" and what it is there for. */
  private goesOn(body: Outlet, last: number): number {
    const { words } = this
    const { lexicon } = words
    if (!words.joins(last) || !words.isCapital(body.first)) return last
    const next = last + 1
    const behind = words.has('by', last - 1) > 0 && words.isCapital(last)
    if (behind && words.lexicon.joining.has(words.all[next]?.folded ?? '') && words.joins(next)) {
      // "da Água e do Solo", "de Agricultura y Pesca"
      if (words.has('by', next + 1) > 0 && words.joins(next + 1) && words.isCapital(next + 2)) return next + 2
      if (words.isCapital(next + 1) && words.lexicon.words.tag !== 'en') return next + 1
    }
    if (last > body.last && words.isCapital(next) && !words.isTime(next) && words.lexicon.words.capitalNouns !== true)
      return next
    if (/&\s*$/.test(words.text.slice(words.all[last]!.end, words.all[next]?.start))) return next
    const { capitalNouns, tag } = lexicon.words
    const alone =
      body.first === last &&
      (this.isBodyWord(words.all[last]!.folded) || words.has('company', last) > 0) &&
      words.has('by', next) > 0
    const roman = tag !== 'en' && capitalNouns !== true && lexicon.forms === null
    const on = roman && words.has('by', next) > 0 && words.isCapital(last) && words.isCapital(next + 1)
    if (words.has('charge', next) === 0 && !alone && !on) return last
    let k = next + 1
    while (words.isArticle(k) && words.joins(k - 1)) k++
    const large = capitalNouns === true || (tag === 'en' && !alone) || (k > next + 1 && alone)
    const noun = words.joins(k - 1) && k < words.length && !words.isTime(k) && (!large || words.isCapital(k))
    if (!noun || words.isSaying(k)) return last
    // "sur les accidents de montagne"
    const of = words.has('by', k + 1) > 0 && words.joins(k) && words.joins(k + 1) ? k + 1 + words.has('by', k + 1) : 0
    const named =
      of > 0 && of < words.length && !words.isArticle(of) && !words.isTime(of) && !/^\p{Nd}/u.test(words.all[of]!.word)
    return named ? of : k
  }

  private isFree({ governed, oblique, possessive, start }: Mention): boolean {
    const [first] = this.words.range([start, start + 1])
    return !governed && !oblique && !possessive && !this.isGoverned(first)
  }

  private isGoverned(first: number): boolean {
    const { words } = this
    let k = first - 1
    while (k >= 0 && words.isArticle(k) && words.joins(k)) k--
    return k >= 0 && words.joins(k) && words.isPreposition(k)
  }

  /** Is it only what bodies are called: "council", "Gruppe", "la empresa"? */
  isNameless(name: string): boolean {
    return isNameless(name, this.words)
  }
}

/** Is a name only what bodies are called? */
export function isNameless(name: string, { lexicon }: Pick<Words, 'lexicon'>): boolean {
  const { bodies, capitals, capitalNouns } = lexicon.words
  if (!capitals || /\s/.test(name)) return false
  if (capitalNouns === true)
    return (
      lexicon.bodies.has(name.toLowerCase()) &&
      (bodies.includes(name.toLowerCase().replace(/e?s$/, '')) || bodies.includes(name.toLowerCase()))
    )
  return /^\p{Ll}+$/u.test(name)
}
