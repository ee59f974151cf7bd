import type { Lexicon } from '../languages/lexicon.ts'
import type { Mention } from './mention.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verbs.ts'
import { endsWithVerb, isHead, isOwned } from './words-without-capitals.ts'

/**
 * "در دادگاه شهردار رضا کریمی گفت", "به خبرنگاران شهردار گفت": in a language that writes no sign between a noun and what it is of,
 * where the clause has no other subject, a body or several people behind a preposition end before the office or name of
 * who speaks.
 */
export function freedBehindPlaces(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  if (!endsWithVerb(lexicon)) return [...mentions]
  return mentions.flatMap((mention, n) => {
    if (mention.kind === 'pronoun' || mentions.slice(0, n).some(({ governed }) => !governed)) return [mention]
    const own = tokens.flatMap(({ end, start }, k) => (start >= mention.start && end <= mention.end ? [k] : []))
    if (!mention.governed && !isWithin(text, tokens, own[0]!, lexicon)) return [mention]
    const person = own.find((k, i) => i > 0 && opensPerson(tokens, k, own[0]!, mention, lexicon))
    if (person === undefined || !isSubject(text, tokens, own.at(-1)!, lexicon)) return [mention]
    const { end } = tokens[person - 1]!
    const { start } = tokens[person]!
    const named = mention.name !== '' && mention.end - mention.name.length >= start
    const head = tokens[person]!.folded
    const office = text.slice(start, named ? mention.end - mention.name.length : mention.end).trim()
    return [
      { ...mention, kind: 'body' as const, end, name: '', role: text.slice(mention.start, end) },
      {
        ...mention,
        start,
        kind: named ? ('name' as const) : ('role' as const),
        role: office,
        head: office === '' ? '' : head,
        governed: false,
      },
    ]
  })
}

/** "در افتتاح مدرسه": is the body at token `i` what a noun behind a preposition is of? */
function isWithin(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [before, noun] = [tokens[i - 2], tokens[i - 1]]
  if (!before || !noun || !lexicon.bodies.has(tokens[i]!.folded) || !lexicon.prepositions.has(before.folded))
    return false
  const close = (k: number) => /^\s+$/.test(text.slice(tokens[k]!.end, tokens[k + 1]!.start))
  const small = [lexicon.breaks, lexicon.objects, lexicon.prepositions, lexicon.between].some((words) =>
    words.has(noun.folded),
  )
  // "یکی از سخن‌گویان حزب": one of several is in no place.
  if (lexicon.standalone.has(tokens[i - 3]?.folded ?? '')) return false
  return close(i - 2) && close(i - 1) && !small && !verbAt(text, tokens, i - 1, lexicon)
}

/** Is token `k` an office or a given name right behind a body, or behind several people who open the phrase? */
function opensPerson(
  tokens: readonly Token[],
  k: number,
  first: number,
  { end, name }: Mention,
  lexicon: Lexicon,
): boolean {
  const [{ folded, start }, before] = [tokens[k]!, tokens[k - 1]!]
  const opensName = name !== '' && start === end - name.length
  const office = lexicon.roles.has(folded) && !lexicon.bodies.has(folded)
  if (!(opensName || office) || lexicon.titles.has(before.folded)) return false
  if (lexicon.prepositions.has(before.folded) || lexicon.standalone.has(before.folded)) return false
  const opening = tokens[first]!.folded
  const place = lexicon.bodies.has(opening) && !lexicon.documents.has(opening)
  if (place) return !isHead(before.folded, lexicon) || k === first + 1
  const several = lexicon.words.grammar.plurals?.some((ending) => opening.endsWith(ending)) === true
  return several && k === first + 1 && !isOwned(folded, lexicon)
}

/** Does a verb of saying end the clause behind token `last`, with nothing but an apposition between? */
function isSubject(text: string, tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  let commas = 0
  for (let k = last + 1; k < Math.min(tokens.length, last + 10); k++) {
    if (/[.:؛«»؟!]/.test(text.slice(tokens[k - 1]!.end, tokens[k]!.start))) return false
    if (text.slice(tokens[k - 1]!.end, tokens[k]!.start).includes('،')) commas++
    const verb = verbAt(text, tokens, k, lexicon)
    if (verb) return verb.kind === 'saying' && commas < 3
    const { folded } = tokens[k]!
    if (commas === 0 && !lexicon.between.has(folded)) return false
    if (lexicon.objects.has(folded) || lexicon.relatives.has(folded) || lexicon.prepositions.has(folded)) return false
  }
  return false
}
