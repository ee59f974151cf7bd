import { type Lexicon, phraseAt } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'

/** Where the words of a role, body or name end, in a language whose names have no capitals. */

export const definite = (word: string): boolean => /^(?:ال|لل)/.test(word)

/** A preposition, or a word with one written onto it. */
export const isGoverned = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.prepositions.has(folded) ||
  (lexicon.words.joined.length > 0 &&
    folded.length > 3 &&
    (/^(?:لل|ب)/.test(folded) || (/^ل/.test(folded) && isHead(folded.slice(1), lexicon))))

export const isHead = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.roles.has(folded) ||
  lexicon.bodies.has(folded) ||
  lexicon.latter.has(folded) ||
  lexicon.former.has(folded) ||
  isOwned(folded, lexicon)

/** "زميله", "والدته", "همسرش": a role with whose it is written onto its end. */
export function isOwned(folded: string, { roles, words }: Lexicon): boolean {
  if (folded.length < 5) return false
  if (words.joined.length === 0) return /[شم]$/.test(folded) && roles.has(folded.replace(/(?:شان|اش|ش|م)$/, ''))
  const bare = folded.replace(/(?:هما|ها|هم|نا|ه)$/, '')
  return (
    bare !== folded &&
    bare.length > 2 &&
    (roles.has(bare) || (bare.endsWith('ت') && roles.has(`${bare.slice(0, -1)}ة`)))
  )
}

export const breaks = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.breaks.has(token.folded) ||
  lexicon.words.notInNames?.beginnings.some((beginning) => token.word.startsWith(beginning)) === true ||
  isAccusative(token, lexicon) ||
  isAdverbial(token, lexicon) ||
  /اً|ًا$|^\p{Nd}/u.test(token.word) ||
  lexicon.months.has(token.folded) ||
  lexicon.weekdays.has(token.folded)

/** "تقريرا", "متحدثا": a noun of the lists with the ending of an object. */
const isAccusative = ({ folded }: Token, lexicon: Lexicon): boolean =>
  lexicon.words.joined.length > 0 &&
  folded.length > 4 &&
  folded.endsWith('ا') &&
  !isHead(folded, lexicon) &&
  isHead(folded.slice(0, -1), lexicon)

/** "ضاحكا", "مبتسما": how somebody does something. */
const isAdverbial = ({ folded }: Token, lexicon: Lexicon): boolean =>
  lexicon.words.joined.length > 0 &&
  /^(?:.ا[^ا]{2}|م[^ا]{3,4})ا$/.test(folded) &&
  !/[يو]ا$/.test(folded) &&
  !lexicon.givenNames.has(folded)

/** "م. ر. کاظمی": a letter for a given name, with its full stop and a word behind it. */
export function isInitial(text: string, tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  return !!token && !!next && token.word.length === 1 && /^\.\s?$/.test(text.slice(token.end, next.start))
}

/** Does token `link` tie an unnamed somebody, whose role opens at `first`, to the body behind it? */
function isOneOf(tokens: readonly Token[], first: number, link: number, lexicon: Lexicon): boolean {
  const [role, tie, body] = [tokens[first]!.folded, tokens[link]!, tokens[link + 1]]
  return (
    lexicon.words.joined.length > 0 &&
    lexicon.roles.has(role) &&
    !definite(role) &&
    lexicon.roleLinks.has(tie.folded) &&
    lexicon.bodies.has(body?.folded ?? '')
  )
}

/** "پارچه‌ای", "درخت‌ها": a noun by its ending, which stands in no name. */
export const isNounByEnding = ({ word }: Token, { words }: Lexicon): boolean =>
  words.notInNames?.endings.some((ending) => word.endsWith(ending)) === true

/**
 * "البروفيسور في جامعة الجبل نادر", "زميلتها في الفريق رهف": the last token of what a role is held in, by a preposition at
 * token `i`, where a known name follows it at once; -1 where none does.
 */
function heldIn(
  text: string,
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
): number {
  if (!lexicon.heldIn.has(tokens[i]!.folded)) return -1
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    if (!/^\s+$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return -1
    const { folded } = tokens[k]!
    const names = lexicon.givenNames.has(folded) || surnames.has(folded)
    if (k > i + 1 && names && !isHead(folded, lexicon) && definite(tokens[k - 1]!.folded)) return k - 1
    if (k > i + 2 && names && !isHead(folded, lexicon)) return k - 1
    if (k > i + 1 && isStrangeName(text, tokens, k, lexicon)) return k - 1
    if (breaks(tokens[k]!, lexicon) || lexicon.prepositions.has(folded) || verbAt(text, tokens, k, lexicon)) return -1
  }
  return -1
}

/** "الفريق رهف الدالي إن": behind a word with the article, two or three of no list, the first without, before what is said. */
function isStrangeName(text: string, tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  if (!definite(tokens[k - 1]!.folded) || definite(tokens[k]!.folded)) return false
  for (let n = k; n < Math.min(tokens.length, k + 4); n++) {
    const { folded } = tokens[n]!
    if (
      n > k + 1 &&
      (lexicon.complements.has(folded) || !/^\s+$/.test(text.slice(tokens[n - 1]!.end, tokens[n]!.start)))
    )
      return true
    if (isHead(folded, lexicon) || breaks(tokens[n]!, lexicon) || isGoverned(folded, lexicon)) return false
    if (/^و/.test(folded) || lexicon.notNames.has(folded) || verbAt(text, tokens, n, lexicon)) return false
  }
  return false
}

/** What stands between an office and the name of who has it. */
export const isInserted = (folded: string, { inserted }: Lexicon): boolean => inserted.has(folded)

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
    const particle = lexicon.particles.has(here.folded) && lexicon.particles.has(next.folded)
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

/** "مسؤول في الجمارك،": does a preposition at token `i`, with one noun that ends the clause, say where a role is held? */
function placed(text: string, tokens: readonly Token[], i: number, opening: string, lexicon: Lexicon): boolean {
  const [link, noun] = [tokens[i]!, tokens[i + 1]]
  if (!noun || !lexicon.roles.has(opening) || !lexicon.roleLinks.has(link.folded) || link.folded === 'من') return false
  return definite(noun.folded) && /^\s*[،,.:]/.test(text.slice(noun.end, noun.end + 3))
}

/** "في ليبيا" behind a body's name of two words or more: where it works. */
function isCountryOf(text: string, tokens: readonly Token[], i: number, opening: string, lexicon: Lexicon): boolean {
  const [link, place] = [tokens[i]!, tokens[i + 1]]
  if (!place || link.folded !== 'في' || !lexicon.bodies.has(opening) || !lexicon.countries.has(place.folded))
    return false
  return /^\s+$/.test(text.slice(link.end, place.start)) && !lexicon.documents.has(opening)
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
