import { anyInAll, inAll } from '../languages/every.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isControls } from './above.ts'
import { foldPhrase } from './labels.ts'
import { networkNames } from './networks.ts'
import type { Piece } from './page.ts'

/** Words of a line that opens what stands below a story at most. */
const mostWords = 7
/** The share of the story's letters that may stand below it, and long pieces there. */
const share = 0.3

/** What readers' comments are called. */
const comments: ReadonlySet<string> = new Set(inAll(({ pages }) => pages?.comments).map(foldWord))

/** What opens the words under which a page files a story. */
const filed = new RegExp(`^${anyInAll(({ pages }) => pages?.filed)}(?=[\\s:|#]|$)`, 'iu')

const prepared = new WeakMap<Lexicon, ReadonlySet<string>>()

function openersOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = prepared.get(lexicon)
  if (known) return known
  const made = new Set(lexicon.words.below.map((line) => foldPhrase(line)))
  prepared.set(lexicon, made)
  return made
}

const wordShape = /[\p{L}\p{M}'’\u200c-]+/gu

/** The first words of a line without what stands between them, folded. */
function wordsOf(text: string, most = text.length): string[] {
  const words: string[] = []
  wordShape.lastIndex = 0
  for (let match = wordShape.exec(text); match && words.length < most; match = wordShape.exec(text))
    words.push(foldWord(match[0]))
  return words
}

/** "Tags: ferry, harbour": the words under which a page files its story, and no more. */
export const isFiled = (text: string): boolean => filed.test(text) && text.length < 200 && !/[.!?؟…]$/.test(text)

/** Does a short line open what stands below a story: "Comments (14)", "Most read", "© The Tide 2026"? */
export function opensBelow(text: string, lexicon: Lexicon): boolean {
  if (/^(?:©|ⓒ|\(c\)\s)/i.test(text)) return true
  if (isFiled(text)) return true
  if (text.includes('\n')) return opensBelow(text.slice(0, text.indexOf('\n')), lexicon)
  const opening = wordsOf(text.split(/\s+/, mostWords).join(' '))
  // "React to this article You have to be logged in …"
  const openers = openersOf(lexicon)
  let words = ''
  for (const [n, word] of opening.entries()) {
    words += n > 0 ? ` ${word}` : word
    if (n > 1 && openers.has(words)) return true
  }
  const [, label = ''] = /^([^:|]{3,40})\s*[:|]/u.exec(text) ?? []
  if (label && text.length < 240 && openers.has(foldPhrase(label.trim()))) return true
  if (/[.…]$/.test(text.trimEnd())) return false
  const all = wordsOf(text, mostWords + 1)
  if (all.length === 0 || all.length > mostWords) return false
  // "Your comments", "2 comments:"
  if (all.length < 4 && all.some((word) => comments.has(word))) return true
  // "Comments from our readers"
  const binds = [lexicon.prepositions, lexicon.articles].some((list) => list.has(all[1] ?? ''))
  if (all.length < 6 && comments.has(all[0]!) && binds) return true
  return openers.has(all.join(' ')) || (all.length < 5 && openers.has(all[0]!) && /\p{Nd}/u.test(text))
}

/** Letters of an offer at most. */
const longestOffer = 180
const ours = new RegExp(`(?<![\\p{L}\\p{M}])${anyInAll(({ pages }) => pages?.ours)}(?![\\p{L}\\p{M}])`, 'iu')
const sent = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${networkNames}|${anyInAll(({ pages }) => pages?.sent)})(?![\\p{L}\\p{M}])`,
  'iu',
)

/** Does a paragraph offer what the site sends: "Join our WhatsApp channel!", "Our newsletter, every Friday"? */
export const offers = (text: string): boolean =>
  text.length < longestOffer && ours.test(text) && sent.test(text) && !/["“”«»„]/.test(text)

/**
 * The place of the line with which begins what stands below the story, of which little reads as prose; the number of
 * pieces when there is none.
 */
export function endOf(pieces: readonly Pick<Piece, 'kind' | 'text'>[], lexicon: Lexicon): number {
  const lengths = pieces.map(({ text }) => (text.length > 60 ? text.length : 0))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  let above = 0
  for (const [i, { kind, text }] of pieces.entries()) {
    const opens =
      (kind === 'paragraph' || kind === 'heading') &&
      above > 0 &&
      (opensBelow(text, lexicon) || (text.length > 20 && isControls(text, lexicon)))
    if (opens && whole - above < above * share) return i
    above += lengths[i]!
  }
  return pieces.length
}
