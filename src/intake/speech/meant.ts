import type { FoundQuotation } from '../found.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { BodyAgain } from './body-again.ts'
import type { Sentence } from './clause.ts'
import { type Gender, genderOf, genderOfRole, genderOfWord } from './gender.ts'
import { isDocument, issuerBefore, issuerOf } from './issuer.ts'
import { isFree, type Mention } from './mention.ts'
import type { People } from './people.ts'
import { Subjects } from './subject.ts'
import { isCapital, tokensIn } from './tokens.ts'

type Said = Pick<FoundQuotation, 'at' | 'speaker'>

/** What is known where a mention stands: what was quoted before it, who spoke last, and to whom one speaks. */
interface Place {
  readonly index: number
  readonly found: readonly Said[]
  readonly last: string
  readonly other: string
  /** Is it looked for to learn whom another mention means? Then a description is not followed further. */
  readonly within?: true
}

/** Whom a mention means: the fullest form of a name, the holder of an office, whom a pronoun or "the man" speaks of. */
export class Meant {
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly lexicon: Lexicon
  private readonly people: People
  private readonly bodyAgain: BodyAgain

  constructor(text: string, sentences: readonly Sentence[], lexicon: Lexicon, people: People) {
    this.text = text
    this.sentences = sentences
    this.lexicon = lexicon
    this.people = people
    this.bodyAgain = new BodyAgain(sentences, lexicon, people)
  }

  /**
   * The speaker whom a mention in sentence `index` names, after the quotations `found`, of which `last` was the last
   * speaker; not `other`, to whom one speaks.
   */
  nameOf(mention: Mention | null, index: number, found: readonly Said[], last: string, other = ''): string {
    if (!mention) return ''
    if (mention.kind === 'name' || mention.kind === 'body')
      return this.issued(mention, index) || this.again(mention, index) || this.named(mention)
    const place = { index, found, last, other }
    return mention.kind === 'pronoun' ? this.byPronoun(mention, place) : this.byRole(mention, place)
  }

  /** The body behind a document that is only called "the report"; "" where the page names none. */
  private issued(mention: Mention, index: number): string {
    if (!isDocument(mention, this.lexicon) || issuerOf(mention, this.lexicon)) return ''
    const issuer = issuerBefore(this.text, mention, index, this.sentences, this.lexicon)
    return issuer ? this.named(issuer) : ''
  }

  /** The body that was named before what only calls it one: "the company"; "" where its name has that word, or none was. */
  private again(mention: Mention, index: number): string {
    if (mention.kind === 'name' || this.people.bodyOf(mention)) return ''
    const body = this.bodyAgain.of(mention, index)
    return body ? this.named(body) : ''
  }

  private byRole(mention: Mention, place: Place): string {
    const { other } = place
    if (this.isPlural(mention)) return this.people.asNamed(mention.role)
    const body = this.people.bodyCalled(mention) || this.again(mention, place.index)
    if (body) return body
    const capital = this.lexicon.words.capitals && isCapital(mention.role) && mention.role !== ''
    const called = capital && !this.lexicon.words.capitalNouns ? this.people.surnamed(mention.role) : ''
    const holder = called ? '' : this.people.holderOf(mention)
    const surname = called || (holder ? '' : this.people.surnamed(mention.role))
    if (surname) return surname
    const told = holder && holder !== other ? holder : this.byDescription(mention, { ...place, within: true })
    return told || holder || this.people.asNamed(mention.role)
  }

  /** "Авторы": the plural of a role is nobody's name. As a subject it stands in no other case than the nominative. */
  private isPlural({ end, governed, kind, oblique, start }: Mention): boolean {
    const { forms, nominatives, roles } = this.lexicon
    if (!forms || governed || oblique || kind !== 'role') return false
    const printed = tokensIn(this.text, start, end).find(({ folded }) => roles.has(folded))
    return printed !== undefined && nominatives.get(printed.folded) !== printed.folded
  }

