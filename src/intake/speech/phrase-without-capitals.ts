import { beginsIn, endsIn, isAmong, matches } from '../languages/among.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { belongsToClause, heldIn, isCountryOf, isOneOf, placed } from './held-in.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import {
  breaks,
  definite,
  endsWithVerb,
  hasArticle,
  isForDefinite,
  isGoverned,
  isGovernedDefinite,
  isHead,
  isInitial,
  isInserted,
  isOrigin,
  isOwned,
  isPreposition,
  withoutArticle,
  withoutTo,
} from './words-without-capitals.ts'

/** Where a phrase of words side by side ends that begins with token `first`: the index of its last one. */
export function phraseEnd(
  text: string,
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
): number {
  const { grammar } = lexicon.words
  const opening = tokens[first]!.folded
  let last = first
  let heldTo = -1
  while (last + 1 < tokens.length && last - first < 8) {
    const [here, next] = [tokens[last]!, tokens[last + 1]!]
    if (!/^\s*$/.test(text.slice(here.end, next.start)) || isInitial(text, tokens, last + 1)) break
    // "دي لا فيغا", "فان در مولن": small words of a surname that are others elsewhere.
    // "أبو علي": a name, which the preposition "على" is written like.
    const ali =
      !isPreposition(next, lexicon) &&
      lexicon.givenNames.has(next.folded) &&
      lexicon.prepositions.has(next.folded) &&
      (lexicon.particles.has(here.folded) || last === heldTo || (last > first && lexicon.givenNames.has(here.folded)))
    const particle = ali || (lexicon.particles.has(here.folded) && lexicon.particles.has(next.folded))
    if (!particle && last > first && joinsNouns(text, tokens, first, last, lexicon)) {
      last += 2
      continue
    }
    // "مدیر این دبستان": what the role is of, with a word that points at it.
    const owner = tokens[last + 2]
    if (
      endsWithVerb(lexicon) &&
      lexicon.roles.has(here.folded) &&
      lexicon.standalone.has(next.folded) &&
      owner &&
      lexicon.bodies.has(owner.folded) &&
      !lexicon.documents.has(owner.folded) &&
      /^\s+$/.test(text.slice(next.end, owner.start))
    ) {
      last += 2
      continue
    }
    const held = lexicon.roles.has(opening) || lexicon.titles.has(opening) || isOwned(opening, lexicon) ? last + 1 : -1
    const within = held === -1 ? -1 : heldIn(text, tokens, held, lexicon, surnames)
    if (within !== -1) {
      last = within
      heldTo = within
      continue
    }
    if (!particle && placed(text, tokens, last + 1, opening, lexicon)) {
      last += 2
      break
    }
    // "مسؤول كبير في الميناء": somebody of a body that is no more than that.
    if (last - first < 2 && isOneOf(tokens, first, last + 1, lexicon)) {
      last += 2
      continue
    }
    // "بعثة الأمم المتحدة في ليبيا", "وزارة الصحة في غزة"
    if (isCountryOf(text, tokens, last + 1, opening, lexicon)) {
      last += 2
      break
    }
    // "حاكم المصرف بالإنابة فادي عون", "الباحث الرئيسي فيها حسن جلول"
    if (isInserted(next.folded, lexicon) && lexicon.roles.has(opening) && definite(here.folded, lexicon)) {
      last++
      continue
    }
    // "كاتب عام النقابة": an office, no year.
    if (isAmong(grammar.ofOffices, next.folded) && lexicon.roles.has(here.folded)) {
      last++
      continue
    }
    if (!particle && (breaks(next, lexicon) || verbAt(text, tokens, last + 1, lexicon))) break
    if (endsWithVerb(lexicon) && lexicon.between.has(next.folded)) break
    // "شاب يدعى رواد": what introduces a name.
    if (phraseAt(lexicon.introducing, [next.folded], 0) > 0) break
    // "مدیر فرودگاه از لغو پروازها خبر داد": of what somebody tells.
    const told =
      endsWithVerb(lexicon) &&
      isAmong(grammar.partOf, next.folded) &&
      lexicon.roles.has(opening) &&
      !lexicon.standalone.has(here.folded)
    if (
      told &&
      !isHead(tokens[last + 2]?.folded ?? '', lexicon) &&
      !lexicon.standalone.has(tokens[last + 2]?.folded ?? '')
    )
      break
    if (grammar.article && belongsToClause(tokens, first, last + 1, lexicon)) break
    // "این نامه از وزیر": from whom it asks something.
    if (lexicon.documents.has(opening) && isLink(next, lexicon)) break
    if (!particle && lexicon.prepositions.has(next.folded) && !lexicon.roleLinks.has(next.folded)) break
    // "لوكالة", "لصوت": to somebody, no part of the name.
    const charged =
      last > first &&
      isHead(opening, lexicon) &&
      definite(here.folded, lexicon) &&
      isCharge(opening, next.folded, lexicon)
    if (last === first + 1 && heads(opening, here.folded, next.folded, lexicon)) {
      last++
      continue
    }
    if (!charged && !lexicon.documents.has(opening) && isHead(withoutTo(next.folded, lexicon), lexicon)) break
    // "روزنامه گاردین منتشر کرد": the noun of a verb in two words.
    if (
      lexicon.lightVerbs.has(next.folded) ||
      (lexicon.lightVerbs.has(tokens[last + 2]?.folded ?? '') && !lexicon.givenNames.has(next.folded))
    )
      break
    // "پیرمرد آهی می‌کشد": the noun that a verb has with it.
    const finite = tokens[last + 2]
    if (
      last === first &&
      lexicon.roles.has(opening) &&
      !lexicon.titles.has(opening) &&
      grammar.some !== undefined &&
      next.folded.endsWith(grammar.some) &&
      finite &&
      lexicon.words.notInNames?.beginnings.some((beginning) => finite.word.startsWith(beginning))
    )
      break
    if (isCharge(opening, next.folded, lexicon)) {
      last++
      continue
    }
    // "المتحدثة باسمها إنغريد هولمن"
    if (isAmong(grammar.inWhoseName, next.folded) && isHead(opening, lexicon)) {
      last++
      continue
    }
    // "فيريرا بالبدلاء": a preposition written onto an article begins something else.
    if (isGovernedDefinite(next.folded, lexicon) && !lexicon.givenNames.has(next.folded)) break
    // "الأهالي بتحقيق": behind the article's word nothing of the role has a preposition written onto it.
    // "عبد الرحمن بوخاطر": but a surname may begin so.
    const surname =
      last > first &&
      isAmong(grammar.halfNames, tokens[last - 1]!.folded) &&
      beginsIn(grammar.surnameBeginnings, next.folded, 3)
    const governed = isGoverned(next.folded, lexicon) && !lexicon.givenNames.has(next.folded)
    if (definite(here.folded, lexicon) && governed && !surname) break
    // "دراسة للمعهد الوطني صدرت عام 2020": what became of a paper.
    if (last > first && lexicon.documents.has(opening) && isAmong(grammar.madePublic, next.folded)) break
    if (grammar.article && goesOnOtherwise(opening, here, next, last === first, lexicon, surnames)) break
    // "الاتحاد القاري لألعاب القوى السباق": behind what a body is there for stands the object.
    const over = last - 1 > first && isForBare(tokens[last - 1]!.folded, lexicon) && definite(here.folded, lexicon)
    if (over && definite(next.folded, lexicon) && !endsIn(grammar.originEndings, next.folded)) break
    last++
  }
  // "زنی از میان جمع", "مدیرکل استان از «…»": no phrase ends with what would carry it on.
  while (last > first && isLink(tokens[last]!, lexicon)) last--
  return last
}

