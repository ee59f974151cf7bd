import { isBetween, type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Capitals } from './capitals.ts'
import type { Mention } from './mention.ts'
import { InflectedRun } from './name-run-inflected.ts'
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

interface Read {
  readonly mention: Mention
  readonly next: number
}

/** "врач-эпидемиолог", "медіаекспертка": a role behind a hyphen, or behind what only says of what it is one. */
function isCompoundRole(folded: string, { roles }: Lexicon): boolean {
  const last = folded.slice(folded.lastIndexOf('-') + 1)
  const first = folded.slice(0, Math.max(0, folded.indexOf('-')))
  if (last !== folded && ((last.length > 2 && roles.has(last)) || (first.length > 3 && roles.has(first)))) return true
  const prefix = rolePrefix.exec(folded)
  return prefix !== null && folded.length - prefix[0].length > 3 && roles.has(folded.slice(prefix[0].length))
}

const rolePrefix =
  /^(?:экс|вице|екс|віце|меди[ао]|меді[ао]|кибер|кібер|эко|еко|био|біо|агро|авиа|авіа|авто|аэро|аеро|гидро|гідро|теле|радио|радіо|фото|видео|відео|кино|кіно|спец|под|зам|зав|пом|со|спів|пере|нейро|психо|онко|кардио|кардіо|электро|електро|веб|супер|архи|архі|обер|мото|вело|метео|этно|етно)/

/** Russian nouns with a plural in "-а". */
const plurals =
  /^(?:доктор|профессор|директор|учитель|тренер|мастер|инспектор|редактор|повар|сторож|офицер|юнкер|дьякон|фельдшер|кондуктор)$/

/** Words that begin a phrase of their own: "эту", "свои", "усіх". */
const determiner =
  /^(?:эт(?:от|а|и|о|у|ого|ому|им|ой|их|ими|ом)|т(?:от|ого|ому|ой|ех)|сво(?:й|я|ю|его|ему|ей|их|ими|ём|ем|и|им)|вс(?:ё|е|ю|его|ех|ем|ему)|весь|вся|сам|сама|сами|кто-то|что-то|ц(?:ей|я|ю|е|і|ього|ьому|ієї|ій|их|ими)|сві[йі]|сво(?:є|ю|го|єї|їх|їми|їм)|своя|усе|усіх|всіх|весь|увесь|хтось|щось|його|їх|її)$/

const surnameEnding =
  /(?:[оеє]в|[иі]н|ова|ева|єва|ина|іна|ськ?ий|цьк?ий|ска|цка|ська|цька|ко|[чю]к|[аеияію]к|[аио]х|ян|дзе|швили|их|ых|ець|ер|ман|ич)$/

