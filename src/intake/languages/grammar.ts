import type { CaseGrammar } from './grammar/cases.ts'
import type { NounGrammar } from './grammar/nouns.ts'
import type { SourceGrammar } from './grammar/sources.ts'
import type { UncapitalisedGrammar } from './grammar/uncapitalised.ts'

/**
 * How a language builds its sentences, as far as the method asks for it: facts, and small lists of words and endings,
 * each named after what it is. What is left out the language doesn't have. In a file of each language: en/grammar.ts. Lists
 * are written as printed, in lower case; patterns are for folded words (fold.ts), unless they say otherwise.
 */
export interface Grammar extends CaseGrammar, NounGrammar, SourceGrammar, UncapitalisedGrammar {
  // How words stand

  /**
   * All that describes a noun without a preposition stands before it, nouns and names too: "agency administrator", "the
   * Lantern newspaper", "Safety Board report". Capitals in a row are one name, and what stands behind it is no part of it.
   */
  readonly modifiersStandBefore?: boolean
  /** What stands between a role and the name that a clause gives it, as printed: "la vecina se llama Ana Ruiz". */
  readonly isCalled?: RegExp
  /** A noun stands before what describes it, be that an adjective, a party or a name: "le directeur sportif LR Marc Roux". */
  readonly nounStandsFirst?: boolean
  /**
   * A clause has a subject, which stands before its verb, behind a quotation too: "“Why?” Ruiz asked." Its place tells it;
   * it stands behind the verb only between commas or right behind a quotation.
   */
  readonly subjectStandsFirst?: boolean
  /**
   * The finite verb stands second in a main clause, behind whatever opens it, and its other part last; in other clauses
   * all of it is last: "In dem Bericht rügt die Behörde …", "wie eine Sprecherin dem Sender sagte".
   */
  readonly verbStandsSecond?: boolean
  /** Whom one tells something stands without a preposition and, by name, without an article: "sagte sie Reuters". */
  readonly toldByName?: boolean
  /** Prepositions may open clauses: "after the panel offered him a chair". */
  readonly prepositionsOpenClauses?: boolean
  /** Relatives that only people have, so that the clause behind one is about somebody: "who" in "The clerk who took the call". */
  readonly personRelatives?: readonly string[]
  /** The comma of the sentence around stands inside the quotation marks: "“Yes,” Ruiz said." */
  readonly commasInsideMarks?: boolean

  // Names

  /** Bodies are named without an article, as people are: "Harbour Lines said". */
  readonly namedWithoutArticle?: boolean
  /** An office has a capital before its holder's name: "Councillors Ada Bell and Tom Reed", "Superintendent of Police Ana Bell". */
  readonly officesHaveCapitals?: boolean
  /** Words for an office are given names too: "Dean", "Marshal". */
  readonly givenNamesOfOffices?: boolean
  /** Capitals may go without their accents: "Ecole", "Etat". */
  readonly bareCapitals?: boolean
  /** Weekdays and months have a capital: "in April". */
  readonly daysHaveCapitals?: boolean
  /** Somebody's is what stands behind an apostrophe: "the victim’s mother", "the shippers’ forum". */
  readonly apostropheGenitive?: boolean
  /** Prepositions with their article stand in people's names: "Maria do Socorro", "Anna zur Hausen". */
  readonly contractedInNames?: boolean
  /** Pronouns that are somebody's name too: "he" in "He Jianxiong". */
  readonly pronounNames?: readonly string[]
  /** Before a saint's name in a place's: "San". */
  readonly saints?: readonly string[]
  /** Words that names have in short, with a full stop: "st" in "St. Albans". */
  readonly abbreviatedInNames?: readonly string[]
  /** The same at the end of a name, for whose son somebody is: "jr". */
  readonly generations?: readonly string[]
  /** Titles that stand before people only: "mr". */
  readonly peoplesTitles?: readonly string[]
  /** Pronouns of the neuter, which are also a subject without a meaning: "es". */
  readonly neuterPronouns?: readonly string[]
  /** What opens a sentence about what stands in the paper of the one before: "demnach". */
  readonly outOfPaper?: readonly string[]
  /** The form that a verb has right beside the pronoun of its subject in what somebody else is told to have said: "sehe man". */
  readonly reportingVerbs?: RegExp
  /** Initials of things, as printed, which are no body's where they are written onto a paper: "DNA" in "DNA-Analyse". */
  readonly initialsOfThings?: readonly string[]
  /** What stations are called by letters, as printed: "KETV", "Newstalk ZB". */
  readonly callSigns?: RegExp
  /** Words as printed that open a sentence and no name: "Hosting", "Day-by-day". */
  readonly opensNoName?: RegExp
  /** How many letters the small words of a title have at most, where they have more than three: "From" in a title is "from". */
  readonly titleLetters?: number
  /** How nouns end that say where somebody is from, and have a capital: "Bretonne". */
  readonly demonyms?: RegExp
  /** How participles look that open a sentence with a capital: "Betroffen" in "Betroffen sind drei Orte". */
  readonly participlesOpening?: RegExp
  /** How adjectives end that say where an outlet or a body is from, or what an outlet is about: "creusoise" in "La Dépêche creusoise", "Berliner". */
  readonly placeAdjectives?: RegExp

