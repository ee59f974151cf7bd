/**
 * The part of a grammar for nouns with capitals, by which no name is told, and with articles that show the case. Patterns
 * are for folded words.
 */
export interface NounGrammar {
  /** How nouns end that are no names: "Verwaltung". */
  readonly commonNouns?: RegExp
  /** How nouns end for what a woman is or does: "Pröpstin". */
  readonly womensOffices?: RegExp
  /** How long nouns end for who does something, before a whole name: "Verbandsvorsteher Ottokar Lübben". */
  readonly longOffices?: RegExp
  /** How nouns end that people are called by: "Managerin", "56-jährige". */
  readonly personalNouns?: RegExp
  /** How women's nouns end, before which the men's article in the nominative is an oblique one: "der Zeugin". */
  readonly womensNouns?: RegExp
  /** That article: "der". */
  readonly mensArticles?: readonly string[]
  /** Articles by which a subject may stand: "der", "eine". */
  readonly subjectArticles?: readonly string[]
  /** Articles and possessives by which none does: "den Bericht", "einem Sprecher". */
  readonly obliqueArticles?: RegExp
  /** Articles in the genitive, behind which stands whose something is: "des", "eines". */
  readonly genitiveArticles?: readonly string[]
  /** The article that opens a clause as what is said: "das" in "Das erklärte Minister Harms". */
  readonly whatIsSaid?: readonly string[]
  /** Prepositions with an article in them, so that a noun follows: "im", "zum". */
  readonly withArticle?: readonly string[]
  /** Of these, those for a place: "im", "am". */
  readonly atPlaces?: readonly string[]
  /** How surnames end that words for people do too: "Hürlimann". */
  readonly surnameEndings?: RegExp
  /** Endings of nouns for several behind a preposition: "en" in "vor Journalisten". */
  readonly pluralDatives?: readonly string[]
  /** How what an office is of ends, where one of these stands before it: "der Sprecher im Ministerium". */
  readonly institutions?: RegExp
  /** Small words of other languages' names, between two capitals: "de" in "Matteo de Santis". */
  readonly foreignParticles?: readonly string[]
  /** Endings of adjectives: "leere Netze". */
  readonly inflectedAdjectives?: readonly string[]
  /** Of these, those behind an article in the dative or accusative: "dem neuen Institut". */
  readonly weakAdjectives?: readonly string[]
  /**
   * The ending that an article in another case gives an adjective, "en" in "der Deutschen Presse-Agentur", and by that
   * article what it has in the nominative: "e" in "Deutsche Presse-Agentur". Of a neuter noun it may be another.
   */
  readonly adjectiveBehind?: {
    readonly weak: string
    readonly nominative: Readonly<Record<string, { readonly any: string; readonly neuter: string }>>
  }
  /** Endings that the genitive gives names: "s" in "Lindqvists". */
  readonly nameGenitives?: readonly string[]
  /** The ending that the genitive gives a noun, and the longer one of some: "s" of "Vereins", "es" of "Bundesamtes". */
  readonly nounGenitives?: { readonly any: RegExp; readonly long: RegExp }

  /** What stands as a verb before a noun for words, which belong to whom the noun's genitive names: "so das Fazit der Juristen". */
  readonly wording?: readonly string[]
  /** Before whom such a noun is of: "von". */
  readonly wordingOf?: readonly string[]
  /** What is said by nobody, of whom only the body is told: "hieß es". */
  readonly heard?: readonly string[]
  /** Before that body: "aus" in "Aus dem Rathaus hieß es". */
  readonly heardFrom?: readonly string[]
  /** The words at the end of a phrase for citing somebody whom a verb names before: "mit den Worten". */
  readonly citedIn?: readonly string[]
}