  /** Whom a name, role or body means that stands before what is asked for. */
  private nearName(mention: Mention, index: number, { found, last, other, within }: Place): string {
    if (mention.kind === 'name' || mention.kind === 'body') return this.named(mention)
    if (within) return this.people.holderOf(mention) || this.people.asNamed(mention.role)
    return this.byRole(mention, { index, found, last, other })
  }

  private named(mention: Mention): string {
    const { kind, name, role, start } = mention
    const issuer = issuerOf(mention, this.lexicon)
    const again = issuer && !issuer.includes(' ') && this.issuerAgain(mention, issuer)
    if (again) return again
    if (issuer)
      return this.lexicon.forms ? this.people.asNamed(issuer) : this.people.fullName(this.plainBody(issuer), start)
    if (kind === 'body' && !name) {
      const body = this.people.bodyOf(mention)
      return body && !this.lexicon.forms ? body : this.people.asNamed(body || this.plainRole(mention))
    }
    if (kind === 'name' || (name && !this.lexicon.forms)) return this.people.fullName(name, start)
    return this.people.asNamed(name || role)
  }

  /** "На сайте ведомства": the body that issued something, where it is only called one. */
  private issuerAgain(mention: Mention, issuer: string): string {
    const head = tokensIn(issuer, 0, issuer.length, this.lexicon.joints)[0]?.folded ?? ''
    const body: Mention = { ...mention, kind: 'body', name: '', role: issuer, head, indefinite: false }
    const index = this.sentences.findIndex(({ at }) => at[1] >= mention.end)
    const named = this.people.bodyOf(body)
    return named && named !== issuer ? this.people.asNamed(named) : this.again(body, index)
  }

  /** "ihres Ministeriums": a German body as it is printed, without the possessive before it. */
  private plainBody(printed: string): string {
    if (!this.lexicon.words.capitalNouns) return printed
    return printed.replace(/^(?:ihr|sein|unser|mein|dies)(?:e[nmrs]?)?\s+(?=\p{Lu})/u, '')
  }

  /** "این مقاله": a body or paper without the word that only points at it. */
  private plainRole({ indefinite, role }: Mention): string {
    const { articles, words } = this.lexicon
    const [first = '', ...others] = role.split(' ')
    const points = !words.capitals && !indefinite && others.length > 0 && articles.has(foldWord(first))
    return points ? others.join(' ') : role
  }

  /** "По словам Дмитрия Рудакова": who speaks in a sentence, where its first name may be anything. */
  private citedIn(sentence: Sentence): Mention | undefined {
    const { forms, words } = this.lexicon
    const verb =
      forms || !words.capitals
        ? (sentence.verbs.find(({ kind }) => kind === 'accordingTo') ??
          sentence.verbs.find(({ kind }) => kind === 'saying'))
        : undefined
    const cited = verb && new Subjects(this.text, sentence, this.lexicon).of(verb)?.mention
    return cited && cited.kind !== 'pronoun' && cited.kind !== 'body' && !isDocument(cited, this.lexicon)
      ? cited
      : undefined
  }

  /** A pronoun means the nearest before it whom a sentence is about, or who was quoted, unless that is of the other gender. */
  private byPronoun(pronoun: Mention, place: Place): string {
    const word = tokensIn(this.text, pronoun.start, pronoun.end, this.lexicon.joints).at(-1)?.folded ?? ''
    const body = this.lexicon.things.has(word) ? this.bodyBefore(pronoun, place.index) : ''
    if (body) return body
    if (this.lexicon.several.has(word)) return this.lexicon.words.tag === 'en' ? this.whoSaid(pronoun, place) : ''
    const gender = genderOfWord(word, this.lexicon)
    const near = this.before(pronoun.start, place, gender) || (this.fits(place.last, gender) ? place.last : '')
    // Of a page about one person, a new paragraph goes on about that person, not about who was quoted in the one before.
    const foremost = gender && near && near !== place.other ? this.people.foremost(gender) : ''
    const changes =
      foremost !== '' &&
      foremost !== place.other &&
      this.people.genderOf(foremost) === gender &&
      this.people.isInHead(foremost) &&
      this.people.outshines(foremost, near)
    return changes && !this.isNamedIn(near, pronoun.start, place.index) ? foremost : near
  }

