import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import { heldIn, isCountryOf, isOneOf, placed } from './held-in.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import { breaks, definite, isGoverned, isHead, isInitial, isInserted, isOwned } from './words-without-capitals.ts'

/** Where a phrase of words side by side ends that begins with token `first`: the index of its last one. */
export function phraseEnd(
  text: string,
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
): number {
  const opening = tokens[first]!.folded
  let last = first
  while (last + 1 < tokens.length && last - first < 8) {
    const [here, next] = [tokens[last]!, tokens[last + 1]!]
    if (!/^\s*$/.test(text.slice(here.end, next.start)) || isInitial(text, tokens, last + 1)) break
    // "دي لا فيغا", "فان در مولن": small words of a surname that are others elsewhere.
    // "أبو علي": a name, which the preposition "على" is written like.
    const ali =
      /ي$/.test(next.word) &&
      lexicon.givenNames.has(next.folded) &&
      lexicon.prepositions.has(next.folded) &&
      (lexicon.particles.has(here.folded) || (last > first && lexicon.givenNames.has(here.folded)))
    const particle = ali || (lexicon.particles.has(here.folded) && lexicon.particles.has(next.folded))
    if (!particle && last > first && joinsNouns(text, tokens, first, last, lexicon)) {
      last += 2
      continue
    }
    // "مدیر این دبستان": what the role is of, with a word that points at it.
    const owner = tokens[last + 2]
    if (
      lexicon.words.joined.length === 0 &&
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
    if (isInserted(next.folded, lexicon) && lexicon.roles.has(opening) && definite(here.folded)) {
      last++
      continue
    }
    // "كاتب عام النقابة": an office, no year.
    if (/^عامه?ة?$/.test(next.folded) && lexicon.roles.has(here.folded) && lexicon.words.joined.length > 0) {
      last++
      continue
    }
    if (!particle && (breaks(next, lexicon) || verbAt(text, tokens, last + 1, lexicon))) break
    if (lexicon.words.joined.length === 0 && lexicon.between.has(next.folded)) break
    // "شاب يدعى رواد": what introduces a name.
    if (phraseAt(lexicon.introducing, [next.folded], 0) > 0) break
    // "مدیر فرودگاه از لغو پروازها خبر داد": of what somebody tells.
    const told =
      lexicon.words.joined.length === 0 &&
      /^از$/.test(next.folded) &&
      lexicon.roles.has(opening) &&
      !lexicon.standalone.has(here.folded)
    if (
      told &&
      !isHead(tokens[last + 2]?.folded ?? '', lexicon) &&
      !lexicon.standalone.has(tokens[last + 2]?.folded ?? '')
    )
      break
    // "این نامه از وزیر": from whom it asks something.
    if (lexicon.words.joined.length === 0 && lexicon.documents.has(opening) && isLink(next, lexicon)) break
    if (!particle && lexicon.prepositions.has(next.folded) && !lexicon.roleLinks.has(next.folded)) break
    // "لوكالة", "لصوت": to somebody, no part of the name.
    const charged =
      last > first && isHead(opening, lexicon) && definite(here.folded) && isCharge(opening, next.folded, lexicon)
    if (
      !charged &&
      !lexicon.documents.has(opening) &&
      /^ل/.test(next.folded) &&
      (isHead(next.folded.slice(1), lexicon) || isHead(`ا${next.folded.slice(1)}`, lexicon))
    )
      break
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
      /[^ا]ي$/.test(next.folded) &&
      finite &&
      lexicon.words.notInNames?.beginnings.some((beginning) => finite.word.startsWith(beginning))
    )
      break
    if (isCharge(opening, next.folded, lexicon)) {
      last++
      continue
    }
    // "المتحدثة باسمها إنغريد هولمن"
    if (/^باسم(?:ه|ها|هم|نا)$/.test(next.folded) && isHead(opening, lexicon)) {
      last++
      continue
    }
    // "فيريرا بالبدلاء": a preposition written onto an article begins something else.
    if (
      lexicon.words.joined.length > 0 &&
      /^(?:بال|كال|لل|فبال)../.test(next.folded) &&
      !lexicon.givenNames.has(next.folded)
    )
      break
    // "الأهالي بتحقيق": behind the article's word nothing of the role has a preposition written onto it.
    // "عبد الرحمن بوخاطر": but a surname may begin so.
    const servant = last > first && /^عبد$/.test(tokens[last - 1]!.folded) && /^بو...+/.test(next.folded)
    if (definite(here.folded) && isGoverned(next.folded, lexicon) && !lexicon.givenNames.has(next.folded) && !servant)
      break
    // "دراسة للمعهد الوطني صدرت عام 2020": what became of a paper.
    if (last > first && lexicon.documents.has(opening) && /^(?:صدرت?|نشرت?|اعلنت?|اجريت?)$/.test(next.folded)) break
    if (lexicon.words.joined.length > 0 && goesOnOtherwise(opening, here, next, last === first, lexicon, surnames))
      break
    // "الاتحاد القاري لألعاب القوى السباق": behind what a body is there for stands the object.
    const over = /^ل[^ل]/.test(tokens[last - 1]?.folded ?? '') && last - 1 > first && definite(here.folded)
    if (over && definite(next.folded) && !/(?:ي|يه|ية)$/.test(next.folded)) break
    last++
  }
  // "زنی از میان جمع", "مدیرکل استان از «…»": no phrase ends with what would carry it on.
  while (last > first && isLink(tokens[last]!, lexicon)) last--
  return last
}