const isLink = ({ folded }: Token, lexicon: Lexicon): boolean =>
  endsWithVerb(lexicon) && lexicon.roleLinks.has(folded) && lexicon.prepositions.has(folded)

/** "لألعاب": "for" with a noun without the article. */
const isForBare = (folded: string, { words: { grammar } }: Lexicon): boolean =>
  grammar.to !== undefined && folded.startsWith(grammar.to) && !folded.startsWith(grammar.articleWithTo ?? grammar.to)

/** "المديرية العامة للدفاع المدني": what a body or office is there for; not whom it tells something, "للصحفيين". */
const isCharge = (opening: string, folded: string, lexicon: Lexicon): boolean =>
  isForDefinite(folded, lexicon) &&
  isHead(opening, lexicon) &&
  !lexicon.roles.has(withoutTo(folded, lexicon)) &&
  !endsIn(lexicon.words.grammar.objectPlurals, folded)

/** "الأمين العام لنقابة": behind an office and its adjective the body that it is of; an outlet may be told something. */
function heads(opening: string, adjective: string, folded: string, lexicon: Lexicon): boolean {
  const body = withoutTo(folded, lexicon)
  return (
    lexicon.roles.has(opening) &&
    hasArticle(opening, lexicon.words.grammar) &&
    hasArticle(adjective, lexicon.words.grammar) &&
    lexicon.bodies.has(body) &&
    !definite(body, lexicon) &&
    !lexicon.outlets.has(body)
  )
}

/** "آموزش و پرورش": two nouns of a body's name. A name, role or verb behind the "and" is something else. */
function joinsNouns(text: string, tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const [and, noun] = [tokens[last + 1]!, tokens[last + 2]]
  if (!lexicon.joining.has(and.folded) || and.word.length > 1) return false
  if (!lexicon.bodies.has(tokens[first]!.folded) && !lexicon.pairedNouns.has(noun?.folded ?? '')) return false
  if (!noun || !/^\s+$/.test(text.slice(and.end, noun.start)) || isHead(noun.folded, lexicon)) return false
  return (
    !breaks(noun, lexicon) &&
    !verbAt(text, tokens, last + 2, lexicon) &&
    ![lexicon.givenNames, lexicon.pronouns, lexicon.prepositions, lexicon.articles, lexicon.between].some((words) =>
      words.has(noun.folded),
    )
  )
}

