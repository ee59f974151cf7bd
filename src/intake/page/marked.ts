import { anyInAll } from '../languages/every.ts'
import { linesIn, squeeze } from './alike.ts'
import { anyOf, namesOf } from './body/names.ts'
import { attributeOf } from './elements.ts'

/** Who is named there wrote something else, or nothing. */
const notAuthors =
  'form,nav,footer,figure,figcaption,blockquote,[class*="caption"],[id*="comment"],[class*="comment"],[class*="related"],[class*="authorbox"],[class*="author-box"],[class*="author-bio"],[class*="about-author"],[class*="authbox"],[class*="post-footer"]'
const bylines = new RegExp(anyInAll(({ markup }) => markup?.bylines))
const pictures = new RegExp(anyInAll(({ markup }) => markup?.pictures))

/** Is an element marked as a byline, and not as that of a picture: "autor", but not "autor-foto"? */
export const isByline = (element: Element): boolean =>
  attributeOf(element, 'class')
    .split(/\s+/)
    .some((name) => bylines.test(name) && !pictures.test(name)) ||
  attributeOf(element, 'itemprop') === 'author' ||
  attributeOf(element, 'rel').toLowerCase() === 'author'

/** Does it stand where no byline is? Drupal's templates have who and when above the story in a `<footer class="node__meta">`. */
export function isAside(element: Element): boolean {
  const place = element.closest(notAuthors)
  return place !== null && !(/^FOOTER$/i.test(place.tagName) && /meta/.test(attributeOf(place, 'class')))
}

/** What is marked like a standfirst there is about a person, a picture or another story. */
export const notStandfirst = `${notAuthors},aside,a,[class*="author"],[class*="bio"],[class*="caption"],[class*="byline"]`

const lives = `${notAuthors},[class*="bio"]`
const dates = anyOf(['date', 'publish-date', 'published', 'timestamp'])
/** Who and when, inside what is marked like a standfirst. */
const isBeside = (part: Element): boolean =>
  /^TIME$/i.test(part.tagName) || isByline(part) || part.closest(lives) === part || dates.test(namesOf(part))

/**
 * The words of an element that is marked like a standfirst, without what stands in it besides: "<p class=lead><time>09:15</time>
 * They leave at four."; "" where it describes the picture before it, or nothing is left but the rest of a byline, "by Ana Ruiz | Filed under: Ports | 0".
 */
export function standfirstIn(element: Element): string {
  const before = element.previousElementSibling
  const isPicture = before && /^(?:PICTURE|IMG|FIGURE|AMP-IMG)$/i.test(before.tagName)
  // A picture with words of its own wants no others.
  if (isPicture && squeeze(linesIn(before)) === '') return ''
  const value = squeeze(linesIn(element, isBeside).replace(/^[\s|·•/–—-]+/u, ''))
  const whole = squeeze(linesIn(element)).length
  if (whole <= value.length + 1) return value
  return value.length < whole / 3 || !/[.!?؟…]["”»’)]*$/.test(value) ? '' : value
}
