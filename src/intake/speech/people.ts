import { isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Sentence } from './clause.ts'
import { type Gender, genderOf, genderOfRole, genderOfVerb } from './gender.ts'
import { isDocument, issuerOf } from './issuer.ts'
import { isApposition, isFree, type Mention } from './mention.ts'
import { wordsOf } from './names.ts'
import { Prominence } from './prominence.ts'
import { lifted } from './sentence-parts.ts'
import { tokensIn } from './tokens.ts'
import type { Verb } from './verbs.ts'
import { endsInOwner, isNewcomer } from './words-without-capitals.ts'

/** What stands behind a name of somebody whose age is told: ", 52,", " (52)", ", 52 años", ", now 52,". */
const age = /^(?:,\s(?:\p{Ll}{1,6}['’\s]\s?)?|\s\()\d{1,3}(?:[,)]|\s(\p{L}+))/iu

/**
 * The people of a page: their fullest names, and the offices that the page gives them. Learned from all mentions
 * before any quotation is given a speaker.
 */
export class People extends Prominence {
  private readonly descriptions: { words: ReadonlySet<string>; name: string; at: number }[] = []

  /** Learns from the mentions of one sentence of a text, in order. */
  learn(mentions: readonly Mention[], text: string): void {
    mentions.forEach((mention, i) => {
      const { kind, oblique = false, start } = mention
      if (kind === 'role' || kind === 'body') {
        this.named.clear()
        const name = mention.name || mention.role
        const issuer = issuerOf(mention, this.lexicon)
        if (issuer && !this.lexicon.forms)
          this.nameless.push({ name: issuer, words: wordsOf(issuer, this.lexicon), at: start, oblique, body: true })
        this.nameless.push({
          name,
          words: wordsOf(name, this.lexicon),
          at: start,
          oblique,
          body: kind === 'body' && !isDocument(mention, this.lexicon),
        })
      }
      if (kind !== 'name') return
      this.fullest.clear()
      this.officesOf.clear()
      this.names.push({ name: mention.name, words: wordsOf(mention.name, this.lexicon), at: start, oblique })
      this.tell(mention.name, genderOf(mention, text, this.lexicon))
      if (start >= 0 && mention.end - start === mention.name.length)
        this.placeBehind(mention.name, this.isArticled(start, text))
      const verb =
        this.lexicon.forms && start >= 0 && !oblique
          ? /^ (\p{Ll}{4,})/u.exec(text.slice(mention.end, mention.end + 24))?.[1]
          : ''
      if (verb) this.act(mention.name, genderOfVerb(verb, this.lexicon))
      this.describe(mention, text)
      // "Nino, 88 anni, …": who has an age is somebody.
      const told = start >= 0 ? age.exec(text.slice(mention.end, mention.end + 18)) : null
      const years = told?.[1]
      if (told && (!years || isAmong(this.lexicon.words.grammar.yearsOld, foldWord(years)))) this.aged.add(mention.name)
      // "M. Selvi, who has sold sundal for years": and of whom a relative clause for people tells.
      const relative = start >= 0 ? /^, (\p{Ll}+)\s/u.exec(text.slice(mention.end, mention.end + 12))?.[1] : undefined
      if (relative && isAmong(this.lexicon.words.grammar.personRelatives, relative)) this.aged.add(mention.name)
      // "Me Salima Ouali": and who has a title.
      const [title = ''] = start >= 0 ? text.slice(start, mention.end).split(/[\s.]/) : []
      if (this.lexicon.words.adjectivesBehind && this.lexicon.titles.has(foldWord(title)) && mention.name.includes(' '))
        this.aged.add(mention.name)
      if (mention.role) this.give(mention.role, mention.head, mention)
      const party = behindParty(mentions, i, text)
      if (party) this.give(party.role, party.head, mention)
      for (const other of [mentions[i - 1], mentions[i + 1]]) {
        if (other?.kind !== 'role') continue
        const [a, b] = other.start < mention.start ? [other, mention] : [mention, other]
        const marked = a === other && /[»”"] $/.test(text.slice(a.end - 1, b.start))
        const called = a === other && matches(this.lexicon.words.grammar.isCalled, text.slice(a.end, b.start))
        const beside = !this.lexicon.words.capitals && a === other && b.start - a.end === 1
        if (!marked && !beside && !called && !isApposition(text.slice(a.end, b.start), this.lexicon)) continue
        // "Asked by Ruiz, the mayor said": behind a governed name a role is its own where a comma closes it.
        const apposed = b !== other || !mention.governed || /^\s*(?:[,،.;:)]|$)/.test(text.slice(b.end, b.end + 3))
        if (apposed) this.give(other.role, other.head, mention)
      }
    })
  }

  /** "la Sierra", "del Lario": does an article, or a preposition with one in it, stand right before a place? */
  private isArticled(start: number, text: string): boolean {
    const { articles, contracted, joints, possessives, words } = this.lexicon
    if (!words.capitals || text[start - 1] === '\n') return false
    const before = tokensIn(text, Math.max(0, start - 9), start, joints).at(-1)
    if (!before || !/^\s*$/.test(text.slice(before.end, start)) || possessives.has(before.folded)) return false
    return articles.has(before.folded) || contracted.has(before.folded)
  }

  /** Gives an office that nobody has to a person who is named in full and has none. */
  giveLater(role: Mention, person: Mention): void {
    const full = this.fullName(person.name, person.start)
    if (!full.includes(' ') || person.role || this.officeOf(full) || this.holderOf(role)) return
    this.give(role.role, role.head, person)
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
    if (isNewcomer(next.role, this.lexicon) || endsInOwner(next.role.split(' '), this.lexicon)) return
    if (names.some((name) => name.end !== first.end && isFree(name))) return
    // "Адвокат Мария Стах … Прокурор заперечив": another office that opens the sentence is somebody else's.
    const another = first.role && first.head !== next.head && opens && !this.lexicon.trades.has(next.head)
    if (another || ((!first.name.includes(' ') || this.lexicon.words.capitalNouns) && !this.isSomebody(first.name)))
      return
    const [role, holder] = [
      genderOfRole(next.role, this.lexicon),
      this.genderOf(this.fullName(first.name, first.start)),
    ]
    // "The runner" may be whomever the page is about, "the trainer of Marsil" is who was named last.
    const of = tokensIn(next.role).some(({ folded }) => this.lexicon.roleLinks.has(folded))
    const anybodys = this.lexicon.family.has(next.head) || (this.lexicon.work.has(next.head) && !of)
    if (anybodys || (role && holder && role !== holder)) return
    // "Pide dinero a un empresario. El empresario contesta": of whom the sentence before tells besides.
    if (previous.some((one) => one !== first && one.head === next.head && one.indefinite)) return
    if (!this.holderOf(next)) this.give(next.role, next.head, first)
  }

  /** Whom a sentence is about: its first free mention; "For Ana Ruiz, 71, it comes late." the one who is named after its first word. */
  private topicOf({ at, mentions }: Sentence, text: string): Mention | undefined {
    const isThing = (one: Mention) =>
      isDocument(one, this.lexicon) ||
      (one.kind === 'pronoun' && this.lexicon.things.has(text.slice(one.start, one.end).toLowerCase()))
    const first = mentions.find((mention) => isFree(mention) && !isThing(mention))
    if (first) return lifted(text, mentions, first, this.lexicon)
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

  /** Does the page say in so many words who somebody is? */
  isDescribed(name: string): boolean {
    return this.officeOf(name) !== '' || this.descriptions.some((one) => this.fullName(one.name, one.at) === name)
  }

  /** Takes an office of which the page speaks for somebody's. */
  describeAs({ head, role }: Mention, mention: Mention): void {
    this.give(role, head, mention)
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
    // "À Elde, le maire a déclaré"
    if (lexicon.auxiliaries.has(words[small] ?? '') && lexicon.perfects.has(words[small + 1] ?? '')) return []
    return nouns.length > 6 || nouns.some((word) => lexicon.saying.has(word) || lexicon.relatives.has(word))
      ? []
      : nouns
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
}

/** "La maire (PS) Ana Ruiz", "la maire (divers gauche) de Vell, Ana Ruiz": the office before a party in brackets. */
function behindParty(mentions: readonly Mention[], i: number, text: string): Mention | undefined {
  const { start } = mentions[i]!
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const one = mentions[k]!
    if (one.kind === 'role' && start >= 0)
      return /^ \([^()\n]{1,30}\)(?: [^\s,()]+){0,4},? $/.test(text.slice(one.end, start)) ? one : undefined
  }
  return undefined
}