  /** Who is told of as saying something in the sentences of the paragraph before "they said". */
  private whoSaid({ start }: Mention, place: Place): string {
    const { paragraph } = this.sentences[place.index]!
    for (let i = place.index - 1; i >= 0 && this.sentences[i]!.paragraph === paragraph; i--) {
      const sayer = this.sayerIn(this.sentences[i]!)
      if (sayer && sayer.end <= start) return this.nearName(sayer, i, place)
    }
    return ''
  }

  /** Does the paragraph of a sentence name somebody before a place? */
  private isNamedIn(name: string, start: number, index: number): boolean {
    const { paragraph } = this.sentences[index]!
    for (let i = index; i >= 0 && this.sentences[i]!.paragraph === paragraph; i--) {
      const told = this.sentences[i]!.mentions.filter(({ end, kind }) => end <= start && kind === 'name')
      if (told.some((mention) => this.named(mention) === name)) return true
    }
    return false
  }

  /** Does nobody say it: a crowd without a name, or words that stand on a sign? */
  isNobody(mention: Mention, verb: string, index: number): boolean {
    return this.isShouted(mention, verb) || this.isCrowd(mention, verb, index) || this.isSign(mention, index)
  }

  /** "“Bread!” the crowd shouted", "protesters chanting “…”". */
  private isShouted({ end, kind, start }: Mention, verb: string): boolean {
    const { crowds, words } = this.lexicon
    const wordsOf = (from: number, to: number) =>
      tokensIn(this.text, from, to, this.lexicon.joints).map(({ folded }) => folded)
    if (kind !== 'role' && kind !== 'body') return false
    const shouts =
      verb === '' ||
      tokensIn(verb, 0, verb.length).some(({ folded }) =>
        words.people.shouting.some((stem) => folded.startsWith(foldWord(stem))),
      )
    return shouts && wordsOf(start, end).some((word) => crowds.has(word))
  }

  /** "A placard read “…”", "A banner hung from the gate. “…”, it read". */
  private isSign({ end, kind, start }: Mention, index: number): boolean {
    const { signs, things } = this.lexicon
    const { tokens } = this.sentences[index]!
    const own = tokens.filter((token) => token.start >= start && token.end <= end)
    if (kind === 'role' || kind === 'body') return own.some(({ folded }) => signs.has(folded))
    return kind === 'pronoun' && own.some(({ folded }) => things.has(folded)) && this.tellsOfSign(index - 1)
  }

  /** Does a sentence tell of a sign, and of nobody who might speak? */
  tellsOfSign(index: number): boolean {
    const sentence = this.sentences[index]
    return (
      sentence?.tokens.some(({ folded }) => this.lexicon.signs.has(folded)) === true &&
      !sentence.mentions.some((one) => isFree(one) && (one.kind === 'name' || one.kind === 'pronoun'))
    )
  }

  /** A pronoun for several, where nobody was named whom it may mean: "«Bread!», they shouted". */
  private isCrowd({ end, kind, start }: Mention, verb: string, index: number): boolean {
    const word = tokensIn(this.text, start, end, this.lexicon.joints).at(-1)?.folded ?? ''
    const plural = this.lexicon.words.people.severalVerbs?.some((ending) => verb.endsWith(ending)) ?? false
    if (kind !== 'pronoun' || !(this.lexicon.several.has(word) || plural)) return false
    const near = [this.sentences[index], this.sentences[index - 1]]
    return !near.some((sentence) =>
      sentence?.mentions.some((one) => isFree(one) && one.kind !== 'pronoun' && one.end <= start),
    )
  }

