/** The element that stands for a link to a related story, once its box is taken apart. */
export const relatedTag = 'RELATED-STORY'

/** What the markup calls an element: its class, id, role and property as small words between dashes; "" when nothing. */
export function namesOf(element: Element): string {
  const names = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid']
    .map((name) => (element.getAttribute(name) ?? '').slice(0, 300))
    .filter(Boolean)
  if (names.length === 0) return ''
  const words = names.join(' ').replace(/([a-z\d])([A-Z])/g, '$1-$2')
  return `-${words.toLowerCase().replace(/[^a-z]+/g, '-')}-`
}

/** A pattern for any of these names, each of one word or of several with dashes. */
export const anyOf = (names: string): RegExp => new RegExp(`-(?:${names.trim().split(/\s+/).join('|')})-`)

const caption = anyOf(`
  caption captions figcaption cutline legende legenda bildunterschrift pie-de-foto pie-foto piefoto didascalia
`)
const credit = anyOf(`
  photo-credit photocredit image-credit picture-credit media-credit thumbnail-credit credit credits photographer
`)

/** Is it the words under a picture? */
export const isCaption = (element: Element): boolean =>
  /^FIGCAPTION$/i.test(element.tagName) || caption.test(namesOf(element))

/** Is it the line that says who took a picture? */
export const isCredit = (element: Element): boolean => credit.test(namesOf(element))
