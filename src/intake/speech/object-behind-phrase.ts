import { endsIn, isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'
import { definite, hasArticle, isHead, isOrigin, withoutArticle } from './words-without-capitals.ts'

/** Where a phrase ends before what its verb is about, or what else comes next, in a language with its article written onto nouns. */

/** "الملك": before the name by which a body is called in somebody's honour. */
const isHonour = (folded: string, lexicon: Lexicon): boolean =>
  hasArticle(folded, lexicon.words.grammar) && isAmong(lexicon.words.grammar.honours, withoutArticle(folded, lexicon))

/** "سائق" in "محكمة الاستئناف سائق الحافلة": a role that is no body and no title. */
const isSomebody = (folded: string, { bodies, roles, titles }: Lexicon): boolean =>
  roles.has(folded) && !bodies.has(folded) && !titles.has(folded)

/** Is "to", "by" or "and" written onto a word? Of three letters one is a noun of its own: "وقف", "بحث". */
const beginsOtherwise = (folded: string, { words: { grammar } }: Lexicon): boolean =>
  folded.length > 3 &&
  [grammar.to, grammar.by, grammar.and].some((letter) => letter !== undefined && folded.startsWith(letter))

/** "مركز ومدينة": does a word with "and" written on, behind the one noun that an office is of, end as only nouns do, both without the article? */
function isJoinedNoun(opening: string, here: string, word: string, lexicon: Lexicon): boolean {
  const { surelyNoun } = lexicon.words.grammar
  const office = lexicon.roles.has(opening) && !lexicon.bodies.has(opening) && !definite(opening, lexicon)
  const known = [lexicon.givenNames, lexicon.roles].some((words) => words.has(here))
  return office && here !== opening && !known && !definite(here, lexicon) && matches(surelyNoun, word)
}

const manyAlready = (folded: string, { roles, words }: Lexicon): boolean =>
  endsIn(words.grammar.plurals, folded) || roles.has(folded)

/**
 * Does a word behind a role or name, in a language with an article written on, belong to what comes next: "سعاد ويعود" (and returns), "مزارع يعمل" (who
 * works), "القاضي الحاضرين" (whom he warned)?
 */
export function goesOnOtherwise(
  opening: string,
  here: Token,
  { folded, word }: Token,
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
  // "التعاونية الأمر": nor does what agrees with it in nothing describe a body with the article.
  const feminine = closed && beside && matches(grammar.feminine, opening) && has(folded)
  if (feminine && !matches(grammar.feminine, word) && !lexicon.givenNames.has(folded)) return true
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
    if (!lexicon.roleLinks.has(folded) && (!isHead(folded, lexicon) || isSomebody(folded, lexicon))) return true
  // "وكيل وزارة الزراعة المواطنين": several people with the article, of whom the word before is none.
  const crowd =
    lexicon.roles.has(folded) && endsIn(grammar.pluralsOfPeople, folded) && !endsIn(grammar.plurals, opening)
  const people =
    (matches(grammar.peopleAsObject, folded) || crowd || isAmong(grammar.peoples, folded)) &&
    !lexicon.givenNames.has(folded) &&
    !surnames.has(folded)
  // "مسؤول محلي الأهالي": nor is an adjective without the article theirs.
  const adjective = endsIn(grammar.originEndings, here.word) && !lexicon.standalone.has(here.folded)
  const complete = !beside && (has(here.folded) || adjective)
  if (people && complete && isHead(opening, lexicon) && !manyAlready(here.folded, lexicon)) return true
  // "رئيس البلدية الميناء": nor does a body stand behind an office and what that is of.
  const office = lexicon.roles.has(opening) && !has(opening) && !lexicon.bodies.has(opening)
  if (office && complete && lexicon.bodies.has(folded) && has(folded) && !endsIn(grammar.originEndings, folded))
    if (!isHead(here.folded, lexicon) || has(here.folded)) return true
  // "محللون استطلعت الوكالة آراءهم": a verb about somebody who has no article.
  if (!has(opening) && isHead(opening, lexicon) && matches(grammar.pastOfHer, folded) && stranger) return true
  // "منظمة العفو الدولية الحكم": behind the adjective of a whole name another noun is the object.
  const whole = !beside && !has(opening) && lexicon.bodies.has(opening) && isOrigin(here.folded, lexicon)
  if (whole && has(folded) && !endsIn(grammar.originEndings, folded)) return true
  if (!has(opening) && isHead(opening, lexicon) && lexicon.relativeVerbs.has(folded)) return true
  if (isHead(folded, lexicon) || lexicon.givenNames.has(folded) || surnames.has(folded)) return false
  // "الرجل السبعيني حكايته": what is somebody's, behind the article.
  if (folded.length > 4 && has(here.folded) && matches(grammar.ownedNoun, folded)) return true
  // "هيفاء وعيناها دامعتان": how somebody says it.
  if (matches(grammar.circumstance, folded)) return true
  // "الحارس أعاره كتابا": who lent him one.
  if (matches(grammar.pastWithObject, folded) && has(here.folded)) return true
  if (grammar.and && folded.startsWith(grammar.and) && folded.length > 4) {
    // "وزارة البيئة والمياه والزراعة": nouns with the article, each joined to the one before.
    const before = here.folded.startsWith(grammar.and) ? here.folded.slice(grammar.and.length) : here.folded
    if (has(folded.slice(grammar.and.length))) return !(has(here.folded) || has(before)) || !isHead(opening, lexicon)
    // "رئيس مركز ومدينة بلقاس": two nouns of an office, the second by its ending no verb.
    if (isJoinedNoun(opening, here.folded, word, lexicon)) return false
    return !lexicon.givenNames.has(here.folded) || matches(grammar.verbBehindAnd, folded)
  }
  if (matches(grammar.presentOfHim, folded) && !lexicon.bodies.has(opening) && !has(opening)) return true
  const one = has(opening) && !endsIn(grammar.pluralsOfPeople, opening)
  const many =
    hasArticle(folded, grammar) &&
    [grammar.pluralsOfPeople, grammar.objectPlurals].every((list) => endsIn(list, folded))
  return beside && one && many && isHead(opening, lexicon)
}
