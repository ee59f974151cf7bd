import { endsIn, isAmong, matches } from '../languages/among.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

/** Of the same form as a verb: "the claims", "States". */
export function isNoun(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1]
  if (!before) return false
  // "a boat had been ordered": what is done to something.
  const { grammar } = lexicon.words
  if (isAmong(grammar.passiveAuxiliaries, before.folded)) return true
  // "divers found a tear": not what they say.
  const next = tokens[i + 1]?.folded ?? ''
  const object = lexicon.articles.has(next) && !lexicon.standalone.has(next)
  if (object && isAmong(grammar.finding, tokens[i]!.folded)) return true
  // "a video posted on X", "a report published in May": what was done with a paper.
  const { dated, document, statement } = lexicon.words.chain
  if (grammar.pastIsParticiple && dated.includes(tokens[i]!.folded))
    if ([document, statement, grammar.posted].some((list) => isAmong(list, before.folded))) return true
  // "Das erklärte Minister Harms": what looks like an article at the head of a sentence is what was said.
  const [opening, , third] = tokens
  if (i === 1 && isAmong(lexicon.words.grammar.whatIsSaid, opening!.folded) && third)
    if (
      [lexicon.roles, lexicon.articles, lexicon.prepositions, lexicon.pronouns].some((set) => set.has(third.folded)) ||
      (lexicon.words.capitalNouns && !isCapital(tokens[i]!.word))
    )
      return false
  // "in all states", "these reports", "his biggest regrets"
  if (endsIn(grammar.presentEndings, tokens[i]!.folded) && matches(grammar.quantities, before.folded)) return true
  // "Comme le dit Ruiz", "la ministre l’assure : «…»": what looks like an article is what is said.
  if (lexicon.asSaid.has(tokens[i - 2]?.folded ?? '')) return false
  if (before.folded === "l'" && /^\s*:\s*[«“"„]/.test(text.slice(tokens[i]!.end, tokens[i]!.end + 6))) return false
  if (isClitic(text, tokens, i, lexicon)) return false
  // "in una nota diffusa": behind an article stands a paper.
  if (lexicon.articles.has(before.folded) && lexicon.documents.has(tokens[i]!.folded))
    return !isClitic(text, tokens, i, lexicon)
  // "em nota": right behind a Romance preposition stands no finite verb.
  const preposed = lexicon.words.adjectivesBehind && lexicon.prepositions.has(before.folded)
  const pronoun = isAmong(grammar.placePronouns, before.folded)
  if (
    preposed &&
    !pronoun &&
    /^\s+$/.test(text.slice(before.end, tokens[i]!.start)) &&
    !lexicon.subordinate.has(before.folded)
  )
    return true
  // "Её поддерживает эколог": a form of a verb is no noun where these have cases.
  const article = !lexicon.forms && lexicon.articles.has(before.folded) && !lexicon.standalone.has(before.folded)
  return article || lexicon.contracted.has(before.folded) || (lexicon.words.capitals && isCapital(tokens[i]!.word))
}

/** "il Comune lo definisce “…”", "la mairie le décrit comme « … »": right behind whoever does it, and right before the words. */
function isCallingIt(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [who, before, token, next] = [tokens[i - 2], tokens[i - 1]!, tokens[i]!, tokens[i + 1]]
  const acts = who && (isCapital(who.word) || lexicon.roles.has(who.folded) || lexicon.bodies.has(who.folded))
  if (!acts || text.slice(who.end, before.start) !== ' ') return false
  const link = next && /^\s$/.test(text.slice(token.end, next.start)) && lexicon.asSaid.has(next.folded)
  const end = link || (next && lexicon.prepositions.has(next.folded)) ? next.end : token.end
  return /^\s?[«“"„]/.test(text.slice(end, end + 2)) || /^\s[«“"„]/.test(text.slice(token.end, token.end + 2))
}

/**
 * "Le risponde la nipote", "Ruiz la corregge: “…”", "le contestó el segundo": does what looks like an article right before
 * a verb say to whom, or what? Who speaks, or the colon before the words, follows.
 */
function isClitic(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]]
  if (!lexicon.words.adjectivesBehind || !isAmong(lexicon.words.grammar.objectPronounsBefore, before.folded))
    return false
  const gap = text.slice(token.end, token.end + 3)
  const finite = matches(lexicon.words.grammar.verbsOnly, token.folded)
  if (finite && /^\s*:/.test(gap)) return true
  if (isCallingIt(text, tokens, i, lexicon)) return true
  if (!next || !/^\s/.test(gap) || !/^\s+$/.test(text.slice(token.end, next.start))) return false
  const subject = isCapital(next.word) || lexicon.pronouns.has(next.folded) || lexicon.articles.has(next.folded)
  // "«…», la ricorda Elisabetta Roi": right behind a quotation and a comma.
  const quoted = /[»”"]\s*,\s*$/u.test(text.slice(Math.max(0, before.start - 5), before.start))
  return subject && (quoted || finite)
}