  // Articles, pronouns and nouns

  /** Articles and possessives have the gender of their noun: "la regidora", "своя". */
  readonly articlesAgree?: boolean
  /** What looks like an article is an object right before a verb: "le" in "Ruiz le dit". */
  readonly articlesAreObjects?: boolean
  /** Articles that begin something new behind another: "the" in "a budget that the leader called". */
  readonly articlesAfterArticles?: readonly string[]
  /** Articles that open what is said as well: "that" in "said that the board". */
  readonly articlesOpeningClauses?: readonly string[]
  /** Between two nouns that have one article: "and" in "the singer and guitarist". */
  readonly sharesArticle?: readonly string[]
  /** Besides `possessives`, articles that say whose something is: "her" in "Roe and her team". */
  readonly possessiveArticles?: readonly string[]
  /** Articles that point at what was named: "cette". */
  readonly pointing?: readonly string[]
  /** A word that only points at what was named before: "propia" in "la propia compañía", "نفسها". */
  readonly itself?: RegExp
  /** The same before it: «сама» in «сама больница». */
  readonly itselfBefore?: readonly string[]
  /** Of the words for the latter and the former, those that need no article: "letzterer". */
  readonly latterAlone?: readonly string[]
  /** A preposition and a pronoun in one, for several of whom somebody is one: "deles" in "um deles". */
  readonly ofThem?: readonly string[]
  /** A pronoun for several may mean one: "they". */
  readonly severalForOne?: boolean
  /** Pronouns right before a verb, for whom or what it is done to: "la" in "la ricorda", "gli" in "gli risponde". */
  readonly objectPronounsBefore?: readonly string[]
  /** Of these, those for a place or thing, which may be a preposition too: "en". */
  readonly placePronouns?: readonly string[]
  /** Pronouns beside a verb for its own subject: "s'" in "s’esclaffe". */
  readonly reflexives?: readonly string[]
  /** Endings of nouns for several: "s" in "witnesses". */
  readonly pluralEndings?: readonly string[]
  /** How nouns for men end that are the same in the plural, so that only the article tells it: "der Forscher, die Forscher". */
  readonly unchangedPlurals?: RegExp
  /** Articles before several, alone or with a preposition, where endings don't tell one from several: "ai", "delle". */
  readonly pluralArticles?: RegExp
  /** A word for what people are, where it has a gender, has theirs: "actress", "учениця", but not "la víctima". */
  readonly rolesTellGender?: boolean
  /** Of words for what people do, how they end before a name: "administrator". */
  readonly offices?: RegExp
  /** The same, where few other words end so. */
  readonly surelyOffices?: RegExp
  /** How words end that only say where a body is: "-based" in "the Winnipeg-based company". */
  readonly placed?: readonly string[]
  /** Words behind which what looks like a verb is a noun: "all" in "in all states". */
  readonly quantities?: RegExp
  /** What is posted besides papers: "video". */
  readonly posted?: readonly string[]

  // Verbs

