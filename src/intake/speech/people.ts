import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { type Gender, genderOf, genderOfName, genderOfRole, genderOfVerb } from './gender.ts'
import { isDocument, issuerOf } from './issuer.ts'
import { isApposition, isFree, type Mention } from './mention.ts'
import { fullestOf, type Known, type NameAt, nominativeOf, wordsOf } from './names.ts'
import { lifted } from './sentence-parts.ts'
import { tokensIn } from './tokens.ts'
import type { Verb } from './verbs.ts'

interface Office {
  readonly role: string
  readonly head: string
  readonly words: ReadonlySet<string>
  readonly name: string
  readonly at: number
}

/** What stands behind a name of somebody whose age is told: ", 52,", " (52)", ", 52 años". */
const age = /^(?:,\s|\s\()\d{1,3}(?:[,)]|\s(?:years?|años|ans|anos|anni|jahre|лет|год|рок))/i

/**
 * The people of a page: their fullest names, and the offices that the page gives them. Learned from all mentions
 * before any quotation is given a speaker.
 */
export class People {
  private readonly names: Known[] = []
  /** The roles and bodies that stand without a name. */
  private readonly nameless: Known[] = []
  private readonly offices: Office[] = []
  /** Names by words, with what the words beside them say of whom they name. */
  private readonly genders: { words: readonly string[]; gender: Gender }[] = []
  private readonly descriptions: { words: ReadonlySet<string>; name: string; at: number }[] = []
  /** The names behind which an age stands. */
  private readonly aged = new Set<string>()
  /** What was answered since something was last learned: each quotation asks it again of the same few people. */
  private readonly fullest = new Map<string, NameAt>()
  private readonly named = new Map<string, string>()
  private readonly officesOf = new Map<string, string>()
  private readonly lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Learns from the mentions of one sentence of a text, in order. */
  learn(mentions: readonly Mention[], text: string): void {
    mentions.forEach((mention, i) => {
      const { kind, oblique = false, start } = mention
      if (kind === 'role' || kind === 'body') {
        this.named.clear()
        const name = mention.name || mention.role
        const issuer = issuerOf(mention, this.lexicon)
        if (issuer && !this.lexicon.forms)
          this.nameless.push({ name: issuer, words: wordsOf(issuer), at: start, oblique, body: true })
        this.nameless.push({
          name,
          words: wordsOf(name),
          at: start,
          oblique,
          body: kind === 'body' && !isDocument(mention, this.lexicon),
        })
      }
      if (kind !== 'name') return
      this.fullest.clear()
      this.officesOf.clear()
      this.names.push({ name: mention.name, words: wordsOf(mention.name), at: start, oblique })
      this.tell(mention.name, genderOf(mention, text, this.lexicon))
      this.describe(mention, text)
      // "Nino, 88 anni, …": who has an age is somebody.
      if (start >= 0 && age.test(text.slice(mention.end, mention.end + 14))) this.aged.add(mention.name)
      if (mention.role) this.give(mention.role, mention.head, mention)
      for (const other of [mentions[i - 1], mentions[i + 1]]) {
        if (other?.kind !== 'role') continue
        const [a, b] = other.start < mention.start ? [other, mention] : [mention, other]
        const marked = a === other && /[»”"] $/.test(text.slice(a.end - 1, b.start))
        const beside = !this.lexicon.words.capitals && a === other && b.start - a.end === 1
        if (!marked && !beside && !isApposition(text.slice(a.end, b.start))) continue
        // "Asked by Ruiz, the mayor said": behind a governed name a role is its own where a comma closes it.
        const apposed = b !== other || !mention.governed || /^\s*(?:[,،.;:)]|$)/.test(text.slice(b.end, b.end + 3))
        if (apposed) this.give(other.role, other.head, mention)
      }
    })
  }

