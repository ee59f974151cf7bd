import type { Lexicon } from '../languages/lexicon.ts'
import { controlsAhead, endsSentence } from '../parts/above.ts'
import { foldPhrase, isBoilerplate, labelOf } from '../parts/labels.ts'
import { networkNames } from '../parts/networks.ts'

/** Letters of a line at least that something was run onto. */
const shortest = 20
/** Letters of one that is all the page's at most. */
const longestOwn = 200
/** Letters of a related line that was run onto the end of another at most. */
const longestRelated = 180
/** Words that may follow what breaks into a story: "Follow us on Telegram". */
const network = new RegExp(`^\\s*(?:(\\p{L}+)\\s+)?(?:(?:${networkNames}|google news)\\S*|x)(?=[\\s.!:,]|$)`, 'iu')
/** Initials at the end of a story, with the wires that it is made of: "… on Friday. ab/cd (AFP)", "… К. Л. / Д. К." */
const signed =
  /(?<=[.!?؟…]["”“»)]?)\s+([([]?(?:\p{L}\.?){1,4}(?:\s?\/\s?(?:\p{L}\.?\s?){1,4})+[)\]]?|(?:\p{Lu}\.\s?){2,3}|[([]\p{L}{2,4}[)\]])(?:\s+([([][^()[\]]{2,50}[)\]]))?\s*$/u
const sentences = /(?<=[.!?؟…]["”“»«)]*)(?:\s+|(?=\p{Lu}))/gu

const prepared = new WeakMap<Lexicon, readonly (readonly string[])[]>()

function phrasesOf(lexicon: Lexicon): readonly (readonly string[])[] {
  const known = prepared.get(lexicon)
  if (known) return known
  const made = lexicon.words.interruptions
    .map((phrase) => foldPhrase(phrase).split(' '))
    .sort((a, b) => b.length - a.length)
  prepared.set(lexicon, made)
  return made
}

/**
 * A line, and what the page breaks into it with: "Advertisement", a related line or initials that were run onto it. Each
 * is a line of its own, in their order.
 */
export function uninterrupted(line: string, lexicon: Lexicon): string[] {
  if (line.length < shortest) return [line]
  const begins = line.length > 60 ? controlsAhead(line, lexicon) : 0
  if (begins === 0 && line.length < longestOwn && isBoilerplate(line, lexicon)) return [line]
  const { story, tail } = withoutTail(line, lexicon)
  const ahead = Math.min(begins, story.length)
  const made: string[] = ahead > 0 ? [story.slice(0, ahead)] : []
  let from = ahead
  const places = [ahead, ...[...story.matchAll(sentences)].map(({ index, 0: { length } }) => index + length)]
  for (const at of places) {
    if (at < from) continue
    const length = breakAt(story.slice(at, at + 120), lexicon)
    if (length === 0) continue
    made.push(story.slice(from, at), story.slice(at, at + length))
    from = at + length
  }
  return [...made, story.slice(from), ...tail].map((part) => part.trim()).filter(Boolean)
}

/** How many letters of a stretch are what breaks into a story, before a sentence begins or at its end; 0 for none. */
function breakAt(text: string, lexicon: Lexicon): number {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’\u200c-]+/gu)]
  const folded = words.map(([word]) => foldPhrase(word))
  const phrase = phrasesOf(lexicon).find((one) => one.every((word, i) => word === folded[i]))
  const last = phrase && words[phrase.length - 1]
  if (!last || words[0]!.index > 2) return 0
  let end = last.index + last[0].length
  const follows = network.exec(text.slice(end))
  if (follows && (follows[1] === undefined || lexicon.prepositions.has(foldPhrase(follows[1]))))
    end += follows[0].length
  const rest = text.slice(end)
  if (/^[\s.:!|–—-]*$/u.test(rest)) return text.length < 120 ? text.length : end
  const opens = /^[\s.:!|]*\s["“«„(]?(?:\p{Lu}|\p{Nd}|\p{Lo})/u.exec(rest)
  return opens ? end : 0
}

/** What ends a line behind its last sentence: a related line, initials, the wires that a story is made of. */
function withoutTail(line: string, lexicon: Lexicon): { story: string; tail: string[] } {
  const from = Math.max(1, line.length - longestRelated)
  for (const match of line.slice(from).matchAll(/(?<=[.!?؟…]["”“»)]{0,2})(?:\s+(?=[\p{L}©])|(?=\p{Lu}\p{Ll}))/gu)) {
    const rest = line.slice(from + match.index + match[0].length)
    const isRights = /^[^.!?]{0,60}©/.test(rest) || (isBoilerplate(rest, lexicon) && !endsSentence(rest))
    if (isRights) return { story: line.slice(0, from + match.index), tail: [rest] }
    const labelled = labelOf(rest, lexicon)
    if (labelled?.label === 'related' && labelled.sure && labelled.rest && !/[.!?؟]\s/u.test(labelled.rest))
      return { story: line.slice(0, from + match.index), tail: [rest] }
  }
  const initials = line.length > 60 ? signed.exec(line) : null
  if (!initials) return { story: line, tail: [] }
  return { story: line.slice(0, initials.index), tail: [initials[1]!, initials[2] ?? ''] }
}
