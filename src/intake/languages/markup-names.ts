/**
 * What the parts of a page are called in its markup, in a language: words of classes, ids and properties, in small Latin
 * letters. Most sites use those of English and of their own language, so a page is read with all of them. A name has one
 * word or several with dashes.
 */
export interface MarkupNames {
  /** What leads to stories that belong to this one: "related", "lire-aussi". */
  readonly related?: readonly string[]
  /** What leads to others: "trending". */
  readonly leading?: readonly string[]
  /** What asks the reader for something, or belongs to the page: "newsletter", "werbung". */
  readonly asking?: readonly string[]
  /** Lines: when, who, how often. "byline", "fecha". */
  readonly lines?: readonly string[]
  readonly captions?: readonly string[]
  readonly credits?: readonly string[]
  /** A heading inside a story: "crosshead", "zwischentitel". */
  readonly subheads?: readonly string[]
  readonly standfirsts?: readonly string[]
  /** A line above the headline that belongs to it: "kicker", "dachzeile". Parts of two words may be written as one. */
  readonly kickers?: readonly string[]
  /** The headline: "title", "titulo". */
  readonly titles?: readonly string[]
  /** What holds a story, and no more than that is said of it: "content". */
  readonly holding?: readonly string[]
  /** Any part of what a byline is called: "author", "auteur". */
  readonly bylines?: readonly string[]
  /** Any part of what the trail to a page is called: "breadcrumb", "ariane". */
  readonly trails?: readonly string[]
  /** Any part of what a picture is called: "photo", "imagen". */
  readonly pictures?: readonly string[]
  /** Any part of what pictures are called that are none of the story: "logo", "kopf". */
  readonly ornaments?: readonly string[]
  /** How what holds a date is called, and, of that, the day of publication and that of a change, as any part of a name. */
  readonly dates?: RegExp
  readonly published?: RegExp
  readonly changed?: RegExp
  /** What holds dates of something else: comments, other stories, the page. "sidebar", "kommentare". */
  readonly elsewhere?: RegExp
}
