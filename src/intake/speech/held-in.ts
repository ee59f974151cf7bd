import { endsIn, isAmong } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import { breaks, definite, isGoverned, isHead, isPreposition } from './words-without-capitals.ts'

/** What an office is held in, or a body works in, by a preposition behind it, in a language whose names have no capitals. */

/** Does token `link` tie an unnamed somebody, whose role opens at `first`, to the body behind it? */
export function isOneOf(tokens: readonly Token[], first: number, link: number, lexicon: Lexicon): boolean {
  const [role, tie, body] = [tokens[first]!.folded, tokens[link]!, tokens[link + 1]]
  return (
    lexicon.words.grammar.article !== undefined &&
    lexicon.roles.has(role) &&
    !definite(role, lexicon) &&
    lexicon.roleLinks.has(tie.folded) &&
    lexicon.bodies.has(body?.folded ?? '') &&
    !lexicon.documents.has(body!.folded)
  )
}

/**
 * "البروفيسور في جامعة الجبل نادر", "زميلتها في الفريق رهف": the last token of what a role is held in, by a preposition at
 * token `i`, where a known name follows it at once; -1 where none does.
 */
export function heldIn(
  text: string,
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
): number {
  if (isPlacedOn(text, tokens, i, lexicon)) return i
  if (!lexicon.heldIn.has(tokens[i]!.folded)) return -1
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    if (!/^\s+$/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return -1
    const { folded } = tokens[k]!
    const names = (lexicon.givenNames.has(folded) && !isPreposition(tokens[k]!, lexicon)) || surnames.has(folded)
    if (k > i + 1 && names && !isHead(folded, lexicon) && definite(tokens[k - 1]!.folded, lexicon)) return k - 1
    if (k > i + 2 && names && !isHead(folded, lexicon)) return k - 1
    if (k > i + 1 && isStrangeName(text, tokens, k, lexicon)) return k - 1
    if (breaks(tokens[k]!, lexicon) || lexicon.prepositions.has(folded) || verbAt(text, tokens, k, lexicon)) return -1
  }
  return -1
}

/** "مدير الدفاع المدني بالمحافظة العميد سامي": is it a place with its preposition written on, before a title or given name? */
function isPlacedOn(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { article, by } = lexicon.words.grammar
  const [{ end, folded }, next] = [tokens[i]!, tokens[i + 1]]
  if (!article || !by || !folded.startsWith(by + article) || !next || !/^\s+$/.test(text.slice(end, next.start)))
    return false
  const place = folded.slice(by.length)
  if ((lexicon.roles.has(place) && !lexicon.bodies.has(place)) || lexicon.givenNames.has(folded)) return false
  return lexicon.titles.has(next.folded) || (lexicon.givenNames.has(next.folded) && !isPreposition(next, lexicon))
}

/** "الفريق رهف الدالي إن": behind a word with the article, two or three of no list, the first without, before what is said. */
function isStrangeName(text: string, tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  if (!definite(tokens[k - 1]!.folded, lexicon) || definite(tokens[k]!.folded, lexicon)) return false
  const { and } = lexicon.words.grammar
  for (let n = k; n < Math.min(tokens.length, k + 4); n++) {
    const { folded } = tokens[n]!
    if (
      n > k + 1 &&
      (lexicon.complements.has(folded) || !/^\s+$/.test(text.slice(tokens[n - 1]!.end, tokens[n]!.start)))
    )
      return true
    if (isHead(folded, lexicon) || breaks(tokens[n]!, lexicon) || isGoverned(folded, lexicon)) return false
    const joined = and !== undefined && folded.startsWith(and)
    if (joined || lexicon.notNames.has(folded) || verbAt(text, tokens, n, lexicon)) return false
  }
  return false
}

/** "مسؤول في الجمارك،": does a preposition at token `i`, with one noun that ends the clause, say where a role is held? */
export function placed(text: string, tokens: readonly Token[], i: number, opening: string, lexicon: Lexicon): boolean {
  const [link, noun] = [tokens[i]!, tokens[i + 1]]
  if (!noun || !lexicon.roles.has(opening) || !lexicon.roleLinks.has(link.folded)) return false
  if (isAmong(lexicon.words.grammar.partOf, link.folded)) return false
  return definite(noun.folded, lexicon) && /^\s*[،,.:]/.test(text.slice(noun.end, noun.end + 3))
}

/** "في ليبيا" behind a body's name of two words or more, which may stand behind its paper: where it works. */
export function isCountryOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  first: number,
  lexicon: Lexicon,
): boolean {
  const [link, place] = [tokens[i]!, tokens[i + 1]]
  if (!place || !lexicon.countries.has(place.folded) || !isAmong(lexicon.words.grammar.located, link.folded))
    return false
  const isBody = ({ folded }: Token) => lexicon.bodies.has(folded) && !lexicon.documents.has(folded)
  const body = isBody(tokens[first]!) || tokens.slice(first, i - 1).some(isBody)
  return body && /^\s+$/.test(text.slice(link.end, place.start))
}

/**
 * "بيان صحفي رئيس", "شاهد عيان لدى وصوله": does what stands at token `i`, behind the office or paper that opens at `first`,
 * belong to the clause and not to it?
 */
export function belongsToClause(tokens: readonly Token[], first: number, i: number, lexicon: Lexicon): boolean {
  const [opening, before, { folded }, next] = [tokens[first]!.folded, tokens[i - 1]!.folded, tokens[i]!, tokens[i + 1]]
  const { originEndings, owners } = lexicon.words.grammar
  const adjective = !definite(before, lexicon) && endsIn(originEndings, before) && !lexicon.givenNames.has(before)
  if (lexicon.documents.has(opening) && !definite(opening, lexicon) && i === first + 2 && adjective)
    return lexicon.givenNames.has(folded) || isHead(folded, lexicon)
  const placed = lexicon.roles.has(opening) && lexicon.roleLinks.has(folded) && !isHead(next?.folded ?? '', lexicon)
  return placed && next !== undefined && next.folded.length > 4 && endsIn(owners, next.folded)
}
