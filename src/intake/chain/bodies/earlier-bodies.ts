import { endsIn, isAmong, matches } from '../../languages/among.ts'
import { foldWord } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { isPluralRole } from '../../speech/plural.ts'
import { withoutArticle, withoutTo } from '../../speech/words-without-capitals.ts'
import type { Cited } from '../citations.ts'
import { isAgency } from '../outlets.ts'
import type { Bodies, Named } from './bodies.ts'

/** The bodies that a page has named so far, for "the company" and "it". */
export class EarlierBodies {
  private readonly lexicon: Lexicon
  /** The bodies of the whole page by what they are called. */
  private readonly called: ReadonlyMap<string, string>
  /** The sentences so far, of each whom it names. */
  private readonly sentences: { readonly bodies: Bodies; readonly paragraph: number }[] = []

  constructor(lexicon: Lexicon, called: ReadonlyMap<string, string>) {
    this.lexicon = lexicon
    this.called = called
  }

  learn(bodies: Bodies, paragraph: number): void {
    this.sentences.push({ bodies, paragraph })
  }

  /**
   * The body meant by what it is called, "" for a pronoun, in a sentence that names `own`; "" where none was named, or
   * where a pronoun that may be somebody’s follows a sentence about a person.
   */
  meant({ publisher: name, first: from, last: to, pronoun }: Cited, paragraph: number, own: Bodies): string {
    const called = name ? (this.lastCalled(foldWord(name)) ?? this.called.get(foldWord(name))) : undefined
    if (called) return this.longest(called)
    if (name && !this.isGeneric(name)) return ''
    const whole = name ? this.wholeName(name, own) : ''
    if (whole) return whole
    const near = this.sentences.slice(-4).filter((sentence) => paragraph - sentence.paragraph < (name ? 3 : 1))
    // "La multinazionale Arden ha chiuso. … l'azienda": a business for a business, before a union named nearer.
    const business = isAmong(this.lexicon.words.chain.firms, foldWord(name))
    for (const { bodies } of business ? near.toReversed() : []) {
      const firm = bodies.all().find((one) => one.is !== 'person' && /\p{Lu}/u.test(one.name) && bodies.isFirm(one))
      if (firm) return firm.name
    }
    let office = ''
    // "outside the Mora Courthouse": what only stands behind a preposition, where nobody nearer does anything.
    let aside = ''
    for (const { bodies, paragraph: at } of [...near, { bodies: own, paragraph }].reverse()) {
      // "Em fato relevante enviado à CVM, a companhia": whom the words themselves speak of is not whom they mean.
      const before = ({ first, free }: Named) =>
        !name || (first <= to && (free || first <= from || this.lexicon.forms !== null))
      const named = bodies === own ? bodies.all().filter(before) : bodies.all()
      const free = named.filter(({ free, is }) => free && is !== 'again')
      // No agency is meant by "the institution".
      const isBody = (one: Named) =>
        one.is === 'body' &&
        !isAgency(one.name) &&
        !(bodies === own && own.isPlace(one)) &&
        !bodies.isInBrackets(one) &&
        !this.isOther(name, one.name)
      // "La mairie a fermé le pont. … elle assure": a pronoun is about whom a sentence is about, though it has no name.
      const [first] = named
      if (pronoun && bodies === own) continue
      if (pronoun && first && (!first.free || free.some(({ is }) => is === 'person'))) return ''
      const topic = !name && first?.is === 'again' && first.free && /^[\p{Ll}\p{Lo}]\S+$/u.test(first.name)
      const called = topic ? this.wholeName(first.name, bodies) : ''
      if (called) return called
      if (topic && !this.isAnyBody(first.name)) return first.name
      const far = paragraph - at > 1
      const body = far
        ? free.find((one) => isBody(one) && isProper(one.name))
        : (free.find(isBody) ?? (name && bodies !== own ? undefined : named.find(isBody)))
      if (body) return body.name
      if (far) continue
      // "Nordkap has bought the boat. … the company said": whoever is no person by what the page says.
      const stranger =
        name && this.isAnyBody(name)
          ? free.find(
              (one) => (one.is === 'name' && this.isStrange(one.name) && !this.opens(one)) || one.trades === true,
            )
          : undefined
      if (stranger) return stranger.name
      aside ||= named.find(isBody)?.name ?? ''
      if (!name && free.length > 0) return ''
      office ||=
        named.find(
          ({ is, free: may, name: of }) =>
            is === 'again' && (may || this.lexicon.forms !== null) && /^\S+$/.test(of) && !this.isAnyBody(of),
        )?.name ?? ''
    }
    if (aside) return aside
    // "прокуратура … надзорное ведомство": an office without a name, for a word that says less.
    return name && this.isAnyBody(name) ? office : ''
  }

