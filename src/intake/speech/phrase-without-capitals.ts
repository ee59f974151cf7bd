import { beginsIn, endsIn, isAmong, matches } from '../languages/among.ts'
import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { belongsToClause, heldIn, isCountryOf, isOneOf, placed } from './held-in.ts'
import { goesOnOtherwise } from './object-behind-phrase.ts'
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
  isOwned,
  isPreposition,
  isToParent,
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
    if (isCountryOf(text, tokens, last + 1, first, lexicon)) {
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
    if (lexicon.between.has(next.folded)) break
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
    // "بلدية مورا ببيان": in what it says so.
    const { by } = grammar
    if (by && next.folded.startsWith(by) && lexicon.documents.has(next.folded.slice(by.length))) break
    // "این نامه از وزیر": from whom it asks something.
    if (lexicon.documents.has(opening) && isLink(next, lexicon)) break
    // "حذرت بلدية مورا من الانهيار": nor is anything of a body that such a word only joins to a role.
    const joins = lexicon.roleLinks.has(next.folded)
    const apart =
      joins &&
      isAmong(grammar.partOf, next.folded) &&
      last > first &&
      lexicon.bodies.has(opening) &&
      !lexicon.roles.has(opening)
    if (!particle && lexicon.prepositions.has(next.folded) && (!joins || (apart && grammar.article))) break
    // "الحوض المائي لأم الربيع": a place that is called like somebody.
    if (last > first && isToParent(next.word, lexicon) && tokens[last + 2] && !lexicon.roles.has(opening)) {
      last += 2
      continue
    }
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
    if (isGesture(tokens, first, last, lexicon)) break
    // "دانشگاه الوند بهار امسال": a time that is a given name too.
    const { past, times } = lexicon.words.chain
    const when = [past, times].some((list) => isAmong(list, tokens[last + 2]?.folded ?? ''))
    if (endsWithVerb(lexicon) && lexicon.nounNames.has(next.folded) && when) break
    // "پدربزرگ عصایش را": what is somebody's, before the word that makes an object of it.
    const owned = matches(grammar.ownObject, next.folded) && lexicon.objects.has(tokens[last + 2]?.folded ?? '')
    if (owned && lexicon.roles.has(opening) && !isHead(next.folded, lexicon)) break
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
  while (last > first && lexicon.roleLinks.has(tokens[last]!.folded) && lexicon.prepositions.has(tokens[last]!.folded))
    last--
  return last
}

/** "پیرمرد آهی می‌کشد", "رضا کریمی لبخندی می‌زند": does the noun that a verb has with it stand behind token `last`? */
function isGesture(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const { gestures, roles, titles, words } = lexicon
  const [next, finite] = [tokens[last + 1]!.folded, tokens[last + 2]]
  const opening = tokens[first]!.folded
  const { some } = words.grammar
  if (some === undefined || !next.endsWith(some)) return false
  if (!finite || !words.notInNames?.beginnings.some((beginning) => finite.word.startsWith(beginning))) return false
  return gestures.has(next.slice(0, -some.length)) || (last === first && roles.has(opening) && !titles.has(opening))
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
  // "الممثلة الخاصة للأمين العام"
  if (lexicon.roles.has(opening) && isAmong(lexicon.words.grammar.ownAdjectives, adjective) && isHead(body, lexicon))
    return true
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
  if (!noun || !/^\s+$/.test(text.slice(and.end, noun.start))) return false
  // "اتحادیه ناشران و کتابفروشان": what people are called is part of it where both are several.
  const { plurals } = lexicon.words.grammar
  const several = [tokens[last]!, noun].every(({ folded }) => endsIn(plurals, folded) && !lexicon.bodies.has(folded))
  if (isHead(noun.folded, lexicon) && !(several && endsWithVerb(lexicon))) return false
  return (
    !breaks(noun, lexicon) &&
    !verbAt(text, tokens, last + 2, lexicon) &&
    ![lexicon.givenNames, lexicon.pronouns, lexicon.prepositions, lexicon.articles, lexicon.between].some((words) =>
      words.has(noun.folded),
    )
  )
}
