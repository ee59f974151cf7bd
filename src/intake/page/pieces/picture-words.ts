import { inAll } from '../../languages/every.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { wordsIn } from '../../parts/above.ts'
import { withoutDates } from '../../parts/byline.ts'
import { captionOf, creditWords, isCreditName } from '../../parts/caption.ts'
import { labelOf } from '../../parts/labels.ts'
import { namedAs } from '../body/names.ts'
import { wordsOf } from './words.ts'

export const isCaption = (element: Element): boolean =>
  /^FIGCAPTION$/i.test(element.tagName) || namedAs(element) === 'caption'

export const isCredit = (element: Element): boolean => namedAs(element) === 'credit'

/** What says in a caption, by its name, who took the picture. */
const credited = [
  '[class*="credit"],[class*="copyright"],[class*="source"],[itemprop="copyrightHolder"]',
  ...inAll(({ markup }) => markup?.bylines).map((name) => `[class*="${name}"]`),
].join(',')

/** Few words that are no sentence. */
export const isShortLine = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 10 && !/[.!?؟…]["”»]?$/.test(words)

/** The caption and credit that an element holds, or is. */
export function pictureWords(
  element: Element,
  lexicon: Lexicon,
): { readonly caption: string; readonly credit: string } {
  const words =
    element.querySelector('figcaption') ??
    (isCaption(element) && !element.querySelector('img,amp-img') ? element : null) ??
    Array.from(element.querySelectorAll('*')).find((inner) => isCaption(inner) && wordsOf(inner) !== '') ??
    unmarked(element, lexicon)
  const credit =
    lastPart(words, lexicon) ??
    words?.querySelector(credited) ??
    element.querySelector('[class*="credit"],[class*="copyright"]')
  const named = credit === element ? '' : wordsOf(credit)
  const whole = wordsOf(words)
  const caption = named && whole.endsWith(named) ? whole.slice(0, -named.length).trim() : whole
  const split = captionOf(caption.slice(0, 800), lexicon)
  // "The boat in Vell (NV)" where who took it stands apart.
  const isPlace = named !== '' && /\(\p{Lu}{2}\)$/u.test(caption)
  return {
    caption: isPlace && split.credit ? `${split.caption} (${split.credit})` : split.caption,
    credit: named ? creditIn(named, lexicon) : split.credit,
  }
}

/** Words of a figure's only line at most. */
const mostInLine = 60
/** Words of its caption, beside the credit, at least. */
const fewestInCaption = 4

/** The only line of a figure, whatever it is called, where it names who took the picture. */
function unmarked(element: Element, lexicon: Lexicon): Element | null {
  if (!/^FIGURE$/i.test(element.tagName)) return null
  const lines = Array.from(element.querySelectorAll('p,div,span,small')).filter(
    (inner) => inner.firstElementChild === null && wordsOf(inner) !== '',
  )
  const [line] = lines
  if (!line || lines.length > 1 || wordsIn(wordsOf(line)) > mostInLine) return null
  const { caption, credit } = captionOf(wordsOf(line), lexicon)
  return wordsIn(caption) >= fewestInCaption && credit !== '' ? line : null
}

/** What ends a caption in an element of its own and reads as a credit: "<small>Photo: Ana Ruiz</small>". */
function lastPart(words: Element | null, lexicon: Lexicon): Element | null {
  const inner = words?.firstElementChild
  if (inner && inner === words.lastElementChild && /^T(?:BODY|R|D)$/i.test(inner.tagName))
    return lastPart(inner, lexicon)
  const last = words?.lastElementChild
  if (!last || !/^(?:SMALL|SPAN|EM|I|CITE|P|DIV|B)$/i.test(last.tagName) || last.querySelector('img')) return null
  const [own, whole] = [wordsOf(last), wordsOf(words)]
  if (own === '' || own === whole || !whole.endsWith(own) || own.length > 120) return null
  const { caption, credit } = captionOf(own, lexicon)
  if (credit !== '' && caption === '') return last
  // "Photo Ana Ruiz", without a colon.
  const labelled = isShortLine(own) ? labelOf(own, lexicon) : null
  if (labelled?.label === 'photo' && labelled.rest !== '') return last
  // In a box of its own stands no end of a sentence: "<span>Ana Ruiz</span>", but "the <i>Stella</i>".
  const isApart = !/^(?:EM|I|B)$/i.test(last.tagName) && whole.length - own.length > own.length / 2
  // "Ana Ruiz - 12 Sep 23/The Tide"
  const name = withoutDates(own, lexicon).replace(/[\s–—-]*\|[|\p{Nd}.]*/gu, ' ')
  // "… in May. <span>Press office of the port</span>"
  const isBehind =
    /[.!?؟…]["”»]?$/u.test(whole.slice(0, -own.length).trim()) && /^\p{Lu}/u.test(own) && wordsIn(own) < 7
  return isApart && isShortLine(own) && (isBehind || isCreditName(name.trim(), lexicon)) ? last : null
}

/** Who took a picture, in words that stand for that alone. */
export function creditIn(words: string, lexicon: Lexicon): string {
  const named = captionOf(words.slice(0, 200), lexicon)
  return named.caption === '' || !isShortLine(words) ? named.credit || named.caption : creditWords(words, lexicon)
}
