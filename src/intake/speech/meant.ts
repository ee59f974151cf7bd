import { isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import { Described } from './described.ts'
import { type Gender, genderOfWord } from './gender.ts'
import { isDocument } from './issuer.ts'
import { isFree, type Mention } from './mention.ts'
import type { Place, Said } from './spoken-of.ts'
import { isCapital, tokensIn } from './tokens.ts'

/** Whom a mention means: the fullest form of a name, the holder of an office, whom a pronoun or "the man" speaks of. */
export class Meant extends Described {
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

  protected byRole(mention: Mention, place: Place): string {
    const { other } = place
    const study = this.ofAuthors(mention, place.index)
    if (study) return study
    if (this.isPlural(mention)) return this.people.asNamed(mention.role)
    // "المصدر نفسه", "المتحدثة ذاتها": whoever spoke last.
    const [, ...words] = mention.role.split(/\s+/)
    if (place.last && matches(this.lexicon.words.grammar.itself, foldWord(words.at(-1) ?? ''))) return place.last
    // "Le plus jeune des marins": nobody who was told of before.
    const [, second] = tokensIn(mention.role, 0, mention.role.length, this.lexicon.joints)
    if (second && this.lexicon.superlatives.has(second.folded)) return this.people.asNamed(mention.role)
    const body = this.people.bodyCalled(mention) || this.again(mention, place.index)
    if (body) return body
    const capital = this.lexicon.words.capitals && isCapital(mention.role) && mention.role !== ''
    const called = capital && !this.lexicon.words.capitalNouns ? this.people.surnamed(mention.role) : ''
    const holder = called ? '' : this.people.holderOf(mention)
    const surname = called || (holder ? '' : this.people.surnamed(mention.role))
    if (surname) return surname
    const told = holder && holder !== other ? holder : this.byDescription(mention, { ...place, within: true })
    return told || holder || this.pointedAt(mention, place) || this.people.asNamed(mention.role)
  }

  /** "این منبع": a source without a name at whom a word points is who spoke last by that word. */
  private pointedAt({ head, role }: Mention, { last }: Place): string {
    const { anonymous, demonstratives } = this.lexicon.words.grammar
    const [opening = '', second, more] = role.split(/\s+/, 3)
    if (!anonymous || !second || !isAmong(demonstratives, foldWord(opening))) return ''
    // "این مقام": one with a name and an office, where no such source spoke.
    const same = last.split(/\s+/).some((word) => foldWord(word) === head)
    return same || (!more && this.people.officeOf(last) !== '') ? last : ''
  }

  /** "Авторы": the plural of a role is nobody's name. As a subject it stands in no other case than the nominative. */
  private isPlural({ end, governed, kind, oblique, start }: Mention): boolean {
    const { forms, nominatives, roles } = this.lexicon
    if (!forms || governed || oblique || kind !== 'role') return false
    const printed = tokensIn(this.text, start, end).find(({ folded }) => roles.has(folded))
    return printed !== undefined && nominatives.get(printed.folded) !== printed.folded
  }

  /** A pronoun means the nearest before it whom a sentence is about, or who was quoted, unless that is of the other gender. */
  private byPronoun(pronoun: Mention, place: Place): string {
    const word = tokensIn(this.text, pronoun.start, pronoun.end, this.lexicon.joints).at(-1)?.folded ?? ''
    // "أحدهم": no more is known of them.
    if (isAmong(this.lexicon.words.grammar.oneOfThem, word)) return this.text.slice(pronoun.start, pronoun.end)
    // "it" is nobody.
    const { neuterPronouns } = this.lexicon.words.grammar
    if (this.lexicon.things.has(word) || isAmong(neuterPronouns, word)) return this.bodyBefore(pronoun, place.index)
    if (this.lexicon.several.has(word))
      return this.lexicon.words.grammar.severalForOne ? this.whoSaid(pronoun, place) : ''
    const gender = genderOfWord(word, this.lexicon)
    const latter = this.lexicon.latter.has(word) ? this.lastNamed(pronoun, place, gender) : ''
    if (latter) return latter
    const ofGender = this.bodyOfGender(pronoun, place.index, gender)
    if (ofGender) return ofGender
    const near =
      this.before(pronoun.start, place, gender) ||
      (this.fits(place.last, gender) && !this.people.isBody(place.last) ? place.last : '') ||
      this.lastOf(gender, place) ||
      (this.fits(place.last, gender) ? place.last : '')
    // Of a page about one person, a new paragraph goes on about that person, not about who was quoted in the one before.
    const foremost = gender && near && near !== place.other ? this.people.foremost(gender) : ''
    const changes =
      foremost !== '' &&
      foremost !== place.other &&
      this.people.genderOf(foremost) === gender &&
      this.people.isInHead(foremost) &&
      this.people.outshines(foremost, near)
    if (!near && place.found.length === 0) return this.namedAfter(pronoun, place, gender)
    if (!changes || this.isNamedIn(near, pronoun.start, place.index)) return near
    // "Ruiz said it was late.\n\n“I waited,” she said.": who was told of as saying something goes on.
    const before = this.sentences[place.index - 1]
    const sayer = before && before.spans.length === 0 ? this.sayerIn(before) : undefined
    return sayer && this.named(sayer) === near ? near : foremost
  }

  /** "Elle disait … La chorégraphe Irène Talbot est morte": who is named right behind a pronoun that opens the text. */
  private namedAfter({ start }: Mention, { index }: Place, gender: Gender): string {
    if (index > 1 || !gender) return ''
    for (const sentence of this.sentences.slice(index, index + 3)) {
      const named = sentence.mentions.find((one) => one.start > start && one.kind === 'name' && isFree(one))
      const name = named ? this.named(named) : ''
      if (name && this.people.isSomebody(name)) return this.fits(name, gender) ? name : ''
    }
    return ''
  }

  /** "un communiqué du ministère. Celui-ci évoque": the body or person of that gender that was named last. */
  private lastNamed({ start }: Mention, place: Place, gender: Gender): string {
    const { articles, contracted, joints } = this.lexicon
    for (const sentence of this.sentences.slice(Math.max(0, place.index - 1), place.index + 1).reverse())
      for (const one of sentence.mentions.toReversed()) {
        if (one.end > start || one.kind === 'pronoun') continue
        const [opening] = tokensIn(this.text, one.start, one.end, joints)
        const before = tokensIn(this.text, Math.max(0, one.start - 6), one.start, joints).at(-1)
        const article = [opening, before].find(
          (word) => word && (articles.has(word.folded) || contracted.has(word.folded)),
        )
        const name = this.nearName(one, place.index, place)
        const told = one.kind === 'name' && this.people.genderOf(name)
        const own = told || genderOfWord(article?.folded ?? '', this.lexicon)
        const known = one.kind !== 'role' || this.people.isName(name)
        if (known && own === gender && (one.kind !== 'body' || !isDocument(one, this.lexicon) || name !== one.role))
          return name
      }
    return ''
  }

  /** Of those of that gender who were quoted before, the one whom the page is about, else the last. */
  private lastOf(gender: Gender, { found, other }: Place): string {
    if (!gender) return ''
    const foremost = this.people.foremost(gender)
    if (foremost && foremost !== other && found.some(({ speaker }) => speaker === foremost)) return foremost
    return found.findLast(({ speaker }) => speaker !== other && this.people.genderOf(speaker) === gender)?.speaker ?? ''
  }

  /** "La préfecture a tranché. Elle assure": the body, of that grammatical gender, that the sentence before is about. */
  private bodyOfGender({ start }: Mention, index: number, gender: Gender): string {
    const { paragraph } = this.sentences[index]!
    // Where a clause may leave its subject out, a pronoun is a person's.
    if (this.lexicon.words.dropsSubject) return ''
    for (let i = index; gender && i >= 0 && i > index - 3 && this.sentences[i]!.paragraph === paragraph; i--) {
      const before = this.sentences[i]!.mentions.filter((one) => one.end <= start && isFree(one))
      // "Le Département attend. Il laisse chaque école libre, écrit-il": the sentence is about the same.
      if (before[0]?.kind === 'pronoun' && this.isOfGender(before[0], gender)) continue
      const about = before.find(
        (one) => one.kind !== 'pronoun' && !isDocument(one, this.lexicon) && !this.isNobodys(one),
      )
      if (!about) continue
      const [article] = tokensIn(this.text, about.start, about.end, this.lexicon.joints)
      const fits = about.kind === 'body' && genderOfWord(article?.folded ?? '', this.lexicon) === gender
      return fits ? this.again(about, i) || this.named(about) : ''
    }
    return ''
  }

  private isOfGender({ end, start }: Mention, gender: Gender): boolean {
    return (
      genderOfWord(tokensIn(this.text, start, end, this.lexicon.joints).at(-1)?.folded ?? '', this.lexicon) === gender
    )
  }

  /** "Erleichtert zeigt sich der Verband": one word with a capital, of which nothing on the page says that it is a name. */
  private isNobodys({ kind, name, start }: Mention): boolean {
    const full = kind === 'name' ? this.people.fullName(name, start) : ' '
    return !full.includes(' ') && !this.people.isSomebody(full)
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
}
