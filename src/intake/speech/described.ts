import { endsIn, isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { isPossessive } from '../languages/lexicon.ts'
import { type Gender, genderOf } from './gender.ts'
import type { Mention } from './mention.ts'
import { type Place, SpokenOf } from './spoken-of.ts'
import { tokensIn } from './tokens.ts'

/** Whom a role means that says nothing new of somebody: "the latter", "the mother", "the pensioner". */
export abstract class Described extends SpokenOf {
  /**
   * A role with a definite article that says nothing new: "the latter", "the mother" of whom just spoke, "the pensioner",
   * "la regidora" where the page has one "alcaldesa".
   */
  protected byDescription(mention: Mention, place: Place): string {
    const { lexicon, people } = this
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
    if (own.length === 0 || words.some((word) => lexicon.roleLinks.has(word) && own.indexOf(word) > 0)) return ''
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
    // "Its captain" is not the officer who was named.
    const owned = words.length > own.length && isPossessive(words[0]!, lexicon)
    const alike = (owned ? '' : people.holderLike(mention, gender)) || people.describedBy(mention, gender)
    if (alike && alike !== place.other) return alike
    const office = this.officeLike(mention, place.index)
    if (office) return office
    const speaker = place.found.at(-1)?.speaker ?? ''
    // "The mother" may be who was named before, "her mother" is somebody else.
    if (own.length === 1 && isOne(lexicon.family) && (words.length === 1 || lexicon.definite.has(words[0]!))) {
      const one = this.before(mention.start, { ...place, other: place.other || speaker }, gender, true)
      if (place.found.slice(-20).some((quotation) => quotation.speaker === one)) return one
    }
    // "The author" of a page that is about one.
    // "این پژوهشگر": who was named last.
    const pointed = own.length === 1 && isAmong(lexicon.words.grammar.demonstratives, words[0]!) && words.length > 1
    const near = pointed ? this.before(mention.start, place, gender, true) : ''
    if (near && near !== place.other) return near
    // "Die Kreisläuferin" is no runner.
    const works = isOne(lexicon.work) && (!isOne(lexicon.again) || lexicon.words.people.work.includes(own[0]!))
    const foremost = own.length === 1 && works ? people.foremost(gender) : ''
    if (foremost && foremost !== place.other) return foremost
    // "спортсменка": whom the sentence before named, where the page is about several.
    const worker = lexicon.forms && own.length === 1 && isOne(lexicon.work) && !isOne(lexicon.trades)
    if (worker) return this.workerBefore(mention, place, gender)
    // "la liutaia", "le médecin": a trade, or a noun of no list, with nothing that it is of.
    // "die frühere Roche-Managerin": whoever was named, by what she did where.
    const belongs = lexicon.words.capitalNouns && /^\S+-\p{Lu}\p{Ll}+$/u.test(mention.role.split(' ').at(-1) ?? '')
    const proper = lexicon.words.capitalNouns ? own.length > 1 && !belongs : /(?<!^)\p{Lu}/u.test(mention.role)
    const listed = [lexicon.roles, lexicon.bodies].some(isOne) && !isOne(lexicon.trades) && !belongs
    // "пожилой мужчина": what a word more says of somebody is said of somebody new.
    const years = own.length === 1 && /^\d{1,3}-/.test(own[0]!) && endsIn(lexicon.words.grammar.aged, own[0]!)
    // "61-летний пекарь": of an age, whatever the work.
    const aged = lexicon.forms !== null && own.length === 1 && words.some((word) => this.isOfAge(word))
    const again = (years || aged || isOne(lexicon.again)) && (!lexicon.forms || own.length === 1)
    const persons =
      !lexicon.words.capitalNouns ||
      isOne(lexicon.roles) ||
      matches(lexicon.words.grammar.personalNouns, own.at(-1) ?? '')
    const called =
      again ||
      (own.length === 1 && listed && this.isOfLast(mention, words, place, gender)) ||
      (persons &&
        own.length < 3 &&
        words.length > own.length &&
        (gender !== '' || (lexicon.definite.has(words[0]!) && words[0]!.endsWith("'"))) &&
        !proper &&
        !listed)
    return called ? this.before(mention.start, place, gender, true) : ''
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

  /** "спортсменка", "письменник": the nearest of that gender whom the page does not call something else. */
  private workerBefore(mention: Mention, place: Place, gender: Gender): string {
    const heads = this.lexicon.alike.get(mention.head)
    const isOther = (name: string) => {
      const office = this.people.officeOf(name)
      const nouns = tokensIn(office, 0, office.length, this.lexicon.joints).map(
        ({ folded }) => this.lexicon.nominatives.get(folded) ?? folded,
      )
      return office !== '' && !nouns.some((noun) => noun === mention.head || heads?.has(noun))
    }
    const near = this.before(mention.start, place, gender, true)
    if (near && !isOther(near)) return near
    const others = this.spokenOf(mention.start, place, gender)
    return others.find((name) => this.people.isSomebody(name) && !isOther(name)) ?? near
  }

  /**
   * "la radialista", "o especialista": an office that nobody on the page has, where who spoke last, or whom the page is
   * about, has none.
   */
  private isOfLast({ head, start }: Mention, words: readonly string[], place: Place, gender: Gender): boolean {
    const { lexicon, people } = this
    if (!lexicon.words.adjectivesBehind || words.length !== 2 || !lexicon.definite.has(words[0]!)) return false
    // "La alcaldesa" is an office that somebody else may have, "la radialista" what somebody does.
    const office =
      lexicon.alike.has(head) && ![lexicon.trades, lexicon.work, lexicon.again].some((set) => set.has(head))
    if (office || lexicon.bodies.has(head) || lexicon.family.has(head) || lexicon.crowds.has(head)) return false
    const near = this.before(start, place, gender, true)
    const known = near === place.found.at(-1)?.speaker || near === people.foremost(gender)
    return known && near !== '' && near !== place.other && !people.isDescribed(near)
  }

  /** "The doctor" behind "the duty doctor": the same role, as a sentence right before has it with a word more; "" where none has. */
  protected fullerRole({ head, role, start }: Mention, index: number): string {
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
  protected officeLike({ head, start }: Mention, index: number): string {
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
