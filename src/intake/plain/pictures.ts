import type { Lexicon } from '../languages/lexicon.ts'
import { aboveIn, endsSentence, wordsIn } from '../parts/above.ts'
import { captionOf } from '../parts/caption.ts'
import { datelineOf } from '../parts/dateline.ts'
import { labelOf } from '../parts/labels.ts'
import type { Page } from '../parts/page.ts'

/** "[Picture: The boat in port]": where a picture stood, in a line of its own. */
const placeholder = /^\[([^[\]]{3,200})\]$/

/** Letters of a picture's line at most, and lines of a page among which that of its lead picture stands. */
const longestCaption = 220
const mostAboveStory = 14
/** Letters of a story's first paragraph at least. */
const prose = 110

/**
 * The lines without that of the lead picture, which stands in or right under the head with its rights, in a line of
 * their own or in the same: "The boat in port. © Tom Arden".
 */
export function withoutCaption(
  lines: readonly string[],
  lexicon: Lexicon,
): { readonly lead: Page['lead']; readonly lines: readonly string[] } {
  const stood = lines.slice(0, mostAboveStory).findIndex((line) => standsForPicture(line, lexicon))
  if (stood !== -1) {
    const next = captionOf(lines[stood + 1] ?? '', lexicon)
    const isNext = next.credit !== '' && next.caption.length < longestCaption
    const said = captionOf(placeholder.exec(lines[stood]!)![1]!, lexicon)
    const lead = { alt: '', ...(isNext ? next : said) }
    return { lead, lines: lines.filter((_, i) => i !== stood && !(isNext && i === stood + 1)) }
  }
  const at = lines.slice(0, mostAboveStory).findIndex((line, i) => i > 1 && /^©\s*\p{L}[^.\p{Nd}]{2,60}$/u.test(line))
  const caption = lines[at - 1] ?? ''
  if (at === -1 || caption.length > longestCaption || !endsSentence(caption)) return withoutCredited(lines, lexicon)
  const credit = lines[at]!.replace(/^©\s*/u, '')
  return { lead: { address: '', alt: '', caption, credit }, lines: lines.filter((_, i) => i !== at && i !== at - 1) }
}

function standsForPicture(line: string, lexicon: Lexicon): boolean {
  const label = labelOf(placeholder.exec(line)?.[1] ?? '', lexicon)
  return label?.sure === true && ['picture', 'photo'].includes(label.label)
}

/** A caption with its credit, between a line of the head and the first paragraph: "The boat is in port. Tom Arden / EFE". */
function withoutCredited(
  lines: readonly string[],
  lexicon: Lexicon,
): { readonly lead: Page['lead']; readonly lines: readonly string[] } {
  const at = lines.slice(0, mostAboveStory).findIndex((line, i) => {
    const next = lines[i + 1] ?? ''
    const isBetween = i > 2 && aboveIn(lines[i - 1]!, lexicon) !== '' && next.length > prose && endsSentence(next)
    return isBetween && line.length < longestCaption && aboveIn(line, lexicon) === '' && !endsSentence(line)
  })
  const none = { lead: null, lines }
  if (at === -1 || datelineOf(lines[at]!, lexicon)) return none
  const { caption, credit } = captionOf(lines[at]!, lexicon)
  if (credit === '' || wordsIn(caption) < 4) return none
  return { lead: { address: '', alt: '', caption, credit }, lines: lines.filter((_, i) => i !== at) }
}
