/** How outlets are named in a language. One file for each language; all are known on every page, as papers cite each other across borders. */
export interface OutletWords {
  /** Agencies and broadcasters by the names that they are cited by; those of one stand together: "DW|Deutsche Welle". */
  readonly known: readonly string[]
  /** Papers and sites whose names have no word that outlets are named by, and mean nothing else. */
  readonly titles?: readonly string[]
  /** What outlets are named by, and nobody else: "radio", "gazette". */
  readonly named: readonly string[]
  /** The same, where people are named so too, or other things: "star", "mundo". */
  readonly shared: readonly string[]
  /** How compounds end that name outlets: "zeitung". */
  readonly endings?: readonly string[]
  /** Of these endings, those that nothing else ends with, so that one such noun alone is a name. */
  readonly sureEndings?: readonly string[]
  /** Of compounds that end so, and of names with such words, those that name none: "feldpost", "agencia tributaria". */
  readonly otherwise?: readonly string[]
  /** What their names go on with in small letters: "of" in "Journal of Tides", "du". */
  readonly links?: readonly string[]
  /** What those that all the world cites are called in its letters, by their name in Latin ones: "Reuters" is "Рейтер". */
  readonly worldwide?: Readonly<Record<string, readonly string[]>>
  /** What names of wires have in them: "agency", and how words end that name one: "press" in "Adriapress". */
  readonly wires?: readonly string[]
  readonly wireEndings?: readonly string[]
  /** Of these, what other bodies are called too, in a language without capitals: "وكالة"; and what only those for news have in their names. */
  readonly otherAgencies?: { readonly called: readonly string[]; readonly news: readonly string[] }
  /** What names begin with that go on with a capital: "Tele" in "TeleMera". */
  readonly opening?: readonly string[]
  /** What names end with behind a small letter: "TV" in "MoraTV". */
  readonly closing?: readonly string[]
  /** How words go on behind "Tele" that name no station: "fon" in "Telefon". */
  readonly otherTele?: readonly string[]
  /** How social networks are called where people write them in other than Latin letters: "фейсбук", in every case. */
  readonly networks?: RegExp
  /** Articles, and what outlets are called, before their names: "the", "agencia". */
  readonly before: readonly string[]
}