  /**
   * A role with an article that opens a sentence after one about a single named person is that person: "Berta Sole has
   * kept the book. The harbour master retires in June." Asked after everything else was learned.
   */
  carryOver(before: Sentence, { mentions }: Sentence, opens: boolean, text: string): void {
    const previous = before.mentions
    const names = previous.filter(({ kind }) => kind === 'name')
    const next = mentions.find(isFree)
    const first = this.topicOf(before, text)
    if (first?.kind !== 'name' || next?.kind !== 'role' || next.governed || next.indefinite) return
    if (names.some((name) => name.end !== first.end && isFree(name))) return
    // "Адвокат Мария Стах … Прокурор заперечив": another office that opens the sentence is somebody else's.
    const another = first.role && first.head !== next.head && opens && !this.lexicon.trades.has(next.head)
    if (another || ((!first.name.includes(' ') || this.lexicon.words.capitalNouns) && !this.isSomebody(first.name)))
      return
    const [role, holder] = [
      genderOfRole(next.role, this.lexicon),
      this.genderOf(this.fullName(first.name, first.start)),
    ]
    if (this.lexicon.family.has(next.head) || this.lexicon.work.has(next.head) || (role && holder && role !== holder))
      return
    if (!this.holderOf(next)) this.give(next.role, next.head, first)
  }

  /** Whom a sentence is about: its first free mention; "For Ana Ruiz, 71, it comes late." the one who is named after its first word. */
  private topicOf({ at, mentions }: Sentence, text: string): Mention | undefined {
    const isThing = (one: Mention) =>
      isDocument(one, this.lexicon) ||
      (one.kind === 'pronoun' && this.lexicon.things.has(text.slice(one.start, one.end).toLowerCase()))
    const first = mentions.find((mention) => isFree(mention) && !isThing(mention))
    if (first) return lifted(text, mentions, first)
    const [named] = mentions
    const opens = named && /^\s*\S+\s*$/.test(text.slice(at[0], named.start))
    return opens && named.name.includes(' ') && this.isSomebody(named.name) ? named : undefined
  }

  /** Learns from verbs beside names: "сказала Лунд". */
  learnVerbs({ mentions, verbs }: { mentions: readonly Mention[]; verbs: readonly Verb[] }, text: string): void {
    for (const verb of verbs) {
      const gender = verb.kind === 'saying' ? genderOfVerb(verb.printed, this.lexicon) : ''
      const beside = ({ end, start }: Mention) =>
        (start >= verb.closes && /^\s+$/.test(text.slice(verb.closes, start))) ||
        (this.lexicon.forms !== null && end <= verb.start && /^\s+$/.test(text.slice(end, verb.start)))
      const named = gender ? mentions.find((mention) => mention.kind === 'name' && beside(mention)) : undefined
      if (named) this.tell(named.name, gender)
    }
  }