  /** Whom the sentences before a place speak of, the nearest first. */
  private before(start: number, place: Place, gender: Gender, onlyPeople = false): string {
    const { found, index, other } = place
    for (let i = index; i >= 0 && i > index - (onlyPeople ? 14 : 6); i--) {
      const sentence = this.sentences[i]!
      const own = i === index
      // "She was born to Peadar Fearon and his wife": the sentence goes on about whom the ones before it were about.
      if (!own && gender && this.goesOnAbout(sentence, gender)) continue
      const before = sentence.mentions.filter(
        (one) => one.end <= start && one.kind !== 'body' && one.kind !== 'pronoun' && !this.isSomebodys(one),
      )
      const quoted = own ? undefined : quotedIn(sentence, found)
      const cited = own ? undefined : this.citedIn(sentence)
      const sayer = own ? undefined : this.sayerIn(sentence)
      const told = [
        ...(cited ? [cited] : []),
        ...(sayer && !this.isSomebodys(sayer) ? [sayer] : []),
        ...before.filter(isFree),
        ...(own && !gender ? [] : before.filter((one) => !isFree(one) && (!own || one.kind === 'name'))),
      ]
      const names = [...(quoted ? [quoted.speaker] : []), ...told.map((mention) => this.nearName(mention, i, place))]
      const [first] = names
      const aside =
        gender && first && this.people.isName(first) === false
          ? this.outsideDashes(sentence, told, gender, i, place)
          : ''
      if (aside) return aside
      if (!gender && !onlyPeople && first !== undefined && (first === '' || first !== other)) return first
      const name = names.find(
        (one) =>
          one !== other &&
          this.fits(one, gender) &&
          (this.people.isSomebody(one) ||
            (!onlyPeople && ((one === first && one.includes(' ')) || this.isOf(one, gender)))),
      )
      if (name) return name
    }
    return ''
  }

  /** "Some — a doctor wrote of them — pleased Ana Ruiz": whom a sentence names outside the dashes in which a role stands. */
  private outsideDashes(
    { at }: Sentence,
    told: readonly Mention[],
    gender: Gender,
    index: number,
    place: Place,
  ): string {
    const [role] = told
    const dashes = (from: number, to: number) => this.text.slice(from, to).split(/\s[—–]\s/).length - 1
    if (!role || dashes(at[0], role.start) % 2 === 0 || dashes(role.end, at[1]) === 0) return ''
    const outside = told.filter((one) => one.kind === 'name' && dashes(at[0], one.start) % 2 === 0)
    const names = outside.map((one) => this.nearName(one, index, place))
    return names.find((name) => name !== place.other && this.people.isSomebody(name) && this.fits(name, gender)) ?? ''
  }

  /** Is a sentence about somebody of that gender whom it only calls by a pronoun, with nothing quoted in it? */
  private goesOnAbout({ mentions, spans }: Sentence, gender: Gender): boolean {
    const first = mentions.find(isFree)
    if (first?.kind !== 'pronoun' || spans.length > 0) return false
    const words = tokensIn(this.text, first.start, first.end, this.lexicon.joints)
    return genderOfWord(words.at(-1)?.folded ?? '', this.lexicon) === gender
  }

  /** "دخترش": with whose it is written onto it, a role is not whom a pronoun means. */
  private isSomebodys({ head, kind }: Mention): boolean {
    const { again, bodies, latter, former, roles, words } = this.lexicon
    return (
      kind === 'role' &&
      !words.capitals &&
      head.length > 4 &&
      ![again, bodies, latter, former, roles].some((set) => set.has(head) || set.has(`ال${head}`))
    )
  }

