import { beginsIn, endsIn, isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isArticleName } from './given-names-without-capitals.ts'
import { type Mention, plainMention } from './mention.ts'
import { isToldOfName } from './names-by-place.ts'
import { isForSomething, isNamesake, isOwnedNoun } from './namesakes.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import {
  breaks,
  definite,
  endsWithVerb,
  hasArticle,
  isGoverned,
  isHead,
  isInserted,
  isMannerOfHer,
  isNounByEnding,
  isOwned,
  isPreposition,
  withoutArticle,
} from './words-without-capitals.ts'

/** Where a body's words end: behind its name in quotation marks, and what that is there for: "شبكة «حروف» لحرية التعبير". */
function calledEnd(text: string, tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  const { end, folded } = tokens[last]!
  if (last !== first || definite(folded, lexicon) || lexicon.documents.has(folded)) return end
  const quoted = /^\s+(?:«[^«».،؛:!؟]{2,40}»|"[^".،؛:!؟]{2,40}"|“[^“”.،؛:!؟]{2,40}”)/u.exec(text.slice(end, end + 50))
  const named = quoted && quoted[0].trim().split(/\s+/).length < 5
  const charge = named
    ? lexicon.words.grammar.purpose?.exec(text.slice(end + quoted[0].length, end + quoted[0].length + 40))
    : null
  return named ? end + quoted[0].length + (charge?.[0].length ?? 0) : end
}

/**
 * Reads the phrase from token `first` to `last`: a role, a body or a name, with the role before it. `cut` letters of its first
 * word are a conjunction; `hasObject` says that its verb may have an object behind it.
 */