/** Reads one phrase that begins at a token. */
class Reader extends InflectedRun {
  private readonly first: number

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, capitals: Capitals | undefined, first: number) {
    super(text, tokens, lexicon, capitals)
    this.first = first
  }

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
    if (!lexicon.former.has(folded) && !lexicon.latter.has(folded)) return false
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    const behind = !!before && this.onlySpace(i - 1) && lexicon.saying.has(before.folded)
    const closes = !next || !this.onlySpace(i)
    return (behind && closes) || (!!next && this.onlySpace(i) && lexicon.saying.has(next.folded))
  }

  /** "Гончар Пётр Гай": a word of no list before a given name is what he is. */
  private opensName(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded, word } = tokens[i]!
    if (isCapital(word) || folded.length < 4 || !this.joins(i) || !this.isNominativeName(i + 1)) return false
    if (!isCapital(tokens[i + 2]?.word ?? '') || !this.joins(i + 1) || /(?:ом|ем|ою|о|е|у|ы|и|ю)$/.test(folded))
      return false
    return !this.isVerb(i) && !isBetween(folded, lexicon) && !this.isClosed(folded)
  }

  private isClosed(folded: string): boolean {
    const { lexicon } = this
    return [
      lexicon.breaks,
      lexicon.joining,
      lexicon.subordinate,
      lexicon.articles,
      lexicon.pronouns,
      lexicon.prepositions,
      lexicon.daysBack,
      lexicon.weekdays,
      lexicon.saying,
      lexicon.participles,
      lexicon.titles,
    ].some((words) => words.has(folded))
  }

  /** The first noun that names a role or a body, behind determiners and adjectives; -1 when there is none. */
  private headFrom(first: number): number {
    const { lexicon, tokens } = this
    for (let i = first; i < Math.min(tokens.length, first + 5) && (i === first || this.joins(i - 1)); i++) {
      const { folded } = tokens[i]!
      // "Суспільному лікарка": a word in another case belongs to no noun in the nominative.
      if (this.isHead(i)) return this.disagrees(first, i) ? -1 : i
      const one = lexicon.standalone.has(folded) && lexicon.roleLinks.has(tokens[i + 1]?.folded ?? '')
      if (one && i === first && this.joins(i)) return i
      if (!lexicon.articles.has(folded) && (!this.isAdjective(i) || /[^с]кой$/.test(folded))) return -1
    }
    return -1
  }

  /** Is a word from `first` on surely in another case than the noun at `i`, which is in the nominative? */
  private disagrees(first: number, i: number): boolean {
    const { folded } = this.tokens[i]!
    const noun = folded.slice(folded.lastIndexOf('-') + 1)
    const oblique = ({ folded: word }: Token) =>
      /(?:[ое]му|ьому|[ое]го|ього|ыми|ими)$/.test(word) && !/^(?:его|його)$/.test(word)
    return (this.lexicon.nominatives.get(noun) ?? noun) === noun && this.tokens.slice(first, i).some(oblique)
  }

  private isHead(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded, word } = tokens[i]!
    const known = lexicon.roles.has(folded) || lexicon.bodies.has(folded)
    // "другу машину": the second one, no friend.
    if (/^друг[ау]$/.test(folded) && this.joins(i) && !isCapital(tokens[i + 1]!.word) && !this.isVerb(i + 1))
      return false
    if (!known && !isCompoundRole(folded, lexicon)) return false
    // "Мир", "Суд" as a surname's part stay out; a word that opens the sentence has its capital from that.
    return !isCapital(word) || i === 0 || lexicon.bodies.has(folded) || !this.isName(i + 1) || lexicon.roles.has(folded)
  }

  private isAdjective(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    if (lexicon.saying.has(folded) || lexicon.participles.has(folded) || isBetween(folded, lexicon)) return false
    if (lexicon.prepositions.has(folded) || lexicon.breaks.has(folded)) return false
    return folded.length > 4 && (lexicon.words.adjectives ?? []).some((ending) => folded.endsWith(ending))
  }

  private roleAt(head: number): Read | null {
    const { first, lexicon, tokens } = this
    let last = head
    let small = 0
    for (let i = head + 1; i < tokens.length && this.joins(i - 1); ) {
      if (isCapital(tokens[i]!.word) && (this.isInitial(i) || !lexicon.notNames.has(tokens[i]!.folded))) {
        if (/^[a-z]/i.test(tokens[last]!.word) && !/^[a-z]/i.test(tokens[i]!.word)) break
        const end = this.runEnd(i)
        const name = this.describes(i, end) ? -1 : this.nameStart(i, end, head)
        // "с корреспондентом главврач Анна Линд": another case than the role's is somebody else.
        if (name !== -1 && this.isOblique(head) && this.isNominativeName(name)) break
        if (name !== -1) return this.nameIn(name, end, head)
        last = end
        i = end + 1
      } else if (this.links(i)) {
        last = i + 1
        i += 2
      } else if (/^\d+$/.test(tokens[i]!.word) && /№/.test(this.text.slice(tokens[last]!.end, tokens[i]!.start)))
        last = i++
      else if (small++ < 5 && (this.carries(i) || this.isOwnNoun(head, i))) last = i++
      else if (this.joinsNoun(head, last, i)) {
        last = i + 1
        i += 2
      } else break
    }
    if (last + 1 < tokens.length && this.isOblique(head) && this.isNominativeName(last + 1)) last = head
    const beyond = this.nameBeyond(last + 1, head)
    if (beyond !== -1) return this.nameIn(beyond, this.runEnd(beyond), head)
    const kind = lexicon.bodies.has(tokens[head]!.folded) ? 'body' : 'role'
    const opening =
      lexicon.articles.has(tokens[first]!.folded) && !lexicon.standalone.has(tokens[first]!.folded) ? first : first
    return this.mention(kind, last, '', this.slice(opening, this.endOf(last)), head)
  }

  /** "Министерство науки и образования": of two nouns in the genitive, the second. */
  private joinsNoun(head: number, last: number, i: number): boolean {
    const { lexicon, tokens } = this
    const noun = tokens[i + 1]
    if (last === head || !noun || !/^[иійй]$|^та$/.test(tokens[i]!.folded) || !this.joins(i)) return false
    if (!lexicon.bodies.has(tokens[head]!.folded) || lexicon.documents.has(tokens[head]!.folded)) return false
    if (isCapital(noun.word) || lexicon.roles.has(noun.folded) || lexicon.bodies.has(noun.folded)) return false
    return this.carries(i + 1) || (/[иі]$/.test(noun.folded) && !this.isClosed(noun.folded))
  }

  /** "Міністерство освіти": right behind a body a word with the ending of an infinitive is a noun. */
  private isOwnNoun(head: number, i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    return i === head + 1 && lexicon.bodies.has(tokens[head]!.folded) && folded.endsWith('ти') && folded.length > 4
  }

  /** A preposition that carries the role on, with its noun: "директор по развитию". */
  private links(i: number): boolean {
    const { lexicon, tokens } = this
    const next = tokens[i + 1]
    if (!lexicon.roleLinks.has(tokens[i]!.folded) || !next || !this.joins(i) || /^\d/.test(next.word)) return false
    return !this.isVerb(i + 1) && !lexicon.prepositions.has(next.folded) && !lexicon.breaks.has(next.folded)
  }

  /** May a small word behind a role be what it is of? Not a verb, unless a name or a verb of saying follows that. */
  private carries(i: number): boolean {
    const { lexicon, tokens } = this
    const { folded } = tokens[i]!
    if (folded.length < 3 || lexicon.saying.has(folded) || lexicon.participles.has(folded)) return false
    if (determiner.test(folded) || (lexicon.words.tag === 'ru' && /[ую]$/.test(folded))) return false
    if (lexicon.prepositions.has(folded) || lexicon.breaks.has(folded) || isBetween(folded, lexicon)) return false
    if (lexicon.articles.has(folded) || lexicon.pronouns.has(folded) || lexicon.relatives.has(folded)) return false
    if (lexicon.daysBack.has(folded) || lexicon.weekdays.has(folded) || lexicon.accordingTo.has(folded)) return false
    // "журналистам заместитель мэра": a role in the nominative belongs to no role before it.
    if (lexicon.roles.has(folded)) return lexicon.nominatives.get(folded) !== folded
    if (!this.isVerb(i) || lexicon.bodies.has(folded)) return true
    const next = tokens[i + 1]
    return !!next && this.joins(i) && (lexicon.saying.has(next.folded) || isCapital(next.word))
  }

  /** "Депутат Вельской думы": an adjective with a capital, of the noun that follows. */
  private describes(from: number, to: number): boolean {
    const next = this.tokens[to + 1]
    return (
      from === to && !!next && this.joins(to) && !isCapital(next.word) && this.isAdjective(from) && this.carries(to + 1)
    )
  }

  /** Where in the capitals behind a role a person's name begins; -1 where they are the place that the role is of. */
  private nameStart(from: number, to: number, head: number): number {
    const { lexicon, tokens } = this
    // "адвокат Ильи Рогова Мария Стахова": the name that is in the role's case.
    for (let i = from + 1; i <= to && !this.isOblique(head); i++) {
      const belongs = i < to || /(?:ой|ого|его|ої|ього)$/.test(tokens[from]!.folded)
      if (belongs && this.isNominativeName(i)) return i
    }
    const given = this.givenIn(from, to)
    if (given !== -1) return given
    for (let i = from; i <= to; i++) if (this.isInitial(i)) return i
    for (let i = from; i <= to; i++) if (lexicon.bodies.has(tokens[i]!.folded)) return -1
    if (lexicon.bodies.has(tokens[head]!.folded)) return -1
    const place = this.isPlace(tokens[from]!)
    if (to - from >= 2) return place || this.isGenitivePlace(from, to) ? to - 1 : from
    if (to > from) return place ? to : from
    return place ? -1 : from
  }

  /** "министр Узбекистана Дильноза Рахимова": of three capitals without a patronymic, a first one in the genitive. */
  private isGenitivePlace(from: number, to: number): boolean {
    const words = this.tokens.slice(from, to + 1).map(({ folded }) => folded)
    return /[ая]$/.test(words[0]!) && !words.some((word) => /(?:вич|вна|ична|ича|вны|вни)$/.test(word))
  }

  private isPlace({ folded, word }: Token): boolean {
    const endings = this.lexicon.words.genitives ?? []
    return endings.some((ending) => folded.endsWith(ending)) || (word.length > 1 && word === word.toUpperCase())
  }

  /** A name behind the place of a role: "смотрительница маяка на мысе Лунном Нина Бережная". */
  private nameBeyond(from: number, head: number): number {
    const { lexicon, tokens } = this
    const { folded } = tokens[head]!
    if (!lexicon.prepositions.has(tokens[from]?.folded ?? '') || lexicon.nominatives.get(folded) !== folded) return -1
    let strange = -1
    for (let i = from; i < Math.min(tokens.length, from + 6) && this.joins(i - 1); i++) {
      const token = tokens[i]!
      if (lexicon.breaks.has(token.folded) || lexicon.saying.has(token.folded)) break
      if (isCapital(token.word)) {
        if (!isCapital(tokens[i + 1]?.word ?? '') || !this.joins(i)) continue
        if (this.isNominativeName(i)) return i
        // "посол Финляндии в стране Юха Лехтонен": two capitals that are in no other case.
        if (i > from + 1 && !isCapital(tokens[i - 1]!.word) && this.mayBeNominative(i)) strange = i
      } else if (this.isVerb(i)) break
    }
    return strange
  }

  private mayBeNominative(i: number): boolean {
    const [first, second] = [this.tokens[i]!.folded, this.tokens[i + 1]?.folded ?? '']
    return (
      !/(?:[еёуюыиі]|о[йм]|[ео]го|ью|ою|[ая]х|[ая]ми)$/.test(first) &&
      /(?:[^аеёиоуыэюяієїь]|[оеє]ва|[иі]на|ая|ка|ко|[юо]ра)$/.test(second)
    )
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
      // "Критик Марк Зимин": a word that only opens the sentence, before a given name, is what he is.
      const opening = tokens[start]!.folded
      // "Краєзнавець О. П. Дідух": so is one before initials.
      const letter = start < to && this.isInitial(start + 1) && !this.isInitial(start)
      if (letter && start === 0 && !lexicon.givenNames.has(opening) && !this.capitals?.inside.has(opening))
        return this.mention(
          'name',
          to,
          this.slice(start + 1, tokens[to]!.end),
          this.slice(start, tokens[start]!.end),
          start,
        )
      // "Мовознавець Йоганн Перебийніс": by how the word ends, before two more with capitals.
      const works = (lexicon.words.roleEndings ?? []).some((ending) => opening.endsWith(ending))
      if (works && start === 0 && to - start > 1 && !lexicon.givenNames.has(opening))
        return this.mention(
          'name',
          to,
          this.slice(start + 1, tokens[to]!.end),
          this.slice(start, tokens[start]!.end),
          start,
        )
      // "Листоноша Валентина": before a given name alone too, unless it may be the surname.
      const alone = to === start + 1 && this.isNominativeName(to) && !surnameEnding.test(opening)
      const named = given === start + 1 || (alone && !lexicon.givenNames.has(opening)) ? start + 1 : -1
      if (named !== -1 && start === 0 && this.capitals && !this.capitals.inside.has(opening))
        return this.mention(
          'name',
          to,
          this.slice(named, tokens[to]!.end),
          this.slice(start, tokens[start]!.end),
          start,
        )
      for (let i = start; i <= to; i++)
        if (lexicon.bodies.has(tokens[i]!.folded))
          return this.mention('body', to, this.slice(start, this.endOf(to)), '', i)
    }
    const name = this.slice(start, tokens[to]!.end)
    if (head !== -1) return this.mention('name', to, name, this.slice(first, tokens[from - 1]!.end, from), head)
    return this.mention('name', to, name, '', -1)
  }

  private mention(kind: Mention['kind'], last: number, name: string, role: string, head: number): Read {
    const { first, lexicon, tokens } = this
    const before = this.onlySpace(first - 1) ? (tokens[first - 1]?.folded ?? '') : ''
    const belongs = kind === 'name' && head === -1 && this.followsNoun() && !this.isNominativeName(first)
    const governed = lexicon.prepositions.has(before) || (belongs && !this.besideSaying(last))
    const main = tokens[head]?.folded ?? ''
    const end = kind === 'name' || kind === 'pronoun' ? tokens[last]!.end : this.endOf(last)
    const mention: Mention = {
      kind,
      start: tokens[first]!.start,
      end,
      name,
      role,
      head: lexicon.nominatives.get(main) ?? main,
      governed,
      possessive: false,
      indefinite: lexicon.indefinite.has(tokens[first]!.folded),
      oblique:
        governed ||
        (head === first && head !== -1 && this.followsNoun() && this.isGenitive(head)) ||
        this.isOblique(head === -1 ? first : head) ||
        (kind === 'name' && head === -1 && first === last && /(?:[ое]му|[ое]ві)$/.test(tokens[first]!.folded)) ||
        this.followsAccordingTo() ||
        ((kind !== 'body' || determiner.test(tokens[first]!.folded)) && this.isAgreedOblique(head)),
    }
    return { mention, next: last + 1 }
  }

  /** "На слова Петренко", "на озере Тихом": a name behind a small noun belongs to that. */
  private followsNoun(): boolean {
    const { first, lexicon, tokens } = this
    const before = tokens[first - 1]
    if (!before || !this.onlySpace(first - 1) || isCapital(before.word) || before.folded.length < 4) return false
    const { folded } = before
    if (this.isVerb(first - 1) || this.isAdjective(first - 1) || isBetween(folded, lexicon)) return false
    return !this.isClosed(folded)
  }

  /** "на вопрос судьи": behind a noun a role in another form than the nominative is what that is of. */
  private isGenitive(i: number): boolean {
    const { folded } = this.tokens[i]!
    const nominative = this.lexicon.nominatives.get(folded)
    return (
      nominative !== undefined &&
      nominative !== folded &&
      this.lexicon.prepositions.has(this.tokens[i - 2]?.folded ?? '')
    )
  }

  private besideSaying(last: number): boolean {
    const { first, lexicon, tokens } = this
    const [before, next] = [tokens[first - 2], tokens[last + 1]]
    return lexicon.saying.has(next?.folded ?? '') || lexicon.saying.has(before?.folded ?? '')
  }

  /** Is a noun or given name surely in another case than the nominative? Plurals of nouns may be either. */
  private isOblique(i: number): boolean {
    const { folded } = this.tokens[i]!
    const nominative = this.lexicon.nominatives.get(folded)
    if (nominative === undefined || nominative === folded) return false
    // "автора": no plural but in a few Russian words.
    const animate = /[аяу]$/.test(folded) && /[^аяоеєї]$/.test(nominative) && !plurals.test(nominative)
    return this.lexicon.givenNames.has(folded) || animate || !/[аяыиії]$/.test(folded)
  }

  /** "гол своей команды": is the word before a noun surely in another case than the nominative? */
  private isAgreedOblique(head: number): boolean {
    const { first, lexicon, tokens } = this
    if (head <= first) return false
    const { folded } = tokens[head - 1]!
    if (lexicon.articles.has(folded)) return false
    const form = tokens[head]!.folded
    const lemma = lexicon.nominatives.get(form) === form
    return (
      /(?:[ое]го|[ое]му|ыми|ими|ую|юю|ої|ього|ьому|ою|ею)$/.test(folded) ||
      (!lemma && /(?:[ое]й|ій|[иы]х)$/.test(folded))
    )
  }

  private followsAccordingTo(): boolean {
    const { first, lexicon, tokens } = this
    return [1, 2, 3].some((length) =>
      (lexicon.accordingTo.get(tokens[first - length]?.folded ?? '') ?? []).some(
        (words) => words.length === length && words.every((word, k) => tokens[first - length + k]!.folded === word),
      ),
    )
  }
}