  /** Who is said to say something in a sentence. */
  private sayerIn(sentence: Sentence): Mention | undefined {
    // "recalled a woman who sang": what a relative clause tells of is not what the sentence does.
    const verb = sentence.verbs.find(
      ({ kind, token }) => kind === 'saying' && !this.lexicon.relatives.has(sentence.tokens[token - 1]?.folded ?? ''),
    )
    const mention = verb && new Subjects(this.text, sentence, this.lexicon).of(verb)?.mention
    return mention && (mention.kind === 'name' || mention.kind === 'role') ? mention : undefined
  }

  /** "учениця": a role that says itself whom it is of, in a language with cases. */
  private isOf(role: string, gender: Gender): boolean {
    const told = this.lexicon.forms !== null || this.lexicon.words.tag === 'en'
    return told && gender !== '' && genderOfRole(role, this.lexicon) === gender
  }

  private fits(name: string, gender: Gender): boolean {
    if (!name || (gender !== '' && this.lexicon.several.has(foldWord(name.split(' ')[0]!)))) return false
    const known = this.people.isName(name) ? this.people.genderOf(name) : genderOfRole(name, this.lexicon)
    return gender === '' || known === '' || known === gender
  }

  private bodyBefore({ start }: Mention, index: number): string {
    for (let i = index; i >= 0 && i > index - 3; i--) {
      const mention = this.sentences[i]!.mentions.find(
        (one) => one.end <= start && isFree(one) && (one.kind === 'body' || this.people.isBody(one.name)),
      )
      if (mention && !isDocument(mention, this.lexicon)) return this.named(mention)
    }
    return ''
  }

  /**
   * A role with a definite article that says nothing new: "the latter", "the mother" of whom just spoke, "the pensioner",
   * "la regidora" where the page has one "alcaldesa".
   */
  private byDescription(mention: Mention, place: Place): string {
    const { lexicon, people } = this
    if (mention.indefinite) return ''
    const words = tokensIn(mention.role, 0, mention.role.length, lexicon.joints).map(({ folded }) => folded)
    const own = words.filter((word) => !lexicon.articles.has(word))
    const gender = genderOf(mention, this.text, lexicon)
    if (own.length === 0 || words.some((word) => lexicon.roleLinks.has(word) && own.indexOf(word) > 0)) return ''
    const isOne = (set: ReadonlySet<string>) => own.some((word) => set.has(word))
    if (own.length < 3 && isOne(lexicon.latter)) return this.spokenOf(mention.start, place, gender)[0] ?? ''
    const bare = lexicon.forms !== null || !lexicon.words.capitals || lexicon.words.capitalNouns
    if (own.length === 1 && isOne(lexicon.former) && (words.length > 1 || bare))
      return this.pairBefore(mention.start, place)[0] ?? this.spokenOf(mention.start, place, gender)[1] ?? ''
    // "Its captain" is not the officer who was named.
    const owned = words.length > own.length && possessive.test(words[0]!)
    const alike = (owned ? '' : people.holderLike(mention, gender)) || people.describedBy(mention, gender)
    if (alike && alike !== place.other) return alike
    const office = this.officeLike(mention, place.index)
    if (office) return office
    const speaker = place.found.at(-1)?.speaker ?? ''
    if (own.length === 1 && isOne(lexicon.family) && (words.length === 1 || definite.test(words[0]!))) {
      const one = this.before(mention.start, { ...place, other: place.other || speaker }, gender, true)
      if (place.found.slice(-20).some((quotation) => quotation.speaker === one)) return one
    }
    // "The author" of a page that is about one.
    const pointed = own.length === 1 && demonstrative.test(words[0]!) && words.length > 1
    const near = pointed ? this.before(mention.start, place, gender, true) : ''
    if (near && near !== place.other) return near
    // "Die Kreisläuferin" is no runner.
    const works = isOne(lexicon.work) && (!isOne(lexicon.again) || lexicon.words.people.work.includes(own[0]!))
    const foremost = own.length === 1 && works ? people.foremost(gender) : ''
    if (foremost && foremost !== place.other) return foremost
    // "спортсменка": whom the sentence before named, where the page is about several.
    const worker = lexicon.forms && own.length === 1 && isOne(lexicon.work) && !isOne(lexicon.trades)
    if (worker) return this.before(mention.start, place, gender, true)
    // "la liutaia", "le médecin": a trade, or a noun of no list, with nothing that it is of.
    // "die frühere Roche-Managerin": whoever was named, by what she did where.
    const belongs = lexicon.words.capitalNouns && /^\S+-\p{Lu}\p{Ll}+$/u.test(mention.role.split(' ').at(-1) ?? '')
    const proper = lexicon.words.capitalNouns ? own.length > 1 && !belongs : /(?<!^)\p{Lu}/u.test(mention.role)
    const listed = [lexicon.roles, lexicon.bodies].some(isOne) && !isOne(lexicon.trades) && !belongs
    // "пожилой мужчина": what a word more says of somebody is said of somebody new.
    const years = own.length === 1 && yearsOld.test(own[0]!)
    const again = (years || isOne(lexicon.again)) && (!lexicon.forms || own.length === 1)
    const called =
      again ||
      (own.length < 3 && words.length > own.length && (gender !== '' || words[0] === "l'") && !proper && !listed)
    return called ? this.before(mention.start, place, gender, true) : ''
  }

