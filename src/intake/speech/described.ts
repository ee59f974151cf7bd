import { endsIn, isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { isPossessive } from '../languages/lexicon.ts'
import { type Gender, genderOf } from './gender.ts'
import type { Mention } from './mention.ts'
import { isPluralRole } from './plural.ts'
import type { Place } from './spoken-of.ts'
import { tokensIn } from './tokens.ts'
import { type Calling, WhoFits } from './who-fits.ts'
import { endsInOwner, isNewcomer } from './words-without-capitals.ts'

/** Whom a role means that says nothing new of somebody: "the latter", "the mother", "the pensioner". */
export abstract class Described extends WhoFits {
  /**
   * A role with a definite article that says nothing new: "the latter", "the mother" of whom just spoke, "the pensioner",
   * "la regidora" where the page has one "alcaldesa".
   */
  protected byDescription(mention: Mention, place: Place): string {
    const { lexicon } = this
    if (mention.indefinite) return ''
    // "The girl’s mother": somebody else than who was named.
    if (lexicon.words.grammar.apostropheGenitive && /['’]s?\s/.test(mention.role)) return ''
    const all = tokensIn(mention.role, 0, mention.role.length, lexicon.joints).map(({ folded }) => folded)
    // "o herói da noite": of when it was, not of a body.
    const of = lexicon.occasions.has(all.at(-1) ?? '')
      ? all.findIndex((word, i) => i > 0 && lexicon.roleLinks.has(word))
      : -1
    const words = of === -1 ? all : all.slice(0, of)
    const told = words.filter((word) => !lexicon.articles.has(word) && !this.isOfAge(word))
    // "собеседник агентства", "глава ведомства": of an outlet or of any body, which says nothing more of who it is.
    const general = lexicon.forms && told.length === 2 && this.isAnybodys(told[1]!)
    const own = general ? told.slice(0, 1) : told
    const gender = genderOf(mention, this.text, lexicon)
    // "Pide dinero a un empresario. El empresario contesta": who was told of so, and not by name.
    if (own.length === 1 && lexicon.words.capitals && !lexicon.forms && this.wasNew(mention, place.index)) return ''
    if (own.length === 0) return ''
    const isOne = (set: ReadonlySet<string>) => own.some((word) => set.has(word))
    if (own.length === 1 && lexicon.informants.has(own[0]!)) {
      const informant = this.informantBefore(mention, place)
      if (informant) return informant
    }
    if (own.length === 1 && lexicon.words.people.thatOne?.includes(own[0]!)) return this.thatOne(mention, place, gender)
    if (own.length < 3 && isOne(lexicon.latter)) return this.spokenOf(mention.start, place, gender)[0] ?? ''
    const bare = lexicon.forms !== null || !lexicon.words.capitals || lexicon.words.capitalNouns
    if (own.length === 1 && isOne(lexicon.former) && (words.length > 1 || bare))
      return this.pairBefore(mention.start, place)[0] ?? this.spokenOf(mention.start, place, gender)[1] ?? ''
    if (this.areSeveral(mention, words) || isNewcomer(mention.role, lexicon)) return ''
    const office = this.officeLike(mention, place.index) || this.fullerRole(mention, place.index)
    if (office && !this.isTold(mention, gender)) return office
    const opening = words.length > own.length ? words[0]! : ''
    return this.whoFits(
      {
        mention,
        calling: this.callingOf(mention, own, words),
        gender,
        length: own.length,
        owned: this.isOwned(opening, own),
        pointed: isAmong(lexicon.words.grammar.demonstratives, opening),
        elided: opening.endsWith("'"),
        bare: opening === '' && lexicon.definite.size > 0 && lexicon.words.capitals,
        capital: lexicon.words.capitals && !lexicon.words.capitalNouns && /(?<!^)\p{Lu}/u.test(mention.role),
      },
      place,
    )
  }

  /** "her lawyer", "المتحدثة باسمه": does a possessive open it, or end one of its words? */
  private isOwned(opening: string, own: readonly string[]): boolean {
    return (opening !== '' && isPossessive(opening, this.lexicon)) || endsInOwner(own, this.lexicon)
  }

  /** Does the page say of somebody with a name that they are what a role says? */
  private isTold(mention: Mention, gender: Gender): boolean {
    return this.people.holderLike(mention, gender) !== '' || this.people.describedBy(mention, gender) !== ''
  }

  /** By what somebody is called in a role, of which `own` are the words that tell something. */
  private callingOf({ head, role }: Mention, own: readonly string[], words: readonly string[]): Calling {
    const { lexicon } = this
    const isOne = (set: ReadonlySet<string>) => own.some((word) => set.has(word))
    const years = own.length === 1 && /^\d{1,3}-/.test(own[0]!) && endsIn(lexicon.words.grammar.aged, own[0]!)
    // "61-летний пекарь": of an age, whatever the work.
    const aged = lexicon.forms !== null && own.length === 1 && words.some((word) => this.isOfAge(word))
    // "Die frühere Roche-Managerin": by what somebody belongs to.
    const belongs = lexicon.words.capitalNouns && /^\S+-\p{Lu}\p{Ll}+$/u.test(role.split(' ').at(-1) ?? '')
    // "Die alte Frau" is nobody's wife.
    const owned = this.isOwned(words.length > own.length ? words[0]! : '', own)
    if (isOne(lexicon.family) && (owned || !isOne(lexicon.again))) return 'family'
    if (isOne(lexicon.crowds)) return 'crowd'
    if (belongs || years || aged || isOne(lexicon.again)) return 'again'
    if (isOne(lexicon.work)) return 'work'
    if (isOne(lexicon.trades)) return 'trade'
    if (lexicon.alike.has(head)) return 'office'
    if (isOne(lexicon.bodies)) return 'body'
    return isOne(lexicon.roles) ? 'role' : 'unlisted'
  }

  /** "75 percent", "los jueces", "gli investigatori", "fishermen": more than one. */
  private areSeveral({ head }: Mention, [opening = '']: readonly string[]): boolean {
    const { lexicon } = this
    const { pluralArticles } = lexicon.words.grammar
    const article = lexicon.several.has(opening) || matches(pluralArticles, opening)
    return (
      article ||
      this.isUnchangedPlural(head, opening) ||
      /^\d+$/.test(opening) ||
      (!lexicon.forms && isPluralRole(head, lexicon))
    )
  }

  /** "61-летний", "77-річна": how old somebody is says nothing new of who it is. */
  private isOfAge(word: string): boolean {
    return /^\d/.test(word) && this.lexicon.words.people.ages?.some((part) => word.includes(`-${part}`)) === true
  }

  /** Is it what any outlet or body is called, in whatever case? */
  private isAnybodys(word: string): boolean {
    const { bodiesAgain, nominatives, outlets } = this.lexicon
    const nominative = nominatives.get(word) ?? word
    return outlets.has(word) || bodiesAgain.has(nominative) || this.lexicon.words.people.realms?.includes(word) === true
  }

  /** "собеседник": who was last said to tell something, with a name or without. */
  private informantBefore(mention: Mention, place: Place): string {
    for (let i = place.index; i >= 0 && i > place.index - 4; i--) {
      const sayer = i === place.index ? undefined : this.sayerIn(this.sentences[i]!)
      const told = sayer && sayer.end <= mention.start && sayer.kind !== 'body' && sayer.head !== mention.head
      const name = told ? this.nearName(sayer, i, place) : ''
      // "Источник агентства" is nobody who was named.
      if (
        name &&
        (this.people.isName(name) ? this.lexicon.again.has(mention.head) && this.people.isSomebody(name) : true)
      )
        return name
    }
    return ''
  }

  /** "отвечала та": of those of that gender in the sentence before, or the last words of this one, who was named last. */
  private thatOne({ start }: Mention, place: Place, gender: Gender): string {
    for (let i = place.index; i >= 0 && i > place.index - 2; i--) {
      const told = this.sentences[i]!.mentions.filter(
        ({ end, kind }) => end <= start && (kind === 'name' || kind === 'role'),
      )
      const names = told.map((one) => this.nearName(one, i, { ...place, within: true }))
      const name = names.findLast((one) => one !== '' && this.fits(one, gender))
      if (name) return name
    }
    return ''
  }

  /** "The doctor" behind "the duty doctor": the same role, as a sentence right before has it with a word more; "" where none has. */
  private fullerRole({ head, role, start }: Mention, index: number): string {
    const { lexicon } = this
    const [article = '', ...own] = role.split(' ')
    if (!lexicon.words.grammar.modifiersStandBefore || own.length !== 1 || !lexicon.definite.has(foldWord(article)))
      return ''
    for (let i = index; i >= 0 && i > index - 3; i--) {
      const fuller = this.sentences[i]!.mentions.findLast(
        (one) => one.end <= start && one.kind === 'role' && one.head === head && one.role !== role,
      )
      if (fuller) {
        const words = fuller.role.split(' ')
        const opening = foldWord(words[0]!)
        const plain = lexicon.articles.has(opening) && !lexicon.standalone.has(opening)
        const same = words.length === 3 && plain && words[2] === own[0]
        return same ? fuller.role : ''
      }
    }
    return ''
  }

  /** Does the sentence, or one of the two before it, tell of somebody new in that role? */
  private wasNew({ head, start }: Mention, index: number): boolean {
    for (let i = index; i >= 0 && i > index - 3; i--) {
      const last = this.sentences[i]!.mentions.findLast((one) => one.end <= start && one.head === head)
      if (last) return last.kind === 'role' && last.indefinite
    }
    return false
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
}
