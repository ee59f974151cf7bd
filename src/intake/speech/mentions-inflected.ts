import { endsIn } from '../languages/among.ts'
import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Capitals } from './capitals.ts'
import { CaseOfMention, type Read } from './case-of-mention.ts'
import type { Mention } from './mention.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * Mentions in a language with capitals and cases. A role goes on over the words in the genitive behind it, up to a verb,
 * a preposition or the name: "директор порта Анна Ковальчук"; a place with a capital belongs to the role: "мэр Вареды".
 */
export function mentionsInflected(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  capitals: Capitals | undefined,
): Mention[] {
  const mentions: Mention[] = []
  const folded = tokens.map((token) => token.folded)
  for (let i = 0; i < tokens.length; ) {
    const verb =
      phraseAt(lexicon.accordingTo, folded, i) ||
      (i === 0 || !isCapital(tokens[i]!.word) ? phraseAt(lexicon.saying, folded, i) : 0)
    if (verb > 0) {
      i += verb
      continue
    }
    const found = new Reader(text, tokens, lexicon, capitals, i).read()
    if (found) mentions.push(found.mention)
    i = found ? found.next : i + 1
  }
  return mentions
}

/** Reads one phrase that begins at a token. */
class Reader extends CaseOfMention {
  read(): Read | null {
    const { first, lexicon, tokens } = this
    if (lexicon.pronouns.has(tokens[first]!.folded)) return this.mention('pronoun', first, '', '', first)
    if (this.isOneOfTwo(first)) return this.mention('role', first, '', tokens[first]!.word, first)
    const head = this.headFrom(first)
    if (head !== -1) return this.roleAt(head)
    if (this.opensName(first)) return this.nameIn(first + 1, this.runEnd(first + 1), first)
    if (this.opensWithParticle(first)) return this.nameIn(first, this.runEnd(first))
    return this.isName(first) ? this.nameIn(first, this.runEnd(first)) : null
  }

  /** "— каже перший", "второй ответил": the first or second of two, beside a verb of saying. */
  private isOneOfTwo(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    if (!lexicon.former.has(folded) && !lexicon.latter.has(folded) && !lexicon.words.people.thatOne?.includes(folded))
      return false
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    const behind = !!before && this.onlySpace(i - 1) && lexicon.saying.has(before.folded)
    const closes = !next || !this.onlySpace(i)
    const that = lexicon.words.people.thatOne?.includes(folded) === true
    return (behind && (closes || that)) || (!!next && this.onlySpace(i) && lexicon.saying.has(next.folded))
  }