  /** "L’élu" for "le maire de Vell", of whom a sentence before tells without a name. */
  private officeLike({ head, start }: Mention, index: number): string {
    const heads = this.lexicon.alike.get(head)
    for (let i = index; heads && i >= 0 && i > index - 3; i--) {
      const one = this.sentences[i]!.mentions.findLast(
        (other) => other.end <= start && other.kind === 'role' && other.head !== head && heads.has(other.head),
      )
      if (one) return this.people.asNamed(one.role)
    }
    return ''
  }

  /** The people of the nearest sentence before a place that names two. */
  private pairBefore(start: number, { index }: Place): string[] {
    for (let i = index; i >= 0 && i > index - 8; i--) {
      const told = this.sentences[i]!.mentions.filter(({ end, kind }) => end <= start && kind === 'name')
      const names = [...new Set(told.map((mention) => this.named(mention)))].filter((name) =>
        this.people.isSomebody(name),
      )
      if (names.length === 2) return names
    }
    return []
  }

  /** The people spoken of before a place, the last named first. */
  private spokenOf(start: number, { index }: Place, gender: Gender): string[] {
    const names: string[] = []
    for (let i = index; i >= 0 && i > index - 6; i--) {
      const told = this.sentences[i]!.mentions.filter(({ end, kind }) => end <= start && kind === 'name')
      for (const mention of told.toReversed()) {
        const name = this.named(mention)
        if (name && !names.includes(name) && this.fits(name, gender)) names.push(name)
      }
    }
    return names
  }
}

/** "این پژوهشگر": who was named last. */
const demonstrative = /^(?:اين|آن|ان|همين|этот|эта|цей|ця|هذا|هذه)$/

/** "The 56-year-old", "der 56-jährige". */
const yearsOld = /^\d{1,3}-(?:year-old|jähriger?)$/

/** Definite articles: "the mother" may be who was named before, "her mother" is somebody else. */
const definite = /^(?:the|el|la|le|l'|il|lo|o|a|der|die)$/

const possessive =
  /^(?:his|her|their|its|s(?:on|a|es)|leurs?|sus?|su[oae]i?|loro|seus?|suas?|(?:sein|ihr|mein|unser).*)$/

/** The last quotation with a speaker that stands in a sentence near the last ones found. */
function quotedIn({ at }: Sentence, found: readonly Said[]): Said | undefined {
  for (let i = found.length - 1; i >= 0 && found[i]!.at[1] > at[0]; i--) {
    const said = found[i]!
    if (said.speaker && said.at[0] >= at[0] && said.at[1] <= at[1]) return said
  }
  return undefined
}