  /** Takes what stands beside a name between commas or in brackets for words that say who it is. */
  private describe({ end, name, role, start }: Mention, text: string): void {
    if (start < 0) return
    const behind = /^\s*[,،(–—]\s*(?:\d+[^,،)]{0,8}[,،]\s*)?([^,،.;:()«»“”"–—\n]{3,70})/u.exec(
      text.slice(end, end + 100),
    )
    const ahead = /(?:^|[.!?»”"\n,:])\s*([^,،.!?:«»“”"\n]{3,70})[,،]\s*$/u.exec(
      text.slice(Math.max(0, start - 80), start),
    )
    for (const phrase of [behind?.[1] ?? '', ahead?.[1] ?? '', role]) {
      const words = this.nounsIn(phrase)
      if (words.length > 0) this.descriptions.push({ words: new Set(words), name, at: start })
    }
  }

  /** The words of an apposition up to its first small word; none of what is a clause. */
  private nounsIn(phrase: string): readonly string[] {
    const { lexicon } = this
    const words = tokensIn(phrase, 0, phrase.length, lexicon.joints).map(({ folded }) => folded)
    while (lexicon.articles.has(words[0] ?? '')) words.shift()
    const small = words.findIndex((word) => lexicon.prepositions.has(word) || lexicon.breaks.has(word))
    const nouns = small === -1 ? words : words.slice(0, small)
    return nouns.length > 6 || nouns.some((word) => lexicon.saying.has(word) || lexicon.relatives.has(word))
      ? []
      : nouns
  }

  private tell(name: string, gender: Gender): void {
    if (gender) this.genders.push({ words: wordsOf(name), gender })
  }

  /** Is a woman or a man named so, by all that the page says? "" where it doesn't tell. */
  genderOf(name: string): Gender {
    const own = genderOfName(name, this.lexicon)
    if (own) return own
    const words = wordsOf(name)
    return this.genders.find((known) => known.words.every((word) => words.includes(word)))?.gender ?? ''
  }

  private give(role: string, head: string, { name, start }: Mention): void {
    this.officesOf.clear()
    this.offices.push({ role, head, words: new Set(wordsOf(role)), name, at: start })
  }

  /** The fullest form of a name on the page; the name itself when there is none. */
  fullName(name: string, at: number): string {
    const full = this.fullest.get(name) ?? fullestOf(name, this.names, this.lexicon)
    this.fullest.set(name, full)
    return full(at) || name
  }

  /** "النجار", "Baker": a role’s word that is the surname of somebody whom the page names in full. "" where it is none. */
  surnamed(role: string): string {
    const names = this.names.filter(({ name, words }) => words.length > 1 && name.endsWith(` ${role}`))
    return role.includes(' ') ? '' : (names.at(-1)?.name ?? '')
  }

  /** A role or body in the nominative where the page has it so; as printed where not. */
  asNamed(role: string): string {
    const known = this.named.get(role) ?? nominativeOf(role, this.nameless, this.lexicon)
    this.named.set(role, known)
    return known
  }

  /** Who holds the office that a mention speaks of: the nearest before it, else after it. "" when nobody fits. */
  holderOf(mention: Mention): string {
    if (mention.indefinite || !mention.head) return ''
    const own = wordsOf(mention.role).filter((word) => this.headOf(word) !== mention.head && !this.isSmall(word))
    let best: Office | null = null
    for (const office of this.offices) {
      if (office.head !== mention.head || (own.length > 0 && !own.some((word) => office.words.has(word)))) continue
      if (!best || (office.at <= mention.start ? office.at >= best.at || best.at > mention.start : false)) best = office
    }
    return best ? this.fullName(best.name, mention.start) : ''
  }

  /** Who holds an office that the one a mention speaks of may stand for: the "alcaldesa" for "la regidora". */
  holderLike(mention: Mention, gender: Gender): string {
    const heads = this.lexicon.alike.get(mention.head)
    for (const head of heads ?? []) {
      const holder = head === mention.head ? '' : this.holderOf({ ...mention, head, role: head })
      const other = holder ? this.genderOf(holder) : ''
      if (holder && (!gender || !other || other === gender)) return holder
    }
    return ''
  }

  /** The body that a mention speaks of by a part of its name: "the ministry", where the page has one "Ministry of Transport". */
  bodyOf({ indefinite, role, start }: Mention): string {
    const words = wordsOf(role).filter((word) => !this.isSmall(word))
    if (indefinite || words.length === 0 || words.length > 2) return ''
    if (!this.lexicon.words.capitals) return /^ال/.test(role) ? this.bodyOpening(words, start) : ''
    const known = this.nameless.filter(
      (body) =>
        body.body &&
        body.at >= 0 &&
        (body.words.length > words.length + 1 ||
          (body.words.length > words.length && this.wordsOfBody(body).length > words.length)) &&
        (/\p{Lu}/u.test(body.name) || this.wordsOfBody(body)[0] === words[0]) &&
        words.every((word) => body.words.includes(word)),
    )
    return (known.findLast(({ at }) => at < start) ?? known[0])?.name ?? ''
  }

  /** "الوزارة" where the page has one "وزارة الكهرباء": the body whose name begins with a word, the nearest before. */
  private bodyOpening([word, ...others]: readonly string[], start: number): string {
    if (others.length > 0) return ''
    const known = this.nameless.filter(
      ({ at, body, words }) => body && at >= 0 && words.length > 1 && words[0] === word,
    )
    return (known.findLast(({ at }) => at < start) ?? known[0])?.name ?? ''
  }

  private wordsOfBody({ words }: Known): readonly string[] {
    return words.filter((word) => !this.isSmall(word) && !this.lexicon.indefinite.has(word))
  }

  /**
   * The body whose name has a word that the page calls it by: "la minera" for "Compañía Minera Santa Tecla". "" where
   * none has, or the word is what people are called.
   */
  bodyCalled({ head, indefinite, role, start }: Mention): string {
    const words = wordsOf(role).filter((word) => !this.isSmall(word))
    if (indefinite || words.length !== 1 || head.length < 5 || this.lexicon.roles.has(head)) return ''
    const known = this.nameless.filter(
      ({ at, body, name, words: all }) =>
        body && at >= 0 && all.length > 1 && all.includes(words[0]!) && /\p{Lu}/u.test(name),
    )
    return (known.findLast(({ at }) => at < start) ?? known[0])?.name ?? ''
  }

  /** Does the page have it as a body's name? */
  isBody(name: string): boolean {
    return name !== '' && this.nameless.some((known) => known.body && known.name === name)
  }

  /** Is it a name, not a role? */
  isName(name: string): boolean {
    return this.names.some((known) => known.name === name)
  }

  /** Is it surely the name of a person: is it known whether of a woman or a man, or has who bears it an office? */
  isSomebody(name: string): boolean {
    return this.isName(name) && (this.genderOf(name) !== '' || this.isPerson(name))
  }

  /** Whom the page calls so in an apposition: "Ana Ruiz, guitarrista, …" for "la guitarrista". "" when that may be several. */
  describedBy({ head, start }: Mention, gender: Gender): string {
    // "No daughter of his": kin are only those who were named before.
    const kin = this.lexicon.family.has(head)
    const found = new Set(
      this.descriptions
        .filter(({ at, words }) => words.has(head) && (!kin || at < start))
        .map(({ at, name }) => this.fullName(name, at))
        .filter((name) => !gender || !this.genderOf(name) || this.genderOf(name) === gender),
    )
    return found.size === 1 ? [...found][0]! : ''
  }

  /** Is somebody named far more often than another, so that the page is about the one? */
  outshines(one: string, other: string): boolean {
    const counts = this.counts()
    const [most, least] = [counts.get(one) ?? 0, counts.get(other) ?? 0]
    return most > 3 && most >= 3 * least && this.names.some(({ name, oblique }) => name === one && !oblique)
  }

  private counts(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { at, name } of this.names) {
      const full = this.fullName(name, at)
      if (full.includes(' ') && !this.isBody(full)) counts.set(full, (counts.get(full) ?? 0) + (at < 0 ? 3 : 1))
    }
    return counts
  }