const isLink = ({ folded }: Token, { prepositions, roleLinks, words }: Lexicon): boolean =>
  words.joined.length === 0 && roleLinks.has(folded) && prepositions.has(folded)

/** "المديرية العامة للدفاع المدني": what a body or office is there for; not whom it tells something, "للصحفيين". */
const isCharge = (opening: string, folded: string, lexicon: Lexicon): boolean =>
  lexicon.words.joined.length > 0 &&
  /^لل../.test(folded) &&
  isHead(opening, lexicon) &&
  !lexicon.roles.has(`ال${folded.slice(2)}`) &&
  !/(?:ين|ات)$/.test(folded)

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

/** Before the name by which a body is called in somebody's honour. */
const honour =
  /^ال(?:ملك|ملكه|ملكة|امير|اميره|اميرة|شيخ|سلطان|امام|رئيس|شهيد|شهيده|شهيدة|قديس|قديسه|قديسة|خليفة|جنرال)$/

const manyAlready = (folded: string, { roles }: Lexicon): boolean => /(?:ين|ون|ات)$/.test(folded) || roles.has(folded)

/**
 * Does a word behind an Arabic role or name belong to what comes next: "سعاد ويعود" (and returns), "مزارع يعمل" (who
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
  const several = /^ال.*(?:ون|ين|ات)$|^(?:السكان|الاهالي|الطلاب|العمال|الجيران|الصحافيون)$/.test(opening)
  // "المتظاهرون هتافات", "البلدية قرارا": behind the article of several, or of a body, nothing without one belongs to it.
  const closed = definite(opening) && (several || lexicon.bodies.has(opening))
  if (closed && definite(here.folded) && !definite(folded) && !/^[لبو]/.test(folded) && !lexicon.roleLinks.has(folded))
    return true
  // "نادي النجم الأزرق إقالة": nor behind the article that ends a body's name, unless somebody's follows.
  const ended = !beside && !definite(opening) && lexicon.bodies.has(opening) && !lexicon.documents.has(opening)
  const honoured = lexicon.titles.has(here.folded) || honour.test(here.folded)
  const stranger = !lexicon.givenNames.has(folded) && !lexicon.particles.has(folded) && !surnames.has(folded)
  if (ended && definite(here.folded) && !honoured && stranger && !definite(folded) && !/^[لبو]/.test(folded))
    if (!lexicon.roleLinks.has(folded) && !isHead(folded, lexicon)) return true
  // "وكيل وزارة الزراعة المواطنين": several people with the article, of whom the word before is none.
  const people = /^ال.{3,}[^ي]ين$/.test(folded) && !lexicon.givenNames.has(folded) && !surnames.has(folded)
  if (people && !beside && isHead(opening, lexicon) && definite(here.folded) && !manyAlready(here.folded, lexicon))
    return true
  // "محللون استطلعت الوكالة آراءهم": a verb about somebody who has no article.
  if (!definite(opening) && isHead(opening, lexicon) && /^ا.{3,}[^ا]ت$/.test(folded) && stranger) return true
  // "منظمة العفو الدولية الحكم": behind the adjective of a whole name another noun is the object.
  const whole = !beside && !definite(opening) && lexicon.bodies.has(opening) && /^ال.*(?:ي|يه|ية)$/.test(here.folded)
  if (whole && definite(folded) && !/(?:ي|يه|ية)$/.test(folded)) return true
  if (!definite(opening) && isHead(opening, lexicon) && lexicon.relativeVerbs.has(folded)) return true
  if (isHead(folded, lexicon) || lexicon.givenNames.has(folded) || surnames.has(folded)) return false
  // "هيفاء وعيناها دامعتان": how somebody says it.
  if (/^و.{3,}(?:ها|هما|هم)$/.test(folded)) return true
  // "الحارس أعاره كتابا": who lent him one.
  if (/^ا...+ه$/.test(folded) && definite(here.folded)) return true
  if (/^و..../.test(folded)) {
    if (definite(folded.slice(1))) return !definite(here.folded) || !isHead(opening, lexicon)
    return !lexicon.givenNames.has(here.folded) || /^و[يتاسن]/.test(folded)
  }
  if (/^س?ي...*[^ي]$/.test(folded) && !lexicon.bodies.has(opening) && !definite(opening)) return true
  const [one, many] = [definite(opening) && !/(?:ين|ون)$/.test(opening), /^ال.*ين$/.test(folded)]
  return beside && one && many && isHead(opening, lexicon)
}