export function split(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  cut: number,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
  hasObject: boolean,
): Mention | null {
  const { grammar } = lexicon.words
  const start = tokens[first]!.start + cut
  const slice = (a: number, b: number) => text.slice(a === first ? start : tokens[a]!.start, tokens[b]!.end)
  const opening = tokens[first]!.folded.slice(cut)
  const title = lexicon.titles.has(opening)
  const isRole = isHead(opening, lexicon) || lexicon.crowds.has(opening)
  let name = -1
  // "أمينة المكتبة، سلوى بن عيسى": a role that is a given name elsewhere, where a name follows behind the comma.
  const apposed =
    isRole &&
    /^\s*،\s*$/.test(text.slice(tokens[last]!.end, tokens[last + 1]?.start ?? 0)) &&
    lexicon.givenNames.has(tokens[last + 1]!.folded)
  for (let i = apposed ? first + 1 : first; i <= last; i++)
    if (
      isNameWord(i === first ? opening : tokens[i]!.folded, i) &&
      !linksAt(i) &&
      !(i === last && i > first && lexicon.roleLinks.has(tokens[i]!.folded))
    ) {
      name = i
      break
    }
  // "الناقد طوني فرح": behind the article's word the name begins, whatever its first word.
  if (isRole && name > first + 1 && isUnknownGiven(name - 1)) name--
  while (name > first && lexicon.particles.has(tokens[name - 1]!.folded) && !isHead(tokens[name - 1]!.folded, lexicon))
    name--
  if (name === -1 && title && last > first && !isRole) name = first + 1
  if (name === -1 && isRole && !lexicon.bodies.has(opening)) {
    // "زوجته منجية،": behind whose they are a name stands, where the phrase ends.
    const owned =
      isOwned(opening, lexicon) && last - first < 4 && (endsClause(last) || isFollowed(last) || isToldOf(last))
    let ended = has(opening) || owned
    for (let i = first + 1; i <= last && name === -1; i++) {
      const word = tokens[i]!.folded
      const linked = lexicon.roleLinks.has(tokens[i - 1]!.folded) && isHead(word, lexicon)
      const closed =
        has(word) ||
        lexicon.notNames.has(word) ||
        lexicon.roles.has(word) ||
        lexicon.roleLinks.has(word) ||
        isInserted(word, lexicon) ||
        isForSomething(tokens, i, last, surnames, lexicon)
      // "رجل في السابعة والسبعين": with "and" before its article it begins no name.
      // "الرجل السبعيني حكايته": nor does a noun with whose it is written onto it.
      const possessed = word.length > 4 && !surnames.has(word) && matches(grammar.ownedNoun, word)
      const second = possessed || (lexicon.words.joined.includes(word[0]!) && has(word.slice(1)))
      if (ended && !linked && !closed && !second) name = i
      // "المتحدث باسم وزارة الري", "الأم لثلاثة أولاد": what the role is held in, or is there for, ends with its own article's word.
      if (linked || isForSomething(tokens, i, last, surnames, lexicon)) ended = false
      if (has(word)) ended = true
    }
  }
  const known = (i: number) => surnames.has(tokens[i]!.folded) && !isHead(tokens[i]!.folded, lexicon)
  for (let i = first; i <= last && name === -1; i++) if (known(i)) name = i
  // "جوليان أوكافور": what stands before a surname is the given name, where it is no role or title.
  if (name > first && name - first < 3 && !isRole && !title && known(name)) name = first
  if (name === -1 && !isRole && !title && last - first < 4) name = first
  // "پزشک بیمارستان امام رضا(ع)": somebody holy, or honoured by the name of a body, is not who has the role.
  if (name > first && isRole && isNamesake(text, tokens, { first, last, name }, lexicon)) name = -1
  // "خواهر آرش محمودی": whose kin somebody is.
  const relative = name > first && lexicon.kin.has(opening) && tokens.slice(first + 1, name).every((_, k) => k > 0)
  if (relative) {
    const end = tokens[nameEnd(name)]!.end
    return { ...plainMention('role', start, end), role: text.slice(start, end), head: opening }
  }
  // "وصف رئيس البلدية القرار": behind an office and what that is of, what the verb is about.
  if (name === -1 && hasObject && isRole && !has(opening) && last === first + 2 && isObjectOfRole(last)) last--
  const kind = name !== -1 ? 'name' : lexicon.bodies.has(opening) ? 'body' : isRole ? 'role' : null
  if (!kind) return null
  const end =
    kind === 'body' ? calledEnd(text, tokens, first, last, lexicon) : tokens[name === -1 ? last : nameEnd(name)]!.end
  const role = name === -1 ? text.slice(start, end) : name > first && !title ? slice(first, name - 1) : ''
  const head = isRole ? withoutArticle(opening, lexicon) : ''
  return {
    kind,
    start,
    end,
    name: name === -1 ? '' : slice(name, nameEnd(name)),
    role,
    head,
    governed: false,
    possessive: false,
    indefinite: false,
  }

  function has(word: string): boolean {
    return definite(word, lexicon)
  }

  function isUnknownGiven(i: number): boolean {
    const { folded } = tokens[i]!
    const known =
      isHead(folded, lexicon) ||
      lexicon.roleLinks.has(folded) ||
      isInserted(folded, lexicon) ||
      lexicon.titles.has(folded)
    return (
      !has(folded) &&
      !known &&
      !isForSomething(tokens, i, last, surnames, lexicon) &&
      has(i - 1 === first ? opening : tokens[i - 1]!.folded)
    )
  }

  /** Does a comma, "that" or a verb with its conjunction follow token `i`? */
  function endsClause(i: number): boolean {
    const next = tokens[i + 1]
    if (!next) return false
    const gap = text.slice(tokens[i]!.end, next.start)
    if (!/^\s*$/.test(gap)) return /^\s*[،:(]/.test(gap)
    const { andSo } = grammar
    const so = andSo !== undefined && next.folded.startsWith(andSo)
    return lexicon.complements.has(next.folded) || (so && verbAt(text, tokens, i + 1, lexicon) !== null)
  }

  /** "خواهرش اینگا که": does a relative follow the name of a relative? */
  function isToldOf(i: number): boolean {
    return i === first + 1 && lexicon.relatives.has(tokens[i + 1]?.folded ?? '')
  }

  /** "نظيرته أنوشكا بيريرا عن أملها": does a preposition follow the second of two words or more? */
  function isFollowed(i: number): boolean {
    return i - first > 1 && lexicon.words.subject === 'after' && lexicon.prepositions.has(tokens[i + 1]?.folded ?? '')
  }

  function isNameWord(folded: string, i: number): boolean {
    return lexicon.givenNames.has(folded) || (i > first && isArticleName(text, tokens, i, lexicon))
  }

  /** "متحدث باسم المجلس": "باسم" is a given name too. */
  function linksAt(i: number): boolean {
    return i > first && lexicon.roleLinks.has(tokens[i]!.folded) && isHead(tokens[i + 1]?.folded ?? '', lexicon)
  }

  /** "توفيق البحري زبائنه": a surname with an article ends a name, unless another follows. */
  function endsName(i: number): boolean {
    const whole =
      beginsIn(grammar.halfNames, tokens[i - 1]?.folded ?? '') ||
      isParticle(i + 1) ||
      lexicon.secondNames.has(tokens[i]!.folded)
    return !whole && hasArticle(tokens[i]!.folded, grammar, 1) && !hasArticle(tokens[i + 1]!.folded, grammar, 1)
  }

  /** "أبو زيد", "آل راشد": a word that a name goes on with. */
  function isParticle(i: number): boolean {
    const { folded = '' } = tokens[i] ?? {}
    return lexicon.particles.has(folded)
  }

  /** A preposition, which "علي" as it is printed is not. */
  function isLink(i: number): boolean {
    const { folded } = tokens[i]!
    if (!lexicon.prepositions.has(folded) || lexicon.particles.has(folded)) return false
    return !lexicon.givenNames.has(folded) || isPreposition(tokens[i]!, lexicon)
  }

  /** A role, or a word that has a pronoun written onto its end: "ليلتها". */
  function closesName(folded: string): boolean {
    return (
      isHead(folded, lexicon) ||
      lexicon.notNames.has(folded) ||
      (folded.length > 4 && endsIn(grammar.sureOwners, folded))
    )
  }

  /** "محمد الأمين": a given name with the article behind another. */
  function isSecondName(i: number): boolean {
    return lexicon.articleNames.has(tokens[i]!.folded) && lexicon.givenNames.has(tokens[i - 1]!.folded)
  }

  /** "البحري الكتاب": behind a surname with the article another word with it is no name. */
  function beginsNoun(i: number): boolean {
    const [before, word] = [tokens[i - 1]!.folded, tokens[i]!.folded]
    // "عبد الرؤوف المنصوري"
    if (isAmong(grammar.halfNames, tokens[i - 2]?.folded ?? '')) return false
    return has(before) && has(word) && !surnames.has(word) && !lexicon.givenNames.has(word)
  }

  /** "عدنان مطر كلفة المشروع": behind two words of a name, is it a noun that the next one is of? */
  function opensNouns(i: number, from: number): boolean {
    const [word, next] = [tokens[i]!.folded, tokens[i + 1]]
    if (!grammar.article || has(word) || isParticle(i)) return false
    if (surnames.has(word) || lexicon.givenNames.has(word)) return false
    // "بلقيس أوهادي تركض": nor is a verb any part of it.
    if (matches(grammar.present, word)) return true
    // "مارغريت دن سبع عشرة درجة": a third word before another.
    if (next && i - from > 1 && /^\s+$/.test(text.slice(tokens[i]!.end, next.start)) && !endsPhrase(i)) return true
    return !!next && hasArticle(next.folded, grammar) && /^\s+$/.test(text.slice(tokens[i]!.end, next.start))
  }

  /** "وصف السفير فابريتسيو مونتي اللقاء": behind two words of a name a noun with the article, where the verb has an object. */
  function isObjectBehind(i: number): boolean {
    const { folded } = tokens[i]!
    if (lexicon.secondNames.has(folded) || isAmong(grammar.halfNames, tokens[i - 1]!.folded)) return false
    const owned = folded.length > 4 && matches(grammar.ownedNoun, folded)
    const plain = has(folded) && !folded.endsWith(grammar.surnameEnding ?? ' ')
    return (owned || plain) && !surnames.has(folded) && !lexicon.givenNames.has(folded)
  }

  function isObjectOfRole(i: number): boolean {
    const { folded } = tokens[i]!
    const before = tokens[i - 1]!
    const complete =
      has(before.folded) || (endsIn(grammar.originEndings, before.word) && !isHead(before.folded, lexicon))
    const adjective = endsIn(grammar.originEndings, folded) || isAmong(grammar.officeAdjectives, folded)
    return complete && hasArticle(folded, grammar) && !adjective && !lexicon.roleLinks.has(before.folded)
  }

  /** "شاهين المنظمات": behind a surname that the page gives stands a noun of several, or a role, with the article. */
  function isObjectOf(i: number): boolean {
    const [word, next] = [tokens[i]!.folded, tokens[i + 1]!.folded]
    if (!surnames.has(word) || lexicon.secondNames.has(next)) return false
    return has(next) && (isHead(next, lexicon) || endsIn(grammar.objectPlurals, next))
  }

  /** "منى رستم ضاحكة": how a woman says something. */
  function isManner(i: number): boolean {
    return i === last && isMannerOfHer(tokens[i]!, lexicon) && !surnames.has(tokens[i]!.folded)
  }

  /** "قاسم دستش را": what is somebody's, before the word that makes an object of it. */
  function isOwnObject(i: number): boolean {
    if (!lexicon.objects.has(tokens[last + 1]?.folded ?? '') || surnames.has(tokens[i]!.folded)) return false
    if (i === last) return matches(grammar.ownObject, tokens[i]!.folded)
    // "نجیب‌الله حرف پدر را": and what is somebody else's.
    return i + 1 === last && isHead(tokens[last]!.folded, lexicon)
  }

  /** Does something that belongs to no name follow token `i`: a verb, a preposition, "that"? */
  function endsPhrase(i: number): boolean {
    const next = tokens[i + 1]!
    return breaks(next, lexicon) || isGoverned(next.folded, lexicon) || verbAt(text, tokens, i + 1, lexicon) !== null
  }

  /** A name ends before a role that follows it without a comma, and before a title's second word. */
  function nameEnd(from: number): number {
    let end = from
    // "عبد الإله أوزين": two words that are one name.
    const given = isAmong(grammar.halfNames, tokens[from]!.folded) ? from + 1 : from
    // "أوهادي تركض": behind a surname alone stands nothing of the name.
    const alone = endsWithVerb(lexicon) || !lexicon.givenNames.has(tokens[from]!.folded)
    if (surnames.has(tokens[from]!.folded) && alone) {
      const next = tokens[from + 1]?.folded ?? ''
      if (!surnames.has(next) && !lexicon.givenNames.has(next) && !isHead(next, lexicon)) return from
    }
    while (
      end < last &&
      !isNounByEnding(tokens[end + 1]!, lexicon) &&
      !(end > from && isManner(end + 1)) &&
      !(first === 0 && end > from && isToldOfName(text, tokens, end + 1, lexicon)) &&
      !isOwnObject(end + 1) &&
      !isOwnedNoun(tokens[end + 1]!, surnames, lexicon) &&
      !beginsNoun(end + 1) &&
      !isObjectOf(end) &&
      !(hasObject && end > from && isObjectBehind(end + 1)) &&
      !isLink(end + 1) &&
      !(
        end > given &&
        !isParticle(end) &&
        (endsName(end) || (closesName(tokens[end + 1]!.folded) && !isSecondName(end + 1)) || opensNouns(end + 1, given))
      )
    )
      end++
    return end
  }
}