  /**
   * "بلدية مورا" for "البلدية": in a language without capitals, the body named last by the same noun, or of which
   * somebody holds an office.
   */
  wholeName(name: string, own: Bodies): string {
    const { lexicon } = this
    if (lexicon.words.capitals || /\s/.test(name)) return ''
    const noun = withoutArticle(foldWord(name), lexicon)
    const isNoun = (word: string) => [word, withoutTo(word, lexicon)].includes(noun)
    for (const bodies of [own, ...this.sentences.map((sentence) => sentence.bodies).reverse()]) {
      const body = bodies.all().findLast((one) => one.is === 'body' && isNoun(foldWord(one.name.split(' ')[0]!)))
      if (body && /\s/.test(body.name)) return body.name
      for (const { role } of bodies.people().toReversed()) {
        const words = role.split(' ')
        const at = words.findIndex((word, i) => i > 0 && isNoun(foldWord(word)))
        if (at > 0 && at < words.length - 1)
          return [withoutTo(words[at]!, lexicon) || words[at]!, ...words.slice(at + 1)].join(' ')
      }
    }
    return ''
  }

  /**
   * "Mora Town Council" for "the Council": where not every noun has a capital, a word for a body with one is short for
   * the name with that word that was named last; "" where none was.
   */
  shortened(name: string): string {
    const { bodies, words } = this.lexicon
    const short = !words.capitalNouns && /^\p{Lu}\p{Ll}+$/u.test(name) && bodies.has(foldWord(name))
    const whole = short ? this.lastCalled(foldWord(name)) : undefined
    return whole ? this.longest(whole) : ''
  }

  /** Of two ministries that a page names "the ministry" is the one named last. */
  private lastCalled(word: string): string | undefined {
    if (!this.called.has(word)) return undefined
    for (let i = this.sentences.length - 1; i >= 0; i--) {
      const named = this.sentences[i]!.bodies.all().findLast(({ is, name }) => is === 'body' && isLongFor(word, name))
      if (named) return named.name
    }
    return undefined
  }

  /** "a prefeitura", of "Centro de Pesquisas", "das Ministerium", of "Fahrgastverband": is it a word for some bodies only, and one for others in the name? */
  private isOther(word: string, name: string): boolean {
    const { bodies, bodiesAgain, forms, words } = this.lexicon
    const called = foldWord(word)
    // "L'azienda", "l'associazione" is not the Region.
    const { associations, authorities, firms } = words.chain
    const [head = ''] = name.split(' ')
    if ((isAmong(firms, called) || isAmong(associations, called)) && isAmong(authorities, foldWord(head))) return true
    if (called === '' || called.split(' ').some((part) => bodiesAgain.has(part)) || !words.capitals || forms)
      return false
    const kinds = name.split(' ').map(foldWord)
    // "el consistorio", of "Ayuntamiento de Mora", and of no company.
    if (isAmong(words.chain.towns, called)) return !isAmong(words.chain.towns, kinds[0]!)
    if (words.grammar.nounStandsFirst) return kinds[0] !== called && bodies.has(kinds[0]!)
    const isIn = words.capitalNouns ? endsIn : isAmong
    return kinds.some((kind) => !called.startsWith(kind) && isIn(words.chain.again, kind))
  }