  /** "Гончар Пётр Гай": a word of no list before a given name is what he is. */
  private opensName(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded, word } = tokens[i]!
    if (isCapital(word) || folded.length < 4 || !this.joins(i) || !this.isNominativeName(i + 1)) return false
    // "после матча Пётр Гай": what a preposition governs is not in the nominative, as he is.
    if (this.isGoverned()) return false
    if (!isCapital(tokens[i + 2]?.word ?? '') || !this.joins(i + 1)) return false
    if (endsIn(lexicon.words.grammar.unlikeRoles, folded)) return false
    return !this.isVerb(i) && !isBetween(folded, lexicon) && !this.isClosed(folded)
  }

  private roleAt(head: number): Read | null {
    const { first, lexicon, tokens } = this
    let last = head
    let small = 0
    for (let i = head + 1; i < tokens.length && this.joins(i - 1); ) {
      if (isCapital(tokens[i]!.word) && (this.isInitial(i) || !lexicon.notNames.has(tokens[i]!.folded))) {
        const foreign = /^[a-z]/i.test(tokens[last]!.word) && !/^[a-z]/i.test(tokens[i]!.word)
        if (foreign && (this.isOblique(head) || !lexicon.roles.has(tokens[head]!.folded))) break
        // "представитель порта ТАСС": whom he told.
        if ((lexicon.bodies.has(tokens[head]!.folded) || last > head) && this.isWire(i)) break
        const end = this.runEnd(i)
        if (this.isForeignBody(head, i, end)) {
          last = end
          i = end + 1
          continue
        }
        const name = this.describes(i, end) ? -1 : this.nameStart(i, end, head)
        // "с корреспондентом главврач Анна Линд": another case than the role's is somebody else.
        // "на собрании Анна Линд", "на открытии школы Анна Линд": nor is a body behind a preposition or a noun hers.
        const { folded } = tokens[head]!
        const owned =
          this.followsNoun() && lexicon.nominatives.get(folded) !== folded && !/^\p{Lu}{2}/u.test(tokens[head]!.word)
        const placed = (this.isGoverned() || owned) && !lexicon.roles.has(tokens[head]!.folded)
        if (name !== -1 && (placed || this.isOblique(head)) && this.isNominativeName(name)) break
        if (name !== -1) return this.nameIn(name, end, head)
        last = end
        i = end + 1
      } else if (this.links(i)) {
        last = i + 1
        i += 2
        // "эксперт по морскому праву": the noun of an adjective behind the preposition, in whatever case.
        const noun = tokens[i]
        if (noun && this.isAdjective(last) && this.joins(last) && !isCapital(noun.word) && !this.isClosed(noun.folded))
          last = i++
      } else if (/^\d+$/.test(tokens[i]!.word) && /№/.test(this.text.slice(tokens[last]!.end, tokens[i]!.start)))
        last = i++
      else if (small++ < 5 && !this.isCalledSo(head, i) && (this.carries(i) || this.isOwnNoun(head, i))) last = i++
      else if (this.joinsNoun(head, last, i)) {
        last = i + 1
        i += 2
      } else break
    }
    if (last + 1 < tokens.length && this.isOblique(head) && this.isNominativeName(last + 1)) last = head
    const chained = this.chainedBehind(last, head)
    if (chained) return chained
    const beyond = this.nameBeyond(last + 1, head)
    if (beyond !== -1) return this.nameIn(beyond, this.runEnd(beyond), head)
    const called = lexicon.roles.has(tokens[head]!.folded) ? this.calledBehind(last, head) : null
    if (called) return called
    const kind = lexicon.bodies.has(tokens[head]!.folded) ? 'body' : 'role'
    const opening =
      lexicon.articles.has(tokens[first]!.folded) && !lexicon.standalone.has(tokens[first]!.folded) ? first : first
    return this.mention(kind, last, '', this.slice(opening, this.endOf(last)), head)
  }

  /** "представитель консорциума Energia Sul Паулу Брага": a body in Latin letters before a name in others. */
  private isForeignBody(head: number, from: number, to: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[to + 1]
    if (!lexicon.roles.has(tokens[head]!.folded) || this.isOblique(head) || !next || !this.onlySpace(to)) return false
    const isLatin = (i: number) => /^[a-z]/i.test(tokens[i]!.word)
    return isLatin(from) && isLatin(to) && !isLatin(to + 1) && isCapital(next.word) && this.isName(to + 1)
  }

  /** "В районной администрации опыт назвали «…»": what several of a body call so is no part of its name. */
  private isCalledSo(head: number, i: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[i + 1]
    if (!next || !this.joins(i) || !lexicon.bodies.has(tokens[head]!.folded)) return false
    return lexicon.nicknaming.has(next.folded) && endsIn(lexicon.words.grammar.pluralVerbs, next.folded)
  }

  /** "руководитель работы гидробиолог Алла Мирская": a second role in the nominative, with the name of who has both. */
  private chainedBehind(last: number, head: number): Read | null {
    const { capitals, first, lexicon, text, tokens } = this
    const { folded } = tokens[head]!
    const next = tokens[last + 1]?.folded ?? ''
    if (!lexicon.roles.has(folded) || this.isOblique(head) || !this.joins(last) || !this.isHead(last + 1)) return null
    if (lexicon.nominatives.get(next) !== next || !lexicon.roles.has(next)) return null
    const read = new Reader(text, tokens, lexicon, capitals, last + 1).read()
    if (read?.mention.kind !== 'name' || !read.mention.role) return null
    const { start } = tokens[first]!
    const role = text.slice(start, read.mention.end - read.mention.name.length).trim()
    const oblique = read.mention.oblique || this.mention('role', last, '', '', head).mention.oblique
    return {
      ...read,
      mention: { ...read.mention, start, role, head: lexicon.nominatives.get(folded) ?? folded, oblique },
    }
  }

  /** "Военный с позывным «Барсук»": a name in marks behind what introduces it. */
  private calledBehind(last: number, head: number): Read | null {
    const { first, lexicon, text, tokens } = this
    for (const from of [last + 1, last, last - 1]) {
      if (from <= head) continue
      const words = tokens.slice(from, from + 3).map(({ folded }) => folded)
      const length = phraseAt(lexicon.introducing, words, 0)
      const behind = tokens[from + length - 1]
      const marked = length > 0 && behind ? /^\s*[«"„“]([^«»"“”„]{2,30})[»"“”]/u.exec(text.slice(behind.end)) : null
      if (!marked || !behind) continue
      const { mention, next } = this.mention(
        'name',
        from + length - 1,
        marked[1]!,
        this.slice(first, this.endOf(from - 1)),
        head,
      )
      return { mention: { ...mention, end: behind.end + marked[0].length }, next }
    }
    return null
  }

  /** A name between two tokens, with the role that stands before it. */
  private nameIn(from: number, to: number, head = -1): Read | null {
    const { first, lexicon, tokens } = this
    let start = from
    while (start < to && lexicon.titles.has(tokens[start]!.folded)) start++
    if (head === -1) {
      // "на мысе Лунном Нина Бережная": what stands before the given name belongs to the words before it.
      const given = this.givenIn(start, to)
      const before = tokens[from - 1]
      if (
        given > start &&
        before &&
        this.joins(from - 1) &&
        !isCapital(before.word) &&
        !lexicon.saying.has(before.folded)
      )
        return this.mention('name', given - 1, this.slice(start, this.endOf(given - 1)), '', -1)
      const named = (name: number) =>
        this.mention('name', to, this.slice(name, tokens[to]!.end), this.slice(start, tokens[name - 1]!.end), start)
      // "Критик Марк Зимин": a word that only opens the sentence, before a given name, is what he is.
      const opening = tokens[start]!.folded
      // "Краєзнавець О. П. Дідух": so is one before initials.
      const letter = start < to && this.isInitial(start + 1) && !this.isInitial(start)
      if (letter && start === 0 && !lexicon.givenNames.has(opening) && !this.capitals?.inside.has(opening))
        return named(start + 1)
      // "Мовознавець Йоганн Перебийніс": by how the word ends, before two more with capitals.
      const ends = (lexicon.words.roleEndings ?? []).some((ending) => opening.endsWith(ending))
      const works =
        ends || (opening.length > 5 && !this.capitals?.inside.has(opening) && !this.hasPatronymic(start, to))
      if (works && start === 0 && to - start > 1 && !lexicon.givenNames.has(opening)) return named(start + 1)
      // "Зампред ЦИК Эльвира Назарова": what stands before capitals only and a given name is an office there.
      const acronyms = given > start + 1 && given < to && this.areAcronyms(start + 1, given)
      if (acronyms && start === 0 && !lexicon.givenNames.has(opening)) return named(given)
      // "Листоноша Валентина": before a given name alone too, unless it may be the surname.
      const alone = to === start + 1 && this.isNominativeName(to) && !endsIn(lexicon.words.grammar.surnames, opening)
      const behind = given === start + 1 || (alone && !lexicon.givenNames.has(opening)) ? start + 1 : -1
      if (behind !== -1 && start === 0 && this.capitals && !this.capitals.inside.has(opening)) return named(behind)
      for (let i = start; i <= to; i++)
        if (lexicon.bodies.has(tokens[i]!.folded))
          return this.mention('body', to, this.slice(start, this.endOf(to)), '', i)
    }
    const name = this.slice(start, tokens[to]!.end)
    if (head !== -1) return this.mention('name', to, name, this.slice(first, tokens[from - 1]!.end, from), head)
    return this.mention('name', to, name, '', -1)
  }

  /** "Бурмистров Олег Иванович": do the words of a name have that of the father among them? */
  private hasPatronymic(from: number, to: number): boolean {
    const { mensFathers = [], womensFathers = [] } = this.lexicon.words.people
    return this.tokens
      .slice(from, to + 1)
      .some(({ folded }) => [...mensFathers, ...womensFathers].some((ending) => folded.endsWith(ending)))
  }
}