  /** The past of a verb is its passive participle as well: "posted" in "a video posted on X". */
  readonly pastIsParticiple?: boolean
  /** Before who does it, behind what looks like the past: "by" in "announced by the ministry". */
  readonly passiveAgents?: readonly string[]
  /** Before a participle of the passive: "been" in "had been ordered". */
  readonly passiveAuxiliaries?: readonly string[]
  /** Verbs that stand with another one, before which their subject then stands: "had". */
  readonly helpingVerbs?: readonly string[]
  /** Endings of verbs in the past and, with the subject of the third person, in the present: "ed", "s". */
  readonly pastEndings?: readonly string[]
  readonly presentEndings?: readonly string[]
  /** Frequent verbs in the past that end otherwise: "took". */
  readonly commonPasts?: readonly string[]
  /** Endings of negative verbs: "n't". */
  readonly negatives?: readonly string[]
  /** "non". */
  readonly negations?: readonly string[]
  /** Endings of infinitives: "сказать". */
  readonly infinitives?: readonly string[]
  /** Before an infinitive that has the subject of the verb before: "to" in "Ruiz paused to say". */
  readonly infinitiveMarks?: readonly string[]
  /** How verbs end that no noun is like: "corregge", "añadió". */
  readonly verbsOnly?: RegExp
  /** How the verb of a clause ends that has it alone: "a" in "«…», sussurra." */
  readonly thirdPersons?: readonly string[]
  /** Of the verbs of saying, those that say nothing with an object behind them: "found" in "divers found a tear". */
  readonly finding?: readonly string[]
  /** Verbs whose subject is an outlet where it is nobody known: "reported". */
  readonly reporting?: readonly string[]

  // What is said, and to whom

  /** Opens what is said, besides `complements`: "qu'", "که". */
  readonly that?: readonly string[]
  /** Besides relatives, what opens a clause that tells what something is called: "what" in "what locals call “…”". */
  readonly opensCalling?: readonly string[]
  /** Between somebody who is quoted and a participle: "as" in "quoted the president as saying". */
  readonly quotedAs?: readonly string[]
  /** Articles of who speaks behind the verb of a clause inside the marks: "la" in "« C’est long, soupire la maire. Trop long. »" */
  readonly insertedArticles?: readonly string[]
  /** Verbs behind which whom one tells something stands without a preposition, as an object: "told the crowd". */
  readonly tellingVerbs?: readonly string[]
  /** Verbs of saying behind which stands whom one speaks to: "asked" in "“How many?” Ruiz asked the minister". */
  readonly addressing?: readonly string[]
  /** The preposition before whom one tells something, with a singular article in it: "au", "allo". */
  readonly toThe?: readonly string[]
  /** Prepositions before whom one speaks to, with an article in them or not: "à", "aux". */
  readonly toWhom?: readonly string[]
  /** Prepositions before whom something is good or bad for, or seems so to: "for". */
  readonly forWhom?: readonly string[]
  /** Prepositions that open what somebody is of only before a body or a place, and before others when they speak: "en" in "el alcalde en la reunión". */
  readonly atOccasions?: readonly string[]
  /** Offices of a town or a state as a whole, so that a body behind them is only where their holder speaks: "el ministro en el Congreso". */
  readonly wholeOffices?: RegExp
  /** Before a station on which somebody speaks: "sur". */
  readonly onAir?: readonly string[]
  /** Before what something stands in: "in". */
  readonly inside?: readonly string[]

  // Numbers and times

  /** Endings of numbers that count in order: "th" in "12th". */
  readonly ordinals?: readonly string[]
  /** What stands behind the number of somebody's years, with a hyphen: "year-old" in "the 56-year-old". */
  readonly aged?: readonly string[]
  /** What stands behind a number of years of somebody's age: "ساله", "ans". */
  readonly yearsOld?: readonly string[]
  /** A word for a month behind its name: "ماه" in "مهر ماه". */
  readonly monthBehind?: readonly string[]
  /** A part of the day right behind it: "soir" in "mercredi soir". */
  readonly partsBehindDays?: readonly string[]
  /** Before the end of a time: "jusque", "fino". */
  readonly until?: readonly string[]
  /** Right behind a day, what opens a clause that tells what was done on it: "cuando" in "el lunes, cuando el Diario publicó". */
  readonly thatDay?: readonly string[]
  /** Before the beginning of a time: "с" in «с 10 февраля». */
  readonly beginning?: readonly string[]
  /** Of prepositions with an article, those before a beginning, though `until` stands before them: "dal". */
  readonly since?: readonly string[]
}
