import { isSurelyOutlet } from '../chain/outlets.ts'
import type { FoundQuotation } from '../found.ts'
import { isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Sentence } from './clause.ts'
import { type Gender, genderOfRole, genderOfWord } from './gender.ts'
import { isDocument, issuerOf } from './issuer.ts'
import { isFree, type Mention } from './mention.ts'
import { NamedAs } from './named-as.ts'
import { Subjects } from './subject.ts'
import { type Token, tokensIn } from './tokens.ts'

/** Words that were quoted before, with who said them. */
export type Said = Pick<FoundQuotation, 'at' | 'speaker'>

/** What is known where a mention stands: what was quoted before it, who spoke last, and to whom one speaks. */
export interface Place {
  readonly index: number
  readonly found: readonly Said[]
  readonly last: string
  readonly other: string
  /** Is it looked for to learn whom another mention means? Then a description is not followed further. */
  readonly within?: true
}

/** Of whom the sentences before a place speak. */
export abstract class SpokenOf extends NamedAs {
  /** Whom a role means where it stands. */
  protected abstract byRole(mention: Mention, place: Place): string

  /** Whom the sentences before a place speak of, the nearest first. */
  protected before(start: number, place: Place, gender: Gender): string {
    const { found, index, other } = place
    for (let i = index; i >= 0 && i > index - 6; i--) {
      const sentence = this.sentences[i]!
      const own = i === index
      // "She was born to Peadar Fearon and his wife": the sentence goes on about whom the ones before it were about.
      if (!own && gender && this.goesOnAbout(sentence, gender)) continue
      // "A coroner will decide. “…,” she said": not somebody new, where one of that gender has just spoken.
      const spoken =
        gender !== '' &&
        found.some(
          (one) =>
            one.at[0] > sentence.at[0] - 400 &&
            this.people.isSomebody(one.speaker) &&
            this.people.genderOf(one.speaker) === gender,
        )
      const isNew = (one: Mention) => spoken && one.kind === 'role' && one.indefinite
      const isMany = ({ head, kind, role }: Mention) =>
        gender !== '' && kind === 'role' && this.isUnchangedPlural(head, foldWord(role.split(' ', 1)[0]!))
      const before = sentence.mentions.filter(
        (one) =>
          one.end <= start &&
          one.kind !== 'body' &&
          one.kind !== 'pronoun' &&
          !this.isSomebodys(one) &&
          !isNew(one) &&
          !isMany(one),
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
      const names = [
        ...(quoted ? [quoted.speaker] : []),
        ...told.map(
          (mention) =>
            (mention.kind === 'name' && this.people.namesake(mention.name, gender)) || this.nearName(mention, i, place),
        ),
      ]
      const [first] = names
      // "by the wooden rocking chair": what a role behind a preposition is of is no antecedent without a name.
      const leads =
        quoted !== undefined || (told[0] !== undefined && isFree(told[0]) && this.isPersons(told[0], gender))
      const aside =
        gender && first && this.people.isName(first) === false
          ? this.outsideDashes(sentence, told, gender, i, place)
          : ''
      if (aside) return aside
      if (!gender && first !== undefined && (first === '' || first !== other)) return first
      // Who says something under a name of two words is somebody, whatever else the page tells.
      const spoke = sayer?.kind === 'name' ? this.nearName(sayer, i, place) : ''
      const saying = spoke.includes(' ') && !this.people.isBody(spoke) ? spoke : ''
      // "Le Grand Prix est allé à Ingrid Solheim. … dit-elle": who surely is somebody, before what may be anything.
      const printed = told.flatMap((mention) => (mention.kind === 'name' ? [this.nearName(mention, i, place)] : []))
      const sure =
        this.lexicon.words.adjectivesBehind && gender !== ''
          ? printed.find((one) => one !== other && this.people.genderOf(one) === gender && this.people.isSomebody(one))
          : undefined
      const unsure =
        names[0] !== undefined && this.people.genderOf(names[0]) === '' && this.people.officeOf(names[0]) === ''
      if (sure && unsure && !quoted) return sure
      const name = names.find(
        (one) =>
          one !== other &&
          this.fits(one, gender) &&
          (this.people.isSomebody(one) ||
            one === saying ||
            (leads &&
              one === first &&
              (one.includes(' ') || this.people.isSurnameOf(one)) &&
              !this.people.isThing(one) &&
              !(quoted && this.people.isBody(one))) ||
            this.isOf(one, gender)),
      )
      if (name) return name
    }
    return ''
  }

  /** "Some — a doctor wrote of them — pleased Ana Ruiz": whom a sentence names outside the dashes in which a role stands. */
  protected outsideDashes(
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
  protected goesOnAbout({ mentions, spans, tokens }: Sentence, gender: Gender): boolean {
    const first = mentions.find(isFree)
    if (first?.kind !== 'pronoun' || spans.length > 0) return false
    const [opening] = mentions
    if (opening?.kind === 'name' && this.isFor(opening, tokens) && this.fits(this.named(opening), gender)) return false
    // "Before she writes, Ana Ruiz sings": behind a clause that hangs on it, the main one names whom its pronoun means.
    const main = this.lexicon.subordinate.has(tokens[0]?.folded ?? '') ? mentions[1] : undefined
    if (main?.kind === 'name' && isFree(main) && /,/.test(this.text.slice(first.end, main.start))) return false
    const words = tokensIn(this.text, first.start, first.end, this.lexicon.joints)
    return genderOfWord(words.at(-1)?.folded ?? '', this.lexicon) === gender
  }

  /** "For Ana Ruiz, who has sold fish for years, it meant that she", "Соседу Виктору 83 года, он": whom a sentence opens with as the one for whom it is. */
  private isFor({ governed, oblique, start }: Mention, tokens: readonly Token[]): boolean {
    const [opening, second] = tokens
    if (!opening || !second || start > second.start) return false
    const preposition = isAmong(this.lexicon.words.grammar.forWhom, opening.folded)
    return start <= opening.start ? oblique === true && !governed : preposition
  }

  /** Whom a name, role or body means that stands before what is asked for. */
  protected nearName(mention: Mention, index: number, { found, last, other, within }: Place): string {
    if (mention.kind === 'name' || mention.kind === 'body') return this.named(mention)
    if (within) return this.people.holderOf(mention) || this.people.asNamed(mention.role)
    return this.byRole(mention, { index, found, last, other })
  }

  /** Who is said to say something in a sentence. */
  protected sayerIn(sentence: Sentence): Mention | undefined {
    // "recalled a woman who sang": what a relative clause tells of is not what the sentence does.
    const verbs = sentence.verbs.filter(
      ({ kind, token }) => kind === 'saying' && !this.lexicon.relatives.has(sentence.tokens[token - 1]?.folded ?? ''),
    )
    const first = this.lexicon.forms || !this.lexicon.words.capitals ? verbs.slice(0, 1) : verbs.slice(0, 3)
    const subjects = new Subjects(this.text, sentence, this.lexicon)
    for (const verb of first) {
      const mention = subjects.of(verb)?.mention
      if (mention && (mention.kind === 'name' || mention.kind === 'role')) return mention
    }
    return undefined
  }

  /** "По словам Дмитрия Рудакова": who speaks in a sentence, where its first name may be anything. */
  protected citedIn(sentence: Sentence): Mention | undefined {
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

  /** May "she" mean it: is it no noun that the lists do not have for people? */
  private isPersons({ head, kind, role }: Mention, gender: Gender): boolean {
    const { forms, roles, words } = this.lexicon
    if (kind !== 'role' || gender === '' || forms || !words.capitals) return true
    return roles.has(head) || genderOfRole(role, this.lexicon) !== ''
  }

  /** "دخترش": with whose it is written onto it, a role is not whom a pronoun means. */
  protected isSomebodys({ head, kind }: Mention): boolean {
    const { again, bodies, latter, former, roles, words } = this.lexicon
    return (
      kind === 'role' &&
      !words.capitals &&
      head.length > 4 &&
      ![again, bodies, latter, former, roles].some(
        (set) => set.has(head) || set.has(`${words.grammar.article ?? ''}${head}`),
      )
    )
  }

  /** "die Forscher": several, by an article that the noun does not have in the singular. */
  protected isUnchangedPlural(head: string, opening: string): boolean {
    const { lexicon } = this
    const ends = matches(lexicon.words.grammar.unchangedPlurals, head)
    return ends && genderOfWord(opening, lexicon) === 'woman' && genderOfRole(head, lexicon) === 'man'
  }

  /** "учениця", "actress": a role that says itself whom it is of. */
  protected isOf(role: string, gender: Gender): boolean {
    return (
      this.lexicon.words.grammar.rolesTellGender === true &&
      gender !== '' &&
      genderOfRole(role, this.lexicon) === gender
    )
  }

  protected fits(name: string, gender: Gender): boolean {
    // "14 000 habitants", "UFCG"
    if (gender !== '' && (/^(?:\d|\p{Lu}{3,}$)/u.test(name) || isSurelyOutlet(name))) return false
    if (gender !== '' && this.people.isPlaceLike(name)) return false
    // Where a body is "it", it is neither "he" nor "she".
    if (gender !== '' && this.lexicon.things.size > 0 && this.people.isBody(name)) return false
    if (!name || (gender !== '' && this.lexicon.several.has(foldWord(name.split(' ')[0]!)))) return false
    const known = this.people.isName(name) ? this.people.genderOf(name) : genderOfRole(name, this.lexicon)
    return gender === '' || known === '' || known === gender
  }

  protected bodyBefore({ start }: Mention, index: number): string {
    for (let i = index; i >= 0 && i > index - 3; i--) {
      const mention = this.sentences[i]!.mentions.find(
        (one) => one.end <= start && isFree(one) && (one.kind === 'body' || this.people.isBody(one.name)),
      )
      if (mention && !isDocument(mention, this.lexicon)) return this.again(mention, i) || this.named(mention)
      // "The report tested 48 cups. It called them “…”": whoever issued it.
      const issuer =
        mention && (this.issued(mention, i) || (issuerOf(mention, this.lexicon) ? this.named(mention) : ''))
      if (issuer) return issuer
      const name = this.sentences[i]!.mentions.find((one) => one.end <= start && this.isThings(one))
      if (name) return this.named(name)
    }
    return ''
  }

  /** "Lough Ferries posted on Facebook that": a name of which nothing says that it is a person's. */
  private isThings(mention: Mention): boolean {
    const { kind, name, role, start } = mention
    const full = this.people.fullName(name, start)
    if (kind !== 'name' || role || !isFree(mention) || this.people.isSomebody(full)) return false
    const last = foldWord(full.split(' ').at(-1) ?? '')
    return (this.lexicon.words.chain.company ?? []).includes(last) || /^\p{Lu}{2,6}$/u.test(full)
  }

  /** The people of the nearest sentence before a place that names two. */
  protected pairBefore(start: number, { index }: Place): string[] {
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
  protected spokenOf(start: number, { index }: Place, gender: Gender): string[] {
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

/** The last quotation with a speaker that stands in a sentence near the last ones found. */
function quotedIn({ at }: Sentence, found: readonly Said[]): Said | undefined {
  for (let i = found.length - 1; i >= 0 && found[i]!.at[1] > at[0]; i--) {
    const said = found[i]!
    if (said.speaker && said.at[0] >= at[0] && said.at[1] <= at[1]) return said
  }
  return undefined
}
