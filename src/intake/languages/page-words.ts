/**
 * What stands on pages and in mails around a story, in a language. In a file of each language: en/pages.ts; languages
 * without a file of their own have theirs in others.ts. Unless a property says otherwise a page is read with those of
 * all languages at once: an outlet's software, the day's label or a note about the story may be in another language
 * than the story. What is left out the language doesn't have. Patterns have no anchors, are set into others, and
 * are read in any case of letters where nothing else is said.
 */
export interface PageWords {
  /** Beside the day of a change, as any part of the words: "updat" in "Last updated". */
  readonly changed?: RegExp
  /** Beside the day of publication: "veröffentlich" in "Veröffentlicht am". */
  readonly published?: RegExp
  /** Beside the day of something else, as the beginning of a word: "deadline", "seit". */
  readonly otherDay?: RegExp
  /** What only says that a date is one: "date", "fecha". */
  readonly dated?: RegExp

  /** What a page calls its own story: "article", "obituary" in "this obituary was published by …". */
  readonly stories?: readonly string[]
  /** Words that point at it: "this". */
  readonly pointing?: readonly string[]
  /** What it is that was somewhere before: "version". */
  readonly versions?: readonly string[]
  /** The same as the first word of a line, without one that points: "оригинал". */
  readonly originals?: readonly string[]
  /** What is said of a text that was in a paper: "appeared", "published". */
  readonly appeared?: readonly string[]

  /** Between two names, and in none: "and". */
  readonly betweenNames?: readonly string[]
  /** The article that opens names of outlets, with its capital, before a capital where it is written onto the name: "The", "L'". */
  readonly outletArticle?: RegExp
  /** What opens a byline on pages in other languages too, as software prints it, as it is written: "By". */
  readonly softwareByline?: RegExp
  /** On pages in the language alone: prepositions between somebody and where they wrote, in a byline: "من" in "سالم حداد من وهران". */
  readonly writtenFrom?: readonly string[]
  /** On pages in the language alone: what is written onto whom somebody works for: "لل" in "للنشرة". */
  readonly forWhom?: readonly string[]
  /**
   * On pages in the language alone: what is written onto what a language is called, and what of it stays where that is
   * called alone: "بال", "ال" in "بالفرنسية".
   */
  readonly inLanguage?: readonly [written: string, alone: string]
  /** Institutions that give pictures, as any part of their names: "museum", "feuerwehr". */
  readonly institutions?: RegExp
  /** What says that a picture is from an archive, and names nobody: "from the archives". */
  readonly archived?: RegExp
  /** How the networks are called on which a story is shared, where they aren't in Latin letters: "фейсбук". */
  readonly networks?: RegExp
  /** By what a site speaks of what is its own: "our". */
  readonly ours?: RegExp
  /** What a site sends to its readers: "newsletter". */
  readonly sent?: RegExp
  /** What a page invites to hear or to join: "podcast". */
  readonly channels?: RegExp
  /** What opens a line that leads to a film or pictures, in capitals: "WATCH". */
  readonly media?: RegExp
  /** What readers' comments are called: "comments". */
  readonly comments?: readonly string[]
  /** What opens the words under which a page files a story: "tags". */
  readonly filed?: RegExp
  /** Where a site's software files a story for which nobody chose a section: "uncategorized", "featured". */
  readonly unfiled?: readonly string[]
  /** What ends the names of companies that own outlets, without stops, besides `companyForms`: "group". */
  readonly companies?: readonly string[]

  /** What programs write before the subject of a mail that answers or passes on another: "re", "fwd". */
  readonly replies?: readonly string[]
  /** Between the lines that divide a forwarded mail from what is written above it: "forwarded message". */
  readonly forwarded?: readonly string[]
  /** What the fields of a mail's or file's head are called in its text: "Subject", "From", "Date". */
  readonly fields?: {
    readonly subject?: readonly string[]
    readonly from?: readonly string[]
    readonly date?: readonly string[]
  }
  /** What opens a letter: "dear". */
  readonly greetings?: RegExp
  /** What closes one: "kind regards". */
  readonly closings?: RegExp
  /** Its letters that are met most, and the character sets of one byte for each that its script was written in. */
  readonly bytes?: { readonly charsets: readonly string[]; readonly frequent: string }
  /** Its signs that are met most, and the character set of several bytes for each. */
  readonly wideBytes?: { readonly charset: string; readonly frequent: string }
}