  /** The person whom the page names most, in its head above all, of a gender where that is told; "" when two are level. */
  foremost(gender: Gender): string {
    const fitting = [...this.counts()].filter(
      ([name]) => !gender || !this.genderOf(name) || this.genderOf(name) === gender,
    )
    const [first, second] = fitting.sort((a, b) => b[1] - a[1])
    return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : ''
  }

  /** The office that the page gives a person, as printed; "" when none. */
  officeOf(name: string): string {
    const known = this.officesOf.get(name)
    if (known !== undefined) return known
    const role = this.offices.find((office) => this.fullName(office.name, office.at) === name)?.role ?? ''
    this.officesOf.set(name, role)
    return role
  }

  /** "MO": whose initials they are, of the people of the page. "" when nobody’s. */
  initialled(letters: string): string {
    const plain = letters.replace(/[.\s]/g, '')
    if (!/^\p{Lu}{2,3}$/u.test(plain)) return ''
    const isTheirs = ({ name }: Known) =>
      name
        .split(/[\s-]+/)
        .map((word) => word[0])
        .join('') === plain
    return this.names.find(isTheirs)?.name ?? ''
  }

  /** Does the page’s headline or standfirst name them? */
  isInHead(name: string): boolean {
    const words = wordsOf(name)
    return this.names.some((known) => known.at < 0 && known.words.every((word) => words.includes(word)))
  }

  /** Is it, or part of it, a name of which the page gives an office or an age, or which is a fuller name's surname? */
  isPerson(name: string): boolean {
    const full = this.fullName(name, Number.MAX_SAFE_INTEGER)
    return full !== name || this.aged.has(full) || this.offices.some((office) => office.name === full)
  }

  private headOf(word: string): string {
    return this.lexicon.nominatives.get(word) ?? word
  }

  private isSmall(word: string): boolean {
    const { lexicon } = this
    return (
      lexicon.articles.has(word) ||
      lexicon.joints.elided.has(`${word}'`) ||
      lexicon.prepositions.has(word) ||
      lexicon.titles.has(word)
    )
  }
}
