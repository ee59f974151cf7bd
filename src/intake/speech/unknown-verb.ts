import type { At } from '../found.ts'
import { endsIn, isAmong } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { isFree, type Mention } from './mention.ts'
import { isCapital } from './tokens.ts'

/** A verb of no list, and who speaks by it. */
interface Spoken {
  readonly mention: Mention
  readonly verb: string
}

/**
 * A word that no list knows is a verb of saying where it stands between a quotation and a person: "“…,” harrumphed Ruiz",
 * "“…,” she shrugs", "«…», — буркнул на это Рудаков". The clause begins with token `first`.
 */
export function unknownVerb(
  text: string,
  sentence: Sentence,
  first: number,
  [from, to]: At,
  lexicon: Lexicon,
): Spoken | null {
  const { mentions, tokens } = sentence
  const lead = text.slice(from, tokens[first]!.start)
  if (!/^\s*[,،]?\s*[—–-]?\s*$/.test(lead)) return null
  if (!/[,،—–]/.test(lead) && !/[?!…,]\s*.$/u.test(text.slice(Math.max(0, from - 3), from))) return null
  const opening = mentions.find(({ start }) => start === tokens[first]!.start)
  if (opening) return behindSubject(text, sentence, opening, lexicon)
  const { grammar } = lexicon.words
  let last = first
  // "«…», — не сдавалась Рудакова".
  const denied = isAmong(grammar.negations, tokens[last]!.folded) && tokens.length > last + 1
  // "y cingle-t-elle", "la ricorda Elisabetta Roi": a pronoun of whom or what is spoken to or of.
  const { folded: pronoun } = tokens[last]!
  const object =
    lexicon.words.adjectivesBehind !== undefined &&
    isAmong(grammar.objectPronounsBefore, pronoun) &&
    !lexicon.joining.has(pronoun) &&
    tokens.length > last + 1
  if (denied || object || isAmong(grammar.reflexives, tokens[last]!.folded)) last++
  // "ha allargato le braccia Ghirardini"
  const helped =
    !grammar.verbStandsSecond &&
    lexicon.auxiliaries.get(tokens[last]?.folded ?? '')?.some((words) => words.length === 1)
  if (helped && tokens[last + 1] && /^ $/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))) last++
  const verb = tokens[last]
  if (!verb || isCapital(verb.word) || isSmall(verb.folded, lexicon)) return null
  if (isAmong(grammar.reflexives, tokens[last + 1]?.folded ?? '')) last++
  else if (verb.word.length < 3) return null
  const mention = mentions.find((one) => one.start >= tokens[last]!.end && one.end <= to && isFree(one))
  if (!mention || mention.kind === 'body') return null
  const gap = text.slice(tokens[last]!.end, mention.start)
  const between = tokens.filter(({ end, start }) => start >= tokens[last]!.end && end <= mention.start)
  const joined = /^(?:\s+|-(?:\p{Ll}-)?)$/u.test(gap)
  // "y compris le greffier" says nothing.
  if (object && isAmong(grammar.placePronouns, tokens[first]!.folded) && !gap.startsWith('-')) return null
  // What the verb has with it stands between: "allarga le braccia oggi il sindaco".
  const aside =
    !lexicon.words.grammar.subjectStandsFirst &&
    lexicon.words.capitals &&
    between.length < 6 &&
    /^[\s\p{L}\p{M}’'-]+$/u.test(gap) &&
    !between.some(({ folded }) => lexicon.breaks.has(folded) || lexicon.relatives.has(folded)) &&
    /^\s*(?:[,.;:—–«“"„]|$)/u.test(text.slice(mention.end, mention.end + 3))
  if (!joined && !aside) return null
  return { mention, verb: text.slice(tokens[first]!.start, tokens[last]!.end) }
}

/** "“…”, glissa.": the only word of a clause behind a quotation and a comma; "" where it is none. */
export function verbAlone(text: string, { tokens }: Sentence, first: number, [from, to]: At, lexicon: Lexicon): string {
  const verb = tokens[first]!
  const ends = /^[\s.]*$/.test(text.slice(verb.end, to))
  const opens = /^,\s$/.test(text.slice(from, verb.start))
  const finite =
    verb.word.length > 3 && endsIn(lexicon.words.grammar.thirdPersons, verb.folded) && !isCapital(verb.word)
  return ends && opens && finite && !isSmall(verb.folded, lexicon) ? verb.word : ''
}

/** "“…,” she laughs." */
function behindSubject(text: string, { tokens }: Sentence, mention: Mention, lexicon: Lexicon): Spoken | null {
  const verb = tokens.find(({ start }) => start >= mention.end)
  const { pastEndings, presentEndings, subjectStandsFirst } = lexicon.words.grammar
  if (!subjectStandsFirst || !verb || isCapital(verb.word) || isSmall(verb.folded, lexicon)) return null
  if (!endsIn(pastEndings, verb.folded) && !endsIn(presentEndings, verb.folded)) return null
  if (!isFree(mention) || !/^\s+$/.test(text.slice(mention.end, verb.start))) return null
  return { mention, verb: verb.word }
}

const isSmall = (folded: string, lexicon: Lexicon): boolean =>
  isBetween(folded, lexicon) ||
  [
    lexicon.prepositions,
    lexicon.breaks,
    lexicon.subordinate,
    lexicon.joining,
    lexicon.articles,
    lexicon.pronouns,
    lexicon.relatives,
    lexicon.participles,
  ].some((words) => words.has(folded))
