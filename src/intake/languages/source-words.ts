/** The words of a language that name the sources of a story. In a file of each language: en/sources.ts; written as in `LanguageWords`. */
export interface SourceWords {
  readonly interview: readonly string[]
  /** Before the one who was spoken to: "with", "a". */
  readonly to: readonly string[]
  readonly told: readonly string[]
  /** Verbs of saying behind which the preposition of `telling` stands before whom the words are about: "criticó al". */
  readonly blaming?: readonly string[]
  /** Before an outlet that is told something, after a verb of saying: "a" in "ha detto a Radio Onda". */
  readonly telling?: readonly string[]
  /** Before nobody but the outlet in or on which somebody speaks: "ai microfoni di", "dans les colonnes de". */
  readonly aired?: readonly string[]
  /** Of what one says, what needs somebody to whom one says it: "raconté". */
  readonly confided?: readonly string[]
  readonly reported: readonly string[]
  readonly statement: readonly string[]
  readonly document: readonly string[]
  /** What names of bodies have in them, besides `bodies`: "Lines", "Friends", "AG". */
  readonly company?: readonly string[]
  /** Endings of the same, where nouns end with others: "amt". */
  readonly companyEndings?: readonly string[]
  /** Before what a body is there for, as part of its name: "for", "sur". */
  readonly charge?: readonly string[]
  /** The same, where a capital follows: "por" in "Plataforma por la Sanidad". */
  readonly causes?: readonly string[]
  /** Articles of the genitive, behind which a noun ends with an "s" that is not its own. */
  readonly genitive?: readonly string[]
  /** Endings of adjectives that have the weak ending "en" behind an article in another case: "der Deutschen Presse". */
  readonly weakAdjectives?: readonly string[]
  /** How nouns end that are neuter, so that such an adjective ends with "es" in the nominative: "blatt". */
  readonly neuter?: readonly string[]
  /** Before the wire that somebody wrote a story with: "Redaktion mit dpa". */
  readonly alongside?: readonly string[]
  /** Where bodies post: "on social media", "in den sozialen Netzwerken". */
  readonly posting?: readonly string[]
  /** Of `document`, what journals print: "study". */
  readonly studies?: readonly string[]
  /** What a body does with a paper that it makes or publishes: "issued", "conducted", "rendu". */
  readonly issuing?: readonly string[]
  /** What somebody does with a paper of which nothing is told: "approve", "examine", "ask for". */
  readonly handling?: readonly string[]
  /** What opens a clause about a paper, besides `relatives`: "que", «которое». */
  readonly which?: readonly string[]
  /** Papers that nobody but a court issues: "judgment", "grounds of the judgment". */
  readonly judgment?: readonly string[]
  /** What courts are called, in every form. */
  readonly courts?: readonly string[]
  /** In their names, before what they deal with: "en lo" in "Tribunal en lo Criminal". */
  readonly branches?: readonly string[]
  /** In names, before a number: "número", "N". */
  readonly numbers?: readonly string[]
  /** What a paper is said to do, or something in it, besides `showing`: "говорится", "جاء". */
  readonly stands?: readonly string[]
  /** What opens a sentence that only says who told what stands before it: "das" in "Das teilte die Polizei mit". */
  readonly tellingSo?: readonly string[]
  /** What offices are called that are named by what they are for, without a capital too: "ministère" in "le ministère des transports". */
  readonly offices?: readonly string[]
  /** Before what is told, at the head of a sentence that goes on with who told it: "о" in «О закрытии сообщила мэрия». */
  readonly tellingOf?: readonly string[]
  /** What is a paper only with who made it right behind: "reply". */
  readonly owned?: readonly string[]
  /** Whose a paper is, of a body named before: "its". */
  readonly its?: readonly string[]
  /** What comes of a study, and is one only where it says whose: "ses résultats". */
  readonly results?: readonly string[]
  /** Of a page, that it is whose who tells: "its own". */
  readonly itsOwn?: readonly string[]
  /** What lets the press know for a body, in the nominative: "пресс-служба". */
  readonly pressService?: readonly string[]
  /** What was done with a paper by those who did not write it: "an inquiry opened by". */
  readonly opened?: readonly string[]
  /** Before "notice" where that means a time: "until further notice", "в момент публикации". */
  readonly moment?: readonly string[]
  /** Before `thisStory`: "questo". */
  readonly this?: readonly string[]
  /** Behind a paper that is not the one spoken of: "آخر". */
  readonly another?: readonly string[]
  /** Between a source and its day: "was", "worden". */
  readonly was?: readonly string[]
  /** What a body's own page is called, behind `its`. */
  readonly pages?: readonly string[]
  /** That somebody who was asked said nothing: "declined to comment". */
  readonly refusals?: readonly string[]
  /** To whom one publishes: "للصحافة". */
  readonly public?: readonly string[]
  /** Before a document that somebody decides or speaks about, and not in which they speak: "sur". */
  readonly over?: readonly string[]
  /** Before what is spoken of: "about". */
  readonly about: readonly string[]
  /** Of `by`, what is before nobody but who made a paper: "by", "durch". */
  readonly agent?: readonly string[]
  /** What an outlet is called that prints studies: "journal". */
  readonly scholarly?: readonly string[]
  /** Of those, what nothing else is called: "Fachzeitschrift". */
  readonly learnedOnly?: readonly string[]
  /** Of `document`, what bodies stand in by their rank: "índice". */
  readonly rankings?: readonly string[]
  /** Of `statement`, what is done rather than published where it is of something: "declaração de calamidade". */
  readonly acts?: readonly string[]
  /** Of `document`, what is counted for whoever pays for it, an outlet too: "poll". */
  readonly polls?: readonly string[]
  /** What an outlet did with a story, where the outlet follows as who did it: "revealed", "adelantada". */
  readonly revealed?: readonly string[]
  /** Of `document`, what is only reckoned, and no paper of somebody who has no name: "Schätzungen der Polizei". */
  readonly reckoned?: readonly string[]
  /** Of “according to”, what is counted, and not only told: "по данным". */
  readonly figures?: readonly string[]
  /** Of `statement`, in what somebody who is no body turns to everybody too: "statement", but not "tweet". */
  readonly declared?: readonly string[]
  /** How nouns end that say before the name of a firm what it is: "Pharmakonzern". */
  readonly genera?: readonly string[]
  /** What a body does that lets everybody know something: "teilte mit". */
  readonly notifying?: readonly string[]
  /** What somebody did in the outlet that printed it: "كتب". */
  readonly wrote?: readonly string[]
  /** That somebody did something before all others, of an outlet that surely is one: "per primo". */
  readonly ahead?: readonly string[]
  /** Of `reported`, what only an outlet does: "broke the news". */
  readonly broke?: readonly string[]
  /** What a paper does, where no capital tells the end of the name before it: "نشان می‌دهد". */
  readonly showing?: readonly string[]
  /** Behind the outlet that has a paper: "vorliegt". */
  readonly held?: readonly string[]
  /** Before the outlet to which somebody spoke who is not named: "источник". */
  readonly informant?: readonly string[]
  /** How what an outlet makes ends, where the outlet is written onto it: "dpa-Interview". */
  readonly madeByOutlets?: readonly string[]
  /** What an outlet broadcasts, which is none: "programme". */
  readonly programme?: readonly string[]
  /** Before the body on whose page something stands: "on the website of". */
  readonly site?: readonly string[]
  /** That something was on the day named last: "the same day". */
  readonly sameDay?: readonly string[]
  /** "last", "el pasado": which day of a name it is. */
  readonly past: readonly string[]
  /** What else says when: "day", a season, "on the eve". */
  readonly times: readonly string[]
  /** The parts of a day in which something was said: "in the morning". */
  readonly hours?: readonly string[]
  /** Of those words, what only a business is called: "entreprise". */
  readonly firms?: readonly string[]
  /** What only those are called who joined of their own will: "association". */
  readonly associations?: readonly string[]
  /** What authorities are called, which are no business: "ministère". */
  readonly authorities?: readonly string[]
  /** What a body is called that was named before, besides `bodies`: "the operator". */
  readonly again?: readonly string[]
  /** Words for the body that runs a town, each of which may mean one that is named by another: "ayuntamiento", "consistorio". */
  readonly towns?: readonly string[]
  /** What somebody files in court, a paper only where something is said in it: "demanda". */
  readonly suits?: readonly string[]
  /** "published", "dated": the date of a source follows. */
  readonly dated: readonly string[]
  /** What an outlet is called: "news agency", "newspaper". */
  readonly outlet: readonly string[]
  /** Bodies that one speaks to and that print nothing: "parliament". */
  readonly notOutlet: readonly string[]
  /** What networks are of that broadcast nothing: "المياه". */
  readonly utilities?: readonly string[]
  readonly by: readonly string[]
  /** Before the outlet or body that another outlet has it from: "citing". */
  readonly citing: readonly string[]
  /** What an outlet does with whom it asks, right before its name: "пообщался Форбс", "опрошенные «Заливом»". */
  readonly spokeWith?: readonly string[]
  /** Before a name in Latin letters among Cyrillic ones, what is said of outlets alone: "пишет Politico". */
  readonly outletsOnly?: readonly string[]
  /** Who is somewhere for an outlet: "correspondent". */
  readonly correspondent: readonly string[]
  /** What says that they were: "at the scene", "saw". */
  readonly witness: readonly string[]
  /** What the outlet that prints the page calls itself, or its own by: "this newspaper", "our". */
  readonly own: readonly string[]
  /** What a line calls the story under which it stands: "this article". */
  readonly thisStory: readonly string[]
  /** Behind the names of those who had a part in the reporting. */
  readonly contributed: readonly string[]
  /** Of `outlet`, those that are part of the name: "وكالة". */
  readonly kept: readonly string[]
  /** Of a story, before the outlet that had it first: "originally published". */
  readonly firstPublished: readonly string[]
}