  /** "Паром не выйдет", "Betroffen sind": where cases or the capitals of all nouns leave it open, one word of no list that opens a sentence is anything. */
  private opens({ first, last, name, quoted }: Named): boolean {
    const { forms, words } = this.lexicon
    if (first !== 0 || last !== 0 || quoted) return false
    return forms !== null || matches(words.grammar.participlesOpening, name)
  }

  /** Is it only a word for a court: "the court", «суд»? */
  isCourt(name: string): boolean {
    return !/\s/.test(name) && hasPhrase(this.lexicon.words.chain.courts, name)
  }

  /** The court that was named last, in the sentence itself or before it on the page; "" where none was. */
  court(own: Bodies): string {
    for (const bodies of [own, ...this.sentences.map((sentence) => sentence.bodies).reverse()])
      for (const { is, name } of bodies.all().toReversed())
        if (
          is === 'body' &&
          /\s/.test(name) &&
          name.split(' ').some((word) => hasPhrase(this.lexicon.words.chain.courts, word))
        )
          return this.longest(name)
    return ''
  }

  /** Is it a word for any body: "the company", «надзорного ведомства»? */
  private isAnyBody(name: string): boolean {
    const { bodiesAgain, nominatives } = this.lexicon
    return name.split(' ').some((word) => bodiesAgain.has(nominatives.get(foldWord(word)) ?? foldWord(word)))
  }

  /** A body’s name as far as a sentence so far has it: "Instituto de Antropología e Historia". */
  private longest(name: string): string {
    for (const { bodies } of this.sentences)
      for (const { is, name: other } of bodies.all()) if (is === 'body' && other.startsWith(`${name} `)) return other
    return name
  }

  /** May any body be called so again: "the company", but not "the management"? */
  private isGeneric(name: string): boolean {
    const { chain } = this.lexicon.words
    const has = (word: string) => this.lexicon.bodiesAgain.has(word) || (chain.again ?? []).includes(word)
    return (
      !chain.again ||
      name.split(' ').some((word) => has(this.lexicon.nominatives.get(foldWord(word)) ?? foldWord(word)))
    )
  }

  private isStrange(name: string): boolean {
    // Two words with capitals are rather somebody, unless bodies are named without an article too.
    const { namedWithoutArticle, officesHaveCapitals } = this.lexicon.words.grammar
    const shape = namedWithoutArticle ? /^\p{Lu}\S+(?: \p{Lu}\S+)?$/u : /^\p{Lu}\S+$/u
    // "WINNIPEG — " opens a dateline.
    const several =
      officesHaveCapitals && (this.lexicon.roles.has(foldWord(name)) || isPluralRole(foldWord(name), this.lexicon))
    return (
      shape.test(name) &&
      !several &&
      !/^\p{Lu}{5,}$/u.test(name) &&
      !this.lexicon.roles.has(foldWord(name.split(' ')[0]!))
    )
  }
}

/** "Bellweather Regional Medical Center": every word but a small one in the middle has a capital. */
const isProper = (name: string): boolean => {
  const words = name.split(' ')
  return words.length > 1 && [words[0]!, words.at(-1)!].every((word) => /^\p{Lu}/u.test(word))
}

/** "Ostmark’s Ministry of Transport" for "ministry": more words than that one, with a capital among them. */
const isLongFor = (word: string, name: string): boolean => {
  const words = name.split(' ')
  return words.length > 1 && /\p{Lu}/u.test(name) && words.some((other) => foldWord(other) === word)
}

const hasPhrase = (list: readonly string[] | undefined, word: string): boolean =>
  list?.some((other) => foldWord(other) === foldWord(word)) ?? false