/** "الملك": before the name by which a body is called in somebody's honour. */
const isHonour = (folded: string, lexicon: Lexicon): boolean =>
  hasArticle(folded, lexicon.words.grammar) && isAmong(lexicon.words.grammar.honours, withoutArticle(folded, lexicon))

/** Is "to", "by" or "and" written onto a word? */
const beginsOtherwise = (folded: string, { words: { grammar } }: Lexicon): boolean =>
  [grammar.to, grammar.by, grammar.and].some((letter) => letter !== undefined && folded.startsWith(letter))

const manyAlready = (folded: string, { roles, words }: Lexicon): boolean =>
  endsIn(words.grammar.plurals, folded) || roles.has(folded)

/**
 * Does a word behind a role or name, in a language with an article written on, belong to what comes next: "سعاد ويعود" (and returns), "مزارع يعمل" (who
 * works), "القاضي الحاضرين" (whom he warned)?
 */
function goesOnOtherwise(
  opening: string,
  here: Token,
  { folded }: Token,
  beside: boolean,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
): boolean {
  const { grammar } = lexicon.words
  const has = (word: string) => definite(word, lexicon)
  const several =
    (hasArticle(opening, grammar) && endsIn(grammar.plurals, opening)) || isAmong(grammar.peoples, opening)
  // "المتظاهرون هتافات", "البلدية قرارا": behind the article of several, or of a body, nothing without one belongs to it.
  const closed = has(opening) && (several || lexicon.bodies.has(opening))
  const own = isHead(folded, lexicon) || lexicon.givenNames.has(folded)
  const bare = !has(folded) && (own || !beginsOtherwise(folded, lexicon))
  if (closed && has(here.folded) && bare && !lexicon.roleLinks.has(folded)) return true
  // "الصحفيين النائب": nor is one more person with the article.
  if (several && beside && lexicon.roles.has(folded) && has(folded) && !endsIn(grammar.plurals, folded)) return true
  // "نادي النجم الأزرق إقالة": nor behind the article that ends a body's name, unless somebody's follows.
  const ended = !beside && !has(opening) && lexicon.bodies.has(opening) && !lexicon.documents.has(opening)
  const honoured = lexicon.titles.has(here.folded) || isHonour(here.folded, lexicon)
  const stranger = !lexicon.givenNames.has(folded) && !lexicon.particles.has(folded) && !surnames.has(folded)
  if (ended && has(here.folded) && !honoured && stranger && bare)
    if (!lexicon.roleLinks.has(folded) && !isHead(folded, lexicon)) return true
  // "وكيل وزارة الزراعة المواطنين": several people with the article, of whom the word before is none.
  const people = matches(grammar.peopleAsObject, folded) && !lexicon.givenNames.has(folded) && !surnames.has(folded)
  if (people && !beside && isHead(opening, lexicon) && has(here.folded) && !manyAlready(here.folded, lexicon))
    return true
  // "محللون استطلعت الوكالة آراءهم": a verb about somebody who has no article.
  if (!has(opening) && isHead(opening, lexicon) && matches(grammar.pastOfHer, folded) && stranger) return true
  // "منظمة العفو الدولية الحكم": behind the adjective of a whole name another noun is the object.
  const whole = !beside && !has(opening) && lexicon.bodies.has(opening) && isOrigin(here.folded, lexicon)
  if (whole && has(folded) && !endsIn(grammar.originEndings, folded)) return true
  if (!has(opening) && isHead(opening, lexicon) && lexicon.relativeVerbs.has(folded)) return true
  if (isHead(folded, lexicon) || lexicon.givenNames.has(folded) || surnames.has(folded)) return false
  // "هيفاء وعيناها دامعتان": how somebody says it.
  if (matches(grammar.circumstance, folded)) return true
  // "الحارس أعاره كتابا": who lent him one.
  if (matches(grammar.pastWithObject, folded) && has(here.folded)) return true
  if (grammar.and && folded.startsWith(grammar.and) && folded.length > 4) {
    if (has(folded.slice(grammar.and.length))) return !has(here.folded) || !isHead(opening, lexicon)
    return !lexicon.givenNames.has(here.folded) || matches(grammar.verbBehindAnd, folded)
  }
  if (matches(grammar.presentOfHim, folded) && !lexicon.bodies.has(opening) && !has(opening)) return true
  const one = has(opening) && !endsIn(grammar.pluralsOfPeople, opening)
  const many =
    hasArticle(folded, grammar) &&
    [grammar.pluralsOfPeople, grammar.objectPlurals].every((list) => endsIn(list, folded))
  return beside && one && many && isHead(opening, lexicon)
}
