import { known } from '../known.ts'

/** The element that stands for a link to a related story, once its box is taken apart. */
export const relatedTag = 'RELATED-STORY'

/**
 * What a part of a page is by the names in its markup: `around` the story and none of it, stories `related` to it, a
 * picture's `caption` or `credit`, a `line` such as a date or byline, the `standfirst`.
 */
export type Named = 'around' | 'related' | 'caption' | 'credit' | 'line' | 'standfirst'

/** What was said of an element by `nameParts`; "" when nothing. */
export const namedAs = (element: Element): Named | '' => (element.getAttribute('data-part') as Named | null) ?? ''

/** What the markup calls an element: its class, id and property as small words between dashes; "" when nothing. */
export function namesOf(element: Element): string {
  let names = ''
  for (const attribute of ['class', 'id', 'itemprop', 'data-testid']) {
    const value = element.getAttribute(attribute)?.slice(0, 300)
    // Most have one, which is asked for as it is.
    if (value) names = names === '' ? value : `${names} ${value}`
  }
  return names === '' ? '' : inWords(names)
}

const inWords = known((names) => {
  const words = ` ${names}`.replace(/([a-z\d])([A-Z])/g, '$1-$2')
  return `${words.toLowerCase().replace(/[^a-z]+/g, '-')}-`
})

/** Tells names that say so. */
export interface NamePattern {
  test(names: string): boolean
}

/** A pattern for any of these names, each of one word or of several with dashes. */
export function anyOf(names: string): NamePattern {
  const pattern = new RegExp(`-(?:${names.trim().split(/\s+/).join('|')})-`)
  return { test: known((said) => pattern.test(said)) }
}

/** What a heading inside a story is called in markup that is no heading element. */
export const subheads = anyOf(`
  inter inter-titre inter-title intertitre intertitel intertitle intertitulo intertitulos entretitulo entre-titulo ladillo ladillos zwischentitel zwischenueberschrift
  zwischen-ueberschrift zwi crosshead cross-head crossheading subheading sub-heading titoletto paragrafo-titolo sottotitoletto podzag
  podzagolovok pidzagolovok pidzag mezhtitul mellomtittel section-title section-heading
`)

/** What a standfirst is called in markup. */
export const standfirsts = anyOf(`
  standfirst subtitle sub-title subheadline subhead sub-head subheading subline dek deck summary article-summary description chapo chapeau
  intro article-intro excerpt lead lede lead-text article-lead vorspann anrei(?:ss|ß)er teaser-text unterzeile untertitel
  entradilla bajada copete volada sumario subtitulo resumen linha-fina linhafina lide bigode subtitulo-materia
  sommario sottotitolo catenaccio occhiello-basso sous-titre soustitre accroche podvodka podzagolovok anons lid
  pidzag pidzagolovok leadtext alternativeheadline alternative-headline
`)
